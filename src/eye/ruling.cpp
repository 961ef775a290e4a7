#include "ruling.h"

#include <algorithm>
#include <vector>

#include "components.h"

namespace engram {
namespace {

GreyPicture transposed(const GreyPicture& picture)
{
    GreyPicture result{picture.height, picture.width, std::vector<std::uint8_t>(picture.pixels.size())};
    for (std::size_t y = 0; y < picture.height; ++y)
        for (std::size_t x = 0; x < picture.width; ++x)
            result.pixels[x * picture.height + y] = picture.pixels[y * picture.width + x];
    return result;
}

/// The ink in columns' runs of at most `thickest` pixels: lines along the rows, and bits of everything else.
GreyPicture thinRuns(const GreyPicture& ink, std::size_t thickest)
{
    GreyPicture thin{ink.width, ink.height, std::vector<std::uint8_t>(ink.pixels.size(), 0)};
    for (std::size_t x = 0; x < ink.width; ++x)
        for (std::size_t y = 0; y < ink.height;) {
            std::size_t end = y;
            while (end < ink.height && ink.pixels[end * ink.width + x] != 0)
                ++end;
            if (end > y && end - y <= thickest)
                for (std::size_t row = y; row < end; ++row)
                    thin.pixels[row * ink.width + x] = ink.pixels[row * ink.width + x];
            y = end + 1;
        }
    return thin;
}

/// Around all components with at least a twentieth of the greatest one's pixels.
PictureBox boxOfLargest(const GreyPicture& ink)
{
    const Components components = componentsOf(ink);
    std::size_t most = 0;
    for (const Component& component : components.list)
        most = std::max(most, component.pixels);
    PictureBox box;
    for (const Component& component : components.list)
        if (component.pixels * 20 >= most)
            box = around(box, component.box);
    return box;
}

/// The gap between pieces of one line, where something crosses it, and how far from level the next may begin.
bool goesOn(const PictureBox& piece, const PictureBox& next, std::size_t greatestGap, std::size_t thickest)
{
    if (next.left < piece.right() || next.left - piece.right() > greatestGap)
        return false;
    const std::size_t slack = thickest + (next.left - piece.right()) / 16;
    return next.top <= piece.bottom() + slack && piece.top <= next.bottom() + slack;
}

/// Which of the thin pieces make up ruled lines: chains of them, cut by what crosses the line, that run across nearly
/// all of the picture.
std::vector<bool> linesAmong(
    const Components& pieces, const GreyPicture& ink, std::size_t thickest, std::size_t greatestGap)
{
    constexpr std::size_t mostPieces = 4'000; // of which each is compared to each: a page of noise has more
    std::vector<bool> isLine(pieces.list.size(), false);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pieces.list.size(); ++i)
        if (const PictureBox& box = pieces.list[i].box; box.width > thickest && box.height <= box.width / 8 + thickest)
            order.push_back(i);
    if (order.size() > mostPieces)
        return isLine;
    std::ranges::sort(order, {}, [&](std::size_t i) { return pieces.list[i].box.left; });
    std::vector<std::size_t> covered(order.size());
    std::vector<std::size_t> start(order.size());
    std::vector<std::size_t> before(order.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const PictureBox& box = pieces.list[order[i]].box;
        for (std::size_t k = 0; k < i; ++k)
            if (covered[k] > covered[i] && goesOn(pieces.list[order[k]].box, box, greatestGap, thickest)) {
                covered[i] = covered[k];
                before[i] = k;
            }
        covered[i] += box.width;
        start[i] = before[i] == order.size() ? box.left : start[before[i]];
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t end = pieces.list[order[i]].box.right();
        const bool fromSideToSide = start[i] * 25 <= ink.width && (ink.width - end) * 25 <= ink.width;
        if (covered[i] * 10 >= ink.width * (fromSideToSide ? 5 : 7))
            for (std::size_t k = i; k < order.size(); k = before[k])
                isLine[order[k]] = true;
    }
    return isLine;
}

struct Lines {
    std::vector<bool> pixels; ///< empty if there is no line
    double count = 0; ///< their length, in widths of the picture
};

/// No digit has so many strokes across: they are ruled, whatever else is on the page.
constexpr double surelyRuled = 3.5;

/// The lines along the rows.
Lines linesAlongRows(const GreyPicture& ink)
{
    const std::size_t thickest = 2 + std::max(ink.width, ink.height) / 70;
    const Components pieces = componentsOf(thinRuns(ink, thickest));
    const auto lengthOf = [&](const std::vector<bool>& isLine) {
        double length = 0;
        for (std::size_t i = 0; i < isLine.size(); ++i)
            length += isLine[i] ? static_cast<double>(pieces.list[i].box.width) / static_cast<double>(ink.width) : 0;
        return length;
    };
    std::vector<bool> isLine = linesAmong(pieces, ink, thickest, ink.width * 2 / 5);
    if (lengthOf(isLine) >= surelyRuled) // then those are, too, that a large digit hides half of
        isLine = linesAmong(pieces, ink, thickest, ink.width / 2);
    Lines lines{{}, lengthOf(isLine)};
    if (lines.count == 0)
        return lines;
    lines.pixels.resize(ink.pixels.size());
    for (std::size_t i = 0; i < lines.pixels.size(); ++i)
        lines.pixels[i] = pieces.labels[i] != Components::none && isLine[pieces.labels[i]];
    return lines;
}

void takeAway(GreyPicture& ink, const Lines& lines)
{
    for (std::size_t i = 0; i < lines.pixels.size(); ++i)
        if (lines.pixels[i])
            ink.pixels[i] = 0;
}

/// What is left without the lines, but for crumbs, keeps away from both of the ends that they reach: no line was the
/// bar of a digit that fills the picture.
bool leavesMargins(GreyPicture ink, const Lines& lines, bool alongRows)
{
    if (lines.pixels.empty() || lines.count >= surelyRuled)
        return !lines.pixels.empty();
    takeAway(ink, lines);
    const PictureBox box = boxOfLargest(ink);
    const std::size_t marginX = alongRows ? ink.width / 25 : 0;
    const std::size_t marginY = alongRows ? 0 : ink.height / 25;
    return box.width != 0 && box.left >= marginX && box.right() + marginX <= ink.width && box.top >= marginY
        && box.bottom() + marginY <= ink.height;
}

} // namespace

void removeRuling(GreyPicture& ink)
{
    const Lines rows = linesAlongRows(ink);
    const Lines turned = linesAlongRows(transposed(ink));
    Lines columns{{}, turned.count};
    columns.pixels.reserve(turned.pixels.size());
    for (std::size_t y = 0; y < ink.height && !turned.pixels.empty(); ++y)
        for (std::size_t x = 0; x < ink.width; ++x)
            columns.pixels.push_back(turned.pixels[x * ink.height + y]);
    const bool takeRows = leavesMargins(ink, rows, true);
    const bool takeColumns = leavesMargins(ink, columns, false);
    if (takeRows)
        takeAway(ink, rows);
    if (takeColumns)
        takeAway(ink, columns);
}

} // namespace engram
