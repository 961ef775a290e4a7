#include "container.h"

#include <algorithm>
#include <cassert>
#include <fstream>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include <zlib.h>

#include <engram/plural.h>
#include <engram/try.h>

#include "byteWriter.h"
#include "files/littleEndian.h"
#include "formats/foreign/foreignContent.h"
#include "formats/foreign/transferSign.h"

namespace engram {
namespace {

constexpr std::size_t headerBytes = 16;
constexpr std::size_t entryBytes = 16; ///< of the section table
constexpr std::size_t checksumBytes = 4;
constexpr std::size_t mostSections = 64;
constexpr std::size_t longestFrame = headerBytes + mostSections * entryBytes; ///< before the sections

std::uint32_t checksum(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

/// The checksum of bytes that have one of their own followed by `size` others that have theirs.
std::uint32_t joined(std::uint32_t first, std::uint32_t second, std::uint64_t size)
{
    return static_cast<std::uint32_t>(crc32_combine(first, second, static_cast<z_off_t>(size)));
}

std::string tagAt(std::span<const std::uint8_t> bytes, std::size_t at)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.begin() + static_cast<std::ptrdiff_t>(at + 4)};
}

FormatVersion versionIn(std::span<const std::uint8_t> start)
{
    return {littleEndianAt<std::uint16_t>(start, 8), littleEndianAt<std::uint16_t>(start, 10)};
}

/// The way out for a file that is something else: a page of the web in place of an agent, one that a transfer changed.
Sentence whatIsNoAgent(std::span<const std::uint8_t> bytes)
{
    const std::string_view start(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (const Sentence sign = signOfTransfer(start); !sign.empty())
        return sign;
    const auto known = knownForeign(start);
    return known ? Sentence::of("not an agent file of Engram but %1", known->what)
                 : Sentence::of("not an agent file of Engram");
}

/// Whether a file of `fileBytes` begins as an agent file that this Engram reads and has the size that its section table
/// adds up to: what can be known before the file is read.
Result<void> checkFrame(std::span<const std::uint8_t> start, std::uint64_t fileBytes, const std::string& where)
{
    const auto refuse = [&where](const Sentence& cause) {
        return failure(ErrorKind::malformed, Sentence::of("%1: %2", where, cause));
    };
    const auto refuseCut = [&] {
        return refuse(
            Sentence::of("the agent file was cut off at byte %1; fetch or copy the whole file again", fileBytes));
    };
    const std::size_t compared = std::min(fileMagic.size(), start.size());
    if (!std::equal(fileMagic.begin(), fileMagic.begin() + compared, start.begin()))
        return refuse(whatIsNoAgent(start));
    if (fileBytes < headerBytes + checksumBytes)
        return refuseCut();

    const FormatVersion version = versionIn(start);
    if (version.major > presentVersion.major)
        return failure(ErrorKind::unsupported,
            Sentence::of("%1: an agent file of format %2.%3, from a newer Engram; this one reads up to format %4",
                where, version.major, version.minor, presentVersion.major));
    if (version.major == 0)
        return refuse(Sentence::of("there is no format 0 of agent files: the file is damaged"));

    const std::uint64_t count = littleEndianAt<std::uint32_t>(start, 12);
    if (count > mostSections)
        return refuse(Sentence::of("its section table claims %1 sections", count));
    std::uint64_t left = fileBytes - checksumBytes;
    if (headerBytes + count * entryBytes > left)
        return refuseCut();
    left -= headerBytes + count * entryBytes;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t size = littleEndianAt<std::uint64_t>(start, headerBytes + i * entryBytes + 8);
        if (size > left)
            return refuse(Sentence::of("section %1 of the agent file reaches past its end: the file was cut off at "
                                       "byte %2; fetch or copy the whole file again",
                i + 1, fileBytes));
        left -= size;
    }
    if (left > 0)
        return refuse(Sentence::counted("%n bytes belong to no section", "%n byte belongs to no section", left));
    return {};
}

struct Entry {
    std::string tag;
    std::uint32_t checksum;
    std::uint64_t offset;
    std::uint64_t size;
};

struct Table {
    FormatVersion version;
    std::vector<Entry> entries;
    std::uint64_t firstSection;
};

/// `start` has at least the longestFrame bytes that the file begins with, or all of it.
Result<Table> readTable(std::span<const std::uint8_t> start, std::uint64_t fileBytes, const std::string& where)
{
    ENGRAM_TRY(checkFrame(start, fileBytes, where));
    const std::size_t count = littleEndianAt<std::uint32_t>(start, 12);
    Table table{versionIn(start), {}, headerBytes + count * entryBytes};
    std::uint64_t offset = table.firstSection;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = headerBytes + i * entryBytes;
        table.entries.push_back({tagAt(start, entry), littleEndianAt<std::uint32_t>(start, entry + 4), offset,
            littleEndianAt<std::uint64_t>(start, entry + 8)});
        offset += table.entries.back().size;
    }
    return table;
}

