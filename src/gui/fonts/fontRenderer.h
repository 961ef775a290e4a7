#pragma once

#include <string>

#include <QFont>
#include <QRawFont>

#include <engram/dataset/dataFile.h>

namespace engram {

/// What a sheet says of the font it was rendered from.
struct FontCredit {
    std::string name; ///< of the sheet, and so of its examples; empty: the font's family and style
    std::string source; ///< empty: "rendered from" and the font's family and style
    std::string licence; ///< may be empty
};

/// The digits 0-9 of a font as a data file with one split, "digits": 28 x 28, black and white (0 and 255), of the size
/// and place of MNIST's (fitted into 20 x 20, centre of mass in the middle). Hairlines are widened until they show.
///
/// Refused, naming the digits, when the font has no outline of its own for one of them.
[[nodiscard]] Result<DataFile> renderFont(const QRawFont& font, const FontCredit& credit = {});

/// Likewise for a font of this machine. Qt would quietly draw with another font where the family is not installed or
/// has no digits; here that is refused.
[[nodiscard]] Result<DataFile> renderFont(const QFont& font, const FontCredit& credit = {});

/// Likewise for a font file that need not be installed.
[[nodiscard]] Result<DataFile> renderFontFile(const QString& path, const FontCredit& credit = {});

} // namespace engram
