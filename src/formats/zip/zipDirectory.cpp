#include "zipDirectory.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>

#include <engram/try.h>

#include "files/littleEndian.h"
#include "files/unicode.h"

namespace engram {
namespace {

// Field names and layouts: APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3.7 to 4.3.16 and 4.5.3.
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t descriptorSignature = 0x08074b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t end64LocatorSignature = 0x07064b50;
constexpr std::uint64_t localSize = 30;
constexpr std::uint64_t centralSize = 46;
constexpr std::uint64_t endSize = 22;
constexpr std::uint64_t end64Size = 56;
constexpr std::uint64_t end64LocatorSize = 20;
constexpr std::uint16_t zip64ExtraId = 1;
constexpr std::uint32_t seeZip64 = 0xffffffff;
constexpr std::uint16_t seeZip64Short = 0xffff;

constexpr unsigned flagEncrypted = 1U << 0U;
constexpr unsigned flagsOfPacker = 3U << 1U; ///< how hard the packer tried; some note it in one of the two headers only
constexpr unsigned flagDescriptor = 1U << 3U;
constexpr unsigned flagPatched = 1U << 5U;
constexpr unsigned flagStronglyEncrypted = 1U << 6U;
constexpr unsigned flagMasked = 1U << 13U;

using Bytes = std::span<const std::uint8_t>;

/// `count` bytes from `offset`, if they are all there.
std::optional<Bytes> slice(Bytes bytes, std::uint64_t offset, std::uint64_t count)
{
    if (offset > bytes.size() || count > bytes.size() - offset)
        return std::nullopt;
    return bytes.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(count));
}

std::string text(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Where the central directory lies.
struct DirectoryPlace {
    std::uint64_t offset;
    std::uint64_t size;
    std::uint64_t count;
};

/// A member with what only the checks need.
struct Entry {
    ZipMember member;
    unsigned flags;
    std::uint64_t end = 0; ///< behind its data and its descriptor
};

class DirectoryReader {
public:
    DirectoryReader(Bytes bytes, const std::string& where, const ZipLimits& limits)
        : bytes_(bytes)
        , where_(where)
        , limits_(limits)
    {
    }

    Result<std::vector<ZipMember>> read();

private:
    [[nodiscard]] tl::unexpected<Error> refuse(
        std::uint64_t at, const Sentence& cause, ErrorKind kind = ErrorKind::malformed) const
    {
        return failure(kind, shownSentence(Sentence::of("%1: byte %2: %3", where_, at, cause)));
    }
    [[nodiscard]] Result<std::uint64_t> findEnd() const;
    [[nodiscard]] Result<DirectoryPlace> findDirectory() const;
    [[nodiscard]] Result<DirectoryPlace> findZip64Directory(std::uint64_t end) const;
    [[nodiscard]] Result<Entry> readCentral(std::uint64_t& at, std::uint64_t directoryEnd) const;
    [[nodiscard]] Result<void> checkKind(const Entry& entry, std::uint64_t at) const;
    [[nodiscard]] Result<void> checkLocal(Entry& entry, std::uint64_t directoryStart) const;
    [[nodiscard]] Result<void> checkDescriptor(Entry& entry, bool zip64) const;
    [[nodiscard]] Result<void> checkOverlaps(std::vector<Entry>& entries) const;

    Bytes bytes_;
    const std::string& where_;
    const ZipLimits& limits_;
};

/// The end record is the last one whose comment reaches exactly to the end of the file.
Result<std::uint64_t> DirectoryReader::findEnd() const
{
    if (bytes_.size() >= endSize)
        for (std::uint64_t at = bytes_.size() - endSize;; --at) {
            const std::uint64_t comment = bytes_.size() - endSize - at;
            const Bytes record = bytes_.subspan(static_cast<std::size_t>(at), endSize);
            if (littleEndianAt<std::uint32_t>(record, 0) == endSignature
                && littleEndianAt<std::uint16_t>(record, 20) == comment)
                return at;
            if (at == 0 || comment == 0xffff)
                break;
        }
    return refuse(
        bytes_.size(), Sentence::of("the zip archive has no end record: it is cut short or not a zip archive"));
}

Result<DirectoryPlace> DirectoryReader::findDirectory() const
{
    ENGRAM_TRY(const std::uint64_t end, findEnd());
    const Bytes record = bytes_.subspan(static_cast<std::size_t>(end), endSize);
    DirectoryPlace place{littleEndianAt<std::uint32_t>(record, 16), littleEndianAt<std::uint32_t>(record, 12),
        littleEndianAt<std::uint16_t>(record, 10)};
    std::uint64_t directoryEnd = end;
    if (place.offset == seeZip64 || place.size == seeZip64 || place.count == seeZip64Short) {
        ENGRAM_TRY(auto larger, findZip64Directory(end));
        place = larger;
        directoryEnd = end - end64LocatorSize - end64Size;
    } else if (littleEndianAt<std::uint16_t>(record, 4) != 0 || littleEndianAt<std::uint16_t>(record, 6) != 0
        || littleEndianAt<std::uint16_t>(record, 8) != place.count) {
        return refuse(end, Sentence::of("the zip archive is split into several files"), ErrorKind::unsupported);
    }
    if (place.offset > directoryEnd || directoryEnd - place.offset != place.size)
        return refuse(end, Sentence::of("the zip directory is not where the end record says"));
    if (place.count > limits_.members)
        return refuse(end, Sentence::of("the zip archive has %1 members, more than %2", place.count, limits_.members),
            ErrorKind::tooLarge);
    return place;
}

Result<DirectoryPlace> DirectoryReader::findZip64Directory(std::uint64_t end) const
{
    if (end < end64LocatorSize + end64Size)
        return refuse(end, Sentence::of("the zip end record asks for a zip64 record that is not there"));
    const std::uint64_t locatorAt = end - end64LocatorSize;
    const std::uint64_t recordAt = locatorAt - end64Size;
    const Bytes locator = *slice(bytes_, locatorAt, end64LocatorSize);
    const Bytes record = *slice(bytes_, recordAt, end64Size);
    if (littleEndianAt<std::uint32_t>(locator, 0) != end64LocatorSignature
        || littleEndianAt<std::uint64_t>(locator, 8) != recordAt
        || littleEndianAt<std::uint32_t>(record, 0) != end64Signature
        || littleEndianAt<std::uint64_t>(record, 4) != end64Size - 12)
        return refuse(locatorAt, Sentence::of("the zip end record asks for a zip64 record that is not there"));
    const std::uint64_t count = littleEndianAt<std::uint64_t>(record, 32);
    if (littleEndianAt<std::uint32_t>(locator, 4) != 0 || littleEndianAt<std::uint32_t>(record, 16) != 0
        || littleEndianAt<std::uint32_t>(record, 20) != 0 || littleEndianAt<std::uint64_t>(record, 24) != count)
        return refuse(recordAt, Sentence::of("the zip archive is split into several files"), ErrorKind::unsupported);
    return DirectoryPlace{littleEndianAt<std::uint64_t>(record, 48), littleEndianAt<std::uint64_t>(record, 40), count};
}

/// Replaces each of the fields in `wanted` that refers to the zip64 extra field by its value there, in their order.
/// False when the extra fields are torn or too short.
bool applyZip64(Bytes extra, std::initializer_list<std::uint64_t*> wanted, bool& present)
{
    present = false;
    while (extra.size() >= 4) {
        const std::uint16_t id = littleEndianAt<std::uint16_t>(extra, 0);
        const std::uint16_t size = littleEndianAt<std::uint16_t>(extra, 2);
        if (size > extra.size() - 4)
            return false;
        Bytes body = extra.subspan(4, size);
        extra = extra.subspan(4U + size);
        if (id != zip64ExtraId)
            continue;
        if (present)
            return false;
        present = true;
        for (std::uint64_t* field : wanted) {
            if (*field != seeZip64)
                continue;
            if (body.size() < 8)
                return false;
            *field = littleEndianAt<std::uint64_t>(body, 0);
            body = body.subspan(8);
        }
    }
    // A few writers pad extra fields with up to three zero bytes.
    return std::ranges::all_of(extra, [](std::uint8_t byte) { return byte == 0; });
}

Result<Entry> DirectoryReader::readCentral(std::uint64_t& at, std::uint64_t directoryEnd) const
{
    const std::uint64_t start = at;
    const auto header = slice(bytes_.first(static_cast<std::size_t>(directoryEnd)), at, centralSize);
    if (!header || littleEndianAt<std::uint32_t>(*header, 0) != centralSignature)
        return refuse(start, Sentence::of("the zip directory is torn"));
    const std::uint64_t nameSize = littleEndianAt<std::uint16_t>(*header, 28);
    const std::uint64_t extraSize = littleEndianAt<std::uint16_t>(*header, 30);
    const std::uint64_t rest = nameSize + extraSize + littleEndianAt<std::uint16_t>(*header, 32);
    const auto variable = slice(bytes_.first(static_cast<std::size_t>(directoryEnd)), at + centralSize, rest);
    if (!variable)
        return refuse(start, Sentence::of("the zip directory is torn"));
    at += centralSize + rest;

    Entry entry{{text(variable->first(nameSize)), littleEndianAt<std::uint16_t>(*header, 10),
                    littleEndianAt<std::uint32_t>(*header, 16), littleEndianAt<std::uint32_t>(*header, 20),
                    littleEndianAt<std::uint32_t>(*header, 24), littleEndianAt<std::uint32_t>(*header, 42)},
        littleEndianAt<std::uint16_t>(*header, 8)};
    std::uint64_t disk = littleEndianAt<std::uint16_t>(*header, 34);
    bool zip64 = false;
    ZipMember& member = entry.member;
    if (!applyZip64(variable->subspan(nameSize, extraSize), {&member.size, &member.packedSize, &member.offset}, zip64))
        return refuse(start, Sentence::of("the zip directory has a torn extra field"));
    if (disk != 0)
        return refuse(start, Sentence::of("the zip archive is split into several files"), ErrorKind::unsupported);
    if (member.name.empty() || member.name.find('\0') != std::string::npos)
        return refuse(start, Sentence::of("a member of the zip archive has no proper name"));
    ENGRAM_TRY(checkKind(entry, start));
    return entry;
}

Result<void> DirectoryReader::checkKind(const Entry& entry, std::uint64_t at) const
{
    const ZipMember& member = entry.member;
    if ((entry.flags & (flagEncrypted | flagStronglyEncrypted | flagMasked)) != 0)
        return refuse(at, Sentence::of("'%1' is encrypted", member.name), ErrorKind::unsupported);
    if ((entry.flags & flagPatched) != 0 || (member.method != 0 && member.method != 8))
        return refuse(at,
            Sentence::of("'%1' is packed by method %2; only stored and deflated members can be read", member.name,
                member.method),
            ErrorKind::unsupported);
    if (member.method == 0 && member.packedSize != member.size)
        return refuse(at, Sentence::of("'%1' is stored, but its two sizes differ", member.name));
    if (member.size > limits_.memberBytes)
        return refuse(at,
            Sentence::of("'%1' claims %2 bytes, more than %3", member.name, member.size, limits_.memberBytes),
            ErrorKind::tooLarge);
    return {};
}

Result<void> DirectoryReader::checkLocal(Entry& entry, std::uint64_t directoryStart) const
{
    const ZipMember& member = entry.member;
    const Bytes before = bytes_.first(static_cast<std::size_t>(directoryStart));
    const auto header = slice(before, member.offset, localSize);
    if (!header || littleEndianAt<std::uint32_t>(*header, 0) != localSignature)
        return refuse(member.offset, Sentence::of("'%1' is not where the zip directory says", member.name));
    const std::uint64_t nameSize = littleEndianAt<std::uint16_t>(*header, 26);
    const std::uint64_t extraSize = littleEndianAt<std::uint16_t>(*header, 28);
    const auto variable = slice(before, member.offset + localSize, nameSize + extraSize);
    if (!variable)
        return refuse(member.offset, Sentence::of("'%1' is cut short", member.name));

    std::uint64_t packedSize = littleEndianAt<std::uint32_t>(*header, 18);
    std::uint64_t size = littleEndianAt<std::uint32_t>(*header, 22);
    bool zip64 = false;
    if (!applyZip64(variable->subspan(nameSize), {&size, &packedSize}, zip64))
        return refuse(member.offset, Sentence::of("'%1' has a torn extra field", member.name));
    const std::uint32_t crc = littleEndianAt<std::uint32_t>(*header, 14);
    const bool described = (entry.flags & flagDescriptor) != 0;
    const bool sizesAgree = packedSize == member.packedSize && size == member.size && crc == member.crc;
    const bool sizesFollow = described && packedSize == 0 && size == 0 && crc == 0;
    const bool agrees = ((littleEndianAt<std::uint16_t>(*header, 6) ^ entry.flags) & ~flagsOfPacker) == 0
        && littleEndianAt<std::uint16_t>(*header, 8) == member.method && text(variable->first(nameSize)) == member.name
        && (sizesAgree || sizesFollow);
    if (!agrees)
        return refuse(
            member.offset, Sentence::of("the local header of '%1' disagrees with the zip directory", member.name));

    const std::uint64_t data = member.offset + localSize + nameSize + extraSize;
    if (!slice(before, data, member.packedSize))
        return refuse(member.offset, Sentence::of("'%1' runs into the zip directory", member.name));
    entry.end = data + member.packedSize;
    return described ? checkDescriptor(entry, zip64) : Result<void>{};
}

/// A descriptor holds the CRC and both sizes, in 4 or 8 bytes, with or without a signature before them.
Result<void> DirectoryReader::checkDescriptor(Entry& entry, bool zip64) const
{
    const ZipMember& member = entry.member;
    for (const std::uint64_t sizeBytes : {zip64 ? 8U : 4U, zip64 ? 4U : 8U})
        for (const std::uint64_t signature : {4U, 0U}) {
            const auto found = slice(bytes_, entry.end, signature + 4 + 2 * sizeBytes);
            if (!found || (signature != 0 && littleEndianAt<std::uint32_t>(*found, 0) != descriptorSignature))
                continue;
            const Bytes sizes = found->subspan(signature + 4);
            const std::uint64_t packedSize =
                sizeBytes == 8 ? littleEndianAt<std::uint64_t>(sizes, 0) : littleEndianAt<std::uint32_t>(sizes, 0);
            const std::uint64_t size =
                sizeBytes == 8 ? littleEndianAt<std::uint64_t>(sizes, 8) : littleEndianAt<std::uint32_t>(sizes, 4);
            if (littleEndianAt<std::uint32_t>(*found, signature) == member.crc && packedSize == member.packedSize
                && size == member.size) {
                entry.end += found->size();
                return {};
            }
        }
    return refuse(entry.end, Sentence::of("the data descriptor of '%1' disagrees with the zip directory", member.name));
}

/// Overlapping members are how a small archive inflates without end.
Result<void> DirectoryReader::checkOverlaps(std::vector<Entry>& entries) const
{
    std::vector<const Entry*> byOffset;
    byOffset.reserve(entries.size());
    for (const Entry& entry : entries)
        byOffset.push_back(&entry);
    std::ranges::sort(byOffset, {}, [](const Entry* entry) { return entry->member.offset; });
    for (std::size_t i = 1; i < byOffset.size(); ++i)
        if (byOffset[i]->member.offset < byOffset[i - 1]->end)
            return refuse(byOffset[i]->member.offset,
                Sentence::of("'%1' overlaps '%2'", byOffset[i]->member.name, byOffset[i - 1]->member.name));
    return {};
}

Result<std::vector<ZipMember>> DirectoryReader::read()
{
    ENGRAM_TRY(const auto place, findDirectory());
    std::vector<Entry> entries;
    std::unordered_set<std::string> names;
    std::uint64_t at = place.offset;
    std::uint64_t total = 0;
    const std::uint64_t end = place.offset + place.size;
    for (std::uint64_t i = 0; i < place.count; ++i) {
        const std::uint64_t start = at;
        ENGRAM_TRY(Entry entry, readCentral(at, end));
        if (!names.insert(entry.member.name).second)
            return refuse(start, Sentence::of("two members of the zip archive are called '%1'", entry.member.name));
        ENGRAM_TRY(checkLocal(entry, place.offset));
        total += entry.member.size; // no overflow: each is within its own limit
        if (total > limits_.totalBytes)
            return refuse(start, Sentence::of("the zip archive claims more than %1 bytes", limits_.totalBytes),
                ErrorKind::tooLarge);
        entries.push_back(std::move(entry));
    }
    if (at != end)
        return refuse(at, Sentence::of("the zip directory holds more than the end record says"));
    ENGRAM_TRY(checkOverlaps(entries));
    std::vector<ZipMember> members;
    members.reserve(entries.size());
    for (Entry& entry : entries)
        members.push_back(std::move(entry.member));
    return members;
}

} // namespace

Result<std::vector<ZipMember>> readZipDirectory(Bytes bytes, const std::string& where, const ZipLimits& limits)
{
    return DirectoryReader(bytes, where, limits).read();
}

std::string_view nameOfFirstMember(Bytes bytes) noexcept
{
    constexpr std::size_t nameLengthAt = 26; // APPNOTE 4.3.7
    if (bytes.size() < localSize)
        return {};
    const Bytes name = bytes.subspan(localSize);
    return {reinterpret_cast<const char*>(name.data()),
        std::min<std::size_t>(name.size(), littleEndianAt<std::uint16_t>(bytes, nameLengthAt))};
}

} // namespace engram
