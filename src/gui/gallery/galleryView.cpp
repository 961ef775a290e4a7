#include "gallery/galleryView.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include "gallery/galleryViewAccessible.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr int thumbPixels = static_cast<int>(digitSide);
constexpr int smallestSide = thumbPixels;
constexpr int largestSide = 4 * thumbPixels;
constexpr int cellMargin = 5; ///< pixels between a picture and the edge of its cell

} // namespace

GalleryView::GalleryView(const QString& name, QWidget* parent)
    : QAbstractScrollArea(parent)
    , side_(2 * thumbPixels)
    , scratch_(thumbPixels, thumbPixels, QImage::Format_RGB32)
{
    installGalleryViewAccessibility();
    setAccessibleName(name);
    setAccessibleDescription(
        tr("Arrow keys go from picture to picture; with Shift they choose several, with Ctrl none; "
           "Space chooses one more; Enter puts one on the canvas."));
    setWhatsThis(accessibleDescription());
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width, and so all places, stay as they are
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    makeShades();
    layOut({});
}

void GalleryView::setContent(
    Content content, const std::vector<std::size_t>& chosen, std::optional<std::size_t> current)
{
    const bool hadSome = chosenCount_ > 0;
    content_ = std::move(content);
    chosen_.assign(content_.count, false);
    chosenCount_ = 0;
    for (const std::size_t index : chosen)
        if (index < content_.count && !chosen_[index])
            setChosen(index, true);
    current_ = current && *current < content_.count ? current : std::nullopt;
    anchor_ = current_;
    layOut({});
    viewport()->update();
    if (hadSome || chosenCount_ > 0)
        Q_EMIT chosenChanged();
}

void GalleryView::setEmptyText(const QString& text)
{
    emptyText_ = text;
    if (content_.count == 0)
        viewport()->update();
}

std::vector<std::size_t> GalleryView::chosen() const
{
    std::vector<std::size_t> indices;
    indices.reserve(chosenCount_);
    for (std::size_t i = 0; i < chosen_.size() && indices.size() < chosenCount_; ++i)
        if (chosen_[i])
            indices.push_back(i);
    return indices;
}

QString GalleryView::nameOf(std::size_t index) const
{
    return content_.name && index < content_.count ? content_.name(index) : QString();
}

void GalleryView::setChosen(std::size_t index, bool on)
{
    if (chosen_[index] == on)
        return;
    chosen_[index] = on;
    chosenCount_ += on ? 1 : static_cast<std::size_t>(-1);
}

void GalleryView::chooseOnly(std::size_t index)
{
    moveTo(index, Choice::only);
}

