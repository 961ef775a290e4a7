#pragma once

#include <vector>

#include <QPoint>

namespace engram {

/// A digit as a hand draws it: strokes of points on the canvas.
struct HandDigit {
    int digit = 0;
    int form = 0; ///< of how people write it: 0-2
    int manner = 0; ///< 0 plain, 1 small and in a corner, 2 slanted, 3 with a shaking hand and turned by 9 degrees
    std::vector<std::vector<QPoint>> strokes;
};

/// All digits in three forms and four manners: 120. The same each time.
[[nodiscard]] std::vector<HandDigit> handDigits();

} // namespace engram
