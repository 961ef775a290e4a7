#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace engram {

/// Which end of rows of 785 numbers is the label, where nothing names it: whole numbers 0-9 of several kinds, no one of
/// which is nearly all of them. A corner of the pictures is seldom inked: it is nearly always the same.
class LabelSearch {
public:
    /// The first and the last number of the next row. `line` is where it stands, for refusals.
    void look(double first, double last, std::size_t line);

    /// Whether one end is seen to be the label. Else later rows may tell: those of a sorted file begin with one label.
    [[nodiscard]] bool isPlain() const;

    /// Whether the label is the first number (true) or the last; nothing if neither is. Of ends that hold one number
    /// throughout, the one that is not 0 is: no corner is inked in every picture.
    [[nodiscard]] std::optional<bool> isFirst() const;

    /// A label that is no digit.
    struct Foreign {
        double label;
        std::size_t line;
    };
    /// Where the label is not found because the end that looks like it is that of letters, or of 1 to 10: its first
    /// one that is no digit.
    [[nodiscard]] std::optional<Foreign> foreign() const;

private:
    static constexpr std::size_t mostKinds = 100; ///< letters and digits have 62

    /// The numbers of one end.
    struct End {
        std::array<std::size_t, mostKinds> counts{}; ///< of each whole number 0-99
        std::size_t rows = 0;
        std::size_t others = 0; ///< numbers that are none of these
        std::optional<Foreign> foreign; ///< the first that is no digit

        void add(double number, std::size_t line);
        [[nodiscard]] std::size_t kinds() const;
        [[nodiscard]] bool isSpread() const; ///< no number is nearly all of them
        [[nodiscard]] bool areDigits() const { return rows > 0 && !foreign; }
        [[nodiscard]] bool looksForeign() const;
    };

    End first_;
    End last_;
};

} // namespace engram
