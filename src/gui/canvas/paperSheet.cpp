#include "canvas/paperSheet.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <engram/reading/pictureInk.h>
#include <engram/try.h>

#include "widgets/numberText.h"

namespace engram {

namespace {

// In sides of a box, as all of the sheet.
constexpr double sheetMargin = 0.25; ///< around the marks: a photograph needs paper there
constexpr double headRoom = 0.9; ///< above them, for the name and the sentence
constexpr double frameWidth = 0.012;
constexpr double labelHeight = 0.2;
constexpr double nameHeight = 0.16;
constexpr double sentenceHeight = 0.115;

// Paler than any ink, so that a copy of a copy still has frames that nobody takes for writing.
constexpr QRgb frameColour = qRgb(195, 205, 215);
constexpr QRgb labelColour = qRgb(165, 175, 185);

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(engram::PaperSheet)
};

/// From places of the sheet to a page.
struct PaperPlace {
    explicit PaperPlace(const QRectF& page)
        : unit(std::min(
            page.width() / (sheetWidth + 2 * sheetMargin), page.height() / (headRoom + sheetHeight + 2 * sheetMargin)))
        , origin(page.center().x() - unit * sheetWidth / 2, page.top() + unit * (headRoom + sheetMargin))
    {
    }
    [[nodiscard]] QRectF rect(double x, double y, double width, double height) const
    {
        return {origin.x() + x * unit, origin.y() + y * unit, width * unit, height * unit};
    }

    double unit; ///< the side of a box
    QPointF origin; ///< of the first mark
};

/// The font so high, or as much less as the text needs to fit.
void setHeight(QPainter& painter, double height, const QString& text, double room)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(height)));
    painter.setFont(font);
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    if (wide <= room)
        return;
    font.setPixelSize(std::max(1, static_cast<int>(height * room / wide * 0.98)));
    painter.setFont(font);
}

void paintHead(QPainter& painter, const PaperPlace& place)
{
    const QString name = PaperWords::tr("Name:");
    const QRectF nameRow = place.rect(0, -headRoom, sheetWidth, 0.4);
    painter.setPen(Qt::black);
    setHeight(painter, nameHeight * place.unit, name, nameRow.width() / 3);
    painter.drawText(nameRow, Qt::AlignLeft | Qt::AlignBottom, name);
    const double from = nameRow.left() + painter.fontMetrics().horizontalAdvance(name) + 0.1 * place.unit;
    painter.setPen(QPen(QColor(labelColour), frameWidth * place.unit));
    painter.drawLine(QPointF(from, nameRow.bottom()), QPointF(nameRow.left() + 4 * place.unit, nameRow.bottom()));
    const QString sentence =
        PaperWords::tr("Write each digit into its box with a dark pen. A photograph must show all black marks.");
    const QRectF sentenceRow = place.rect(0, -0.42, sheetWidth, 0.25);
    painter.setPen(Qt::black);
    setHeight(painter, sentenceHeight * place.unit, sentence, sentenceRow.width());
    painter.drawText(sentenceRow, Qt::AlignLeft | Qt::AlignVCenter, sentence);
}

tl::unexpected<Error> sheetFailure(const QString& sentence)
{
    return failure(ErrorKind::malformed, Sentence::quoted(sentence.toStdString()));
}

} // namespace

void paintPaperSheet(QPainter& painter, const QRectF& page)
{
    const PaperPlace place(page);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, place);
    for (std::size_t digit = 0; digit < 10; ++digit) {
        const SheetPlace corner = sheetBox(digit);
        const QString label = QString::number(digit);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(frameColour), frameWidth * place.unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(place.rect(corner.x, corner.y, 1, 1));
        painter.setPen(QColor(labelColour));
        setHeight(painter, labelHeight * place.unit, label, place.unit);
        painter.drawText(place.rect(corner.x, corner.y - 0.27, 1, 0.25), Qt::AlignHCenter | Qt::AlignVCenter, label);
    }
    for (const SheetPlace& mark : sheetMarks)
        painter.fillRect(place.rect(mark.x - sheetMark / 2, mark.y - sheetMark / 2, sheetMark, sheetMark), Qt::black);
    painter.restore();
}

QRectF paperBox(const QRectF& page, std::size_t digit)
{
    const SheetPlace corner = sheetBox(digit);
    return PaperPlace(page).rect(corner.x, corner.y, 1, 1);
}

bool printPaperSheet(QPagedPaintDevice& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    paintPaperSheet(painter, QRectF(0, 0, printer.width(), printer.height()));
    return painter.end();
}

Result<SheetReading> readPaperSheet(const PictureSource& source)
{
    ENGRAM_TRY(DecodedPicture picture, readPicture(source));
    SheetReading reading = readSheet(levelsOf(std::move(picture), InkChoice::dark));
    if (reading.count > 0 && reading.found != SheetReading::Found::unsure)
        return reading;
    if (reading.found == SheetReading::Found::byMarks)
        return sheetFailure(
            PaperWords::tr("%1 is an empty sheet: there is no digit in any of its boxes.").arg(source.name));
    if (reading.count == 0)
        return sheetFailure(
            PaperWords::tr("No digits were found in %1: it should show a whole sheet, with all of its black marks.")
                .arg(source.name));
    return sheetFailure(
        PaperWords::tr("%Ln digits were found in %1, and it cannot be told which boxes they stand in: all black marks "
                       "of the sheet should be in the picture.",
            nullptr, pluralNumber(reading.count))
            .arg(source.name));
}

QString sheetText(const SheetReading& reading, const QString& name)
{
    if (reading.found == SheetReading::Found::inOrder)
        return PaperWords::tr(
            "%1 shows no black marks of a sheet: its ten digits were taken in their order, 0 to 9. See "
            "whether each is in its box, then keep them.")
            .arg(name);
    return PaperWords::tr("%Ln digits were read from %1. See whether each is right, clear or redraw what is not, then "
                          "keep them.",
        nullptr, pluralNumber(reading.count))
        .arg(name);
}

} // namespace engram
