#pragma once

#include <filesystem>
#include <vector>

#include <nlohmann/json.hpp>

namespace engram::test {

/// A line of tests/cases/data/manifest.json, and the file to open: of a folder the pictures of its first part.
struct DataCase {
    nlohmann::json entry;
    std::filesystem::path path; ///< as the manifest names it; may be a folder
    std::filesystem::path file; ///< a file in any case
};

[[nodiscard]] std::vector<DataCase> dataCases();

/// A name for a parameterized test.
[[nodiscard]] std::string testNameOf(const DataCase& dataCase);

} // namespace engram::test
