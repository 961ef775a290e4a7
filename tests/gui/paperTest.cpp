// The sheet of ten boxes on paper: printed empty, filled in by hand, read from
// a picture and kept.

#include <algorithm>
#include <array>
#include <fstream>

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include "canvas/paperSheet.h"
#include "canvas/tenBoxes.h"
#include "support/handwriting.h"
#include "support/keptDigits.h"
#include "support/window.h"

using namespace engram;

namespace {

const QRectF wholePage(0, 0, 1400, 990);
constexpr int penWidth = 16; ///< in pixels of the canvas, of which a box has 280 a side

/// The printed page on a larger paper, turned by so many degrees.
QImage scanOf(const QImage& page, double degrees)
{
    QImage scan(page.width() + 150, page.height() + 150, QImage::Format_RGB32);
    scan.fill(QColor(242, 240, 235));
    QPainter painter(&scan);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(scan.width() / 2.0, scan.height() / 2.0);
    painter.rotate(degrees);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    painter.drawImage(0, 0, page);
    return scan;
}

/// A sheet as it is printed, and what a hand wrote into some of its boxes with
/// a pencil.
QImage filledSheet(const std::vector<int>& digits)
{
    QImage page(wholePage.size().toSize(), QImage::Format_RGB32);
    page.fill(QColor(242, 240, 235));
    QPainter painter(&page);
    paintPaperSheet(painter, wholePage);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HandDigit& hand : handDigits()) {
        if (hand.form != 0 || hand.manner != 0 || std::ranges::find(digits, hand.digit) == digits.end())
            continue;
        const QRectF box = paperBox(wholePage, static_cast<std::size_t>(hand.digit));
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(box.width() / Drawing::side, box.height() / Drawing::side);
        painter.setPen(QPen(QColor(70, 70, 80), penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const std::vector<QPoint>& stroke : hand.strokes)
            painter.drawPolyline(stroke.data(), static_cast<int>(stroke.size()));
        painter.restore();
    }
    painter.end();
    return page;
}

/// What a digit of the hand is to the agent.
DigitPixels handTruth(int digit)
{
    GreyPicture picture{Drawing::side, Drawing::side, {}};
    QImage canvas(Drawing::side, Drawing::side, QImage::Format_Grayscale8);
    canvas.fill(Qt::black);
    QPainter painter(&canvas);
    painter.setPen(QPen(Qt::white, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const HandDigit& hand : handDigits())
        if (hand.form == 0 && hand.manner == 0 && hand.digit == digit)
            for (const std::vector<QPoint>& stroke : hand.strokes)
                painter.drawPolyline(stroke.data(), static_cast<int>(stroke.size()));
    painter.end();
    for (int y = 0; y < canvas.height(); ++y)
        picture.pixels.insert(picture.pixels.end(), canvas.constScanLine(y), canvas.constScanLine(y) + Drawing::side);
    return normaliseDigit(picture);
}

/// Means of squares of 4 x 4 pixels: a stroke that lies a pixel aside is still
/// the same.
std::array<double, 49> coarse(const DigitPixels& digit)
{
    std::array<double, 49> means{};
    for (std::size_t i = 0; i < digitPixels; ++i)
        means[i / digitSide / 4 * 7 + i % digitSide / 4] += digit[i] / 16.0;
    return means;
}

/// The digit of the hand that looks most like it.
int mostAlike(const DigitPixels& picture)
{
    const std::array<double, 49> seen = coarse(picture);
    int best = -1;
    double least = 0;
    for (int digit = 0; digit < 10; ++digit) {
        const std::array<double, 49> truth = coarse(handTruth(digit));
        double far = 0;
        for (std::size_t i = 0; i < seen.size(); ++i)
            far += (seen[i] - truth[i]) * (seen[i] - truth[i]);
        if (best >= 0 && far >= least)
            continue;
        least = far;
        best = digit;
    }
    return best;
}

std::string labelsIn(const TenBoxes& sheet)
{
    std::string labels;
    for (const TenBoxes::Filled& one : sheet.filled())
        labels += std::to_string(one.label);
    return labels;
}

} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptySheetIsPrinted();
    void aFilledSheetIsReadTakenBackAndKept();
    void aSheetIsDroppedAndPasted();
    void whatIsNoSheetIsSaidAndChangesNothing();
    void theNextPersonsSheetGetsNothingOfTheLast();

private:
    static TenBoxes* opened(TestWindow& window)
    {
        window.find<QAction>("sheetOfTen")->trigger();
        auto* sheet = window.find<TenBoxes>("tenBoxes");
        bringToFront(*sheet);
        return sheet;
    }
    static void pressSpaceOn(TenBoxes& sheet, const char* name)
    {
        auto* button = sheet.findChild<QPushButton*>(QLatin1String(name));
        QVERIFY(button && button->isVisible() && button->focusPolicy() & Qt::TabFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static QString said(const TenBoxes& sheet)
    {
        const auto* label = sheet.findChild<QLabel*>(QStringLiteral("tenProblem"));
        return label->isVisible() ? label->text() : QString();
    }
    static void read(TestWindow& window, TenBoxes& sheet, const QString& file)
    {
        pressSpaceOn(sheet, "tenRead");
        auto* dialog = sheet.findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!sheet.findChild<QFileDialog*>());
        settleAll(window);
        bringToFront(sheet); // a dialog that has just closed leaves no window active
        QVERIFY(!said(sheet).startsWith(QStringLiteral("Reading")));
    }
};

void PaperTest::anEmptySheetIsPrinted()
{
    TestWindow window;
    TenBoxes* sheet = opened(window);
    QVERIFY(sheet);
    pressSpaceOn(*sheet, "tenPrint");
    auto* dialog = sheet->findChild<QPrintDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
    const QString file = window.path("sheet.pdf");
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("filename"));
    QVERIFY(name);
    name->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!sheet->findChild<QPrintDialog*>());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 1000);
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QPdfWriter nowhere(QStringLiteral("/no/such/folder/page.pdf"));
    QVERIFY(!printPaperSheet(nowhere));
}

