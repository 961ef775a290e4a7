// Small agent files that ask for the world. Each is read in a process of its own, within limits.

#include <array>
#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <engram/store/agentFile.h>

#include "files/deflate.h"
#include "store/container.h"
#include "store/learnerSections.h"
#include "support/limitedProcess.h"
#include "support/sampleLearners.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t pictureBytes = 98; ///< of the 784 bits of a layer

/// What the sections of a file hold; each is that of an agent that knows nothing, until something else is put there.
struct Contents {
    ByteWriter description;
    ByteWriter engrams;
    ByteWriter present;
    ByteWriter story;
    FormatVersion version = presentVersion;

    Contents()
    {
        const Learner learner = Learner::create(test::smallDescription(), "Ada").value();
        writeDescription(description, learner);
        writeEngrams(engrams, learner.agent.memory());
        writePresent(present, learner.agent);
        writeStory(story, learner.agent.story());
    }

    [[nodiscard]] Bytes file() const
    {
        return encodeContainer(
            {{descriptionTag, deflated(description.bytes())}, {engramsTag, deflated(engrams.bytes())},
                {presentTag, deflated(present.bytes())}, {storyTag, deflated(story.bytes())}},
            version);
    }
};

void addEpisode(ByteWriter& out, std::uint64_t states)
{
    out.u8(static_cast<std::uint8_t>(StateKind::testing));
    out.count(0); // source
    out.count(0); // index
    out.flag(false); // no answer is known
    out.u8(0);
    out.u64(0); // identity
    out.count(0); // engrams
    out.count(0); // forgettings
    out.count(0); // first step
    out.flag(false); // no reset
    out.count(states);
}

void addEngram(ByteWriter& out, std::uint64_t source)
{
    out.u8(7); // state, context and context's output are the input and the answer
    out.count(source);
    out.count(0); // index
    out.count(0); // variant
    static constexpr std::array<std::uint8_t, pictureBytes + 1> pictureAndLabel{};
    out.raw(pictureAndLabel);
}

