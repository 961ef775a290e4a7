#include "canvas/drawing.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include <QPainter>
#include <QPainterPath>
#include <QUndoCommand>
#include <QUndoStack>

namespace engram {

namespace {

QRect differing(const QImage& one, const QImage& other)
{
    QRect area;
    for (int y = 0; y < one.height(); ++y) {
        const uchar* left = one.constScanLine(y);
        const uchar* right = other.constScanLine(y);
        if (std::memcmp(left, right, static_cast<std::size_t>(one.width())) == 0)
            continue;
        int first = 0;
        int last = one.width() - 1;
        while (left[first] == right[first])
            ++first;
        while (left[last] == right[last])
            --last;
        area |= QRect(QPoint(first, y), QPoint(last, y));
    }
    return area;
}

} // namespace

/// Keeps only the rectangle that changed.
class DrawingCommand : public QUndoCommand {
public:
    struct Side {
        QImage part;
        Placed placed;
    };
    DrawingCommand(Drawing& drawing, Side before, Side after, QPoint at, const QString& text)
        : QUndoCommand(text)
        , drawing_(drawing)
        , before_(std::move(before))
        , after_(std::move(after))
        , at_(at)
    {
    }
    void undo() override { drawing_.put(before_.part, at_, before_.placed); }
    void redo() override { drawing_.put(after_.part, at_, after_.placed); }

private:
    Drawing& drawing_;
    Side before_;
    Side after_;
    QPoint at_;
};

Drawing::Drawing(QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , undo_(undo)
    , image_(side, side, QImage::Format_Grayscale8)
{
    image_.fill(Qt::black);
}

bool Drawing::empty() const
{
    for (int y = 0; y < side; ++y) {
        const uchar* row = image_.constScanLine(y);
        if (std::any_of(row, row + side, [](uchar level) { return level != 0; }))
            return false;
    }
    return true;
}

GreyPicture Drawing::picture() const
{
    if (empty())
        return {};
    if (placed_.untouched())
        return inkForAgent(*placed_.ink, placed_.isDigit);
    GreyPicture picture{.width = side, .height = side, .pixels = {}};
    picture.pixels.reserve(static_cast<std::size_t>(side) * side);
    for (int y = 0; y < side; ++y) {
        const uchar* row = image_.constScanLine(y);
        picture.pixels.insert(picture.pixels.end(), row, row + side);
    }
    return picture;
}

void Drawing::beginStroke(QPointF at, Tool tool, double width, double pressure)
{
    endStroke();
    stroke_ = Stroke{.before = canvas(), .tool = tool, .width = width, .last = at, .middle = at, .pressure = pressure};
    Placed drawnUpon = placed_;
    drawnUpon.ink = nullptr;
    setPlaced(drawnUpon);
    paintCurve(at, at, at, pressure);
    Q_EMIT strokeChanged(true);
}

void Drawing::continueStroke(QPointF to, double pressure)
{
    if (!stroke_)
        return;
    const QPointF middle = (stroke_->last + to) / 2;
    paintCurve(stroke_->middle, stroke_->last, middle, pressure);
    stroke_->middle = middle;
    stroke_->last = to;
    stroke_->pressure = pressure;
}

void Drawing::endStroke()
{
    if (!stroke_)
        return;
    paintCurve(stroke_->middle, stroke_->middle, stroke_->last, stroke_->pressure);
    const Stroke stroke = *std::exchange(stroke_, std::nullopt);
    if (image_ == stroke.before.image && stroke.before.placed.untouched()) {
        setPlaced(stroke.before.placed); // nothing was drawn upon it
        Q_EMIT changed({});
    }
    commit(stroke.before, stroke.tool == Tool::pen ? tr("a stroke") : tr("erasing"));
    Q_EMIT strokeChanged(false);
}

void Drawing::undo()
{
    endStroke();
    undo_.undo();
}

void Drawing::paintCurve(QPointF from, QPointF control, QPointF to, double pressure)
{
    // A pen drawn lightly still leaves a line that is seen.
    const double width = stroke_->width * (0.25 + 0.75 * std::clamp(pressure, 0.0, 1.0));
    QPainter painter(&image_);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = stroke_->tool == Tool::pen ? Qt::white : Qt::black;
    if (from == to) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(from, width / 2, width / 2);
    } else {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath path(from);
        path.quadTo(control, to);
        painter.drawPath(path);
    }
    const QRectF box = QRectF(from, to).normalized().united(QRectF(control, QSizeF(1, 1)));
    Q_EMIT changed(box.adjusted(-width, -width, width, width).toAlignedRect() & image_.rect());
}

void Drawing::clear()
{
    endStroke();
    const Canvas before = canvas();
    image_.fill(Qt::black);
    setPlaced({});
    commit(before, tr("clearing the canvas"));
}

void Drawing::place(const Placed& placed, const QString& text)
{
    endStroke();
    const Canvas before = canvas();
    const bool whole = placed.from && !placed.digit;
    image_ = whole ? placed.from->onCanvas(placed.way) : inkOnCanvas(*placed.ink, placed.isDigit);
    setPlaced(placed);
    commit(before, text);
}

void Drawing::setPlaced(const Placed& placed)
{
    const bool same = placed_.like(placed);
    placed_ = placed;
    if (!same)
        Q_EMIT placedChanged();
}

void Drawing::commit(const Canvas& before, const QString& text)
{
    const QRect area = differing(before.image, image_);
    if (area.isEmpty() && before.placed.like(placed_))
        return;
    const auto partOf = [&area](const Canvas& canvas) {
        return DrawingCommand::Side{area.isEmpty() ? QImage() : canvas.image.copy(area), canvas.placed};
    };
    undo_.push(new DrawingCommand(*this, partOf(before), partOf(canvas()), area.topLeft(), text));
}

void Drawing::put(const QImage& part, QPoint at, const Placed& placed)
{
    if (stroke_) {
        // The list has moved on in the middle of a stroke that it does not hold: no ink may stay that it cannot undo.
        image_ = std::exchange(stroke_, std::nullopt)->before.image;
        Q_EMIT changed(image_.rect());
        Q_EMIT strokeChanged(false);
    }
    for (int y = 0; y < part.height(); ++y)
        std::memcpy(
            image_.scanLine(at.y() + y) + at.x(), part.constScanLine(y), static_cast<std::size_t>(part.width()));
    setPlaced(placed);
    Q_EMIT changed(QRect(at, part.size()));
}

} // namespace engram
