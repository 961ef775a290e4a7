#pragma once

#include <QTimer>
#include <QWidget>

#include "canvas/drawing.h"

class QTouchEvent;

namespace engram {

/// Where a person draws: by mouse, touch, pen (with pressure) or keys. Arrow keys move a cursor (with Shift by one
/// pixel), Space puts the pen down and lifts it.
///
/// A stroke belongs to what began it: until it is over, other buttons, fingers and keys do not draw. It ends where its
/// button, finger or pen leaves, and also when the pen goes out of range, a second finger comes down, or the window or
/// the canvas loses the focus. Beyond the canvas's edge it goes on, so that a digit may touch the edge.
class CanvasView : public QWidget {
    Q_OBJECT
public:
    CanvasView(Drawing& drawing, QWidget* parent = nullptr);

    void setTool(Drawing::Tool tool);
    [[nodiscard]] Drawing::Tool tool() const noexcept { return tool_; }
    void setWidth(Drawing::Tool tool, int pixels);
    [[nodiscard]] int width(Drawing::Tool tool) const { return tool == Drawing::Tool::pen ? penWidth_ : eraserWidth_; }

    [[nodiscard]] QSize sizeHint() const override { return {Drawing::side, Drawing::side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 140}; }
    [[nodiscard]] QRectF canvasRect() const; ///< where the canvas is in the widget
    void reportNow(); ///< at once what pictureChanged would say soon
    [[nodiscard]] bool reportsSoon() const { return reportTimer_.isActive(); } ///< pictureChanged is due

    // The pen that keys move, and what else draws without hands on a mouse. Nothing happens while a hand draws.
    void movePen(QPointF by); ///< canvas pixels
    void setPenDown(bool down);
    void askToTeach();
    [[nodiscard]] QString spokenState() const; ///< "The canvas is empty. The pen is up, at column 14, row 14 of 28."

Q_SIGNALS:
    void pictureChanged(const engram::GreyPicture& picture); ///< while drawing too; some hundred times a second at most
    void digitTyped(int digit);
    void teachAsked(); ///< Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class By { nothing, mouse, finger, tablet, keys };
    void begin(By by, QPointF at, Drawing::Tool tool, double pressure = 1);
    void end();
    void touch(const QTouchEvent& event);
    [[nodiscard]] bool held() const noexcept { return by_ != By::nothing && by_ != By::keys; } ///< by hand
    [[nodiscard]] QPointF toCanvas(QPointF position) const;
    [[nodiscard]] double widthNow() const { return width(tool_); }
    void report();
    void paintHint(QPainter& painter, const QRectF& area) const;
    void paintCursor(QPainter& painter, const QRectF& area) const;

    Drawing& drawing_;
    Drawing::Tool tool_ = Drawing::Tool::pen;
    int penWidth_ = Drawing::defaultBrush;
    int eraserWidth_ = 30;
    By by_ = By::nothing; ///< what draws the stroke
    Qt::MouseButton button_ = Qt::NoButton; ///< that draws it, where it is a mouse
    bool cursorShown_ = false;
    QPointF cursor_ = {Drawing::side / 2.0, Drawing::side / 2.0};
    QTimer reportTimer_;
};

} // namespace engram
