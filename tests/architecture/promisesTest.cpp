#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "support/files.h"

namespace engram::architecture {
namespace {

std::string outputOf(const std::string& command)
{
    std::string output;
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    char room[4096];
    for (std::size_t count = 0; pipe && (count = std::fread(room, 1, sizeof room, pipe.get())) > 0;)
        output.append(room, count);
    return output;
}

/// The names of what ctest would run in this build, as it says itself.
std::vector<std::string> runnableTests()
{
    const std::string listed = outputOf("cd \"" ENGRAM_BINARY_DIR "\" && \"" ENGRAM_CTEST "\" --show-only=json-v1");
    const nlohmann::json all = nlohmann::json::parse(listed, nullptr, false);
    std::vector<std::string> names;
    if (all.is_discarded())
        return names;
    for (const nlohmann::json& test : all.at("tests"))
        if (test.contains("command")) // one that is not built has none
            names.push_back(test.at("name"));
    return names;
}

/// What the README promises: each name in its table.
std::set<std::string> promisedTests(const std::string& readme)
{
    const auto begin = readme.find("\n## What is promised\n");
    if (begin == std::string::npos)
        return {};
    const std::string table = readme.substr(begin, readme.find("\n## ", begin + 1) - begin);
    static const std::regex named(R"(`(\w+\.\w+)`)");
    std::set<std::string> names;
    for (auto match = std::sregex_iterator(table.begin(), table.end(), named); match != std::sregex_iterator(); ++match)
        names.insert((*match)[1].str());
    return names;
}

/// Tests of the window begin with the small letter of their file; without the window none of them is built.
bool needsTheWindow(const std::string& name)
{
    return std::islower(static_cast<unsigned char>(name.front())) != 0 && name != "readme.commands";
}

TEST(Promises, EachNamesTestsThatRun)
{
    const std::string readme = test::readFile(std::filesystem::path(ENGRAM_SOURCE_DIR) / "README.md");
    EXPECT_NE(readme.find("`ctest --preset release -R NAME`"), std::string::npos) << "how a promise is checked";
    const std::set<std::string> promised = promisedTests(readme);
    EXPECT_GT(promised.size(), 20U);

    const std::vector<std::string> tests = runnableTests();
    ASSERT_THAT(tests, testing::Contains("Promises.EachNamesTestsThatRun"));
    std::vector<std::string> broken;
    for (const std::string& name : promised) {
        // As -R finds it: anywhere in the name of a test.
        const auto isRun = [&name](const std::string& test) { return test.find(name) != std::string::npos; };
        if (std::ranges::none_of(tests, isRun) && (ENGRAM_HAS_WINDOW || !needsTheWindow(name)))
            broken.push_back(name);
    }
    EXPECT_THAT(broken, testing::IsEmpty()) << "the README promises what no test that is built holds";
}

} // namespace
} // namespace engram::architecture
