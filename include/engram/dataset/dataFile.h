#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <engram/dataset/digitSet.h>
#include <engram/error.h>
#include <engram/formats/sheet.h>
#include <engram/progress.h>

namespace engram {

/// What a data file is: docs/formats/dataSets.md and fontSheets.md.
enum class DataFormat {
    pickle,
    idx,
    npz,
    npy,
    csv,
    excelFontSheet,
    openFontSheet,
    csvFontSheet,
    textFontSheet,
    pictures, ///< a picture for each digit, in a folder or an archive
};

/// What a format and its files are called.
struct DataFormatTerms {
    DataFormat format;
    std::string_view name;
    std::string_view files; ///< what a file dialog shows; who reads a file is decided by its content
    bool isFontSheet = false; ///< its files hold ten digits of a font, one of each, which are taught whole
};

/// Every format, in the order of a file dialog. A zip archive holds files of IDX, CSV and the others.
inline constexpr std::array<DataFormatTerms, 10> dataFormats{{
    {DataFormat::pickle, "pickle", "*.pkl *.pickle"},
    {DataFormat::npz, "NPZ", "*.npz"},
    {DataFormat::npy, "NPY", "*.npy"},
    {DataFormat::csv, "CSV", "*.csv *.tsv"},
    {DataFormat::pictures, "pictures", "*.zip"},
    {DataFormat::excelFontSheet, "font sheet (xlsx)", "*.xlsx", true},
    {DataFormat::openFontSheet, "font sheet (ods)", "*.ods", true},
    {DataFormat::textFontSheet, "font sheet (text)", "*.txt", true},
    {DataFormat::idx, "IDX", "*-ubyte *.idx"},
    {DataFormat::csvFontSheet, "font sheet (CSV)", "*.sheet", true},
}};

[[nodiscard]] constexpr const DataFormatTerms& termsOf(DataFormat format) noexcept
{
    std::size_t at = 0;
    while (at + 1 < dataFormats.size() && dataFormats[at].format != format)
        ++at;
    return dataFormats[at];
}

[[nodiscard]] constexpr std::string_view nameOf(DataFormat format) noexcept
{
    return termsOf(format).name;
}

[[nodiscard]] constexpr bool isFontSheet(DataFormat format) noexcept
{
    return termsOf(format).isFontSheet;
}

/// One part of a data file: "train", "validation", "test", or "digits" for a font sheet.
struct Split {
    std::string name;
    std::shared_ptr<const DigitSet> digits; ///< never null; shared with whoever teaches or tests from it
};

/// What was done to the pictures of a file before anything else saw them.
struct PictureTurns {
    bool turnedOver = false; ///< dark ink on light ground became light ink on dark ground
    bool transposed = false; ///< rows became columns

    friend bool operator==(const PictureTurns&, const PictureTurns&) = default;
};

/// What the pictures of a file look like as they are stored.
struct PictureFindings {
    bool darkInk = false; ///< the ground is lighter than what stands on it
    bool namedTransposed = false; ///< the file is called as EMNIST is, which is published transposed
    /// Which way its ones lie: standing (upright), lying (transposed), or too few to tell.
    enum class Ones : std::uint8_t { unknown, standing, lying } ones = Ones::unknown;
};

/// A wholly read and wholly valid data file. Immutable once loaded.
struct DataFile {
    std::string name; ///< what a person calls it: "MNIST", "Liberation Sans", the file's stem
    std::filesystem::path path;
    DataFormat format;
    std::vector<Split> splits; ///< at least one, none empty
    std::vector<Repair> repairs;
    std::string source; ///< where a font sheet comes from; may be empty
    std::string licence; ///< of a font sheet; may be empty
    std::vector<Sentence> readingNotes; ///< what its reader took to be so; sentences, without those of turns
    PictureFindings findings;
    PictureTurns turns;

