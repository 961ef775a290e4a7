#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "pickleValue.h"

namespace engram::pickle {

/// Whether it is an array, or a list or a tuple that may be like one.
[[nodiscard]] bool holdsNumbers(Value value);

/// The shape of an array or of lists nested like one, as far down as pictures go; arrays in lists are not looked into.
[[nodiscard]] std::vector<std::uint64_t> outerShape(const ValueStore& store, Value value);

/// A picture with its label.
struct LabelledPicture {
    Value picture;
    Value label;
};

/// (picture, label), (label, picture) or {"image": picture, "label": label}.
[[nodiscard]] std::optional<LabelledPicture> labelledPictureIn(const ValueStore& store, Value value);

/// Whether it is a list of nothing else, and not empty.
[[nodiscard]] bool isListOfLabelledPictures(const ValueStore& store, Value value);

} // namespace engram::pickle
