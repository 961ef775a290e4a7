#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace engram {

/// One line of text in the middle of a place, in a smaller type where it would be wider: what stands side by side never
/// runs into each other. Nothing where even the smallest type that can be read would not fit.
void drawFitted(QPainter& painter, const QRectF& place, const QString& text);

/// The font that all of a row of texts fit into places of one width in: figures that are compared are of one size.
[[nodiscard]] QFont fittedFont(const QStringList& texts, const QFont& font, double width);

/// Numbers that stand in a row of places of one width: all as they are, or, where one is too wide, those from a
/// thousand up as "1.3k".
[[nodiscard]] QStringList numbersFor(const QList<qulonglong>& numbers, const QFont& font, double width);

/// As drawFitted(); what does not fit even so ends in "…".
void drawFittedOrElided(QPainter& painter, const QRectF& place, const QString& text);

} // namespace engram
