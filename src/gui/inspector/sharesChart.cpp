#include "inspector/sharesChart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

QColor digitColor(std::uint32_t code, const QPalette& palette)
{
    if (code > 9)
        return quietText(palette);
    // Ten hues 36 degrees apart, dealt so that digits that are often mixed up (4 and 9, 3 and 5, 3 and 8, 5 and 8,
    // 1 and 7, 2 and 7, 7 and 9, 0 and 6, 5 and 6, 6 and 8) differ by 108 degrees at least.
    constexpr std::array<int, 10> hues{0, 36, 144, 216, 252, 72, 180, 288, 324, 108};
    return isDark(palette) ? QColor::fromHsl(hues[code], 150, 175) : QColor::fromHsl(hues[code], 170, 95);
}

SharesChart::SharesChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Shares of the digits over the steps"));
    setToolTip(tr("From which digits' memories the state was recalled, step by step. Click a step to see it."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SharesChart::setSteps(std::vector<Codes> steps)
{
    steps_ = std::move(steps);
    update();
}

void SharesChart::setCurrent(std::size_t step)
{
    current_ = step;
    if (step >= 1 && step <= steps_.size()) {
        const Codes& codes = steps_[step - 1];
        const auto most = std::max_element(codes.begin(), codes.end());
        setAccessibleDescription(
            tr("Step %1: %2 % from memories of %3").arg(step).arg(qRound(100 * *most)).arg(most - codes.begin()));
    }
    update();
}

QRectF SharesChart::barAt(std::size_t step) const
{
    const qreal labels = fontMetrics().height() + 2;
    const qreal slot = static_cast<qreal>(width()) / static_cast<qreal>(std::max<std::size_t>(steps_.size(), 1));
    // Thin gaps between many bars, and at least a pixel of each, so that long answers still show.
    const qreal bar = std::clamp(slot - std::min(4.0, slot / 4), std::min(slot, 1.0), 40.0);
    return {slot * static_cast<qreal>(step - 1) + (slot - bar) / 2, 2, bar, height() - labels - 4};
}

void SharesChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // As many numbers as fit below; the current step always has its own.
    const qreal slot = static_cast<qreal>(width()) / static_cast<qreal>(std::max<std::size_t>(steps_.size(), 1));
    const int widest = fontMetrics().horizontalAdvance(QString::number(steps_.size())) + 8;
    const auto every = static_cast<std::size_t>(std::ceil(widest / slot));
    for (std::size_t step = 1; step <= steps_.size(); ++step) {
        const QRectF bar = barAt(step);
        painter.setFont(font());
        painter.fillRect(bar, wellColor(palette()));
        qreal bottom = bar.bottom();
        for (std::uint32_t code = 0; code < 16; ++code) {
            const qreal height = bar.height() * steps_[step - 1][code];
            if (height <= 0)
                continue;
            const QRectF band(bar.left(), bottom - height, bar.width(), height);
            const QColor fill = mix(palette().color(QPalette::Base), digitColor(code, palette()), 0.75);
            painter.fillRect(band.adjusted(0, 0.5, 0, -0.5), fill);
            if (height > fontMetrics().height() && bar.width() > fontMetrics().horizontalAdvance(u'0')) {
                painter.setPen(inkOn(fill));
                painter.drawText(band, Qt::AlignCenter, QString::number(code));
            }
            bottom -= height;
        }
        const bool current = step == current_;
        if (current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(-2, -1, 2, 1));
        }
        const std::size_t away = step > current_ ? step - current_ : current_ - step;
        if (!current && (step % every != 0 || (current_ > 0 && away < every)))
            continue;
        QFont number = font();
        number.setBold(current);
        painter.setFont(number);
        painter.setPen(current ? palette().color(QPalette::Text) : quietText(palette()));
        const QString text = QString::number(step);
        const qreal half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 1;
        const qreal middle = std::clamp(bar.center().x(), half, std::max(half, width() - half)); // none is cut off
        painter.drawText(QRectF(middle - 20, bar.bottom() + 3, 40, height() - bar.bottom() - 3),
            Qt::AlignHCenter | Qt::AlignTop, text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void SharesChart::mousePressEvent(QMouseEvent* event)
{
    if (steps_.empty())
        return;
    const qreal slot = static_cast<qreal>(width()) / static_cast<qreal>(steps_.size());
    const auto index =
        static_cast<std::size_t>(std::clamp(event->position().x() / slot, 0.0, static_cast<qreal>(steps_.size() - 1)));
    Q_EMIT stepPicked(index + 1);
}

void SharesChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left && current_ > 1)
        Q_EMIT stepPicked(current_ - 1);
    else if (event->key() == Qt::Key_Right && current_ < steps_.size())
        Q_EMIT stepPicked(current_ + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace engram
