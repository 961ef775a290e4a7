#include "lineCuts.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "resample.h"

namespace engram {
namespace {

constexpr double workHeight = 40; ///< of digits at the scale at which cuts are looked for
constexpr std::size_t mostCuts = 400;
constexpr int sideways = 10; ///< columns that a path may go to either side
constexpr float leaning = 0.012F; ///< what a column's distance from the upright costs, in ink of one pixel
constexpr float leastApart = 2; ///< columns between two cuts

/// What a path pays for a pixel: the cube of its level. Between strokes that touch, ink is paler than in a stroke, and
/// a path that follows such a valley pays little for many pixels of it.
float toll(std::uint8_t level) noexcept
{
    const float ink = static_cast<float>(level) / 255;
    return ink * ink * ink;
}

/// How much ink that is to be cut: the square, for the same reason, but pale strokes stay strokes.
float crossedInk(std::uint8_t level) noexcept
{
    const float ink = static_cast<float>(level) / 255;
    return ink * ink;
}

/// A path from the top row to the bottom one: its column in each row, and the ink it crosses, in pixels of full ink.
struct Seam {
    std::vector<std::uint16_t> columns;
    float ink = 0;
    float cost = 0;
    float middle = 0; ///< the mean of the columns
};

/// The cheapest path that keeps within `sideways` of a column.
Seam seamAt(const GreyPicture& ink, std::size_t column)
{
    constexpr std::size_t width = 2 * sideways + 1;
    const auto at = [&](std::size_t y, std::size_t place) -> float {
        const std::ptrdiff_t x = static_cast<std::ptrdiff_t>(column + place) - sideways;
        const float lean = leaning * static_cast<float>(std::abs(static_cast<int>(place) - sideways));
        if (x < 0 || x >= static_cast<std::ptrdiff_t>(ink.width))
            return lean;
        return lean + toll(ink.pixels[y * ink.width + static_cast<std::size_t>(x)]);
    };
    std::vector<float> cost(width * ink.height);
    std::vector<std::int8_t> from(width * ink.height, 0);
    for (std::size_t place = 0; place < width; ++place)
        cost[place] = at(0, place);
    for (std::size_t y = 1; y < ink.height; ++y)
        for (std::size_t place = 0; place < width; ++place) {
            const float* above = cost.data() + (y - 1) * width + place;
            float best = above[0];
            std::int8_t step = 0;
            if (place > 0 && above[-1] < best) {
                best = above[-1];
                step = -1;
            }
            if (place + 1 < width && above[1] < best) {
                best = above[1];
                step = 1;
            }
            cost[y * width + place] = best + at(y, place);
            from[y * width + place] = step;
        }
    const float* lastRow = cost.data() + (ink.height - 1) * width;
    auto place = static_cast<std::size_t>(std::min_element(lastRow, lastRow + width) - lastRow);
    Seam seam;
    seam.cost = lastRow[place];
    seam.columns.resize(ink.height);
    for (std::size_t y = ink.height; y-- > 0;) {
        const std::ptrdiff_t x = std::clamp<std::ptrdiff_t>(
            static_cast<std::ptrdiff_t>(column + place) - sideways, 0, static_cast<std::ptrdiff_t>(ink.width) - 1);
        seam.columns[y] = static_cast<std::uint16_t>(x);
        seam.ink += crossedInk(ink.pixels[y * ink.width + static_cast<std::size_t>(x)]);
        seam.middle += static_cast<float>(x) / static_cast<float>(ink.height);
        place = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place) + from[y * width + place]);
    }
    return seam;
}

/// The usual thickness of strokes: the median length of runs of ink along the rows.
float strokeWidth(const GreyPicture& ink)
{
    std::vector<std::size_t> runs;
    for (std::size_t y = 0; y < ink.height; ++y) {
        std::size_t run = 0;
        for (std::size_t x = 0; x <= ink.width; ++x) {
            const bool isInk = x < ink.width && ink.pixels[y * ink.width + x] >= 128;
            if (isInk)
                ++run;
            else if (run > 0)
                runs.push_back(std::exchange(run, 0));
        }
    }
    if (runs.empty())
        return 1;
    const auto middle = runs.begin() + static_cast<std::ptrdiff_t>(runs.size() / 2);
    std::ranges::nth_element(runs, middle);
    return static_cast<float>(*middle);
}

/// Of paths close to each other the cheapest, from left to right. In a gap it is the one nearest to the gap's middle,
/// which leans least.
std::vector<Seam> chosenSeams(const GreyPicture& ink, float stroke)
{
    const float thickest = 3.5F * stroke;
    std::vector<Seam> seams;
    for (std::size_t column = 1; column + 1 < ink.width; ++column) {
        Seam seam = seamAt(ink, column);
        if (seam.ink <= thickest)
            seams.push_back(std::move(seam));
    }
    std::ranges::stable_sort(seams, {}, &Seam::cost);
    std::vector<Seam> chosen;
    for (Seam& seam : seams) {
        const bool isNew = std::ranges::all_of(
            chosen, [&](const Seam& other) { return std::abs(other.middle - seam.middle) >= leastApart; });
        if (isNew && chosen.size() < mostCuts)
            chosen.push_back(std::move(seam));
    }
    std::ranges::sort(chosen, {}, &Seam::middle);
    return chosen;
}

