#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace engram {

/// A value that its copies share until one of them changes it; copying costs a pointer.
///
/// Invariant: what was ever shared is never written again, so whoever reads it needs no lock, on whatever thread and
/// however long. Copying marks the value as shared for good; writable() first takes a copy of such a value, and may
/// write to any other, which nobody else has ever seen. (A count of owners would not do: that a count is 1 does not
/// order the last read of another thread before this one's write.)
///
/// `T` may be incomplete where a class only declares a member; copying that class then belongs into its source file.
template <class T> class CopyOnWrite {
public:
    /// The value is made from `arguments`.
    template <class... Arguments>
    explicit CopyOnWrite(std::in_place_t, Arguments&&... arguments)
        : shared_(std::make_shared<Shared>(std::forward<Arguments>(arguments)...))
    {
    }
    CopyOnWrite(const CopyOnWrite& other)
        : shared_(other.shared_)
    {
        if (!shared_->isShared.load(std::memory_order_relaxed))
            shared_->isShared.store(true, std::memory_order_relaxed);
    }
    CopyOnWrite(
        CopyOnWrite&&) noexcept = default; ///< leaves nothing: what was moved from is only assigned or destroyed
    CopyOnWrite& operator=(const CopyOnWrite& other)
    {
        if (this != &other)
            *this = CopyOnWrite(other);
        return *this;
    }
    CopyOnWrite& operator=(CopyOnWrite&&) noexcept = default;
    ~CopyOnWrite() = default;

    [[nodiscard]] const T& operator*() const noexcept { return shared_->value; }
    [[nodiscard]] const T* operator->() const noexcept { return &shared_->value; }
    /// The value, this owner's alone. Valid until this is copied.
    [[nodiscard]] T& writable()
    {
        if (shared_->isShared.load(std::memory_order_relaxed))
            shared_ = std::make_shared<Shared>(std::as_const(shared_->value));
        return shared_->value;
    }

    /// Whether both are one value in memory; equal values need not be.
    [[nodiscard]] bool isSameAs(const CopyOnWrite& other) const noexcept { return shared_ == other.shared_; }

private:
    struct Shared {
        template <class... Arguments>
        explicit Shared(Arguments&&... arguments)
            : value(std::forward<Arguments>(arguments)...)
        {
        }
        T value;
        std::atomic<bool> isShared = false;
    };
    std::shared_ptr<Shared> shared_;
};

} // namespace engram
