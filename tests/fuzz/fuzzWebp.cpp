#include "pictures.h"

namespace engram::fuzz {

void fuzzWebp(std::span<const std::uint8_t> bytes)
{
    decodeAlone(bytes, PictureFormat::webp);
}

} // namespace engram::fuzz
