#include <cstdint>
#include <span>

#include "promises.h"
#include "support/dataFiles.h"

namespace engram::fuzz {

void fuzzNpz(std::span<const std::uint8_t> bytes)
{
    requireGoodOutcome(npzFile(bytes, {"fuzz.npz", "fuzz"}), "fuzz.npz");
}

} // namespace engram::fuzz
