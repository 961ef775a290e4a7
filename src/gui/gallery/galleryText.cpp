#include "gallery/galleryText.h"

#include <QCoreApplication>

#include <engram/session/answerExplanation.h>

#include "bridge/sessionText.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

/// What lupdate finds the texts of this file under.
struct GalleryWords {
    Q_DECLARE_TR_FUNCTIONS(engram::GalleryWords)
};

/// "7", "code 12"
QString saidCode(std::uint8_t code)
{
    return code < 10 ? QString::number(code) : GalleryWords::tr("code %1").arg(code);
}

QString decidedText(const GalleryEntry& entry)
{
    return GalleryWords::tr("decided %1 and %2")
        .arg(GalleryWords::tr("%Ln wrong answers", nullptr, pluralNumber(entry.wrong)),
            GalleryWords::tr("%Ln right ones", nullptr, pluralNumber(entry.right)));
}

} // namespace

GalleryCell galleryCell(const Gallery& gallery, const GalleryEntry& entry)
{
    GalleryCell cell;
    cell.picture = gallery.pictureOf(entry);
    cell.struck = entry.leftOut;
    cell.caption = entry.code < 10 ? QString::number(entry.code) : QStringLiteral("–");
    if (gallery.kind == GalleryKind::digits) {
        cell.dotted = entry.taught;
        cell.framed = entry.misread();
        if (entry.misread())
            cell.caption +=
                QStringLiteral("→") + (entry.answer < 10 ? QString::number(entry.answer) : QStringLiteral("–"));
    } else {
        cell.framed = entry.wrong > 0;
        if (entry.wrong > 0)
            cell.caption += QStringLiteral(" ✗") + numberText(entry.wrong);
        if (entry.right > 0)
            cell.caption += QStringLiteral(" ✓") + numberText(entry.right);
    }
    return cell;
}

QString galleryName(const Gallery& gallery, const GalleryEntry& entry)
{
    QStringList parts{saidCode(entry.code), memoryText(describePlace(gallery.nameOf(entry)))};
    if (gallery.kind == GalleryKind::digits) {
        if (entry.taught)
            parts += GalleryWords::tr("taught");
        if (entry.misread())
            parts += GalleryWords::tr("read as %1 in the last test")
                         .arg(entry.answer < 10 ? QString::number(entry.answer) : GalleryWords::tr("no digit"));
    } else if (entry.wrong > 0 || entry.right > 0) {
        parts += decidedText(entry);
    }
    if (entry.leftOut)
        parts += GalleryWords::tr("left out of teaching");
    return parts.join(QStringLiteral(", "));
}

QString galleryCount(GalleryKind kind, std::size_t count)
{
    return kind == GalleryKind::digits ? GalleryWords::tr("%Ln pictures", nullptr, pluralNumber(count))
                                       : GalleryWords::tr("%Ln memories", nullptr, pluralNumber(count));
}

} // namespace engram
