#include <engram/files/sha256.h>

#include <array>

#include <openssl/evp.h>

namespace engram {

std::string sha256Hex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        return {}; // a build of the library without SHA-256, which nobody ships
    std::string text;
    for (const std::uint8_t byte : std::span(digest).first(size)) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace engram
