#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "catalogue.h"
#include "sourceTree.h"
#include "support/document.h"

// What every translation must have, read from the files: the catalogues of the languages other than English, and the
// texts of the window.

namespace engram::architecture {
namespace {

/// The string literals that stand at a place of a source, joined, as far as texts of the window use escapes.
std::string literalsAt(const std::string& source, std::size_t at)
{
    std::string text;
    for (;;) {
        at = source.find_first_not_of(" \n\t", at);
        if (at == std::string::npos || source[at] != '"')
            return text;
        for (++at; source[at] != '"'; ++at) {
            if (source[at] != '\\')
                text += source[at];
            else
                text += source[++at] == 'n' ? '\n' : source[at];
        }
        ++at;
    }
}

/// The texts of the window, which stand in tr() and its like, and those of the core.
std::set<std::string> textsOfTheSources()
{
    std::set<std::string> texts;
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR)) {
        const bool speaks =
            file.path.starts_with("include/") || (file.path.starts_with("src/") && !file.path.starts_with("src/cli/"));
        if (!speaks)
            continue;
        const std::string source = test::documentText(file.path);
        const auto collect = [&](std::string_view call, std::string_view skipTo) {
            for (std::size_t at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
                if (at > 0 && (std::isalnum(static_cast<unsigned char>(source[at - 1])) || source[at - 1] == '_'))
                    continue;
                std::size_t begin = at + call.size();
                if (!skipTo.empty())
                    begin = source.find(skipTo, begin) + skipTo.size();
                if (std::string text = literalsAt(source, begin); !text.empty())
                    texts.insert(std::move(text));
            }
        };
        collect("tr(", "");
        for (const char* call : {"Sentence::of(", "Sentence::counted(", "Sentence::wording("})
            collect(call, "");
        collect("QT_TR_NOOP(", "");
        collect("QT_TRANSLATE_NOOP(", ",");
        collect("QT_TRANSLATE_N_NOOP(", ",");
        collect("QCoreApplication::translate(", ",");
    }
    return texts;
}

/// "%1", "%L2", "%Ln": what is put in, in any order.
std::multiset<std::string> placeholders(const std::string& text)
{
    std::multiset<std::string> found;
    for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1)) {
        std::size_t end = at + 1;
        if (end < text.size() && text[end] == 'L')
            ++end;
        if (end < text.size() && (text[end] == 'n' || std::isdigit(static_cast<unsigned char>(text[end]))))
            found.insert(text.substr(at, end + 1 - at));
    }
    return found;
}

/// How many letters are keys of a menu or a field: "&File".
std::size_t accelerators(const std::string& text)
{
    std::size_t found = 0;
    for (std::size_t at = text.find('&'); at != std::string::npos && at + 1 < text.size();
         at = text.find('&', at + 1)) {
        if (text[at + 1] == '&')
            ++at;
        else if (text[at + 1] != ' ')
            ++found;
    }
    return found;
}

std::pair<std::string, std::string> edges(const std::string& text)
{
    constexpr std::string_view blank = " \n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string::npos)
        return {text, {}};
    return {text.substr(0, first), text.substr(text.find_last_not_of(blank) + 1)};
}

/// "<p>", "<b>" and so on, in their order; and the patterns of a filter of files.
std::vector<std::string> marks(const std::string& text)
{
    std::vector<std::string> found;
    std::size_t at = 0;
    while (const auto tag = between(text, "<", ">", at))
        found.push_back(*tag);
    at = 0;
    while (const auto pattern = between(text, "(*", ")", at))
        found.push_back(*pattern);
    return found;
}

template <class Check> void forEveryTranslation(const Check& check)
{
    for (const Catalogue& catalogue : catalogues())
        for (const Message& message : catalogue.messages) {
            SCOPED_TRACE(catalogue.language + ": " + message.source);
            check(message);
        }
}

TEST(Catalogues, HoldEveryTextOfTheSourcesAndNoneThatIsGone)
{
    const std::set<std::string> texts = textsOfTheSources();
    EXPECT_GT(texts.size(), 500U);
    EXPECT_GE(catalogues().size(), 5U);
    for (const Catalogue& catalogue : catalogues()) {
        std::set<std::string> known;
        for (const Message& message : catalogue.messages)
            known.insert(message.source);
        for (const std::string& text : texts)
            EXPECT_TRUE(known.contains(text)) << catalogue.language << " has not: " << text;
        for (const std::string& text : known)
            EXPECT_TRUE(texts.contains(text)) << catalogue.language << " has what is gone: " << text;
    }
}