/// The bytes of something in pieces, looked through in order.
class Passage {
public:
    explicit Passage(NextPiece next)
        : next_(std::move(next))
    {
    }
    /// The checksum of the next `size` bytes.
    std::uint32_t checksumOfNext(std::uint64_t size)
    {
        std::uint32_t sum = checksum({});
        while (size > 0) {
            const std::span<const std::uint8_t> some = take(size);
            if (some.empty())
                break;
            sum = static_cast<std::uint32_t>(crc32_z(sum, some.data(), some.size()));
            size -= some.size();
        }
        return sum;
    }
    std::uint32_t number()
    {
        std::array<std::uint8_t, sizeof(std::uint32_t)> bytes{};
        for (std::uint8_t& byte : bytes)
            if (const auto one = take(1); !one.empty())
                byte = one.front();
        return littleEndianAt<std::uint32_t>(bytes, 0);
    }
    [[nodiscard]] bool hasEnded() const noexcept { return hasEnded_; } ///< before all was there that was asked for

private:
    std::span<const std::uint8_t> take(std::uint64_t most)
    {
        if (ready_.empty())
            ready_ = next_();
        hasEnded_ = hasEnded_ || ready_.empty();
        const auto taken = ready_.first(static_cast<std::size_t>(std::min<std::uint64_t>(most, ready_.size())));
        ready_ = ready_.subspan(taken.size());
        return taken;
    }

    NextPiece next_;
    std::span<const std::uint8_t> ready_;
    bool hasEnded_ = false;
};

/// Every byte is looked at once: the checksum of all follows from those of the sections.
Result<void> checkSums(const Table& table, NextPiece bytes, const std::string& where)
{
    const auto refuse = [&where](const Sentence& cause) {
        return failure(ErrorKind::malformed, Sentence::of("%1: %2", where, cause));
    };
    Passage passage(std::move(bytes));
    std::uint32_t ofAll = passage.checksumOfNext(table.firstSection);
    std::vector<std::uint32_t> sums;
    for (const Entry& entry : table.entries) {
        sums.push_back(passage.checksumOfNext(entry.size));
        ofAll = joined(ofAll, sums.back(), entry.size);
    }
    const std::uint32_t expected = passage.number();
    if (passage.hasEnded())
        return failure(ErrorKind::unreadable, Sentence::of("%1: reading it failed", where));
    if (ofAll != expected)
        return refuse(Sentence::of("the agent file is damaged: its checksum does not match"));
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] != table.entries[i].checksum)
            return refuse(Sentence::of("the checksum of section %1 does not match", i + 1));
        for (std::size_t before = 0; before < i; ++before)
            if (table.entries[before].tag == table.entries[i].tag)
                return refuse(Sentence::of("section %1 is there twice", i + 1));
    }
    return {};
}

NextPiece piecesOf(std::span<const std::uint8_t> bytes)
{
    return [rest = bytes]() mutable { return std::exchange(rest, {}); };
}

/// A file that is open, and room for a piece of it.
struct OpenFile {
    std::ifstream stream;
    std::array<std::uint8_t, std::size_t{64} << 10> room;
};

/// The file's bytes from an offset on. What cannot be read ends them early.
NextPiece piecesOf(const std::shared_ptr<OpenFile>& file, std::uint64_t offset, std::uint64_t size)
{
    return [file, offset, left = size]() mutable -> std::span<const std::uint8_t> {
        const std::size_t wanted = std::min<std::uint64_t>(left, file->room.size());
        file->stream.clear();
        file->stream.seekg(static_cast<std::streamoff>(offset));
        file->stream.read(reinterpret_cast<char*>(file->room.data()), static_cast<std::streamsize>(wanted));
        const auto got = static_cast<std::size_t>(file->stream.gcount());
        offset += got;
        left -= got;
        return std::span<const std::uint8_t>(file->room).first(got);
    };
}

