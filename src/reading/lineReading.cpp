#include "lineReading.h"

#include <algorithm>
#include <limits>

#include <engram/eye/preprocessing.h>

namespace engram {
namespace {

// Costs are in standard deviations of the distances among lessons of one digit. The figures were chosen on rows of
// MNIST's training digits (bench_row with TRAINING=1).
constexpr double priceOfADigit = 1;
constexpr double priceOfAStroke = 0.5; ///< to cut through ink as wide as one
constexpr double priceOfAGap = 1; ///< to reach over
constexpr double leastStrangeness = -1; ///< a digit that is nearer than most makes up for little else
constexpr double smallestDigit = 0.6; ///< of the line's digit height, in its longer side
constexpr double priceOfSmallness = 8; ///< a crumb would be enlarged to a digit
constexpr double widestCheap = 1.15; ///< of the line's digit height
constexpr double priceOfWidth = 4;
constexpr std::size_t mostPiecesOfADigit = 7;
constexpr double widestDigit = 1.7; ///< of the line's digit height

double costOf(const InkLine& line, const PieceRange& range, const LessonDistance& lessons)
{
    const PictureBox box = line.boxOf(range.first, range.last);
    const double size = static_cast<double>(std::max(box.height, box.width)) / line.digitHeight();
    const double width = static_cast<double>(box.width) / line.digitHeight();
    double cost = costOfDigit(line.inkOf(range.first, range.last), lessons);
    cost += priceOfSmallness * std::max(0.0, smallestDigit - size);
    cost += priceOfWidth * std::max(0.0, width - widestCheap);
    if (range.first > 0)
        cost += priceOfAStroke * line.crossed(range.first);
    for (std::size_t piece = range.first + 1; piece < range.last; ++piece)
        cost += priceOfAGap * std::max(0.0, 1 - 4 * line.crossed(piece)); // a gap, or ink thinner than a quarter stroke
    return cost;
}

} // namespace

double costOfDigit(const GreyPicture& ink, const LessonDistance& lessons)
{
    return priceOfADigit + std::max(leastStrangeness, lessons.nearest(normaliseDigit(ink)).strangeness);
}

LineReading joinPieces(const InkLine& line, const LessonDistance& lessons)
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
    LineReading reading{{}, least[count]};
    for (std::size_t last = count; last > 0; last = from[last])
        reading.digits.push_back({from[last], last});
    std::ranges::reverse(reading.digits);
    return reading;
}

} // namespace engram
