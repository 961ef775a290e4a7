#include "layerRecall.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace engram {

namespace {

/// How far beyond the farthest voter a shortlist reaches, if there is room. A greater margin lasts longer, a smaller
/// one is shorter to walk.
constexpr std::uint32_t settlingMargin = 8;

/// Room on a shortlist: as many as fit in half a megabyte for all groups, but this many at least.
constexpr std::size_t leastRoom = 96;
constexpr std::size_t roomInAll = std::size_t{1} << 16U;

/// Arranging the engrams by nearness costs as much as looking at them all for a few dozen groups.
constexpr std::size_t leastGroupsToArrangeFor = 64;

/// Groups come in ascending order.
void addTeamOf(std::size_t group, std::vector<std::uint32_t>& teams)
{
    const auto team = static_cast<std::uint32_t>(WiringPlan::teamOf(group));
    if (teams.empty() || teams.back() != team)
        teams.push_back(team);
}

} // namespace

LayerRecall::LayerRecall(Layer layer, const Kernel& kernel, std::size_t threads)
    : layer_(layer)
    , kernel_(kernel)
    , workers_(std::max<std::size_t>(threads, 1))
    , scratch_(workers_.count())
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
    plan_->adaptTo(kernel_, table_);
    moments_.clear(kernel_, *plan_);
    allWords_.resize(plan_->patternWords());
    std::iota(allWords_.begin(), allWords_.end(), 0U);
    discrimination_.open();

    const std::size_t neurons = layer_ == Layer::state ? agent.sizes().states : agent.sizes().outputs;
    votes_.reset(plan_->groups(), neurons);
    signs_.assign(neurons, 0);
    offsets_.assign(plan_->groups(), 0);
    limits_.assign(plan_->groups(), GroupVotes::unknown);
    shortlists_.assign(plan_->groups(), {});
    floors_.assign(plan_->groups() * table_.blocks(), 0);
    floorsAt_.assign(plan_->teams(), GroupVotes::unknown);
    slack_.assign(plan_->groups(), 0);
}

void LayerRecall::expectSteps(BitView input)
{
    if (rules_.hamming && table_.blocks() > 1 && plan_->groups() >= leastGroupsToArrangeFor)
        table_.arrangeBy(input, kernel_);
}

