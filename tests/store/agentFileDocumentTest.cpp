#include <engram/store/agentFile.h>

#include <functional>
#include <numeric>

#include <gtest/gtest.h>

#include "documentedFile.h"
#include "support/randomLog.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

using test::DocumentedReader;
using test::Entry;
using test::FieldValue;
using Bytes = std::vector<std::uint8_t>;

Bytes bytesOf(BitView bits)
{
    Bytes bytes((bits.size() + 7) / 8);
    for (std::size_t i = 0; i < bits.size(); ++i)
        bytes[i / 8] = static_cast<std::uint8_t>(bytes[i / 8] | (bits[i] ? 1U << (i % 8) : 0U));
    return bytes;
}

std::uint64_t sumOf(const FieldValue& channels)
{
    return std::accumulate(channels.entries.begin(), channels.entries.end(), std::uint64_t{0},
        [](std::uint64_t sum, const Entry& channel) { return sum + channel.at("neurons").number; });
}

/// A file taken apart as docs/formats/agentFile.md says, checksums and sizes compared.
class DocumentedAgentFile {
public:
    /// Empty, and the test has failed, where the document does not fit the frame.
    explicit DocumentedAgentFile(const Bytes& bytes)
        : layouts_(test::documentedLayouts())
    {
        takeApart(bytes);
    }

    [[nodiscard]] bool has(const std::string& tag) const { return sections_.contains(tag); }
    [[nodiscard]] Entry read(const std::string& tag)
    {
        EXPECT_TRUE(has(tag)) << tag;
        DocumentedReader reader(sections_[tag], layers_);
        const std::string layout = tag == "NOW " ? "NOW" : tag;
        Entry entry = reader.read(layouts_.at(layout));
        EXPECT_TRUE(reader.rest().empty()) << tag << " holds " << reader.rest().size() << " bytes more";
        if (tag == "DESC") {
            const std::uint64_t inputs = sumOf(entry.at("input channels"));
            layers_ = {{'I', inputs}, {'Q', inputs}, {'Z', sumOf(entry.at("output channels"))}};
        }
        return entry;
    }

private:
    void takeApart(const Bytes& bytes)
    {
        ASSERT_EQ(layouts_.size(), 7U);
        DocumentedReader reader(bytes, {});
        const Entry file = reader.read(layouts_.at("FILE"));
        EXPECT_EQ(file.at("magic").bytes, (Bytes{0x89, 0x45, 0x4E, 0x47, 0x52, 0x41, 0x4D, 0x0A}));
        EXPECT_EQ(file.at("major version").number, 1U);
        EXPECT_LE(file.at("minor version").number, 2U); // 1 where the connector is `windows`, 2 with a log
        std::span<const std::uint8_t> rest = reader.rest();
        for (const Entry& section : file.at("table").entries) {
            ASSERT_LE(section.at("size").number, rest.size());
            const auto deflated = rest.first(section.at("size").number);
            rest = rest.subspan(deflated.size());
            EXPECT_EQ(section.at("checksum").number, test::documentedChecksum(deflated));
            sections_[section.at("tag").text()] = test::inflated(deflated);
        }
        ASSERT_EQ(rest.size(), 4U);
        const std::uint32_t checksum = test::documentedChecksum(std::span(bytes).first(bytes.size() - 4));
        for (unsigned i = 0; i < 4; ++i)
            EXPECT_EQ(rest[i], static_cast<std::uint8_t>(checksum >> (8 * i)));
    }

    std::map<std::string, test::Layout> layouts_;
    std::map<std::string, Bytes> sections_;
    test::DocumentedLayers layers_;
};

