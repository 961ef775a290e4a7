#include <array>
#include <cstring>

#include <QFontDatabase>
#include <QImage>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <engram/dataset/digitSet.h>

#include "fonts/fontRenderer.h"

using namespace engram;

namespace {

// Any font of this machine that has digits, of TrueType outlines.
QFont someFont()
{
    for (const QString& family : QFontDatabase::families())
        if (const QFont font(family); !QRawFont::fromFont(font).fontTable("glyf").isEmpty() && renderFont(font))
            return font;
    return {};
}

void append16(QByteArray& bytes, unsigned value)
{
    bytes.append(char(value >> 8U)).append(char(value & 0xffU));
}

void append32(QByteArray& bytes, unsigned value)
{
    append16(bytes, value >> 16U);
    append16(bytes, value & 0xffffU);
}

// A character map (format 4) with one character, which shows what it shows in `font`.
QByteArray mapOfOneCharacter(const QRawFont& font, char16_t character)
{
    const unsigned glyph = font.glyphIndexesForString(QString(QChar(character))).front();
    QByteArray map;
    for (const unsigned value : {0U, 1U, 3U, 1U, 0U, 12U}) // version, tables; Windows, Unicode BMP, offset of 32 bits
        append16(map, value);
    for (const unsigned value : {4U, 32U, 0U, 4U, 4U, 1U, 0U}) // format, length, language, segments x 2, search values
        append16(map, value);
    for (const unsigned value :
        {unsigned(character), 0xffffU, 0U, unsigned(character), 0xffffU}) // ends, padding, starts
        append16(map, value);
    for (const unsigned value : {(glyph - character) & 0xffffU, 1U, 0U, 0U}) // deltas, range offsets
        append16(map, value);
    return map;
}

// The font as a TrueType file of its own tables, with another character map.
QByteArray withCharacterMap(const QRawFont& font, const QByteArray& map)
{
    const std::array tags{"OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"};
    QByteArray directory;
    append32(directory, 0x00010000);
    for (const unsigned value : {unsigned(tags.size()), 128U, 3U, 32U})
        append16(directory, value);
    QByteArray tables;
    for (const char* tag : tags) {
        const QByteArray table = std::strcmp(tag, "cmap") == 0 ? map : font.fontTable(tag);
        directory.append(tag, 4);
        append32(directory, 0);
        append32(directory, unsigned(12 + 16 * tags.size() + tables.size()));
        append32(directory, unsigned(table.size()));
        tables += table;
        tables.append((4 - table.size() % 4) % 4, '\0');
    }
    return directory + tables;
}

} // namespace

class FontRendererTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rendersTenDigitsOfTheSizeAndPlaceOfMnist();
    void namesTheSheetAsAsked();
    void refusesAFamilyThatIsNotInstalled();
    void refusesAFontWithoutDigits();
    void refusesAFileThatIsNoFont();
};

void FontRendererTest::rendersTenDigitsOfTheSizeAndPlaceOfMnist()
{
    const auto sheet = renderFont(someFont());
    QVERIFY(sheet);
    QCOMPARE(sheet->splits.size(), std::size_t(1));
    QCOMPARE(sheet->splits.front().name, std::string("digits"));
    const DigitSet& digits = *sheet->splits.front().digits;
    QCOMPARE(digits.size(), std::size_t(10));
    for (std::size_t digit = 0; digit < 10; ++digit) {
        QCOMPARE(std::size_t(digits.label(digit)), digit);
        int left = 28, right = -1, top = 28, bottom = -1, ink = 0;
        double sumX = 0, sumY = 0;
        for (int y = 0; y < 28; ++y)
            for (int x = 0; x < 28; ++x) {
                const auto level = digits.picture(digit)[std::size_t(y) * 28 + std::size_t(x)];
                QVERIFY(level == 0 || level == 255);
                if (level == 0)
                    continue;
                left = std::min(left, x), right = std::max(right, x), top = std::min(top, y),
                bottom = std::max(bottom, y);
                sumX += x, sumY += y, ++ink;
            }
        QVERIFY(ink >= 15);
        const int longer = std::max(right - left, bottom - top) + 1;
        QVERIFY2(longer >= 18 && longer <= 20, qPrintable(QString::number(longer)));
        // MNIST's centres of mass are within half a cell of 14 in grey levels; black and white moves them a little.
        QVERIFY2(std::abs(sumX / ink - 14) <= 1.5 && std::abs(sumY / ink - 14) <= 1.5, "centre of mass");
    }
}

void FontRendererTest::namesTheSheetAsAsked()
{
    const QFont font = someFont();
    const auto plain = renderFont(font);
    QVERIFY(plain);
    QVERIFY(plain->name.starts_with(font.family().toStdString()));
    QCOMPARE(plain->source, "rendered from " + plain->name);
    QCOMPARE(plain->splits.front().digits->name(), plain->name);

    const auto named = renderFont(font, {"Mine", "a drawer", "none"});
    QVERIFY(named);
    QCOMPARE(named->name, std::string("Mine"));
    QCOMPARE(named->splits.front().digits->name(), std::string("Mine"));
    QCOMPARE(named->source, std::string("a drawer"));
    QCOMPARE(named->licence, std::string("none"));
}

void FontRendererTest::refusesAFamilyThatIsNotInstalled()
{
    const auto sheet = renderFont(QFont(QStringLiteral("No Such Family")));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().message, std::string("There is no font family called No Such Family on this machine."));
}

void FontRendererTest::refusesAFontWithoutDigits()
{
    const QRawFont whole = QRawFont::fromFont(someFont());
    QVERIFY(whole.isValid());

    const QRawFont lettersOnly(withCharacterMap(whole, mapOfOneCharacter(whole, u'A')), 20);
    QVERIFY(lettersOnly.isValid());
    QVERIFY(lettersOnly.supportsCharacter(u'A'));
    const auto none = renderFont(lettersOnly);
    QVERIFY(!none);
    QVERIFY2(QString::fromStdString(none.error().message)
                 .endsWith(QStringLiteral("has no outlines of its own for the digits.")),
        none.error().message.c_str());

    const QRawFont sevenOnly(withCharacterMap(whole, mapOfOneCharacter(whole, u'7')), 20);
    const auto one = renderFont(sevenOnly);
    QVERIFY(!one);
    QVERIFY2(QString::fromStdString(one.error().message)
                 .endsWith(QStringLiteral("for the digits 0, 1, 2, 3, 4, 5, 6, 8, 9.")),
        one.error().message.c_str());
}

void FontRendererTest::refusesAFileThatIsNoFont()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ttf")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("not a font") == 10);
    file.close();
    const auto sheet = renderFontFile(file.fileName());
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().message, file.fileName().toStdString() + ": this is not a font file that can be read.");
}

QTEST_MAIN(FontRendererTest)
#include "fontRendererTest.moc"
