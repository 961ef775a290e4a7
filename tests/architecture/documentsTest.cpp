#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sourceTree.h"
#include "support/document.h"
#include "support/limitedProcess.h"

namespace engram::architecture {
namespace {

namespace fs = std::filesystem;

const fs::path sourceRoot = ENGRAM_SOURCE_DIR;

/// Every document that is written for people, from the root of the tree.
std::vector<std::string> documents()
{
    std::vector<std::string> paths;
    for (const auto& entry : fs::directory_iterator(sourceRoot))
        if (entry.path().extension() == ".md")
            paths.push_back(entry.path().filename().string());
    for (const char* folder : {"docs", "data", "experiments", "fonts"})
        for (const auto& entry : fs::recursive_directory_iterator(sourceRoot / folder))
            if (entry.path().extension() == ".md")
                paths.push_back(entry.path().lexically_relative(sourceRoot).generic_string());
    return paths;
}

/// "## 2. Architecture" is linked to as #2-architecture.
std::set<std::string> anchorsOf(const std::string& text)
{
    std::set<std::string> anchors;
    for (const std::string& line : test::linesOf(text)) {
        if (!line.starts_with('#'))
            continue;
        std::string anchor;
        for (const char character : line.substr(line.find_first_not_of("# ")))
            if (std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '-' || character == '_')
                anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
            else if (character == ' ')
                anchor += '-';
        anchors.insert(anchor);
    }
    return anchors;
}

TEST(Documents, EveryLinkLeadsSomewhere)
{
    static const std::regex link(R"(\]\(([^)\s:]*)\))"); // those with a colon lead out of the tree
    std::size_t links = 0;
    for (const std::string& document : documents()) {
        const std::string text = test::documentText(document);
        for (auto match = std::sregex_iterator(text.begin(), text.end(), link); match != std::sregex_iterator();
             ++match) {
            const std::string target = (*match)[1];
            const std::size_t hash = std::min(target.find('#'), target.size());
            const fs::path path = hash == 0
                ? fs::path(document)
                : (fs::path(document).parent_path() / target.substr(0, hash)).lexically_normal();
            EXPECT_TRUE(fs::exists(sourceRoot / path)) << document << " links to " << target;
            if (hash < target.size()) {
                EXPECT_TRUE(anchorsOf(test::documentText(path.generic_string())).contains(target.substr(hash + 1)))
                    << document << " links to " << target;
            }
            ++links;
        }
    }
    EXPECT_GT(links, 30U);
}

TEST(Documents, ThatAreCitedInTheSourcesAreThere)
{
    static const std::regex cited(R"(\b(\w[\w./]*\.md)\b(?: sections? (\d+))?)");
    std::size_t citations = 0;
    for (const SourceFile& file : readSourceTree(sourceRoot)) {
        if (file.path.starts_with("tests/"))
            continue;
        const std::string text = test::documentText(file.path);
        for (auto match = std::sregex_iterator(text.begin(), text.end(), cited); match != std::sregex_iterator();
             ++match) {
            const std::string document = (*match)[1];
            ++citations;
            const bool isThere =
                fs::exists(sourceRoot / document) || fs::exists(sourceRoot / "docs/formats" / document);
            EXPECT_TRUE(isThere) << file.path << " cites " << document;
            if ((*match)[2].matched) {
                EXPECT_NE(test::documentText(document).find("\n## " + (*match)[2].str() + ". "), std::string::npos)
                    << file.path << " cites " << match->str();
            }
        }
    }
    EXPECT_GT(citations, 5U);
}

TEST(Documents, TheReadmePromisesTheLimitsThatAreTested)
{
    const std::string promise = "within " + std::to_string(test::promisedSeconds) + " s of processor time and "
        + std::to_string(test::promisedMegabytes) + " MB";
    EXPECT_NE(test::documentText("README.md").find(promise), std::string::npos) << promise;
}

/// "`src/a.cpp` `src/b.h`, and a sentence" -> the two paths.
std::vector<std::string> pathsIn(const std::string& text)
{
    static const std::regex path("`([^`]+)`");
    std::vector<std::string> paths;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), path); match != std::sregex_iterator(); ++match)
        paths.push_back((*match)[1]);
    return paths;
}

/// A change, and what docs/architecture.md says of where it is made.
std::map<std::string, std::string> changesOfTheArchitecture()
{
    const auto table = test::markedLines(test::documentText("docs/architecture.md"), "changes");
    std::map<std::string, std::string> changes;
    for (std::size_t row = 2; row < table.size(); ++row) {
        const std::size_t middle = table[row].find(" | ", 1);
        EXPECT_NE(middle, std::string::npos) << table[row];
        if (middle != std::string::npos)
            changes[table[row].substr(2, middle - 2)] = table[row].substr(middle);
    }
    return changes;
}

/// The words of an enumeration: "enum class Rule : int { a, b = 2, ///< ..." -> a, b.
std::vector<std::string> enumeratorsOf(const std::string& header, const std::string& name)
{
    static const std::regex comment("//[^\n]*");
    static const std::regex enumerator(R"((\w+)\s*(=[^,]*)?(,|$))");
    const std::size_t begin = header.find('{', header.find("enum class " + name + ' ')) + 1;
    std::string body = std::regex_replace(header.substr(begin, header.find("};", begin) - begin), comment, "");
    body.erase(body.find_last_not_of(" \n") + 1);
    std::vector<std::string> names;
    for (auto match = std::sregex_iterator(body.begin(), body.end(), enumerator); match != std::sregex_iterator();
         ++match)
        names.push_back((*match)[1]);
    return names;
}

