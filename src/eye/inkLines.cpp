#include <engram/eye/inkLines.h>

#include <algorithm>
#include <numeric>

#include "components.h"
#include "lineCuts.h"

namespace engram {
namespace {

bool overlapInHeight(const PictureBox& one, const PictureBox& other)
{
    const std::size_t top = std::max(one.top, other.top);
    const std::size_t bottom = std::min(one.bottom(), other.bottom());
    return bottom > top && (bottom - top) * 5 >= std::min(one.height, other.height) * 2;
}

std::size_t gapBetween(const PictureBox& one, const PictureBox& other)
{
    if (one.right() <= other.left)
        return other.left - one.right();
    return other.right() <= one.left ? one.left - other.right() : 0;
}

/// The height of most of the ink.
double heightOfMost(const std::vector<Component>& components, const std::vector<std::size_t>& members)
{
    std::vector<std::size_t> sorted = members;
    std::ranges::sort(sorted, {}, [&](std::size_t i) { return components[i].box.height; });
    std::uint64_t all = 0;
    for (const std::size_t i : sorted)
        all += components[i].mass;
    std::uint64_t sum = 0;
    for (const std::size_t i : sorted) {
        sum += components[i].mass;
        if (sum * 2 >= all)
            return static_cast<double>(components[i].box.height);
    }
    return 1;
}

using Members = std::vector<std::size_t>; ///< indices of components

/// Chains of neighbours, so that a line may climb: each large component goes on the line whose last one is beside it.
std::vector<Members> chains(const std::vector<Component>& components, double height)
{
    Members order;
    for (std::size_t i = 0; i < components.size(); ++i)
        if (static_cast<double>(components[i].box.height) * 2 >= height)
            order.push_back(i);
    std::ranges::sort(order, {}, [&](std::size_t i) { return components[i].box.left; });
    std::vector<Members> lines;
    for (const std::size_t i : order) {
        const PictureBox& box = components[i].box;
        Members* best = nullptr;
        std::size_t least = 0;
        for (Members& line : lines) {
            const PictureBox& last = components[line.back()].box;
            const std::size_t gap = gapBetween(last, box);
            if (!overlapInHeight(last, box) || static_cast<double>(gap) > 3 * height)
                continue;
            if (best == nullptr || gap < least) {
                best = &line;
                least = gap;
            }
        }
        if (best == nullptr)
            best = &lines.emplace_back();
        best->push_back(i);
    }
    return lines;
}

std::size_t distanceBetween(const PictureBox& one, const PictureBox& other)
{
    const std::size_t down = one.bottom() <= other.top ? other.top - one.bottom()
        : other.bottom() <= one.top                    ? one.top - other.bottom()
                                                       : 0;
    return down + gapBetween(one, other);
}

/// Small parts, as the bar of a broken 5, go to the line with the nearest ink.
void addSmallParts(std::vector<Members>& lines, const std::vector<Component>& components)
{
    std::vector<bool> placed(components.size(), false);
    for (const Members& line : lines)
        for (const std::size_t i : line)
            placed[i] = true;
    std::vector<std::pair<std::size_t, std::size_t>> additions;
    for (std::size_t i = 0; i < components.size(); ++i) {
        if (placed[i])
            continue;
        std::size_t best = 0;
        std::size_t least = SIZE_MAX;
        for (std::size_t line = 0; line < lines.size(); ++line)
            for (const std::size_t member : lines[line])
                if (const std::size_t distance = distanceBetween(components[i].box, components[member].box);
                    distance < least) {
                    least = distance;
                    best = line;
                }
        if (!lines.empty())
            additions.emplace_back(best, i);
    }
    for (const auto& [line, i] : additions)
        lines[line].push_back(i);
}

GreyPicture inkOfMembers(
    const GreyPicture& ink, const Components& components, const Members& members, const PictureBox& box)
{
    std::vector<bool> isMember(components.list.size(), false);
    for (const std::size_t i : members)
        isMember[i] = true;
    GreyPicture result{box.width, box.height, {}};
    result.pixels.reserve(box.width * box.height);
    for (std::size_t y = box.top; y < box.bottom(); ++y)
        for (std::size_t x = box.left; x < box.right(); ++x) {
            const std::size_t i = y * ink.width + x;
            const bool belongs = components.labels[i] != Components::none && isMember[components.labels[i]];
            result.pixels.push_back(belongs ? ink.pixels[i] : 0);
        }
    return result;
}

} // namespace

InkLine::InkLine(
    GreyPicture ink, PictureBox box, std::vector<std::uint16_t> labels, std::vector<float> crossed, double height)
    : ink_(std::move(ink))
    , box_(box)
    , labels_(std::move(labels))
    , crossed_(std::move(crossed))
    , boxes_(crossed_.size() + 1)
    , height_(height)
{
    for (std::size_t y = 0, i = 0; y < ink_.height; ++y)
        for (std::size_t x = 0; x < ink_.width; ++x, ++i)
            if (ink_.pixels[i] != 0)
                boxes_[labels_[i]] = around(boxes_[labels_[i]], {x, y, 1, 1});
}

PictureBox InkLine::boxOf(std::size_t first, std::size_t last) const
{
    PictureBox box;
    for (std::size_t piece = first; piece < last; ++piece)
        box = around(box, boxes_[piece]);
    return {box_.left + box.left, box_.top + box.top, box.width, box.height};
}

GreyPicture InkLine::inkOf(std::size_t first, std::size_t last) const
{
    const PictureBox box = boxOf(first, last);
    GreyPicture part{box.width, box.height, {}};
    part.pixels.reserve(box.width * box.height);
    for (std::size_t y = box.top - box_.top; y < box.bottom() - box_.top; ++y)
        for (std::size_t x = box.left - box_.left; x < box.right() - box_.left; ++x) {
            const std::size_t i = y * ink_.width + x;
            part.pixels.push_back(labels_[i] >= first && labels_[i] < last ? ink_.pixels[i] : 0);
        }
    return part;
}

std::vector<InkLine> linesOf(const GreyPicture& ink)
{
    const Components components = componentsOf(ink);
    Members everything(components.list.size());
    std::iota(everything.begin(), everything.end(), std::size_t{0});
    std::vector<Members> members = chains(components.list, heightOfMost(components.list, everything));
    addSmallParts(members, components.list);
    std::vector<InkLine> lines;
    for (const Members& line : members) {
        PictureBox box;
        for (const std::size_t i : line)
            box = around(box, components.list[i].box);
        const double height = heightOfMost(components.list, line);
        GreyPicture alone = inkOfMembers(ink, components, line, box);
        LineCuts cuts = cutLine(alone, height);
        lines.emplace_back(std::move(alone), box, std::move(cuts.labels), std::move(cuts.crossed), height);
    }
    std::ranges::sort(lines, {}, [](const InkLine& line) { return line.box().top + line.box().height / 2; });
    return lines;
}

} // namespace engram
