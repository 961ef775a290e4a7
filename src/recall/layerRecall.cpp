#include "layerRecall.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "shareSum.h"

namespace engram {

namespace {

/// How far beyond the farthest voter a shortlist reaches, if there is room. A greater margin lasts longer, a smaller
/// one is shorter to search.
constexpr std::uint32_t settlingMargin = 8;

/// Sorting the engrams by nearness costs as much as looking at them all for a few dozen groups.
constexpr std::size_t minGroupsToSortFor = 64;

constexpr std::uint32_t marginFor(bool settling) noexcept
{
    return settling ? settlingMargin : 0;
}

/// Groups come in ascending order.
void addBatchOf(std::size_t group, std::vector<std::uint32_t>& batches)
{
    const auto batch = static_cast<std::uint32_t>(WiringPlan::batchOf(group));
    if (batches.empty() || batches.back() != batch)
        batches.push_back(batch);
}

} // namespace

LayerRecall::LayerRecall(Layer layer, const Kernel& kernel, std::size_t threads)
    : layer_(layer)
    , kernel_(kernel)
    , workers_(std::max<std::size_t>(threads, 1))
    , scans_(workers_.count())
{
}

void LayerRecall::open(const Agent& agent, std::size_t engrams)
{
    agent_ = &agent;
    rules_ = agent.settings().rules;
    if (!architecture_ || !(*architecture_ == agent.architecture())) {
        architecture_ = agent.architecture();
        plan_.emplace(*architecture_, layer_);
    }
    table_.open(agent, layer_, engrams);
    if (!RowScan::paysOff(plan_->groups()))
        usePlanes();
    history_.clear(kernel_, *plan_);
    voters_.clear();
    among_ = {};

    const std::size_t neurons = layer_ == Layer::state ? agent.sizes().states : agent.sizes().outputs;
    discrimination_.open(neurons);
    votes_.open(kernel_, table_, *plan_, neurons);
    shortlists_.reset(plan_->groups());
    bounds_.reset(plan_->batches(), table_.blocks());
}

void LayerRecall::usePlanes()
{
    table_.usePlanes();
    plan_->adaptTo(kernel_, table_);
}

void LayerRecall::expectSteps(BitView input)
{
    if (rules_.hamming && table_.blocks() > 1 && plan_->groups() >= minGroupsToSortFor)
        table_.sortByDistanceTo(input, kernel_);
}

LayerRecall::Answer LayerRecall::step(
    std::span<const BitView> parts, BitView before, Identity identity, std::uint64_t step, bool settling)
{
    history_.append(parts);
    if (rules_.discrimination) {
        usePlanes();
        discrimination_.score(kernel_, table_, *plan_, history_.pattern());
    }
    if (rules_.hamming && table_.engrams() > 0)
        searchEveryEngram(batchesToSearch(), settling);
    return decide(before, identity, step);
}

/// The batches with a group that has to look at every engram.
LayerRecall::Batches LayerRecall::batchesToSearch()
{
    Batches batches;
    for (std::size_t group = 0; group < plan_->groups(); ++group) {
        const bool isListed = !batches.empty() && batches.back() == WiringPlan::batchOf(group);
        if (!isListed && isUndecided(group) && !votesStand(group) && !searchShortlist(group))
            addBatchOf(group, batches);
    }
    return batches;
}

LayerRecall::Answer LayerRecall::decide(BitView before, Identity identity, std::uint64_t step) const
{
    Answer answer{BitVector(before), false};
    BitVector drawn;
    for (std::size_t group = 0; group < plan_->groups(); ++group)
        for (const std::uint32_t neuron : plan_->neurons(group)) {
            if (const int sign = discrimination_.sign(neuron); sign != 0) {
                answer.bits.set(neuron, sign > 0);
            } else if (const std::optional<bool> bit = votes_.majority(group, neuron)) {
                answer.bits.set(neuron, *bit);
            } else if (rules_.randomDefault) {
                if (drawn.empty())
                    drawn = randomBits(agent_->settings().seed, identity, step, layer_, before.size());
                answer.bits.set(neuron, drawn[neuron]);
                answer.isDrawn = true;
            }
        }
    return answer;
}

bool LayerRecall::isUndecided(std::size_t group) const
{
    return std::ranges::any_of(
        plan_->neurons(group), [this](std::uint32_t neuron) { return discrimination_.sign(neuron) == 0; });
}

bool LayerRecall::votesStand(std::size_t group)
{
    const StepIndex step = votes_[group].step;
    if (step == GroupVotes::unknown || history_.flipsSince(step).read[group] != 0)
        return false;
    votes_.keep(group, history_.now());
    return true;
}

bool LayerRecall::searchShortlist(std::size_t group)
{
    const Shortlist& shortlist = shortlists_[group];
    if (!shortlist.isOpen())
        return false;
    const Flips& flips = history_.flipsSince(shortlist.step());
    const ShortlistSearch::Found found = shortlistSearch_.search(kernel_, table_, shortlist,
        {history_.pattern(), plan_->mask(group), flips.bits, flips.read[group], rules_.tolerance});
    if (found.isProven)
        votes_.set(group, history_.now(), found.least, rules_.tolerance, found.near);
    return found.isProven;
}

template <class Visit> void LayerRecall::forEachGroup(const Batches& batches, Visit visit) const
{
    for (const std::uint32_t batch : batches)
        for (std::size_t group = WiringPlan::firstGroup(batch); group < plan_->endGroup(batch); ++group)
            visit(group);
}

template <class Work> void LayerRecall::inParallel(const Batches& batches, Work work)
{
    const std::size_t shares = std::min(workers_.count(), batches.size());
    workers_.forEach(shares, [&](std::size_t share, std::size_t worker) {
        const std::size_t first = batches.size() * share / shares;
        const std::size_t end = batches.size() * (share + 1) / shares;
        work(std::span(batches).subspan(first, end - first), scans_[worker]);
    });
}

/// Bits that all engrams have in common add the same to every distance of a group.
void LayerRecall::findCommonDistances()
{
    SparseBits differing;
    for (std::uint32_t word = 0; word < plan_->patternWords(); ++word)
        if (const Word bits = (history_.pattern()[word] ^ table_.common()[word]) & ~table_.varying()[word]; bits != 0)
            differing.append(word, bits);
    plan_->countRead(kernel_, differing, commonDistances_);
}

BlockScan::Question LayerRecall::question(const Batches& batches)
{
    usePlanes();
    findCommonDistances();
    for (const std::uint32_t batch : batches)
        bounds_.moveToNow(batch, *plan_, history_);
    return {
        kernel_, table_, *plan_, history_.pattern(), commonDistances_, rules_.tolerance, bounds_, votes_, shortlists_};
}

void LayerRecall::beginGroup(std::size_t group, bool settling)
{
    votes_.begin(group, history_.now(), history_.pattern());
    if (!settling && rules_.tolerance == 0) {
        shortlists_.close(group);
        return;
    }
    shortlists_.begin(group, history_.now());
    if (const std::uint32_t atMost = votes_[group].leastAtMost; atMost != GroupVotes::unknown)
        shortlists_[group].limitTo(farthestVoter(atMost, rules_.tolerance) + marginFor(settling));
}

void LayerRecall::searchEveryEngram(const Batches& batches, bool settling)
{
    if (batches.empty())
        return;
    forEachGroup(batches, [&](std::size_t group) { beginGroup(group, settling); });
    if (RowScan::paysOff(plan_->groups())) {
        forEachGroup(batches, [&](std::size_t group) { searchEveryRow(group, settling); });
        return;
    }
    const BlockScan::Question asked = question(batches);
    inParallel(
        batches, [&](BlockScan::Batches some, BlockScan& scan) { scan.findNearest(asked, some, marginFor(settling)); });
    forEachGroup(batches, [&](std::size_t group) { shortlists_[group].setLeast(votes_[group].least); });
    if (rules_.tolerance > 0)
        countWithTolerance(batches);
}

void LayerRecall::searchEveryRow(std::size_t group, bool settling)
{
    if (findSameAmong(group))
        return;
    const auto radiusFor = [this, settling](std::uint32_t least) {
        return farthestVoter(least, rules_.tolerance) + marginFor(settling);
    };
    const auto [least, near] = rowScan_.scan(kernel_, table_, history_.pattern(), plan_->mask(group), radiusFor);
    const std::uint32_t farthest = farthestVoter(least, rules_.tolerance);
    Shortlist& shortlist = shortlists_[group];
    shortlist.limitTo(radiusFor(least));
    voters_.clear();
    for (const Shortlist::Entry& entry : near) {
        if (entry.distance <= farthest)
            voters_.push_back(entry);
        if (shortlist.isOpen())
            shortlist.add(entry, farthest);
    }
    shortlist.setLeast(least);
    votes_.set(group, history_.now(), least, rules_.tolerance, voters_);
}

bool LayerRecall::readsOnlyFirstPart(std::size_t group) const
{
    const LayerTable::Part& part = table_.parts().front();
    std::size_t words = 0;
    std::size_t bits = 0;
    for (const Word word : plan_->mask(group)) {
        const auto read = static_cast<std::size_t>(std::popcount(word));
        if (read > 0 && words >= wordsFor(part.bits))
            return false;
        bits += read;
        ++words;
    }
    return bits == part.bits;
}

std::span<const Shortlist::Entry> LayerRecall::teachersOfAnswer() const
{
    const bool isKnown = plan_->groups() == 1 && rules_.hamming && !rules_.discrimination && table_.answersAreAsked()
        && readsOnlyFirstPart(0);
    return isKnown ? std::span(voters_) : std::span<const Shortlist::Entry>();
}

/// The nearest are those that hold just what is asked, if any do; and then all of them are among those known.
bool LayerRecall::findSameAmong(std::size_t group)
{
    const std::span<const Word> mask = plan_->mask(group);
    if (among_.empty() || !readsOnlyFirstPart(group))
        return false;
    std::vector<Shortlist::Entry> same;
    for (const Shortlist::Entry& entry : among_)
        if (table_.distance(kernel_, entry.engram, history_.pattern(), mask) == 0)
            same.push_back({entry.engram, 0});
    if (same.empty())
        return false;
    shortlists_[group].close();
    votes_.set(group, history_.now(), 0, rules_.tolerance, same);
    assert(
        rowScan_.scan(kernel_, table_, history_.pattern(), mask, [](std::uint32_t least) { return least; }).near.size()
        == same.size());
    return true;
}

/// With a tolerance, who may vote is known only when the nearest engram is. Most often all voters are on the shortlist.
void LayerRecall::countWithTolerance(const Batches& batches)
{
    std::vector<std::uint8_t> isUnlisted(plan_->groups());
    Batches unlisted;
    forEachGroup(batches, [&](std::size_t group) {
        if (shortlists_[group].isOpen()) {
            votes_.set(group, history_.now(), votes_[group].least, rules_.tolerance, shortlists_[group].entries());
            return;
        }
        isUnlisted[group] = 1;
        addBatchOf(group, unlisted);
    });
    if (unlisted.empty())
        return;
    const BlockScan::Question asked = question(unlisted);
    inParallel(unlisted, [&](BlockScan::Batches some, BlockScan& scan) {
        scan.forEachVoter(asked, some, [&](std::size_t group, std::size_t block, const Plane& voters) {
            if (isUnlisted[group] != 0)
                votes_.count(group, block, voters);
        });
    });
}

std::vector<Share> LayerRecall::shares()
{
    const std::size_t neurons = layer_ == Layer::state ? agent_->sizes().states : agent_->sizes().outputs;
    ShareSum sum(table_, *plan_, votes_, discrimination_, neurons);
    std::vector<std::uint8_t> isUnlisted(plan_->groups());
    Batches unlisted; // with groups whose voters are not on a shortlist
    for (std::size_t group = 0; rules_.hamming && table_.engrams() > 0 && group < plan_->groups(); ++group) {
        if (!isUndecided(group))
            continue;
        if (shortlists_[group].isOpen() && shortlists_[group].step() == history_.now()) {
            sum.give(group, shortlists_[group].entries());
        } else {
            isUnlisted[group] = 1;
            addBatchOf(group, unlisted);
        }
    }
    if (!unlisted.empty())
        scans_.front().forEachVoter(
            question(unlisted), unlisted, [&](std::size_t group, std::size_t block, const Plane& voters) {
                if (isUnlisted[group] != 0)
                    sum.give(group, block, voters);
            });
    return sum.sorted();
}

std::size_t LayerRecall::bytes() const noexcept
{
    std::size_t bytes = (plan_ ? plan_->bytes() : 0) + history_.bytes() + table_.bytes() + discrimination_.bytes()
        + rowScan_.bytes() + votes_.bytes() + shortlists_.bytes() + bounds_.bytes();
    for (const BlockScan& scan : scans_)
        bytes += scan.bytes();
    return bytes;
}

} // namespace engram
