#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "labelledArrays.h"

namespace engram {

/// One of the arrays of a file, by what tells what it is.
struct NamedArray {
    std::string name; ///< as a person is told
    std::optional<ArrayRole> role; ///< that its name says; nothing: it says none
    std::string_view split; ///< of a name that says a split and nothing else ("train", "test_arr"); else empty
    std::vector<std::uint64_t> shape; ///< empty for what is no array
};

/// Which arrays are read. Each is called by its place among those that were to choose from.
struct ArrayChoice {
    /// Usually one array of each kind. Of several in a kind nothing tells which is meant: they say the same.
    struct Split {
        std::string name;
        std::vector<std::size_t> pictures;
        std::vector<std::size_t> labels;
        bool areRows =
            false; ///< the one array of pictures has their labels in its rows, and there is no other of labels
    };
    std::vector<Split> splits; ///< in the order in which their names come; one kind of a split may be missing
    std::vector<std::size_t> passedOver; ///< arrays that have the shape of pictures, and those of their labels
};

/// Chooses by names, and between arrays that would be the same by their shapes: those that pictures and labels have, as
/// many labels as pictures (`classes` beside `y_train` are ten), and customary names before others (`x_train` before
/// `x_train_full`). An array whose name says a split alone is its pictures if its shape is theirs and no other is, and
/// so is one of rows that begin or end with their label. A split that no customary name speaks of is passed over where
/// it is not whole and another is.
[[nodiscard]] ArrayChoice chooseArrays(std::span<const NamedArray> arrays);

} // namespace engram
