#include <sstream>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <engram/agent/agent.h>
#include <engram/bits/counterRandom.h>
#include <engram/session/report.h>
#include <engram/session/storyOutline.h>

namespace engram {
namespace {

constexpr LayerSizes sizes{5, 5, 4};

/// A story of random episodes; now and then a step changes nothing.
Story randomStory(std::uint64_t seed, std::size_t episodes)
{
    Story story(sizes);
    RandomStream random(seed);
    for (std::size_t e = 0; e < episodes; ++e) {
        Episode episode;
        episode.kind = static_cast<StateKind>(1 + random.below(4));
        episode.source = random.below(2) == 0 ? "Left" : "Right, \"quoted\"";
        episode.index = random.below(1000);
        episode.startsWithReset = random.below(4) > 0;
        episode.identity = identityOfExample(episode.source, episode.index);
        if (random.below(3) > 0)
            episode.expected = static_cast<std::uint8_t>(random.below(4));
        story.begin(episode);
        State state(sizes);
        const std::size_t states = 1 + random.below(6);
        for (std::size_t s = 0; s < states; ++s) {
            if (random.below(2) == 0) {
                state.state.words()[0] = random.below(32);
                state.output = bitsOfCode(static_cast<std::uint32_t>(random.below(4)), 4);
            }
            story.append(state);
        }
    }
    return story;
}

struct Walker {
    const Story& story;
    StoryOutline lines = outline(story);

    [[nodiscard]] const EpisodeLine& lineOf(std::size_t state) const { return lines.episodes[lines.episodeOf(state)]; }
    [[nodiscard]] bool isEnd(std::size_t state) const
    {
        return state == lineOf(state).firstState + lineOf(state).states - 1;
    }
    /// The naive truth: try every state in order.
    template <class Wanted>
    [[nodiscard]] std::optional<std::size_t> naive(std::optional<std::size_t> from, bool backward, Wanted wanted) const
    {
        if (backward) {
            for (std::size_t i = from.value_or(story.size()); i-- > 0;)
                if (wanted(i))
                    return i;
        } else {
            for (std::size_t i = from ? *from + 1 : 0; i < story.size(); ++i)
                if (wanted(i))
                    return i;
        }
        return std::nullopt;
    }
};

TEST(StoryOutline, LinesAndSegmentsCoverEveryStateOnce)
{
    const Story story = randomStory(1, 300);
    const StoryOutline lines = outline(story);
    EXPECT_EQ(lines.states, story.size());
    std::size_t next = 0;
    for (const EpisodeLine& line : lines.episodes) {
        EXPECT_EQ(line.firstState, next);
        next += line.states;
    }
    EXPECT_EQ(next, story.size());
    std::size_t episodes = 0;
    std::size_t states = 0;
    for (const StorySegment& segment : lines.segments) {
        EXPECT_EQ(segment.firstEpisode, episodes);
        EXPECT_EQ(segment.firstState, states);
        episodes += segment.episodes;
        states += segment.states;
    }
    EXPECT_EQ(episodes, story.episodes());
    EXPECT_EQ(states, story.size());
    for (std::size_t i = 0; i < story.size(); ++i)
        EXPECT_EQ(lines.episodeOf(i), story.state(i).episode);
}

TEST(StoryOutline, JumpsEqualTryingEveryState)
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const Story story = randomStory(seed, 60);
        const Walker walker{story};
        RandomStream random(seed, 9);
        for (int round = 0; round < 200; ++round) {
            StoryFilter filter;
            if (random.below(3) == 0)
                filter.kind = static_cast<StateKind>(random.below(5));
            if (random.below(4) == 0)
                filter.expected = static_cast<std::uint8_t>(random.below(4));
            if (random.below(4) == 0)
                filter.source = "Left";
            if (random.below(4) == 0)
                filter.right = random.below(2) == 0;
            const bool backward = random.below(2) == 0;
            const bool inside = random.below(5) > 0;
            const std::optional<std::size_t> from = inside ? std::optional(random.below(story.size())) : std::nullopt;
            const bool resets = filter.kind == StateKind::reset;
            const auto matches = [&](std::size_t i) {
                return filter.matches(walker.lines, walker.lineOf(i))
                    && (!resets || (story.state(i).step == 0 && story.state(i).kind == StateKind::reset));
            };
            const auto isEnd = [&](std::size_t i) { return resets || walker.isEnd(i); };
            EXPECT_EQ(nextState(walker.lines, from, backward, filter), walker.naive(from, backward, matches));
            EXPECT_EQ(
                nextExample(walker.lines, from, backward, filter), walker.naive(from, backward, [&](std::size_t i) {
                    return matches(i) && isEnd(i)
                        && (!from || walker.lines.episodeOf(i) != walker.lines.episodeOf(*from));
                }));
            EXPECT_EQ(nextWrongAnswer(walker.lines, from, backward, filter),
                walker.naive(from, backward,
                    [&](std::size_t i) { return matches(i) && isEnd(i) && walker.lineOf(i).right() == false; }));
            EXPECT_EQ(nextChange(story, walker.lines, from, backward, filter),
                walker.naive(from, backward, [&](std::size_t i) {
                    return matches(i) && story.state(i).step > 0
                        && (!(story.state(i).state == story.state(i - 1).state)
                            || !(story.state(i).output == story.state(i - 1).output));
                }));
        }
    }
}

