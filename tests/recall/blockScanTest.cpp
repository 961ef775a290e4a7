#include "recall/blockScan.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "support/randomAgents.h"

namespace engram {
namespace {

constexpr std::uint32_t margin = 10;
constexpr std::size_t room = 300;

class BlockScanOnEveryKernel : public testing::TestWithParam<const Kernel*> {
protected:
    const Kernel& kernel = *GetParam();
    RandomAgents random{5};

    /// Three kinds of pictures, each with a few bits flipped.
    Agent teach(std::size_t engrams)
    {
        ArchitectureDescription description;
        description.inputChannels.assign(100, 1);
        description.outputChannels = {4};
        description.connector = Connector::parse("random 40 50 100 4").value();
        AgentSettings settings;
        settings.context = random.coin() ? Context::iconic : Context::reset;
        Agent agent(Architecture::create(description).value(), settings);
        const BitVector kinds[] = {random.bits(100), random.bits(100), random.bits(100)};
        for (std::size_t i = 0; i < engrams; ++i)
            agent.teach(random.near(kinds[random.below(3)]), random.bits(4), {"Kinds", i, 0, LessonKind::label});
        return agent;
    }
};

std::uint32_t distance(const LayerTable& table, const WiringPlan& plan, std::size_t group, std::size_t engram,
    const std::vector<Word>& pattern)
{
    int differing = 0;
    for (const LayerTable::Part& part : table.parts())
        for (std::size_t k = 0; k < wordsFor(part.bits); ++k)
            differing += std::popcount((LayerTable::row(part, engram)[k] ^ pattern[part.firstWord + k])
                & plan.mask(group)[part.firstWord + k]);
    return static_cast<std::uint32_t>(differing);
}

// What a scan promises to the next one and to the shortlists, exactly: with a margin, an answer would not show it.
TEST_P(BlockScanOnEveryKernel, PassesOverNothingThatIsNear)
{
    for (int round = 0; round < 6; ++round) {
        const Agent agent = teach(2500 + random.below(1000));
        LayerTable table;
        table.open(agent, Layer::state, agent.memory().size());
        std::vector<Word> pattern(table.patternWords());
        const auto setPart = [&](std::size_t part, const BitVector& bits) {
            std::ranges::copy(
                bits.words(), pattern.begin() + static_cast<std::ptrdiff_t>(table.parts()[part].firstWord));
        };
        const BitVector input = random.near(agent.memory()[random.below(agent.memory().size())].input);
        BitVector state = random.near(agent.memory()[random.below(agent.memory().size())].contextState);
        setPart(0, input);
        table.arrangeBy(input, kernel);
        WiringPlan plan(agent.architecture(), Layer::state);
        plan.adaptTo(kernel, table);

        std::vector<std::uint32_t> teams(plan.teams());
        std::iota(teams.begin(), teams.end(), 0U);
        std::vector<std::uint32_t> floors(plan.groups() * table.blocks());
        std::vector<std::uint32_t> slack(plan.groups());
        std::vector<Shortlist::Entry> entries(plan.groups() * room);
        for (int step = 0; step < 3; ++step) {
            const BitVector before = state;
            if (step > 0)
                state = random.near(state);
            setPart(1, state);
            std::vector<std::uint32_t> offsets(plan.groups());
            for (std::size_t group = 0; group < plan.groups(); ++group) {
                for (std::size_t word = 0; word < pattern.size(); ++word)
                    offsets[group] += static_cast<std::uint32_t>(std::popcount(
                        (pattern[word] ^ table.common()[word]) & ~table.varying()[word] & plan.mask(group)[word]));
                slack[group] = 0;
                for (std::size_t bit = 0; bit < state.size(); ++bit)
                    slack[group] += state[bit] != before[bit] && agent.architecture().stateNeuron(group).state[bit];
            }
            LayerVotes votes;
            votes.reset(plan.groups(), agent.sizes().states);
            std::vector<std::uint32_t> limits(plan.groups(), std::numeric_limits<std::uint32_t>::max());
            std::vector<Shortlist> shortlists(plan.groups());
            for (std::size_t group = 0; group < plan.groups(); ++group)
                shortlists[group].begin(std::span(entries).subspan(group * room, room), 0);
            BlockScan::Scratch scratch;
            const BlockScan::Question question{kernel, table, plan, pattern.data(), offsets, 0, floors, slack};
            BlockScan(question, votes, shortlists).findNearest(teams, limits, margin, scratch);

            for (std::size_t group = 0; group < plan.groups(); ++group) {
                std::vector<std::uint32_t> leastOfBlock(table.blocks(), std::numeric_limits<std::uint32_t>::max());
                std::size_t near = 0;
                for (std::size_t place = 0; place < table.engrams(); ++place) {
                    const std::uint32_t there = distance(table, plan, group, table.engramAt(place), pattern);
                    leastOfBlock[place / planeBits] = std::min(leastOfBlock[place / planeBits], there);
                    near += there <= shortlists[group].reach();
                }
                ASSERT_EQ(votes.groups[group].least, std::ranges::min(leastOfBlock));
                for (std::size_t block = 0; block < table.blocks(); ++block)
                    ASSERT_LE(floors[block * plan.groups() + group], leastOfBlock[block]) << "step " << step;
                if (shortlists[group].isOpen()) {
                    ASSERT_EQ(
                        std::ranges::count_if(shortlists[group].entries(),
                            [&](const Shortlist::Entry& entry) { return entry.distance <= shortlists[group].reach(); }),
                        near);
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kernel, BlockScanOnEveryKernel, testing::ValuesIn(availableKernels()),
    [](const auto& kernel) { return std::string(kernel.param->name()); });

} // namespace
} // namespace engram
