#pragma once

#include <string>
#include <string_view>

namespace engram {

/// What a file is that begins so and that no reader takes: "an xz archive", "a program", ...
[[nodiscard]] std::string describeUnknown(std::string_view start);

} // namespace engram
