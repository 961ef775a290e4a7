#include "arrayChoice.h"

#include <algorithm>
#include <utility>

#include "labelledRows.h"

namespace engram {
namespace {

using Places = std::vector<std::size_t>;

class ArrayChooser {
public:
    explicit ArrayChooser(std::span<const NamedArray> arrays)
        : arrays_(arrays)
    {
    }
    ArrayChoice choose();

private:
    void gather();
    void settle(ArrayChoice::Split& split) const;
    void passOverHalves();
    void nameEvaluation();
    void notePassedOver();

    ArrayChoice::Split& splitCalled(std::string_view name);
    [[nodiscard]] std::optional<std::uint64_t> countIn(std::size_t place, bool pictures) const
    {
        return pictures ? picturesInShape(arrays_[place].shape) : labelsInShape(arrays_[place].shape);
    }
    [[nodiscard]] bool isCustomary(std::size_t place) const
    {
        return arrays_[place].role && arrays_[place].role->customary;
    }
    /// Leaves those of which `holds` is true, if there are any.
    template <class Holds> static void prefer(Places& places, Holds holds)
    {
        if (std::ranges::any_of(places, holds))
            std::erase_if(places, [&](std::size_t place) { return !holds(place); });
    }

    std::span<const NamedArray> arrays_;
    ArrayChoice choice_;
};

ArrayChoice::Split& ArrayChooser::splitCalled(std::string_view name)
{
    const auto found = std::ranges::find(choice_.splits, name, &ArrayChoice::Split::name);
    return found != choice_.splits.end()
        ? *found
        : *choice_.splits.insert(choice_.splits.end(), ArrayChoice::Split{std::string(name), {}, {}, false});
}

void ArrayChooser::gather()
{
    for (std::size_t place = 0; place < arrays_.size(); ++place)
        if (const auto& role = arrays_[place].role) {
            ArrayChoice::Split& split = splitCalled(role->split);
            (role->pictures ? split.pictures : split.labels).push_back(place);
        }
    for (std::size_t place = 0; place < arrays_.size(); ++place)
        if (const NamedArray& array = arrays_[place]; !array.role && !array.split.empty()
            && (picturesInShape(array.shape) || isShapeOfLabelledRows(array.shape))) {
            ArrayChoice::Split& split = splitCalled(array.split);
            if (std::ranges::none_of(split.pictures, [&](std::size_t other) { return isCustomary(other); }))
                split.pictures.push_back(place);
        }
}

void ArrayChooser::settle(ArrayChoice::Split& split) const
{
    for (const bool pictures : {true, false}) {
        Places& places = pictures ? split.pictures : split.labels;
        prefer(places, [&](std::size_t place) { return countIn(place, pictures).has_value(); });
        prefer(places, [&](std::size_t place) { return isCustomary(place); });
    }
    for (const bool pictures : {false, true}) {
        Places& places = pictures ? split.pictures : split.labels;
        const Places& others = pictures ? split.labels : split.pictures;
        const auto isPartner = [&](std::size_t place) {
            return std::ranges::any_of(
                others, [&](std::size_t other) { return countIn(place, pictures) == countIn(other, !pictures); });
        };
        prefer(places, isPartner);
    }
    split.areRows =
        split.labels.empty() && split.pictures.size() == 1 && isShapeOfLabelledRows(arrays_[split.pictures[0]].shape);
}

void ArrayChooser::passOverHalves()
{
    const auto isWhole = [](const ArrayChoice::Split& split) {
        return split.areRows || (!split.pictures.empty() && !split.labels.empty());
    };
    if (std::ranges::none_of(choice_.splits, isWhole))
        return;
    std::erase_if(choice_.splits, [&](const ArrayChoice::Split& split) {
        const auto customary = [&](std::size_t place) { return isCustomary(place); };
        return !isWhole(split) && std::ranges::none_of(split.pictures, customary)
            && std::ranges::none_of(split.labels, customary);
    });
}

void ArrayChooser::nameEvaluation()
{
    const auto evaluation = std::ranges::find(choice_.splits, evaluationSplit, &ArrayChoice::Split::name);
    if (evaluation == choice_.splits.end())
        return;
    for (const std::string_view name : {"test", "validation"})
        if (std::ranges::find(choice_.splits, name, &ArrayChoice::Split::name) == choice_.splits.end()) {
            evaluation->name = name;
            return;
        }
    choice_.splits.erase(evaluation);
}

void ArrayChooser::notePassedOver()
{
    constexpr std::uint64_t fewest = 2; // one picture is a mean of them
    std::vector<bool> isRead(arrays_.size());
    for (const ArrayChoice::Split& split : choice_.splits)
        for (const Places* places : {&split.pictures, &split.labels})
            for (const std::size_t place : *places)
                isRead[place] = true;
    std::vector<std::uint64_t> counts;
    for (std::size_t place = 0; place < arrays_.size(); ++place)
        if (const auto count = countIn(place, true); !isRead[place] && count.value_or(0) >= fewest)
            counts.push_back(*count);
    for (std::size_t place = 0; place < arrays_.size(); ++place) {
        const auto count = countIn(place, false);
        const bool areTheirs = count && std::ranges::find(counts, *count) != counts.end();
        if (!isRead[place] && (areTheirs || countIn(place, true).value_or(0) >= fewest))
            choice_.passedOver.push_back(place);
    }
}

ArrayChoice ArrayChooser::choose()
{
    gather();
    std::ranges::for_each(choice_.splits, [this](ArrayChoice::Split& split) { settle(split); });
    passOverHalves();
    nameEvaluation();
    notePassedOver();
    return std::move(choice_);
}

} // namespace

ArrayChoice chooseArrays(std::span<const NamedArray> arrays)
{
    return ArrayChooser(arrays).choose();
}

} // namespace engram
