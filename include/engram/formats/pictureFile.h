#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/picture.h>

namespace engram {

/// What a picture is drawn with. Engram reads light ink on a dark ground, as MNIST is; a photograph of a pencilled
/// digit is the other way round.
enum class Ink : std::uint8_t {
    light, ///< levels as they are
    dark, ///< levels inverted: black on white becomes white on black
};

/// What a picture file was.
enum class PictureFormat : std::uint8_t { png, pnm, jpeg, webp, bmp, gif };

/// As a person knows it: "PNG", "JPEG" ...
[[nodiscard]] std::string_view nameOf(PictureFormat format) noexcept;

/// Limits on what a picture file may ask for.
inline constexpr std::size_t maximumPictureSide = 10'000;
inline constexpr std::size_t maximumPicturePixels = 100'000'000;
/// An interlaced PNG or GIF, or a run-length BMP, has to lie in memory before its first row is known.
inline constexpr std::size_t maximumInterlacedPixels = 16'000'000;
/// A WebP has to lie in memory in full colour, twice.
inline constexpr std::size_t maximumWebpPixels = 40'000'000;
/// A photograph (JPEG) is decoded at a half, a quarter or an eighth of its size where its longer side is more than
/// `photoSide`, and so may have more pixels: phones take 200 megapixels.
inline constexpr std::size_t photoSide = 2'560;
inline constexpr std::size_t maximumPhotoSide = 32'768;
inline constexpr std::size_t maximumPhotoPixels = 250'000'000;

/// A picture as its file has it, the right way up: the orientation that a camera wrote (EXIF) is followed.
struct DecodedPicture {
    GreyPicture grey; ///< luma() of each pixel
    std::vector<std::uint8_t> opacity; ///< of each pixel, 0 (clear) to 255; empty if all of them are opaque
    std::size_t reduction = 1; ///< pixels of the file along each side of a pixel of `grey`: 1, 2, 4 or 8
    PictureFormat format = PictureFormat::png;
};

/// Reads a JPEG, PNG, WebP, BMP, GIF (of several pictures the first), PBM, PGM or PPM picture. The content decides,
/// not the name.
///
/// A refusal is one sentence with the file and the cause, and for other kinds of pictures the way out. No memory is
/// reserved on a file's own word, but for the limits above that say so. Errors: `notFound`, `unreadable`, `malformed`,
/// `unsupported`, `tooLarge`.
[[nodiscard]] Result<DecodedPicture> openPicture(const std::filesystem::path& path);
/// The same of bytes in memory; `where` names them in errors: `malformed`, `unsupported`, `tooLarge`.
[[nodiscard]] Result<DecodedPicture> openPicture(std::span<const std::uint8_t> bytes, const std::string& where);

/// A picture file as grey levels.
struct LoadedPicture {
    GreyPicture picture;
    PictureFormat format;
};

/// The same as ink on black, the ink being what the caller says; what is transparent counts as ground, whatever colour
/// it has, with either ink. Errors: those of openPicture().
[[nodiscard]] Result<LoadedPicture> loadPicture(const std::filesystem::path& path, Ink ink = Ink::light);
/// The same of bytes in memory. Errors: those of openPicture().
[[nodiscard]] Result<LoadedPicture> decodePicture(
    std::span<const std::uint8_t> bytes, const std::string& where, Ink ink = Ink::light);

/// A digit as a PNG file of 28 x 28 grey levels. Errors: `tooLarge` (memory is exhausted).
[[nodiscard]] Result<std::vector<std::uint8_t>> encodePng(DigitView digit);

/// True if the bytes begin as one of these formats does.
[[nodiscard]] bool looksLikePicture(std::span<const std::uint8_t> bytes) noexcept;

/// The edge of the picture is mostly light: probably dark ink on paper. For a hint, never for a decision.
[[nodiscard]] bool looksLikeDarkInk(const GreyPicture& picture) noexcept;

} // namespace engram
