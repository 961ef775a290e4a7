#include "inspector/sharesChart.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/palette.h"

namespace engram {

QColor digitColor(std::uint32_t code, const QPalette& palette)
{
    if (code > 9)
        return quietText(palette);
    // Ten hues spread so that digits that are often mixed up (4 and 9, 3 and 8, 1 and 7) lie far apart.
    constexpr std::array<int, 10> hues{210, 25, 150, 275, 340, 100, 235, 60, 185, 305};
    return isDark(palette) ? QColor::fromHsl(hues[code], 150, 175) : QColor::fromHsl(hues[code], 170, 95);
}

SharesChart::SharesChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
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
    const qreal bar = std::min(slot - 4, 40.0);
    return {slot * static_cast<qreal>(step - 1) + (slot - bar) / 2, 2, bar, height() - labels - 4};
}

void SharesChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t step = 1; step <= steps_.size(); ++step) {
        const QRectF bar = barAt(step);
        painter.fillRect(bar, wellColor(palette()));
        qreal bottom = bar.bottom();
        for (std::uint32_t code = 0; code < 16; ++code) {
            const qreal height = bar.height() * steps_[step - 1][code];
            if (height <= 0)
                continue;
            const QRectF band(bar.left(), bottom - height, bar.width(), height);
            painter.fillRect(band.adjusted(0, 0.5, 0, -0.5),
                mix(palette().color(QPalette::Base), digitColor(code, palette()), 0.75));
            if (height > fontMetrics().height()) {
                painter.setPen(palette().color(QPalette::Base));
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
        QFont font = painter.font();
        font.setBold(current);
        painter.setFont(font);
        painter.setPen(current ? palette().color(QPalette::Text) : quietText(palette()));
        painter.drawText(QRectF(bar.left() - 10, bar.bottom() + 3, bar.width() + 20, height() - bar.bottom() - 3),
            Qt::AlignHCenter | Qt::AlignTop, QString::number(step));
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
