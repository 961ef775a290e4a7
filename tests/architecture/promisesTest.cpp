#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace engram::architecture {
namespace {

namespace fs = std::filesystem;

std::string readText(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Adds "FIRST.SECOND" for every match of two groups; `suite` stands for a first group that the text does not name.
void collect(const std::string& text, const std::regex& pattern, const std::string& suite, std::set<std::string>& names)
{
    for (auto match = std::sregex_iterator(text.begin(), text.end(), pattern); match != std::sregex_iterator(); ++match)
        names.insert((suite.empty() ? (*match)[1].str() : suite) + '.' + (*match)[2].str());
}

// Every test of the tree: "Suite.Name" of GoogleTest, "file.function" of Qt Test, and what CMake adds by name.
std::set<std::string> allTests(const fs::path& folder)
{
    static const std::regex googleTest(R"(TEST(?:_[FP])?\(\s*(\w+),\s*(\w+)\s*\))");
    static const std::regex qtTest(R"((void) (\w+)\(\);)");
    static const std::regex added(R"(add_test\(NAME (\w+)\.(\w+) )");
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string file = entry.path().filename().string();
        if (file == "CMakeLists.txt")
            collect(readText(entry.path()), added, {}, names);
        else if (entry.path().parent_path().filename() == "gui" && file.ends_with("Test.cpp"))
            collect(readText(entry.path()), qtTest, file.substr(0, file.size() - std::size("Test.cpp") + 1), names);
        else if (file.ends_with(".cpp"))
            collect(readText(entry.path()), googleTest, {}, names);
    }
    return names;
}

TEST(Promises, EachNamesTestsThatExist)
{
    const fs::path root = ENGRAM_SOURCE_DIR;
    const std::set<std::string> tests = allTests(root / "tests");
    ASSERT_TRUE(tests.contains("Promises.EachNamesTestsThatExist"));

    const std::string readme = readText(root / "README.md");
    const auto begin = readme.find("\n## What is promised\n");
    ASSERT_NE(begin, std::string::npos);
    const std::string table = readme.substr(begin, readme.find("\n## ", begin + 1) - begin);
    static const std::regex named(R"(`(\w+)\.(\w+)`)");
    std::set<std::string> promised;
    collect(table, named, {}, promised);
    EXPECT_GT(promised.size(), 20U);
    for (const std::string& name : promised)
        EXPECT_TRUE(tests.contains(name)) << "the README promises what no test holds: " << name;
}

} // namespace
} // namespace engram::architecture
