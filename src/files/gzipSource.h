#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "byteReader.h"
#include "byteSource.h"

namespace engram {

/// The most that any file may inflate to.
inline constexpr std::uint64_t maximumInflatedBytes = std::uint64_t{1} << 30;

[[nodiscard]] bool isGzip(std::span<const std::uint8_t> start) noexcept;

/// A gzip file inflated (RFC 1952): one member or several in a row. Reserved flags, a wrong CRC or length, an early end
/// and anything but zeros behind the last member are refused. Holds a window, never the content.
class GzipSource final : public ByteSource {
public:
    /// `compressed` stands at the start of the file and outlives the source.
    explicit GzipSource(ByteReader& compressed);
    ~GzipSource() override;

    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> room) override;

private:
    struct Inflater;

    Result<void> startMember();
    Result<void> finish();

    ByteReader& compressed_;
    std::unique_ptr<Inflater> inflater_;
    std::uint64_t inflated_ = 0;
    bool ended_ = false;
};

} // namespace engram
