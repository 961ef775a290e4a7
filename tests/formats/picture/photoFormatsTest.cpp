// JPEG, WebP and GIF, written by the libraries whose decoders are under test.

#include <algorithm>
#include <array>
#include <cstdio> // jpeglib.h uses FILE and size_t without saying so
#include <cstdlib>

#include <gif_lib.h>
#include <gtest/gtest.h>
#include <jpeglib.h>
#include <webp/encode.h>

#include <engram/bits/counterRandom.h>
#include <engram/formats/pictureFile.h>

#include "formats/picture/smoothPicture.h"
#include "support/limitedProcess.h"

namespace engram {
namespace {

using test::Bytes;
using test::smoothColours;

struct JpegStyle {
    int quality = 95;
    bool progressive = false;
    bool twoScans = false; ///< progressive: the means of all blocks, then all the rest, so that either may be repeated
    bool grey = false;
    bool fourInks = false;
    int orientation = 0; ///< of an EXIF marker; 0: none
    bool bigEndian = true; ///< of that marker
};

Bytes exifOf(int orientation, bool bigEndian)
{
    const auto value = static_cast<std::uint8_t>(orientation);
    Bytes exif = {'E', 'x', 'i', 'f', 0, 0};
    const Bytes big = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0};
    const Bytes little = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, value, 0, 0, 0, 0, 0, 0, 0};
    const Bytes& tiff = bigEndian ? big : little;
    exif.insert(exif.end(), tiff.begin(), tiff.end());
    return exif;
}

Bytes encodeJpeg(unsigned width, unsigned height, const Bytes& samples, const JpegStyle& style = {})
{
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &memory, &size);
    jpeg.image_width = width;
    jpeg.image_height = height;
    jpeg.input_components = style.grey ? 1 : style.fourInks ? 4 : 3;
    jpeg.in_color_space = style.grey ? JCS_GRAYSCALE : style.fourInks ? JCS_CMYK : JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, style.quality, TRUE);
    if (style.progressive)
        jpeg_simple_progression(&jpeg);
    static constexpr jpeg_scan_info scans[] = {{1, {0}, 0, 0, 0, 0}, {1, {0}, 1, 63, 0, 0}};
    if (style.twoScans) {
        jpeg.scan_info = scans;
        jpeg.num_scans = 2;
    }
    jpeg_start_compress(&jpeg, TRUE);
    if (style.orientation != 0) {
        const Bytes exif = exifOf(style.orientation, style.bigEndian);
        jpeg_write_marker(&jpeg, JPEG_APP0 + 1, exif.data(), static_cast<unsigned>(exif.size()));
    }
    const std::size_t rowBytes = std::size_t{width} * static_cast<std::size_t>(jpeg.input_components);
    while (jpeg.next_scanline < height) {
        auto* row = const_cast<JSAMPLE*>(samples.data() + jpeg.next_scanline % (samples.size() / rowBytes) * rowBytes);
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    const Bytes result(memory, memory + size);
    std::free(memory);
    return result;
}

Bytes encodeWebp(int width, int height, const Bytes& rgba, bool lossless)
{
    std::uint8_t* memory = nullptr;
    const std::size_t size = lossless ? WebPEncodeLosslessRGBA(rgba.data(), width, height, width * 4, &memory)
                                      : WebPEncodeRGBA(rgba.data(), width, height, width * 4, 90, &memory);
    const Bytes result(memory, memory + size);
    WebPFree(memory);
    return result;
}

struct GifStyle {
    bool interlaced = false;
    int transparent = NO_TRANSPARENT_COLOR;
    int pictures = 1;
};

