#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <engram/error.h>

namespace engram {

/// Why bytes that begin as no picture that is read are none: what they are by their content, and the way out.
[[nodiscard]] Error errorOfNoPicture(std::span<const std::uint8_t> bytes, const std::string& where);

} // namespace engram
