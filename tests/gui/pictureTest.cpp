// Pictures that are brought in: opened, dropped, pasted; and the ways to use them.

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

#include <engram/reading/pageReader.h>

#include "canvas/digitStrip.h"
#include "canvas/pictureLoader.h"
#include "shell/messageBar.h"
#include "support/limitedProcess.h"
#include "support/readingWindow.h"

using namespace engram;

class PictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePicturesOfTheManifestAreRead();
    void theAnswerIsThatOfTheCommandLine();
    void aPictureOfADigitsSizeIsLeftAsItIs();
    void whatTheClipboardHoldsIsReadLikeAFile();
    void aFileIsDropped();
    void itIsInvertedAndUsedAsItIsWithUndo();
    void theWaysLeaveWithTheNextStroke();
    void anEmptyStrokeLeavesThePictureAlone();
    void aDoubtfulBorderIsSaid();
    void theLastPictureThatWasBroughtInWins();
    void aBlankPageIsSaidAndLeavesTheCanvas();
    void aFailureLeavesWithTheNextPicture();
};

void PictureTest::thePicturesOfTheManifestAreRead()
{
    ReadingWindow window;
    const QDir folder(QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/pics"));
    std::map<QString, std::pair<int, int>> families; // read, all
    const QStringList names = folder.entryList(QDir::Files);
    const qsizetype stride = test::sanitized ? 4 : 1; // there that nothing is wrong with threads and memory
    for (qsizetype i = 0; i < names.size(); i += stride) {
        const QString& name = names[i];
        window.open(folder.filePath(name));
        QVERIFY2(window->messages().isHidden(), qPrintable(window->messages().text()));
        const int digit = QFileInfo(name).completeBaseName().back().digitValue();
        auto& [right, all] = families[name.left(name.lastIndexOf(u'-'))];
        const State& state = window.shown().state;
        right += !window.shown().empty() && digitOf(state.output) == digit;
        ++all;
    }
    QVERIFY(families.size() >= 7);
    for (const auto& [family, count] : families)
        QVERIFY2(test::sanitized || count.first * 10 >= count.second * 9,
            qPrintable(QStringLiteral("%1: %2 of %3").arg(family).arg(count.first).arg(count.second)));
}

void PictureTest::theAnswerIsThatOfTheCommandLine()
{
    ReadingWindow window;
    PageReader reader(ReadingWindow::learner());
    for (const std::uint32_t index : {3U, 8U, 20U}) {
        test::Paper paper(260, 220, 1);
        paper.draw(ReadingWindow::digits("test")->picture(index), {.left = 50, .top = 30, .side = 150, .ink = 0.2});
        paper.change([](double x, double, double value) { return value * (1 - 0.4 * x); });
        const GreyPicture picture = paper.picture();
        window.open(window.saved("photo.png", picture));
        const PageReading reading = reader.read(picture);
        QCOMPARE(reading.digits.size(), std::size_t(1));
        const auto& live = window.bridge().view().live();
        QVERIFY(live);
        QVERIFY(live->digit == reading.digits.front().picture);
        QVERIFY(live->settling.last() == reading.digits.front().settling.last());
    }
}

void PictureTest::aPictureOfADigitsSizeIsLeftAsItIs()
{
    ReadingWindow window;
    const DigitView digit = ReadingWindow::digits("test")->picture(4);
    window.open(window.saved("digit.png", {digitSide, digitSide, {digit.begin(), digit.end()}}));
    QVERIFY(window.bridge().view().live());
    QVERIFY(std::ranges::equal(window.bridge().view().live()->digit, digit));
    QVERIFY(window.action("pictureAsItIs")->isChecked());
    window.action("pictureAsItIs")->trigger();
    window.settle();
    QVERIFY(!window.action("pictureAsItIs")->isChecked());
    const GreyPicture page = findInk({digitSide, digitSide, {digit.begin(), digit.end()}}).ink;
    QVERIFY(window.bridge().view().live()->digit == normaliseDigit(page));
}

void PictureTest::whatTheClipboardHoldsIsReadLikeAFile()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1}).picture));
    const QImage asFile = window.drawing().image().copy();
    QImage image;
    QVERIFY(image.load(window.path("row.png")));
    window->canvasCard().clearAction()->trigger();

    QGuiApplication::clipboard()->setImage(image);
    window.paste();
    QCOMPARE(window.drawing().image(), asFile);
    window->canvasCard().clearAction()->trigger();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "PNG"));
    auto* mime = new QMimeData;
    mime->setData(QStringLiteral("image/png"), bytes);
    QGuiApplication::clipboard()->setMimeData(mime);
    window.paste();
    QCOMPARE(window.drawing().image(), asFile);
    QCOMPARE(window.strip().count(), std::size_t(2));
}

