#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <engram/picture.h>
#include <engram/source.h>

namespace engram {

/// Labelled digit pictures of one source: "MNIST train", "Liberation Sans", ...
///
/// The name of its source is its identity: with the index it decides every random bit drawn for an example, and it is
/// what the inspector shows of a memory. So it must not depend on where a file lies.
class DigitSet {
public:
    DigitSet() = default;
    explicit DigitSet(Source source)
        : source_(std::move(source))
        , name_(source_.name())
    {
    }
    /// Of the source of that name.
    explicit DigitSet(std::string_view name)
        : DigitSet(Source::named(name))
    {
    }

    [[nodiscard]] const Source& source() const noexcept { return source_; }
    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] std::size_t size() const noexcept { return labels_.size(); }
    [[nodiscard]] bool empty() const noexcept { return labels_.empty(); }

    /// `index` < size().
    [[nodiscard]] DigitView picture(std::size_t index) const noexcept
    {
        return DigitView(pixels_.data() + index * digitPixels, digitPixels);
    }
    [[nodiscard]] std::uint8_t label(std::size_t index) const noexcept { return labels_[index]; } ///< 0-9
    /// What memories and random bits call a digit of it: its index, or the number it was given for good where digits of
    /// the set come and go. `index` < size().
    [[nodiscard]] std::uint32_t number(std::size_t index) const noexcept
    {
        return numbers_.empty() ? static_cast<std::uint32_t>(index) : numbers_[index];
    }
    /// The digit that is called so; nothing if there is none (any more).
    [[nodiscard]] std::optional<std::size_t> indexOf(std::uint64_t number) const noexcept
    {
        if (numbers_.empty())
            return number < size() ? std::optional<std::size_t>(number) : std::nullopt;
        const auto found = std::find(numbers_.begin(), numbers_.end(), number);
        return found == numbers_.end() ? std::nullopt
                                       : std::optional<std::size_t>(static_cast<std::size_t>(found - numbers_.begin()));
    }

    /// All pictures as uint8 N x 28 x 28 and all labels as uint8 N.
    [[nodiscard]] std::span<const std::uint8_t> pixels() const noexcept { return pixels_; }
    [[nodiscard]] std::span<const std::uint8_t> labels() const noexcept { return labels_; }

    /// `label` is 0-9.
    void append(DigitView picture, std::uint8_t label)
    {
        pixels_.insert(pixels_.end(), picture.begin(), picture.end());
        labels_.push_back(label);
    }
    /// Takes both arrays over: `pixels.size()` == 784 * `labels.size()`, every label 0-9.
    void assign(std::vector<std::uint8_t> pixels, std::vector<std::uint8_t> labels)
    {
        pixels_ = std::move(pixels);
        labels_ = std::move(labels);
        numbers_.clear();
    }
    /// Digits that are called otherwise than by their index: size() different numbers, or none. After assign().
    void setNumbers(std::vector<std::uint32_t> numbers) { numbers_ = std::move(numbers); }
    [[nodiscard]] const std::vector<std::uint32_t>& numbers() const noexcept { return numbers_; } ///< empty: indices

private:
    Source source_;
    std::string name_; ///< of source_, because it is asked for often
    std::vector<std::uint8_t> pixels_;
    std::vector<std::uint8_t> labels_;
    std::vector<std::uint32_t> numbers_; ///< empty, or as many as labels_
};

} // namespace engram
