#include <map>
#include <regex>

#include <gtest/gtest.h>

#include "sourceTree.h"
#include "support/document.h"

namespace engram::architecture {
namespace {

/// What a string literal of one or more pieces says, with its escapes undone as far as texts of the window use them.
std::string literalText(const std::string& pieces)
{
    std::string text;
    bool inside = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i] == '"')
            inside = !inside;
        else if (inside && pieces[i] == '\\')
            text += pieces[++i] == 'n' ? '\n' : pieces[i];
        else if (inside)
            text += pieces[i];
    }
    return text;
}

/// The texts that depend on a number: tr("...", nullptr, number), and what is marked so in a table.
std::vector<std::string> countedTexts(const std::string& source)
{
    static const std::regex call(R"re(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*nullptr,)re");
    static const std::regex marked(R"re(\bQT_TRANSLATE_N_NOOP\(\s*"[^"]*",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re");
    std::vector<std::string> texts;
    for (const std::regex* form : {&call, &marked})
        for (auto match = std::sregex_iterator(source.begin(), source.end(), *form); match != std::sregex_iterator();
             ++match)
            texts.push_back(literalText((*match)[1]));
    return texts;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string plain(const std::string& xml)
{
    return replaced(
        replaced(replaced(replaced(replaced(xml, "&lt;", "<"), "&gt;", ">"), "&quot;", "\""), "&apos;", "'"), "&amp;",
        "&");
}

/// Of each text in the catalogue its forms for one and for many.
std::map<std::string, std::vector<std::string>> englishForms()
{
    static const std::regex message(R"(<source>([^<]*)</source>\s*<translation>([\s\S]*?)</translation>)");
    static const std::regex form(R"(<numerusform>([^<]*)</numerusform>)");
    const std::string catalogue = test::documentText("resources/translations/engram_en.ts");
    std::map<std::string, std::vector<std::string>> forms;
    for (auto match = std::sregex_iterator(catalogue.begin(), catalogue.end(), message);
         match != std::sregex_iterator(); ++match) {
        const std::string translation = (*match)[2];
        std::vector<std::string>& of = forms[plain((*match)[1])];
        of.clear(); // the same text in another class
        for (auto each = std::sregex_iterator(translation.begin(), translation.end(), form);
             each != std::sregex_iterator(); ++each)
            of.push_back(plain((*each)[1]));
    }
    return forms;
}

std::vector<std::string> allCountedTexts()
{
    std::vector<std::string> texts;
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR))
        if (file.path.starts_with("src/gui/"))
            for (std::string& text : countedTexts(test::documentText(file.path)))
                texts.push_back(std::move(text));
    return texts;
}

TEST(Translations, EveryCountedTextOfTheWindowHasItsTwoEnglishForms)
{
    const auto forms = englishForms();
    const std::vector<std::string> texts = allCountedTexts();
    EXPECT_GT(texts.size(), 25U);
    for (const std::string& text : texts) {
        const auto found = forms.find(text);
        ASSERT_NE(found, forms.end()) << "not in resources/translations/engram_en.ts: " << text;
        ASSERT_EQ(found->second.size(), 2U) << text;
        EXPECT_EQ(found->second[1], text) << "the text is the form for many";
        EXPECT_FALSE(found->second[0].empty()) << text;
        EXPECT_NE(found->second[0], text) << "the form for one is another";
    }
}

TEST(Translations, TheEnglishCatalogueHoldsNoTextThatIsGone)
{
    const std::vector<std::string> texts = allCountedTexts();
    for (const auto& [text, forms] : englishForms())
        EXPECT_NE(std::find(texts.begin(), texts.end(), text), texts.end()) << text;
}

TEST(Translations, NoTextCountsWithoutItsNumber)
{
    // A number that is put in by arg() leaves the word for many beside a 1.
    static const std::regex uncounted(
        R"(%L?[1-9] (?:\w+ )?(?:bits|cells|digits|examples|images|lessons|memories|neurons|pictures|states|times)\b)");
    static const std::regex call(R"re(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re");
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR)) {
        if (!file.path.starts_with("src/gui/"))
            continue;
        const std::string source = test::documentText(file.path);
        for (auto match = std::sregex_iterator(source.begin(), source.end(), call); match != std::sregex_iterator();
             ++match)
            EXPECT_FALSE(std::regex_search(literalText((*match)[1]), uncounted)) << file.path << ": " << match->str();
    }
}

} // namespace
} // namespace engram::architecture
