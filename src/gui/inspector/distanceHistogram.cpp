#include "inspector/distanceHistogram.h"

#include <algorithm>
#include <utility>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

DistanceHistogram::DistanceHistogram(QWidget* parent)
    : QWidget(parent)
{
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Distances of all memories"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DistanceHistogram::setCounts(std::vector<std::size_t> counts, std::size_t least)
{
    counts_ = std::move(counts);
    least_ = least;
    std::size_t memories = 0;
    for (const std::size_t count : counts_)
        memories += count;
    setAccessibleDescription(
        tr("%n memories, the nearest at distance %1", nullptr, pluralNumber(memories)).arg(least_));
    update();
}

DistanceHistogram::Bars DistanceHistogram::bars() const
{
    Bars result;
    const auto used = [](std::size_t count) { return count > 0; };
    const auto first = std::find_if(counts_.begin(), counts_.end(), used);
    if (first == counts_.end())
        return result;
    const auto last = std::find_if(counts_.rbegin(), counts_.rend(), used).base();
    result.first = static_cast<std::size_t>(first - counts_.begin());
    const auto span = static_cast<std::size_t>(last - first);
    // As many bars as fit at three pixels each; several distances share one where there are more.
    const auto fit = static_cast<std::size_t>(std::max(1, width() / 3));
    result.width = (span + fit - 1) / fit;
    result.counts.assign((span + result.width - 1) / result.width, 0);
    for (std::size_t i = 0; i < span; ++i)
        result.counts[i / result.width] += counts_[result.first + i];
    return result;
}

void DistanceHistogram::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Bars shown = bars();
    if (shown.counts.empty())
        return;
    const qreal labels = fontMetrics().height() + 2;
    const qreal ground = height() - labels;
    const qreal slot = static_cast<qreal>(width()) / static_cast<qreal>(shown.counts.size());
    const std::size_t most = *std::max_element(shown.counts.begin(), shown.counts.end());
    for (std::size_t i = 0; i < shown.counts.size(); ++i) {
        if (shown.counts[i] == 0)
            continue;
        // At least two pixels: the nearest memories are few, but they decide, and must be seen.
        const qreal bar = std::max(2.0, (ground - 4) * static_cast<qreal>(shown.counts[i]) / static_cast<qreal>(most));
        const QRectF place(slot * static_cast<qreal>(i), ground - bar, std::max(1.0, slot - 1), bar);
        const bool nearest = i == 0;
        painter.fillRect(place,
            nearest ? palette().color(QPalette::Highlight)
                    : mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.4));
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(QPointF(0, ground + 0.5), QPointF(width(), ground + 0.5));
    painter.setPen(quietText(palette()));
    const std::size_t greatest = shown.first + shown.counts.size() * shown.width - 1;
    painter.drawText(
        QRectF(0, ground, width(), labels), Qt::AlignLeft | Qt::AlignBottom, tr("nearest: %1").arg(least_));
    painter.drawText(QRectF(0, ground, width(), labels), Qt::AlignRight | Qt::AlignBottom,
        tr("%n bits differ", nullptr, pluralNumber(greatest)));
}

bool DistanceHistogram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Bars shown = bars();
    if (shown.counts.empty())
        return true;
    const auto index = std::min(shown.counts.size() - 1,
        static_cast<std::size_t>(
            std::max(0, help->x()) * static_cast<int>(shown.counts.size()) / std::max(1, width())));
    const std::size_t from = shown.first + index * shown.width;
    const QString distances =
        shown.width == 1 ? QString::number(from) : tr("%1 to %2").arg(from).arg(from + shown.width - 1);
    QToolTip::showText(help->globalPos(),
        tr("%n memories at distance %1", nullptr, pluralNumber(shown.counts[index])).arg(distances), this);
    return true;
}

} // namespace engram
