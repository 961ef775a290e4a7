#include "lineReading.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <engram/eye/preprocessing.h>

namespace engram {
namespace {

constexpr std::size_t mostPiecesOfADigit = 7;
constexpr double widestDigit = 1.7; ///< as a multiple of the line's digit height
constexpr double priceOfADigit = 2.5; ///< so that a digit is not cut for a little less strangeness

/// What it costs to take these pieces for one digit.
double costOf(const InkLine& line, const PieceRange& range, const LessonDistance& lessons)
{
    const PictureBox box = line.boxOf(range.first, range.last);
    const double height = static_cast<double>(std::max(box.height, box.width)) / line.digitHeight();
    const double width = static_cast<double>(box.width) / line.digitHeight();
    const LessonDistance::Nearest nearest = lessons.nearest(normaliseDigit(line.inkOf(range.first, range.last)));
    double cost = priceOfADigit + std::max(-1.0, nearest.strangeness);
    cost += 8 * std::max(0.0, 0.6 - height); // a crumb, which would be enlarged to a digit
    cost += 4 * std::max(0.0, width - 1.15);
    return cost;
}

} // namespace

std::vector<PieceRange> joinPieces(const InkLine& line, const LessonDistance& lessons)
{
    const std::size_t count = line.pieces();
    std::vector<double> least(count + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(count + 1, 0);
    least[0] = 0;
    for (std::size_t last = 1; last <= count; ++last)
        for (std::size_t first = last; first-- > 0;) {
            const bool tooMany = last - first > mostPiecesOfADigit
                || static_cast<double>(line.boxOf(first, last).width) > widestDigit * line.digitHeight();
            if (tooMany && first + 1 < last)
                break;
            const double cost = least[first] + costOf(line, {first, last}, lessons);
            if (cost < least[last]) {
                least[last] = cost;
                from[last] = first;
            }
        }
    std::vector<PieceRange> digits;
    for (std::size_t last = count; last > 0; last = from[last])
        digits.push_back({from[last], last});
    std::ranges::reverse(digits);
    return digits;
}

} // namespace engram
