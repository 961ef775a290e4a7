#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace engram::test {

/// A number as `size` bytes, least significant first; and the other way round.
[[nodiscard]] std::string littleEndian(std::uint64_t number, std::size_t size);
[[nodiscard]] std::string bigEndian(std::uint64_t number, std::size_t size);

/// One gzip member.
[[nodiscard]] std::string gzipped(const std::string& content);
/// One gzip member of `before`, `count` times `repeated`, and `after`; quick for gigabytes, too.
[[nodiscard]] std::string gzippedRepeat(
    const std::string& before, const std::string& repeated, std::size_t count, const std::string& after = "");

[[nodiscard]] std::string readFile(const std::filesystem::path& path);

/// A folder of its own for a test, gone afterwards.
class ScratchFolder {
public:
    ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    std::filesystem::path write(const std::string& name, const std::string& content) const;

private:
    std::filesystem::path path_;
};

} // namespace engram::test
