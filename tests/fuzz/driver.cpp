// What libFuzzer calls, around the function that CMake names.

#include <cstddef>
#include <cstdint>
#include <span>

namespace engram::fuzz {
void ENGRAM_FUZZ_FUNCTION(std::span<const std::uint8_t> bytes);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    engram::fuzz::ENGRAM_FUZZ_FUNCTION({data, size});
    return 0;
}
