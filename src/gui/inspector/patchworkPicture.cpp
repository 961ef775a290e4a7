#include "inspector/patchworkPicture.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr std::size_t signEvery = 4; ///< pixels
constexpr double signedFrom = 0.15; ///< of the greatest value: what is weaker bears no sign

/// What is far below what windows differ by anyway shall not look like much: a tenth of a window's bits is full colour.
double fullColour(const PatchworkExplanation& explanation)
{
    return static_cast<double>(explanation.bitsOfWindow) / 10;
}

} // namespace

std::vector<double> whereItSpeaks(const PatchworkExplanation& explanation)
{
    const WindowGrid& grid = explanation.grid;
    std::vector<double> sums(grid.side * grid.side, 0);
    std::vector<double> windows(grid.side * grid.side, 0);
    for (std::size_t window = 0; window < grid.windows(); ++window) {
        const std::size_t top = window / grid.windowsPerSide() * grid.stride;
        const std::size_t left = window % grid.windowsPerSide() * grid.stride;
        for (std::size_t row = top; row < top + grid.size; ++row)
            for (std::size_t column = left; column < left + grid.size; ++column) {
                sums[row * grid.side + column] += static_cast<double>(explanation.speaksFor(window));
                windows[row * grid.side + column] += 1;
            }
    }
    for (std::size_t pixel = 0; pixel < sums.size(); ++pixel)
        sums[pixel] /= std::max(windows[pixel], 1.0);
    return sums;
}

PatchworkPicture::PatchworkPicture(Shows shows, QWidget* parent)
    : QWidget(parent)
    , shows_(shows)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a wide picture keeps no dock from getting narrow
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewRole(*this, QAccessible::Graphic);
}

void PatchworkPicture::setExplanation(PatchworkPointer explanation, const BitVector& question)
{
    explanation_ = std::move(explanation);
    picture_ = {};
    numbers_.clear();
    speaks_.clear();
    if (!explanation_)
        return update();
    const WindowGrid& grid = explanation_->grid;
    picture_.side = grid.side;
    const bool isPatchwork = shows_ == Shows::answer || shows_ == Shows::runnerUp;
    const ExplainedCode* patchwork = isPatchwork ? code() : nullptr;
    if (patchwork) {
        picture_.ink = inkOf(patchwork->state, grid.side);
        for (const std::uint32_t window : patchwork->windowOfPixel)
            picture_.marks.push_back(patchwork->windows[window].memory);
        numbers_ = middlesOfMarks(picture_, patchwork->memories.size());
    } else if (!isPatchwork) {
        picture_.ink = inkOf(question, grid.side);
    }
    if (shows_ == Shows::speaksFor)
        speaks_ = whereItSpeaks(*explanation_);
    update();
}

const ExplainedCode* PatchworkPicture::code() const
{
    const std::size_t which = shows_ == Shows::runnerUp ? 1 : 0;
    return explanation_ && which < explanation_->codes.size() ? &explanation_->codes[which] : nullptr;
}

void PatchworkPicture::setWindow(std::optional<std::size_t> window)
{
    if (window_ == window)
        return;
    window_ = window;
    update();
}

void PatchworkPicture::setSide(int pixels)
{
    if (side_ == pixels)
        return;
    side_ = pixels;
    updateGeometry();
    update();
}

QRectF PatchworkPicture::placeOf(std::size_t window) const
{
    if (!explanation_)
        return {};
    const WindowGrid& grid = explanation_->grid;
    const double cell = static_cast<double>(side_) / static_cast<double>(grid.side);
    const std::size_t row = window / grid.windowsPerSide();
    return {static_cast<double>(window % grid.windowsPerSide() * grid.stride) * cell,
        static_cast<double>(row * grid.stride) * cell, static_cast<double>(grid.size) * cell,
        static_cast<double>(grid.size) * cell};
}

std::optional<std::size_t> PatchworkPicture::windowAt(QPointF position) const
{
    const ExplainedCode* shown = code();
    if (!shown || !QRectF(0, 0, side_, side_).contains(position))
        return std::nullopt;
    const std::size_t side = explanation_->grid.side;
    const auto pixel = [&](double at) {
        return std::min(static_cast<std::size_t>(at * static_cast<double>(side) / side_), side - 1);
    };
    return shown->windowOfPixel[pixel(position.y()) * side + pixel(position.x())];
}

