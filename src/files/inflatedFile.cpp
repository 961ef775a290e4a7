#include "inflatedFile.h"

#include <utility>

#include <engram/try.h>

namespace engram {

InflatedFile::InflatedFile(std::unique_ptr<ByteSource> source, std::string where)
    : source_(std::move(source))
    , raw_(*source_, where)
{
    if (!isGzip(raw_.peek(2)))
        return;
    gzip_ = std::make_unique<GzipSource>(raw_);
    inflated_ = std::make_unique<ByteReader>(*gzip_, std::move(where));
    if (isGzip(inflated_->peek(2)))
        inflated_->refuse(
            0, Sentence::of("gzip inside gzip is not read; inflate the file once"), ErrorKind::unsupported);
}

Result<std::unique_ptr<InflatedFile>> InflatedFile::open(const std::filesystem::path& path, const Progress& progress)
{
    ENGRAM_TRY(auto file, FileSource::open(path, shownPath(path), progress));
    return std::make_unique<InflatedFile>(std::move(file), shownPath(path));
}

std::string shownPath(const std::filesystem::path& path)
{
    return onOneLine(path.string());
}

} // namespace engram
