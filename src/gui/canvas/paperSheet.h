#pragma once

#include <cstddef>

#include <QRectF>
#include <QString>

#include <engram/error.h>
#include <engram/eye/boxSheet.h>

#include "canvas/pictureLoader.h"

class QPagedPaintDevice;
class QPainter;

namespace engram {

/// Paints the sheet of ten boxes that is filled in on paper (see eye/boxSheet.h), with a line for the name, as large as
/// the page allows. `page` is what can be printed on, in the painter's units; it is wider than high.
void paintPaperSheet(QPainter& painter, const QRectF& page);

/// Where the box of a digit is on such a page.
[[nodiscard]] QRectF paperBox(const QRectF& page, std::size_t digit);

/// The sheet on one page.
/// @returns false where the printer cannot be written to.
[[nodiscard]] bool printPaperSheet(QPagedPaintDevice& printer);

/// Reads a picture of a filled sheet. Takes up to some seconds for the largest pictures. Errors: those of
/// readPicture(), and `malformed` where nothing was found, or what was found is in no box; one sentence then says what
/// to do.
[[nodiscard]] Result<SheetReading> readPaperSheet(const PictureSource& source);

/// What a reading found, and what is to be done with it.
[[nodiscard]] QString sheetText(const SheetReading& reading, const QString& name);

} // namespace engram
