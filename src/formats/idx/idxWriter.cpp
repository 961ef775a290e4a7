#include "idxWriter.h"

#include <initializer_list>

#include <engram/picture.h>

namespace engram {
namespace {

constexpr std::uint8_t unsignedBytes = 8;

/// The head: two zeros, the type, how many dimensions, and each big-endian in four bytes.
std::vector<std::uint8_t> idxFile(std::initializer_list<std::size_t> sizes, std::span<const std::uint8_t> values)
{
    std::vector<std::uint8_t> file{0, 0, unsignedBytes, static_cast<std::uint8_t>(sizes.size())};
    file.reserve(file.size() + 4 * sizes.size() + values.size());
    for (const std::size_t size : sizes)
        for (int shift = 24; shift >= 0; shift -= 8)
            file.push_back(static_cast<std::uint8_t>(size >> static_cast<unsigned>(shift)));
    file.insert(file.end(), values.begin(), values.end());
    return file;
}

} // namespace

std::vector<std::uint8_t> idxPictures(std::span<const std::uint8_t> pixels)
{
    return idxFile({pixels.size() / digitPixels, digitSide, digitSide}, pixels);
}

std::vector<std::uint8_t> idxLabels(std::span<const std::uint8_t> labels)
{
    return idxFile({labels.size()}, labels);
}

} // namespace engram
