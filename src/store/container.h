#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <engram/error.h>

#include "byteWriter.h"
#include "files/deflate.h"

namespace engram {

/// The frame of an agent file (docs/formats/agentFile.md). All numbers little-endian:
///
///     0   8  magic
///     8   2  major version      a reader refuses a greater one
///     10  2  minor version      a greater one may add sections, and fields at the end of a section
///     12  4  number of sections
///     16  .  section table: for each a tag (4 ASCII letters), the CRC-32 of its bytes, their number (8)
///     .   .  the sections, in the table's order without gaps, each deflated (zlib)
///     -4  4  CRC-32 of everything before it
///
/// The last checksum covers every byte before it, and the sizes must add up to the size of the file: so a truncation,
/// an added byte and a flipped bit are all noticed.
struct FormatVersion {
    std::uint16_t major = 1;
    std::uint16_t minor = 0;

    friend bool operator==(const FormatVersion&, const FormatVersion&) = default;
};
inline constexpr FormatVersion firstVersion{1, 0};
inline constexpr FormatVersion windowsVersion{1, 1}; ///< knows the connector `windows`
inline constexpr FormatVersion logVersion{1, 2}; ///< knows the log of tests
inline constexpr FormatVersion presentVersion = logVersion;
inline constexpr std::array<std::uint8_t, 8> fileMagic = {0x89, 'E', 'N', 'G', 'R', 'A', 'M', '\n'};

struct Section {
    std::string tag; ///< 4 letters
    std::vector<std::uint8_t> bytes; ///< deflated
};

/// Where the bytes of a container go.
class ContainerSink {
public:
    ContainerSink() = default;
    ContainerSink(const ContainerSink&) = delete;
    ContainerSink& operator=(const ContainerSink&) = delete;
    virtual ~ContainerSink() = default;
    virtual void write(std::span<const std::uint8_t> bytes) = 0;
    /// Writes the file's first bytes anew: what they say of the rest is known last.
    virtual void writeBeginning(std::span<const std::uint8_t> bytes) = 0;
};

/// Keeps them.
class BytesSink final : public ContainerSink {
public:
    void write(std::span<const std::uint8_t> bytes) override
    {
        bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    }
    void writeBeginning(std::span<const std::uint8_t> bytes) override { std::ranges::copy(bytes, bytes_.begin()); }
    [[nodiscard]] std::vector<std::uint8_t> take() noexcept { return std::move(bytes_); }

private:
    std::vector<std::uint8_t> bytes_;
};

/// Writes a container section by section as each is made, so that nothing of it has to lie in memory.
class ContainerWriter {
public:
    /// There will be that many sections.
    ContainerWriter(ContainerSink& sink, FormatVersion version, std::size_t sections);

    /// Adds a section of which `write` writes the content. Returns how many bytes it takes, deflated.
    std::uint64_t add(const char* tag, const std::function<void(ByteWriter&)>& write);
    void addDeflated(const Section& section);
    /// After the last section.
    void finish();

    [[nodiscard]] std::uint64_t bytes() const noexcept { return bytes_; } ///< of the whole file, as far as it is made

private:
    struct Entry {
        std::string tag;
        std::uint32_t checksum;
        std::uint64_t size;
    };
    [[nodiscard]] std::vector<std::uint8_t> beginning() const;
    void begin(std::string tag);
    void append(std::span<const std::uint8_t> bytes);

    ContainerSink& sink_;
    FormatVersion version_;
    std::size_t sections_;
    std::vector<Entry> entries_;
    std::uint64_t bytes_;
};

[[nodiscard]] std::vector<std::uint8_t> encodeContainer(
    const std::vector<Section>& sections, FormatVersion version = presentVersion);

struct SectionView {
    std::string tag;
    std::span<const std::uint8_t> bytes; ///< deflated
};
struct ContainerView {
    FormatVersion version;
    std::vector<SectionView> sections;

    /// The section of that tag, or null.
    [[nodiscard]] const SectionView* find(std::string_view tag) const noexcept;
};
/// `bytes` must outlive the views.
[[nodiscard]] Result<ContainerView> decodeContainer(std::span<const std::uint8_t> bytes, const std::string& where);

/// A container whose checksums are right, wherever its bytes lie.
struct StoredContainer {
    struct Section {
        std::string tag;
        std::uint64_t size; ///< bytes, deflated
        std::function<NextPiece()> read; ///< from its beginning; one section at a time
    };
    FormatVersion version;
    std::uint64_t bytes;
    std::vector<Section> sections;

    /// The section of that tag, or null.
    [[nodiscard]] const Section* find(std::string_view tag) const noexcept;
};
/// `bytes` must outlive it.
[[nodiscard]] Result<StoredContainer> containerIn(std::span<const std::uint8_t> bytes, const std::string& where);
/// A regular file of at most 512 MiB, which is read only if its first bytes say that it is an agent file of its size:
/// once through for the checksums, and then section by section as they are asked for. It never lies in memory.
[[nodiscard]] Result<StoredContainer> containerAt(const std::filesystem::path& path);
inline constexpr std::uint64_t mostFileBytes = std::uint64_t{512} << 20;

} // namespace engram
