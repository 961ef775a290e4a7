#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace engram {

/// How far an engram may be to vote when the nearest one is at `least`: RecallRules::tolerance in whole numbers.
[[nodiscard]] constexpr std::uint32_t farthestVoter(std::uint32_t least, std::uint32_t tolerance) noexcept
{
    return static_cast<std::uint32_t>(std::uint64_t{least} * (100 + std::uint64_t{tolerance}) / 100);
}

/// What the Hamming rule found out for a group of neurons with the same connections.
struct GroupVotes {
    static constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t least = unknown; ///< distance of the nearest engram
    std::uint32_t farthest = unknown; ///< engrams up to this distance vote
    std::uint32_t voters = 0; ///< how many there are
    std::uint32_t witness = unknown; ///< one of the nearest engrams
    std::uint32_t asked = unknown; ///< the moment (index of a pattern) that all this is true of
};

/// The votes of a layer. Neurons of one group have the same voters, but each has its own answers.
struct LayerVotes {
    std::vector<GroupVotes> groups;
    std::vector<std::uint32_t> ones; ///< for each neuron: voters that answer 1

    void reset(std::size_t groupCount, std::size_t neuronCount)
    {
        groups.assign(groupCount, {});
        ones.assign(neuronCount, 0);
    }
};

} // namespace engram
