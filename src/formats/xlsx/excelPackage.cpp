#include "excelPackage.h"

#include <algorithm>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

#include "files/unicode.h"

namespace engram {
namespace {

constexpr ZipLimits excelLimits{
    .memberBytes = std::uint64_t{64} << 20U, .totalBytes = std::uint64_t{256} << 20U, .members = 1000};

std::string_view folderOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash);
}

/// How a part is called whatever the case of its letters and whichever slashes its archiver wrote.
std::string sameNameFor(std::string_view part)
{
    std::string name = lowerCase(part);
    std::ranges::replace(name, '\\', '/');
    return name;
}

} // namespace

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
    std::string plain(target);
    std::ranges::replace(plain, '\\', '/');
    target = plain;
    if (target.empty() || target.ends_with('/') || target.find_first_of(":?#%") != std::string_view::npos)
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
    ExcelPackage package(std::move(archive));
    for (const ZipMember& member : package.archive_.members())
        if (!package.members_.emplace(sameNameFor(member.name), member.name).second)
            return package.refuse(Sentence::of("two parts of the workbook are called '%1'", member.name));
    return package;
}

tl::unexpected<Error> ExcelPackage::refuse(const Sentence& cause, ErrorKind kind) const
{
    return failure(kind, shownSentence(Sentence::of("%1: %2", archive_.where(), cause)));
}

Result<XmlPart> ExcelPackage::part(const std::string& name, std::string_view root) const
{
    const auto member = members_.find(sameNameFor(name));
    if (member == members_.end())
        return refuse(Sentence::of("the workbook refers to a part '%1' that is not there", name));
    ENGRAM_TRY(auto bytes, archive_.read(member->second));
    return parseXml(name, std::move(bytes), root, archive_.where());
}

Result<std::vector<Relationship>> ExcelPackage::relationships(const std::string& source) const
{
    const std::string folder(folderOf(source));
    const std::string file = source.substr(folder.empty() ? 0 : folder.size() + 1);
    const std::string name = (folder.empty() ? "" : folder + "/") + "_rels/" + file + ".rels";
    std::vector<Relationship> relationships;
    if (!members_.contains(sameNameFor(name)))
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