void GalleryView::chooseAll()
{
    if (content_.count == 0)
        return;
    chooseRange(0, content_.count - 1);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void GalleryView::chooseNone()
{
    if (chosenCount_ == 0)
        return;
    chosen_.assign(content_.count, false);
    chosenCount_ = 0;
    viewport()->update();
    Q_EMIT chosenChanged();
}

void GalleryView::chooseRange(std::size_t from, std::size_t to)
{
    const auto [first, last] = std::minmax(from, to);
    chosen_.assign(content_.count, false);
    std::fill(chosen_.begin() + static_cast<std::ptrdiff_t>(first),
        chosen_.begin() + static_cast<std::ptrdiff_t>(last) + 1, true);
    chosenCount_ = last - first + 1;
}

void GalleryView::moveTo(std::size_t index, Choice choice)
{
    if (index >= content_.count)
        return;
    current_ = index;
    if (choice == Choice::range) {
        if (!anchor_)
            anchor_ = index;
        chooseRange(*anchor_, index);
    } else {
        anchor_ = index;
        if (choice == Choice::only)
            chooseRange(index, index);
    }
    showCell(index);
    viewport()->update();
    tellCurrent();
    if (choice != Choice::none)
        Q_EMIT chosenChanged();
}

void GalleryView::toggle(std::size_t index)
{
    current_ = index;
    anchor_ = index;
    setChosen(index, !chosen_[index]);
    showCell(index);
    viewport()->update();
    tellCurrent();
    Q_EMIT chosenChanged();
}

void GalleryView::tellCurrent()
{
    if (!current_ || !hasFocus() || !QAccessible::isActive())
        return;
    for (const auto what : {QAccessible::Focus, QAccessible::Selection}) {
        QAccessibleEvent event(this, what);
        event.setChild(static_cast<int>(*current_));
        QAccessible::updateAccessibility(&event);
    }
}

void GalleryView::setSide(int pixels)
{
    const int side = std::clamp(pixels / thumbPixels * thumbPixels, smallestSide, largestSide);
    if (side == side_)
        return;
    const std::size_t top = current_ && viewport()->rect().intersects(cellRect(*current_)) ? *current_ : firstSeen();
    side_ = side;
    layOut(top);
    viewport()->update();
    Q_EMIT sideChanged(side);
}

void GalleryView::enlarge(int steps)
{
    setSide(side_ + steps * thumbPixels);
}

// Where things are.

int GalleryView::cellHeight() const
{
    return side_ + 2 * cellMargin + fontMetrics().height() + 2;
}

std::size_t GalleryView::columns() const noexcept
{
    return static_cast<std::size_t>(std::max(1, viewport()->width() / (side_ + 2 * cellMargin)));
}

std::size_t GalleryView::rowsOfPage() const
{
    return static_cast<std::size_t>(std::max(1, viewport()->height() / cellHeight()));
}

std::size_t GalleryView::firstSeen() const
{
    return static_cast<std::size_t>(verticalScrollBar()->value() / cellHeight()) * columns();
}

void GalleryView::layOut(std::optional<std::size_t> top)
{
    const std::size_t rows = (content_.count + columns() - 1) / columns();
    const int height = static_cast<int>(rows) * cellHeight();
    QScrollBar& bar = *verticalScrollBar();
    bar.setRange(0, std::max(0, height - viewport()->height()));
    bar.setPageStep(viewport()->height());
    bar.setSingleStep(cellHeight() / 2);
    if (top)
        bar.setValue(static_cast<int>(*top / columns()) * cellHeight());
}

QRect GalleryView::cellRect(std::size_t index) const
{
    // What the columns leave of the width is spread over them.
    const auto column = static_cast<int>(index % columns());
    const auto all = static_cast<int>(columns());
    const int left = viewport()->width() * column / all;
    const int right = viewport()->width() * (column + 1) / all;
    const int top = static_cast<int>(index / columns()) * cellHeight() - verticalScrollBar()->value();
    return {left, top, right - left, cellHeight()};
}

std::optional<std::size_t> GalleryView::cellAt(QPoint position) const
{
    if (!viewport()->rect().contains(position))
        return std::nullopt;
    const auto row = static_cast<std::size_t>((position.y() + verticalScrollBar()->value()) / cellHeight());
    for (std::size_t index = row * columns(); index < std::min(content_.count, (row + 1) * columns()); ++index)
        if (cellRect(index).contains(position))
            return index;
    return std::nullopt;
}

void GalleryView::showCell(std::size_t index)
{
    const QRect cell = cellRect(index);
    QScrollBar& bar = *verticalScrollBar();
    if (cell.top() < 0)
        bar.setValue(bar.value() + cell.top());
    else if (cell.bottom() > viewport()->height())
        bar.setValue(bar.value() + cell.bottom() + 1 - viewport()->height());
}

void GalleryView::resizeEvent(QResizeEvent* event)
{
    // By the old width: what was seen first stays in sight.
    const int oldWidth = event->oldSize().width();
    const int oldColumns = std::max(1, oldWidth / (side_ + 2 * cellMargin));
    const int row = verticalScrollBar()->value() / cellHeight();
    const bool moved = oldWidth > 0 && static_cast<std::size_t>(oldColumns) != columns();
    layOut(moved ? std::optional(static_cast<std::size_t>(row) * static_cast<std::size_t>(oldColumns)) : std::nullopt);
}

void GalleryView::scrollContentsBy(int /*dx*/, int dy)
{
    if (content_.count > 0)
        viewport()->scroll(0, dy); // only what comes into sight is painted
}

void GalleryView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        makeShades();
    if (event->type() == QEvent::FontChange)
        layOut(firstSeen());
    viewport()->update();
}

bool GalleryView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    if (const auto index = cellAt(help.pos()))
        QToolTip::showText(help.globalPos(), plainToolTip(nameOf(*index)), viewport(), cellRect(*index));
    else
        QToolTip::hideText();
    return true;
}

} // namespace engram
