#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <engram/formats/pictureFile.h>

namespace engram {

[[nodiscard]] bool isPng(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] bool isPnm(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] bool isJpeg(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] bool isWebp(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] bool isBmp(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] bool isGif(std::span<const std::uint8_t> bytes) noexcept;

/// Each expects bytes for which its own is...() holds. `format` is left to the caller.
[[nodiscard]] Result<DecodedPicture> decodePng(std::span<const std::uint8_t> bytes, const std::string& where);
[[nodiscard]] Result<DecodedPicture> decodePnm(std::span<const std::uint8_t> bytes, const std::string& where);
[[nodiscard]] Result<DecodedPicture> decodeJpeg(std::span<const std::uint8_t> bytes, const std::string& where);
[[nodiscard]] Result<DecodedPicture> decodeWebp(std::span<const std::uint8_t> bytes, const std::string& where);
[[nodiscard]] Result<DecodedPicture> decodeBmp(std::span<const std::uint8_t> bytes, const std::string& where);
[[nodiscard]] Result<DecodedPicture> decodeGif(std::span<const std::uint8_t> bytes, const std::string& where);

/// Refuses sizes over the limits of pictureFile.h, and an empty side.
[[nodiscard]] Result<void> checkPictureSize(std::uint64_t width, std::uint64_t height, const std::string& where);

/// Room for `more` pixels of `all` that the file claims: by half of what is there at most, so that what a hostile file
/// claims costs no memory before its data comes.
inline void makeRoom(std::vector<std::uint8_t>& pixels, std::size_t more, std::size_t all)
{
    const std::size_t needed = pixels.size() + more;
    if (needed > pixels.capacity())
        pixels.reserve(std::max(needed, std::min(all, pixels.capacity() + pixels.capacity() / 2)));
}

} // namespace engram
