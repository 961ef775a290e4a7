#include <engram/store/agentFile.h>

#include <functional>

#include <gtest/gtest.h>

#include "files/deflate.h"
#include "store/byteWriter.h"
#include "store/container.h"
#include "store/learnerSections.h"
#include "support/sampleLearners.h"
#include "support/step.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::expectEqual;
using test::livedLearner;
using test::smallLearner;
using Bytes = std::vector<std::uint8_t>;

/// Every field other than its default.
LearnerDescription unusualDescription()
{
    LearnerDescription description;
    description.architecture.inputChannels.assign(784, 8);
    description.architecture.outputChannels = {1, 3};
    description.architecture.controlChannels = {3, 2};
    description.architecture.instincts = {{{{Layer::output, 2, true}, {Layer::input, 6271, false}}, false}};
    description.architecture.connector = Connector{ConnectorKind::forwardForward, {}};
    description.architecture.seed = 0xFEDCBA9876543210U;
    description.agent.context = Context::sequence;
    description.agent.rules = {
        .discrimination = true, .hamming = false, .randomDefault = false, .tolerance = 0x12345678U};
    description.agent.seed = 0x0123456789ABCDEFU;
    description.preprocessing = {.normalise = false,
        .deskew = true,
        .stretch = true,
        .evenInk = true,
        .threshold = 7,
        .code = InputCode::thermometer};
    description.variation.variants = 3;
    return description;
}

TEST(AgentFile, OfAnAgentWithWindowsIsOfTheVersionThatKnowsThemAndOthersStayAsTheyWere)
{
    const auto minorVersion = [](const Bytes& bytes) { return bytes[10] + 256 * bytes[11]; };
    const Learner learner = livedLearner(findPreset("Patchwork")->description, 40, 7);
    const auto bytes = encodeAgent(learner);
    ASSERT_TRUE(bytes) << bytes.error().message;
    const auto decoded = decodeAgent(*bytes, "a file");
    ASSERT_TRUE(decoded) << decoded.error().message;
    expectEqual(learner, *decoded);
    EXPECT_EQ(minorVersion(*bytes), 1);
    EXPECT_EQ(minorVersion(encodeAgent(test::smallLearner()).value()), 0);
}

TEST(AgentFile, BringsBackEverythingThatAnAgentIs)
{
    for (const Context context : {Context::iconic, Context::reset, Context::sequence}) {
        LearnerDescription description = test::smallDescription();
        description.agent.context = context;
        for (const std::size_t lessons : {0U, 1U, 40U}) {
            const Learner learner = livedLearner(description, lessons, 7 + lessons);
            const auto bytes = encodeAgent(learner);
            ASSERT_TRUE(bytes) << bytes.error().message;
            const auto decoded = decodeAgent(*bytes, "a file");
            ASSERT_TRUE(decoded) << decoded.error().message;
            expectEqual(learner, *decoded);
        }
    }
}

TEST(AgentFile, KeepsEveryFieldOfADescription)
{
    const auto learner = Learner::create(unusualDescription(), "");
    ASSERT_TRUE(learner) << learner.error().message;
    const auto decoded = decodeAgent(encodeAgent(*learner).value(), "a file");
    ASSERT_TRUE(decoded) << decoded.error().message;
    EXPECT_EQ(decoded->description(), unusualDescription());
    EXPECT_EQ(decoded->name, "");
}

TEST(AgentFile, KeepsEveryPreset)
{
    for (const Preset& preset : presets()) {
        const Learner learner = livedLearner(preset.description, 3, 5);
        const auto decoded = decodeAgent(encodeAgent(learner).value(), "a file");
        ASSERT_TRUE(decoded) << decoded.error().message;
        expectEqual(learner, *decoded);
    }
}

TEST(AgentFile, AnAgentGoesOnAsIfItHadNeverBeenSaved)
{
    Learner before = smallLearner(20);
    RandomStream random(9);
    before.agent.teach(test::randomInput(random, 784), bitsOfCode(2, 4), {.source = "Canvas", .index = 0});
    Learner after = decodeAgent(encodeAgent(before).value(), "a file").value();
    const BitVector drawing = test::randomInput(random, 784);
    for (Learner* learner : {&before, &after}) {
        takeStep(learner->agent, drawing);
        learner->agent.reinforce({.source = "Canvas", .index = 3});
        learner->agent.teach(drawing, bitsOfCode(3, 4), {.source = "Canvas", .index = 1});
    }
    expectEqual(before, after);
}

