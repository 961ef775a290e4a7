#pragma once

#include <optional>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/formats/idxFile.h>

#include "fileGroup.h"
#include "labelledFile.h"

namespace engram {

/// Whether a file that begins so holds pictures or labels alone: IDX or NPY.
[[nodiscard]] bool beginsAsPart(std::string_view start) noexcept;

/// Whether a text holds pictures (true) or labels (false) alone, as CSV.
[[nodiscard]] std::optional<bool> textPartOf(ByteReader& reader);

/// Pictures or labels alone.
struct PartArray : IdxArray {
    bool firstMayBeName = false; ///< of labels in CSV: "0" is also what pandas calls a column without a name
};

/// Pictures or labels alone, from an IDX, an NPY or a CSV file.
[[nodiscard]] Result<PartArray> readPart(ByteReader& reader, const Progress& progress);

/// A file of a group that holds pictures or labels alone, and that was read.
struct OpenedPart {
    std::string name;
    PartArray array;
    std::string where; ///< begins refusals
};

/// The data set that it belongs to: with its partner, and the other splits whose files both lie in the group. `labels`
/// is the partner a person chose; empty: it is looked for by name.
[[nodiscard]] Result<DataFile> readPartsAround(const FileGroup& group, OpenedPart opened, DataFormat format,
    const std::filesystem::path& labels, const Progress& progress);

} // namespace engram
