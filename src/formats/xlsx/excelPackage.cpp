#include "excelPackage.h"

#include <algorithm>
#include <utility>

#include <engram/try.h>

#include "files/utf8.h"

namespace engram {
namespace {

constexpr ZipLimits excelLimits{
    .memberBytes = std::uint64_t{64} << 20U, .totalBytes = std::uint64_t{256} << 20U, .members = 1000};

/// pugixml needs up to 64 bytes for every element or text and 40 for every attribute, however short it is in the file:
/// these bounds keep a document under 350 MB. A sheet of 1,000 rows up to column FR has a third of either.
constexpr std::ptrdiff_t mostTags = 2'000'000;
constexpr std::ptrdiff_t mostAttributes = 2'000'000;

std::string_view folderOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash);
}

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

std::string resolvePartName(std::string_view source, std::string_view target)
{
    std::vector<std::string_view> steps;
    const auto append = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, slash);
            path.remove_prefix(std::min(slash + 1, path.size()));
            if (step == "..") {
                if (steps.empty())
                    return false;
                steps.pop_back();
            } else if (step != "." && !step.empty()) {
                steps.push_back(step);
            }
        }
        return true;
    };
    if (target.empty() || target.ends_with('/') || target.find_first_of(":\\?#%") != std::string_view::npos)
        return {};
    if (target.starts_with('/'))
        target.remove_prefix(1);
    else if (!append(folderOf(source)))
        return {};
    if (!append(target))
        return {};
    std::string name;
    for (const std::string_view step : steps)
        name += (name.empty() ? "" : "/") + std::string(step);
    return name;
}

Result<ExcelPackage> ExcelPackage::open(std::span<const std::uint8_t> bytes, const std::string& where)
{
    ENGRAM_TRY(auto archive, ZipArchive::open(bytes, where, excelLimits));
    return ExcelPackage(std::move(archive));
}

tl::unexpected<Error> ExcelPackage::refuse(const std::string& cause, ErrorKind kind) const
{
    return failure(kind, shownText(archive_.where() + ": " + cause));
}

Result<XmlPart> ExcelPackage::part(const std::string& name, std::string_view root) const
{
    if (!archive_.contains(name))
        return refuse("the workbook refers to a part '" + name + "' that is not there");
    auto bytes = archive_.read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    if (const std::size_t bad = firstInvalidUtf8(text); bad < text.size())
        return refuse("byte " + std::to_string(bad) + " of '" + name + "' is not UTF-8");
    if (std::ranges::count(text, '<') > mostTags || std::ranges::count(text, '=') > mostAttributes)
        return refuse("'" + name + "' has more than 2,000,000 elements or attributes", ErrorKind::tooLarge);

    XmlPart part{name, std::move(*bytes), std::make_unique<pugi::xml_document>()};
    constexpr unsigned options = pugi::parse_default | pugi::parse_doctype;
    const auto parsed =
        part.document->load_buffer_inplace(part.bytes.data(), part.bytes.size(), options, pugi::encoding_utf8);
    if (hasDocumentType(*part.document))
        return refuse(
            "'" + name + "' has a document type declaration; such files are not opened", ErrorKind::unsupported);
    if (!parsed)
        return refuse(
            "byte " + std::to_string(parsed.offset) + " of '" + name + "' is not XML: " + parsed.description());
    if (localName(part.root().name()) != root)
        return refuse("'" + name + "' is not a " + std::string(root) + " part");
    return part;
}

Result<std::vector<Relationship>> ExcelPackage::relationships(const std::string& source) const
{
    const std::string folder(folderOf(source));
    const std::string file = source.substr(folder.empty() ? 0 : folder.size() + 1);
    const std::string name = (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels";
    std::vector<Relationship> relationships;
    if (!archive_.contains(name))
        return relationships;
    ENGRAM_TRY(const auto part, this->part(name, "Relationships"));
    for (const pugi::xml_node node : part.root().children()) {
        const std::string_view type = attributeOf(node, "Type").value();
        const bool outside = std::string_view(attributeOf(node, "TargetMode").value()) == "External";
        relationships.push_back({attributeOf(node, "Id").value(), std::string(type.substr(type.rfind('/') + 1)),
            outside ? std::string{} : resolvePartName(source, attributeOf(node, "Target").value())});
    }
    return relationships;
}

} // namespace engram
