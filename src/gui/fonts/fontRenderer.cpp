#include "fontRenderer.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>

#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <engram/eye/preprocessing.h>

namespace engram {

namespace {

// Large against 28, so that the shrinking filter and not the font rasterizer decides every level.
constexpr int glyphPixelSize = 512;

// A cell is ink when at least half of it is covered, as in a font sheet (level >= 128).
constexpr std::uint8_t inkLevel = 128;

// MNIST fits a digit into a box of 20 cells. A stroke thinner than this many cells falls apart between them.
constexpr double boxCells = 20;
constexpr double thinnestStroke = 1.5;

std::string describe(const QRawFont& font)
{
    const QString style = font.styleName();
    const bool plain = style.isEmpty() || style == QLatin1String("Regular");
    return (plain ? font.familyName() : font.familyName() + QLatin1Char(' ') + style).toStdString();
}

// The outline of one digit, or nothing when the font has none of its own.
std::optional<QPainterPath> outlineOf(const QRawFont& font, int digit)
{
    const QChar character(u'0' + digit);
    if (!font.supportsCharacter(character))
        return std::nullopt;
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(character));
    if (glyphs.size() != 1 || glyphs.front() == 0)
        return std::nullopt;
    QPainterPath outline = font.pathForGlyph(glyphs.front());
    if (outline.boundingRect().isEmpty())
        return std::nullopt;
    // Strokes of a glyph may overlap; they are ink all the same.
    outline.setFillRule(Qt::WindingFill);
    return outline;
}

QImage fill(const QPainterPath& outline, double pen)
{
    const int margin = static_cast<int>(std::ceil(pen / 2)) + 1;
    const QRect box = outline.boundingRect().toAlignedRect().adjusted(-margin, -margin, margin, margin);
    QImage image(box.size(), QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-box.topLeft());
    painter.fillPath(outline, Qt::white);
    if (pen > 0)
        painter.strokePath(outline, QPen(Qt::white, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.end();
    return image;
}

GreyPicture greyPicture(const QImage& image)
{
    GreyPicture picture;
    picture.width = static_cast<std::size_t>(image.width());
    picture.height = static_cast<std::size_t>(image.height());
    picture.pixels.reserve(picture.width * picture.height);
    for (int row = 0; row < image.height(); ++row) {
        const uchar* line = image.constScanLine(row);
        picture.pixels.insert(picture.pixels.end(), line, line + image.width());
    }
    return picture;
}

// How much wider the strokes of an outline must get to show in every cell they cross. A stroke is two long sides around
// its ink, so its mean width is twice the ink by the length of the outline.
double missingWidth(const QPainterPath& outline, const GreyPicture& picture)
{
    const QRectF box = outline.boundingRect();
    const double cell = std::max(box.width(), box.height()) / boxCells;
    const double ink = std::accumulate(picture.pixels.begin(), picture.pixels.end(), 0.0) / 255;
    return std::max(0.0, thinnestStroke * cell - 2 * ink / outline.length());
}

GreyPicture paint(const QPainterPath& outline)
{
    GreyPicture picture = greyPicture(fill(outline, 0));
    if (const double wider = missingWidth(outline, picture); wider > 0)
        picture = greyPicture(fill(outline, wider));
    return picture;
}

DigitPixels blackAndWhite(DigitPixels picture)
{
    std::ranges::transform(picture, picture.begin(),
        [](std::uint8_t level) { return static_cast<std::uint8_t>(level >= inkLevel ? 255 : 0); });
    return picture;
}

Error lacksDigits(const std::string& name, const QStringList& digits)
{
    const std::string which = digits.join(QLatin1String(", ")).toStdString();
    return errorOf(ErrorKind::unsupported,
        digits.size() == 10 ? Sentence::of("The font %1 has no outlines of its own for the digits.", name)
            : digits.size() == 1
            ? Sentence::of("The font %1 has no outlines of its own for the digit %2.", name, which)
            : Sentence::of("The font %1 has no outlines of its own for the digits %2.", name, which));
}

} // namespace

Result<DataFile> renderFont(const QRawFont& font, const FontCredit& credit)
{
    if (!font.isValid())
        return failure(ErrorKind::unreadable,
            Sentence::of("This font cannot be rendered: it is not an outline font that Qt can open."));
    QRawFont large = font;
    large.setPixelSize(glyphPixelSize);

    const std::string name = describe(font);
    DigitSet digits(credit.name.empty() ? name : credit.name);
    QStringList missing;
    for (int digit = 0; digit < 10; ++digit) {
        if (const auto outline = outlineOf(large, digit))
            digits.append(blackAndWhite(normaliseDigit(paint(*outline))), static_cast<std::uint8_t>(digit));
        else
            missing += QString::number(digit);
    }
    if (!missing.isEmpty())
        return tl::unexpected(lacksDigits(name, missing));

    DataFile sheet;
    sheet.name = digits.name();
    sheet.format = DataFormat::textFontSheet;
    sheet.source = credit.source.empty() ? "rendered from " + name : credit.source;
    sheet.licence = credit.licence;
    sheet.splits.push_back({"digits", std::make_shared<const DigitSet>(std::move(digits))});
    return sheet;
}

Result<DataFile> renderFont(const QFont& font, const FontCredit& credit)
{
    const QStringList families = QFontDatabase::families();
    if (!families.contains(font.family(), Qt::CaseInsensitive))
        return failure(ErrorKind::notFound,
            Sentence::of("There is no font family called %1 on this machine.", font.family().toStdString()));

    QFont alone = font;
    alone.setPixelSize(glyphPixelSize);
    alone.setHintingPreference(QFont::PreferNoHinting);
    alone.setStyleStrategy(QFont::StyleStrategy(QFont::ForceOutline | QFont::NoFontMerging));
    const QRawFont raw = QRawFont::fromFont(alone, QFontDatabase::Latin);
    // A family without Latin letters is listed, yet Qt hands out another one's engine for it.
    if (raw.isValid() && raw.familyName().compare(QFontInfo(alone).family(), Qt::CaseInsensitive) != 0)
        return tl::unexpected(lacksDigits(font.family().toStdString(), QStringList(10)));
    return renderFont(raw, credit);
}

Result<DataFile> renderFontFile(const QString& path, const FontCredit& credit)
{
    const QRawFont font(path, glyphPixelSize, QFont::PreferNoHinting);
    if (!font.isValid())
        return failure(
            ErrorKind::unreadable, Sentence::of("%1: this is not a font file that can be read.", path.toStdString()));
    return renderFont(font, credit);
}

} // namespace engram
