#pragma once

#include <cstddef>
#include <cstdint>

#include <engram/bits/numberPlane.h>

namespace engram {

/// What one instruction set offers for planes of numbers; see Kernel for what each function does, VectorFunctions for
/// the form.
struct NumberFunctions {
    void (*smooth)(NumberPlane& plane, int passes);
    std::size_t (*countFrom)(const NumberPlane* planes, std::size_t count, std::uint32_t bound);
};

/// Of one of the instruction sets that vectorFunctions() found.
[[nodiscard]] const NumberFunctions& numberFunctions(std::int64_t target);

} // namespace engram
