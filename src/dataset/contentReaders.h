#pragma once

#include <string>

#include <engram/dataset/dataFile.h>

#include "fileGroup.h"
#include "labelledFile.h"

namespace engram {

/// A file that is being read: its content, what it is called, and what lies beside it.
struct OpenedFile {
    ByteReader& reader;
    std::string name; ///< of the file in its group
    const FileGroup& group;
    const DataReading& reading;
    const Progress& progress;
    bool isMember = false; ///< of an archive that is being read: no archive of files in it is looked into

    [[nodiscard]] Origin origin() const;
};

/// "mnist" of "mnist.pkl.gz": the name without folder, .gz and one more extension.
[[nodiscard]] std::string stemOf(const std::string& fileName);

/// Reads a file by what its first bytes say it is.
[[nodiscard]] Result<DataFile> readContent(const OpenedFile& file);

} // namespace engram