/// Pixels are indices of a grey table of 256.
Bytes encodeGif(int width, int height, const Bytes& pixels, const GifStyle& style = {})
{
    Bytes result;
    int cause = 0;
    GifFileType* gif = EGifOpen(
        &result,
        [](GifFileType* file, const GifByteType* data, int size) {
            auto* target = static_cast<Bytes*>(file->UserData);
            target->insert(target->end(), data, data + size);
            return size;
        },
        &cause);
    EGifSetGifVersion(gif, true);
    std::array<GifColorType, 256> greys{};
    for (std::size_t i = 0; i < greys.size(); ++i)
        greys[i] = {static_cast<GifByteType>(i), static_cast<GifByteType>(i), static_cast<GifByteType>(i)};
    ColorMapObject* map = GifMakeMapObject(256, greys.data());
    EGifPutScreenDesc(gif, width, height, 8, 0, map);
    for (int picture = 0; picture < style.pictures; ++picture) {
        GraphicsControlBlock control{DISPOSAL_UNSPECIFIED, false, 0, style.transparent};
        GifByteType block[4];
        EGifGCBToExtension(&control, block);
        EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, sizeof block, block);
        EGifPutImageDesc(gif, 0, 0, width, height, style.interlaced, nullptr);
        std::vector<int> order;
        for (const auto& [first, step] : {std::pair{0, 8}, {4, 8}, {2, 4}, {1, 2}})
            for (int y = first; style.interlaced && y < height; y += step)
                order.push_back(y);
        for (int y = 0; !style.interlaced && y < height; ++y)
            order.push_back(y);
        for (const int y : order) {
            Bytes row(pixels.begin() + y * width, pixels.begin() + (y + 1) * width);
            for (std::uint8_t& pixel : row)
                pixel = static_cast<std::uint8_t>(pixel + picture);
            EGifPutLine(gif, row.data(), width);
        }
    }
    GifFreeMapObject(map);
    EGifCloseFile(gif, &cause);
    return result;
}

Bytes randomPixels(std::size_t count)
{
    RandomStream random(3);
    Bytes pixels(count);
    for (std::uint8_t& pixel : pixels)
        pixel = static_cast<std::uint8_t>(random.next());
    return pixels;
}

TEST(JpegPicture, IsReadAsItsColoursLuma)
{
    const Bytes colours = smoothColours(40, 30, 3);
    for (const bool progressive : {false, true}) {
        const auto picture = openPicture(encodeJpeg(40, 30, colours, {.progressive = progressive}), "photo.jpg");
        ASSERT_TRUE(picture) << picture.error().message;
        EXPECT_EQ(picture->format, PictureFormat::jpeg);
        EXPECT_EQ(picture->reduction, 1U);
        EXPECT_TRUE(picture->opacity.empty());
        ASSERT_EQ(picture->grey.pixels.size(), 1200U);
        for (std::size_t i = 0; i < 1200; ++i)
            EXPECT_NEAR(picture->grey.pixels[i], luma(colours[3 * i], colours[3 * i + 1], colours[3 * i + 2]), 6) << i;
    }
    const Bytes grey = smoothColours(40, 30, 1);
    const auto plain = openPicture(encodeJpeg(40, 30, grey, {.grey = true}), "photo.jpg");
    ASSERT_TRUE(plain);
    for (std::size_t i = 0; i < 1200; ++i)
        EXPECT_NEAR(plain->grey.pixels[i], grey[i], 6) << i;
}

TEST(JpegPicture, OfFourInksIsReadAsTheyPrint)
{
    Bytes inks; // inverted, as Adobe's marker says: 255 is no ink
    for (int i = 0; i < 32 * 32; ++i)
        inks.insert(inks.end(), {255, 255, 255, static_cast<std::uint8_t>(i % 32 < 16 ? 255 : 0)});
    const auto picture = openPicture(encodeJpeg(32, 32, inks, {.fourInks = true}), "inks.jpg");
    ASSERT_TRUE(picture) << picture.error().message;
    EXPECT_GT(picture->grey.pixels[16 * 32 + 4], 245);
    EXPECT_LT(picture->grey.pixels[16 * 32 + 28], 10);
}

