#pragma once

#include <optional>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/formats/idxFile.h>

#include "fileGroup.h"
#include "files/byteBuffer.h"
#include "labelledFile.h"

namespace engram {

/// Where a file of a folder is; empty if it is a member of an archive.
[[nodiscard]] std::filesystem::path pathIn(const FileGroup& group, const std::string& name);

/// Whether a file that begins so holds pictures or labels alone: IDX or NPY.
[[nodiscard]] bool beginsAsPart(std::string_view start) noexcept;

/// Whether a file whose name says that it holds pictures or labels may hold them alone by its content: as IDX, NPY or
/// CSV, or as an NPZ archive or a pickle, which hold whole sets, too.
[[nodiscard]] bool mayBePart(ByteReader& reader);

/// Whether a text holds pictures (true) or labels (false) alone, as CSV.
[[nodiscard]] std::optional<bool> textPartOf(ByteReader& reader);

/// Pictures or labels alone.
struct PartArray : IdxArray {
    bool firstMayBeName = false; ///< of labels in CSV: "0" is also what pandas calls a column without a name
};

/// Pictures or labels alone, from an IDX, an NPY or a CSV file, or from an NPZ archive or a pickle of one array. What
/// any other file is, a refusal says.
[[nodiscard]] Result<PartArray> readPart(ByteReader& reader, const Progress& progress);

/// Pictures or labels alone, from the bytes of an NPY file.
[[nodiscard]] Result<PartArray> partOfArray(const ByteBuffer& npy, const std::string& where);

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