struct PieceInk {
    float mass = 0; ///< in pixels of full ink
    float thickness = 0; ///< along the rows that have some
};

std::vector<PieceInk> inkOfPieces(const GreyPicture& ink, const std::vector<Seam>& seams)
{
    std::vector<PieceInk> pieces(seams.size() + 1);
    std::vector<float> rows(pieces.size(), 0);
    for (std::size_t y = 0; y < ink.height; ++y) {
        std::vector<std::size_t> begins(ink.width + 1, 0); // how many pieces do at a column
        for (const Seam& seam : seams)
            ++begins[seam.columns[y] + std::size_t{1}];
        std::vector<float> inRow(pieces.size(), 0);
        std::size_t piece = 0;
        for (std::size_t x = 0; x < ink.width; ++x) {
            piece += begins[x];
            inRow[piece] += static_cast<float>(ink.pixels[y * ink.width + x]) / 255;
        }
        for (std::size_t i = 0; i < inRow.size(); ++i) {
            pieces[i].mass += inRow[i];
            rows[i] += inRow[i] > 0 ? 1.0F : 0.0F;
        }
    }
    for (std::size_t i = 0; i < pieces.size(); ++i)
        pieces[i].thickness = pieces[i].mass / std::max(1.0F, rows[i]);
    return pieces;
}

/// Takes away the cuts that part no more than the edge of a stroke or a crumb from it.
void dropSlivers(const GreyPicture& ink, std::vector<Seam>& seams, float stroke)
{
    constexpr float inkOfAGap = 0.1F; // of a stroke, at most
    constexpr float thinnest = 0.3F; // of a stroke
    constexpr float smallest = 0.25F; // of a stroke's square
    const std::vector<PieceInk> pieces = inkOfPieces(ink, seams);
    const auto inkAt = [&](std::size_t seam) { return seam < seams.size() ? seams[seam].ink : 0; };
    std::vector<bool> dropped(seams.size(), false);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const float left = i == 0 ? 0 : inkAt(i - 1);
        const float right = inkAt(i);
        const bool besideAGap =
            std::min(left, right) <= inkOfAGap * stroke && std::max(left, right) > inkOfAGap * stroke;
        const bool isSliver = besideAGap && pieces[i].thickness < thinnest * stroke;
        const bool isCrumb = pieces[i].mass < smallest * stroke * stroke && std::max(left, right) > 0;
        if (pieces[i].mass > 0 && (isSliver || isCrumb))
            dropped[left > right ? i - 1 : i] = true;
    }
    std::vector<Seam> kept;
    for (std::size_t i = 0; i < seams.size(); ++i)
        if (!dropped[i])
            kept.push_back(std::move(seams[i]));
    seams = std::move(kept);
}

/// Pieces without ink are no pieces: those that have some are numbered anew. Of several cuts that part the same two
/// pieces the one through the least ink counts.
void numberPieces(const GreyPicture& ink, LineCuts& cuts, const std::vector<Seam>& seams, float stroke)
{
    std::vector<std::uint64_t> mass(seams.size() + 1, 0);
    for (std::size_t i = 0; i < ink.pixels.size(); ++i)
        mass[cuts.labels[i]] += ink.pixels[i];
    std::vector<std::uint16_t> numbers(mass.size(), 0);
    std::uint16_t next = 0;
    float least = 0;
    for (std::size_t piece = 0; piece < mass.size(); ++piece) {
        const bool isInk = mass[piece] > 0;
        if (isInk && next > 0)
            cuts.crossed.push_back(least);
        numbers[piece] = next;
        if (isInk)
            ++next;
        if (piece < seams.size()) {
            const float through = seams[piece].ink / stroke;
            least = isInk ? through : std::min(least, through);
        }
    }
    cuts.pieces = std::max<std::size_t>(1, next);
    for (std::uint16_t& label : cuts.labels)
        label = std::min<std::uint16_t>(numbers[label], static_cast<std::uint16_t>(cuts.pieces - 1));
}

} // namespace

LineCuts cutLine(const GreyPicture& ink, double digitHeight)
{
    LineCuts cuts;
    cuts.labels.assign(ink.pixels.size(), 0);
    const double scale = workHeight / std::max(1.0, digitHeight);
    const auto scaled = [scale](std::size_t side) {
        return static_cast<std::size_t>(std::max(1.0, std::round(static_cast<double>(side) * scale)));
    };
    constexpr std::size_t longestLine = 8'000; // two hundred digits
    if (scaled(ink.width) > longestLine || scaled(ink.height) > longestLine)
        return cuts;
    const GreyPicture small = resample(ink, scaled(ink.width), scaled(ink.height), triangleFilter);
    const float stroke = strokeWidth(small);
    std::vector<Seam> seams = chosenSeams(small, stroke);
    dropSlivers(small, seams, stroke);
    for (std::size_t y = 0, i = 0; y < ink.height; ++y) {
        const std::size_t row = std::min(small.height - 1, y * small.height / ink.height);
        for (std::size_t x = 0; x < ink.width; ++x, ++i) {
            const std::size_t column = std::min(small.width - 1, x * small.width / ink.width);
            std::uint16_t piece = 0;
            for (const Seam& seam : seams)
                if (seam.columns[row] < column)
                    ++piece;
            cuts.labels[i] = piece;
        }
    }
    numberPieces(ink, cuts, seams, stroke);
    return cuts;
}

} // namespace engram
