#pragma once

#include <optional>

#include <QImage>
#include <QObject>
#include <QPointF>

#include <engram/eye/preprocessing.h>

class QUndoStack;

namespace engram {

/// What a person draws: 280 x 280 grey levels, white on black. One stroke, one picture brought in or one clearing is
/// one command on the undo stack.
class Drawing : public QObject {
    Q_OBJECT
public:
    static constexpr int side = 280;
    static constexpr int defaultBrush = 20;
    enum class Tool { pen, eraser };

    explicit Drawing(QUndoStack& undo, QObject* parent = nullptr);

    [[nodiscard]] const QImage& image() const noexcept { return image_; } ///< Format_Grayscale8
    [[nodiscard]] bool empty() const;
    [[nodiscard]] bool inStroke() const noexcept { return stroke_.has_value(); }
    /// The picture for the agent; without pixels if nothing is drawn.
    [[nodiscard]] GreyPicture picture() const;

    /// `pressure` is 0-1: a pen's; a mouse always has 1. Points are in canvas pixels and may lie outside.
    void beginStroke(QPointF at, Tool tool, double width, double pressure = 1);
    void continueStroke(QPointF to, double pressure = 1);
    void endStroke();
    /// Undo, also in the middle of a stroke: the stroke then ends as a step of its own, and that step is taken back.
    void undo();

    void clear();
    /// Another picture in place of this one: fitted in, turned to white on black if it is dark on light.
    void place(const QImage& picture);

Q_SIGNALS:
    void changed(const QRect& where);
    void strokeChanged(bool begun); ///< a stroke has begun, or is over

private:
    friend class DrawingCommand;

    struct Stroke {
        QImage before;
        Tool tool;
        double width;
        QPointF last;
        QPointF middle; ///< between the last two points: curves run from middle to middle
        double pressure;
    };

    void paintCurve(QPointF from, QPointF control, QPointF to, double pressure);
    void commit(const QImage& before, const QString& text);
    void put(const QImage& part, QPoint at);

    QUndoStack& undo_;
    QImage image_;
    std::optional<Stroke> stroke_;
};

/// Grey, white ink on black, fitted into a square of Drawing::side.
[[nodiscard]] QImage whiteOnBlack(const QImage& picture);

} // namespace engram
