#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/xml/xmlPart.h"
#include "formats/zip/zipArchive.h"

namespace engram {

/// How one part refers to another (ECMA-376 part 2, section 9.3).
struct Relationship {
    std::string id;
    std::string kind; ///< the last word of its type: "officeDocument", "worksheet", "sharedStrings"
    std::string target; ///< an absolute part name without the leading slash; empty if it is outside the package
};

/// The parts of an Office Open XML file and how they refer to each other. Parts are found by relationship, never by
/// their customary names. A name is the same in any case of its letters (ECMA-376 part 2, section 6.2.2.3), and with
/// backslashes, which some archivers write; two members of one name so understood are refused.
class ExcelPackage {
public:
    [[nodiscard]] static Result<ExcelPackage> open(std::span<const std::uint8_t> bytes, const std::string& where);

    /// Parses a part: UTF-8, without a document type, of bounded size, its root element called `root`.
    [[nodiscard]] Result<XmlPart> part(const std::string& name, std::string_view root) const;

    /// The relationships of a part, or of the package when `source` is empty; none if it has none.
    [[nodiscard]] Result<std::vector<Relationship>> relationships(const std::string& source) const;

    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause, ErrorKind kind = ErrorKind::malformed) const;

private:
    explicit ExcelPackage(ZipArchive archive)
        : archive_(std::move(archive))
    {
    }
    ZipArchive archive_;
    std::map<std::string, std::string> members_; ///< by name in small letters with slashes: as the archive has it
};

/// The part that `target` means, seen from part `source`: relative or absolute. Empty when it climbs out of the
/// package, has empty or dotted steps left, or is not a plain path.
[[nodiscard]] std::string resolvePartName(std::string_view source, std::string_view target);

} // namespace engram
