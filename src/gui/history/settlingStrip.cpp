#include "history/settlingStrip.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/fittedText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

SettlingStrip::SettlingStrip(QWidget* parent)
    : QWidget(parent)
{
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(tr("How the answer settled"));
    setToolTip(
        tr("State bits changed in each step, and the output after it. Settled is where nothing changes any more. "
           "Click a step to see it."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SettlingStrip::setSteps(std::vector<Step> steps, std::size_t current)
{
    steps_ = std::move(steps);
    current_ = current;
    QStringList spoken;
    for (std::size_t i = 0; i < inView(); ++i) {
        const Step& step = steps_[firstInView() + i];
        const QString output = step.code < 10 ? QString::number(step.code) : tr("no digit");
        QString one = step.changed ? tr("%n bits changed, output %1", nullptr, pluralNumber(*step.changed)).arg(output)
                                   : tr("start, output %1").arg(output);
        if (firstInView() + i == current_)
            one = tr("shown: %1").arg(one);
        spoken += one;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

std::size_t SettlingStrip::inView() const
{
    return std::min(stepsInView, steps_.size());
}

std::size_t SettlingStrip::firstInView() const
{
    const std::size_t half = inView() / 2;
    const std::size_t first = current_ > half ? current_ - half : 0;
    return std::min(first, steps_.size() - inView());
}

QFont SettlingStrip::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(6.5, font().pointSizeF() * 0.85));
    return small;
}

qreal SettlingStrip::namesWidth() const
{
    const QFontMetricsF metrics(smallFont());
    return std::max(metrics.horizontalAdvance(tr("changed")), metrics.horizontalAdvance(tr("answer"))) + 6;
}

qreal SettlingStrip::slotWidth() const
{
    return std::min((width() - namesWidth()) / static_cast<qreal>(std::max<std::size_t>(1, inView())), 44.0);
}

void SettlingStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QFont small = smallFont();
    painter.setFont(small);
    if (steps_.empty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("How an answer settles, step by step"));
        return;
    }
    const QFontMetricsF metrics(small);
    const qreal row = metrics.height();
    const qreal ground = height() - 2 * row - 4;
    const qreal names = namesWidth();
    painter.setPen(quietText(palette()));
    painter.drawText(QRectF(0, ground + 2, names, row), Qt::AlignLeft | Qt::AlignVCenter, tr("changed"));
    painter.drawText(QRectF(0, ground + 2 + row, names, row), Qt::AlignLeft | Qt::AlignVCenter, tr("answer"));

    // The first recall changes half of all bits, the last ones a few: a square root shows both.
    double most = 1;
    for (const Step& step : steps_)
        most = std::max(most, std::sqrt(static_cast<double>(step.changed.value_or(0))));
    const qreal slot = slotWidth();
    QList<qulonglong> changed;
    for (std::size_t i = 0; i < inView(); ++i)
        changed += steps_[firstInView() + i].changed.value_or(0);
    const QStringList changes = numbersFor(changed, small, slot);
    for (std::size_t i = 0; i < inView(); ++i) {
        const std::size_t index = firstInView() + i;
        const Step& step = steps_[index];
        const qreal left = names + slot * static_cast<qreal>(i);
        const bool current = index == current_;
        if (step.changed && *step.changed > 0) {
            const qreal bar = std::max(2.0, (ground - 4) * std::sqrt(static_cast<double>(*step.changed)) / most);
            painter.fillRect(QRectF(left + slot * 0.2, ground - bar, slot * 0.6, bar),
                current ? palette().color(QPalette::Highlight)
                        : mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.4));
        }
        QFont numbers = small;
        numbers.setBold(current);
        painter.setFont(numbers);
        painter.setPen(palette().color(QPalette::Text));
        drawFitted(painter, QRectF(left, ground + 2, slot, row),
            step.changed ? changes.value(static_cast<qsizetype>(i)) : QStringLiteral("·"));
        drawFitted(painter, QRectF(left, ground + 2 + row, slot, row),
            step.code < 10 ? QString::number(step.code) : QStringLiteral("–"));
        if (current) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(left + 1, 1, slot - 2, height() - 2));
        }
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(QPointF(names, ground + 0.5), QPointF(names + slot * static_cast<qreal>(inView()), ground + 0.5));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SettlingStrip::mousePressEvent(QMouseEvent* event)
{
    const qreal names = namesWidth();
    if (steps_.empty() || event->position().x() < names)
        return;
    const qreal slot = slotWidth();
    const auto index = static_cast<std::size_t>((event->position().x() - names) / slot);
    if (index < inView())
        Q_EMIT stepWanted(static_cast<int>(firstInView() + index) - static_cast<int>(current_));
}

void SettlingStrip::keyPressEvent(QKeyEvent* event)
{
    const int current = static_cast<int>(current_);
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepWanted(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepWanted(1);
        return;
    case Qt::Key_Home:
        Q_EMIT stepWanted(-current);
        return;
    case Qt::Key_End:
        Q_EMIT stepWanted(static_cast<int>(steps_.size()) - 1 - current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace engram
