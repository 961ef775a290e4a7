#include <algorithm>
#include <span>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>

#include "formats/zip/zipArchive.h"
#include "formats/zip/zipWriter.h"
#include "support/zipBuilder.h"

namespace engram {
namespace {

using testing::HasSubstr;

constexpr ZipLimits limits{.memberBytes = 1U << 20U, .totalBytes = 3U << 20U, .members = 20};

std::string textOf(const ByteBuffer& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Reads every member; the content of all of them, or the first refusal.
Result<std::vector<std::string>> readAll(const std::string& bytes)
{
    const auto archive = ZipArchive::open(bytesOf(bytes), "test.zip", limits);
    if (!archive)
        return tl::unexpected(archive.error());
    std::vector<std::string> contents;
    for (const ZipMember& member : archive->members()) {
        const auto content = archive->read(member.name);
        if (!content)
            return tl::unexpected(content.error());
        contents.push_back(textOf(*content));
    }
    return contents;
}

void expectRefusal(const std::string& bytes, const std::string& cause)
{
    const auto contents = readAll(bytes);
    ASSERT_FALSE(contents) << "should say: " << cause;
    EXPECT_THAT(contents.error().message, HasSubstr(cause));
    EXPECT_THAT(contents.error().message, HasSubstr("test.zip: "));
}

/// Two members, the first stored and the second deflated.
ZipBuilder twoMembers()
{
    ZipBuilder builder;
    builder.add("a.txt", "The first content");
    builder.add("folder/b.txt", std::string(5000, 'b') + "end", true);
    return builder;
}

TEST(ZipArchive, ReadsStoredAndDeflatedMembers)
{
    RandomStream random(1);
    for (int round = 0; round < 50; ++round) {
        ZipBuilder builder;
        std::vector<std::string> expected;
        for (std::uint64_t count = random.below(6); count > 0; --count) {
            std::string content(random.below(3000), '\0');
            std::ranges::generate(content, [&] { return static_cast<char>(random.below(1 + random.below(256))); });
            builder.add("member" + std::to_string(count), content, random.below(2) == 0);
            expected.push_back(content);
        }
        builder.comment.assign(random.below(100), 'c');
        builder.zip64End = random.below(3) == 0;
        const auto contents = readAll(builder.build());
        ASSERT_TRUE(contents) << contents.error().message;
        EXPECT_EQ(*contents, expected);
    }
}

TEST(ZipArchive, ReadsWhatTheWriterWrites)
{
    const std::string body(200000, 'x');
    const auto write = [&] {
        ZipWriter writer;
        writer.add("one", "head only");
        writer.add("two", "head, ", bytesOf(body));
        writer.add("empty", "");
        return textOf(writer.finish().value());
    };
    const std::string archive = write();
    const auto contents = readAll(archive);
    ASSERT_TRUE(contents) << contents.error().message;
    EXPECT_EQ(*contents, (std::vector<std::string>{"head only", "head, " + body, ""}));
    EXPECT_EQ(archive, write()) << "the same members give the same bytes";
    EXPECT_LT(archive.size(), 2000U) << "members are deflated";
}

TEST(ZipArchive, AcceptsSizesInZip64ExtrasOfLocalHeaders)
{
    // As Python's zipfile writes them when it is told that a member might become large, which numpy does.
    ZipBuilder builder;
    ZipBuilder::Member& member = builder.add("x_train.npy", "some content, deflated", true);
    member.local.packedSize = 0xffffffff;
    member.local.size = 0xffffffff;
    member.local.extra = ZipBuilder::number(1, 2) + ZipBuilder::number(16, 2)
        + ZipBuilder::number(member.content.size(), 8) + ZipBuilder::number(member.packed.size(), 8);
    const auto contents = readAll(builder.build());
    ASSERT_TRUE(contents) << contents.error().message;
    EXPECT_EQ(contents->front(), "some content, deflated");

    member.local.extra[4] ^= 1;
    expectRefusal(builder.build(), "disagrees");
    member.local.extra.resize(12);
    expectRefusal(builder.build(), "torn extra field");
}

TEST(ZipArchive, AcceptsDataDescriptorsOfEveryKind)
{
    for (const bool signature : {false, true})
        for (const std::size_t sizeBytes : {4U, 8U}) {
            ZipBuilder builder;
            for (const char* name : {"first", "second"}) {
                ZipBuilder::Member& member = builder.add(name, "streamed content", true);
                member.local.flags = member.central.flags = 1U << 3U;
                member.descriptor = (signature ? ZipBuilder::number(0x08074b50, 4) : "")
                    + ZipBuilder::number(member.central.crc, 4) + ZipBuilder::number(member.packed.size(), sizeBytes)
                    + ZipBuilder::number(member.content.size(), sizeBytes);
                member.local.crc = 0;
                member.local.packedSize = member.local.size = 0;
            }
            const auto contents = readAll(builder.build());
            ASSERT_TRUE(contents) << contents.error().message;
            EXPECT_EQ(contents->back(), "streamed content");
            builder.members[0].descriptor[signature ? 4 : 0] ^= 1;
            expectRefusal(builder.build(), "data descriptor of 'first' disagrees");
        }
}

TEST(ZipArchive, RefusesHeadersThatDisagree)
{
    const auto broken = [](const std::function<void(ZipFields&)>& change) {
        ZipBuilder builder = twoMembers();
        change(builder.members[1].local);
        return builder.build();
    };
    const std::string cause = "the local header of 'folder/b.txt' disagrees";
    expectRefusal(broken([](ZipFields& local) { local.name = "folder/c.txt"; }), cause);
    expectRefusal(broken([](ZipFields& local) { local.name = "folder/b.txt2"; }), cause);
    expectRefusal(broken([](ZipFields& local) { local.crc ^= 1U; }), cause);
    expectRefusal(broken([](ZipFields& local) { ++local.size; }), cause);
    expectRefusal(broken([](ZipFields& local) { --local.packedSize; }), cause);
    expectRefusal(broken([](ZipFields& local) { local.method = 0; }), cause);
    expectRefusal(broken([](ZipFields& local) { local.flags = 1; }), cause);
    expectRefusal(broken([](ZipFields& local) { local.flags = 1U << 3U; }), cause);
    EXPECT_TRUE(readAll(broken([](ZipFields& local) { local.flags = 1U << 1U; })))
        << "how hard it was packed is no matter";
}

TEST(ZipArchive, RefusesWhatItCannotTrust)
{
    const auto both = [](const std::function<void(ZipFields&)>& change) {
        ZipBuilder builder = twoMembers();
        change(builder.members[1].local);
        change(builder.members[1].central);
        return builder.build();
    };
    expectRefusal(both([](ZipFields& fields) { fields.flags = 1; }), "'folder/b.txt' is encrypted");
    expectRefusal(both([](ZipFields& fields) { fields.flags = 1U << 6U; }), "is encrypted");
    expectRefusal(both([](ZipFields& fields) { fields.method = 99; }), "packed by method 99");
    expectRefusal(both([](ZipFields& fields) { fields.method = 12; }), "packed by method 12");
    expectRefusal(both([](ZipFields& fields) { fields.method = 0; }), "its two sizes differ");
    expectRefusal(both([](ZipFields& fields) { fields.name = "a.txt"; }), "two members of the zip archive are called");
    expectRefusal(both([](ZipFields& fields) { fields.name = ""; }), "no proper name");
    expectRefusal(both([](ZipFields& fields) { fields.name = std::string("a\0b", 3); }), "no proper name");
    expectRefusal(both([](ZipFields& fields) { fields.crc ^= 1U; }), "cannot be inflated: CRC error");
    expectRefusal(both([](ZipFields& fields) { ++fields.size; }), "'folder/b.txt'");
    expectRefusal(both([](ZipFields& fields) { --fields.size; }), "'folder/b.txt'");
    expectRefusal(both([](ZipFields& fields) { fields.size = 3'000'000'000; }), "claims 3000000000 bytes");
    expectRefusal(both([](ZipFields& fields) { fields.packedSize = 1'000'000; }), "runs into the zip directory");
}

TEST(ZipArchive, RefusesOverlappingMembers)
{
    ZipBuilder builder = twoMembers();
    // A second directory entry for the bytes of the first member, under a header inside them.
    ZipBuilder inner;
    inner.add("inner.txt", "inner");
    const std::string nested = inner.build().substr(0, 30 + 9 + 5);
    builder.members.clear();
    builder.add("outer.txt", nested);
    const std::size_t outerHead = 30 + 9;
    ZipBuilder::Member& second = builder.add("unused", "");
    second.central = inner.members[0].central;
    const std::size_t secondStart = outerHead + nested.size();
    second.central.offset = outerHead - secondStart; // wraps to the header inside the first
    expectRefusal(builder.build(), "'inner.txt' overlaps 'outer.txt'");
}

TEST(ZipArchive, CapsMembersAndTheirSum)
{
    ZipBuilder many;
    for (int i = 0; i < 21; ++i)
        many.add("m" + std::to_string(i), "");
    expectRefusal(many.build(), "has 21 members, more than 20");

    ZipBuilder large;
    for (int i = 0; i < 4; ++i)
        large.add("m" + std::to_string(i), std::string(1U << 20U, '\0'), true);
    expectRefusal(large.build(), "claims more than 3145728 bytes");
}

TEST(ZipArchive, RefusesEveryTruncationAndBytesAround)
{
    const std::string archive = twoMembers().build();
    for (std::size_t size = 0; size < archive.size(); ++size)
        EXPECT_FALSE(readAll(archive.substr(0, size))) << size;
    EXPECT_FALSE(readAll(archive + "x"));
    EXPECT_FALSE(readAll("x" + archive));
}

TEST(ZipArchive, ReadsTheSameOrRefusesWhenABitFlips)
{
    const std::string archive = twoMembers().build();
    const auto expected = readAll(archive).value();
    int refused = 0;
    for (std::size_t bit = 0; bit < archive.size() * 8; ++bit) {
        std::string damaged = archive;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        const auto contents = readAll(damaged);
        refused += contents ? 0 : 1;
        if (contents) { // dates, versions and attributes are nobody's content
            EXPECT_EQ(*contents, expected) << "bit " << bit;
        }
    }
    EXPECT_GT(refused, static_cast<int>(archive.size() * 8 / 2));
}

} // namespace
} // namespace engram
