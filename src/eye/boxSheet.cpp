#include <engram/eye/boxSheet.h>

#include <algorithm>
#include <cassert>
#include <vector>

#include <engram/eye/inkLines.h>
#include <engram/eye/page.h>

#include "components.h"
#include "sheetMarks.h"

namespace engram {
namespace {

constexpr std::size_t tileSide = 200; ///< pixels of a box as it is taken out of the picture
constexpr std::size_t tileEdge = 10; ///< paper around it: what touches a picture's border is taken for none of its ink
constexpr std::size_t tileStep = tileSide + 2 * tileEdge;
constexpr double tileInset = 0.03; ///< of the box: its frame is not looked at
constexpr std::uint8_t faintest = 24; ///< what is fainter is what a scanner or a JPEG makes of plain paper
constexpr std::size_t leastDigit = tileSide * 3 / 20; ///< what is smaller both ways was no digit

/// The level of a pixel, or of that of the border which is nearest.
std::uint8_t levelNear(const GreyPicture& picture, SheetPlace place)
{
    const auto within = [](double value, std::size_t end) {
        return static_cast<std::size_t>(std::clamp(value, 0.0, static_cast<double>(end - 1)));
    };
    return picture.pixels[within(place.y, picture.height) * picture.width + within(place.x, picture.width)];
}

/// The inside of a box, row by row; each pixel is the mean of nine points.
std::vector<std::uint8_t> insideOf(const GreyPicture& picture, const UnitSquareMap& map, std::size_t digit)
{
    constexpr std::size_t points = 3;
    const SheetPlace corner = sheetBox(digit);
    const double step = (1 - 2 * tileInset) / static_cast<double>(tileSide * points);
    std::vector<unsigned> sums(tileSide * tileSide);
    for (std::size_t y = 0; y < tileSide * points; ++y)
        for (std::size_t x = 0; x < tileSide * points; ++x) {
            const SheetPlace place{corner.x + tileInset + (static_cast<double>(x) + 0.5) * step,
                corner.y + tileInset + (static_cast<double>(y) + 0.5) * step};
            sums[y / points * tileSide + x / points] += levelNear(picture, map.at(place));
        }
    std::vector<std::uint8_t> levels;
    levels.reserve(sums.size());
    for (const unsigned sum : sums)
        levels.push_back(static_cast<std::uint8_t>(sum / (points * points)));
    return levels;
}

/// Puts a box into the picture of all ten, with an edge of its own paper: mirrored, and without ink.
void putTile(const std::vector<std::uint8_t>& inside, std::size_t digit, GreyPicture& tiles)
{
    std::vector<std::uint8_t> sorted = inside;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    const auto mirrored = [](std::size_t at) {
        if (at < tileEdge)
            return tileEdge - 1 - at;
        return at < tileEdge + tileSide ? at - tileEdge : tileEdge + 2 * tileSide - 1 - at;
    };
    const std::size_t left = digit % sheetColumns * tileStep;
    const std::size_t top = digit / sheetColumns * tileStep;
    for (std::size_t y = 0; y < tileStep; ++y)
        for (std::size_t x = 0; x < tileStep; ++x) {
            const bool edge = std::min(x, y) < tileEdge || std::max(x, y) >= tileEdge + tileSide;
            const std::uint8_t level = inside[mirrored(y) * tileSide + mirrored(x)];
            tiles.pixels[(top + y) * tiles.width + left + x] = edge && level * 10U < *middle * 9U ? *middle : level;
        }
}

GreyPicture partOf(const GreyPicture& picture, const PictureBox& box)
{
    GreyPicture part{box.width, box.height, {}};
    part.pixels.reserve(box.width * box.height);
    for (std::size_t y = box.top; y < box.bottom(); ++y) {
        const auto row = picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * picture.width + box.left);
        part.pixels.insert(part.pixels.end(), row, row + static_cast<std::ptrdiff_t>(box.width));
    }
    return part;
}

/// Along the border of its box and thin: the frame, where the paper is not quite flat.
bool isFrame(const PictureBox& box)
{
    constexpr std::size_t thin = tileSide / 16;
    const bool along = box.left < tileEdge + thin || box.right() > tileEdge + tileSide - thin;
    const bool across = box.top < tileEdge + thin || box.bottom() > tileEdge + tileSide - thin;
    return (box.width <= thin && along) || (box.height <= thin && across);
}

/// The digit in a box, if there is one.
GreyPicture digitIn(GreyPicture tile)
{
    for (std::uint8_t& level : tile.pixels)
        level = level < faintest ? 0 : level;
    const Components components = componentsOf(tile);
    std::vector<bool> kept;
    PictureBox all;
    for (const Component& component : components.list) {
        kept.push_back(!isFrame(component.box));
        if (kept.back())
            all = around(all, component.box);
    }
    if (std::max(all.width, all.height) < leastDigit)
        return {};
    keepComponents(tile, components, kept);
    return partOf(tile, all);
}

void readBoxes(const GreyPicture& picture, const UnitSquareMap& map, SheetReading& reading)
{
    GreyPicture tiles{sheetColumns * tileStep, reading.digits.size() / sheetColumns * tileStep, {}};
    tiles.pixels.resize(tiles.width * tiles.height);
    for (std::size_t digit = 0; digit < reading.digits.size(); ++digit)
        putTile(insideOf(picture, map, digit), digit, tiles);
    // All at once, so that what is ink in one box tells what is a stain in another.
    const GreyPicture ink = findInk(tiles, InkChoice::dark).ink;
    for (std::size_t digit = 0; digit < reading.digits.size(); ++digit) {
        const PictureBox tile{digit % sheetColumns * tileStep, digit / sheetColumns * tileStep, tileStep, tileStep};
        reading.digits[digit] = digitIn(partOf(ink, tile));
        reading.count += reading.digits[digit].pixels.empty() ? 0 : 1;
    }
}

/// The digits of a page from left to right and line by line: what hangs together or stands one above the other.
std::vector<GreyPicture> digitsInOrder(const GreyPicture& picture)
{
    std::vector<GreyPicture> digits;
    for (const InkLine& line : linesOf(findInk(picture, InkChoice::dark).ink)) {
        std::size_t first = 0;
        for (std::size_t next = 1; next <= line.pieces(); ++next) {
            const bool apart = next == line.pieces()
                || (line.crossed(next) == 0 && line.boxOf(next, line.pieces()).left >= line.boxOf(first, next).right());
            if (!apart)
                continue;
            digits.push_back(line.inkOf(first, next));
            first = next;
        }
    }
    return digits;
}

} // namespace

SheetReading readSheet(const GreyPicture& picture)
{
    assert(picture.pixels.size() == picture.width * picture.height);
    SheetReading reading;
    if (picture.pixels.empty())
        return reading;
    if (const auto map = findSheet(picture)) {
        reading.found = SheetReading::Found::byMarks;
        readBoxes(picture, *map, reading);
        return reading;
    }
    std::vector<GreyPicture> digits = digitsInOrder(picture);
    reading.count = digits.size();
    if (digits.size() == reading.digits.size()) {
        reading.found = SheetReading::Found::inOrder;
        std::ranges::move(digits, reading.digits.begin());
    }
    return reading;
}

} // namespace engram