TEST(Documents, KindsAreToldApartOnlyInTheFilesThatTheirRowNames)
{
    struct Kinds {
        const char* change;
        const char* header;
        const char* name;
    };
    const std::map<std::string, std::string> changes = changesOfTheArchitecture();
    for (const Kinds& kinds : {Kinds{"a connector", "include/engram/agent/architecture.h", "ConnectorKind"},
             Kinds{"a data format", "include/engram/dataset/dataFile.h", "DataFormat"}}) {
        const std::vector<std::string> paths = pathsIn(changes.at(kinds.change));
        const auto names = enumeratorsOf(test::documentText(kinds.header), kinds.name);
        ASSERT_GT(names.size(), 6U) << kinds.name;
        EXPECT_THAT(paths, testing::Contains(kinds.header));
        std::size_t tellingApart = 0;
        for (const SourceFile& file : readSourceTree(sourceRoot)) {
            if (file.path.starts_with("tests/"))
                continue;
            const std::string text = test::documentText(file.path);
            const bool all = std::ranges::all_of(names, [&](const std::string& name) {
                return std::regex_search(text, std::regex(std::string(kinds.name) + "::" + name + "\\b"));
            });
            if (!all)
                continue;
            ++tellingApart;
            EXPECT_THAT(paths, testing::Contains(file.path)) << "a further kind would be missing there";
        }
        EXPECT_GE(tellingApart, 1U) << kinds.name << " has no table";
    }
}

TEST(Documents, ChangesThatSaySomethingToAPersonNameTheirTexts)
{
    static const std::regex words(R"(\btr\(|NOOP\(|Sentence::(of|counted|wording)\()");
    for (const auto& [change, files] : changesOfTheArchitecture()) {
        bool speaks = false;
        for (const std::string& path : pathsIn(files)) {
            const bool isTranslated =
                path.starts_with("include/") || (path.starts_with("src/") && !path.starts_with("src/cli/"));
            const bool isNew = path.find("NAME") != std::string::npos && path.ends_with(".cpp");
            if (isTranslated && (isNew || fs::is_regular_file(sourceRoot / path)))
                speaks = speaks || isNew || std::regex_search(test::documentText(path), words);
        }
        const bool isTranslation = change == "a language";
        EXPECT_EQ(speaks && !isTranslation, files.find("Then the text") != std::string::npos) << change;
    }
}

TEST(Documents, ChangesTouchFourFilesAtMost)
{
    const std::map<std::string, std::string> changes = changesOfTheArchitecture();
    for (const auto& [change, files] : changes) {
        const std::vector<std::string> paths = pathsIn(files);
        EXPECT_FALSE(paths.empty()) << change;
        EXPECT_LE(paths.size(), 4U) << change;
        for (const std::string& path : paths) // one that is still to be made has a name in capitals
            if (path.find("NAME") == std::string::npos)
                EXPECT_TRUE(fs::exists(sourceRoot / path)) << path;
            else
                EXPECT_TRUE(fs::exists((sourceRoot / path.substr(0, path.find("NAME"))).parent_path())) << path;
    }
    for (const char* change : {"a data format", "a connector", "a recall rule", "a preset", "a panel",
             "a command of the command line", "an export", "a step of the preprocessing", "a chart", "a language"})
        EXPECT_TRUE(changes.contains(change)) << change;
}

/// The words of the one line of a script that the pattern finds, which has a group for them.
std::vector<std::string> wordsOfLine(const std::string& script, const std::regex& pattern)
{
    std::vector<std::string> words;
    std::smatch found;
    for (const std::string& line : test::linesOf(test::documentText(script)))
        if (std::regex_search(line, found, pattern)) {
            std::istringstream stream(found[1].str());
            words.insert(words.end(), std::istream_iterator<std::string>(stream), {});
        }
    return words;
}

TEST(Documents, SayWhatContinuousIntegrationLeavesOut)
{
    const std::vector<std::string> all = wordsOfLine("scripts/check", std::regex(R"(^parts=\((.*)\)$)"));
    const std::vector<std::string> run = wordsOfLine(".ci/run", std::regex(R"(^scripts/check (.*)$)"));
    EXPECT_GE(all.size(), 9U);
    for (const std::string& part : run)
        EXPECT_TRUE(std::find(all.begin(), all.end(), part) != all.end()) << part;
    std::string left;
    for (const std::string& part : all)
        if (std::find(run.begin(), run.end(), part) == run.end())
            left += (left.empty() ? "`" : ", `") + part + "`";
    EXPECT_THAT(test::documentText("HACKING.md"),
        testing::HasSubstr("(`.ci/run`) runs `scripts/test` and of this all but " + left + " |"));
}

TEST(Documents, ContinuousIntegrationTakesWarningsForErrors)
{
    const std::string run = test::documentText(".ci/run");
    EXPECT_LT(run.find("\nexport ENGRAM_WERROR=ON"), run.find("\nscripts/test\n")) << run;
    EXPECT_THAT(
        test::documentText("CMakePresets.json"), testing::HasSubstr(R"("ENGRAM_WERROR": "$env{ENGRAM_WERROR}")"));
}

} // namespace
} // namespace engram::architecture
