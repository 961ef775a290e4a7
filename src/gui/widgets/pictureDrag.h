#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QImage>
#include <QObject>
#include <QPoint>

class QMimeData;
class QWidget;

namespace engram {

/// Lets a picture be dragged out of a view by the left button, into another program or onto the canvas. A press that
/// does not move remains the view's own click.
class PictureDrag : public QObject {
    Q_OBJECT
public:
    /// `picture` gives what is dragged, or a null image where there is nothing to drag just now.
    PictureDrag(QWidget& view, std::function<QImage()> picture);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& view_;
    std::function<QImage()> picture_;
    std::optional<QPoint> press_;
};

/// A digit of 28 x 28 pixels (or any small picture) as other programs want it: 10 pixels for each of its own, sharp.
[[nodiscard]] QImage enlargedDigit(const QImage& digit);

} // namespace engram
