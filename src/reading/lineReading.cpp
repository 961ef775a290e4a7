#include "lineReading.h"

#include <algorithm>
#include <limits>

#include <engram/eye/preprocessing.h>

namespace engram {
namespace {

// Costs are in standard deviations of the distances among lessons of one digit. The figures were chosen on rows of
// MNIST's training digits, two in three, and tried on the third; bench_row with TRAINING=1 shows what they do.
constexpr double priceOfADigit = .35;
constexpr double priceOfACut = .6; ///< through any ink
constexpr double priceOfAStroke = 1.5; ///< more, to cut through ink as wide as one
constexpr double priceOfAGap = 1.5; ///< to reach over one
constexpr double priceOfGapWidth = 6; ///< for each digit's height of it
constexpr double leastStrangeness = -.2; ///< a digit that is nearer than most makes up for little else
constexpr double strangeFrom = 2; ///< what is strange already is hardly a digit
constexpr double priceOfStrange = 1.15;
constexpr double clearLead = .15; ///< of the nearest lessons of the next digit: less leaves in doubt what it is
constexpr double priceOfDoubt = 8;
constexpr double smallestDigit = .8; ///< of the line's digit height, in its longer side
constexpr double priceOfSmallness = 11; ///< a crumb would be enlarged to a digit
constexpr double usualWidth = .64; ///< of the line's digit height
constexpr double priceOfWidth = 3.7;
constexpr double greatWidth = 1.15;
constexpr double priceOfGreatWidth = 7;
constexpr double flat = 1.2; ///< width for its own height
constexpr double priceOfFlatness = 1.4;
constexpr double leastInk = 0.1; ///< of a stroke: less is the soft edge beside a gap
constexpr std::size_t mostPiecesOfADigit = 13;
constexpr double widestDigit = 1.7; ///< of the line's digit height

double costOfGaps(const InkLine& line, const PieceRange& range)
{
    double cost = 0;
    for (std::size_t piece = range.first + 1; piece < range.last; ++piece) {
        const std::size_t end = line.boxOf(range.first, piece).right();
        const std::size_t begin = line.boxOf(piece, range.last).left;
        const double width = begin > end ? static_cast<double>(begin - end) / line.digitHeight() : 0;
        cost += priceOfGapWidth * width;
        cost += priceOfAGap * std::max(0.0, 1 - 4 * line.crossed(piece)); // a gap, or ink thinner than a quarter stroke
    }
    return cost;
}

double costOf(const InkLine& line, const PieceRange& range, const LessonDistance& lessons)
{
    double cost = costOfDigit(line.inkOf(range.first, range.last), line.digitHeight(), lessons);
    if (range.first > 0) {
        const double crossed = line.crossed(range.first);
        cost += priceOfAStroke * crossed + (crossed > leastInk ? priceOfACut : 0);
    }
    return cost + costOfGaps(line, range);
}

} // namespace

double costOfDigit(const GreyPicture& ink, double height, const LessonDistance& lessons)
{
    const LessonDistance::Nearest nearest = lessons.nearest(normaliseDigit(ink));
    const double strangeness = nearest.strangeness;
    const double width = static_cast<double>(ink.width) / height;
    const double size = static_cast<double>(std::max(ink.height, ink.width)) / height;
    const double flatness = static_cast<double>(ink.width) / static_cast<double>(std::max<std::size_t>(1, ink.height));
    double cost = priceOfADigit + std::max(leastStrangeness, strangeness);
    cost += (priceOfStrange - 1) * std::max(0.0, strangeness - strangeFrom);
    cost += priceOfDoubt * std::max(0.0, clearLead - nearest.lead);
    cost += priceOfSmallness * std::max(0.0, smallestDigit - size);
    cost += priceOfWidth * std::max(0.0, width - usualWidth);
    cost += priceOfGreatWidth * std::max(0.0, width - greatWidth);
    cost += priceOfFlatness * std::max(0.0, flatness - flat);
    return cost;
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
