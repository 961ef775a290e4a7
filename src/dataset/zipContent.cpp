#include "zipContent.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <engram/text.h>

#include "formats/zip/zipArchive.h"
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

/// What a document says of its own kind: `mimetype`, and where that is missing the list of its parts. Empty if it says
/// nothing. (OpenDocument 1.3, part 2, sections 3.2 and 3.3; EPUB has the first, too.)
struct DocumentKind {
    std::string type;
    std::string parts;
};

std::string shortText(const ZipArchive& archive, std::string_view name)
{
    const auto bytes = archive.contains(name) ? archive.read(name) : Result<ByteBuffer>(ByteBuffer());
    return bytes ? std::string(bytes->span().begin(), bytes->span().end()) : std::string();
}

DocumentKind documentKindOf(std::span<const std::uint8_t> zip)
{
    constexpr ZipLimits shortOnes{.memberBytes = std::uint64_t{1} << 26U, .totalBytes = std::uint64_t{1} << 30U};
    const auto archive = ZipArchive::open(zip, {}, shortOnes);
    if (!archive)
        return {};
    DocumentKind kind{
        std::string(trimmed(shortText(*archive, "mimetype"))), shortText(*archive, "META-INF/manifest.xml")};
    constexpr std::string_view openDocument = "application/vnd.oasis.opendocument.";
    if (const std::size_t at = kind.parts.find(openDocument); kind.type.empty() && at != std::string::npos)
        kind.type = kind.parts.substr(at, kind.parts.find_first_of("\"'", at) - at);
    return kind;
}

/// A document that is no spreadsheet, or one that is locked.
std::optional<Sentence> foreignDocument(const DocumentKind& kind)
{
    const std::string type = lowerCase(kind.type);
    const auto is = [&](std::string_view word) { return type.find("opendocument." + std::string(word)) != type.npos; };
    if (type == "application/epub+zip")
        return Sentence::of("an e-book (EPUB), which holds no digits that are read");
    if (is("text"))
        return Sentence::of(
            "no spreadsheet but a text (OpenDocument, .odt); a font sheet is a spreadsheet (.ods or .xlsx)");
    if (is("presentation"))
        return Sentence::of(
            "no spreadsheet but a presentation (OpenDocument, .odp); a font sheet is a spreadsheet (.ods or .xlsx)");
    if (is("graphics") || is("image"))
        return Sentence::of(
            "no spreadsheet but a drawing (OpenDocument, .odg); a font sheet is a spreadsheet (.ods or .xlsx)");
    if (type.starts_with("application/vnd.oasis.opendocument.") && !is("spreadsheet"))
        return Sentence::of(
            "no spreadsheet but another OpenDocument file; a font sheet is a spreadsheet (.ods or .xlsx)");
    if (is("spreadsheet") && kind.parts.find("encryption-data") != std::string::npos)
        return Sentence::of("a spreadsheet with a password; save it without one");
    return std::nullopt;
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
    if (names.has("model.weights.h5"))
        return nothingThatIsRead(Sentence::of("a model of Keras, which holds no digits"));
    if (names.has("meta-inf/manifest.mf"))
        return nothingThatIsRead(Sentence::of("a program"));
    if (names.has("xl/workbook.bin"))
        return nothingThatIsRead(Sentence::of("a binary workbook (.xlsb); save it as .xlsx"));
    if (names.anyBeginsWith("word/") || names.anyBeginsWith("ppt/"))
        return nothingThatIsRead(
            Sentence::of("a text document or a presentation; a font sheet is a spreadsheet (.xlsx or .ods)"));
    if (names.has("mimetype") || names.has("content.xml"))
        if (auto refusal = foreignDocument(documentKindOf(zip)))
            return nothingThatIsRead(std::move(*refusal));
    if (names.has("content.xml"))
        return {ZipContent::openDocument, {}};
    if (names.has("[content_types].xml") || names.has("_rels/.rels") || names.anyBeginsWith("xl/"))
        return {ZipContent::workbook, {}};
    return {};
}

} // namespace engram
