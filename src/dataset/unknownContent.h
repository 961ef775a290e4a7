#pragma once

#include <optional>
#include <string_view>

#include <engram/sentence.h>

namespace engram {

/// What a file is that begins so, and the way out, if it is known for certain to be nothing that is read: "a web page,
/// ...". Asked before any reader is.
[[nodiscard]] std::optional<Sentence> knownForeign(std::string_view start);

/// What a file is that begins so and that no reader takes: "an xz archive; ...", "a program", ...
[[nodiscard]] Sentence describeUnknown(std::string_view start);

/// Why a file cannot be read whose bytes a transfer has changed, if they show it: all line ends are those of Windows
/// ("\r\n") in what is no text, or bytes that are no text were replaced. Empty if they do not. `bytes` is the file's
/// beginning, as it lies on the disk.
[[nodiscard]] Sentence signOfTransfer(std::string_view bytes);

} // namespace engram
