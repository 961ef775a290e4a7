#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/store/agentFile.h>

#include "files/deflate.h"
#include "promises.h"
#include "store/container.h"

namespace engram::fuzz {
namespace {

/// What was read can be written, and then reads as the same agent.
void requireStable(const Learner& learner)
{
    const auto written = encodeAgent(learner);
    require(written.has_value(), "what was read can be written");
    const auto again = decodeAgent(*written, "fuzz-again");
    require(again.has_value(), "what was written can be read");
    const auto twice = encodeAgent(*again);
    require(twice.has_value() && *twice == *written, "the same agent gives the same bytes");
}

void decode(std::span<const std::uint8_t> file)
{
    const auto learner = decodeAgent(file, "fuzz\n\x1b[1magent"); // a file may be called anything
    if (learner)
        requireStable(*learner);
    else
        requireGoodRefusal(learner.error(), "fuzz??[1magent");
}

/// Takes a section's content from the front: its size (4 bytes, little-endian, cut to what is there), then its bytes.
std::span<const std::uint8_t> takeContent(std::span<const std::uint8_t>& bytes)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4 && !bytes.empty(); ++i, bytes = bytes.subspan(1))
        size |= std::size_t{bytes.front()} << (8 * i);
    const auto content = bytes.first(std::min(size, bytes.size()));
    bytes = bytes.subspan(content.size());
    return content;
}

/// A file whose checksums are right whatever its sections hold: what someone forges who means harm. Checksums would
/// otherwise keep a fuzzer from everything behind them.
std::vector<std::uint8_t> forged(std::span<const std::uint8_t> bytes)
{
    FormatVersion version = presentVersion;
    if (!bytes.empty()) {
        version.minor = bytes.front() & 1U;
        bytes = bytes.subspan(1);
    }
    std::vector<Section> sections;
    for (const char* tag : {"DESC", "ENGR", "NOW "})
        sections.push_back({tag, deflated(takeContent(bytes))});
    for (const char* tag : {"STOR", "ORIG"}) // a file may do without them
        if (!bytes.empty())
            sections.push_back({tag, deflated(takeContent(bytes))});
    return encodeContainer(sections, version);
}

} // namespace

/// A first byte of 1 says that the rest is the content of sections, anything else that it is a file.
void fuzzAgentFile(std::span<const std::uint8_t> bytes)
{
    if (!bytes.empty() && bytes.front() == 1)
        decode(forged(bytes.subspan(1)));
    else
        decode(bytes.empty() ? bytes : bytes.subspan(1));
}

} // namespace engram::fuzz
