#include "widgets/fittedText.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/numberText.h"

namespace engram {

namespace {

constexpr double smallest = 5.5; ///< points
constexpr double air = 3; ///< pixels between neighbours

} // namespace

void drawFitted(QPainter& painter, const QRectF& place, const QString& text)
{
    const QFont before = painter.font();
    const double room = place.width() - air;
    const double width = QFontMetricsF(before).horizontalAdvance(text);
    QFont font = before;
    if (width > room)
        font.setPointSizeF(std::max(1.0, before.pointSizeF() * room / width));
    if (font.pointSizeF() < smallest)
        return;
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
    painter.setFont(before);
}

QFont fittedFont(const QStringList& texts, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    QFont fitted = font;
    if (widest > width - air)
        fitted.setPointSizeF(std::max(smallest, font.pointSizeF() * (width - air) / widest));
    return fitted;
}

QStringList numbersFor(const QList<qulonglong>& numbers, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    const bool fit = std::all_of(numbers.begin(), numbers.end(),
        [&](qulonglong number) { return metrics.horizontalAdvance(QString::number(number)) <= width - air; });
    QStringList texts;
    for (const qulonglong number : numbers)
        texts += fit || number < 1000
            ? QString::number(number)
            : numberLocale().toString(static_cast<double>(number) / 1000, 'f', number < 10'000 ? 1 : 0) + u'k';
    return texts;
}

void drawFittedOrElided(QPainter& painter, const QRectF& place, const QString& text)
{
    QFont least = painter.font();
    least.setPointSizeF(smallest * 1.02); // so that rounding makes it no smaller
    drawFitted(painter, place, QFontMetricsF(least).elidedText(text, Qt::ElideRight, place.width() - air));
}

} // namespace engram
