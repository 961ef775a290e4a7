#include "deciders.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace engram {
namespace {

constexpr double rounding = 1e-9; ///< more than sums of shares, which are at most 1 in all, are wrong by

/// What an engram has in common with all others of its memory, as a person counts them.
using MemoryKey = std::tuple<std::size_t, std::uint64_t, LessonKind, std::uint32_t>;

MemoryKey memoryKey(const Memory& memory, std::size_t engram)
{
    const EngramView view = memory[engram];
    return {memory.sourceId(engram), view.provenance.index, view.provenance.kind, codeOf(view.answerOutput)};
}

} // namespace

std::optional<std::size_t> deciderAmong(std::span<const Share> shares, const Memory& memory)
{
    struct Sum {
        std::size_t engram; ///< the greatest come first, so the first of a memory names it
        std::size_t place; ///< of that one among the shares
        double share = 0;
    };
    std::map<MemoryKey, Sum> sums;
    const Sum* best = nullptr;
    double second = 0; // the greatest of the others
    double left = std::accumulate(
        shares.begin(), shares.end(), 0.0, [](double sum, const Share& share) { return sum + share.share; });
    for (std::size_t place = 0; place < shares.size(); ++place) {
        const Share& share = shares[place];
        Sum& sum = sums.try_emplace(memoryKey(memory, share.engram), Sum{share.engram, place, 0}).first->second;
        sum.share += share.share;
        if (!best || sum.share > best->share || (sum.share == best->share && sum.place < best->place)) {
            second = best && best != &sum ? best->share : second;
            best = &sum;
        } else if (best != &sum) {
            second = std::max(second, sum.share);
        }
        left -= share.share;
        if (best->share > second + left + rounding)
            break; // whoever gave what is left, this one gave most
    }
    return best ? std::optional(best->engram) : std::nullopt;
}

void countDeciders(TestReport& report, std::span<const std::optional<std::size_t>> engrams, const Memory& memory)
{
    assert(engrams.size() == report.examples.size());
    std::map<MemoryKey, std::size_t> places;
    std::vector<std::size_t> firstEngrams;
    for (std::size_t i = 0; i < engrams.size(); ++i) {
        if (!engrams[i])
            continue;
        const auto [place, isNew] = places.try_emplace(memoryKey(memory, *engrams[i]), report.deciders.size());
        if (isNew) {
            const EngramView view = memory[*engrams[i]];
            report.deciders.push_back({std::string(view.provenance.source), view.provenance.index, view.provenance.kind,
                codeOf(view.answerOutput), 0, 0});
            firstEngrams.push_back(*engrams[i]);
        }
        DecidingMemory& decider = report.deciders[place->second];
        ++(report.examples[i].correct() ? decider.right : decider.wrong);
        firstEngrams[place->second] = std::min(firstEngrams[place->second], *engrams[i]);
        report.examples[i].decidedBy = place->second;
    }
    std::vector<std::size_t> order(report.deciders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t at) {
        const DecidingMemory& decider = report.deciders[at];
        return std::tuple(~decider.wrong, ~decider.right, firstEngrams[at]);
    });
    std::vector<DecidingMemory> sorted;
    std::vector<std::size_t> placeOf(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        sorted.push_back(std::move(report.deciders[order[place]]));
        placeOf[order[place]] = place;
    }
    report.deciders = std::move(sorted);
    for (TestedExample& tested : report.examples)
        if (tested.decidedBy)
            tested.decidedBy = placeOf[*tested.decidedBy];
}

} // namespace engram
