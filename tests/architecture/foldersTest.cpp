#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "sourceTree.h"
#include "support/document.h"

// What HACKING.md and docs/architecture.md say of folders, against the folders.

namespace engram::architecture::folders {
namespace {

namespace fs = std::filesystem;

const fs::path sourceRoot = ENGRAM_SOURCE_DIR;

std::set<std::string> namesIn(const char* folder, bool folders)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(sourceRoot / folder))
        if (entry.is_directory() == folders)
            names.insert(entry.path().filename().string());
    return names;
}

/// The words in backticks.
std::set<std::string> quotedIn(const std::string& text)
{
    static const std::regex quoted("`([^`]+)`");
    std::set<std::string> names;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), quoted); match != std::sregex_iterator(); ++match)
        names.insert((*match)[1]);
    return names;
}

/// What stands behind the beginning of a row of a table.
std::string rowOf(const std::string& document, const std::string& begin)
{
    for (const std::string& line : test::linesOf(test::documentText(document)))
        if (line.starts_with("| " + begin))
            return line.substr(2 + begin.size());
    return {};
}

TEST(Folders, AreAllInTheTablesThatLeadThroughThem)
{
    const std::set<std::string> modules = quotedIn(rowOf("HACKING.md", "`src` "));
    for (const std::string& module : namesIn("src", true)) {
        EXPECT_TRUE(modules.contains(module)) << "HACKING.md: src/" << module;
        EXPECT_NE(test::documentText("docs/architecture.md").find("`src/" + module), std::string::npos) << module;
    }
    for (const std::string& module : modules)
        EXPECT_TRUE(fs::is_directory(sourceRoot / "src" / module)) << "HACKING.md: " << module;
    const std::set<std::string> scripts = quotedIn(rowOf("HACKING.md", "`scripts` "));
    for (const std::string& script : namesIn("scripts", false))
        EXPECT_TRUE(scripts.contains(script)) << "HACKING.md: scripts/" << script;
    for (const std::string& script : scripts)
        EXPECT_TRUE(fs::exists(sourceRoot / "scripts" / script)) << "HACKING.md: " << script;
}

/// Which modules each may use as docs/architecture.md has it; "session and below" is what session may use, too.
std::map<std::string, std::set<std::string>> documentedUses()
{
    std::map<std::string, std::set<std::string>> uses;
    static const std::regex name("[a-z]+");
    for (const std::string& module : namesIn("src", true)) {
        const std::string row = rowOf("docs/architecture.md", "`src/" + module + "` ");
        if (row.empty())
            continue; // the formats and the programs share a row
        const std::string cell = row.substr(row.rfind('|', row.size() - 2));
        for (auto match = std::sregex_iterator(cell.begin(), cell.end(), name); match != std::sregex_iterator();
             ++match)
            if (fs::is_directory(sourceRoot / "src" / match->str()))
                uses[module].insert(match->str());
        uses[module].insert(module);
    }
    uses["formats"] = {"formats", "files"};
    for (bool grows = true; grows;) { // what may be used brings with it what it uses
        grows = false;
        for (auto& [module, used] : uses)
            for (const std::string& each : std::set<std::string>(used))
                for (const std::string& below : uses.contains(each) ? uses[each] : std::set<std::string>())
                    grows = used.insert(below).second || grows;
    }
    return uses;
}

TEST(Folders, UseOnlyWhatTheArchitectureSays)
{
    const auto uses = documentedUses();
    ASSERT_GT(uses.size(), 10U);
    static const std::regex place("(?:src|include/engram)/([a-z]+)/.*");
    static const std::regex included("(?:engram/)?([a-z]+)/.*");
    std::size_t checked = 0;
    for (const SourceFile& file : readSourceTree(sourceRoot)) {
        std::smatch match;
        if (!std::regex_match(file.path, match, place) || !uses.contains(match[1]))
            continue;
        const std::string module = match[1];
        for (const std::string& include : file.includes) {
            if (!std::regex_match(include, match, included) || !fs::is_directory(sourceRoot / "src" / match[1].str()))
                continue;
            if (module == "gui" && !include.starts_with("engram/"))
                continue; // folders of its own have such names, too
            ++checked;
            EXPECT_TRUE(uses.at(module).contains(match[1]))
                << file.path << " includes " << include << ", but docs/architecture.md does not let " << module
                << " use " << match[1];
        }
    }
    EXPECT_GT(checked, 500U);
}

} // namespace
} // namespace engram::architecture::folders