Bytes episodesOfALongName()
{
    Contents contents;
    contents.story = {};
    contents.story.count(1);
    contents.story.text(std::string(4096, 'n'));
    contents.story.count(1'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        addEpisode(contents.story, 0);
    return contents.file();
}

/// A description as it is up to the control channels.
ByteWriter descriptionUpToControls(std::uint64_t controls)
{
    ByteWriter out;
    out.text("Ada");
    out.text("");
    out.count(784);
    for (int i = 0; i < 784; ++i)
        out.count(1);
    out.count(1);
    out.count(4);
    out.count(1);
    out.count(controls);
    return out;
}

Bytes moreInstinctsThanControls()
{
    Contents contents;
    contents.description = descriptionUpToControls(4);
    contents.description.count(5'000'000);
    for (int i = 0; i < 5'000'000; ++i) {
        contents.description.flag(true);
        contents.description.count(0);
    }
    return contents.file();
}

Bytes manyConditions()
{
    constexpr std::uint64_t conditions = 20'000;
    constexpr std::uint64_t instincts = 1000;
    Contents contents;
    contents.description = descriptionUpToControls(instincts + 3);
    contents.description.count(instincts);
    for (std::uint64_t i = 0; i < instincts; ++i) {
        contents.description.flag(true);
        contents.description.count(conditions);
        for (std::uint64_t j = 0; j < 3 * conditions; ++j)
            contents.description.u8(0); // layer, neuron, value
    }
    return contents.file();
}

Bytes additionsOfANewerVersion()
{
    Contents contents;
    contents.version.minor = presentVersion.minor + 1;
    contents.description.raw(Bytes(std::size_t{64} << 20));
    return contents.file();
}

/// As many names as may be, all alike at their beginning, and engrams of one after the other.
Bytes engramsOfManyLongNames()
{
    Contents contents;
    contents.engrams = {};
    contents.engrams.count(mostSources);
    for (std::size_t i = 0; i < mostSources; ++i) {
        std::string name = std::to_string(i);
        contents.engrams.text(name.insert(0, longestName - name.size(), 'n'));
    }
    contents.engrams.count(40'000);
    for (std::size_t i = 0; i < 40'000; ++i)
        addEngram(contents.engrams, i % mostSources);
    return contents.file();
}

/// The largest that a small file can become.
Bytes allThatIsAllowed()
{
    const LayerSizes sizes{784, 784, 4};
    Contents contents;
    contents.engrams = {};
    contents.engrams.count(1);
    contents.engrams.text("n");
    const std::uint64_t engrams = mostEngramMemory(0) / engramMemory(sizes);
    contents.engrams.count(engrams);
    for (std::uint64_t i = 0; i < engrams; ++i)
        addEngram(contents.engrams, 0);
    contents.story = {};
    contents.story.count(1);
    contents.story.text("n");
    contents.story.count(1);
    const std::uint64_t states = (mostStoryMemory - 4096) / storyStateMemory(sizes);
    addEpisode(contents.story, states);
    for (std::uint64_t i = 0; i < states; ++i) {
        contents.story.u8(0); // every layer is written
        contents.story.raw(Bytes(2 * pictureBytes + 1));
    }
    return contents.file();
}

struct Bomb {
    const char* name;
    Bytes (*file)();
    const char* cause; ///< part of the refusal; "" where the file is one that may be read
    test::Limits limits = test::usualLimits;

    friend std::ostream& operator<<(std::ostream& out, const Bomb& bomb) { return out << bomb.name; }
};

const Bomb bombs[] = {
    {"EpisodesOfALongName", episodesOfALongName, "longer history"},
    {"MoreInstinctsThanControls", moreInstinctsThanControls, "claims 5000000 instincts for 4 control neurons"},
    {"ManyConditions", manyConditions, "more than 1048576 conditions"},
    {"AdditionsOfANewerVersion", additionsOfANewerVersion, "newer version"},
    {"EngramsOfManyLongNames", engramsOfManyLongNames, ""},
    {"AllThatIsAllowed", allThatIsAllowed, "",
        {.seconds = 8,
            .megabytes = test::promisedMegabytes}}, // more than a million states and as many engrams as may be
};

class AgentBombs : public ::testing::TestWithParam<Bomb> { };

TEST_P(AgentBombs, AreHeldToTheLimits)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "bomb.engram";
    {
        const Bytes bytes = GetParam().file();
        ASSERT_LT(bytes.size(), std::size_t{3} << 20); // small it is
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    const test::LimitedRun run = test::runWithinLimits(
        [&path] {
            const auto learner = loadAgent(path);
            return learner ? std::string() : learner.error().message;
        },
        GetParam().limits);
    ASSERT_TRUE(run.finished) << run.how;
    if (std::string(GetParam().cause).empty()) {
        EXPECT_EQ(run.report, "");
        return;
    }
    EXPECT_THAT(run.report, ::testing::StartsWith(path.string() + ": "));
    EXPECT_THAT(run.report, ::testing::HasSubstr(GetParam().cause));
}

INSTANTIATE_TEST_SUITE_P(Files, AgentBombs, ::testing::ValuesIn(bombs),
    [](const ::testing::TestParamInfo<Bomb>& bomb) { return bomb.param.name; });

TEST(AgentBombs, AFileOfAnotherSizeThanItSaysIsNotRead)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "a.engram";
    ASSERT_TRUE(saveAgent(test::smallLearner(), path));
    std::filesystem::resize_file(path, std::uint64_t{1} << 40); // of holes
    const test::LimitedRun run = test::runWithinLimits([&path] { return loadAgent(path).error().message; });
    ASSERT_TRUE(run.finished) << run.how;
    EXPECT_THAT(run.report, ::testing::HasSubstr("belong to no section"));
}

// A sanitizer ends the program where memory runs out.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(AgentBombs, MemoryThatRunsOutIsARefusal)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "large.engram";
    // In a process of its own: threads deflate it, and the addresses that their heaps hold would be room to read it in.
    const test::LimitedRun written = test::runWithinLimits([&path] {
        const Bytes bytes = engramsOfManyLongNames();
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return std::string();
    });
    ASSERT_TRUE(written.finished) << written.how;
    const test::LimitedRun run = test::runWithinLimits([&path] {
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        const rlim_t most = pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + (rlim_t{32} << 20);
        const rlimit addresses{most, most};
        setrlimit(RLIMIT_AS, &addresses);
        const auto learner = loadAgent(path);
        return learner ? std::string() : learner.error().message;
    });
    ASSERT_TRUE(run.finished) << run.how;
    EXPECT_EQ(run.report, path.string() + ": there is not enough memory");
}
#endif

} // namespace
} // namespace engram
