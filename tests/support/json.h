#pragma once

#include <filesystem>

#include <nlohmann/json.hpp>

#include "support/files.h"

namespace engram::test {

[[nodiscard]] inline nlohmann::json readJson(const std::filesystem::path& path)
{
    return nlohmann::json::parse(readFile(path));
}

} // namespace engram::test
