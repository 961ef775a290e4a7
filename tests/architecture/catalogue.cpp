#include "catalogue.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <utility>

#include "support/document.h"

namespace engram::architecture {
namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

Catalogue readCatalogue(const std::string& language)
{
    const std::string xml = test::documentText("resources/translations/engram_" + language + ".ts");
    Catalogue catalogue{language, {}};
    std::size_t at = 0;
    while (const auto block = between(xml, "<message", "</message>", at)) {
        Message message;
        message.counted = block->starts_with(" numerus=\"yes\"");
        std::size_t place = 0;
        message.source = plainText(between(*block, "<source>", "</source>", place).value_or(""));
        if (message.counted)
            while (const auto form = between(*block, "<numerusform>", "</numerusform>", place))
                message.forms.push_back(plainText(*form));
        else if (between(*block, "<translation", ">", place))
            message.forms.push_back(plainText(block->substr(place, block->find("</translation>", place) - place)));
        catalogue.messages.push_back(std::move(message));
    }
    return catalogue;
}

} // namespace

std::string plainText(std::string xml)
{
    for (const auto& [entity, character] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"},
             {"&#x202f;", "\u202f"}, {"&amp;", "&"}})
        replaceAll(xml, entity, character);
    return xml;
}

bool isSetAsFrench(const std::string& text)
{
    for (const std::string_view broken : {" ;", " :", " ?", " !", " »", "« ", "\n:", "\n;", "\n?", "\n»"})
        if (text.find(broken) != std::string::npos)
            return false;
    const auto isInWord = [&text](std::size_t at) { // letters beyond ASCII are bytes from 0x80 up
        const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : static_cast<unsigned char>(' ');
        return std::isalpha(byte) != 0 || byte >= 0x80;
    };
    for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 1))
        if (at > 0 && isInWord(at - 1) && (isInWord(at + 1) || text.compare(at + 1, 1, "&") == 0))
            return false;
    return true;
}

std::optional<std::string> between(
    const std::string& text, std::string_view begin, std::string_view end, std::size_t& at)
{
    const std::size_t from = text.find(begin, at);
    if (from == std::string::npos)
        return std::nullopt;
    const std::size_t to = text.find(end, from + begin.size());
    if (to == std::string::npos)
        return std::nullopt;
    at = to + end.size();
    return text.substr(from + begin.size(), to - from - begin.size());
}

const std::vector<Catalogue>& catalogues()
{
    static const std::vector<Catalogue> all = [] {
        std::vector<Catalogue> found;
        const std::filesystem::path folder = std::filesystem::path(ENGRAM_SOURCE_DIR) / "resources" / "translations";
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (const std::string name = entry.path().stem().string(); name != "engram_en")
                found.push_back(readCatalogue(name.substr(std::string("engram_").size())));
        std::sort(found.begin(), found.end(),
            [](const Catalogue& left, const Catalogue& right) { return left.language < right.language; });
        return found;
    }();
    return all;
}

} // namespace engram::architecture
