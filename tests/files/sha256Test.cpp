#include <cstdint>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/files/sha256.h>

namespace engram {
namespace {

std::string hexOf(const std::string& text)
{
    return sha256Hex({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

TEST(Sha256, GivesThePublishedValues)
{
    // FIPS 180-4's examples, as NIST publishes them.
    EXPECT_EQ(hexOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hexOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hexOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hexOf(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, IsRightForEveryLengthAroundItsBlocks)
{
    // Byte i of the text of length n is (7 i + n) mod 256; the sum over the sums was made by Python's hashlib.
    std::string sums;
    for (std::size_t length = 0; length < 200; ++length) {
        std::vector<std::uint8_t> bytes(length);
        for (std::size_t i = 0; i < length; ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 7 + length);
        sums += sha256Hex(bytes);
    }
    EXPECT_EQ(hexOf(sums), "b8f5d54cfd1cbbcae2003d1365d9fab7e5bc61813fa3486ee6a6a6bf38db4745");
}

} // namespace
} // namespace engram