void expectChannels(const FieldValue& channels, const std::vector<std::uint32_t>& expected)
{
    ASSERT_EQ(channels.entries.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(channels.entries[i].at("neurons").number, expected[i]);
}

void expectInstincts(const FieldValue& instincts, const std::vector<Instinct>& expected)
{
    ASSERT_EQ(instincts.entries.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(instincts.entries[i].at("pleasure").number, expected[i].pleasure ? 1U : 0U);
        const auto& conditions = instincts.entries[i].at("conditions").entries;
        ASSERT_EQ(conditions.size(), expected[i].conditions.size());
        for (std::size_t j = 0; j < conditions.size(); ++j) {
            EXPECT_EQ(conditions[j].at("layer").number, static_cast<unsigned>(expected[i].conditions[j].layer));
            EXPECT_EQ(conditions[j].at("neuron").number, expected[i].conditions[j].neuron);
            EXPECT_EQ(conditions[j].at("value").number, expected[i].conditions[j].value ? 1U : 0U);
        }
    }
}

void expectArchitecture(const Entry& entry, const ArchitectureDescription& architecture)
{
    expectChannels(entry.at("input channels"), architecture.inputChannels);
    expectChannels(entry.at("output channels"), architecture.outputChannels);
    expectChannels(entry.at("control channels"), architecture.controlChannels);
    expectInstincts(entry.at("instincts"), architecture.instincts);
    EXPECT_EQ(entry.at("connector").number, static_cast<unsigned>(architecture.connector.kind));
    const auto& parameters = entry.at("parameters").entries;
    ASSERT_EQ(parameters.size(), architecture.connector.parameters.size());
    for (std::size_t i = 0; i < parameters.size(); ++i)
        EXPECT_EQ(parameters[i].at("parameter").number, architecture.connector.parameters[i]);
    EXPECT_EQ(entry.at("wiring seed").number, architecture.seed);
}

void expectDescription(const Entry& entry, const Learner& learner)
{
    const LearnerDescription description = learner.description();
    EXPECT_EQ(entry.at("name").text(), learner.name);
    EXPECT_EQ(entry.at("notes").text(), learner.notes);
    expectArchitecture(entry, description.architecture);
    EXPECT_EQ(entry.at("context").number, static_cast<unsigned>(description.agent.context));
    EXPECT_EQ(entry.at("discrimination").number, description.agent.rules.discrimination ? 1U : 0U);
    EXPECT_EQ(entry.at("hamming").number, description.agent.rules.hamming ? 1U : 0U);
    EXPECT_EQ(entry.at("default").number, description.agent.rules.randomDefault ? 1U : 0U);
    EXPECT_EQ(entry.at("tolerance").number, description.agent.rules.tolerance);
    EXPECT_EQ(entry.at("seed").number, description.agent.seed);
    EXPECT_EQ(entry.at("normalise").number, description.preprocessing.normalise ? 1U : 0U);
    EXPECT_EQ(entry.at("deskew").number, description.preprocessing.deskew ? 1U : 0U);
    EXPECT_EQ(entry.at("stretch").number, description.preprocessing.stretch ? 1U : 0U);
    EXPECT_EQ(entry.at("even ink").number, description.preprocessing.evenInk ? 1U : 0U);
    EXPECT_EQ(entry.at("threshold").number, description.preprocessing.threshold);
    EXPECT_EQ(entry.at("code").number, static_cast<unsigned>(description.preprocessing.code));
    EXPECT_EQ(entry.at("variants").number, description.variation.variants);
}

/// The bits of a field that may be absent because they are those of another one.
Bytes bitsOr(const Entry& entry, const std::string& name, const Bytes& otherwise)
{
    const FieldValue* there = entry.find(name);
    return there == nullptr ? otherwise : there->bytes;
}

void expectMemory(const Entry& entry, const Memory& memory)
{
    const auto& sources = entry.at("sources").entries;
    const auto& engrams = entry.at("engrams").entries;
    ASSERT_EQ(engrams.size(), memory.size());
    for (std::size_t i = 0; i < memory.size(); ++i) {
        const EngramView engram = memory[i];
        const Entry& read = engrams[i];
        ASSERT_LT(read.at("source").number, sources.size());
        EXPECT_EQ(sources[read.at("source").number].at("name").text(), engram.provenance.source);
        EXPECT_EQ(read.at("index").number, engram.provenance.index);
        EXPECT_EQ(read.at("variant").number, engram.provenance.variant);
        EXPECT_EQ(read.at("flags").number >> 3U, static_cast<unsigned>(engram.provenance.kind));
        const Bytes input = read.at("input").bytes;
        const Bytes output = read.at("output").bytes;
        const Bytes state = bitsOr(read, "state", input);
        EXPECT_EQ(input, bytesOf(engram.input));
        EXPECT_EQ(output, bytesOf(engram.answerOutput));
        EXPECT_EQ(state, bytesOf(engram.answerState));
        EXPECT_EQ(bitsOr(read, "context state", state), bytesOf(engram.contextState));
        EXPECT_EQ(bitsOr(read, "context output", output), bytesOf(engram.contextOutput));
    }
}

void expectPresent(const Entry& entry, const Agent& agent)
{
    EXPECT_EQ(entry.at("counter").number, agent.counter());
    EXPECT_EQ(entry.at("forgettings").number, agent.forgettings());
    EXPECT_EQ(entry.at("story limit").number, agent.story().limit());
    EXPECT_EQ(entry.at("story dropped").number, agent.story().dropped());
    EXPECT_EQ(entry.at("input").bytes, bytesOf(agent.state().input));
    EXPECT_EQ(entry.at("state").bytes, bytesOf(agent.state().state));
    EXPECT_EQ(entry.at("output").bytes, bytesOf(agent.state().output));
}

void expectEpisode(const Entry& read, const Episode& episode, const FieldValue& sources)
{
    EXPECT_EQ(read.at("kind").number, static_cast<unsigned>(episode.kind));
    ASSERT_LT(read.at("source").number, sources.entries.size());
    EXPECT_EQ(sources.entries[read.at("source").number].at("name").text(), episode.source);
    EXPECT_EQ(read.at("index").number, episode.index);
    EXPECT_EQ(read.at("is expected").number, episode.expected.has_value() ? 1U : 0U);
    EXPECT_EQ(read.at("expected").number, episode.expected.value_or(0));
    EXPECT_EQ(read.at("identity").number, episode.identity);
    EXPECT_EQ(read.at("engrams").number, episode.engrams);
    EXPECT_EQ(read.at("forgettings").number, episode.forgettings);
    EXPECT_EQ(read.at("first step").number, episode.firstStep);
    EXPECT_EQ(read.at("reset").number, episode.startsWithReset ? 1U : 0U);
}

void expectStory(const Entry& entry, const Story& story)
{
    const auto& episodes = entry.at("episodes").entries;
    ASSERT_EQ(episodes.size(), story.episodes());
    Bytes input((story.sizes().inputs + 7) / 8);
    Bytes state((story.sizes().states + 7) / 8);
    Bytes output((story.sizes().outputs + 7) / 8);
    std::size_t index = 0;
    for (std::size_t i = 0; i < episodes.size(); ++i) {
        expectEpisode(episodes[i], story.episode(i), entry.at("sources"));
        ASSERT_EQ(episodes[i].at("states").entries.size(), story.range(i).states);
        for (const Entry& read : episodes[i].at("states").entries) {
            input = bitsOr(read, "input", input);
            if ((read.at("flags").number & 2U) != 0)
                state = input;
            state = bitsOr(read, "state", state);
            output = bitsOr(read, "output", output);
            const StoryState expected = story.state(index++);
            EXPECT_EQ(input, bytesOf(expected.input));
            EXPECT_EQ(state, bytesOf(expected.state));
            EXPECT_EQ(output, bytesOf(expected.output));
        }
    }
}

void expectLog(const Entry& entry, const TestLog& log)
{
    const auto& tests = entry.at("tests").entries;
    ASSERT_EQ(tests.size(), log.size());
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const TestLogEntry& kept = log.entries()[i];
        const Entry& read = tests[i];
        EXPECT_EQ(read.at("kind").number, static_cast<unsigned>(kept.kind));
        EXPECT_EQ(read.at("when").number, kept.when);
        EXPECT_EQ(read.at("agent").text(), kept.agent);
        EXPECT_EQ(read.at("what").text(), kept.what);
        EXPECT_EQ(read.at("lessons").number, kept.lessons);
        EXPECT_EQ(read.at("is seed").number, kept.seed ? 1U : 0U);
        EXPECT_EQ(read.at("seed").number, kept.seed.value_or(0));
        EXPECT_EQ(read.at("steps").number, kept.steps);
        EXPECT_EQ(read.at("asked").number, kept.asked);
        EXPECT_EQ(read.at("tested").number, kept.all.tested);
        EXPECT_EQ(read.at("correct").number, kept.all.correct);
        EXPECT_EQ(read.at("taught tested").number, kept.taught.tested);
        EXPECT_EQ(read.at("taught correct").number, kept.taught.correct);
        EXPECT_EQ(read.at("stopped").number, kept.stopped ? 1U : 0U);
        EXPECT_EQ(read.at("arguments").text(), kept.arguments);
    }
}

