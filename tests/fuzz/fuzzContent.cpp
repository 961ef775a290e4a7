#include <cstdint>
#include <memory>
#include <span>

#include "dataset/contentReaders.h"
#include "promises.h"

namespace engram::fuzz {
namespace {

/// A file that lies alone.
class EmptyGroup final : public FileGroup {
public:
    [[nodiscard]] GroupNames names(const Progress&) const override { return {}; }
    [[nodiscard]] Result<GroupFile> open(const std::string& name, const Progress&) const override
    {
        return failure(ErrorKind::notFound, Sentence::of("%1: there is no such file", shown(name)));
    }
    [[nodiscard]] std::string shown(const std::string& name) const override { return "fuzz/" + name; }
    [[nodiscard]] std::string where() const override { return "fuzz"; }
    [[nodiscard]] bool isArchive() const noexcept override { return false; }
};

} // namespace

/// Any file as it is opened: what it is told to be, archives of files, gzip around it.
void fuzzContent(std::span<const std::uint8_t> bytes)
{
    InflatedFile file(std::make_unique<MemorySource>(bytes), "fuzz-content");
    requireGoodOutcome(readContent({file.content(), "fuzz-content", EmptyGroup(), {}, {}}), "fuzz-content");
}

} // namespace engram::fuzz
