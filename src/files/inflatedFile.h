#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "byteReader.h"
#include "byteSource.h"
#include "gzipSource.h"

namespace engram {

/// So many first bytes of a file, inflated if it is a gzip, decide what it is.
inline constexpr std::size_t startBytes = 512;

/// The content of a file, gzipped or not, ready to be read. gzip inside gzip is refused.
class InflatedFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<InflatedFile>> open(
        const std::filesystem::path& path, const Progress& progress);
    /// The same over any source, which `where` names in refusals.
    explicit InflatedFile(std::unique_ptr<ByteSource> source, std::string where);

    /// A refusal of the file itself, such as a broken gzip header, is in it already.
    [[nodiscard]] ByteReader& content() noexcept { return inflated_ ? *inflated_ : raw_; }

private:
    std::unique_ptr<ByteSource> source_;
    ByteReader raw_;
    std::unique_ptr<GzipSource> gzip_;
    std::unique_ptr<ByteReader> inflated_;
};

/// A path as a refusal shows it: on one line whatever its characters.
[[nodiscard]] std::string shownPath(const std::filesystem::path& path);

} // namespace engram
