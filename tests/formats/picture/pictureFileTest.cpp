#include <engram/formats/pictureFile.h>

#include <cstring>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <png.h>
#include <zlib.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes pictureBytes(const std::string& text)
{
    return {text.begin(), text.end()};
}

/// A PNG of `rows` as they are in memory: the encoder of the library whose decoder is under test.
Bytes encodePng(std::uint32_t width, std::uint32_t height, int bitDepth, int colourType, const Bytes& samples,
    int interlace = PNG_INTERLACE_NONE)
{
    Bytes result;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(
        png, &result,
        [](png_structp writer, png_bytep data, png_size_t size) {
            auto* target = static_cast<Bytes*>(png_get_io_ptr(writer));
            target->insert(target->end(), data, data + size);
        },
        nullptr);
    png_set_IHDR(png, info, width, height, bitDepth, colourType, interlace, PNG_COMPRESSION_TYPE_DEFAULT,
        PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    const std::size_t rowBytes = samples.size() / height;
    std::vector<png_bytep> rows;
    for (std::size_t row = 0; row < height; ++row)
        rows.push_back(const_cast<png_bytep>(samples.data() + row * rowBytes));
    png_write_image(png, rows.data());
    png_write_end(png, nullptr);
    png_destroy_write_struct(&png, &info);
    return result;
}

Bytes randomBytes(RandomStream& random, std::size_t count)
{
    Bytes bytes(count);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random.next());
    return bytes;
}

TEST(PictureFile, ReadsGreyAsItIs)
{
    RandomStream random(1);
    for (const int interlace : {PNG_INTERLACE_NONE, PNG_INTERLACE_ADAM7}) {
        const Bytes levels = randomBytes(random, 37 * 23);
        const auto loaded = decodePicture(encodePng(37, 23, 8, PNG_COLOR_TYPE_GRAY, levels, interlace), "grey.png");
        ASSERT_TRUE(loaded) << loaded.error().message;
        EXPECT_EQ(loaded->format, PictureFormat::png);
        EXPECT_EQ(loaded->picture.width, 37U);
        EXPECT_EQ(loaded->picture.height, 23U);
        EXPECT_EQ(loaded->picture.pixels, levels);
    }
}

TEST(PictureFile, TransparencyIsGroundWithEitherInk)
{
    RandomStream random(2);
    const Bytes colours = randomBytes(random, 4 * 19 * 11);
    for (const int interlace : {PNG_INTERLACE_NONE, PNG_INTERLACE_ADAM7}) {
        const Bytes png = encodePng(19, 11, 8, PNG_COLOR_TYPE_RGB_ALPHA, colours, interlace);
        const auto light = decodePicture(png, "colour.png", Ink::light);
        const auto dark = decodePicture(png, "colour.png", Ink::dark);
        ASSERT_TRUE(light && dark);
        for (std::size_t i = 0; i < 19 * 11; ++i) {
            const std::uint8_t* colour = colours.data() + 4 * i;
            const int level = luma(colour[0], colour[1], colour[2]);
            EXPECT_NEAR(light->picture.pixels[i], level * colour[3] / 255.0, 0.5);
            EXPECT_NEAR(dark->picture.pixels[i], (255 - level) * colour[3] / 255.0, 0.5);
        }
    }
}

TEST(PictureFile, ReadsOtherKindsOfPng)
{
    const auto deep = decodePicture(encodePng(2, 1, 16, PNG_COLOR_TYPE_GRAY, {0x80, 0x80, 0xFF, 0xFF}), "deep.png");
    ASSERT_TRUE(deep) << deep.error().message;
    EXPECT_EQ(deep->picture.pixels, (Bytes{0x80, 0xFF}));

    const auto bits = decodePicture(encodePng(8, 1, 1, PNG_COLOR_TYPE_GRAY, {0b10100001}), "bits.png");
    ASSERT_TRUE(bits) << bits.error().message;
    EXPECT_EQ(bits->picture.pixels, (Bytes{255, 0, 255, 0, 0, 0, 0, 255}));
}

TEST(PictureFile, ReadsEveryKindOfPnm)
{
    const Bytes expected = {255, 0, 0, 255, 255, 0};
    for (const std::string& text : {
             std::string("P1\n# a comment\n3 2\n0 1 1\n0 0 1"),
             std::string("P1 3 2 011001"),
             std::string("P2\n3 2 7\n7 0 0 7\n7 0"),
             std::string("P3 3 2 1 1 1 1 0 0 0 0 0 0 1 1 1 1 1 1 0 0 0"),
             std::string("P4\n3 2\n") + '\x60' + '\x20',
             std::string("P5 3 2 255\n\xFF\0\0\xFF\xFF\0", 17),
             std::string("P5 3 2 65535\n\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF\0\0", 25),
             std::string("P6 3 2 1\n\1\1\1\0\0\0\0\0\0\1\1\1\1\1\1\0\0\0", 27),
         }) {
        const auto loaded = decodePicture(pictureBytes(text), "picture.pnm");
        ASSERT_TRUE(loaded) << text << ": " << loaded.error().message;
        EXPECT_EQ(loaded->format, PictureFormat::pnm);
        EXPECT_EQ(loaded->picture.width, 3U);
        EXPECT_EQ(loaded->picture.pixels, expected) << text;
    }
    EXPECT_EQ(decodePicture(pictureBytes("P2 2 1 100 50 25"), "x")->picture.pixels, (Bytes{128, 64}));
    EXPECT_EQ(decodePicture(pictureBytes("P2 2 1 100 50 25"), "x", Ink::dark)->picture.pixels, (Bytes{127, 191}));
    EXPECT_EQ(decodePicture(pictureBytes(std::string("P6 1 1 255\n\x10\x80\xF0", 14)), "x")->picture.pixels,
        (Bytes{luma(0x10, 0x80, 0xF0)}));
}