/// Where the top left corner of the picture as it was taken (dark) is after turning: x, y of 0 or 1.
TEST(JpegPicture, IsTurnedTheRightWayUp)
{
    Bytes grey(48 * 32, 255);
    for (std::size_t y = 0; y < 8; ++y)
        for (std::size_t x = 0; x < 16; ++x)
            grey[y * 48 + x] = 0; // wider than high, in the corner
    const std::array<std::pair<int, int>, 9> corners = {
        {{0, 0}, {0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}}};
    for (int orientation = 0; orientation <= 8; ++orientation)
        for (const bool bigEndian : {true, false}) {
            const auto picture = openPicture(
                encodeJpeg(48, 32, grey, {.grey = true, .orientation = orientation, .bigEndian = bigEndian}),
                "turned.jpg");
            ASSERT_TRUE(picture) << picture.error().message;
            const GreyPicture& turned = picture->grey;
            EXPECT_EQ(turned.width, orientation < 5 ? 48U : 32U) << orientation;
            EXPECT_EQ(turned.height, orientation < 5 ? 32U : 48U) << orientation;
            const auto [right, bottom] = corners[static_cast<std::size_t>(orientation)];
            for (int y = 0; y < 2; ++y)
                for (int x = 0; x < 2; ++x) {
                    const std::size_t column = x == 0 ? 2 : turned.width - 3;
                    const std::size_t row = y == 0 ? 2 : turned.height - 3;
                    const bool dark = turned.pixels[row * turned.width + column] < 128;
                    EXPECT_EQ(dark, x == right && y == bottom) << orientation << ' ' << x << ' ' << y;
                }
        }
}

TEST(JpegPicture, LargeOnesAreDecodedSmaller)
{
    const Bytes row = smoothColours(6000, 1, 1);
    const auto picture = openPicture(encodeJpeg(6000, 3000, row, {.quality = 50, .grey = true}), "large.jpg");
    ASSERT_TRUE(picture) << picture.error().message;
    EXPECT_EQ(picture->reduction, 4U);
    EXPECT_EQ(picture->grey.width, 1500U);
    EXPECT_EQ(picture->grey.height, 750U);
}