bool PatchworkPicture::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
        Q_EMIT windowPointed(windowAt(static_cast<const QMouseEvent*>(event)->position()));
        break;
    case QEvent::Leave:
        Q_EMIT windowPointed(std::nullopt);
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void PatchworkPicture::keyPressEvent(QKeyEvent* event)
{
    if (!explanation_ || !code())
        return QWidget::keyPressEvent(event);
    const std::size_t side = explanation_->grid.windowsPerSide();
    std::size_t row = window_.value_or(0) / side;
    std::size_t column = window_.value_or(0) % side;
    switch (event->key()) {
    case Qt::Key_Left:
        column -= column > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        column += column + 1 < side ? 1 : 0;
        break;
    case Qt::Key_Up:
        row -= row > 0 ? 1 : 0;
        break;
    case Qt::Key_Down:
        row += row + 1 < side ? 1 : 0;
        break;
    case Qt::Key_Home:
        row = column = 0;
        break;
    case Qt::Key_End:
        row = column = side - 1;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    Q_EMIT windowPointed(row * side + column);
}

void PatchworkPicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    // The mouse has pointed at one already; keys begin in the middle.
    if (!window_ && explanation_ && code() && event->reason() != Qt::MouseFocusReason) {
        const std::size_t side = explanation_->grid.windowsPerSide();
        Q_EMIT windowPointed(side / 2 * side + side / 2);
    }
}

void PatchworkPicture::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT windowPointed(std::nullopt);
}

void PatchworkPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRectF place(0, 0, side_, side_);
    painter.fillRect(place, wellColor(palette()));
    if (!code())
        return;
    if (shows_ == Shows::speaksFor)
        paintSpeaksFor(painter, place);
    else if (shows_ == Shows::question)
        paintQuestion(painter, place);
    else
        paintPatchwork(painter, place);
    painter.setBrush(Qt::NoBrush);
    if (window_) {
        const QRectF outline = placeOf(*window_).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(palette().color(QPalette::Base), 4));
        painter.drawRect(outline);
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(outline);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
}

void PatchworkPicture::paintPatchwork(QPainter& painter, const QRectF& place) const
{
    paintPatches(painter, place, picture_, palette());
    const double cell = place.width() / static_cast<double>(picture_.side);
    const double edge = QFontMetricsF(font()).height() / 2 + 1; // a number is never cut off
    for (std::size_t mark = 0; mark < numbers_.size(); ++mark) {
        if (numbers_[mark].isNull())
            continue;
        const QPointF middle = place.topLeft() + numbers_[mark] * cell;
        paintNumber(painter,
            {std::clamp(middle.x(), place.left() + edge, place.right() - edge),
                std::clamp(middle.y(), place.top() + edge, place.bottom() - edge)},
            mark, palette());
    }
}

void PatchworkPicture::paintQuestion(QPainter& painter, const QRectF& place) const
{
    const auto side = static_cast<int>(picture_.side);
    QImage image(side, side, QImage::Format_RGB32);
    for (std::size_t pixel = 0; pixel < picture_.ink.size(); ++pixel)
        image.setPixelColor(static_cast<int>(pixel) % side, static_cast<int>(pixel) / side,
            mix(wellColor(palette()), palette().color(QPalette::Text), picture_.ink[pixel]));
    painter.drawImage(place, image);
}

void PatchworkPicture::paintSpeaksFor(QPainter& painter, const QRectF& place) const
{
    double most = fullColour(*explanation_);
    for (const double value : speaks_)
        most = std::max(most, std::abs(value));
    const QColor well = wellColor(palette());
    const auto side = static_cast<int>(picture_.side);
    QImage image(side, side, QImage::Format_RGB32);
    for (std::size_t pixel = 0; pixel < speaks_.size(); ++pixel) {
        const QColor full = speaks_[pixel] > 0 ? palette().color(QPalette::Highlight) : changedColor(palette());
        const QColor ground = mix(well, full, 0.75 * std::abs(speaks_[pixel]) / most);
        image.setPixelColor(static_cast<int>(pixel) % side, static_cast<int>(pixel) / side,
            mix(ground, palette().color(QPalette::Text), 0.4 * picture_.ink[pixel]));
    }
    painter.drawImage(place, image);
    paintSigns(painter, place, most);
}

void PatchworkPicture::paintSigns(QPainter& painter, const QRectF& place, double most) const
{
    const std::size_t side = picture_.side;
    const double cell = place.width() / static_cast<double>(side);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.4));
    for (std::size_t row = 0; row + signEvery <= side; row += signEvery)
        for (std::size_t column = 0; column + signEvery <= side; column += signEvery) {
            double value = 0;
            for (std::size_t pixel = 0; pixel < signEvery * signEvery; ++pixel)
                value += speaks_[(row + pixel / signEvery) * side + column + pixel % signEvery];
            value /= static_cast<double>(signEvery * signEvery);
            if (std::abs(value) < signedFrom * most)
                continue;
            const double half = cell * (0.5 + 0.9 * std::abs(value) / most);
            const QPointF middle = place.topLeft()
                + QPointF(static_cast<double>(column) + signEvery / 2.0, static_cast<double>(row) + signEvery / 2.0)
                    * cell;
            painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
            if (value > 0)
                painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
        }
}

} // namespace engram
