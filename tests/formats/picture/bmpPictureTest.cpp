#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/formats/pictureFile.h>

#include "formats/picture/smoothPicture.h"

namespace engram {
namespace {

using test::Bytes;

void append(Bytes& bytes, std::uint64_t value, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        bytes.push_back(i < sizeof value ? static_cast<std::uint8_t>(value >> (8 * i)) : std::uint8_t{0});
}

struct BmpParts {
    std::int32_t width = 0;
    std::int32_t height = 0; ///< negative: the first row is the top one
    std::uint32_t bitsPerPixel = 24;
    std::uint32_t packing = 0;
    Bytes table = {}; ///< masks or palette
    Bytes pixels = {};
    std::uint32_t headerSize = 40;
};

Bytes makeBmp(const BmpParts& parts)
{
    Bytes bmp = {'B', 'M'};
    append(bmp, 0, 8);
    append(bmp, 14 + parts.headerSize + parts.table.size(), 4);
    append(bmp, parts.headerSize, 4);
    const std::size_t sideBytes = parts.headerSize == 12 ? 2 : 4;
    append(bmp, static_cast<std::uint32_t>(parts.width), sideBytes);
    append(bmp, static_cast<std::uint32_t>(parts.height), sideBytes);
    append(bmp, 1, 2);
    append(bmp, parts.bitsPerPixel, 2);
    if (parts.headerSize > 12) {
        append(bmp, parts.packing, 4);
        append(bmp, 0, parts.headerSize - 20);
    }
    bmp.insert(bmp.end(), parts.table.begin(), parts.table.end());
    bmp.insert(bmp.end(), parts.pixels.begin(), parts.pixels.end());
    return bmp;
}

Bytes pixelsOf(const BmpParts& parts)
{
    const auto picture = openPicture(makeBmp(parts), "picture.bmp");
    EXPECT_TRUE(picture) << picture.error().message;
    return picture ? picture->grey.pixels : Bytes{};
}

TEST(BmpPicture, ReadsRowsFromTheBottomOrTheTop)
{
    const Bytes pixels = {10, 20, 30, 0, 40, 50, 60, 0}; // blue, green, red; rows are filled up to 4 bytes
    EXPECT_EQ(pixelsOf({.width = 1, .height = 2, .pixels = pixels}), (Bytes{luma(60, 50, 40), luma(30, 20, 10)}));
    EXPECT_EQ(pixelsOf({.width = 1, .height = -2, .pixels = pixels}), (Bytes{luma(30, 20, 10), luma(60, 50, 40)}));
}

TEST(BmpPicture, ReadsTablesOfEveryDepth)
{
    const Bytes two = {0, 0, 0, 0, 255, 255, 255, 0};
    EXPECT_EQ(
        pixelsOf({.width = 3, .height = 1, .bitsPerPixel = 1, .table = two, .pixels = {0b10100000, 0, 0, 0}}).front(),
        255);
    Bytes sixteen;
    for (std::uint8_t i = 0; i < 16; ++i)
        append(sixteen, i * 0x111111U, 4);
    EXPECT_EQ(pixelsOf({.width = 3, .height = 1, .bitsPerPixel = 4, .table = sixteen, .pixels = {0x1F, 0x20, 0, 0}}),
        (Bytes{0x11, 0xFF, 0x22}));
    Bytes all;
    for (std::uint32_t i = 0; i < 256; ++i)
        append(all, i * 0x10101U, 4);
    EXPECT_EQ(pixelsOf({.width = 2, .height = 1, .bitsPerPixel = 8, .table = all, .pixels = {7, 200, 0, 0}}),
        (Bytes{7, 200}));
    Bytes three;
    for (std::uint32_t i = 0; i < 256; ++i)
        append(three, i * 0x10101U, 3);
    EXPECT_EQ(
        pixelsOf(
            {.width = 2, .height = 1, .bitsPerPixel = 8, .table = three, .pixels = {7, 200, 0, 0}, .headerSize = 12}),
        (Bytes{7, 200}));
}

TEST(BmpPicture, ReadsColourMasks)
{
    Bytes masks;
    for (const std::uint32_t mask : {0xF800U, 0x07E0U, 0x001FU})
        append(masks, mask, 4);
    EXPECT_EQ(pixelsOf({.width = 2,
                  .height = 1,
                  .bitsPerPixel = 16,
                  .packing = 3,
                  .table = masks,
                  .pixels = {0xFF, 0xFF, 0x00, 0xF8}}),
        (Bytes{255, luma(255, 0, 0)}));
    EXPECT_EQ(pixelsOf({.width = 2, .height = 1, .bitsPerPixel = 16, .pixels = {0xFF, 0x7F, 0x1F, 0x00}}),
        (Bytes{255, luma(0, 0, 255)}));
    EXPECT_EQ(pixelsOf({.width = 1, .height = 1, .bitsPerPixel = 32, .pixels = {1, 2, 3, 0}}), (Bytes{luma(3, 2, 1)}));
}

TEST(BmpPicture, AFourthChannelIsOpacityUnlessItIsEmpty)
{
    Bytes masks;
    for (const std::uint32_t mask : {0xFF0000U, 0xFF00U, 0xFFU, 0xFF000000U})
        append(masks, mask, 4);
    BmpParts parts{.width = 2,
        .height = 1,
        .bitsPerPixel = 32,
        .packing = 6,
        .table = masks,
        .pixels = {9, 9, 9, 0, 7, 7, 7, 128}};
    const auto clear = openPicture(makeBmp(parts), "clear.bmp");
    ASSERT_TRUE(clear) << clear.error().message;
    EXPECT_EQ(clear->opacity, (Bytes{0, 128}));
    parts.pixels[7] = 0;
    EXPECT_TRUE(openPicture(makeBmp(parts), "opaque.bmp")->opacity.empty());
}

TEST(BmpPicture, ReadsRunLengths)
{
    Bytes all;
    for (std::uint32_t i = 0; i < 256; ++i)
        append(all, i * 0x10101U, 4);
    // Three of 5, the row ends; a leap of one; literally 1, 2, 3; the picture ends.
    EXPECT_EQ(pixelsOf({.width = 4,
                  .height = 2,
                  .bitsPerPixel = 8,
                  .packing = 1,
                  .table = all,
                  .pixels = {3, 5, 0, 0, 0, 2, 1, 0, 0, 3, 1, 2, 3, 0, 0, 1}}),
        (Bytes{0, 1, 2, 3, 5, 5, 5, 0}));
    const Bytes sixteen(all.begin(), all.begin() + 64);
    EXPECT_EQ(
        pixelsOf(
            {.width = 4, .height = 1, .bitsPerPixel = 4, .packing = 2, .table = sixteen, .pixels = {4, 0x3A, 0, 1}}),
        (Bytes{3, 10, 3, 10}));
}

TEST(BmpPicture, RefusesWhatCannotBe)
{
    const auto kind = [](const BmpParts& parts) { return openPicture(makeBmp(parts), "x").error().kind; };
    EXPECT_EQ(kind({.width = 0, .height = 5}), ErrorKind::malformed);
    EXPECT_EQ(kind({.width = -1, .height = 5}), ErrorKind::malformed);
    EXPECT_EQ(kind({.width = 1, .height = INT32_MIN}), ErrorKind::malformed);
    EXPECT_EQ(kind({.width = 20'000, .height = 1}), ErrorKind::tooLarge);
    EXPECT_EQ(kind({.width = 9'000, .height = 9'000, .bitsPerPixel = 8, .packing = 1, .table = Bytes(1024)}),
        ErrorKind::tooLarge);
    EXPECT_EQ(kind({.width = 9'000, .height = 9'000}), ErrorKind::malformed); // its rows are not there
    EXPECT_EQ(kind({.width = 4, .height = 4, .bitsPerPixel = 7}), ErrorKind::unsupported);
    EXPECT_EQ(kind({.width = 4, .height = 4, .packing = 4}), ErrorKind::unsupported);
    EXPECT_EQ(
        kind({.width = 1, .height = 1, .bitsPerPixel = 16, .packing = 3, .table = Bytes(12, 0x55), .pixels = Bytes(4)}),
        ErrorKind::malformed);
    EXPECT_EQ(
        kind({.width = 2, .height = 1, .bitsPerPixel = 8, .packing = 1, .table = Bytes(1024), .pixels = {9, 1, 0, 1}}),
        ErrorKind::malformed); // a run beyond the row
    const Bytes whole = makeBmp({.width = 3, .height = 3, .pixels = Bytes(36, 9)});
    ASSERT_TRUE(openPicture(whole, "whole"));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(openPicture(std::span(whole.data(), size), "cut")) << size;
}

TEST(BmpPicture, DamageIsRefusedOrReadAsAWholePicture)
{
    RandomStream random(4);
    Bytes all(1024, 77);
    const Bytes whole = makeBmp({.width = 9,
        .height = 3,
        .bitsPerPixel = 8,
        .packing = 1,
        .table = all,
        .pixels = {9, 5, 0, 0, 0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0, 9, 1, 0, 1}});
    for (int round = 0; round < 3000; ++round) {
        Bytes damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[random.below(3) == 0 ? random.below(damaged.size()) : random.below(54)] =
                static_cast<std::uint8_t>(random.next());
        if (const auto picture = openPicture(damaged, "damaged")) {
            EXPECT_EQ(picture->grey.pixels.size(), picture->grey.width * picture->grey.height);
        }
    }
}

} // namespace
} // namespace engram
