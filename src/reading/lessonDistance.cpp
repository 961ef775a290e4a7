#include "lessonDistance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include <engram/agent/state.h>
#include <engram/bits/kernel.h>
#include <engram/eye/preprocessing.h>

namespace engram {
namespace {

constexpr std::size_t mostLessons = 4'096;
constexpr std::size_t measuredOfEachDigit = 60;
constexpr std::size_t neighbours = 5; ///< one lesson may be odd, and near to what is no digit

/// The least distances that were seen.
class Least {
public:
    void add(std::uint32_t distance)
    {
        for (std::uint32_t& kept : kept_)
            if (distance < kept)
                std::swap(distance, kept);
    }
    /// Infinite where there were none.
    [[nodiscard]] double mean() const
    {
        double sum = 0;
        std::size_t count = 0;
        for (const std::uint32_t kept : kept_)
            if (kept != none) {
                sum += kept;
                ++count;
            }
        return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::infinity();
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::array<std::uint32_t, neighbours> kept_ = [] {
        std::array<std::uint32_t, neighbours> all{};
        all.fill(none);
        return all;
    }();
};

} // namespace

LessonDistance::LessonDistance(const Learner& learner)
    : preprocessing_(learner.preprocessing)
{
    const Memory& memory = learner.agent.memory();
    lessons_ = BitMatrix(memory.sizes().inputs);
    everywhere_.assign(wordsFor(memory.sizes().inputs), ~Word{0});
    const std::size_t step = std::max<std::size_t>(1, (memory.size() + mostLessons - 1) / mostLessons);
    std::map<std::tuple<std::size_t, std::uint64_t>, std::size_t> examples; // turned copies of one have one owner
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < memory.size(); i += step) {
        const EngramView engram = memory[i];
        const std::optional<int> digit = digitOf(engram.answerOutput);
        if (!digit || engram.provenance.kind == LessonKind::pain)
            continue;
        lessons_.append(engram.input);
        digits_.push_back(static_cast<std::uint8_t>(*digit));
        owners.push_back(
            examples.try_emplace({memory.sourceId(i), engram.provenance.index}, examples.size()).first->second);
    }
    measureDigits(owners);
}

/// Some lessons of each digit, each compared to the others that are not turned copies of it.
void LessonDistance::measureDigits(const std::vector<std::size_t>& owners)
{
    std::array<std::vector<double>, 10> distancesOf;
    std::array<std::size_t, 10> seen{};
    std::array<std::size_t, 10> all{};
    for (const std::uint8_t digit : digits_)
        ++all[digit];
    std::vector<std::uint32_t> distances;
    for (std::size_t i = 0; i < digits_.size(); ++i) {
        const std::uint8_t digit = digits_[i];
        const std::size_t every = std::max<std::size_t>(1, all[digit] / measuredOfEachDigit);
        if (seen[digit]++ % every != 0)
            continue;
        distancesTo(lessons_.row(i), distances);
        Least least;
        for (std::size_t k = 0; k < digits_.size(); ++k)
            if (digits_[k] == digit && owners[k] != owners[i])
                least.add(distances[k]);
        if (!std::isinf(least.mean()))
            distancesOf[digit].push_back(least.mean());
    }
    // A digit with few lessons has no usual distance yet: that of unlike pictures is a sixth of the bits or more.
    const auto bits = static_cast<double>(lessons_.columns());
    for (std::size_t digit = 0; digit < distancesOf.size(); ++digit) {
        const std::vector<double>& values = distancesOf[digit];
        constexpr std::size_t enough = 8;
        if (values.size() < enough) {
            usual_[digit] = {bits / 6, bits / 20};
            continue;
        }
        double sum = 0;
        for (const double value : values)
            sum += value;
        const double mean = sum / static_cast<double>(values.size());
        double squares = 0;
        for (const double value : values)
            squares += (value - mean) * (value - mean);
        usual_[digit] = {mean, std::max(bits / 200, std::sqrt(squares / static_cast<double>(values.size())))};
    }
}

void LessonDistance::distancesTo(BitView bits, std::vector<std::uint32_t>& distances) const
{
    distances.assign(lessons_.rows(), 0);
    defaultKernel().addRowDistances(lessons_.words().data(), lessons_.rows(), lessons_.wordsPerRow(),
        bits.words().data(), everywhere_.data(), std::numeric_limits<std::uint32_t>::max(), distances.data());
}

LessonDistance::Nearest LessonDistance::nearest(DigitView picture) const
{
    const BitVector bits = inputBits(picture, preprocessing_);
    std::vector<std::uint32_t> distances;
    distancesTo(bits, distances);
    std::array<Least, 10> near;
    for (std::size_t i = 0; i < digits_.size(); ++i)
        near[digits_[i]].add(distances[i]);
    std::array<double, 10> least{};
    std::ranges::transform(near, least.begin(), &Least::mean);
    const auto best = static_cast<std::size_t>(std::ranges::min_element(least) - least.begin());
    double second = std::numeric_limits<double>::infinity();
    for (std::size_t digit = 0; digit < least.size(); ++digit)
        if (digit != best)
            second = std::min(second, least[digit]);
    const double lead = std::isinf(second) ? 1 : (second - least[best]) / std::max(1.0, second);
    return {static_cast<int>(best), (least[best] - usual_[best].mean) / usual_[best].deviation, lead};
}

} // namespace engram
