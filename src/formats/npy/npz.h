#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <engram/error.h>
#include <engram/progress.h>

#include "files/byteBuffer.h"
#include "formats/arrays/labelledArrays.h"

namespace engram {

/// The pictures and labels of an NPZ archive.
struct NpzArrays {
    std::vector<LabelledArrays> splits;
    bool byPosition = false; ///< the arrays have no names: their order and shapes said what they are
    std::vector<std::string> passedOver; ///< names of arrays that could be pictures or labels, but for their names
};

/// By the names of its arrays, or where numpy.savez() was given none by their order. `where` begins a refusal.
[[nodiscard]] Result<NpzArrays> readNpz(
    std::span<const std::uint8_t> bytes, const std::string& where, const Progress& progress);

/// Pictures and labels that are to be written.
struct LabelledView {
    std::string split;
    std::span<const std::uint8_t> pixels; ///< N x 784
    std::span<const std::uint8_t> labels; ///< N
};

/// An NPZ archive of x_SPLIT (uint8, N x 28 x 28) and y_SPLIT (uint8, N) for each split.
[[nodiscard]] Result<ByteBuffer> npzArchive(std::span<const LabelledView> splits);

} // namespace engram