void PaperTest::aFilledSheetIsReadTakenBackAndKept()
{
    TestWindow window;
    const QString file = window.path("ann.jpg");
    QVERIFY(scanOf(filledSheet({1, 4, 7, 8, 9}), 4).save(file));
    TenBoxes* sheet = opened(window);
    QVERIFY(sheet);
    QTest::mouseClick(&sheet->box(3),
        Qt::LeftButton); // a dot that the paper does not have
    read(window, *sheet, file);
    QCOMPARE(labelsIn(*sheet), std::string("14789"));
    QVERIFY2(said(*sheet).startsWith(QStringLiteral("5 digits were read from ann.jpg")), qPrintable(said(*sheet)));
    sheet->box(0).setFocus();
    QTest::keyClick(&sheet->box(0), Qt::Key_Z,
        Qt::ControlModifier); // all of it at once
    QCOMPARE(labelsIn(*sheet), std::string("3"));
    QTest::keySequence(&sheet->box(0), QKeySequence(QKeySequence::Redo));
    QCOMPARE(labelsIn(*sheet), std::string("14789"));
    QTest::keyClick(&sheet->box(0), Qt::Key_9);
    QTest::keyClick(&sheet->box(9), Qt::Key_Delete); // a wrong one
    sheet->findChild<QLineEdit*>(QStringLiteral("tenWriter"))->setText(QStringLiteral("Ann"));
    pressSpaceOn(*sheet, "tenKeep");
    settleAll(window);
    const OwnDigits all = kept(window);
    QCOMPARE(labelsOf(all), std::string("1478"));
    for (const OwnDigit& digit : all.digits()) {
        QCOMPARE(digit.writer, std::string("Ann"));
        QCOMPARE(mostAlike(normaliseDigit(test::pictureOf(digit.picture))), int{digit.label});
    }
}

void PaperTest::aSheetIsDroppedAndPasted()
{
    TestWindow window;
    TenBoxes* sheet = opened(window);
    QVERIFY(sheet);
    const QString file = window.path("dropped.png");
    QVERIFY(scanOf(filledSheet({0, 5}), 182).save(file)); // the wrong way up
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sheet, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sheet, &drop);
    settleAll(window);
    QCOMPARE(labelsIn(*sheet), std::string("05"));
    QGuiApplication::clipboard()->setImage(scanOf(filledSheet({2, 3, 6}), -3));
    sheet->box(0).setFocus();
    QTest::keyClick(&sheet->box(0), Qt::Key_V, Qt::ControlModifier);
    settleAll(window);
    QCOMPARE(labelsIn(*sheet), std::string("236"));
    QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
    QTest::keyClick(&sheet->box(0), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(said(*sheet), QStringLiteral("There is no picture on the clipboard."));
}

void PaperTest::whatIsNoSheetIsSaidAndChangesNothing()
{
    TestWindow window;
    TenBoxes* sheet = opened(window);
    QVERIFY(sheet);
    QTest::mouseClick(&sheet->box(3), Qt::LeftButton);
    const auto refused = [&](const char* name, const QString& sentence) {
        read(window, *sheet, window.path(name));
        QVERIFY2(
            said(*sheet).contains(sentence) && said(*sheet).contains(QLatin1String(name)), qPrintable(said(*sheet)));
        QVERIFY(!said(*sheet).contains(window.path("")));
        QCOMPARE(labelsIn(*sheet), std::string("3"));
    };
    QVERIFY(filledSheet({}).save(window.path("empty.png")));
    refused("empty.png", QStringLiteral("no digit in any of its boxes"));
    QImage blank(400, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(blank.save(window.path("blank.png")));
    refused("blank.png", QStringLiteral("No digits were found"));
    const QImage filled = filledSheet({1, 2, 7});
    QVERIFY(filled.copy(0, 260, 1400, 660).save(window.path("cut.png"))); // its upper marks are cut off
    refused("cut.png", QStringLiteral("it cannot be told which boxes"));
    std::ofstream(window.path("text.png").toStdString()) << "no picture at all";
    refused("text.png", QString());
    QFile whole(window.path("empty.png"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray half = whole.read(whole.size() / 2);
    std::ofstream(window.path("half.png").toStdString(), std::ios::binary) << half.toStdString();
    refused("half.png", QString());
}

void PaperTest::theNextPersonsSheetGetsNothingOfTheLast()
{
    TestWindow window;
    TenBoxes* sheet = opened(window);
    QVERIFY(sheet);
    const QString first = window.path("first.png");
    const QString second = window.path("second.png");
    QVERIFY(filledSheet({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}).save(first));
    QVERIFY(filledSheet({6}).save(second));
    sheet->readSheet({QStringLiteral("first.png"), first});
    sheet->readSheet({QStringLiteral("second.png"), second}); // what was asked for last counts
    settleAll(window);
    QCOMPARE(labelsIn(*sheet), std::string("6"));
    sheet->readSheet({QStringLiteral("first.png"), first});
    settleAll(window);
    QCOMPARE(labelsIn(*sheet), std::string("0123456789"));
    sheet->readSheet({QStringLiteral("second.png"), second});
    sheet->begin();
    settleAll(window);
    QVERIFY(sheet->filled().empty());
}

QTEST_MAIN(PaperTest)
#include "paperTest.moc"