TEST(AgentFile, IsCanonical)
{
    const Learner learner = smallLearner(30);
    const Bytes bytes = encodeAgent(learner).value();
    EXPECT_EQ(encodeAgent(smallLearner(30)).value(), bytes);
    EXPECT_EQ(encodeAgent(decodeAgent(bytes, "a file").value()).value(), bytes);

    // What was forgotten leaves no trace in the memory; the count of forgettings and the story tell of it.
    Learner detour = smallLearner(30);
    RandomStream random(1);
    detour.agent.teach(test::randomInput(random, 784), bitsOfCode(1, 4), {.source = "Elsewhere", .index = 1});
    detour.agent.forgetLast();
    const auto decodeMemory = [](const Learner& each) {
        ByteWriter out;
        writeEngrams(out, each.agent.memory());
        return out.take();
    };
    EXPECT_EQ(decodeMemory(detour), decodeMemory(learner));
}

TEST(AgentFile, MayLeaveTheStoryOut)
{
    Learner learner = smallLearner(50);
    learner.agent.setStoryLimit(40);
    EXPECT_GT(learner.agent.story().dropped(), 0U);
    const Bytes whole = encodeAgent(learner).value();
    const Bytes withoutStory = encodeAgent(learner, {.story = false}).value();
    EXPECT_LT(withoutStory.size(), whole.size());
    const Learner decoded = decodeAgent(withoutStory, "a file").value();
    EXPECT_TRUE(decoded.agent.story().empty());
    EXPECT_EQ(decoded.agent.story().limit(), 40U);
    EXPECT_EQ(decoded.agent.story().dropped(), learner.agent.story().dropped());
    EXPECT_TRUE(decoded.agent.memory() == learner.agent.memory());
}

TEST(AgentFile, RefusesEveryTruncationAndEveryAddedByte)
{
    Bytes bytes = encodeAgent(smallLearner()).value();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto decoded = decodeAgent({bytes.data(), size}, "cut.engram");
        ASSERT_FALSE(decoded) << size;
        EXPECT_EQ(decoded.error().message.find("cut.engram: "), 0U) << decoded.error().message;
        EXPECT_EQ(decoded.error().message.find('\n'), std::string::npos);
    }
    for (int value = 0; value < 256; ++value) {
        bytes.push_back(static_cast<std::uint8_t>(value));
        EXPECT_FALSE(decodeAgent(bytes, "long.engram"));
        bytes.pop_back();
    }
    EXPECT_TRUE(decodeAgent(bytes, "whole.engram"));
}

TEST(AgentFile, RefusesEveryFlippedBit)
{
    Bytes bytes = encodeAgent(smallLearner()).value();
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        const auto mask = static_cast<std::uint8_t>(1U << (bit % 8));
        bytes[bit / 8] ^= mask;
        ASSERT_FALSE(decodeAgent(bytes, "flipped.engram")) << bit;
        bytes[bit / 8] ^= mask;
    }
    EXPECT_TRUE(decodeAgent(bytes, "whole.engram"));
}

