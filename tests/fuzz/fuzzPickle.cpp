#include <algorithm>
#include <cstdint>
#include <span>

#include "formats/pickle/picklePart.h"
#include "promises.h"
#include "support/dataFiles.h"

namespace engram::fuzz {

/// As a set, and as pictures or labels alone.
void fuzzPickle(std::span<const std::uint8_t> bytes)
{
    MemorySource source(bytes);
    ByteReader reader(source, "fuzz.pkl");
    requireGoodOutcome(pickleFile(reader, {"fuzz.pkl", "fuzz"}), "fuzz.pkl");

    MemorySource again(bytes);
    ByteReader partReader(again, "fuzz.pkl");
    const auto part = readPicklePart(partReader);
    if (!part)
        requireGoodRefusal(part.error(), "fuzz.pkl");
    else if (part->pictures)
        require(part->values.size() % digitPixels == 0, "pictures are whole");
    else
        require(std::ranges::all_of(part->values, [](auto label) { return label <= 9; }), "labels are 0-9");
}

} // namespace engram::fuzz
