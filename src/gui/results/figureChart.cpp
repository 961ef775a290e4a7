#include "results/figureChart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/plainText.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr int percentMarks = 4; ///< lines at 25, 50, 75 and 100 %

QString markText(int mark)
{
    return FigureChart::tr("%1 %").arg(numberLocale().toString(100 * mark / percentMarks)).replace(u' ', QChar::Nbsp);
}

} // namespace

FigureChart::FigureChart(const QString& name, const QString& across, QWidget* parent)
    : QWidget(parent)
    , across_(across)
{
    setViewRole(*this, QAccessible::Chart);
    setAccessibleName(name);
    setAccessibleDescription(tr("Nothing was tested yet."));
    setWhatsThis(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

QSize FigureChart::sizeHint() const
{
    return {280, fontMetrics().height() * 9};
}

void FigureChart::setSeries(const QString& firstName, const QString& secondName)
{
    firstName_ = firstName;
    secondName_ = secondName;
}

void FigureChart::setGroups(std::vector<Group> groups)
{
    groups_ = std::move(groups);
    current_ = std::min(current_, groups_.empty() ? 0 : groups_.size() - 1);
    setAccessibleDescription(groups_.empty() ? tr("Nothing was tested yet.") : groups_[current_].says);
    update();
}

QRectF FigureChart::plot() const
{
    const int line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(markText(percentMarks)) + 6;
    const double top = secondName_.isEmpty() ? line * 0.6 : line * 1.6;
    return {left, top, std::max(10.0, width() - left - 4), std::max(10.0, height() - top - 2.2 * line)};
}

void FigureChart::paintAxes(QPainter& painter, const QRectF& area) const
{
    const int line = fontMetrics().height();
    for (int mark = 0; mark <= percentMarks; ++mark) {
        const double y = area.bottom() - area.height() * mark / percentMarks;
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(quietText(palette()));
        painter.drawText(
            QRectF(0, y - line / 2.0, area.left() - 4, line), Qt::AlignRight | Qt::AlignVCenter, markText(mark));
    }
    painter.drawText(QRectF(area.left(), height() - line, area.width(), line), Qt::AlignCenter,
        fontMetrics().elidedText(across_, Qt::ElideRight, static_cast<int>(area.width())));
}

void FigureChart::paintKey(QPainter& painter, const QRectF& area) const
{
    if (secondName_.isEmpty())
        return;
    const double line = fontMetrics().height();
    double x = area.left();
    for (const bool second : {false, true}) {
        const QRectF box(x, 2, line * 0.7, line * 0.7);
        painter.fillRect(box, palette().color(second ? QPalette::Base : QPalette::Highlight));
        if (second)
            painter.fillRect(box, QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawRect(box);
        const QString& name = second ? secondName_ : firstName_;
        painter.drawText(QPointF(box.right() + 4, 2 + fontMetrics().ascent() * 0.9), name);
        x = box.right() + 16 + fontMetrics().horizontalAdvance(name);
    }
}

std::size_t FigureChart::labelStep(double slot) const
{
    int widest = 1;
    for (const Group& group : groups_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(group.label));
    return static_cast<std::size_t>(std::max(1.0, std::ceil((widest + 4) / slot)));
}

void FigureChart::paintGroup(QPainter& painter, const QRectF& area, std::size_t group) const
{
    const Group& shown = groups_[group];
    const double slot = area.width() / static_cast<double>(groups_.size());
    const double left = area.left() + slot * static_cast<double>(group);
    const bool two = !secondName_.isEmpty();
    const double gap = std::min(3.0, slot * 0.12);
    const double bar = (slot - 2 * gap) / (two ? 2 : 1);
    for (const bool second : {false, true}) {
        const std::optional<double>& share = second ? shown.second : shown.first;
        if (!share)
            continue;
        const double height = std::max(1.0, area.height() * std::clamp(*share, 0.0, 1.0));
        const QRectF box(left + gap + (second ? bar : 0), area.bottom() - height, std::max(1.0, bar - 1), height);
        painter.fillRect(box, palette().color(second ? QPalette::Base : QPalette::Highlight));
        if (second) {
            painter.fillRect(box, QBrush(palette().color(QPalette::Text), Qt::BDiagPattern));
            painter.setPen(palette().color(QPalette::Text));
            painter.drawRect(box);
        }
    }
    if (group % labelStep(slot) == 0) {
        painter.setPen(quietText(palette()));
        painter.drawText(
            QRectF(left - slot, area.bottom() + 1, 3 * slot, fontMetrics().height()), Qt::AlignCenter, shown.label);
    }
    if (hasFocus() && group == current_) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left + 1, area.top(), slot - 2, area.height()));
    }
}

void FigureChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRectF area = plot();
    paintAxes(painter, area);
    paintKey(painter, area);
    for (std::size_t group = 0; group < groups_.size(); ++group)
        paintGroup(painter, area, group);
}

std::optional<std::size_t> FigureChart::groupAt(const QPointF& at) const
{
    const QRectF area = plot();
    if (groups_.empty() || at.x() < area.left() || at.x() > area.right())
        return std::nullopt;
    const auto group =
        static_cast<std::size_t>((at.x() - area.left()) / area.width() * static_cast<double>(groups_.size()));
    return std::min(group, groups_.size() - 1);
}

void FigureChart::choose(std::size_t group)
{
    if (groups_.empty())
        return;
    current_ = std::min(group, groups_.size() - 1);
    setAccessibleDescription(groups_[current_].says);
    Q_EMIT chosen(groups_[current_].says);
    update();
}

void FigureChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(current_ > 0 ? current_ - 1 : 0);
    case Qt::Key_Right:
        return choose(current_ + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(groups_.size());
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto group = groupAt(event->position()))
        choose(*group);
}

void FigureChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    choose(current_);
}

void FigureChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool FigureChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto group = groupAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(groups_[*group].says), this);
    return true;
}

} // namespace engram
