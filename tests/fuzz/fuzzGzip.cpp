#include <cstdint>
#include <memory>
#include <span>

#include "files/inflatedFile.h"
#include "promises.h"

namespace engram::fuzz {

void fuzzGzip(std::span<const std::uint8_t> bytes)
{
    InflatedFile file(std::make_unique<MemorySource>(bytes), "fuzz.gz");
    ByteReader& content = file.content();
    std::uint64_t count = 0;
    for (auto here = content.available(); !here.empty(); here = content.available()) {
        count += here.size();
        content.skip(here.size());
    }
    require(count <= maximumInflatedBytes, "no file inflates to more than 1 GiB");
    require(content.offset() == count || content.failed(), "a reader knows where it is");
    if (content.failed())
        requireGoodRefusal(content.failure().value(), "fuzz.gz");
}

} // namespace engram::fuzz
