#pragma once

#include <utility>

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace engram {

/// Fusion without the pictures on the buttons of dialogs, which belong to no icon set of ours; with nothing to press
/// that is too small for a hand that shakes; and with lines that are seen on dark grounds, too. Fusion draws an edge
/// darker than the window, which nobody sees on a black one.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle();

    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    /// A picture that is chosen stays as it is: its surroundings tell that it is chosen.
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap& pixmap, const QStyleOption* option) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;

private:
    enum class Outline { quiet, bold };

    /// The palette with a window so light that what Fusion makes of it is an outline that is seen.
    QPalette outlined(const QPalette& palette, Outline outline = Outline::quiet) const;
    bool drawOwnPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const;
    bool drawOwnControl(ControlElement element, const QStyleOption* option, QPainter* painter) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawTab(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    /// Those that were made, by the keys of those they were made of: Fusion keeps its pictures by these keys.
    mutable QHash<std::pair<qint64, bool>, QPalette> outlined_;
};

} // namespace engram
