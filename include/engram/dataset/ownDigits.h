#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/error.h>
#include <engram/picture.h>

namespace engram {

/// Limits of a set of one's own, all of which lies in memory and is written anew with each change.
inline constexpr std::size_t mostOwnDigits = 10'000;
inline constexpr std::size_t longestWriter = 100; ///< bytes

/// A digit that a person kept.
struct OwnDigit {
    std::uint32_t number = 0; ///< what memories call it, for good; 0: it is given one when it is put into a set
    std::uint8_t label = 0; ///< 0-9
    std::string writer; ///< who wrote it; may be empty. See writerName()
    DigitPixels picture{};

    friend bool operator==(const OwnDigit&, const OwnDigit&) = default;
};

/// A name as a set of one's own can hold it: on one line, without commas and quotation marks, of at most longestWriter
/// bytes of UTF-8.
[[nodiscard]] std::string writerName(std::string_view text);

/// One change of a set: what goes, what comes, and where it stood or is to stand. Whatever a person does is one, and so
/// is taking it back.
struct OwnDigitsChange {
    /// A digit and where it stands in its set.
    struct Placed {
        std::size_t place = 0; ///< in the set before (taken) or after (put) the change; past the end: at the end
        OwnDigit digit;
    };
    std::vector<Placed> taken; ///< by number; in the order of their places
    std::vector<Placed> put; ///< in the order of their places

    /// Digits at the end of a set.
    [[nodiscard]] static OwnDigitsChange adding(std::vector<OwnDigit> digits);
    /// What takes it back, once it was made.
    [[nodiscard]] OwnDigitsChange reversed() const { return {put, taken}; }
};

/// A person's own digits, in the order in which they were kept: a value.
class OwnDigits {
public:
    OwnDigits() = default;

    [[nodiscard]] std::span<const OwnDigit> digits() const noexcept { return digits_; }
    [[nodiscard]] std::size_t size() const noexcept { return digits_.size(); }
    [[nodiscard]] bool empty() const noexcept { return digits_.empty(); }
    [[nodiscard]] std::vector<std::string> writers() const; ///< sorted; without the empty name

    /// Takes away and puts in, and gives new digits numbers that no digit of the set had while this object knew it.
    /// Digits to be taken that are gone already are passed over. Returns what was really done, with numbers and places.
    /// Errors: `tooLarge` (more than mostOwnDigits); the set stays as it was then.
    Result<OwnDigitsChange> apply(const OwnDigitsChange& change);
    /// No number up to this one is given to a new digit.
    void useNumbersAbove(std::uint32_t number) noexcept;
    [[nodiscard]] std::uint32_t lastNumber() const noexcept { return lastNumber_; }

    /// As a data set of that name with one split, "digits". Numbers are those of its digits.
    [[nodiscard]] std::shared_ptr<const DataFile> dataFile(
        const std::string& name, const std::filesystem::path& path = {}) const;
    /// The newest one of each digit that this person wrote (anybody, if `writer` is empty) as a font sheet of that
    /// name. Errors: `invalidArgument` where a digit was never written; the sentence says which.
    [[nodiscard]] Result<DataFile> fontSheet(const std::string& name, const std::string& writer = {}) const;

    /// docs/formats/ownFiles.md.
    [[nodiscard]] std::string text() const;
    /// And back. `where` names it in errors: `malformed`, `tooLarge`.
    [[nodiscard]] static Result<OwnDigits> parse(std::string_view text, const std::string& where);

private:
    std::vector<OwnDigit> digits_;
    std::uint32_t lastNumber_ = 0; ///< the highest one that was ever given
};

/// Whether a file begins with the names of the columns of one's own digits, as OwnDigits::text() writes them.
[[nodiscard]] bool beginsAsOwnDigits(const std::filesystem::path& path);

/// A file of one's own digits. One that does not exist is an empty set. Errors: `unreadable`, `malformed`, `tooLarge`.
[[nodiscard]] Result<OwnDigits> loadOwnDigits(const std::filesystem::path& path);

/// A set after a change of its file, and what was changed.
struct ChangedOwnDigits {
    OwnDigits digits;
    OwnDigitsChange made;
};

/// Reads the file, changes the set and writes it (saveFile(), the version before stays as NAME~), while no other Engram
/// does: so two windows that keep digits at once lose none. Its folder is made if need be. A file that cannot be read
/// is left as it is. `numbersAbove`: see OwnDigits::useNumbersAbove(). Errors: those of loadOwnDigits, `tooLarge`,
/// `writeFailed` (also where another Engram writes it for seconds).
[[nodiscard]] Result<ChangedOwnDigits> changeOwnDigits(
    const std::filesystem::path& path, const OwnDigitsChange& change, std::uint32_t numbersAbove = 0);

/// Another name in the same folder for a set; never in place of one that is there. Returns its path. Errors:
/// `invalidArgument` (no name, or one that is no file name), `writeFailed`.
[[nodiscard]] Result<std::filesystem::path> renameOwnDigits(
    const std::filesystem::path& path, const std::string& newName);

/// The file of the set of that name in a folder: NAME.csv. Errors: `invalidArgument` as above.
[[nodiscard]] Result<std::filesystem::path> ownDigitsPath(const std::filesystem::path& folder, const std::string& name);

/// The names of the sets in a folder, sorted.
[[nodiscard]] std::vector<std::string> listOwnDigits(const std::filesystem::path& folder);

} // namespace engram