void expectAsDocumented(const Bytes& bytes, const Learner& learner)
{
    DocumentedAgentFile file(bytes);
    if (testing::Test::HasFatalFailure())
        return;
    expectDescription(file.read("DESC"), learner);
    expectMemory(file.read("ENGR"), learner.agent.memory());
    expectPresent(file.read("NOW "), learner.agent);
    EXPECT_EQ(file.has("STOR"), learner.agent.story().episodes() > 0);
    if (file.has("STOR"))
        expectStory(file.read("STOR"), learner.agent.story());
    EXPECT_EQ(file.has("TLOG"), !learner.log.empty());
    if (file.has("TLOG"))
        expectLog(file.read("TLOG"), learner.log);
}

LearnerDescription descriptionOf(Context context)
{
    LearnerDescription description = test::smallDescription();
    description.agent.context = context;
    return description;
}

TEST(AgentFileDocument, IsWhatAFileIsFieldByField)
{
    for (const Context context : {Context::iconic, Context::reset, Context::sequence})
        for (const std::size_t lessons : {0U, 1U, 60U}) {
            const Learner learner = test::livedLearner(descriptionOf(context), lessons, 3 + lessons);
            expectAsDocumented(encodeAgent(learner).value(), learner);
        }
    const Learner unborn = Learner::create(test::smallDescription(), "").value();
    expectAsDocumented(encodeAgent(unborn).value(), unborn);
}

