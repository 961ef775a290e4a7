#include "codeDistances.h"

#include <algorithm>
#include <limits>
#include <map>

namespace engram {
namespace {

/// The kernel's numbers have 16 bits.
constexpr std::size_t mostKernelBits = std::numeric_limits<std::uint16_t>::max();

} // namespace

std::optional<double> marginOf(std::span<const CodeDistance> distances, std::uint32_t answer) noexcept
{
    const auto found = std::ranges::find(distances, answer, &CodeDistance::code);
    if (found == distances.end() || distances.size() < 2)
        return std::nullopt;
    const bool isNearest = found == distances.begin();
    const double near = static_cast<double>(distances[0].distance);
    const double far = static_cast<double>(isNearest ? distances[1].distance : found->distance);
    if (far == 0)
        return 0;
    return isNearest ? 1 - near / far : near / far - 1;
}

std::vector<CodeDistance> distancesOfCodes(
    const Memory& memory, BitView input, std::size_t engrams, const Kernel& kernel)
{
    if (memory.sizes().outputs > 32)
        return {}; // an output that long has no code
    std::map<std::uint32_t, CodeDistance> codes;
    const bool byKernel = input.size() <= mostKernelBits;
    std::vector<std::uint16_t> distances(byKernel ? engrams : 0);
    if (byKernel)
        measureDistances(memory, input, kernel, distances);
    for (std::size_t i = 0; i < engrams; ++i) {
        const EngramView engram = memory[i];
        const std::size_t distance = byKernel ? distances[i] : hammingDistance(input, engram.input);
        const std::uint32_t code = codeOf(engram.answerOutput);
        const auto [place, isNew] = codes.try_emplace(code, CodeDistance{code, distance, i});
        if (!isNew && distance < place->second.distance)
            place->second = {code, distance, i};
    }
    std::vector<CodeDistance> sorted;
    sorted.reserve(codes.size());
    for (const auto& [code, distance] : codes)
        sorted.push_back(distance);
    std::ranges::stable_sort(sorted, {}, &CodeDistance::distance);
    return sorted;
}

void measureDistances(const Memory& memory, BitView input, const Kernel& kernel, std::span<std::uint16_t> distances)
{
    for (std::size_t first = 0; first < distances.size(); first += Memory::blockSize) {
        const std::span<const Word> row = memory[first].input.words(); // a block holds its rows side by side
        const auto block = distances.subspan(first, std::min(Memory::blockSize, distances.size() - first));
        kernel.rowDistances(row.data(), block.size(), row.size(), input.words().data(), block.data());
    }
}

} // namespace engram
