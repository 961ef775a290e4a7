#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <engram/dataset/digitSet.h>
#include <engram/error.h>
#include <engram/formats/sheet.h>
#include <engram/progress.h>

namespace engram {

/// What a data file is: docs/formats/dataSets.md and fontSheets.md.
enum class DataFormat { pickle, idx, npz, excelFontSheet, textFontSheet };

/// "pickle", "IDX", "NPZ", "font sheet (xlsx)", "font sheet (text)".
[[nodiscard]] std::string_view nameOf(DataFormat format) noexcept;

/// One part of a data file: "train", "validation", "test", or "digits" for a font sheet.
struct Split {
    std::string name;
    std::shared_ptr<const DigitSet> digits; ///< never null; shared with whoever teaches or tests from it
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

    /// The split of that name, or null.
    [[nodiscard]] const DigitSet* split(std::string_view splitName) const noexcept;
};

/// Reads any data file Engram knows, whatever its extension: pickles of MNIST, IDX, NPZ, both kinds of font sheets;
/// each plain or gzipped. The content decides.
///
/// For an IDX file the partner (labels for images, images for labels) is looked for beside it under the four customary
/// MNIST names, and so is the other split; a labels file alone is refused.
///
/// A refusal is one sentence with the file, the byte offset or cell, and the cause. Nothing in a file is executed,
/// nothing beside it is touched, inflated size is capped at 1 GiB, and no memory is reserved because a file says so.
///
/// Errors: `notFound` (the file, or the partner of an IDX file), `unreadable`, `malformed`, `unsupported`, `tooLarge`,
/// `cancelled`.
[[nodiscard]] Result<DataFile> loadDataFile(const std::filesystem::path& path, const Progress& progress = {});

/// The names of the digit sets of a file are `<name>` + " " + `<split>` ("MNIST train"), or `<name>` for a font sheet.
/// A pickle or IDX file whose content has the shape of MNIST (60,000 + 10,000) is called "MNIST".

/// Writes images and labels of every split as one NPZ (x_train, y_train, x_test, y_test; uint8), atomically. Errors:
/// `writeFailed`.
[[nodiscard]] Result<void> writeNpz(const DataFile& data, const std::filesystem::path& path);

} // namespace engram
