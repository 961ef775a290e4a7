#include "components.h"

#include <algorithm>
#include <numeric>

namespace engram {
namespace {

/// Sets that are joined: each label points towards the first one of its set.
class JoinedLabels {
public:
    std::uint32_t fresh()
    {
        parent_.push_back(static_cast<std::uint32_t>(parent_.size()));
        return parent_.back();
    }
    std::uint32_t first(std::uint32_t label)
    {
        while (parent_[label] != label) {
            parent_[label] = parent_[parent_[label]];
            label = parent_[label];
        }
        return label;
    }
    std::uint32_t join(std::uint32_t one, std::uint32_t other)
    {
        one = first(one);
        other = first(other);
        parent_[std::max(one, other)] = std::min(one, other);
        return std::min(one, other);
    }
    [[nodiscard]] std::size_t size() const { return parent_.size(); }

private:
    std::vector<std::uint32_t> parent_;
};

/// Labels that join where a pixel touches its left neighbour or one of the three above.
std::vector<std::uint32_t> joinNeighbours(const GreyPicture& ink, JoinedLabels& joined)
{
    std::vector<std::uint32_t> labels(ink.pixels.size(), Components::none);
    for (std::size_t y = 0, i = 0; y < ink.height; ++y)
        for (std::size_t x = 0; x < ink.width; ++x, ++i) {
            if (ink.pixels[i] == 0)
                continue;
            std::uint32_t label = Components::none;
            const auto touch = [&](std::size_t neighbour) {
                if (labels[neighbour] != Components::none)
                    label = label == Components::none ? joined.first(labels[neighbour])
                                                      : joined.join(label, labels[neighbour]);
            };
            if (x > 0)
                touch(i - 1);
            if (y > 0) {
                touch(i - ink.width);
                if (x > 0)
                    touch(i - ink.width - 1);
                if (x + 1 < ink.width)
                    touch(i - ink.width + 1);
            }
            labels[i] = label == Components::none ? joined.fresh() : label;
        }
    return labels;
}

} // namespace

Components componentsOf(const GreyPicture& ink)
{
    Components result;
    JoinedLabels joined;
    result.labels = joinNeighbours(ink, joined);
    std::vector<std::uint32_t> places(joined.size(), Components::none);
    for (std::size_t y = 0, i = 0; y < ink.height; ++y)
        for (std::size_t x = 0; x < ink.width; ++x, ++i) {
            if (result.labels[i] == Components::none)
                continue;
            std::uint32_t& place = places[joined.first(result.labels[i])];
            if (place == Components::none) {
                place = static_cast<std::uint32_t>(result.list.size());
                result.list.push_back({{x, y, 0, 0}, 0, 0, 0});
            }
            result.labels[i] = place;
            Component& component = result.list[place];
            component.box = around(component.box, {x, y, 1, 1});
            ++component.pixels;
            component.mass += ink.pixels[i];
            component.strongest = std::max(component.strongest, ink.pixels[i]);
        }
    return result;
}

void keepComponents(GreyPicture& ink, const Components& components, const std::vector<bool>& kept)
{
    for (std::size_t i = 0; i < ink.pixels.size(); ++i)
        if (components.labels[i] != Components::none && !kept[components.labels[i]])
            ink.pixels[i] = 0;
}

} // namespace engram
