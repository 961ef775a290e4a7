#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>

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
inline constexpr FormatVersion presentVersion = windowsVersion;
inline constexpr std::array<std::uint8_t, 8> fileMagic = {0x89, 'E', 'N', 'G', 'R', 'A', 'M', '\n'};

struct Section {
    std::string tag; ///< 4 letters
    std::vector<std::uint8_t> bytes; ///< deflated
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
/// How much of a file's beginning checkFrame needs to see, if it has that much.
inline constexpr std::size_t longestFrame = 16 + 64 * 16;
/// Whether a file of `fileBytes` begins as an agent file that this Engram reads and has the size that its section table
/// adds up to: what can be known before the file is read.
[[nodiscard]] Result<void> checkFrame(
    std::span<const std::uint8_t> start, std::uint64_t fileBytes, const std::string& where);
/// `bytes` must outlive the views.
[[nodiscard]] Result<ContainerView> decodeContainer(std::span<const std::uint8_t> bytes, const std::string& where);

} // namespace engram
