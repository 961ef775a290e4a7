#pragma once

#include <string_view>

#include <QString>

namespace engram {

/// What the core calls a rule or a preset, and says of it, in the language of the window. Names stay as they are: files
/// and the command line use them, too.
[[nodiscard]] QString coreText(std::string_view text);

} // namespace engram
