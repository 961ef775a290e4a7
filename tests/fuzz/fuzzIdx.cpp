#include <algorithm>
#include <cstdint>
#include <span>

#include "formats/idx/idxReader.h"
#include "promises.h"

namespace engram::fuzz {

void fuzzIdx(std::span<const std::uint8_t> bytes)
{
    MemorySource source(bytes);
    ByteReader reader(source, "fuzz-idx");
    const auto array = readIdxArray(reader);
    if (!array) {
        requireGoodRefusal(array.error(), "fuzz-idx");
        return;
    }
    const auto& values = array->values;
    if (array->pictures)
        require(values.size() % digitPixels == 0, "pictures are 28 x 28");
    else
        require(std::all_of(values.begin(), values.end(), [](auto label) { return label <= 9; }), "labels are 0-9");
}

} // namespace engram::fuzz
