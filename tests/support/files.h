#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace engram::test {

/// All bytes of a file; none where it cannot be read.
[[nodiscard]] std::string readFile(const std::filesystem::path& path);
[[nodiscard]] std::vector<std::uint8_t> bytesOfFile(const std::filesystem::path& path);

} // namespace engram::test
