#pragma once

#include <string_view>

#include <engram/sentence.h>

namespace engram {

/// Why a file cannot be read whose bytes a transfer has changed, if they show it: all line ends are those of Windows
/// ("\r\n") in what is no text, or the bytes were taken for text and written as such. Empty if they do not. `bytes` is
/// the file's beginning, as it lies on the disk. Asked of files that no reader took: what a person's levels look like
/// by chance is no sign.
[[nodiscard]] Sentence signOfTransfer(std::string_view bytes);

} // namespace engram
