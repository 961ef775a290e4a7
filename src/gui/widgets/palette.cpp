#include "widgets/palette.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QStyle>

namespace engram {

namespace {

struct Shades {
    QColor window, base, alternate, text, quiet, button, highlight, link, line, toolTip;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.quiet);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::ToolTipBase, shades.toolTip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, shades.base.lighter(108));
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, shades.line.darker(125));
    palette.setColor(QPalette::Shadow, shades.line.darker(200));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mix(shades.text, shades.window, 0.6));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, mix(shades.text, shades.window, 0.4));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xeff1f4),
        .base = QColor(0xffffff),
        .alternate = QColor(0xf5f7f9),
        .text = QColor(0x1c2230),
        .quiet = QColor(0x667085),
        .button = QColor(0xfafbfc),
        .highlight = QColor(0x1b6bd6),
        .link = QColor(0x1660c4),
        .line = QColor(0xd3d8e0),
        .toolTip = QColor(0xffffff)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x17191e),
        .base = QColor(0x1f2228),
        .alternate = QColor(0x262a31),
        .text = QColor(0xe6e9ef),
        .quiet = QColor(0x9aa3b2),
        .button = QColor(0x2a2e36),
        .highlight = QColor(0x2672d9),
        .link = QColor(0x74aaf5),
        .line = QColor(0x3a404a),
        .toolTip = QColor(0x2a2e36)});
}

void applyAppearance(Appearance appearance)
{
    // The desktop's palette is what the application started with; Fusion's own grey stands for "it has none".
    static const QPalette desktop = toldApart(QApplication::palette());
    const bool desktopHasNone =
        desktop.color(QPalette::Window) == QApplication::style()->standardPalette().color(QPalette::Window);
    if (appearance == Appearance::dark)
        QApplication::setPalette(darkPalette());
    else if (appearance == Appearance::light || desktopHasNone)
        QApplication::setPalette(lightPalette());
    else
        QApplication::setPalette(desktop);
}

QColor mix(const QColor& from, const QColor& to, double share)
{
    const auto between = [share](float one, float other) {
        return static_cast<float>(one + (static_cast<double>(other) - one) * share);
    };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
        between(from.blueF(), to.blueF()), between(from.alphaF(), to.alphaF()));
}

QColor quietText(const QPalette& palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base), 0.32);
}

QColor lineColor(const QPalette& palette)
{
    const double share = isFlat(palette) ? 0.37 : 0.17; // a contrast of 3 upon black
    return mix(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text), share);
}

QColor outlineColor(const QPalette& palette)
{
    const double share = isFlat(palette) ? 0.5 : 0.2;
    return mix(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text), share);
}

QColor wellColor(const QPalette& palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Base), palette.color(QPalette::Active, QPalette::Text), 0.045);
}

QColor changedColor(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xffab40) : QColor(0xd97706);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

bool isFlat(const QPalette& palette)
{
    return contrast(palette.color(QPalette::Button), palette.color(QPalette::Window)) < 1.1 && isDark(palette);
}

QPalette toldApart(const QPalette& palette)
{
    QPalette told(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor text = palette.color(group, QPalette::Text);
        if (palette.color(group, QPalette::PlaceholderText) == text)
            told.setColor(group, QPalette::PlaceholderText, mix(text, base, 0.37));
        if (palette.color(group, QPalette::AlternateBase) == base)
            told.setColor(group, QPalette::AlternateBase, mix(base, text, 0.1));
    }
    return told;
}

double contrast(const QColor& one, const QColor& other)
{
    // Relative luminance of sRGB, WCAG 2.
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double level) {
            return level <= 0.04045 ? level / 12.92 : std::pow((level + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

QColor readable(const QColor& color, const QColor& ground, double least)
{
    QColor text = color;
    for (double share = 0; contrast(text, ground) < least && share < 1; share += 0.05)
        text = mix(color, inkOn(ground), share);
    return text;
}

QColor inkOn(const QColor& ground)
{
    return contrast(ground, Qt::white) > contrast(ground, Qt::black) ? Qt::white : Qt::black;
}

} // namespace engram
