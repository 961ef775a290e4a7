#include "pictures.h"

namespace engram::fuzz {

void fuzzBmp(std::span<const std::uint8_t> bytes)
{
    decodeAlone(bytes, PictureFormat::bmp);
}

} // namespace engram::fuzz
