#include <algorithm>
#include <filesystem>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "sourceTree.h"
#include "support/document.h"

namespace engram::architecture {
namespace {

std::set<std::string> documentedSettings()
{
    const std::vector<std::string> names =
        test::namesInFirstColumn(test::markedLines(test::documentText("docs/formats/ownFiles.md"), "settings"));
    return {names.begin(), names.end()};
}

/// What follows `setValue(` up to the comma behind the key.
std::vector<std::string> keysWritten(const std::string& text)
{
    static const std::regex call(R"([sS]ettings_?(?:\.|->)setValue\()");
    std::vector<std::string> keys;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), call); match != std::sregex_iterator(); ++match) {
        const auto begin = static_cast<std::size_t>(match->position() + match->length());
        std::size_t end = begin;
        for (int depth = 0; depth > 0 || text[end] != ','; ++end)
            depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        keys.push_back(text.substr(begin, end - begin));
    }
    return keys;
}

std::optional<std::string> firstLiteral(const std::string& text)
{
    std::smatch literal;
    if (std::regex_search(text, literal, std::regex(R"re("([^"]*)")re")))
        return literal[1];
    return std::nullopt;
}

/// The key, or what it begins with: where it is called by a name, or made by a function, that which stands in there.
std::optional<std::string> literalOf(const std::string& key, const std::string& text)
{
    std::smatch name;
    std::regex_search(key, name, std::regex(R"(^(?:QLatin1String\()?(\w+))"));
    const std::string word = name[1];
    if (word != "QStringLiteral" && word != "QLatin1String") {
        std::smatch value;
        const std::regex given("\\b" + word + R"(\b(?:\s*=|\([^;{}"]*\)[^;{}"]*\{)[^;]*?"([^"]*)\")");
        return std::regex_search(text, value, given) ? std::optional<std::string>(value[1]) : std::nullopt;
    }
    return firstLiteral(key);
}

// Every key that the window writes is in the table, and so is none that it does not know.
TEST(Settings, AreThoseOfTheTable)
{
    const std::set<std::string> documented = documentedSettings();
    std::set<std::string> known;
    std::size_t written = 0;
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR)) {
        if (!file.path.starts_with("src/gui/"))
            continue;
        const std::string text = test::documentText(file.path);
        static const std::regex literal(R"re("([a-zA-Z]+/?[a-zA-Z]*)")re");
        for (auto match = std::sregex_iterator(text.begin(), text.end(), literal); match != std::sregex_iterator();
             ++match)
            known.insert((*match)[1]);
        for (const std::string& key : keysWritten(text)) {
            const std::optional<std::string> begins = literalOf(key, text);
            ASSERT_TRUE(begins) << file.path << ": " << key;
            const std::string_view start = std::string_view(*begins).substr(0, begins->find('%'));
            const bool whole = start.find('/') != start.size() - 1;
            EXPECT_TRUE(std::ranges::any_of(
                documented, [&](const std::string& name) { return whole ? name == start : name.starts_with(start); }))
                << file.path << " writes " << *begins;
            ++written;
        }
    }
    EXPECT_GE(written, 30U);
    for (const std::string& name : documented)
        EXPECT_TRUE(
            known.contains(name) || known.contains(name.substr(0, name.find('/') + 1)) || name.starts_with("gallery/"))
            << name << " is in the table alone";
}

} // namespace
} // namespace engram::architecture