TEST(AgentFile, RefusesSamplesOfDamageToALargeFile)
{
    Bytes bytes = encodeAgent(livedLearner(findPreset("Classic")->description, 3000, 3)).value();
    ASSERT_GT(bytes.size(), 300'000U);
    RandomStream random(11);
    for (int round = 0; round < 300; ++round) {
        const std::size_t bit = random.below(8 * bytes.size());
        const auto mask = static_cast<std::uint8_t>(1U << (bit % 8));
        bytes[bit / 8] ^= mask;
        EXPECT_FALSE(decodeAgent(bytes, "flipped.engram")) << bit;
        bytes[bit / 8] ^= mask;
        EXPECT_FALSE(decodeAgent({bytes.data(), random.below(bytes.size())}, "cut.engram"));
    }
}

Bytes inflate(std::span<const std::uint8_t> deflatedBytes)
{
    InflateStream stream(deflatedBytes);
    Bytes bytes;
    for (auto part = stream.next(); !part.empty(); part = stream.next())
        bytes.insert(bytes.end(), part.begin(), part.end());
    return bytes;
}

/// The file with one section's content changed and every checksum right again: what an attacker writes.
Bytes forge(const Bytes& file, const std::string& tag, const std::function<void(Bytes&)>& change,
    FormatVersion version = presentVersion)
{
    const ContainerView view = decodeContainer(file, "a file").value();
    std::vector<Section> sections;
    for (const SectionView& section : view.sections) {
        Bytes content = inflate(section.bytes);
        if (section.tag == tag)
            change(content);
        sections.push_back({section.tag, deflated(content)});
    }
    return encodeContainer(sections, version);
}

TEST(AgentFile, SurvivesForgeriesWithRightChecksums)
{
    const Bytes file = encodeAgent(smallLearner(6)).value();
    RandomStream random(12);
    std::size_t accepted = 0;
    for (const char* tag : {descriptionTag, engramsTag, presentTag, storyTag}) {
        for (int round = 0; round < 400; ++round) {
            const Bytes forged = forge(file, tag, [&random](Bytes& content) {
                const std::size_t at = random.below(content.size());
                switch (random.below(4)) {
                case 0:
                    content[at] = static_cast<std::uint8_t>(random.next());
                    break;
                case 1:
                    content[at] = 0xFF;
                    break;
                case 2:
                    content.resize(at);
                    break;
                default:
                    content.insert(content.begin() + static_cast<std::ptrdiff_t>(at), random.below(12), 0xFF);
                }
            });
            const auto decoded = decodeAgent(forged, "forged.engram");
            if (decoded) {
                ++accepted;
                EXPECT_TRUE(encodeAgent(*decoded));
            } else {
                EXPECT_EQ(decoded.error().message.find("forged.engram: "), 0U) << decoded.error().message;
            }
        }
    }
    EXPECT_GT(accepted, 0U); // some forgeries are just other agents
}

TEST(AgentFile, ReservesNothingOnAFilesWord)
{
    const Bytes file = encodeAgent(smallLearner(0), {.story = false}).value();
    const auto refusal = [&](const char* tag, const Bytes& content) {
        const auto decoded = decodeAgent(forge(file, tag, [&content](Bytes& old) { old = content; }), "forged.engram");
        EXPECT_FALSE(decoded);
        return decoded ? std::string() : decoded.error().message;
    };
    ByteWriter out;
    out.count(~std::uint64_t{0});
    const Bytes most = out.take();
    EXPECT_NE(refusal(descriptionTag, most).find("the name is longer"), std::string::npos);
    EXPECT_NE(refusal(engramsTag, most).find("sources"), std::string::npos);
    ByteWriter manyEngrams;
    manyEngrams.count(0); // sources
    manyEngrams.count(~std::uint64_t{0});
    EXPECT_NE(refusal(engramsTag, manyEngrams.bytes()).find("claims 18446744073709551615 engrams"), std::string::npos);

    // 256 MiB of zeros in 256 KiB, as engrams of the first source and as a name.
    Bytes zeros(std::size_t{256} << 20);
    EXPECT_NE(refusal(presentTag, zeros).find("more than belongs there"), std::string::npos);
}

TEST(AgentFile, RefusesInOneLineWhateverTheFileIsCalled)
{
    const Bytes file = encodeAgent(smallLearner()).value();
    for (const char* tag : {descriptionTag, engramsTag, presentTag, storyTag})
        for (const Bytes& content : {Bytes{}, Bytes(20, 0xFF)}) {
            const auto refused = decodeAgent(
                forge(file, tag, [&content](Bytes& old) { old = content; }), "two\nlines \x1b[31mred.engram");
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().message.find("two?lines ?[31mred.engram: section "), 0U)
                << refused.error().message;
        }
}

TEST(AgentFile, RefusesANewerMajorVersionByName)
{
    const Bytes file = encodeAgent(smallLearner()).value();
    const auto keep = [](Bytes&) {};
    const auto newer = decodeAgent(forge(file, "none", keep, {2, 5}), "new.engram");
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().kind, ErrorKind::unsupported);
    EXPECT_NE(newer.error().message.find("2.5"), std::string::npos) << newer.error().message;
}

TEST(AgentFile, ReadsANewerMinorVersionAndItsAdditions)
{
    const Learner learner = smallLearner();
    const Bytes file = encodeAgent(learner).value();
    const auto addField = [](Bytes& content) { content.push_back(42); };
    EXPECT_FALSE(decodeAgent(forge(file, descriptionTag, addField), "a file"));
    for (const char* tag : {descriptionTag, engramsTag, presentTag, storyTag}) {
        const auto decoded = decodeAgent(forge(file, tag, addField, {1, 7}), "a file");
        ASSERT_TRUE(decoded) << decoded.error().message;
        expectEqual(*decoded, learner);
    }
    const ContainerView view = decodeContainer(file, "a file").value();
    std::vector<Section> sections;
    for (const SectionView& section : view.sections)
        sections.push_back({section.tag, Bytes(section.bytes.begin(), section.bytes.end())});
    sections.push_back({"NEWS", deflated(Bytes{1, 2, 3})});
    EXPECT_FALSE(decodeAgent(encodeContainer(sections), "a file"));
    EXPECT_TRUE(decodeAgent(encodeContainer(sections, {1, 7}), "a file"));
}

TEST(AgentFile, StillReadsTheFirstFormat)
{
    const std::filesystem::path folder = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/store/fixtures";
    std::size_t fixtures = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".engram")
            continue;
        ++fixtures;
        const auto learner = loadAgent(entry.path());
        ASSERT_TRUE(learner) << learner.error().message;
        // Each was made by livedLearner with the small description, 12 lessons and seed 1.
        expectEqual(*learner, smallLearner(12));
    }
    EXPECT_GE(fixtures, 1U);
}

