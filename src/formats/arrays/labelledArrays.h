#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/error.h>
#include <engram/picture.h>

#include "files/byteBuffer.h"

namespace engram {

enum class NumberKind : std::uint8_t { boolean, unsignedInteger, signedInteger, real, bytes, text };

/// The type of an array's elements, as numpy writes it: "|b1", "|u1", "<i8", ">f4", "|S1", "<U3".
struct NumberType {
    NumberKind kind = NumberKind::unsignedInteger;
    /// Bytes: 1 for boolean; 1, 2, 4, 8 for whole numbers; 2, 4, 8 for real ones; 1 a character of bytes, 4 of text.
    std::uint16_t size = 1;
    bool bigEndian = false;

    [[nodiscard]] bool isText() const noexcept { return kind == NumberKind::bytes || kind == NumberKind::text; }
};

/// Characters of a label that is written as text: numpy pads all of them to the longest.
inline constexpr std::size_t longestLabel = 64;

/// From numpy's code, with or without the byte order ("u1", "<f4", "U3"); nothing for any other type, objects among
/// them, and for texts that are longer than labels.
[[nodiscard]] std::optional<NumberType> numberType(std::string_view code) noexcept;

/// An array of numbers as numpy keeps it. Owns nothing but its shape.
struct ArrayView {
    NumberType type;
    std::vector<std::uint64_t> shape;
    bool fortranOrder = false; ///< the first index runs fastest
    std::span<const std::uint8_t> bytes;
};

/// An array that owns its bytes, in C order.
struct OrderedArray {
    std::vector<std::uint64_t> shape;
    ByteBuffer bytes;
};

/// The array whose axis `i` is axis `axes[i]` of `array`, as numpy's transpose() gives it. `array` has passed
/// checkArray() and is in C order; `axes` holds each of its axes once. Nothing where memory runs out.
[[nodiscard]] std::optional<OrderedArray> inOrderOfAxes(const ArrayView& array, std::span<const std::size_t> axes);

/// Refuses an array whose shape and bytes do not agree; the product of the shape is checked in 64 bits.
/// `what` begins the refusal: the file and the array.
[[nodiscard]] Result<void> checkArray(const ArrayView& array, const Sentence& what);

/// An element of an array of texts as its characters, without what pads them; those that are not of ASCII as '?'.
[[nodiscard]] std::string textAt(const ArrayView& array, std::size_t place);

/// Whether an array of this shape holds pictures of 28 x 28: N x 784, N x 28 x 28, N x 28 x 28 x 1, N x 1 x 28 x 28 or
/// N x 784 x 1; also 784 x N or 28 x 28 x N, the pictures last, of eleven
/// or more.
[[nodiscard]] bool isShapeOfPictures(std::span<const std::uint64_t> shape) noexcept;

/// How many pictures or labels an array of such a shape holds; nothing for a shape that they do not have.
[[nodiscard]] std::optional<std::uint64_t> picturesInShape(std::span<const std::uint64_t> shape) noexcept;
[[nodiscard]] std::optional<std::uint64_t> labelsInShape(std::span<const std::uint64_t> shape) noexcept;

/// Pictures as uint8 N x 28 x 28, from an array of such a shape.
///
/// Whole numbers are levels 0-255 as they are, truth values are 0 and 255. Real numbers are levels if one is above 1;
/// else all of them are levels / 256 (as deeplearning.net's MNIST) if each is a multiple of 1/256 below 1, or levels /
/// 255. Anything outside the range or not finite is refused, naming its index. Checks the array first.
[[nodiscard]] Result<std::vector<std::uint8_t>> picturesOf(const ArrayView& array, const Sentence& what);

/// Labels 0-9, from N, N x 1 or 1 x N numbers or texts ("7"), or one-hot, N x 10 or 10 x N: nine zeros and a one for
/// each. Real numbers must be whole. Checks the array first.
[[nodiscard]] Result<std::vector<std::uint8_t>> labelsOf(const ArrayView& array, const Sentence& what);

/// The label that a text is: a digit, or a number that is whole and 0-9 ("7.0"), with blanks around it; else nothing.
[[nodiscard]] std::optional<std::uint8_t> labelIn(std::string_view text) noexcept;

/// Names of arrays, or words of the names of files: more is understood of arrays, whose shapes tell what a name leaves
/// open, while words of files that say nothing else are the name of a set.
enum class NamesOf : std::uint8_t { arrays, files };

/// What the name of an array says it is: "x_train", "trainX", "train_img", "training_images", "test_labels", "y_valid".
struct ArrayRole {
    std::string split; ///< "train", "validation", "test", "digits" or, of arrays, evaluationSplit
    bool pictures; ///< else labels
    bool customary =
        true; ///< said by words that mean nothing else; another may be meant otherwise: "x_train_full", "t"
};
[[nodiscard]] std::optional<ArrayRole> roleOf(std::string_view key, NamesOf names = NamesOf::arrays);

/// The split that a whole name stands for ("Train", "training_set"); empty for any other.
[[nodiscard]] std::string_view splitOfName(std::string_view name, NamesOf names = NamesOf::arrays);

/// What "eval" says: the test, or where there is one the validation.
inline constexpr std::string_view evaluationSplit = "eval";

/// The roles of arrays that have no names, by their shapes: one of pictures and one of labels are train, two of each
/// train and test, three train, validation and test; the first of a kind belong together, and so on. Nothing for any
/// other number of them.
[[nodiscard]] std::optional<std::vector<ArrayRole>> rolesByPosition(std::span<const std::vector<std::uint64_t>> shapes);

/// The splits of so many arrays without names: train, train and test, or train, validation and test; none of another
/// number.
[[nodiscard]] std::vector<std::string> splitsByPosition(std::size_t count);

/// The pictures and labels of one split, before they are known to agree.
struct LabelledArrays {
    std::string split;
    std::vector<std::uint8_t> pixels; ///< N x 784
    std::vector<std::uint8_t> labels; ///< N
    std::vector<Sentence> notes{}; ///< what was guessed, a sentence each
};

} // namespace engram
