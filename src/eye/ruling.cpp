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

/// Which of the thin pieces make up ruled lines: pieces at one height (a stroke that crosses cuts a line in two) that
/// together run across nearly all of the picture.
std::vector<bool> linesAmong(const Components& pieces, const GreyPicture& ink, std::size_t thickest)
{
    std::vector<bool> isLine(pieces.list.size(), false);
    for (std::size_t i = 0; i < pieces.list.size(); ++i) {
        const PictureBox& longest = pieces.list[i].box;
        // A line that is not quite level climbs by a sixteenth of its length at most.
        const std::size_t slack = longest.width / 16 + thickest;
        if (longest.width * 5 < ink.width || longest.height > slack)
            continue;
        std::vector<std::size_t> line;
        std::size_t covered = 0;
        for (std::size_t k = 0; k < pieces.list.size(); ++k) {
            const PictureBox& piece = pieces.list[k].box;
            const bool level = piece.top + slack >= longest.top && piece.bottom() <= longest.bottom() + slack;
            if (!level || piece.height > piece.width / 8 + thickest)
                continue;
            line.push_back(k);
            covered += piece.width;
        }
        if (covered * 10 >= ink.width * 8)
            for (const std::size_t k : line)
                isLine[k] = true;
    }
    return isLine;
}

/// The pixels of lines along the rows.
std::vector<bool> linesAlongRows(const GreyPicture& ink)
{
    const std::size_t thickest = std::max<std::size_t>(2, std::max(ink.width, ink.height) / 100 + 1);
    const Components pieces = componentsOf(thinRuns(ink, thickest));
    const std::vector<bool> isLine = linesAmong(pieces, ink, thickest);
    if (std::ranges::find(isLine, true) == isLine.end())
        return {};
    std::vector<bool> pixels(ink.pixels.size());
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = pieces.labels[i] != Components::none && isLine[pieces.labels[i]];
    return pixels;
}

/// Takes the lines away if what is left, but for crumbs, keeps away from both of the ends that they reach.
bool removeLines(GreyPicture& ink, const std::vector<bool>& alongRows, const std::vector<bool>& alongColumns)
{
    if (alongRows.empty() && alongColumns.empty())
        return false;
    GreyPicture left = ink;
    for (std::size_t i = 0; i < left.pixels.size(); ++i)
        if ((!alongRows.empty() && alongRows[i]) || (!alongColumns.empty() && alongColumns[i]))
            left.pixels[i] = 0;
    const PictureBox box = boxOfLargest(left);
    const std::size_t marginX = ink.width / 25;
    const std::size_t marginY = ink.height / 25;
    if (box.width == 0 || (!alongRows.empty() && (box.left < marginX || box.right() + marginX > ink.width))
        || (!alongColumns.empty() && (box.top < marginY || box.bottom() + marginY > ink.height)))
        return false;
    ink = std::move(left);
    return true;
}

} // namespace

void removeRuling(GreyPicture& ink)
{
    const std::vector<bool> alongRows = linesAlongRows(ink);
    std::vector<bool> alongColumns = linesAlongRows(transposed(ink));
    if (!alongColumns.empty()) {
        std::vector<bool> upright(alongColumns.size());
        for (std::size_t y = 0, i = 0; y < ink.height; ++y)
            for (std::size_t x = 0; x < ink.width; ++x, ++i)
                upright[i] = alongColumns[x * ink.height + y];
        alongColumns = std::move(upright);
    }
    if (!removeLines(ink, alongRows, alongColumns) && !removeLines(ink, alongRows, {}))
        removeLines(ink, {}, alongColumns);
}

} // namespace engram
