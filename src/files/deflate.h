#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

struct z_stream_s;

namespace engram {

/// What is longer than this is deflated in parts of this size, on all cores and at a faster level.
inline constexpr std::size_t deflatePart = std::size_t{4} << 20;

/// Deflates what it is given piece by piece, into zlib's format. However the bytes are cut into pieces, and on any
/// number of cores, they give the same result: sizes of parts, levels and strategy are fixed. Holds a part for each
/// core, never the whole.
class Deflater {
public:
    using Sink = std::function<void(std::span<const std::uint8_t>)>;
    explicit Deflater(Sink sink);

    void write(std::span<const std::uint8_t> bytes);
    /// Nothing was kept back when this returns; the last call.
    void finish();

private:
    void deflateWaiting(bool isLast);

    Sink sink_;
    std::size_t partsAtOnce_;
    std::vector<std::uint8_t> waiting_; ///< what the parts may repeat (reach_ bytes), then what is not deflated yet
    std::size_t reach_ = 0;
    unsigned long sum_; ///< of all bytes
    bool isBegun_ = false; ///< the frame of many parts was written
};

/// The bytes in zlib's format, as a Deflater gives them.
[[nodiscard]] std::vector<std::uint8_t> deflated(std::span<const std::uint8_t> bytes);

/// The next piece of something longer, valid until the next call; empty at its end.
using NextPiece = std::function<std::span<const std::uint8_t>()>;

/// Inflates a bit at a time, so that what a small file can claim to hold never has to lie in memory.
class InflateStream {
public:
    explicit InflateStream(NextPiece deflated);
    explicit InflateStream(std::span<const std::uint8_t> deflated);
    ~InflateStream();
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;

    /// The next bytes, valid until the next call; empty at the end and after damage.
    [[nodiscard]] std::span<const std::uint8_t> next();
    /// The stream came to its end, was whole, and nothing follows it.
    [[nodiscard]] bool complete() const noexcept { return complete_; }

private:
    [[nodiscard]] bool feed();

    NextPiece deflated_;
    std::unique_ptr<z_stream_s> stream_;
    std::array<std::uint8_t, std::size_t{32} << 10> window_;
    bool over_ = false;
    bool complete_ = false;
};

} // namespace engram
