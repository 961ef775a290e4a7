#include <cstdint>
#include <span>

#include "dataset/readers.h"
#include "promises.h"

namespace engram::fuzz {

void fuzzPickle(std::span<const std::uint8_t> bytes)
{
    MemorySource source(bytes);
    ByteReader reader(source, "fuzz.pkl");
    requireGoodOutcome(readPickle(reader, {"fuzz.pkl", "fuzz"}, {}), "fuzz.pkl");
}

} // namespace engram::fuzz
