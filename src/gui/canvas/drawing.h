#pragma once

#include <memory>
#include <optional>

#include <QImage>
#include <QObject>
#include <QPointF>

#include <engram/eye/preprocessing.h>

#include "canvas/takenPicture.h"

class QUndoStack;

namespace engram {

/// What stands on the canvas where it was not drawn: a picture's ink, one digit of it, or a memory.
struct Placed {
    std::shared_ptr<const TakenPicture> from = {}; ///< null for a memory; it stays while a person draws upon it
    PictureWay way = {};
    std::optional<std::size_t> digit = {}; ///< of several in the picture the one that stands alone on the canvas
    /// What the agent gets instead of the canvas's coarser pixels; null once something was drawn upon it.
    std::shared_ptr<const GreyPicture> ink = {};
    bool isDigit = false; ///< `ink` is one already

    [[nodiscard]] bool untouched() const noexcept { return ink != nullptr; }
    /// The same thing is shown, if the canvas's pixels are the same, too.
    [[nodiscard]] bool like(const Placed& other) const noexcept
    {
        return from == other.from && way == other.way && digit == other.digit && untouched() == other.untouched();
    }
};

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
    [[nodiscard]] const Placed& placed() const noexcept { return placed_; }

    /// `pressure` is 0-1: a pen's; a mouse always has 1. Points are in canvas pixels and may lie outside.
    void beginStroke(QPointF at, Tool tool, double width, double pressure = 1);
    void continueStroke(QPointF to, double pressure = 1);
    void endStroke();
    /// Undo, also in the middle of a stroke: the stroke then ends as a step of its own, and that step is taken back.
    void undo();

    void clear();
    /// Ink in place of what is drawn; `text` is what Undo takes back.
    void place(const Placed& placed, const QString& text);

Q_SIGNALS:
    void changed(const QRect& where);
    void strokeChanged(bool begun); ///< a stroke has begun, or is over
    void placedChanged();

private:
    friend class DrawingCommand;

    struct Canvas {
        QImage image;
        Placed placed;
    };
    struct Stroke {
        Canvas before;
        Tool tool;
        double width;
        QPointF last;
        QPointF middle; ///< between the last two points: curves run from middle to middle
        double pressure;
    };

    void paintCurve(QPointF from, QPointF control, QPointF to, double pressure);
    [[nodiscard]] Canvas canvas() const { return {image_, placed_}; }
    void setPlaced(const Placed& placed);
    void commit(const Canvas& before, const QString& text);
    void put(const QImage& part, QPoint at, const Placed& placed);

    QUndoStack& undo_;
    QImage image_;
    Placed placed_;
    std::optional<Stroke> stroke_;
};

} // namespace engram
