#include "npzPart.h"

#include <algorithm>
#include <string_view>

#include <engram/try.h>

#include "formats/zip/zipArchive.h"

namespace engram {
namespace {

/// The pictures of MNIST as 8-byte numbers come to 359 MiB.
constexpr ZipLimits onlyArrayLimits{.memberBytes = std::uint64_t{400} << 20U, .totalBytes = std::uint64_t{512} << 20U};

bool isArrayMember(const ZipMember& member)
{
    return std::string_view(member.name).ends_with(".npy");
}

} // namespace

Result<std::optional<ByteBuffer>> onlyArrayOf(std::span<const std::uint8_t> bytes, const std::string& where)
{
    ENGRAM_TRY(const auto archive, ZipArchive::open(bytes, where, onlyArrayLimits));
    if (std::ranges::count_if(archive.members(), isArrayMember) != 1)
        return std::optional<ByteBuffer>();
    return archive.read(std::ranges::find_if(archive.members(), isArrayMember)->name).map([](ByteBuffer array) {
        return std::optional(std::move(array));
    });
}

} // namespace engram
