#include <engram/agent/memory.h>

#include <algorithm>
#include <list>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/agent/agent.h>
#include <engram/recall/recall.h>

#include "agent/engramBlock.h"
#include "support/randomAgents.h"

namespace engram {

namespace {

using ::testing::ElementsAre;

/// An engram that owns its bits.
struct Lesson {
    BitVector input, contextState, contextOutput, answerState, answerOutput;
    std::string source;
    std::uint64_t index;
    std::uint32_t variant;
    LessonKind kind;

    [[nodiscard]] EngramView view() const
    {
        return {input, contextState, contextOutput, answerState, answerOutput, {source, index, variant, kind}};
    }
};

Lesson randomLesson(RandomAgents& random, const LayerSizes& sizes, bool iconic)
{
    Lesson lesson;
    lesson.input = random.bits(sizes.inputs);
    lesson.contextState = iconic ? lesson.input : random.bits(sizes.states);
    lesson.answerState = iconic ? lesson.input : random.bits(sizes.states);
    lesson.contextOutput = random.bits(sizes.outputs);
    lesson.answerOutput = random.bits(sizes.outputs);
    lesson.source = "source " + std::to_string(random.below(5));
    lesson.index = random.below(20);
    lesson.variant = static_cast<std::uint32_t>(random.below(3));
    lesson.kind = static_cast<LessonKind>(random.below(3));
    return lesson;
}

Memory memoryOf(const LayerSizes& sizes, const std::list<Lesson>& lessons)
{
    Memory memory(sizes);
    for (const Lesson& lesson : lessons)
        memory.teach(lesson.view());
    return memory;
}

/// Rows, planes, provenance and names: everything that answers are made from.
void expectHolds(const Memory& memory, const std::list<Lesson>& lessons)
{
    ASSERT_EQ(memory.size(), lessons.size());
    ASSERT_EQ(memory.blocks().size(), (lessons.size() + Memory::blockSize - 1) / Memory::blockSize);
    std::vector<std::string> names;
    std::size_t i = 0;
    for (const Lesson& lesson : lessons) {
        if (std::find(names.begin(), names.end(), lesson.source) == names.end())
            names.push_back(lesson.source);
        const EngramView expected = lesson.view();
        const EngramView engram = memory[i];
        ASSERT_EQ(engram.input, expected.input);
        ASSERT_EQ(engram.contextState, expected.contextState);
        ASSERT_EQ(engram.contextOutput, expected.contextOutput);
        ASSERT_EQ(engram.answerState, expected.answerState);
        ASSERT_EQ(engram.answerOutput, expected.answerOutput);
        ASSERT_EQ(engram.provenance, expected.provenance);
        ASSERT_EQ(memory.sourceNames()[memory.sourceId(i)], lesson.source);
        ++i;
    }
    ASSERT_THAT(memory.sourceNames(), ::testing::ElementsAreArray(names));
}

void expectPlanesEqualRows(const LayerBits& bits, std::size_t neurons, std::size_t engrams)
{
    for (std::size_t neuron = 0; neuron < neurons; ++neuron)
        for (std::size_t e = 0; e < Memory::blockSize; ++e) {
            const bool inPlane = (bits.plane(neuron)[e / wordBits] >> (e % wordBits)) & 1U;
            ASSERT_EQ(inPlane, e < engrams && bits.row(e)[neuron]) << neuron << ' ' << e;
        }
}

} // namespace

TEST(Memory, TakesAnEngramByTheIdOfItsSourceToo)
{
    RandomAgents random(23);
    const LayerSizes sizes{65, 65, 4};
    Memory byName(sizes);
    Memory byId(sizes);
    std::list<Lesson> lessons;
    for (int i = 0; i < 300; ++i) {
        lessons.push_back(randomLesson(random, sizes, i % 2 == 0));
        const EngramView engram = lessons.back().view();
        byName.teach(engram);
        const Memory before = byId; // who shares the names sees none of those that come
        const std::size_t names = before.sourceNames().size();
        const auto known = std::find(byId.sourceNames().begin(), byId.sourceNames().end(), engram.provenance.source);
        if (known == byId.sourceNames().end())
            byId.teach(engram);
        else
            byId.teach(engram, static_cast<std::size_t>(known - byId.sourceNames().begin()));
        ASSERT_EQ(before.sourceNames().size(), names);
    }
    EXPECT_TRUE(byName == byId);
    EXPECT_EQ(byName.sources(), byId.sources());
}

TEST(Memory, HoldsWhatItWasTaughtThroughRandomLessonsAndForgetting)
{
    RandomAgents random(21);
    for (const std::size_t neurons : {1U, 63U, 64U, 65U, 200U}) {
        const LayerSizes sizes{neurons, neurons, 1 + random.below(5)};
        Memory memory(sizes);
        std::list<Lesson> lessons;
        for (int round = 0; round < 12; ++round) {
            const bool iconic = random.coin();
            for (std::size_t i = random.below(600); i > 0; --i) {
                lessons.push_back(randomLesson(random, sizes, iconic));
                memory.teach(lessons.back().view());
            }
            const std::uint64_t index = random.below(20);
            const std::string source = "source " + std::to_string(random.below(5));
            switch (random.below(4)) {
            case 0: { // the last ones
                const std::size_t size = memory.size() - std::min<std::size_t>(random.below(1500), memory.size());
                memory.truncate(size);
                lessons.resize(size);
                break;
            }
            case 1: // one example with all its variants
                memory.forget([&](std::size_t, const EngramView& engram) {
                    return engram.provenance.source == source && engram.provenance.index == index;
                });
                lessons.remove_if([&](const Lesson& l) { return l.source == source && l.index == index; });
                break;
            case 2: // a whole source
                memory.forget([&](std::size_t, const EngramView& e) { return e.provenance.source == source; });
                lessons.remove_if([&](const Lesson& l) { return l.source == source; });
                break;
            default: // by answer
                memory.forget([&](std::size_t, const EngramView& engram) { return engram.answerOutput[0]; });
                lessons.remove_if([&](const Lesson& l) { return l.answerOutput[0]; });
            }
            expectHolds(memory, lessons);
            if (HasFatalFailure())
                return;
            EXPECT_EQ(memory, memoryOf(sizes, lessons));
        }
        std::size_t left = memory.size();
        for (const auto& block : memory.blocks()) {
            const std::size_t engrams = std::min(left, Memory::blockSize);
            left -= engrams;
            ASSERT_EQ(block->size(), engrams);
            expectPlanesEqualRows(block->input(), neurons, engrams);
            expectPlanesEqualRows(block->contextState(), neurons, engrams);
            expectPlanesEqualRows(block->answerState(), neurons, engrams);
            expectPlanesEqualRows(block->contextOutput(), sizes.outputs, engrams);
            expectPlanesEqualRows(block->answerOutput(), sizes.outputs, engrams);
        }
    }
}

TEST(Memory, AsksOnceAboutEachEngramInOrder)
{
    RandomAgents random(22);
    const LayerSizes sizes{3, 3, 1};
    Memory memory(sizes);
    for (int i = 0; i < 1500; ++i)
        memory.teach(randomLesson(random, sizes, true).view());
    std::size_t expected = 0;
    EXPECT_EQ(
        memory.forget([&](std::size_t index, const EngramView&) { return index != expected++ || index % 7 == 3; }),
        214U);
    EXPECT_EQ(expected, 1500U);
    EXPECT_EQ(memory.size(), 1286U);
    EXPECT_EQ(memory.forget([](std::size_t, const EngramView&) { return false; }), 0U);
    EXPECT_EQ(memory.forget([](std::size_t, const EngramView&) { return true; }), 1286U);
    EXPECT_TRUE(memory.empty());
    EXPECT_EQ(memory, Memory(sizes));
    EXPECT_TRUE(memory.sources().empty());
}

TEST(Memory, CountsSourcesInOrderOfFirstAppearance)
{
    const LayerSizes sizes{1, 1, 1};
    Memory memory(sizes);
    const BitVector zero(1);
    for (const std::string_view source : {"Carlito", "MNIST train", "Carlito", "Canvas", "MNIST train", "Carlito"})
        memory.teach({zero, zero, zero, zero, zero, {.source = source}});
    using Count = Memory::SourceCount;
    EXPECT_THAT(memory.sources(), ElementsAre(Count{"Carlito", 3}, Count{"MNIST train", 2}, Count{"Canvas", 1}));
    memory.forget([](std::size_t index, const EngramView&) { return index < 2; });
    EXPECT_THAT(memory.sources(), ElementsAre(Count{"Carlito", 2}, Count{"Canvas", 1}, Count{"MNIST train", 1}));
    memory.truncate(1);
    EXPECT_THAT(memory.sources(), ElementsAre(Count{"Carlito", 1}));
}

// Random lives of one memory: whenever two of its moments are compared, versions say what a look at every engram says.
TEST(Memory, HasTheVersionOfAnotherExactlyWhenItRemembersTheSame)
{
    RandomAgents random(31);
    const LayerSizes sizes{65, 65, 3};
    std::vector<Memory> moments = {Memory(sizes)};
    std::vector<Lesson> lessons; // few, so that different ways lead to equal memories
    lessons.reserve(4);
    for (int i = 0; i < 4; ++i)
        lessons.push_back(randomLesson(random, sizes, i % 2 == 0));
    while (moments.size() < 120) {
        Memory memory = moments[random.below(moments.size())];
        switch (random.below(4)) {
        case 0:
            memory.truncate(random.below(memory.size() + 1));
            break;
        case 1: {
            const std::size_t which = random.below(5);
            memory.forget([which](std::size_t index, const EngramView&) { return index == which; });
            break;
        }
        default:
            memory.teach(lessons[random.below(lessons.size())].view());
        }
        moments.push_back(std::move(memory));
    }
    std::size_t equal = 0;
    std::size_t continued = 0;
    for (const Memory& left : moments)
        for (const Memory& right : moments) {
            ASSERT_EQ(left.version() == right.version(), left == right);
            Memory beginning = left;
            beginning.truncate(std::min(left.size(), right.size()));
            ASSERT_EQ(left.continues(right), beginning == right);
            equal += left == right ? 1 : 0;
            continued += left.continues(right) ? 1 : 0;
        }
    EXPECT_GT(equal, moments.size()); // not only with themselves
    EXPECT_GT(continued, equal);
}

TEST(Memory, ChangesItsVersionWithAnyBitAndAnyPartOfWhereALessonComesFrom)
{
    RandomAgents random(32);
    const LayerSizes sizes{130, 130, 5};
    const Lesson lesson = randomLesson(random, sizes, false);
    std::vector<Lesson> others;
    const auto vary = [&](auto change) {
        others.push_back(lesson);
        change(others.back());
    };
    for (std::size_t bit = 0; bit < 130; ++bit) {
        vary([bit](Lesson& other) { other.input.flip(bit); });
        vary([bit](Lesson& other) { other.contextState.flip(bit); });
        vary([bit](Lesson& other) { other.answerState.flip(bit); });
    }
    for (std::size_t bit = 0; bit < 5; ++bit) {
        vary([bit](Lesson& other) { other.contextOutput.flip(bit); });
        vary([bit](Lesson& other) { other.answerOutput.flip(bit); });
    }
    vary([](Lesson& other) { std::swap(other.contextState, other.answerState); });
    vary([](Lesson& other) { other.source += "x"; });
    vary([](Lesson& other) { ++other.index; });
    vary([](Lesson& other) { ++other.variant; });
    vary([](Lesson& other) { other.kind = other.kind == LessonKind::pain ? LessonKind::label : LessonKind::pain; });
    std::vector<std::uint64_t> versions = {memoryOf(sizes, {lesson}).version(), Memory(sizes).version()};
    for (const Lesson& other : others)
        versions.push_back(memoryOf(sizes, {other}).version());
    std::ranges::sort(versions);
    EXPECT_EQ(std::ranges::adjacent_find(versions), versions.end());
}

TEST(Memory, KnowsItsBeginningAcrossBlocks)
{
    RandomAgents random(33);
    const LayerSizes sizes{9, 9, 2};
    Memory memory(sizes);
    std::vector<Memory> beginnings;
    for (std::size_t i = 0; i < 2 * Memory::blockSize + 9; ++i) {
        if (i % 255 == 0 || i % Memory::blockSize < 2)
            beginnings.push_back(memory);
        memory.teach(randomLesson(random, sizes, true).view());
    }
    for (const Memory& beginning : beginnings) {
        EXPECT_TRUE(memory.continues(beginning)) << beginning.size();
        EXPECT_FALSE(beginning.continues(memory));
        Memory other = memory;
        other.forget([&](std::size_t index, const EngramView&) { return index + 1 == beginning.size(); });
        EXPECT_EQ(other.continues(beginning), beginning.empty()) << beginning.size();
        Memory again = memory;
        again.truncate(beginning.size());
        EXPECT_EQ(again.version(), beginning.version());
    }
}

TEST(Memory, CopiesAreIndependentAndShareTheirBlocks)
{
    RandomAgents random(23);
    const LayerSizes sizes{70, 70, 4};
    Memory memory(sizes);
    std::list<Lesson> lessons;
    for (int i = 0; i < 2500; ++i) {
        lessons.push_back(randomLesson(random, sizes, true));
        memory.teach(lessons.back().view());
    }
    Memory copy = memory;
    for (std::size_t block = 0; block < 3; ++block)
        EXPECT_TRUE(memory.blocks()[block].isSameAs(copy.blocks()[block]));

    std::list<Lesson> ofCopy = lessons;
    for (int i = 0; i < 10; ++i) {
        lessons.push_back(randomLesson(random, sizes, false));
        memory.teach(lessons.back().view());
        ofCopy.push_back(randomLesson(random, sizes, true));
        copy.teach(ofCopy.back().view());
    }
    expectHolds(memory, lessons);
    expectHolds(copy, ofCopy);
    EXPECT_NE(memory, copy);
    EXPECT_TRUE(memory.blocks()[1].isSameAs(copy.blocks()[1]));
    EXPECT_FALSE(memory.blocks()[2].isSameAs(copy.blocks()[2]));

    // Forgetting in the last block leaves the blocks before it shared.
    copy.forget([](std::size_t index, const EngramView&) { return index == 2100; });
    ofCopy.erase(std::next(ofCopy.begin(), 2100));
    expectHolds(copy, ofCopy);
    expectHolds(memory, lessons);
    EXPECT_TRUE(memory.blocks()[1].isSameAs(copy.blocks()[1]));

    memory = copy;
    EXPECT_EQ(memory, copy);
    const Memory moved = std::move(memory);
    EXPECT_EQ(moved, copy);
}

TEST(Memory, TakesLessThanAKilobyteAnEngram)
{
    for (const auto& [context, most] : {std::pair(Context::iconic, 260U), std::pair(Context::reset, 660U)}) {
        Agent agent(*Architecture::create(ArchitectureDescription::digits()), {.context = context});
        RandomAgents random(25);
        for (std::uint64_t i = 0; i < 2048; ++i)
            agent.teach(random.bits(784), random.bits(4), {.source = "x", .index = i});
        const std::size_t asRows = agent.memory().bytes();
        for (const auto& block : agent.memory().blocks())
            for (const LayerBits* bits : {&block->input(), &block->contextState(), &block->contextOutput(),
                     &block->answerState(), &block->answerOutput()})
                (void)bits->planes();
        EXPECT_LE(agent.memory().bytes(), most * 2048);
        EXPECT_LE(asRows, agent.memory().bytes() * 6 / 10); // planes take no room before somebody asks for them
    }
}

TEST(Forgetting, LeavesNoTraceInAnyAnswer)
{
    RandomAgents random(26);
    Recall recall;
    for (std::size_t round = 0; round < 40; ++round) {
        SCOPED_TRACE(round);
        const AgentSettings settings = random.settings();
        Agent agent(random.architecture(round, 1 + random.below(70), 1 + random.below(5)), settings);
        struct Taught {
            BitVector input, label;
            std::string source;
            Provenance provenance;
        };
        std::list<Taught> kept;
        for (int event = 0; event < 12; ++event) {
            for (std::size_t lessons = random.below(12); lessons > 0; --lessons) {
                Taught& taught = kept.emplace_back();
                taught.input = random.bits(agent.sizes().inputs);
                taught.label = random.bits(agent.sizes().outputs);
                taught.source = random.coin() ? "fonts" : "MNIST train";
                taught.provenance = {taught.source, random.below(6), static_cast<std::uint32_t>(random.below(3))};
                agent.teach(taught.input, taught.label, taught.provenance);
            }
            const std::uint64_t forgettings = agent.forgettings();
            std::size_t gone = 0;
            if (random.coin()) {
                const std::uint64_t index = random.below(6);
                gone = agent.forget(
                    [&](std::size_t, const EngramView& engram) { return engram.provenance.index == index; });
                kept.remove_if([&](const Taught& taught) { return taught.provenance.index == index; });
            } else {
                const std::size_t wanted = random.below(4);
                gone = agent.forgetLast(wanted);
                EXPECT_EQ(gone, std::min(wanted, kept.size()));
                kept.resize(kept.size() - gone);
            }
            EXPECT_EQ(agent.forgettings(), forgettings + (gone > 0 ? 1 : 0));
        }
        Agent never(agent.architecture(), settings);
        for (const Taught& taught : kept)
            never.teach(taught.input, taught.label, taught.provenance);
        ASSERT_EQ(agent.memory(), never.memory());
        for (Identity identity = 0; identity < 5; ++identity) {
            const BitVector picture = random.bits(agent.sizes().inputs);
            EXPECT_EQ(recall.settle(agent, {picture, identity, 4}).states,
                recall.settle(never, {picture, identity, 4}).states);
        }
    }
}

} // namespace engram
