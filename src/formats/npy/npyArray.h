#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "formats/arrays/labelledArrays.h"

namespace engram {

/// Whether a file that begins so is a .npy file.
[[nodiscard]] bool beginsAsNpy(std::string_view start) noexcept;

/// Reads a .npy file, versions 1 to 3, with a parser that knows nothing but the one dictionary numpy writes. Object
/// arrays are pickles and refused, as are structured ones. The view points into `bytes`; its size is checked when it is
/// used. `what` begins every refusal.
[[nodiscard]] Result<ArrayView> readNpyArray(std::span<const std::uint8_t> bytes, const Sentence& what);

/// The head of a version 1 .npy file of uint8 in C order, padded to 64 bytes as numpy does.
[[nodiscard]] std::string npyHeader(std::span<const std::uint64_t> shape);

} // namespace engram