void PictureTest::aFileIsDropped()
{
    ReadingWindow window;
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(window.path("bar.png"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    window.bring([&] { QCoreApplication::sendEvent(&*window, &drop); });
    QCOMPARE(window.drawing().image().constScanLine(140)[140], uchar(255));
    QCOMPARE(window.drawing().image().constScanLine(140)[10], uchar(0));
}

void PictureTest::itIsInvertedAndUsedAsItIsWithUndo()
{
    ReadingWindow window;
    QVERIFY(!window.action("invertPicture")->isEnabled());
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    window.open(window.path("bar.png"));
    const QImage found = window.drawing().image().copy();
    QVERIFY(window.action("invertPicture")->isEnabled());
    QVERIFY(!window.action("invertPicture")->isChecked());
    QVERIFY(window.sentence().text().contains(QStringLiteral("Dark ink")));

    window.action("pictureAsItIs")->trigger(); // dark ink on paper, the paper kept white, turned over
    const QImage asItIs = window.drawing().image().copy();
    QVERIFY(asItIs != found);
    window.action("invertPicture")->trigger();
    QVERIFY(window.action("invertPicture")->isChecked());
    QCOMPARE(window.drawing().image().constScanLine(10)[10], uchar(255)); // the paper is ink now
    QCOMPARE(window.drawing().image().constScanLine(140)[140], uchar(0));

    QAction* undo = window.find<QAction>("undo");
    undo->trigger();
    QVERIFY(!window.action("invertPicture")->isChecked());
    QVERIFY(window.action("pictureAsItIs")->isChecked());
    QCOMPARE(window.drawing().image(), asItIs);
    undo->trigger();
    QVERIFY(!window.action("pictureAsItIs")->isChecked());
    QCOMPARE(window.drawing().image(), found);
    undo->trigger();
    QVERIFY(window.drawing().empty());
    QVERIFY(!window.action("invertPicture")->isEnabled());
    window.find<QAction>("redo")->trigger();
    QCOMPARE(window.drawing().image(), found);
    QVERIFY(window.action("invertPicture")->isEnabled());

    // By keys alone.
    window.canvas().setFocus();
    const auto buttons = window.find("pictureBar")->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), qsizetype(2));
    for (QToolButton* button : buttons) {
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(button->isChecked());
    }
}

void PictureTest::theWaysLeaveWithTheNextStroke()
{
    ReadingWindow window;
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    window.open(window.path("bar.png"));
    QWidget* bar = window.find("pictureBar");
    QVERIFY(bar->isVisible());
    window.drawSeven();
    QVERIFY(!bar->isVisible());
    QVERIFY(!window.action("invertPicture")->isEnabled());
    window.settle();
    QVERIFY(window.bridge().view().live());
    const GreyPicture drawn = window.drawing().picture();
    QCOMPARE(drawn.width, std::size_t(Drawing::side)); // the agent gets what is seen
    window.find<QAction>("undo")->trigger();
    QVERIFY(bar->isVisible());
    window->canvasCard().clearAction()->trigger();
    QVERIFY(!bar->isVisible());
}

void PictureTest::anEmptyStrokeLeavesThePictureAlone()
{
    ReadingWindow window;
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    window.open(window.path("bar.png"));
    const GreyPicture before = window.drawing().picture();
    window.stroke({{20, 20}, {40, 40}}, Qt::RightButton); // erases where there is nothing
    QVERIFY(window.find("pictureBar")->isVisible());
    QVERIFY(window.drawing().picture().pixels == before.pixels);
}

void PictureTest::aDoubtfulBorderIsSaid()
{
    // A little more than half of the border is white: nobody can tell which of both is the ground.
    GreyPicture picture{120, 120, {}};
    for (std::size_t i = 0; i < picture.width * picture.height; ++i)
        picture.pixels.push_back(i % picture.width < 66 ? 255 : 0);
    const bool doubtful = findInk(picture).doubtful;
    ReadingWindow window;
    window.open(window.saved("halves.png", picture));
    QVERIFY(doubtful);
    QVERIFY(window.sentence().text().contains(QStringLiteral("check")));
    QVERIFY(window.sentence().isVisible());
    const QString before = window.sentence().text();
    window.action("invertPicture")->trigger();
    QVERIFY(window.sentence().text() != before); // a person has decided
    QVERIFY(!window.sentence().text().contains(QStringLiteral("check")));
}

void PictureTest::theLastPictureThatWasBroughtInWins()
{
    ReadingWindow window;
    GreyPicture large{3000, 3000, std::vector<std::uint8_t>(9'000'000, 255)};
    for (std::size_t y = 1000; y < 2000; ++y)
        std::fill_n(large.pixels.begin() + std::ptrdiff_t(y * 3000 + 1200), 600, 0);
    const QString slow = window.saved("slow.png", large);
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    window.open(window.path("bar.png"));
    const QImage bar = window.drawing().image().copy();
    window->canvasCard().clearAction()->trigger();
    window->canvasCard().placePictureFile(slow);
    window.place(window.path("bar.png"));
    QCOMPARE(window.drawing().image(), bar);
    window.settle(); // the slow one has come by now
    QCOMPARE(window.drawing().image(), bar);
}

void PictureTest::aBlankPageIsSaidAndLeavesTheCanvas()
{
    ReadingWindow window;
    window.drawSeven();
    window.settle();
    const QImage before = window.drawing().image().copy();
    window.open(window.saved("blank.png", {200, 100, std::vector<std::uint8_t>(20'000, 230)}));
    QVERIFY(window->messages().isVisible());
    QVERIFY(window->messages().text().contains(QStringLiteral("blank.png")));
    QCOMPARE(window.drawing().image(), before);
}

void PictureTest::aFailureLeavesWithTheNextPicture()
{
    ReadingWindow window;
    const QString wrong = window.path("wrong.png");
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("II*\0a TIFF", 10);
    file.close();
    window.place(wrong);
    QVERIFY(window->messages().isVisible());
    QVERIFY(window->messages().text().contains(QStringLiteral("TIFF")));
    // It covers the status bar and nothing above it.
    for (const QWidget* view : std::initializer_list<const QWidget*>{&window.canvas(), window.find("historyDock")}) {
        const QRect place(view->mapTo(&*window, QPoint()), view->size());
        QVERIFY(!place.intersects(window->messages().geometry()));
    }
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    window.place(window.path("bar.png"));
    QVERIFY(!window->messages().isVisible());

    window.place(wrong);
    QVERIFY(window->messages().isVisible());
    window.drawSeven(); // another thing is done
    window.settle();
    QVERIFY(!window->messages().isVisible());
}

QTEST_MAIN(PictureTest)
#include "pictureTest.moc"
