#include "pictures.h"

namespace engram::fuzz {

void fuzzGif(std::span<const std::uint8_t> bytes)
{
    decodeAlone(bytes, PictureFormat::gif);
}

} // namespace engram::fuzz
