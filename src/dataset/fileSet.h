#pragma once

#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>

#include "fileGroup.h"
#include "formats/csv/csvReader.h"
#include "labelledFile.h"

namespace engram {

/// What a zip archive of files may come to: MNIST as CSV is 128 MB.
inline constexpr ZipLimits archiveLimits{
    .memberBytes = std::uint64_t{400} << 20U, .totalBytes = std::uint64_t{512} << 20U};

/// So many first bytes of a text decide whether it is CSV: the longest line of one.
inline constexpr std::size_t csvStartBytes = 32U << 10U;

/// The data set among the files of an archive or a folder: IDX or NPY files with their labels, CSV files, one file of
/// another kind, or pictures. Refuses a group that holds none, or several among which nothing decides.
[[nodiscard]] Result<DataFile> readFileSet(
    const FileGroup& group, const Origin& origin, const DataReading& reading, const Progress& progress);

/// One split as a CSV file has it.
struct CsvSplit {
    std::string split;
    CsvDigits digits;
};
[[nodiscard]] Result<DataFile> csvDataFile(const Origin& origin, std::vector<CsvSplit> splits);

} // namespace engram
