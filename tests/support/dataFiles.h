#pragma once

#include <cstdint>
#include <span>

#include "dataset/fontSheetFile.h"
#include "dataset/labelledFile.h"
#include "formats/npy/npz.h"
#include "formats/pickle/pickleReader.h"
#include "formats/xlsx/excelReader.h"

namespace engram {

/// What loadDataFile() makes of content of one format, without a file.
inline Result<DataFile> pickleFile(ByteReader& reader, const Origin& origin)
{
    return readPickle(reader, {}).and_then([&](auto arrays) {
        return makeDataFile(DataFormat::pickle, origin, std::move(arrays.splits));
    });
}

inline Result<DataFile> npzFile(std::span<const std::uint8_t> bytes, const Origin& origin)
{
    return readNpz(bytes, origin.where, {}).and_then([&](auto splits) {
        return makeDataFile(DataFormat::npz, origin, std::move(splits.splits));
    });
}

inline Result<DataFile> excelFile(std::span<const std::uint8_t> bytes, const Origin& origin)
{
    return readExcelSheet(bytes, origin.where, {}).map([&](auto sheet) {
        return dataFileOf(std::move(sheet), DataFormat::excelFontSheet, origin.name);
    });
}

} // namespace engram