TEST(Catalogues, HaveContextsThatTheProgramAsksFor)
{
    // Where lupdate does not find a class, it names the context after what it sees; the program would not find it. What
    // the core says has the context "Sentence" either way (ENGRAM_SENTENCES).
    for (const Catalogue& catalogue : catalogues()) {
        const std::string xml = test::documentText("resources/translations/engram_" + catalogue.language + ".ts");
        std::size_t at = 0;
        while (const auto context = between(xml, "<name>", "</name>", at))
            EXPECT_TRUE(context->starts_with("engram::") || *context == "Sentence")
                << catalogue.language << ": " << *context;
    }
}

TEST(Catalogues, HaveATranslationInEveryForm)
{
    for (const Catalogue& catalogue : catalogues()) {
        // Japanese and Chinese words are the same for one and for many.
        const std::size_t numbers = catalogue.language == "ja" || catalogue.language.starts_with("zh") ? 1 : 2;
        for (const Message& message : catalogue.messages) {
            SCOPED_TRACE(catalogue.language + ": " + message.source);
            EXPECT_EQ(message.forms.size(), message.counted ? numbers : 1);
            for (const std::string& form : message.forms)
                EXPECT_FALSE(form.empty() || (edges(form).second.empty() && edges(form).first == form));
        }
    }
}

TEST(Catalogues, PutInWhatTheSourcePutsIn)
{
    forEveryTranslation([](const Message& message) {
        for (std::size_t i = 0; i < message.forms.size(); ++i) {
            std::multiset<std::string> wanted = placeholders(message.source);
            const std::multiset<std::string> put = placeholders(message.forms[i]);
            if (i + 1 < message.forms.size() && !put.contains("%Ln") && !put.contains("%n")) {
                wanted.erase("%Ln"); // "once"
                wanted.erase("%n");
            }
            EXPECT_EQ(put, wanted) << message.forms[i];
        }
    });
}

TEST(Catalogues, GiveAKeyExactlyWhereTheSourceHasOne)
{
    forEveryTranslation([](const Message& message) {
        for (const std::string& form : message.forms)
            EXPECT_EQ(accelerators(form), accelerators(message.source)) << form;
    });
}

TEST(Catalogues, KeepTheBlanksAtBothEnds)
{
    forEveryTranslation([](const Message& message) {
        for (const std::string& form : message.forms)
            EXPECT_EQ(edges(form), edges(message.source)) << form;
    });
}

TEST(Catalogues, KeepTagsPatternsOfFilesAndDots)
{
    forEveryTranslation([](const Message& message) {
        for (const std::string& form : message.forms) {
            EXPECT_EQ(marks(form), marks(message.source)) << form;
            EXPECT_EQ(form.find("…") == std::string::npos, message.source.find("…") == std::string::npos) << form;
        }
    });
}

TEST(Catalogues, AreSetAsFrenchIsPrinted)
{
    EXPECT_TRUE(isSetAsFrench("L\u2019image\u202f: «\u202f%1\u202f» (*.png);;par 'raw'"));
    for (const char* broken : {"L'image", "Copier l'&image", "Pourquoi ?", "%1 : lu", "« %1\u202f»", "«\u202f%1 »"})
        EXPECT_FALSE(isSetAsFrench(broken)) << broken;
    for (const Catalogue& catalogue : catalogues())
        if (catalogue.language == "fr") {
            for (const Message& message : catalogue.messages)
                for (const std::string& form : message.forms)
                    EXPECT_TRUE(isSetAsFrench(form)) << form;
        }
}

TEST(Catalogues, HaveWhatTheCoreAndTheWindowQuoteFromElsewhereOnly)
{
    // Sentence::quoted() is for names and for what others say; words of Engram's own would never be translated.
    for (const SourceFile& file : readSourceTree(ENGRAM_SOURCE_DIR)) {
        if (!file.path.starts_with("src/") || file.path.starts_with("src/cli/"))
            continue;
        const std::string source = test::documentText(file.path);
        constexpr std::string_view call = "Sentence::quoted(";
        for (std::size_t at = source.find(call); at != std::string::npos; at = source.find(call, at + 1)) {
            const std::string words = literalsAt(source, at + call.size());
            const bool isWord =
                std::ranges::any_of(words, [](unsigned char letter) { return std::isalpha(letter) != 0; });
            EXPECT_FALSE(isWord) << file.path << " quotes: " << words;
        }
    }
}

} // namespace
} // namespace engram::architecture
