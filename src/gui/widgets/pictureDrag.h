#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QImage>
#include <QObject>
#include <QPoint>

class QMouseEvent;
class QWidget;

namespace engram {

/// Lets a picture be dragged out of a view by the left button, into another program or onto the canvas. A press that
/// does not move remains the view's own click.
class PictureDrag : public QObject {
    Q_OBJECT
public:
    /// `picture` gives what is dragged, or a null image where there is nothing to drag just now.
    PictureDrag(QWidget& view, std::function<QImage()> picture);
    /// Of a view of many: a press without Ctrl and Shift begins a drag where `begins` says so of its place, before the
    /// view itself hears of it. `view` is what the pointer moves over, a list's viewport.
    PictureDrag(QWidget& view, std::function<QImage()> picture, std::function<bool(QPoint place)> begins);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    void drag(const QImage& picture);

    QWidget& view_;
    std::function<QImage()> picture_;
    std::function<bool(QPoint place)> begins_; ///< none: everywhere
    std::optional<QPoint> press_;
};

/// A digit of 28 x 28 pixels (or any small picture) as other programs want it: 10 pixels for each of its own, sharp.
[[nodiscard]] QImage enlargedDigit(const QImage& digit);

} // namespace engram
