#include "shortlistSearch.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "layerVotes.h"

namespace engram {

ShortlistSearch::Found ShortlistSearch::search(
    const Kernel& kernel, const LayerTable& table, const Shortlist& shortlist, const Question& question)
{
    assert(shortlist.isOpen());
    const std::uint32_t flipped = question.flipped;
    // What was nearest then is at most `flipped` farther now, so no voter is beyond this:
    const std::uint64_t bound = farthestVoter(shortlist.least() + flipped, question.tolerance);
    near_.clear();
    for (const Shortlist::Entry& entry : shortlist.entries())
        if (entry.distance <= bound + flipped)
            near_.push_back(entry);
    countDiffering(kernel, table, question);

    Found found;
    found.least = std::numeric_limits<std::uint32_t>::max();
    for (std::size_t i = 0; i < near_.size(); ++i) {
        near_[i].distance = near_[i].distance + 2 * differing_[i] - flipped;
        found.least = std::min(found.least, near_[i].distance);
    }
    found.farthest = farthestVoter(found.least, question.tolerance);
    found.near = near_;
    // An engram that is not listed was beyond the radius, so now it is beyond the radius less the flips.
    found.isProven = !near_.empty() && std::uint64_t{found.farthest} + flipped <= shortlist.radius();
    assert(near_.empty()
        || near_.back().distance == table.distance(kernel, near_.back().engram, question.pattern, question.mask));
    return found;
}

void ShortlistSearch::countDiffering(const Kernel& kernel, const LayerTable& table, const Question& question)
{
    const SparseBits& flips = question.flips;
    differing_.assign(near_.size(), 0);
    rows_.resize(near_.size());
    std::size_t next = 0;
    for (const LayerTable::Part& part : table.parts()) {
        words_.clear();
        pattern_.clear();
        flips_.clear();
        for (; next < flips.words.size() && flips.words[next] < part.firstWord + wordsFor(part.bits); ++next) {
            const std::uint32_t word = flips.words[next];
            if (const Word read = flips.bits[next] & question.mask[word]; read != 0) {
                words_.push_back(word - static_cast<std::uint32_t>(part.firstWord));
                pattern_.push_back(question.pattern[word]);
                flips_.push_back(read);
            }
        }
        if (words_.empty())
            continue;
        for (std::size_t i = 0; i < near_.size(); ++i)
            rows_[i] = LayerTable::row(part, near_[i].engram);
        kernel.addDistances(rows_, words_, pattern_.data(), flips_.data(), differing_.data());
    }
}

} // namespace engram
