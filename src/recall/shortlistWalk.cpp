#include "shortlistWalk.h"

#include <algorithm>
#include <limits>

#include "votes.h"

namespace engram {

ShortlistWalk::Found ShortlistWalk::walk(const Kernel& kernel, const LayerTable& table, const Shortlist& shortlist,
    const SparseBits& flips, std::uint32_t flipped, std::span<const Word> mask, std::span<const Word> pattern,
    std::uint32_t tolerance)
{
    // What was nearest then is at most `flipped` farther now, so no voter is beyond this:
    const std::uint64_t bound = farthestVoter(shortlist.least() + flipped, tolerance);
    near_.clear();
    for (const Shortlist::Entry& entry : shortlist.entries())
        if (entry.distance <= bound + flipped)
            near_.push_back(entry);
    countDiffering(kernel, table, flips, mask, pattern);

    Found found;
    found.least = std::numeric_limits<std::uint32_t>::max();
    for (std::size_t i = 0; i < near_.size(); ++i) {
        near_[i].distance = near_[i].distance + 2 * differing_[i] - flipped;
        found.least = std::min(found.least, near_[i].distance);
    }
    found.farthest = farthestVoter(found.least, tolerance);
    found.near = near_;
    // An engram that is not listed was beyond the reach, so now it is beyond the reach less the flips.
    found.isProven = !near_.empty() && std::uint64_t{found.farthest} + flipped <= shortlist.reach();
    return found;
}

void ShortlistWalk::countDiffering(const Kernel& kernel, const LayerTable& table, const SparseBits& flips,
    std::span<const Word> mask, std::span<const Word> pattern)
{
    differing_.assign(near_.size(), 0);
    rows_.resize(near_.size());
    std::size_t next = 0;
    for (const LayerTable::Part& part : table.parts()) {
        words_.clear();
        asked_.clear();
        read_.clear();
        for (; next < flips.words.size() && flips.words[next] < part.firstWord + wordsFor(part.bits); ++next) {
            const std::uint32_t word = flips.words[next];
            if (const Word read = flips.bits[next] & mask[word]; read != 0) {
                words_.push_back(word - static_cast<std::uint32_t>(part.firstWord));
                asked_.push_back(pattern[word]);
                read_.push_back(read);
            }
        }
        if (words_.empty())
            continue;
        for (std::size_t i = 0; i < near_.size(); ++i)
            rows_[i] = LayerTable::row(part, near_[i].engram);
        kernel.addDistances(rows_, words_, asked_.data(), read_.data(), differing_.data());
    }
}

} // namespace engram