/// The picture of a phone's camera at its best: 12,000 x 9,000.
TEST(JpegPicture, Of108MegapixelsIsReadWithinTheLimits)
{
    const Bytes row = smoothColours(12'000, 1, 3);
    const Bytes jpeg = encodeJpeg(12'000, 9'000, row, {.quality = 75});
    const test::LimitedRun run = test::runWithinLimits(
        [&jpeg] {
            const auto picture = openPicture(jpeg, "phone.jpg");
            return picture ? std::to_string(picture->grey.width) + " x " + std::to_string(picture->grey.height)
                           : picture.error().message;
        },
        test::promisedLimits);
    EXPECT_TRUE(run.finished) << run.how;
    EXPECT_EQ(run.report, "1500 x 1125");
}

/// A few bytes a scan, and each goes over all nine megapixels.
TEST(JpegPicture, RefusesMoreScansThanItsSizeNeeds)
{
    const Bytes whole = encodeJpeg(3000, 3000, Bytes(3000, 200), {.twoScans = true, .grey = true});
    ASSERT_TRUE(openPicture(whole, "scans.jpg"));
    const Bytes startOfScan = {0xFF, 0xDA};
    const auto lastScan = std::find_end(whole.begin(), whole.end(), startOfScan.begin(), startOfScan.end());
    Bytes jpeg(whole.begin(), lastScan);
    for (int i = 0; i < 20'000; ++i)
        jpeg.insert(jpeg.end(), lastScan, whole.end() - 2);
    jpeg.insert(jpeg.end(), {0xFF, 0xD9});
    const test::LimitedRun run = test::runWithinLimits([&jpeg] {
        const auto picture = openPicture(jpeg, "scans.jpg");
        return picture ? std::string("read") : picture.error().message;
    });
    EXPECT_TRUE(run.finished) << run.how;
    EXPECT_NE(run.report.find("more scans"), std::string::npos) << run.report;
}

TEST(WebpPicture, IsReadExactlyWhereItIsLossless)
{
    const Bytes colours = smoothColours(37, 23, 4);
    const auto picture = openPicture(encodeWebp(37, 23, colours, true), "picture.webp");
    ASSERT_TRUE(picture) << picture.error().message;
    EXPECT_EQ(picture->format, PictureFormat::webp);
    ASSERT_EQ(picture->opacity.size(), 37U * 23);
    for (std::size_t i = 0; i < picture->opacity.size(); ++i) {
        EXPECT_EQ(picture->opacity[i], colours[4 * i + 3]);
        if (colours[4 * i + 3] != 0) { // what is clear may have any colour
            EXPECT_EQ(picture->grey.pixels[i], luma(colours[4 * i], colours[4 * i + 1], colours[4 * i + 2]));
        }
    }
    EXPECT_TRUE(openPicture(encodeWebp(37, 23, colours, false), "picture.webp"));
}

TEST(GifPicture, IsReadAsItIs)
{
    const Bytes pixels = randomPixels(37 * 23);
    for (const bool interlaced : {false, true}) {
        const auto picture = openPicture(encodeGif(37, 23, pixels, {.interlaced = interlaced}), "picture.gif");
        ASSERT_TRUE(picture) << picture.error().message;
        EXPECT_EQ(picture->format, PictureFormat::gif);
        EXPECT_EQ(picture->grey.pixels, pixels);
        EXPECT_TRUE(picture->opacity.empty());
    }
}

TEST(GifPicture, OfAFilmTheFirstPictureIsRead)
{
    const Bytes pixels = randomPixels(20 * 10);
    const auto picture = openPicture(encodeGif(20, 10, pixels, {.pictures = 5}), "film.gif");
    ASSERT_TRUE(picture) << picture.error().message;
    EXPECT_EQ(picture->grey.pixels, pixels);
}

TEST(GifPicture, OneColourMayBeClear)
{
    const Bytes pixels = randomPixels(30 * 30);
    const auto picture = openPicture(encodeGif(30, 30, pixels, {.transparent = pixels[17]}), "clear.gif");
    ASSERT_TRUE(picture) << picture.error().message;
    ASSERT_EQ(picture->opacity.size(), pixels.size());
    for (std::size_t i = 0; i < pixels.size(); ++i)
        EXPECT_EQ(picture->opacity[i], pixels[i] == pixels[17] ? 0 : 255);
}

TEST(PhotoFormats, RefuseEveryTruncationInOneSentence)
{
    const Bytes colours = smoothColours(24, 16, 3);
    for (const Bytes& whole :
        {encodeJpeg(24, 16, colours), encodeJpeg(24, 16, colours, {.progressive = true}),
            encodeWebp(24, 16, smoothColours(24, 16, 4), true), encodeWebp(24, 16, smoothColours(24, 16, 4), false),
            encodeGif(24, 16, randomPixels(24 * 16)), encodeGif(24, 16, randomPixels(24 * 16), {.interlaced = true})}) {
        ASSERT_TRUE(openPicture(whole, "whole"));
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto cut = openPicture(std::span(whole.data(), size), "cut");
            ASSERT_FALSE(cut) << size << " of " << whole.size();
            EXPECT_TRUE(cut.error().message.starts_with("cut: ")) << cut.error().message;
            EXPECT_EQ(cut.error().message.find('\n'), std::string::npos);
        }
    }
}

TEST(PhotoFormats, RefuseDamageOrReadAWholePicture)
{
    RandomStream random(8);
    const Bytes colours = smoothColours(24, 16, 3);
    for (const Bytes& whole : {encodeJpeg(24, 16, colours), encodeJpeg(24, 16, colours, {.progressive = true}),
             encodeWebp(24, 16, smoothColours(24, 16, 4), true), encodeGif(24, 16, randomPixels(24 * 16))})
        for (int round = 0; round < 500; ++round) {
            Bytes damaged = whole;
            for (int i = 0; i < 3; ++i)
                damaged[random.below(damaged.size())] = static_cast<std::uint8_t>(random.next());
            if (const auto picture = openPicture(damaged, "damaged")) {
                EXPECT_EQ(picture->grey.pixels.size(), picture->grey.width * picture->grey.height);
            } else {
                EXPECT_TRUE(picture.error().message.starts_with("damaged: "));
            }
        }
}

TEST(PhotoFormats, WhatIsNoPictureIsNamedWithTheWayOut)
{
    const auto refusal = [](const std::string& bytes) {
        return openPicture(Bytes(bytes.begin(), bytes.end()), "x").error().message;
    };
    EXPECT_NE(refusal(std::string("\0\0\0\x18"
                                  "ftypheic\0\0\0\0",
                          16))
                  .find("HEIC"),
        std::string::npos);
    EXPECT_NE(refusal(std::string("II*\0\x08\0\0\0", 8)).find("TIFF"), std::string::npos);
    EXPECT_NE(refusal("%PDF-1.7").find("save it as PNG or JPEG"), std::string::npos);
    EXPECT_NE(refusal("hello").find("JPEG, PNG, WebP, BMP, GIF"), std::string::npos);
}

} // namespace
} // namespace engram
