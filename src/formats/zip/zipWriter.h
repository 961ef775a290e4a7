#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>

#include "files/byteBuffer.h"

namespace engram {

/// Collects files into a deflated zip archive in memory: the same files give the same bytes, on any day and in any time
/// zone (every member is dated 1980-01-01).
class ZipWriter {
public:
    /// A member is `head` followed by `body`; `body` outlives the writer.
    void add(std::string name, std::string head, std::span<const std::uint8_t> body = {});

    /// An error's message is only the cause; the caller knows the file.
    [[nodiscard]] Result<ByteBuffer> finish() const;

private:
    struct Member {
        std::string name;
        std::string head;
        std::span<const std::uint8_t> body;
    };
    std::vector<Member> members_;
};

} // namespace engram
