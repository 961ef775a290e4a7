#include <engram/exceptionBarrier.h>
#include <engram/store/agentFile.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include <engram/files/saveFile.h>
#include <engram/try.h>

#include "container.h"
#include "learnerCodec.h"
#include "learnerSections.h"

namespace engram {
namespace {

/// A person hardly reaches these limits; but whatever is written must be readable again.
Result<void> checkLimits(const Learner& learner)
{
    if (learner.name.size() > longestName)
        return failure(ErrorKind::tooLarge, Sentence::of("an agent's name may have at most 4096 bytes"));
    if (learner.notes.size() > longestNotes)
        return failure(ErrorKind::tooLarge, Sentence::of("an agent's notes may have at most 16 MiB"));
    std::unordered_set<std::string_view> names;
    const auto sources = learner.agent.memory().sources(); // outlives the views of its names
    for (const Memory::SourceCount& source : sources)
        names.insert(source.name);
    for (std::size_t i = 0; i < learner.agent.story().episodes(); ++i)
        names.insert(learner.agent.story().episode(i).source);
    if (names.size() > mostSources)
        return failure(ErrorKind::tooLarge,
            Sentence::of("an agent file holds memories and history of at most 4096 sources, and this agent has %1",
                names.size()));
    for (const std::string_view name : names)
        if (name.size() > longestName)
            return failure(ErrorKind::tooLarge, Sentence::of("the name of a source may have at most 4096 bytes"));
    return {};
}

class StreamSink final : public ContainerSink {
public:
    explicit StreamSink(std::ostream& out)
        : out_(out)
    {
    }
    void write(std::span<const std::uint8_t> bytes) override
    {
        out_.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    void writeBeginning(std::span<const std::uint8_t> bytes) override
    {
        out_.seekp(0);
        write(bytes);
    }

private:
    std::ostream& out_;
};

FieldReader readerOf(const StoredContainer::Section& section, const std::string& where, std::uint64_t& room)
{
    return {section.read(), Sentence::of("%1: section %2", where, section.tag), room};
}

/// A section that every agent file has.
Result<StoredContainer::Section> require(const StoredContainer& container, const char* tag, const std::string& where)
{
    if (const StoredContainer::Section* section = container.find(tag))
        return *section;
    return failure(ErrorKind::malformed, Sentence::of("%1: the agent file has no section %2", where, tag));
}

Result<void> refuseUnknownSections(const StoredContainer& container, const std::string& where)
{
    if (container.version.minor > presentVersion.minor)
        return {}; // what a newer minor version adds may be left unread
    for (const StoredContainer::Section& section : container.sections)
        if (section.tag != descriptionTag && section.tag != engramsTag && section.tag != presentTag
            && section.tag != storyTag && section.tag != logTag && section.tag != originTag)
            return failure(ErrorKind::malformed,
                Sentence::of("%1: the agent file has a section that is none of its format", where));
    return {};
}

Result<Memory> readMemory(
    const StoredContainer& container, const Learner& learner, const std::string& where, std::uint64_t& room)
{
    ENGRAM_TRY(const StoredContainer::Section section, require(container, engramsTag, where));
    FieldReader in = readerOf(section, where, room);
    Memory memory = readEngrams(in, learner.agent.sizes(), mostEngramMemory(section.size));
    ENGRAM_TRY(in.finish(container.version.minor > presentVersion.minor));
    return memory;
}

Result<Present> readPresentOf(
    const StoredContainer& container, const Learner& learner, const std::string& where, std::uint64_t& room)
{
    ENGRAM_TRY(const StoredContainer::Section section, require(container, presentTag, where));
    FieldReader in = readerOf(section, where, room);
    Present present = readPresent(in, learner.agent.sizes());
    ENGRAM_TRY(in.finish(container.version.minor > presentVersion.minor));
    return present;
}

Result<Story> readStoryOf(const StoredContainer& container, const Learner& learner, const Present& present,
    const std::string& where, std::uint64_t& room)
{
    Story story(learner.agent.sizes());
    story.setLimit(present.storyLimit);
    if (const StoredContainer::Section* section = container.find(storyTag)) {
        FieldReader in = readerOf(*section, where, room);
        readStory(in, story);
        ENGRAM_TRY(in.finish(container.version.minor > presentVersion.minor));
    }
    story.setDropped(present.storyDropped);
    return story;
}

Result<TestLog> readLogOf(const StoredContainer& container, const std::string& where, std::uint64_t& room)
{
    TestLog log;
    if (const StoredContainer::Section* section = container.find(logTag)) {
        FieldReader in = readerOf(*section, where, room);
        log = readLog(in);
        ENGRAM_TRY(in.finish(container.version.minor > presentVersion.minor));
    }
    return log;
}

/// No newer than it has to be, so that an older Engram opens what it can understand.
FormatVersion versionFor(const Learner& learner)
{
    if (!learner.log.empty())
        return logVersion;
    return learner.agent.architecture().windows() ? windowsVersion : firstVersion;
}

} // namespace

Result<void> encodeLearner(const Learner& learner, bool withStory, const std::string* origin, ContainerSink& sink)
{
    ENGRAM_TRY(checkLimits(learner));
    const Agent& agent = learner.agent;
    const bool hasStory = withStory && agent.story().episodes() > 0;
    const bool hasLog = !learner.log.empty();
    ContainerWriter file(sink, versionFor(learner),
        std::size_t{3} + (hasStory ? 1 : 0) + (hasLog ? 1 : 0) + (origin != nullptr ? 1 : 0));
    file.add(descriptionTag, [&](ByteWriter& out) { writeDescription(out, learner); });
    const std::uint64_t size = file.add(engramsTag, [&](ByteWriter& out) { writeEngrams(out, agent.memory()); });
    if (agent.memory().size() > mostEngramMemory(size) / engramMemory(agent.sizes()))
        return failure(ErrorKind::tooLarge, Sentence::of("the agent remembers more than an agent file may hold"));
    file.add(presentTag, [&](ByteWriter& out) { writePresent(out, agent); });
    if (hasStory)
        file.add(storyTag, [&](ByteWriter& out) { writeStory(out, agent.story()); });
    if (hasLog)
        file.add(logTag, [&](ByteWriter& out) { writeLog(out, learner.log); });
    if (origin != nullptr)
        file.add(originTag, [&](ByteWriter& out) { out.text(*origin); });
    if (file.bytes() > mostFileBytes)
        return failure(
            ErrorKind::tooLarge, Sentence::of("it would be more than the 512 MiB that an agent file may have"));
    file.finish();
    return {};
}

Result<void> saveLearner(
    const Learner& learner, bool withStory, const std::string* origin, const std::filesystem::path& path, Backup backup)
{
    const auto write = [&](std::ostream& out) {
        StreamSink sink(out);
        return encodeLearner(learner, withStory, origin, sink);
    };
    return saveStream(path, write, backup);
}

Result<DecodedLearner> decodeLearner(const StoredContainer& container, const std::string& where)
{
    ENGRAM_TRY(refuseUnknownSections(container, where));
    ENGRAM_TRY(const StoredContainer::Section described, require(container, descriptionTag, where));
    std::uint64_t room = mostInflated(container.bytes);
    FieldReader in = readerOf(described, where, room);
    ENGRAM_TRY(Learner learner, readDescription(in, container.version, where));

    ENGRAM_TRY(Memory memory, readMemory(container, learner, where, room));
    ENGRAM_TRY(Present present, readPresentOf(container, learner, where, room));
    ENGRAM_TRY(Story story, readStoryOf(container, learner, present, where, room));

    ENGRAM_TRY(learner.log, readLogOf(container, where, room));
    learner.agent.restore(
        std::move(memory), std::move(story), std::move(present.state), present.counter, present.forgettings);
    DecodedLearner decoded{std::move(learner), {}};
    if (const StoredContainer::Section* section = container.find(originTag)) {
        FieldReader origin = readerOf(*section, where, room);
        decoded.origin = origin.text(Sentence::wording("the original's path"), longestName);
        ENGRAM_TRY(origin.finish(container.version.minor > presentVersion.minor));
    }
    return decoded;
}

Result<std::vector<std::uint8_t>> encodeAgent(const Learner& learner, const AgentFileOptions& options)
{
    return withoutExceptions(
        Sentence::of("the agent"), ErrorKind::writeFailed, [&]() -> Result<std::vector<std::uint8_t>> {
            BytesSink sink;
            ENGRAM_TRY(encodeLearner(learner, options.story, nullptr, sink));
            return sink.take();
        });
}

Result<Learner> decodeAgent(std::span<const std::uint8_t> bytes, const std::string& where)
{
    return withoutExceptions(Sentence::quoted(where), ErrorKind::unreadable, [&]() -> Result<Learner> {
        ENGRAM_TRY(const StoredContainer container, containerIn(bytes, where));
        ENGRAM_TRY(DecodedLearner decoded, decodeLearner(container, where));
        return std::move(decoded.learner);
    });
}

Result<void> saveAgent(const Learner& learner, const std::filesystem::path& path, const AgentFileOptions& options)
{
    const Sentence notSaved = Sentence::of("%1 was not saved", path);
    return withoutExceptions(notSaved, ErrorKind::writeFailed, [&] {
        return saveLearner(learner, options.story, nullptr, path, Backup::keep).map_error([&](const Error& error) {
            // What the disk refused names the file by itself.
            return error.kind == ErrorKind::writeFailed
                ? error
                : errorOf(error.kind, Sentence::of("%1: %2", notSaved, error.sentence));
        });
    });
}

Result<Learner> loadAgent(const std::filesystem::path& path)
{
    return withoutExceptions(Sentence::quoted(path.string()), ErrorKind::unreadable, [&]() -> Result<Learner> {
        ENGRAM_TRY(const StoredContainer container, containerAt(path));
        ENGRAM_TRY(DecodedLearner decoded, decodeLearner(container, path.string()));
        return std::move(decoded.learner);
    });
}

bool looksLikeAgentFile(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return false;
    std::array<char, fileMagic.size()> start{};
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), start.size());
    return in.gcount() == static_cast<std::streamsize>(start.size())
        && std::equal(start.begin(), start.end(), fileMagic.begin(),
            [](char read, std::uint8_t magic) { return static_cast<std::uint8_t>(read) == magic; });
}

} // namespace engram
