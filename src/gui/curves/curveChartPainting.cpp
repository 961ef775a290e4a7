// How CurveChart looks.

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

#include "curves/curveChart.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr double mostNames = 0.38; ///< of the width
constexpr double markSize = 4.5;
constexpr double publishedSize = 3; ///< of the hollow marks of what others published
constexpr double besideNames = 32; ///< what their marks take, and the edge
constexpr double besideAxis = 12; ///< pixels between a number and its axis: the ring of what is chosen is as wide

/// As in the exported figure; no two have the same mark, nor the same dash.
struct CurveStyle {
    QRgb color;
    std::array<qreal, 4> dash; ///< in widths of the line; all 0: unbroken
};
constexpr std::array<CurveStyle, 6> curveStyles{{
    {0xff1b62c4, {0, 0, 0, 0}},
    {0xffb3450b, {7, 2, 7, 2}},
    {0xff26783b, {3, 2, 3, 2}},
    {0xff7a3fb0, {8, 2, 2, 2}},
    {0xffa01c5b, {12, 3, 12, 3}},
    {0xff5b5b00, {5, 4, 5, 4}},
}};

QPainterPath markPath(std::size_t style, QPointF at, double s = markSize)
{
    QPainterPath path;
    switch (style % curveStyles.size()) {
    case 0:
        path.addEllipse(at, s, s);
        break;
    case 1:
        path.addRect(QRectF(at.x() - s, at.y() - s, 2 * s, 2 * s));
        break;
    case 2:
        path.addPolygon(QPolygonF({at + QPointF(0, -s - 1), at + QPointF(s + 1, s), at + QPointF(-s - 1, s)}));
        break;
    case 3:
        path.addPolygon(QPolygonF({at + QPointF(0, -s - 1.5), at + QPointF(s + 1.5, 0), at + QPointF(0, s + 1.5),
            at + QPointF(-s - 1.5, 0)}));
        break;
    case 4:
        path.addPolygon(QPolygonF({at + QPointF(0, s + 1), at + QPointF(s + 1, -s), at + QPointF(-s - 1, -s)}));
        break;
    default:
        path.addRect(QRectF(at.x() - s, at.y() - s / 3, 2 * s, 2 * s / 3));
        path.addRect(QRectF(at.x() - s / 3, at.y() - s, 2 * s / 3, 2 * s));
        path.setFillRule(Qt::WindingFill);
    }
    path.closeSubpath();
    return path;
}

std::vector<double> ticksIn(double least, double most, std::span<const double> digits)
{
    std::vector<double> ticks;
    for (double power = std::pow(10.0, std::floor(std::log10(least))); power <= most; power *= 10)
        for (const double digit : digits)
            if (digit * power >= least * (1 - 1e-9) && digit * power <= most * (1 + 1e-9))
                ticks.push_back(digit * power);
    return ticks;
}

/// A name in one line, or in two where that is too wide; what is longer ends in "…".
QStringList linesOf(const QString& name, const QFontMetrics& metrics, double room)
{
    const int widest = std::max(0, static_cast<int>(room));
    if (metrics.horizontalAdvance(name) <= widest)
        return {name};
    for (qsizetype space = name.lastIndexOf(u' '); space > 0; space = name.lastIndexOf(u' ', space - 1))
        if (metrics.horizontalAdvance(name.left(space)) <= widest)
            return {name.left(space), metrics.elidedText(name.mid(space + 1), Qt::ElideRight, widest)};
    return {metrics.elidedText(name, Qt::ElideRight, widest)};
}

QString lessonsText(double lessons)
{
    return numberText(static_cast<std::size_t>(std::llround(lessons)));
}

/// The accuracy beside an error, both in per cent, with as many places as the error needs.
QString accuracyText(double error)
{
    return numberLocale().toString(100 - error, 'f', error >= 1 ? 0 : error >= 0.0999 ? 1 : 2);
}

} // namespace

