#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <utility>

namespace engram {

/// Bytes that grow. Unlike a vector it does not clear what it is about to overwrite, and growing a large one moves
/// pages instead of copying them (realloc), so a 200 MB file does not need 400 MB on its way in.
class ByteBuffer {
public:
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::uint8_t* data() noexcept { return data_.get(); }
    [[nodiscard]] const std::uint8_t* data() const noexcept { return data_.get(); }
    [[nodiscard]] std::span<const std::uint8_t> span() const noexcept { return {data_.get(), size_}; }

    /// Room for `count` more bytes behind the last, not yet counted in size(); nothing when memory is exhausted.
    [[nodiscard]] std::uint8_t* extend(std::size_t count) noexcept
    {
        if (capacity_ - size_ < count && !grow(size_ + count))
            return nullptr;
        return data_.get() + size_;
    }
    /// Takes `count` bytes over that were written where extend() pointed.
    void commit(std::size_t count) noexcept { size_ += count; }

    /// Gives unused room back.
    void shrink() noexcept
    {
        if (size_ != 0 && size_ != capacity_)
            reallocate(size_);
    }

private:
    struct Free {
        void operator()(std::uint8_t* data) const noexcept { std::free(data); }
    };

    bool grow(std::size_t needed) noexcept
    {
        const std::size_t half = capacity_ + capacity_ / 2;
        return reallocate(needed > half ? needed : half);
    }
    bool reallocate(std::size_t capacity) noexcept
    {
        auto* moved = static_cast<std::uint8_t*>(std::realloc(data_.get(), capacity));
        if (moved == nullptr)
            return false;
        static_cast<void>(data_.release());
        data_.reset(moved);
        capacity_ = capacity;
        return true;
    }

    std::unique_ptr<std::uint8_t, Free> data_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace engram
