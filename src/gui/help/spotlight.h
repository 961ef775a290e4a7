#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace engram {

/// Outlines a control of the window for some seconds, lets every click through, and puts the focus there.
class Spotlight : public QWidget {
    Q_OBJECT
public:
    explicit Spotlight(QWidget* window);

    /// Brings the control into sight first: its panel is shown and comes to the front.
    void pointAt(QWidget& control);
    [[nodiscard]] const QWidget* target() const noexcept { return target_; } ///< null while it points at nothing

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void leave();

    QPointer<QWidget> target_;
    QTimer leave_;
};

} // namespace engram
