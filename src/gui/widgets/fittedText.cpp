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
    const auto widest = [&texts](const QFont& written) {
        const QFontMetricsF metrics(written);
        double most = 0;
        for (const QString& text : texts)
            most = std::max(most, metrics.horizontalAdvance(text));
        return most;
    };
    const double room = width - air;
    QFont fitted = font;
    if (const double wanted = widest(font); wanted > room)
        fitted.setPointSizeF(std::max(smallest, font.pointSizeF() * room / wanted));
    while (fitted.pointSizeF() > smallest && widest(fitted) > room) // small letters are not as narrow as they are low
        fitted.setPointSizeF(std::max(smallest, fitted.pointSizeF() - 0.25));
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
    const QFont before = painter.font();
    const QFont fitted = fittedFont({text}, before, place.width());
    painter.setFont(fitted);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip,
        QFontMetricsF(fitted).elidedText(text, Qt::ElideRight, place.width() - air));
    painter.setFont(before);
}

} // namespace engram