TEST(PictureFile, RefusesEveryTruncation)
{
    RandomStream random(3);
    const Bytes png = encodePng(9, 9, 8, PNG_COLOR_TYPE_RGB_ALPHA, randomBytes(random, 4 * 81));
    const Bytes woven = encodePng(9, 9, 8, PNG_COLOR_TYPE_GRAY, randomBytes(random, 81), PNG_INTERLACE_ADAM7);
    const Bytes raw = pictureBytes("P6 2 2 255\nabcdefghijkl");
    for (const Bytes* whole : {&png, &woven, &raw}) {
        ASSERT_TRUE(decodePicture(*whole, "whole"));
        for (std::size_t size = 0; size < whole->size(); ++size) {
            const auto loaded = decodePicture(std::span(whole->data(), size), "cut.png");
            ASSERT_FALSE(loaded) << size;
            EXPECT_EQ(loaded.error().message.find("cut.png: "), 0U);
            EXPECT_EQ(loaded.error().message.find('\n'), std::string::npos);
        }
    }
}

TEST(PictureFile, RefusesDamagedPngsOrReadsThemWhole)
{
    RandomStream random(4);
    const Bytes png = encodePng(13, 9, 8, PNG_COLOR_TYPE_RGB, randomBytes(random, 3 * 13 * 9));
    for (std::size_t bit = 0; bit < 8 * png.size(); ++bit) {
        Bytes damaged = png;
        damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ (1U << (bit % 8)));
        const auto loaded = decodePicture(damaged, "damaged.png");
        if (loaded) {
            EXPECT_EQ(loaded->picture.pixels.size(), loaded->picture.width * loaded->picture.height);
        }
    }
}

TEST(PictureFile, RefusesSizesThatMemoryMustNotBeGivenFor)
{
    Bytes png = encodePng(1, 1, 8, PNG_COLOR_TYPE_GRAY, {7});
    const auto resize = [&png](std::uint32_t width, std::uint32_t height) {
        const std::uint32_t sides[] = {width, height};
        for (std::size_t i = 0; i < 8; ++i)
            png[16 + i] = static_cast<std::uint8_t>(sides[i / 4] >> (24 - 8 * (i % 4)));
        const auto crc = static_cast<std::uint32_t>(crc32(0, png.data() + 12, 17));
        for (std::size_t i = 0; i < 4; ++i)
            png[29 + i] = static_cast<std::uint8_t>(crc >> (24 - 8 * i));
    };
    for (const auto& [width, height] : {std::pair{60000U, 60000U}, {10001U, 1U}, {1U, 10001U}}) {
        resize(width, height);
        const auto loaded = decodePicture(png, "huge.png");
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().kind, ErrorKind::tooLarge) << loaded.error().message;
    }
    resize(10000, 10000); // allowed, but it has one row's worth of data: found out before a row is kept
    EXPECT_EQ(decodePicture(png, "hollow.png").error().kind, ErrorKind::malformed);

    EXPECT_EQ(decodePicture(pictureBytes("P5 4000000000 2 255\n"), "x").error().kind, ErrorKind::tooLarge);
    EXPECT_EQ(decodePicture(pictureBytes("P5 0 2 255\n"), "x").error().kind, ErrorKind::malformed);
    EXPECT_EQ(decodePicture(pictureBytes("P5 99999999999999999999 2 255\n"), "x").error().kind, ErrorKind::malformed);
    EXPECT_EQ(decodePicture(pictureBytes("P2 2 2 255 1 2 3 256"), "x").error().kind, ErrorKind::malformed);
    EXPECT_EQ(decodePicture(pictureBytes("P2 2 2 0 1 2 3 256"), "x").error().kind, ErrorKind::malformed);
    EXPECT_EQ(decodePicture(pictureBytes("GIF89a"), "x").error().kind, ErrorKind::malformed);
}

TEST(PictureFile, SaysWhatIsWrongWithAFile)
{
    EXPECT_EQ(loadPicture("/nowhere/at all.png").error().kind, ErrorKind::notFound);
    EXPECT_FALSE(loadPicture(std::filesystem::temp_directory_path())); // a folder
}

TEST(PictureFile, DarkInkIsSuspectedFromTheEdge)
{
    GreyPicture picture{.width = 5, .height = 4, .pixels = Bytes(20, 0)};
    picture.pixels[7] = 255; // ink in the middle
    EXPECT_FALSE(looksLikeDarkInk(picture));
    for (std::uint8_t& level : picture.pixels)
        level = static_cast<std::uint8_t>(255 - level);
    EXPECT_TRUE(looksLikeDarkInk(picture));
    EXPECT_FALSE(looksLikeDarkInk({}));
}

TEST(PictureFile, ReadsTheReferencesCanvases)
{
    const std::filesystem::path folder = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden";
    for (int canvas = 1; canvas <= 6; ++canvas) {
        const auto name = "canvas" + std::to_string(canvas);
        const auto png = loadPicture(folder / (name + ".png"));
        // The same as bitmaps, whose ink is 1, which PBM calls black.
        const auto bitmap = loadPicture(folder / (name + ".pbm"), Ink::dark);
        ASSERT_TRUE(png) << png.error().message;
        ASSERT_TRUE(bitmap) << bitmap.error().message;
        EXPECT_EQ(png->picture.pixels, bitmap->picture.pixels);
    }
}

} // namespace
} // namespace engram
