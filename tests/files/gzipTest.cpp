#include <cstdint>
#include <memory>
#include <random>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "files/inflatedFile.h"
#include "support/fileBytes.h"

namespace engram {
namespace {

using test::gzipped;
using ::testing::HasSubstr;

/// The content, or the refusal behind "!".
std::string inflate(const std::string& file)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(file.data()), file.size());
    InflatedFile inflated(std::make_unique<MemorySource>(bytes), "file");
    ByteReader& reader = inflated.content();
    std::string content;
    for (auto here = reader.available(); !here.empty(); here = reader.available()) {
        content.append(here.begin(), here.end());
        reader.skip(here.size());
    }
    return reader.failed() ? "!" + reader.failure().value().message : content;
}

std::string randomText(std::size_t size)
{
    std::mt19937 random(static_cast<unsigned>(size));
    std::string text(size, ' ');
    for (char& character : text)
        character = static_cast<char>('a' + random() % 20);
    return text;
}

TEST(Gzip, IsTransparent)
{
    for (const std::size_t size : {0, 1, 1000, 65'535, 65'536, 65'537, 1'000'000}) {
        const std::string text = "x" + randomText(size);
        EXPECT_EQ(inflate(gzipped(text)), text);
        EXPECT_EQ(inflate(text), text);
    }
}

TEST(Gzip, JoinsMembersAndIgnoresZerosBehindThem)
{
    EXPECT_EQ(inflate(gzipped("one ") + gzipped("") + gzipped("two")), "one two");
    EXPECT_EQ(inflate(gzipped("one") + std::string(100'000, '\0')), "one");
    EXPECT_THAT(inflate(gzipped("one") + "two"), HasSubstr("something else behind"));
    EXPECT_THAT(inflate(gzipped("one") + gzipped("two").substr(0, 12)), HasSubstr("cut off"));
}

TEST(Gzip, RefusesEveryTruncation)
{
    const std::string file = gzipped(randomText(500));
    for (std::size_t size = 2; size < file.size(); ++size)
        EXPECT_THAT(inflate(file.substr(0, size)), HasSubstr("cut off")) << size;
}

TEST(Gzip, GivesTheContentOrARefusalForEveryFlippedBitBehindTheHeader)
{
    const std::string text = randomText(300);
    const std::string file = gzipped(text);
    int refused = 0;
    for (std::size_t at = 10; at < file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string damaged = file;
            damaged[at] = static_cast<char>(damaged[at] ^ 1 << bit);
            const std::string outcome = inflate(damaged);
            const bool isRefusal = outcome.starts_with("!file: byte ");
            EXPECT_TRUE(isRefusal || outcome == text) << at << ' ' << bit << ' ' << outcome;
            refused += isRefusal ? 1 : 0;
        }
    }
    // Up to seven bits fill up the last byte before the stored block and of the whole, and mean nothing.
    EXPECT_GE(refused, static_cast<int>(8 * (file.size() - 10)) - 14);
}

TEST(Gzip, RefusesReservedFlagsAndOtherMethods)
{
    std::string file = gzipped("text");
    file[3] = '\x20';
    EXPECT_THAT(inflate(file), HasSubstr("unknown header flags"));
    file = gzipped("text");
    file[2] = 7;
    EXPECT_THAT(inflate(file), HasSubstr("unknown compression method"));
}

TEST(Gzip, RefusesGzipInsideGzip)
{
    EXPECT_THAT(inflate(gzipped(gzipped("text"))), HasSubstr("gzip inside gzip"));
}

} // namespace
} // namespace engram
