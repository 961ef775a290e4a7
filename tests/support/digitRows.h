#pragma once

#include <string>
#include <vector>

#include "support/paper.h"

namespace engram::test {

/// How digits stand in a row.
struct RowStyle {
    std::string name;
    /// Between the ink of neighbours where it is nearest, in pixels of MNIST; a stroke is about 3 wide. Below 0 they
    /// overlap.
    double leastGap = 0;
    double greatestGap = 0;
    bool kerned = false; ///< the gap is measured row by row, so that slanting digits reach over each other
    double noise = 0;
    double leastLight = 1; ///< at the dark end of a slope of light
    double tilt = 0; ///< degrees either way, at most
    bool dark = true;
};
[[nodiscard]] const std::vector<RowStyle>& rowStyles();

struct DigitRow {
    GreyPicture picture;
    std::vector<PictureBox> boxes; ///< of the digits' ink
};
/// A row of these digits on paper; `scale` pixels for each of MNIST.
[[nodiscard]] DigitRow makeRow(
    const std::vector<DigitView>& digits, const RowStyle& style, double scale, RandomStream& random);

} // namespace engram::test
