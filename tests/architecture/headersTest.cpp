#include <regex>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sourceTree.h"
#include "support/document.h"

namespace engram::architecture {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string trimmed(const std::string& line)
{
    const std::size_t first = line.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : line.substr(first);
}

/// The comment that ends right above a line, as one text; empty if there is none.
std::string commentAbove(const std::vector<std::string>& lines, std::size_t line)
{
    std::string comment;
    while (line > 0 && trimmed(lines[line - 1]).starts_with("template"))
        --line;
    for (; line > 0 && trimmed(lines[line - 1]).starts_with("///"); --line)
        comment.insert(0, trimmed(lines[line - 1]).substr(3));
    return comment;
}

/// What a public header leaves unsaid: types without a sentence, and functions that may fail without their errors.
std::vector<std::string> silences(const std::string& header)
{
    static const std::regex type(R"( *(?:struct|class|enum class)(?: alignas\(\d+\))? (\w+)[^;]*(?:\{.*)?)");
    static const std::regex fallible(R"(.*\bResult<.*>+ (\w+)\(.*)");
    std::vector<std::string> found;
    const std::vector<std::string> lines = test::linesOf(header);
    bool isPublic = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (trimmed(lines[i]) == "private:")
            isPublic = false;
        else if (lines[i] == "};")
            isPublic = true;
        std::smatch match;
        if (!isPublic)
            continue;
        if (std::regex_match(lines[i], match, type) && commentAbove(lines, i).empty())
            found.push_back(match[1]);
        else if (std::regex_match(lines[i], match, fallible)) {
            const std::string comment = commentAbove(lines, i);
            const bool saysErrors = comment.find("rror") != std::string::npos;
            if (!saysErrors
                || (comment.find('`') == std::string::npos && comment.find("those of") == std::string::npos))
                found.push_back(match[1]);
        }
    }
    return found;
}

TEST(PublicHeaders, AreReadForWhatTheyLeaveUnsaid)
{
    EXPECT_THAT(silences("/// A thing.\nstruct Told {\n};\nstruct Untold {\n    int field;\n};\nclass Other;\n"),
        ElementsAre("Untold"));
    EXPECT_THAT(silences("/// Does. Errors: `malformed`.\n[[nodiscard]] Result<void> told(int);\n"
                         "/// Does.\n[[nodiscard]] Result<int> untold(\n    int);\n"),
        ElementsAre("untold"));
    EXPECT_THAT(silences("/// A thing.\nclass Told {\nprivate:\n    Result<void> own();\n};\n"), IsEmpty());
}

TEST(PublicHeaders, NeedNothingButTheStandardLibraryAndExpected)
{
    // An installed header that needs another library's would need it installed as well.
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR))
        if (file.path.starts_with("include/")) {
            for (const std::string& include : file.includes)
                EXPECT_TRUE(include.starts_with("engram/") || include == "tl/expected.hpp"
                    || include.find_first_of("/.") == std::string::npos)
                    << file.path << " includes " << include;
        }
}

TEST(PublicHeaders, SayOfEveryTypeWhatItIsAndOfEveryFunctionHowItFails)
{
    std::size_t headers = 0;
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR)) {
        if (!file.path.starts_with("include/"))
            continue;
        ++headers;
        EXPECT_THAT(silences(test::documentText(file.path)), IsEmpty()) << file.path;
    }
    EXPECT_GT(headers, 30U);
}

} // namespace
} // namespace engram::architecture