TEST(AgentFile, IsCompact)
{
    // 784 random bits with a quarter of ones carry 80 bytes; an iconic engram is stored once, with its label.
    const Learner learner = livedLearner(findPreset("Classic")->description, 1000, 2);
    const double perEngram = static_cast<double>(encodeAgent(learner, {.story = false}).value().size()) / 1000;
    EXPECT_LT(perEngram, 110);
    LearnerDescription description = findPreset("Classic")->description;
    description.agent.context = Context::reset;
    EXPECT_LT(
        static_cast<double>(encodeAgent(livedLearner(description, 1000, 2), {.story = false})->size()) / 1000, 215);
}

TEST(AgentFile, RefusesToWriteWhatItWouldNotRead)
{
    Learner learner = smallLearner();
    learner.name = std::string(5000, 'x');
    EXPECT_EQ(encodeAgent(learner).error().kind, ErrorKind::tooLarge);
    learner = smallLearner();
    learner.notes = std::string((std::size_t{16} << 20) + 1, 'x');
    EXPECT_EQ(encodeAgent(learner).error().kind, ErrorKind::tooLarge);
}

TEST(AgentFile, SaysWhatIsWrongWithAFileThatIsNone)
{
    const test::TemporaryFolder folder;
    EXPECT_EQ(loadAgent(folder.path() / "missing.engram").error().kind, ErrorKind::notFound);
    EXPECT_EQ(loadAgent(folder.path()).error().kind, ErrorKind::unreadable);
    EXPECT_EQ(loadAgent("/dev/zero").error().kind, ErrorKind::unreadable);
    std::ofstream(folder.path() / "text.engram") << "hello, this is text and no agent";
    const auto text = loadAgent(folder.path() / "text.engram");
    EXPECT_NE(text.error().message.find("not an agent file"), std::string::npos);
    EXPECT_FALSE(looksLikeAgentFile(folder.path() / "text.engram"));
    EXPECT_FALSE(looksLikeAgentFile(folder.path() / "missing.engram"));
    EXPECT_FALSE(looksLikeAgentFile(folder.path()));
    ASSERT_TRUE(saveAgent(smallLearner(), folder.path() / "a.png"));
    EXPECT_TRUE(looksLikeAgentFile(folder.path() / "a.png"));
}

TEST(AgentFile, ThatWasCutOffAnywhereSaysSoAndTheWayOut)
{
    const Bytes whole = encodeAgent(smallLearner()).value();
    for (std::size_t size = 0; size < whole.size(); size += size < 200 ? 1 : 97) {
        const auto cut =
            decodeAgent(Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)), "7.engram");
        ASSERT_FALSE(cut) << size;
        EXPECT_NE(cut.error().message.find("cut off at byte " + std::to_string(size)), std::string::npos)
            << cut.error().message;
        EXPECT_NE(cut.error().message.find("fetch or copy the whole file again"), std::string::npos);
    }
}

TEST(AgentFile, SaysWhatItIsInPlaceOfAnAgent)
{
    const auto reasonOf = [](const std::string& text) {
        return decodeAgent(Bytes(text.begin(), text.end()), "7.engram").error().message;
    };
    EXPECT_EQ(reasonOf("404: Not Found"),
        "7.engram: not an agent file of Engram but an answer of a web server, not the file that was wanted; download "
        "the "
        "file itself");
    EXPECT_NE(reasonOf("version https://git-lfs.github.com/spec/v1\n").find("git lfs pull"), std::string::npos);
    EXPECT_EQ(reasonOf("hello, this is text and no agent"), "7.engram: not an agent file of Engram");
    const Bytes whole = encodeAgent(smallLearner()).value();
    std::string lineEnds;
    std::string asText;
    for (const std::uint8_t byte : whole) {
        lineEnds += byte == '\n' ? std::string("\r\n") : std::string(1, static_cast<char>(byte));
        asText += byte < 0x80 ? std::string(1, static_cast<char>(byte)) : std::string("\xef\xbf\xbd");
    }
    EXPECT_NE(reasonOf(lineEnds).find("line ends were changed in transfer"), std::string::npos);
    EXPECT_NE(reasonOf(asText).find("as if they were text"), std::string::npos);
}

TEST(AgentFile, SaysThatAFileMayNotBeLookedAt)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path circle = folder.path() / "circle.engram";
    std::filesystem::create_symlink("circle.engram", circle); // whoever asks, it cannot be followed
    const auto refused = loadAgent(circle);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::unreadable);
    EXPECT_NE(refused.error().message.find("Too many levels of symbolic links"), std::string::npos)
        << refused.error().message;
}

} // namespace
} // namespace engram
