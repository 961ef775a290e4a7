#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct z_stream_s;

namespace engram {

/// What is longer than this is deflated in parts of this size, on all cores and at a faster level.
inline constexpr std::size_t deflatePart = std::size_t{4} << 20;

/// The bytes in zlib's format. The same bytes give the same result on any number of cores: sizes, levels and strategy
/// are fixed.
[[nodiscard]] std::vector<std::uint8_t> deflated(std::span<const std::uint8_t> bytes);

/// Inflates a bit at a time, so that what a small file can claim to hold never has to lie in memory.
class InflateStream {
public:
    explicit InflateStream(std::span<const std::uint8_t> deflated);
    ~InflateStream();
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;

    /// The next bytes, valid until the next call; empty at the end and after damage.
    [[nodiscard]] std::span<const std::uint8_t> next();
    /// The stream came to its end, was whole, and nothing follows it.
    [[nodiscard]] bool complete() const noexcept { return complete_; }

private:
    std::unique_ptr<z_stream_s> stream_;
    std::array<std::uint8_t, std::size_t{32} << 10> window_;
    bool over_ = false;
    bool complete_ = false;
};

} // namespace engram
