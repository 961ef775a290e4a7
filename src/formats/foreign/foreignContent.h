#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <engram/sentence.h>

namespace engram {

/// The first bytes of a file that are looked at for what it is: comments and whole pages may stand before it.
inline constexpr std::size_t foreignBytes = std::size_t{64} << 10;

/// What a file is that Engram does not read, and the way out: "a web page, ...".
struct Foreign {
    Sentence what;
    bool packed = false; ///< by something else than zip and gzip; what is in it may well be read
};

/// What a file is that begins so, if it is known for certain to be nothing that is read. Asked before any reader is.
[[nodiscard]] std::optional<Foreign> knownForeign(std::string_view start);

/// What a file is that begins so and that no reader takes: "an xz archive; ...", "a program", ...
[[nodiscard]] std::optional<Foreign> knownUnread(std::string_view start);

/// The same in words, of which there are some for every file.
[[nodiscard]] Sentence describeUnknown(std::string_view start);

} // namespace engram