    /// The split of that name, or null.
    [[nodiscard]] const DigitSet* split(std::string_view splitName) const noexcept;
    /// What of it may be asked in a test of that split: the split, or all digits of a set of one's own, which has but
    /// one part and is no font. Null where there is none.
    [[nodiscard]] const DigitSet* questions(std::string_view splitName) const noexcept;
};

/// All that a person should know of how a file was read, where it might have been meant otherwise: a sentence each,
/// beginning with a small letter and without a full stop. Empty for a file that is what it seems.
[[nodiscard]] std::vector<Sentence> notesOf(const DataFile& file);

/// Whether the pictures, as they were turned, look transposed: their ones lie. A person is to be asked.
[[nodiscard]] bool looksTransposed(const DataFile& file) noexcept;

/// The same file with its pictures turned so instead: what a person switches. Labels, names and repairs stay.
[[nodiscard]] DataFile withTurns(const DataFile& file, PictureTurns turns);

/// What a person says of a file, where its content would decide else.
struct DataReading {
    std::optional<bool> turnOver{}; ///< nothing: where the ink is dark on light ground
    std::optional<bool> transpose{}; ///< nothing: where the file is called as EMNIST is
    std::filesystem::path labels{}; ///< the labels of a file that holds pictures alone; empty: looked for by its name
    bool ownDigits = false; ///< a set of one's own keeps its name and its digits' numbers, as the window has it
};

/// Reads any data file Engram knows, whatever its extension: pickles of MNIST, IDX, NPZ, NPY, CSV, font sheets as text,
/// spreadsheet (.xlsx, .ods) and CSV; each plain or gzipped, and IDX, CSV or one of the others in a zip archive. The
/// content decides. Of a folder, what lies in it is read as the members of an archive are. A folder or an archive may
/// also hold a picture for each digit, which its folder or its name says; those of other sizes than 28 x 28 go through
/// the eye.
///
/// For an IDX or NPY file, which holds pictures or labels alone, the partner is looked for beside it by its name, and
/// so are the other splits; without a partner it is refused.
///
/// Pictures with dark ink on light ground are turned over (but for font sheets, whose cells say what is ink), a split
/// by itself where another's ink is light; those of EMNIST are transposed (but for picture files, which are looked at),
/// and levels of 0 and 1 made 0 and 255. notesOf() says so.
///
/// A refusal is one sentence with the file, the byte offset or cell, and the cause. Nothing in a file is executed,
/// nothing beside it is touched, inflated size is capped at 1 GiB, and no memory is reserved because a file says so.
///
/// Errors: `notFound` (the file, or the partner of an IDX, NPY or CSV file), `unreadable`, `malformed`, `unsupported`,
/// `tooLarge`, `cancelled`.
[[nodiscard]] Result<DataFile> loadDataFile(const std::filesystem::path& path, const Progress& progress = {});
/// The same as a person says where the content would decide else. Errors: as above; of `reading.labels`, too.
[[nodiscard]] Result<DataFile> loadDataFile(
    const std::filesystem::path& path, const DataReading& reading, const Progress& progress = {});

/// Whether a file holds pictures alone (true) or labels alone (false), as IDX, NPY and CSV files do; nothing for any
/// other, and for one that cannot be read.
[[nodiscard]] std::optional<bool> holdsPicturesAlone(const std::filesystem::path& path);

/// A data file that is to be opened, of several that were chosen together.
struct ChosenData {
    std::filesystem::path file;
    std::filesystem::path labels; ///< of the pictures in it, where its name alone would not lead to them
    bool lacksLabels = false; ///< it holds pictures alone, and neither its folder nor the choice has their labels
};

/// What to open when a person chooses these files together: labels go to their pictures, by their names, or because
/// there is one file of each; pictures of the other splits come with the first of their set. In the order chosen.
[[nodiscard]] std::vector<ChosenData> chosenTogether(const std::vector<std::filesystem::path>& files);

/// The names of the digit sets of a file are `<name>` + " " + `<split>` ("MNIST train"), or `<name>` for a font sheet.
/// A pickle or IDX file whose content has the shape of MNIST (60,000 + 10,000) is called "MNIST".

/// Writes images and labels of every split as one NPZ (x_train, y_train, x_test, y_test; uint8), atomically. Errors:
/// `writeFailed`.
[[nodiscard]] Result<void> writeNpz(const DataFile& data, const std::filesystem::path& path);

} // namespace engram
