#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/picture.h>

namespace engram {

enum class NumberKind : std::uint8_t { boolean, unsignedInteger, signedInteger, real };

/// The type of an array's elements, as numpy writes it: "|b1", "|u1", "<i8", ">f4".
struct NumberType {
    NumberKind kind = NumberKind::unsignedInteger;
    std::uint8_t size = 1; ///< bytes: 1 for boolean; 1, 2, 4, 8 for whole numbers; 2, 4, 8 for real ones
    bool bigEndian = false;
};

/// From numpy's code, with or without the byte order ("u1", "<f4"); nothing for any other type, objects among them.
[[nodiscard]] std::optional<NumberType> numberType(std::string_view code) noexcept;

/// An array of numbers as numpy keeps it. Owns nothing but its shape.
struct ArrayView {
    NumberType type;
    std::vector<std::uint64_t> shape;
    bool fortranOrder = false; ///< the first index runs fastest
    std::span<const std::uint8_t> bytes;
};

/// Refuses an array whose shape and bytes do not agree; the product of the shape is checked in 64 bits.
/// `what` begins the refusal: the file and the array.
[[nodiscard]] Result<void> checkArray(const ArrayView& array, const std::string& what);

/// Pictures as uint8 N x 28 x 28, from N x 784, N x 28 x 28, N x 28 x 28 x 1 or N x 1 x 28 x 28.
///
/// Whole numbers are levels 0-255 as they are, truth values are 0 and 255. Real numbers are levels if one is above 1;
/// else all of them are levels / 256 (as deeplearning.net's MNIST) if each is a multiple of 1/256 below 1, or levels /
/// 255. Anything outside the range or not finite is refused, naming its index. Checks the array first.
[[nodiscard]] Result<std::vector<std::uint8_t>> picturesOf(const ArrayView& array, const std::string& what);

/// Labels 0-9, from N or N x 1. Real numbers must be whole. Checks the array first.
[[nodiscard]] Result<std::vector<std::uint8_t>> labelsOf(const ArrayView& array, const std::string& what);

/// What the name of an array says it is: "x_train", "train_img", "training_images", "test_labels", "y_valid" ...
struct ArrayRole {
    std::string split; ///< "train", "validation", "test" or "digits"
    bool pictures; ///< else labels
};
[[nodiscard]] std::optional<ArrayRole> roleOf(std::string_view key);

/// The pictures and labels of one split, before they are known to agree.
struct LabelledArrays {
    std::string split;
    std::vector<std::uint8_t> pixels; ///< N x 784
    std::vector<std::uint8_t> labels; ///< N
};

} // namespace engram
