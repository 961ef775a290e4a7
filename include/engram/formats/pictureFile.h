#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include <engram/error.h>
#include <engram/picture.h>

namespace engram {

/// What a picture is drawn with. Engram reads light ink on a dark ground, as MNIST is; a photograph of a pencilled
/// digit is the other way round. It is never guessed: the same file always gives the same digit.
enum class Ink : std::uint8_t {
    light, ///< levels as they are
    dark, ///< levels inverted: black on white becomes white on black
};

/// What a picture file was.
enum class PictureFormat : std::uint8_t { png, pnm };

/// A picture file as grey levels.
struct LoadedPicture {
    GreyPicture picture;
    PictureFormat format;
};

/// Limits on what a picture file may ask for.
inline constexpr std::size_t maximumPictureSide = 10'000;
inline constexpr std::size_t maximumPicturePixels = 100'000'000;
/// An interlaced PNG has to lie in memory in full colour.
inline constexpr std::size_t maximumInterlacedPixels = 16'000'000;

/// Reads a PNG of any kind or a PBM, PGM or PPM picture (the content decides) as grey levels. Colours become luma();
/// what is transparent counts as ground, whatever colour it has, with either ink.
///
/// A refusal is one sentence with the file and the cause. No memory is reserved because a file says so. Errors:
/// `notFound`, `unreadable`, `malformed`, `tooLarge`.
[[nodiscard]] Result<LoadedPicture> loadPicture(const std::filesystem::path& path, Ink ink = Ink::light);
/// The same of bytes in memory; `where` names them in errors: `malformed`, `tooLarge`.
[[nodiscard]] Result<LoadedPicture> decodePicture(
    std::span<const std::uint8_t> bytes, const std::string& where, Ink ink = Ink::light);

/// True if the bytes begin as one of these formats does.
[[nodiscard]] bool looksLikePicture(std::span<const std::uint8_t> bytes) noexcept;

/// The edge of the picture is mostly light: probably dark ink on paper. For a hint, never for a decision.
[[nodiscard]] bool looksLikeDarkInk(const GreyPicture& picture) noexcept;

} // namespace engram
