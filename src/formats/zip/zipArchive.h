#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <engram/error.h>

#include "files/byteBuffer.h"

struct zip;

namespace engram {

struct ZipLimits {
    std::uint64_t memberBytes; ///< one member, inflated
    std::uint64_t totalBytes; ///< all members, inflated
    std::size_t members = 1000;
};

/// One file inside an archive, as the central directory and its local header agree on it.
struct ZipMember {
    std::string name;
    std::uint16_t method; ///< 0 stored, 8 deflated
    std::uint32_t crc;
    std::uint64_t packedSize;
    std::uint64_t size;
    std::uint64_t offset; ///< of the local header
};

/// Whether a file that begins so is to be read as a zip archive.
[[nodiscard]] bool beginsAsZip(std::string_view start) noexcept;

/// A zip archive in memory, read with suspicion: nothing is written anywhere, and an archive that two readers could
/// understand differently is refused. libzip inflates; what it does not check is checked here:
/// - one end record, at the very end, and a central directory that ends where it begins;
/// - every local header agrees with the directory (method, flags, name, CRC, sizes; zip64 extras and data descriptors
///   included), lies before the directory, and overlaps no other member;
/// - no name comes twice, none is encrypted, none is packed in any way but stored or deflated.
class ZipArchive {
public:
    /// `bytes` outlive the archive. `where` begins every refusal.
    [[nodiscard]] static Result<ZipArchive> open(
        std::span<const std::uint8_t> bytes, std::string where, const ZipLimits& limits);

    [[nodiscard]] const std::vector<ZipMember>& members() const noexcept { return members_; }
    [[nodiscard]] const std::string& where() const noexcept { return where_; }
    [[nodiscard]] bool contains(std::string_view name) const { return indices_.contains(std::string(name)); }

    /// A member inflated, its size and CRC verified. Memory grows with the bytes that are there.
    [[nodiscard]] Result<ByteBuffer> read(std::string_view name) const;
    /// Up to `most` bytes of its beginning, which nothing verifies: for what is read in whole before it counts. Empty
    /// where it cannot be inflated.
    [[nodiscard]] ByteBuffer start(std::string_view name, std::size_t most) const;

private:
    struct Discard {
        void operator()(struct zip* archive) const noexcept;
    };
    ZipArchive(std::vector<ZipMember> members, std::string where, const ZipLimits& limits);
    [[nodiscard]] Result<void> openWithLibzip(std::span<const std::uint8_t> bytes);

    std::vector<ZipMember> members_;
    std::unordered_map<std::string, std::size_t> indices_;
    std::string where_;
    ZipLimits limits_;
    std::unique_ptr<struct zip, Discard> archive_;
};

} // namespace engram