TEST(AgentFileDocument, IsWhatAFileOfEveryPresetAndOfInstinctsIs)
{
    for (const Preset& preset : presets()) {
        const Learner learner = test::livedLearner(preset.description, 5, 11);
        expectAsDocumented(encodeAgent(learner).value(), learner);
    }
    LearnerDescription description = test::smallDescription();
    description.architecture.controlChannels = {3, 2};
    description.architecture.outputChannels = {1, 3};
    description.architecture.instincts = {
        {{{Layer::output, 2, true}, {Layer::input, 783, false}}, false}, {{{Layer::state, 5, true}}, true}};
    const Learner learner = test::livedLearner(description, 5, 12);
    expectAsDocumented(encodeAgent(learner).value(), learner);
}

TEST(AgentFileDocument, IsWhatAFileWithALogIs)
{
    RandomStream random(31);
    for (const std::size_t count : {1U, 2U, 40U}) {
        Learner learner = test::livedLearner(test::smallDescription(), 3, count);
        learner.log = test::randomLog(random, count);
        expectAsDocumented(encodeAgent(learner).value(), learner);
    }
}

TEST(AgentFileDocument, IsWhatTheFirstFileOfThisFormatIs)
{
    const std::filesystem::path path =
        std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/store/fixtures/version-1.0.engram";
    const Learner learner = loadAgent(path).value();
    expectAsDocumented(test::bytesOfFile(path), learner);
}

} // namespace
} // namespace engram
