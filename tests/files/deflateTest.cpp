#include "files/deflate.h"

#include <vector>

#include <gtest/gtest.h>
#include <zlib.h>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

using Bytes = std::vector<std::uint8_t>;

/// Bytes that repeat themselves now and then, also across the borders of parts.
Bytes someBytes(std::size_t size, std::uint64_t seed)
{
    RandomStream random(seed);
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] =
            i > 20'000 && random.below(5000) != 0 ? bytes[i - 20'000] : static_cast<std::uint8_t>(random.below(256));
    return bytes;
}

Bytes inflated(const Bytes& deflated)
{
    Bytes bytes;
    InflateStream stream(deflated);
    for (auto part = stream.next(); !part.empty(); part = stream.next())
        bytes.insert(bytes.end(), part.begin(), part.end());
    EXPECT_TRUE(stream.complete());
    return bytes;
}

TEST(Deflate, BringsBackWhatItWasGivenOnBothSidesOfEveryBorderOfParts)
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, deflatePart - 1, deflatePart, deflatePart + 1,
             2 * deflatePart, 2 * deflatePart + 70'000}) {
        const Bytes bytes = someBytes(size, size);
        EXPECT_EQ(inflated(deflated(bytes)), bytes) << size << " bytes";
    }
}

TEST(Deflate, OfManyPartsIsOneStreamThatZlibReadsInOneCall)
{
    const Bytes bytes = someBytes(3 * deflatePart + 5, 9);
    const Bytes packed = deflated(bytes);
    Bytes back(bytes.size());
    uLongf size = back.size();
    ASSERT_EQ(uncompress(back.data(), &size, packed.data(), packed.size()), Z_OK);
    EXPECT_EQ(size, bytes.size());
    EXPECT_EQ(back, bytes);
    EXPECT_LT(packed.size(), bytes.size() / 8); // what lies 20,000 bytes back is found across borders, too
}

TEST(Deflate, GivesTheSameBytesEveryTimeAndWhatIsShortIsAsZlibDeflatesIt)
{
    const Bytes large = someBytes(2 * deflatePart + 3, 1);
    EXPECT_EQ(deflated(large), deflated(large));
    const Bytes small = someBytes(100'000, 2);
    Bytes expected(compressBound(small.size()));
    uLongf size = expected.size();
    ASSERT_EQ(compress2(expected.data(), &size, small.data(), small.size(), Z_DEFAULT_COMPRESSION), Z_OK);
    expected.resize(size);
    EXPECT_EQ(deflated(small), expected);
}

TEST(Deflate, FindsDamageInAnyPart)
{
    const Bytes bytes = someBytes(2 * deflatePart, 4);
    Bytes packed = deflated(bytes);
    packed[packed.size() / 2] ^= 0x10U;
    Bytes back;
    InflateStream stream(packed);
    for (auto part = stream.next(); !part.empty(); part = stream.next())
        back.insert(back.end(), part.begin(), part.end());
    EXPECT_FALSE(stream.complete() && back == bytes);
    EXPECT_FALSE(stream.complete());
}

} // namespace
} // namespace engram
