#pragma once

#include <QColor>
#include <QPalette>

namespace engram {

/// Which colours the window has. `system` is the desktop's own palette where it has one, else Engram's light one.
enum class Appearance { system, light, dark };

void applyAppearance(Appearance appearance);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

// Shades between a palette's own colours, so that they follow light, dark and high contrast alike.
[[nodiscard]] QColor mix(const QColor& from, const QColor& to, double share);
[[nodiscard]] QColor quietText(const QPalette& palette); ///< readable on the base, less than the text
[[nodiscard]] QColor lineColor(const QPalette& palette); ///< hairlines and card borders
[[nodiscard]] QColor wellColor(const QPalette& palette); ///< the ground of a picture of bits
[[nodiscard]] QColor changedColor(const QPalette& palette); ///< outlines of what changed; always with another sign
[[nodiscard]] QColor outlineColor(const QPalette& palette); ///< around what is pressed, typed into or filled
[[nodiscard]] bool isDark(const QPalette& palette);
/// Whether a button would not be told from the window: high contrast, black on black.
[[nodiscard]] bool isFlat(const QPalette& palette);
/// A desktop's palette with texts of placeholders told from what was typed, and every second row from its neighbours,
/// where it has one colour for both, as those of high contrast do.
[[nodiscard]] QPalette toldApart(const QPalette& palette);

/// How much two colours differ for the eye, 1 to 21, as WCAG 2 defines it: a text needs 4.5.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// A colour as text on a ground: itself, or as much nearer to black or white as a contrast of `least` needs.
[[nodiscard]] QColor readable(const QColor& color, const QColor& ground, double least = 4.5);
/// Black or white: whichever reads better on this ground. Never below 4.5.
[[nodiscard]] QColor inkOn(const QColor& ground);

} // namespace engram
