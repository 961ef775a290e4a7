#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <engram/formats/pictureFile.h>

namespace engram {

[[nodiscard]] bool isPng(std::span<const std::uint8_t> bytes) noexcept;
[[nodiscard]] bool isPnm(std::span<const std::uint8_t> bytes) noexcept;

[[nodiscard]] Result<GreyPicture> decodePng(std::span<const std::uint8_t> bytes, const std::string& where, Ink ink);
[[nodiscard]] Result<GreyPicture> decodePnm(std::span<const std::uint8_t> bytes, const std::string& where, Ink ink);

/// Refuses sizes over the limits of pictureFile.h, and an empty side.
[[nodiscard]] Result<void> checkPictureSize(std::uint64_t width, std::uint64_t height, const std::string& where);

/// `level` as ink on black.
[[nodiscard]] constexpr std::uint8_t inked(std::uint8_t level, Ink ink) noexcept
{
    return ink == Ink::light ? level : static_cast<std::uint8_t>(255 - level);
}

} // namespace engram
