#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include <engram/training/learner.h>

#include "catalogue.h"
#include "support/document.h"

// The book in every language that the window speaks, read from the files.

namespace engram::architecture {
namespace {

const std::filesystem::path& helpFolder()
{
    static const std::filesystem::path folder = std::filesystem::path(ENGRAM_SOURCE_DIR) / "resources" / "help";
    return folder;
}

std::vector<std::string> pageNames()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(helpFolder() / "en"))
        if (entry.path().extension() == ".html")
            names.push_back(entry.path().filename().string());
    return names;
}

std::string pageOf(const std::string& language, const std::string& name)
{
    return test::documentText("resources/help/" + language + "/" + name);
}

/// "h2", "a href=..." and so on: what the page is built of, without order, which the grammar may change.
std::multiset<std::string> tagsOf(const std::string& page)
{
    std::multiset<std::string> tags;
    std::size_t at = 0;
    while (const auto tag = between(page, "<", ">", at))
        tags.insert(*tag);
    return tags;
}

std::vector<std::string> namesIn(const std::string& page)
{
    std::vector<std::string> names;
    std::size_t at = 0;
    while (const auto name = between(page, "<i>", "</i>", at))
        names.push_back(plainText(*name));
    for (std::string& name : names)
        std::ranges::replace(name, '\n', ' ');
    return names;
}

/// A text of the window as the book names it: without the key of a menu and the dots of what asks for more.
std::string asNamed(std::string text)
{
    if (const std::size_t key = text.find("(&"); key != std::string::npos && text.find(')', key) == key + 3)
        text.erase(key, 4);
    for (const std::string_view mark : {"&", "…"})
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, mark.size());
    return text;
}

TEST(HelpLanguages, HaveEveryPageBuiltAsTheEnglishOne)
{
    const std::vector<std::string> names = pageNames();
    EXPECT_GE(names.size(), 13U);
    for (const Catalogue& catalogue : catalogues())
        for (const std::string& name : names) {
            SCOPED_TRACE(catalogue.language + "/" + name);
            ASSERT_TRUE(std::filesystem::exists(helpFolder() / catalogue.language / name));
            const std::string page = pageOf(catalogue.language, name);
            EXPECT_EQ(tagsOf(page), tagsOf(pageOf("en", name)));
            EXPECT_NE(page, pageOf("en", name));
        }
}

TEST(HelpLanguages, CallWhatTheWindowShowsAsTheWindowDoes)
{
    std::size_t compared = 0;
    for (const Catalogue& catalogue : catalogues()) {
        std::multimap<std::string, std::string> translations;
        for (const Message& message : catalogue.messages)
            if (!message.counted && message.forms.size() == 1)
                translations.emplace(asNamed(message.source), asNamed(message.forms.front()));
        for (const std::string& page : pageNames()) {
            const std::vector<std::string> there = namesIn(pageOf(catalogue.language, page));
            for (const std::string& name : namesIn(pageOf("en", page))) {
                const auto [first, last] = translations.equal_range(name);
                if (first == last || findPreset(name)) // presets are called the same everywhere
                    continue;
                ++compared;
                EXPECT_TRUE(std::any_of(first, last,
                    [&there](const auto& known) { return std::ranges::find(there, known.second) != there.end(); }))
                    << catalogue.language << "/" << page << " does not name " << name << ", there " << first->second;
            }
        }
    }
    EXPECT_GT(compared, 100U);
}

} // namespace
} // namespace engram::architecture
