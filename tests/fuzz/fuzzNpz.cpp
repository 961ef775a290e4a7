#include <cstdint>
#include <span>

#include "dataset/readers.h"
#include "promises.h"

namespace engram::fuzz {

void fuzzNpz(std::span<const std::uint8_t> bytes)
{
    requireGoodOutcome(readNpz(bytes, {"fuzz.npz", "fuzz"}, {}), "fuzz.npz");
}

} // namespace engram::fuzz
