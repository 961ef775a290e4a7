#include "pictures.h"

namespace engram::fuzz {

void fuzzJpeg(std::span<const std::uint8_t> bytes)
{
    decodeAlone(bytes, PictureFormat::jpeg);
}

} // namespace engram::fuzz
