#include "zipContent.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <engram/text.h>

#include "formats/zip/zipDirectory.h"

namespace engram {
namespace {

constexpr std::string_view arrayName = ".npy";

/// Names of members in small letters and with slashes, as all programs that pack documents mean them.
class MemberNames {
public:
    explicit MemberNames(const std::vector<ZipMember>& members)
    {
        for (const ZipMember& member : members) {
            names_.push_back(lowerCase(member.name));
            std::ranges::replace(names_.back(), '\\', '/');
        }
    }
    [[nodiscard]] bool has(std::string_view name) const { return std::ranges::find(names_, name) != names_.end(); }
    [[nodiscard]] bool anyEndsWith(std::string_view end) const
    {
        return std::ranges::any_of(names_, [&](const std::string& name) { return name.ends_with(end); });
    }
    [[nodiscard]] bool anyBeginsWith(std::string_view start) const
    {
        return std::ranges::any_of(names_, [&](const std::string& name) { return name.starts_with(start); });
    }

private:
    std::vector<std::string> names_;
};

ZipContent nothingThatIsRead(Sentence refusal)
{
    return {ZipContent::foreign, std::move(refusal)};
}

} // namespace

ZipContent zipContentOf(std::span<const std::uint8_t> zip)
{
    constexpr ZipLimits any{.memberBytes = std::uint64_t{1} << 40U, .totalBytes = std::uint64_t{1} << 40U};
    const auto members = readZipDirectory(zip, {}, any);
    if (!members) // damaged: the reader that its first member asks for says how
        return {nameOfFirstMember(zip).ends_with(arrayName) ? ZipContent::arrays : ZipContent::workbook, {}};
    const MemberNames names(*members);
    if (names.has("data.pkl") || names.anyEndsWith("/data.pkl"))
        return nothingThatIsRead(
            Sentence::of("a PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)"));
    if (names.anyEndsWith(arrayName))
        return {ZipContent::arrays, {}};
    if (names.anyEndsWith(".iwa") || names.has("index.zip"))
        return nothingThatIsRead(Sentence::of("a document of Apple's iWork; export it as .xlsx"));
    if (names.has("xl/workbook.bin"))
        return nothingThatIsRead(Sentence::of("a binary workbook (.xlsb); save it as .xlsx"));
    if (names.anyBeginsWith("word/") || names.anyBeginsWith("ppt/"))
        return nothingThatIsRead(
            Sentence::of("a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)"));
    if (names.has("content.xml"))
        return {ZipContent::openDocument, {}};
    if (names.has("[content_types].xml") || names.has("_rels/.rels") || names.anyBeginsWith("xl/"))
        return {ZipContent::workbook, {}};
    return {};
}

} // namespace engram
