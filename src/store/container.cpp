#include "container.h"

#include <algorithm>
#include <cassert>
#include <cstdio>

#include <zlib.h>

#include <engram/plural.h>
#include <engram/try.h>

#include "byteWriter.h"
#include "files/littleEndian.h"

namespace engram {
namespace {

constexpr std::size_t headerBytes = 16;
constexpr std::size_t entryBytes = 16; ///< of the section table
constexpr std::size_t checksumBytes = 4;
constexpr std::size_t mostSections = 64;
static_assert(longestFrame == headerBytes + mostSections * entryBytes);

std::uint32_t checksum(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

std::string tagAt(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.begin() + static_cast<std::ptrdiff_t>(at + 4)};
}

FormatVersion versionIn(std::span<const std::uint8_t> start)
{
    return {littleEndianAt<std::uint16_t>(start, 8), littleEndianAt<std::uint16_t>(start, 10)};
}

} // namespace

std::vector<std::uint8_t> encodeContainer(const std::vector<Section>& sections, FormatVersion version)
{
    ByteWriter out;
    out.raw(fileMagic);
    out.u16(version.major);
    out.u16(version.minor);
    out.u32(static_cast<std::uint32_t>(sections.size()));
    for (const Section& section : sections) {
        assert(section.tag.size() == 4);
        for (const char letter : section.tag)
            out.u8(static_cast<std::uint8_t>(letter));
        out.u32(checksum(section.bytes));
        out.u64(section.bytes.size());
    }
    for (const Section& section : sections)
        out.raw(section.bytes);
    out.u32(checksum(out.bytes()));
    return out.take();
}

const SectionView* ContainerView::find(std::string_view tag) const noexcept
{
    const auto found = std::find_if(
        sections.begin(), sections.end(), [tag](const SectionView& section) { return section.tag == tag; });
    return found == sections.end() ? nullptr : &*found;
}

Result<void> checkFrame(std::span<const std::uint8_t> start, std::uint64_t fileBytes, const std::string& where)
{
    const auto refuse = [&where](
                            const std::string& cause) { return failure(ErrorKind::malformed, where + ": " + cause); };
    const std::size_t compared = std::min(fileMagic.size(), start.size());
    if (compared == 0 || !std::equal(fileMagic.begin(), fileMagic.begin() + compared, start.begin()))
        return refuse("not an agent file of Engram");
    const auto refuseCut = [&] { return refuse("the agent file was cut off at byte " + std::to_string(fileBytes)); };
    if (fileBytes < headerBytes + checksumBytes)
        return refuseCut();

    const FormatVersion version = versionIn(start);
    if (version.major > presentVersion.major)
        return failure(ErrorKind::unsupported,
            where + ": an agent file of format " + std::to_string(version.major) + "." + std::to_string(version.minor)
                + ", from a newer Engram; this one reads up to format " + std::to_string(presentVersion.major));
    if (version.major == 0)
        return refuse("there is no format 0 of agent files: the file is damaged");

    const std::uint64_t count = littleEndianAt<std::uint32_t>(start, 12);
    if (count > mostSections)
        return refuse("its section table claims " + std::to_string(count) + " sections");
    std::uint64_t left = fileBytes - checksumBytes;
    if (headerBytes + count * entryBytes > left)
        return refuseCut();
    left -= headerBytes + count * entryBytes;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t size = littleEndianAt<std::uint64_t>(start, headerBytes + i * entryBytes + 8);
        if (size > left)
            return refuse("section " + std::to_string(i + 1) + " reaches past the end of the file, which was cut off");
        left -= size;
    }
    if (left > 0)
        return refuse(plural(left, "byte belongs", "bytes belong") + " to no section");
    return {};
}

Result<ContainerView> decodeContainer(std::span<const std::uint8_t> bytes, const std::string& where)
{
    const auto refuse = [&where](
                            const std::string& cause) { return failure(ErrorKind::malformed, where + ": " + cause); };
    ENGRAM_TRY(checkFrame(bytes, bytes.size(), where));
    const std::size_t body = bytes.size() - checksumBytes;
    if (checksum(bytes.first(body)) != littleEndianAt<std::uint32_t>(bytes, body))
        return refuse("the agent file is damaged: its checksum does not match");

    ContainerView container;
    container.version = versionIn(bytes);
    const std::size_t count = littleEndianAt<std::uint32_t>(bytes, 12);
    std::size_t offset = headerBytes + count * entryBytes;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = headerBytes + i * entryBytes;
        const std::string tag = tagAt(bytes, entry);
        const SectionView section{tag, bytes.subspan(offset, littleEndianAt<std::uint64_t>(bytes, entry + 8))};
        if (checksum(section.bytes) != littleEndianAt<std::uint32_t>(bytes, entry + 4))
            return refuse("the checksum of section " + std::to_string(i + 1) + " does not match");
        if (container.find(tag) != nullptr)
            return refuse("section " + std::to_string(i + 1) + " is there twice");
        container.sections.push_back(section);
        offset += section.bytes.size();
    }
    return container;
}

} // namespace engram
