#include <cstdint>
#include <span>

#include "promises.h"
#include "support/dataFiles.h"

namespace engram::fuzz {

void fuzzPickle(std::span<const std::uint8_t> bytes)
{
    MemorySource source(bytes);
    ByteReader reader(source, "fuzz.pkl");
    requireGoodOutcome(pickleFile(reader, {"fuzz.pkl", "fuzz"}), "fuzz.pkl");
}

} // namespace engram::fuzz