QColor CurveChart::colorOf(std::size_t curve) const
{
    const QColor base = palette().color(QPalette::Base);
    if (curves_[curve].isPublished)
        return quietText(palette());
    const double least = isFlat(palette()) ? 7 : 4.5; // AAA of WCAG 2, who asks for much contrast
    return readable(QColor::fromRgb(curveStyles.at(curve % curveStyles.size()).color), base, least);
}

QRectF CurveChart::plot() const
{
    const double line = fontMetrics().height();
    const double numbers = fontMetrics().horizontalAdvance(QStringLiteral("99.95")) + besideAxis + 6;
    return QRectF(rect()).adjusted(line + numbers + 6, 10, -std::min(namesWidth_, mostNames * width()), -2 * line - 18);
}

QPointF CurveChart::placed(double lessons, double error) const
{
    const QRectF area = plot();
    const double within = std::clamp(error, errors_.least, errors_.most);
    return {area.left() + area.width() * std::log(lessons / lessons_.least) / std::log(lessons_.most / lessons_.least),
        area.top() + area.height() * std::log(within / errors_.least) / std::log(errors_.most / errors_.least)};
}

void CurveChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintAxes(painter);
    if (curves_.empty())
        paintEmpty(painter);
    for (std::size_t curve = 0; curve < curves_.size(); ++curve)
        paintBand(painter, curve);
    for (std::size_t curve = 0; curve < curves_.size(); ++curve)
        paintCurve(painter, curve);
    paintNames(painter);
    paintChosen(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CurveChart::paintEmpty(QPainter& painter) const
{
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QString text = tr("Nothing is measured yet");
    const QRectF place = painter.boundingRect(plot(), flags, text).adjusted(-8, -4, 8, 4);
    painter.fillRect(place, palette().color(QPalette::Base)); // no line goes through the words
    painter.setPen(quietText(palette()));
    painter.drawText(place, flags, text);
}

void CurveChart::paintLessons(QPainter& painter) const
{
    const QRectF area = plot();
    const double line = fontMetrics().height();
    constexpr std::array<double, 1> ones{1};
    constexpr std::array<double, 2> onesAndThrees{1, 3};
    const double room = area.width() / std::log10(lessons_.most / lessons_.least);
    const bool isNarrow = room < 2.4 * fontMetrics().horizontalAdvance(QStringLiteral("30,000"));
    std::vector<double> ticks{lessons_.most, lessons_.least}; // the ends first: a number that has no room is left out
    for (const double tick : ticksIn(lessons_.least, lessons_.most,
             isNarrow ? std::span<const double>(ones) : std::span<const double>(onesAndThrees)))
        ticks.push_back(tick);
    std::vector<std::pair<double, double>> taken; // from where to where there are numbers
    for (const double tick : ticks) {
        const double x = placed(tick, errors_.least).x();
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double half = fontMetrics().horizontalAdvance(lessonsText(tick)) / 2.0 + 2;
        if (std::ranges::any_of(
                taken, [&](const auto& other) { return x - half < other.second && x + half > other.first; }))
            continue;
        taken.emplace_back(x - half, x + half);
        painter.setPen(quietText(palette()));
        painter.drawText(QRectF(x - 50, area.bottom() + 4, 100, line), Qt::AlignCenter, lessonsText(tick));
    }
}

void CurveChart::paintErrors(QPainter& painter) const
{
    const QRectF area = plot();
    const double line = fontMetrics().height();
    constexpr std::array<double, 3> some{1, 2, 5};
    double last = -1e9;
    for (const double tick : ticksIn(errors_.least, errors_.most, some)) {
        const double y = placed(lessons_.least, tick).y();
        painter.setPen(lineColor(palette()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (y - last < line)
            continue; // its number would lie upon the one above
        last = y;
        painter.setPen(quietText(palette()));
        painter.drawText(QRectF(area.left() - 100 - besideAxis, y - line / 2, 100, line),
            Qt::AlignRight | Qt::AlignVCenter, accuracyText(tick));
    }
}

void CurveChart::paintAxes(QPainter& painter) const
{
    paintLessons(painter);
    paintErrors(painter);
    const QRectF area = plot();
    const double line = fontMetrics().height();
    painter.setPen(quietText(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.topLeft());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(area.left(), area.bottom() + line + 8, area.width(), line), Qt::AlignCenter, tr("lessons"));
    painter.save();
    painter.translate(line / 2 + 6, area.center().y());
    painter.rotate(-90);
    painter.drawText(
        QRectF(-area.height() / 2, -line / 2, area.height(), line), Qt::AlignCenter, tr("right answers, %"));
    painter.restore();
}

void CurveChart::paintBand(QPainter& painter, std::size_t curve) const
{
    const Curve& drawn = curves_[curve];
    if (drawn.isPublished || drawn.points.size() < 2)
        return;
    QPolygonF band;
    for (const Point& point : drawn.points)
        band << placed(static_cast<double>(point.lessons), point.high);
    for (auto point = drawn.points.rbegin(); point != drawn.points.rend(); ++point)
        band << placed(static_cast<double>(point->lessons), point->low);
    QColor fill = colorOf(curve);
    fill.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(band);
}

void CurveChart::paintCurve(QPainter& painter, std::size_t curve) const
{
    const Curve& drawn = curves_[curve];
    const QColor color = colorOf(curve);
    const CurveStyle& style = curveStyles.at(curve % curveStyles.size());
    QPen pen(color, drawn.isPublished ? 1.0 : 2.0);
    if (drawn.isPublished)
        pen.setStyle(Qt::DotLine);
    else if (style.dash[0] > 0)
        pen.setDashPattern(QList<qreal>(style.dash.begin(), style.dash.end()));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const Point& point : drawn.points)
        line << placed(static_cast<double>(point.lessons), point.drawn);
    painter.drawPolyline(line);
    for (const QPointF& at : line) {
        if (drawn.isPublished) {
            painter.setPen(QPen(color, 1));
            painter.setBrush(palette().color(QPalette::Base));
            painter.drawPath(markPath(curve, at, publishedSize));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPath(markPath(curve, at));
    }
}

/// Beside the ends of the curves, the uppermost first, pushed apart where they would lie over each other.
std::vector<CurveChart::Name> CurveChart::namesBeside() const
{
    const QRectF area = plot();
    const double lineHeight = fontMetrics().height();
    const double room = width() - area.right() - besideNames;
    std::vector<Name> names;
    for (std::size_t curve = 0; curve < curves_.size(); ++curve) {
        if (curves_[curve].points.empty())
            continue;
        const QStringList lines = linesOf(curves_[curve].name, fontMetrics(), room);
        names.push_back({placeOf(curve, curves_[curve].points.size() - 1).y(),
            static_cast<double>(lines.size()) * lineHeight + 3, lines, curve});
    }
    std::ranges::stable_sort(names, {}, &Name::middle);
    double next = area.top();
    for (Name& name : names) {
        name.middle = std::max(name.middle, next + name.height / 2);
        next = name.middle + name.height / 2;
    }
    double last = area.bottom() + lineHeight / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->middle = std::max(std::min(name->middle, last - name->height / 2), area.top());
        last = name->middle - name->height / 2;
    }
    return names;
}

void CurveChart::paintNames(QPainter& painter) const
{
    for (const Name& name : namesBeside()) {
        const std::size_t curve = name.curve;
        const QPointF at(plot().right() + 16, name.middle);
        const QColor color = colorOf(curve);
        if (curves_[curve].isPublished) {
            painter.setPen(QPen(color, 1, Qt::DotLine));
            painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0));
            painter.setPen(color);
            painter.setBrush(palette().color(QPalette::Base));
            painter.drawPath(markPath(curve, at, publishedSize));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawPath(markPath(curve, at));
        }
        painter.setPen(color);
        const QRectF room(at.x() + 12, name.middle - name.height / 2, width() - at.x() - 16, name.height);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name.lines.join(u'\n'));
    }
}

void CurveChart::paintChosen(QPainter& painter) const
{
    if (!chosen_)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.drawEllipse(placeOf(chosen_->first, chosen_->second), besideAxis - 3, besideAxis - 3);
}

} // namespace engram
