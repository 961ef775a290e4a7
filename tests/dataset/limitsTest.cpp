// Small files that ask for the world. Each is refused in a process that may take what the README promises.

#include <functional>
#include <ostream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "boundedLoad.h"
#include "support/fileBytes.h"
#include "support/temporaryFolder.h"
#include "support/zipBuilder.h"

namespace engram {
namespace {

using namespace std::string_literals;
using test::bigEndian;
using test::gzippedRepeat;
using test::littleEndian;

constexpr std::size_t mebibyte = std::size_t{1} << 20;
constexpr std::size_t nearlyTheCap = 1000; // MiB; the cap on what a file may inflate to is 1,024

std::string repeated(const std::string& piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

struct Bomb {
    const char* name;
    std::function<std::string()> file;
    const char* cause; ///< part of the refusal

    friend std::ostream& operator<<(std::ostream& out, const Bomb& bomb) { return out << bomb.name; }
};

/// A gzipped pickle that says `before`, then `piece` over and over for 1,000 MiB.
std::function<std::string()> flood(std::string before, std::string piece)
{
    return [before, piece] { return gzippedRepeat(before, repeated(piece, mebibyte), nearlyTheCap, "N."); };
}

/// A picture array whose dimensions are those bytes (LONG1s), with `content` behind it.
std::string arrayPickle(const std::string& dimensions, const std::string& content)
{
    return "\x80\x02"
           "cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\x85U\1b\x87R"s
        + "(K\1(" + dimensions
        + "tcnumpy\ndtype\nU\2u1K\0K\1\x87R(K\3U\1|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb\x89T"s
        + littleEndian(content.size(), 4) + content + "tb.";
}

const Bomb bombs[] = {
    {"GigabyteOfZeros", [] { return gzippedRepeat("", std::string(mebibyte, '\0'), nearlyTheCap); }, "none of the"},
    {"GigabyteOfBlanksAsAFontSheet",
        [] { return gzippedRepeat("name: x\n", std::string(mebibyte, ' '), nearlyTheCap); }, "too large"},
    {"GigabyteOfZerosAsAZip",
        [] { return gzippedRepeat("PK\3\4" + std::string(26, '\0'), std::string(mebibyte, '\0'), nearlyTheCap); },
        "too large"},
    {"GigabyteOfZerosBehindAnIdxHeader",
        [] {
            return gzippedRepeat(bigEndian(0x0803, 4) + bigEndian(16, 4) + bigEndian(28, 4) + bigEndian(28, 4),
                std::string(mebibyte, '\0'), nearlyTheCap);
        },
        "more bytes than"},
    {"MoreThanAGigabyte", [] { return gzippedRepeat("(S'", repeated("\\x00", mebibyte), 1025, "'\n."); }, "1 GiB"},
    {"OneStringOfAGigabyte", flood("(S'", "a"), "larger than Engram reads"},
    {"OneTextOfAGigabyte", flood("(V", "\xe9"), "larger than Engram reads"},
    {"OpcodesThatDoNothing", flood("\x80\2", "N0"), "goes on for too long"},
    {"ListItems", flood("\x80\2]", "Na"), "more memory"},
    {"SmallListItems", flood("\x80\2]", "K\1a"), "goes on for too long"},
    {"SmallListItemsThenAnother",
        [] { return gzippedRepeat("\x80\2]", repeated("(" + repeated("K\5", 2000) + "e", mebibyte), 200, "Na."); },
        "more memory"},
    {"TextIntegers", flood("(l", "I0\na"), "goes on for too long"},
    {"EmptyTuplesThrownAway", flood("\x80\2", ")0"), "more memory"},
    {"StackOfTheSameValue", flood("\x80\2N", "2"), "piles up"},
    {"Marks", flood("\x80\2", "("), "nested too deep"},
    {"Memo", flood("\x80\4N", "\x94"), "remembers more values"},
    {"MillionNestedTuples", [] { return gzippedRepeat("\x80\2N", repeated("\x85", 1'000'000), 1, "."); },
        "no data set"},
    {"MillionNestedLists", [] { return gzippedRepeat("\x80\2", repeated("](", 2'000'000), 1, "."); },
        "nested too deep"},
    {"HugeDeclaredBytes", [] { return "\x80\4\x8e" + littleEndian(std::uint64_t{1} << 62, 8) + "abc"; },
        "more than Engram reads"},
    {"HugeDeclaredBytesBelowTheCap",
        [] {
            return "\x80\4"
                   "B"
                + littleEndian(500'000'000, 4) + "abc";
        },
        "the file ends"},
    {"HugeDeclaredFrame", [] { return "\x80\4\x95" + littleEndian(~std::uint64_t{0}, 8) + "N."; }, "frame"},
    {"ShapeThatWrapsTo64Bits",
        [] {
            const std::string wide = "\x8a\x08" + littleEndian((std::uint64_t{1} << 60) + 1, 8);
            return arrayPickle(wide + "M\x10\x03", std::string(784, '\0'));
        },
        "more elements than memory can address"},
    {"ShapeThatWrapsTo32Bits", [] { return arrayPickle("J\0\0\1\0J\0\0\1\0"s, ""); }, "claims 4294967296 bytes"},
    {"PicturesThatAreAllTheSameList",
        [] {
            const std::string row = "](" + repeated("K\1", 2 * 784) + "e";
            const std::string rows = "](" + row + "q\1" + repeated("h\1", 2 * 999'990) + "e";
            return gzippedRepeat("\x80\2" + rows, "", 0, "](" + repeated("K\1", 2 * 999'991) + "e\x86.");
        },
        "more memory"},
    {"ListsThatShareListsOfLists",
        [] {
            std::string nested = "](" + repeated("K\1", 2 * 2000) + "eq\0"s;
            for (char level = 0; level < 3; ++level)
                nested += "](" + repeated(std::string("h") + level, 2 * 2000) + "eq" + static_cast<char>(level + 1);
            return "\x80\2](" + nested + "](K\1e\x86\x85" + ".";
        },
        ""},
    {"ZipOfFiveThousandMembers",
        [] {
            ZipBuilder builder;
            for (int i = 0; i < 5000; ++i)
                builder.add("x" + std::to_string(i) + ".npy", "");
            return builder.build();
        },
        "5000"},
    {"MemoInNoOrder",
        [] {
            std::string puts;
            for (std::uint64_t i = 1; i < 1'000'000; ++i)
                puts += "r" + littleEndian(i * 2654435761 & 0xffffffff, 4);
            return "\x80\2N" + puts + ".";
        },
        "in no order"},
};

class Limits : public ::testing::TestWithParam<Bomb> { };

TEST_P(Limits, AreKept)
{
    const test::TemporaryFolder scratch;
    const auto path = scratch.write("bomb", GetParam().file());
    // These stop just short of the caps: 2.5 s at most, on a machine that does nothing else.
    const test::LoadOutcome outcome = test::loadWithinLimits(path, test::promisedSeconds);
    ASSERT_TRUE(outcome.finished) << outcome.how;
    ASSERT_FALSE(outcome.accepted);
    EXPECT_THAT(outcome.message, ::testing::StartsWith(path.string() + ": "));
    EXPECT_THAT(outcome.message, ::testing::HasSubstr(GetParam().cause));
}

INSTANTIATE_TEST_SUITE_P(Bombs, Limits, ::testing::ValuesIn(bombs),
    [](const ::testing::TestParamInfo<Bomb>& bomb) { return bomb.param.name; });

} // namespace
} // namespace engram
