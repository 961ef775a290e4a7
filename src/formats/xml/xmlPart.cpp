#include "xmlPart.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "files/unicode.h"

namespace engram {
namespace {

/// pugixml needs up to 64 bytes for every element or text and 40 for every attribute, however short it is in the file:
/// these bounds keep a document under 350 MB. A sheet of 1,000 rows up to column FR has a third of either.
constexpr std::ptrdiff_t mostTags = 2'000'000;
constexpr std::ptrdiff_t mostAttributes = 2'000'000;

bool hasDocumentType(const pugi::xml_document& document)
{
    return std::ranges::any_of(
        document.children(), [](const pugi::xml_node& node) { return node.type() == pugi::node_doctype; });
}

} // namespace

std::string_view localName(std::string_view qualified) noexcept
{
    const std::size_t colon = qualified.find(':');
    return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

pugi::xml_node childOf(pugi::xml_node node, std::string_view name) noexcept
{
    for (const pugi::xml_node child : node.children())
        if (localName(child.name()) == name)
            return child;
    return {};
}

pugi::xml_attribute attributeOf(pugi::xml_node node, std::string_view name) noexcept
{
    for (const pugi::xml_attribute attribute : node.attributes())
        if (localName(attribute.name()) == name)
            return attribute;
    return {};
}

Result<XmlPart> parseXml(std::string name, ByteBuffer bytes, std::string_view root, const std::string& where)
{
    const auto refuse = [&](const Sentence& cause, ErrorKind kind = ErrorKind::malformed) {
        return failure(kind, shownSentence(Sentence::of("%1: %2", where, cause)));
    };
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (const std::size_t bad = firstInvalidUtf8(text); bad < text.size())
        return refuse(Sentence::of("byte %1 of '%2' is not UTF-8", bad, name));
    if (std::ranges::count(text, '<') > mostTags || std::ranges::count(text, '=') > mostAttributes)
        return refuse(Sentence::of("'%1' has more than 2,000,000 elements or attributes", name), ErrorKind::tooLarge);

    XmlPart part{std::move(name), std::move(bytes), std::make_unique<pugi::xml_document>()};
    constexpr unsigned options = pugi::parse_default | pugi::parse_doctype;
    const auto parsed =
        part.document->load_buffer_inplace(part.bytes.data(), part.bytes.size(), options, pugi::encoding_utf8);
    if (hasDocumentType(*part.document))
        return refuse(Sentence::of("'%1' has a document type declaration; such files are not opened", part.name),
            ErrorKind::unsupported);
    if (!parsed)
        return refuse(Sentence::of("byte %1 of '%2' is not XML: %3", parsed.offset, part.name, parsed.description()));
    if (localName(part.root().name()) != root)
        return refuse(Sentence::of("'%1' is not a %2 part", part.name, root));
    return part;
}

} // namespace engram
