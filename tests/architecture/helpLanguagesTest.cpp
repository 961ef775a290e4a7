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

/// "Data > My digits" as its parts; a name alone is one.
using Name = std::vector<std::string>;

void addNames(std::vector<Name>& names, const std::string& page, std::string_view tag)
{
    const std::string begin = "<" + std::string(tag) + ">";
    const std::string end = "</" + std::string(tag) + ">";
    std::size_t at = 0;
    while (const auto found = between(page, begin, end, at)) {
        std::string words = plainText(*found);
        std::ranges::replace(words, '\n', ' ');
        Name name;
        constexpr std::string_view into = " > ";
        for (std::size_t cut = words.find(into); cut != std::string::npos; cut = words.find(into)) {
            name.push_back(words.substr(0, cut));
            words.erase(0, cut + into.size());
        }
        name.push_back(words);
        names.push_back(std::move(name));
    }
}

/// What a page calls by the names that the window shows: in italics what is pressed, in bold the parts of the window.
/// In a list bold is what the reader does, not a name.
std::vector<Name> namesIn(std::string page)
{
    std::vector<Name> names;
    addNames(names, page, "i");
    for (std::size_t item = page.find("<li>"); item != std::string::npos; item = page.find("<li>"))
        page.erase(item, page.find("</li>", item) - item);
    addNames(names, page, "b");
    return names;
}

void cutAt(std::string& text, std::string_view mark)
{
    if (const std::size_t at = text.find(mark); at != std::string::npos)
        text.erase(at);
}

/// A text of the window as the book names it: without the key of a menu, the dots of what asks for more, the key that
/// is said beside it, and what is put in at its end.
std::string asNamed(std::string text)
{
    if (const std::size_t key = text.find("(&"); key != std::string::npos && text.find(')', key) == key + 3)
        text.erase(key, 4);
    for (const std::string_view mark : {"&", "…"})
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, mark.size());
    for (const std::string_view mark : {" (C+)", " (C-)", "\u202f: %1", ": %1", "：%1", " %1"})
        cutAt(text, mark);
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

TEST(HelpLanguages, AreSetAsFrenchIsPrinted)
{
    for (const std::string& page : pageNames())
        EXPECT_TRUE(isSetAsFrench(plainText(pageOf("fr", page)))) << page;
}

using Translations = std::multimap<std::string, std::string>;

/// What the window says, and how in that language; as the book names it.
Translations translationsOf(const Catalogue& catalogue)
{
    Translations translations;
    for (const Message& message : catalogue.messages)
        if (!message.counted && message.forms.size() == 1)
            translations.emplace(asNamed(message.source), asNamed(message.forms.front()));
    return translations;
}

bool saysTheSame(const Name& english, const Name& there, const Translations& translations)
{
    return std::ranges::equal(english, there, [&translations](const std::string& part, const std::string& word) {
        const auto [first, last] = translations.equal_range(part);
        return std::any_of(first, last, [&word](const auto& known) { return known.second == word; });
    });
}

std::string spelled(const Name& name)
{
    std::string text;
    for (const std::string& part : name)
        text += (text.empty() ? "" : " > ") + part;
    return text;
}

TEST(HelpLanguages, NameInTheEnglishBookOnlyWhatTheWindowShows)
{
    // This one stands in a sentence, not as it stands in the window.
    const std::set<std::string> otherwise{"guided tour"};
    const Translations translations = translationsOf(catalogues().front());
    std::size_t paths = 0;
    for (const std::string& page : pageNames())
        for (const Name& name : namesIn(pageOf("en", page))) {
            paths += name.size() > 1;
            for (const std::string& part : name)
                EXPECT_TRUE(translations.contains(part) || findPreset(part) || otherwise.contains(part))
                    << page << ": " << spelled(name);
        }
    EXPECT_GE(paths, 9U);
}

TEST(HelpLanguages, CallWhatTheWindowShowsAsTheWindowDoes)
{
    std::size_t compared = 0;
    for (const Catalogue& catalogue : catalogues()) {
        const Translations translations = translationsOf(catalogue);
        for (const std::string& page : pageNames()) {
            const std::vector<Name> there = namesIn(pageOf(catalogue.language, page));
            for (const Name& name : namesIn(pageOf("en", page))) {
                if (!std::ranges::all_of(name, [&translations](const std::string& part) {
                        return translations.contains(part)
                            && !findPreset(part); // presets are called the same everywhere
                    }))
                    continue;
                ++compared;
                EXPECT_TRUE(std::ranges::any_of(
                    there, [&](const Name& other) { return saysTheSame(name, other, translations); }))
                    << catalogue.language << "/" << page << " does not name " << spelled(name) << ", which ends in "
                    << translations.find(name.back())->second;
            }
        }
    }
    EXPECT_GT(compared, 300U);
}

} // namespace
} // namespace engram::architecture