template <class Sections> auto* findTag(Sections& sections, std::string_view tag) noexcept
{
    const auto found =
        std::ranges::find(sections, tag, [](const auto& section) -> std::string_view { return section.tag; });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace

ContainerWriter::ContainerWriter(ContainerSink& sink, FormatVersion version, std::size_t sections)
    : sink_(sink)
    , version_(version)
    , sections_(sections)
    , bytes_(headerBytes + sections * entryBytes + checksumBytes)
{
    sink_.write(beginning());
}

/// The header and the table, of the sections that are there.
std::vector<std::uint8_t> ContainerWriter::beginning() const
{
    ByteWriter out;
    out.raw(fileMagic);
    out.u16(version_.major);
    out.u16(version_.minor);
    out.u32(static_cast<std::uint32_t>(sections_));
    for (const Entry& entry : entries_) {
        assert(entry.tag.size() == 4);
        for (const char letter : entry.tag)
            out.u8(static_cast<std::uint8_t>(letter));
        out.u32(entry.checksum);
        out.u64(entry.size);
    }
    std::vector<std::uint8_t> bytes = out.take();
    bytes.resize(headerBytes + sections_ * entryBytes);
    return bytes;
}

void ContainerWriter::begin(std::string tag)
{
    assert(entries_.size() < sections_);
    entries_.push_back({std::move(tag), checksum({}), 0});
}

void ContainerWriter::append(std::span<const std::uint8_t> bytes)
{
    Entry& entry = entries_.back();
    entry.checksum = static_cast<std::uint32_t>(crc32_z(entry.checksum, bytes.data(), bytes.size()));
    entry.size += bytes.size();
    bytes_ += bytes.size();
    sink_.write(bytes);
}

std::uint64_t ContainerWriter::add(const char* tag, const std::function<void(ByteWriter&)>& write)
{
    begin(tag);
    Deflater deflater([this](std::span<const std::uint8_t> bytes) { append(bytes); });
    ByteWriter out([&deflater](std::span<const std::uint8_t> bytes) { deflater.write(bytes); });
    write(out);
    out.flush();
    deflater.finish();
    return entries_.back().size;
}

void ContainerWriter::addDeflated(const Section& section)
{
    begin(section.tag);
    append(section.bytes);
}

void ContainerWriter::finish()
{
    assert(entries_.size() == sections_);
    const std::vector<std::uint8_t> start = beginning();
    std::uint32_t ofAll = checksum(start);
    for (const Entry& entry : entries_)
        ofAll = joined(ofAll, entry.checksum, entry.size);
    ByteWriter end;
    end.u32(ofAll);
    sink_.write(end.bytes());
    sink_.writeBeginning(start);
}

std::vector<std::uint8_t> encodeContainer(const std::vector<Section>& sections, FormatVersion version)
{
    BytesSink sink;
    ContainerWriter writer(sink, version, sections.size());
    for (const Section& section : sections)
        writer.addDeflated(section);
    writer.finish();
    return sink.take();
}

const SectionView* ContainerView::find(std::string_view tag) const noexcept
{
    return findTag(sections, tag);
}

const StoredContainer::Section* StoredContainer::find(std::string_view tag) const noexcept
{
    return findTag(sections, tag);
}

Result<ContainerView> decodeContainer(std::span<const std::uint8_t> bytes, const std::string& where)
{
    ENGRAM_TRY(const Table table, readTable(bytes, bytes.size(), where));
    ENGRAM_TRY(checkSums(table, piecesOf(bytes), where));
    ContainerView container{table.version, {}};
    for (const Entry& entry : table.entries)
        container.sections.push_back({entry.tag, bytes.subspan(entry.offset, entry.size)});
    return container;
}

Result<StoredContainer> containerIn(std::span<const std::uint8_t> bytes, const std::string& where)
{
    ENGRAM_TRY(const ContainerView view, decodeContainer(bytes, where));
    StoredContainer container{view.version, bytes.size(), {}};
    for (const SectionView& section : view.sections)
        container.sections.push_back(
            {section.tag, section.bytes.size(), [section = section.bytes] { return piecesOf(section); }});
    return container;
}

Result<StoredContainer> containerAt(const std::filesystem::path& path)
{
    const std::string where = path.string();
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return failure(ErrorKind::notFound, Sentence::of("%1: there is no such file", where));
    if (error)
        return failure(
            ErrorKind::unreadable, Sentence::of("%1: the system does not let it be read (%2)", where, error.message()));
    if (!std::filesystem::is_regular_file(status))
        return failure(ErrorKind::unreadable, Sentence::of("%1: not a regular file", where));
    const std::uint64_t size = std::filesystem::file_size(path, error);
    const auto file = std::make_shared<OpenFile>();
    file->stream.open(path, std::ios::binary);
    if (error || !file->stream)
        return failure(ErrorKind::unreadable, Sentence::of("%1: the system does not let it be read", where));

    const std::uint64_t startBytes = std::min<std::uint64_t>(size, longestFrame);
    const std::span<const std::uint8_t> start = piecesOf(file, 0, startBytes)();
    if (start.size() != startBytes)
        return failure(ErrorKind::unreadable, Sentence::of("%1: reading it failed", where));
    ENGRAM_TRY(const Table table, readTable(start, size, where));
    if (size > mostFileBytes)
        return failure(ErrorKind::tooLarge, Sentence::of("%1: an agent file has at most 512 MiB", where));
    ENGRAM_TRY(checkSums(table, piecesOf(file, 0, size), where));
    StoredContainer container{table.version, size, {}};
    for (const Entry& entry : table.entries)
        container.sections.push_back({entry.tag, entry.size,
            [file, offset = entry.offset, bytes = entry.size] { return piecesOf(file, offset, bytes); }});
    return container;
}

} // namespace engram