LayerRecall::Answer LayerRecall::step(
    std::span<const BitView> parts, BitView before, Identity identity, std::uint64_t step, bool settling)
{
    moments_.append(parts);
    if (rules_.discrimination)
        discrimination_.score(kernel_, table_, *plan_, moments_.pattern(), signs_);
    if (rules_.hamming && table_.engrams() > 0) {
        std::vector<std::uint32_t> teams; // that have to look at every engram
        for (std::size_t group = 0; group < plan_->groups(); ++group) {
            const bool isListed = !teams.empty() && teams.back() == WiringPlan::teamOf(group);
            if (!isListed && isUndecided(group) && !votesStand(group) && !askShortlist(group))
                addTeamOf(group, teams);
        }
        askEveryEngram(teams, settling);
    }

    Answer answer{BitVector(before), false};
    BitVector drawn;
    for (std::size_t group = 0; group < plan_->groups(); ++group)
        for (const std::uint32_t neuron : plan_->neurons(group)) {
            if (signs_[neuron] != 0) {
                answer.bits.set(neuron, signs_[neuron] > 0);
            } else if (const std::optional<bool> bit = majority(group, neuron)) {
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

std::optional<bool> LayerRecall::majority(std::size_t group, std::uint32_t neuron) const
{
    const std::uint32_t ones = votes_.ones[neuron];
    const std::uint32_t zeros = votes_.groups[group].voters - ones;
    if (ones == zeros)
        return std::nullopt;
    return ones > zeros;
}

bool LayerRecall::isUndecided(std::size_t group) const
{
    return std::ranges::any_of(plan_->neurons(group), [this](std::uint32_t neuron) { return signs_[neuron] == 0; });
}

bool LayerRecall::votesStand(std::size_t group)
{
    GroupVotes& votes = votes_.groups[group];
    if (votes.asked == GroupVotes::unknown || moments_.flipsSince(votes.asked).read[group] != 0)
        return false;
    votes.asked = moments_.now();
    return true;
}

bool LayerRecall::askShortlist(std::size_t group)
{
    const Shortlist& shortlist = shortlists_[group];
    if (!shortlist.isOpen())
        return false;
    const Flips& flips = moments_.flipsSince(shortlist.base());
    const ShortlistWalk::Found found = walk_.walk(kernel_, table_, shortlist, flips.bits, flips.read[group],
        plan_->mask(group), moments_.pattern(), rules_.tolerance);
    if (!found.isProven)
        return false;
    GroupVotes& votes = votes_.groups[group];
    votes.least = found.least;
    votes.farthest = found.farthest;
    votes.asked = moments_.now();
    countVotes(group, found.near);
    return true;
}

void LayerRecall::countVotes(std::size_t group, std::span<const Shortlist::Entry> near)
{
    GroupVotes& votes = votes_.groups[group];
    votes.voters = 0;
    for (const std::uint32_t neuron : plan_->neurons(group))
        votes_.ones[neuron] = 0;
    for (const Shortlist::Entry& entry : near) {
        if (entry.distance > votes.farthest)
            continue;
        ++votes.voters;
        if (entry.distance == votes.least)
            votes.witness = entry.engram;
        const Word* const answers = table_.answerRow(entry.engram);
        for (const std::uint32_t neuron : plan_->neurons(group))
            votes_.ones[neuron] += static_cast<std::uint32_t>((answers[neuron / wordBits] >> (neuron % wordBits)) & 1U);
    }
}

void LayerRecall::beginGroup(std::size_t group, bool settling)
{
    const std::uint32_t witness = votes_.groups[group].witness;
    votes_.groups[group] = {};
    votes_.groups[group].asked = moments_.now();

    const bool isKnown = witness != GroupVotes::unknown;
    limits_[group] = isKnown ? distanceOf(witness, group) : GroupVotes::unknown;
    const bool isListed = settling || rules_.tolerance > 0;
    const std::size_t room = entries_.size() / plan_->groups();
    shortlists_[group].begin(
        isListed ? std::span(entries_).subspan(group * room, room) : std::span<Shortlist::Entry>(), moments_.now());
    if (isKnown)
        shortlists_[group].limitTo(farthestVoter(limits_[group], rules_.tolerance) + (settling ? settlingMargin : 0));
}

std::uint32_t LayerRecall::distanceOf(std::uint32_t engram, std::size_t group) const
{
    std::uint32_t distance = 0;
    for (const LayerTable::Part& part : table_.parts()) {
        const Word* const row = LayerTable::row(part, engram);
        kernel_.addDistances(std::span(&row, 1), std::span(allWords_).first(wordsFor(part.bits)),
            moments_.pattern().data() + part.firstWord, plan_->mask(group).data() + part.firstWord, &distance);
    }
    return distance;
}

/// Bits that all engrams have in common add the same to every distance of a group.
void LayerRecall::findOffsets()
{
    SparseBits differing;
    for (std::uint32_t word = 0; word < plan_->patternWords(); ++word)
        if (const Word bits = (moments_.pattern()[word] ^ table_.common()[word]) & ~table_.varying()[word]; bits != 0)
            differing.append(word, bits);
    plan_->countRead(kernel_, differing, offsets_);
}

BlockScan::Question LayerRecall::question(std::span<const std::uint32_t> teams)
{
    for (const std::uint32_t team : teams) {
        for (std::size_t member = 0; member < plan_->team(team).sums; ++member) {
            const std::size_t group = team * SharedSums::maxSums + member;
            slack_[group] =
                floorsAt_[team] == GroupVotes::unknown ? 0 : moments_.flipsSince(floorsAt_[team]).read[group];
        }
        floorsAt_[team] = moments_.now();
    }
    return {kernel_, table_, *plan_, moments_.pattern().data(), offsets_, rules_.tolerance, floors_, slack_};
}

template <class Work> void LayerRecall::inParallel(std::span<const std::uint32_t> teams, Work work)
{
    const std::size_t shares = std::min(workers_.count(), teams.size());
    workers_.forEach(shares, [&](std::size_t share, std::size_t worker) {
        const std::size_t first = teams.size() * share / shares;
        work(teams.subspan(first, teams.size() * (share + 1) / shares - first), scratch_[worker]);
    });
}

void LayerRecall::askEveryEngram(std::span<const std::uint32_t> teams, bool settling)
{
    if (teams.empty())
        return;
    if (settling || rules_.tolerance > 0)
        entries_.resize(std::max(leastRoom * plan_->groups(), roomInAll));

    const auto forEachGroup = [&](auto visit) {
        for (const std::uint32_t team : teams)
            for (std::size_t member = 0; member < plan_->team(team).sums; ++member)
                visit(team * SharedSums::maxSums + member);
    };
    findOffsets();
    forEachGroup([&](std::size_t group) { beginGroup(group, settling); });
    if (RowScan::paysOff(plan_->groups()))
        return forEachGroup([&](std::size_t group) { askEveryRow(group, settling); });

    const BlockScan::Question asked = question(teams);
    inParallel(teams, [&](std::span<const std::uint32_t> some, BlockScan::Scratch& scratch) {
        BlockScan(asked, votes_, shortlists_).findNearest(some, limits_, settling ? settlingMargin : 0, scratch);
    });
    forEachGroup([&](std::size_t group) { shortlists_[group].nearestIsAt(votes_.groups[group].least); });
    if (rules_.tolerance > 0)
        countVotesAgain(teams);
}

void LayerRecall::askEveryRow(std::size_t group, bool settling)
{
    const auto reachOf = [this, settling](std::uint32_t least) {
        return farthestVoter(least, rules_.tolerance) + (settling ? settlingMargin : 0);
    };
    const auto [least, distances] = rowScan_.scan(kernel_, table_, moments_.pattern(), plan_->mask(group), reachOf);
    GroupVotes& votes = votes_.groups[group];
    votes.least = least;
    votes.farthest = farthestVoter(least, rules_.tolerance);

    Shortlist& shortlist = shortlists_[group];
    const std::uint32_t reach = reachOf(least);
    shortlist.limitTo(reach);
    std::vector<Shortlist::Entry> voters;
    for (std::uint32_t engram = 0; engram < distances.size(); ++engram) {
        if (distances[engram] > reach)
            continue;
        const Shortlist::Entry entry{engram, distances[engram]};
        if (entry.distance <= votes.farthest)
            voters.push_back(entry);
        if (shortlist.isOpen())
            shortlist.add(entry, votes.farthest);
    }
    shortlist.nearestIsAt(votes.least);
    countVotes(group, voters);
}

/// With a tolerance, who may vote is known only when the nearest engram is. Most often all voters are on the shortlist.
void LayerRecall::countVotesAgain(std::span<const std::uint32_t> teams)
{
    wanted_.assign(plan_->groups(), 0);
    std::vector<std::uint32_t> unlisted;
    for (const std::uint32_t team : teams)
        for (std::size_t member = 0; member < plan_->team(team).sums; ++member) {
            const std::size_t group = team * SharedSums::maxSums + member;
            if (shortlists_[group].isOpen()) {
                countVotes(group, shortlists_[group].entries());
                continue;
            }
            wanted_[group] = 1;
            addTeamOf(group, unlisted);
        }
    const BlockScan::Question asked = question(unlisted);
    inParallel(unlisted, [&](std::span<const std::uint32_t> some, BlockScan::Scratch& scratch) {
        if (!some.empty())
            BlockScan(asked, votes_, shortlists_).countVotes(some, wanted_, scratch);
    });
}

std::vector<Share> LayerRecall::shares()
{
    std::vector<double> given(table_.engrams());
    const double neurons = static_cast<double>(votes_.ones.size());
    /// visit(neuron, bit, share): those of the group that votes decided, and what each vote for that bit gave.
    const auto forEachDecided = [&](std::size_t group, auto visit) {
        for (const std::uint32_t neuron : plan_->neurons(group)) {
            const std::optional<bool> bit = majority(group, neuron);
            if (signs_[neuron] != 0 || !bit)
                continue;
            const std::uint32_t ones = votes_.ones[neuron];
            visit(neuron, *bit, 1 / (neurons * (*bit ? ones : votes_.groups[group].voters - ones)));
        }
    };
    const auto giveListed = [&](std::size_t group) {
        forEachDecided(group, [&](std::uint32_t neuron, bool bit, double share) {
            for (const Shortlist::Entry& entry : shortlists_[group].entries()) {
                const Word answers = table_.answerRow(entry.engram)[neuron / wordBits];
                if (entry.distance <= votes_.groups[group].farthest
                    && ((answers >> (neuron % wordBits)) & 1U) == static_cast<Word>(bit))
                    given[entry.engram] += share;
            }
        });
    };
    const auto giveNear = [&](std::size_t group, std::size_t block, const Plane& near) {
        if (wanted_[group] == 0)
            return;
        forEachDecided(group, [&](std::uint32_t neuron, bool bit, double share) {
            const Word* const answers = table_.answerPlane(block, neuron);
            for (std::size_t i = 0; i < planeWords; ++i)
                for (Word word = near.words[i] & (bit ? answers[i] : ~answers[i]); word != 0; word &= word - 1) {
                    const auto place = i * wordBits + static_cast<std::size_t>(std::countr_zero(word));
                    given[table_.engramAt(block * planeBits + place)] += share;
                }
        });
    };

    std::vector<std::uint32_t> teams; // with groups whose voters are not on a shortlist
    wanted_.assign(plan_->groups(), 0);
    for (std::size_t group = 0; rules_.hamming && table_.engrams() > 0 && group < plan_->groups(); ++group) {
        if (!isUndecided(group))
            continue;
        if (shortlists_[group].isOpen() && shortlists_[group].base() == moments_.now()) {
            giveListed(group);
        } else {
            wanted_[group] = 1;
            addTeamOf(group, teams);
        }
    }
    if (!teams.empty())
        BlockScan(question(teams), votes_, shortlists_).forEachVoter(teams, scratch_.front(), giveNear);

    std::vector<Share> shares;
    for (std::size_t engram = 0; engram < given.size(); ++engram)
        if (given[engram] > 0)
            shares.push_back({engram, given[engram]});
    std::ranges::stable_sort(shares, [](const Share& left, const Share& right) { return left.share > right.share; });
    return shares;
}

std::size_t LayerRecall::bytes() const noexcept
{
    std::size_t bytes = (plan_ ? plan_->bytes() : 0) + moments_.bytes() + table_.bytes() + discrimination_.bytes()
        + rowScan_.bytes() + (floors_.capacity() + floorsAt_.capacity() + slack_.capacity()) * sizeof(std::uint32_t)
        + entries_.capacity() * sizeof(Shortlist::Entry) + shortlists_.capacity() * sizeof(Shortlist)
        + votes_.groups.capacity() * sizeof(GroupVotes) + votes_.ones.capacity() * sizeof(std::uint32_t);
    for (const BlockScan::Scratch& scratch : scratch_)
        bytes += scratch.bytes();
    return bytes;
}

} // namespace engram