TEST(StoryOutline, CountsTheSourcesOfASegment)
{
    const Story story = randomStory(3, 80);
    const StoryOutline lines = outline(story);
    for (const StorySegment& segment : lines.segments) {
        const std::vector<std::size_t> counts = sourcesOf(lines, segment);
        ASSERT_EQ(counts.size(), lines.sources.size());
        for (std::size_t source = 0; source < counts.size(); ++source) {
            std::size_t episodes = 0;
            for (std::size_t i = 0; i < segment.episodes; ++i)
                episodes += story.episode(segment.firstEpisode + i).source == lines.sources[source] ? 1 : 0;
            EXPECT_EQ(counts[source], episodes);
        }
    }
}

TEST(StoryOutline, CountsALessonAndItsVariantsAsOneExample)
{
    Agent agent(Architecture::create(ArchitectureDescription::digits(Connector{ConnectorKind::full, {}})).value());
    const auto teach = [&](std::uint64_t index, std::uint32_t variant, std::uint32_t code) {
        agent.teach(BitVector(784), bitsOfCode(code, 4), {"Digits", index, variant});
    };
    for (const std::uint64_t index : {7U, 9U, 9U}) // the last one is taught twice
        for (const std::uint32_t variant : {0U, 1U, 2U})
            teach(index, variant, 3);
    teach(9, 0, 4); // and once as another digit, without variants
    const StoryOutline lines = outline(agent.story());
    ASSERT_EQ(lines.segments.size(), 1U);
    EXPECT_EQ(lines.segments.front().episodes, 10U);
    EXPECT_EQ(lines.segments.front().examples, 4U);
    EXPECT_EQ(sourcesOf(lines, lines.segments.front()), std::vector<std::size_t>{4});
}

TEST(StoryOutline, AnEmptyStoryHasNowhereToGo)
{
    const Story story(sizes);
    const StoryOutline lines = outline(story);
    EXPECT_EQ(lines.states, 0U);
    for (const bool backward : {false, true}) {
        EXPECT_FALSE(nextState(lines, 0, backward));
        EXPECT_FALSE(nextState(lines, std::nullopt, backward));
        EXPECT_FALSE(nextExample(lines, std::nullopt, backward));
        EXPECT_FALSE(nextExample(lines, 0, backward));
        EXPECT_FALSE(nextWrongAnswer(lines, 0, backward));
        EXPECT_FALSE(nextChange(story, lines, 0, backward));
    }
}

TEST(Report, CsvHasALineAStateAndQuotesWhatNeedsIt)
{
    const Story story = randomStory(4, 30);
    std::ostringstream out;
    writeStoryCsv(story, out);
    const std::string text = out.str();
    std::size_t lines = 0;
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at + 2))
        ++lines;
    EXPECT_EQ(lines, story.size() + 1);
    EXPECT_NE(text.find("\"Right, \"\"quoted\"\"\""), std::string::npos);
}

TEST(Report, JsonOfAStoryParsesAndHoldsEveryState)
{
    const Story story = randomStory(4, 30);
    std::ostringstream out;
    writeStoryJson(story, out);
    const nlohmann::json parsed = nlohmann::json::parse(out.str());
    ASSERT_EQ(parsed["states"].size(), story.size());
    for (std::size_t i = 0; i < story.size(); ++i) {
        EXPECT_EQ(parsed["states"][i]["code"], codeOf(story.state(i).output));
        EXPECT_EQ(parsed["states"][i]["changed"].is_null(), !story.changed(i).has_value());
    }
    std::ostringstream empty;
    writeStoryJson(Story(sizes), empty);
    EXPECT_TRUE(nlohmann::json::parse(empty.str())["states"].empty());
}

} // namespace
} // namespace engram
