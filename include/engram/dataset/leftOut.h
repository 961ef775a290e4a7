#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>

namespace engram {

/// One picture of a source, by name and number: "MNIST train", 34072.
struct PictureName {
    std::string source;
    std::uint64_t index = 0; ///< as memories call it: DigitSet::number()

    // NOLINTNEXTLINE(modernize-use-nullptr): there is no pointer
    friend auto operator<=>(const PictureName&, const PictureName&) = default;
};

/// Pictures that lessons are not drawn from: badly written, wrongly labelled. A person chooses them one by one. A
/// value; they are named as memories name where they come from, so they stay left out when their file is opened again.
class LeftOut {
public:
    [[nodiscard]] bool contains(std::string_view source, std::uint64_t index) const;
    /// Of one source, ascending.
    [[nodiscard]] std::span<const std::uint64_t> of(std::string_view source) const;
    [[nodiscard]] std::size_t size() const; ///< of all sources together

    /// Leaves pictures out, or takes them in again; those of which it is so already change nothing. Returns how many
    /// changed.
    std::size_t set(std::span<const PictureName> pictures, bool out);

    /// A line for each source: its name, a tab and the numbers, of which runs are drawn together: "5,17-20". Sources in
    /// the order of their names.
    [[nodiscard]] std::string text() const;
    /// And back. Errors: `malformed`.
    [[nodiscard]] static Result<LeftOut> parse(std::string_view text);

    friend bool operator==(const LeftOut&, const LeftOut&) = default;

private:
    std::map<std::string, std::vector<std::uint64_t>, std::less<>> sources_; ///< none empty; numbers ascend
};

} // namespace engram
