#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace engram::test {

/// Checksums by the name of what was summed up.
using Checksums = std::map<std::string, std::string>;

inline nlohmann::json readGoldenBits(const std::filesystem::path& path)
{
    std::ifstream in(path);
    return in ? nlohmann::json::parse(in) : nlohmann::json::object();
}

/// The checksums of a scenario must be those that tests/golden/bits.json holds: "the same bits as ever".
///
/// A change that means to give other bits writes them anew, which shows in the commit:
///
///     ENGRAM_WRITE_BITS=tests/golden/bits.json build/release/tests/test_session --gtest_filter='*GoldenBits*'
///     ENGRAM_WRITE_BITS=tests/golden/bits.json build/release/tests/test_cli --gtest_filter='*GoldenBits*'
///
/// `mayLack` are parts that not every machine can make.
inline void expectGoldenBits(
    const std::string& scenario, const Checksums& checksums, const std::set<std::string>& mayLack = {})
{
    if (const char* path = std::getenv("ENGRAM_WRITE_BITS")) {
        nlohmann::json all = readGoldenBits(path);
        all[scenario] = checksums;
        std::ofstream(path) << all.dump(2) << '\n';
        GTEST_SKIP() << "wrote the checksums of " << scenario << " to " << path;
    }
    const nlohmann::json all = readGoldenBits(std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden/bits.json");
    ASSERT_TRUE(all.contains(scenario)) << "tests/golden/bits.json knows nothing of " << scenario;
    const auto golden = all.at(scenario).get<Checksums>();
    for (const auto& [part, checksum] : checksums) {
        const auto found = golden.find(part);
        ASSERT_NE(found, golden.end()) << scenario << ": tests/golden/bits.json lacks " << part;
        EXPECT_EQ(checksum, found->second) << scenario << ": " << part << " has other bits than ever before";
    }
    for (const auto& [part, checksum] : golden)
        EXPECT_TRUE(checksums.contains(part) || mayLack.contains(part)) << scenario << ": " << part << " was not made";
}

} // namespace engram::test
