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

int lumaOf(QRgb pixel)
{
    return luma(static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
        static_cast<std::uint8_t>(qBlue(pixel)));
}

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
    DrawingCommand(Drawing& drawing, QImage before, QImage after, QPoint at, const QString& text)
        : QUndoCommand(text)
        , drawing_(drawing)
        , before_(std::move(before))
        , after_(std::move(after))
        , at_(at)
    {
    }
    void undo() override { drawing_.put(before_, at_); }
    void redo() override { drawing_.put(after_, at_); }

private:
    Drawing& drawing_;
    QImage before_;
    QImage after_;
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
    stroke_ = Stroke{.before = image_, .tool = tool, .width = width, .last = at, .middle = at, .pressure = pressure};
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
    const QImage before = image_;
    image_.fill(Qt::black);
    commit(before, tr("clearing the canvas"));
}

void Drawing::place(const QImage& picture)
{
    endStroke();
    const QImage before = image_;
    image_ = whiteOnBlack(picture);
    commit(before, tr("bringing in a picture"));
}

void Drawing::commit(const QImage& before, const QString& text)
{
    const QRect area = differing(before, image_);
    if (!area.isEmpty())
        undo_.push(new DrawingCommand(*this, before.copy(area), image_.copy(area), area.topLeft(), text));
}

void Drawing::put(const QImage& part, QPoint at)
{
    if (stroke_) {
        // The list has moved on in the middle of a stroke that it does not hold: no ink may stay that it cannot undo.
        image_ = std::exchange(stroke_, std::nullopt)->before;
        Q_EMIT changed(image_.rect());
        Q_EMIT strokeChanged(false);
    }
    for (int y = 0; y < part.height(); ++y)
        std::memcpy(
            image_.scanLine(at.y() + y) + at.x(), part.constScanLine(y), static_cast<std::size_t>(part.width()));
    Q_EMIT changed(QRect(at, part.size()));
}

QImage whiteOnBlack(const QImage& picture)
{
    const QImage fitted = picture.convertToFormat(QImage::Format_ARGB32)
                              .scaled(Drawing::side, Drawing::side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Where a picture is transparent it has no ground of its own: then the ink alone tells whether it is dark.
    std::uint64_t level = 0;
    std::uint64_t weight = 0;
    for (int y = 0; y < fitted.height(); ++y)
        for (int x = 0; x < fitted.width(); ++x) {
            const QRgb pixel = fitted.pixel(x, y);
            level += static_cast<std::uint64_t>(lumaOf(pixel)) * static_cast<std::uint64_t>(qAlpha(pixel));
            weight += static_cast<std::uint64_t>(qAlpha(pixel));
        }
    const bool transparent = weight < static_cast<std::uint64_t>(fitted.width()) * fitted.height() * 255 * 9 / 10;
    const bool light = weight > 0 && level / weight > 127;
    const bool invert = transparent ? !light : light;

    QImage grey(Drawing::side, Drawing::side, QImage::Format_Grayscale8);
    grey.fill(Qt::black);
    const QPoint at((Drawing::side - fitted.width()) / 2, (Drawing::side - fitted.height()) / 2);
    for (int y = 0; y < fitted.height(); ++y)
        for (int x = 0; x < fitted.width(); ++x) {
            const QRgb pixel = fitted.pixel(x, y);
            const int own = lumaOf(pixel);
            const int ink = invert ? 255 - own : own;
            grey.scanLine(at.y() + y)[at.x() + x] = static_cast<uchar>(ink * qAlpha(pixel) / 255);
        }
    return grey;
}

} // namespace engram
