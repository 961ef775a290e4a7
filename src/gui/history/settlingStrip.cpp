#include "history/settlingStrip.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/fittedText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr qreal widestStep = 44;
constexpr qreal besideNumber = 4; ///< pixels

} // namespace

SettlingStrip::SettlingStrip(QWidget* parent)
    : QWidget(parent)
{
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(tr("How the answer settled"));
    setToolTip(
        tr("State bits changed in each step, and the output after it. Settled is where nothing changes any more. "
           "Click a step to see it."));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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

qreal SettlingStrip::equalWidth() const
{
    const qreal room = std::max(0.0, width() - namesWidth());
    return std::min(room / static_cast<qreal>(std::max<std::size_t>(1, inView())), widestStep);
}

QStringList SettlingStrip::numbers() const
{
    QList<qulonglong> changed;
    for (std::size_t i = 0; i < inView(); ++i)
        changed += steps_[firstInView() + i].changed.value_or(0);
    QStringList texts = numbersFor(changed, smallFont(), equalWidth());
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (!steps_[firstInView() + static_cast<std::size_t>(i)].changed)
            texts[i] = QStringLiteral("·");
    return texts;
}

std::vector<qreal> SettlingStrip::edges() const
{
    QFont bold = smallFont();
    bold.setBold(true); // the current one
    const QFontMetricsF metrics(bold);
    std::vector<qreal> needs;
    for (const QString& number : numbers())
        needs.push_back(metrics.horizontalAdvance(number) + besideNumber);
    std::vector<qreal> edges{namesWidth()};
    if (needs.empty())
        return edges;
    const qreal equal = equalWidth();
    const qreal room = equal * static_cast<qreal>(needs.size());
    const qreal all = std::accumulate(needs.begin(), needs.end(), 0.0);
    const bool alike = *std::ranges::max_element(needs) <= equal;
    const qreal spare = std::max(0.0, room - all) / static_cast<qreal>(needs.size());
    const qreal scale = std::min(1.0, room / all);
    for (const qreal need : needs)
        edges.push_back(edges.back() + (alike ? equal : need * scale + spare));
    return edges;
}

qreal SettlingStrip::ground() const
{
    return height() - 2 * QFontMetricsF(smallFont()).height() - 4;
}

void SettlingStrip::paintStep(
    QPainter& painter, std::size_t index, const QRectF& place, qreal bar, const QString& number) const
{
    const Step& step = steps_[index];
    const bool current = index == current_;
    const qreal row = QFontMetricsF(smallFont()).height();
    painter.fillRect(QRectF(place.center().x() - bar / 2, place.top(), bar, place.height()),
        current ? palette().color(QPalette::Highlight)
                : mix(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.4));
    QFont numbers = smallFont();
    numbers.setBold(current);
    painter.setFont(numbers);
    painter.setPen(palette().color(QPalette::Text));
    drawFitted(painter, QRectF(place.left(), ground() + 2, place.width(), row), number);
    drawFitted(painter, QRectF(place.left(), ground() + 2 + row, place.width(), row),
        step.code < 10 ? QString::number(step.code) : QStringLiteral("–"));
    if (current) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place.left() + 1, 1, place.width() - 2, height() - 2));
    }
}

void SettlingStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    painter.setPen(quietText(palette()));
    if (steps_.empty()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("How an answer settles, step by step"));
        return;
    }
    const qreal row = QFontMetricsF(smallFont()).height();
    const qreal names = namesWidth();
    painter.drawText(QRectF(0, ground() + 2, names, row), Qt::AlignLeft | Qt::AlignVCenter, tr("changed"));
    painter.drawText(QRectF(0, ground() + 2 + row, names, row), Qt::AlignLeft | Qt::AlignVCenter, tr("answer"));

    const std::vector<qreal> edges = this->edges();
    qreal narrowest = widestStep;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        narrowest = std::min(narrowest, edges[i + 1] - edges[i]);
    // The first recall changes half of all bits, the last ones a few: a square root shows both.
    double most = 1;
    for (const Step& step : steps_)
        most = std::max(most, std::sqrt(static_cast<double>(step.changed.value_or(0))));
    const QStringList numbers = this->numbers();
    for (std::size_t i = 0; i < inView(); ++i) {
        const std::size_t index = firstInView() + i;
        const std::size_t changed = steps_[index].changed.value_or(0);
        const qreal share = std::sqrt(static_cast<double>(changed)) / most;
        const qreal high = changed == 0 ? 0 : std::max(2.0, (ground() - 4) * share);
        const QRectF place(edges[i], ground() - high, edges[i + 1] - edges[i], high);
        paintStep(painter, index, place, narrowest * 0.6, numbers[static_cast<qsizetype>(i)]);
    }
    painter.setPen(lineColor(palette()));
    painter.drawLine(QPointF(names, ground() + 0.5), QPointF(edges.back(), ground() + 0.5));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void SettlingStrip::mousePressEvent(QMouseEvent* event)
{
    const std::vector<qreal> edges = this->edges();
    const qreal x = event->position().x();
    if (steps_.empty() || x < edges.front() || x >= edges.back())
        return;
    const auto index = std::ranges::upper_bound(edges, x) - edges.begin() - 1;
    Q_EMIT stepWanted(static_cast<int>(firstInView()) + static_cast<int>(index) - static_cast<int>(current_));
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
