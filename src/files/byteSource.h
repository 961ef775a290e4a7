#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include <engram/error.h>
#include <engram/progress.h>

namespace engram {

/// Where bytes come from: a file, memory, or another source inflated.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// Fills `room` from the front and says how many bytes it wrote; 0 only at the end (`room` is not empty).
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::uint8_t> room) = 0;
};

/// Bytes that are in memory already; they outlive the source.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::span<const std::uint8_t> bytes)
        : rest_(bytes)
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> room) override;

private:
    std::span<const std::uint8_t> rest_;
};

/// A regular file. Progress counts its bytes as they are taken; cancelling ends the next read.
class FileSource final : public ByteSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<FileSource>> open(
        const std::filesystem::path& path, std::string where, const Progress& progress);
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> room) override;

private:
    struct Close {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };
    FileSource(std::FILE* file, std::string where, std::uint64_t size, const Progress& progress);

    std::unique_ptr<std::FILE, Close> file_;
    std::string where_;
    std::uint64_t size_;
    std::uint64_t done_ = 0;
    Progress progress_;
};

} // namespace engram
