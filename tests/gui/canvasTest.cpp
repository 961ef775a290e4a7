#include <cmath>

#include <sys/stat.h>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QUndoStack>

#include "canvas/canvasView.h"
#include "canvas/digitPreview.h"
#include "canvas/drawing.h"
#include "canvas/pictureLoader.h"
#include "shell/messageBar.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

std::size_t ink(const QImage& image)
{
    std::size_t lit = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            lit += image.constScanLine(y)[x] > 127;
    return lit;
}

} // namespace

class CanvasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStrokeIsAsWideAsTheBrush();
    void oneStrokeIsOneUndo();
    void erasingTakesInkAway();
    void keysDraw();
    void aPenDrawsThinnerWithLessPressure();
    void anEmptyCanvasIsNoQuestion();
    void thePreviewEndsWithItsFrameAtEveryScale();
    void picturesBecomeWhiteOnBlack();
    void aPictureIsPasted();
    void foreignFilesAreOneClearLine();
    void onlyPixelsAreRead();
    void aPipeIsNotWaitedFor();
    void theCorpusOfPictures();
};

void CanvasTest::aStrokeIsAsWideAsTheBrush()
{
    QUndoStack undo;
    Drawing drawing(undo);
    drawing.beginStroke({40, 140}, Drawing::Tool::pen, 20);
    for (int x = 50; x <= 240; x += 10)
        drawing.continueStroke({double(x), 140});
    drawing.endStroke();
    for (int x = 40; x <= 240; ++x) {
        int wide = 0;
        for (int y = 0; y < Drawing::side; ++y)
            wide += drawing.image().constScanLine(y)[x] > 127;
        QVERIFY2(wide >= 19 && wide <= 21, qPrintable(QStringLiteral("%1 pixels at %2").arg(wide).arg(x)));
    }
}

void CanvasTest::oneStrokeIsOneUndo()
{
    TestWindow window;
    window.stroke({{60, 60}, {100, 100}, {160, 160}});
    const QImage first = window.drawing().image().copy();
    window.stroke({{200, 60}, {60, 200}});
    const QImage second = window.drawing().image().copy();
    QVERIFY(first != second);
    auto* undo = window.find<QAction>("undo");
    auto* redo = window.find<QAction>("redo");
    undo->trigger();
    QCOMPARE(window.drawing().image(), first);
    undo->trigger();
    QVERIFY(window.drawing().empty());
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    redo->trigger();
    QCOMPARE(window.drawing().image(), second);
    QTRY_VERIFY(window->canvasCard().clearAction()->isEnabled());
    window->canvasCard().clearAction()->trigger();
    QVERIFY(window.drawing().empty());
    undo->trigger();
    QCOMPARE(window.drawing().image(), second);
}

void CanvasTest::erasingTakesInkAway()
{
    TestWindow window;
    window.stroke({{40, 140}, {240, 140}});
    const std::size_t before = ink(window.drawing().image());
    window.stroke({{140, 100}, {140, 180}}, Qt::RightButton);
    const std::size_t after = ink(window.drawing().image());
    QVERIFY(after < before);
    QCOMPARE(window.drawing().image().constScanLine(140)[140], uchar(0));
    QCOMPARE(window.drawing().image().constScanLine(140)[60], uchar(255));
    window->canvasCard().eraserAction()->trigger();
    QCOMPARE(window.canvas().tool(), Drawing::Tool::eraser);
    window.stroke({{40, 140}, {240, 140}});
    QVERIFY(ink(window.drawing().image()) < after / 4);
}

void CanvasTest::keysDraw()
{
    TestWindow window;
    window.canvas().setFocus();
    window.key(Qt::Key_Space);
    for (int step = 0; step < 8; ++step)
        window.key(Qt::Key_Down);
    QVERIFY(window.drawing().inStroke());
    window.key(Qt::Key_Space);
    QVERIFY(!window.drawing().inStroke());
    QCOMPARE(window.drawing().image().constScanLine(170)[140], uchar(255));
    QCOMPARE(window.drawing().image().constScanLine(100)[140], uchar(0));
    window.find<QAction>("undo")->trigger();
    QVERIFY(window.drawing().empty());
}

void CanvasTest::aPenDrawsThinnerWithLessPressure()
{
    QUndoStack undo;
    Drawing light(undo);
    Drawing firm(undo);
    for (auto& [drawing, pressure] :
        {std::pair<Drawing&, double>(light, 0.2), std::pair<Drawing&, double>(firm, 1.0)}) {
        drawing.beginStroke({40, 140}, Drawing::Tool::pen, 20, pressure);
        drawing.continueStroke({240, 140}, pressure);
        drawing.endStroke();
    }
    QVERIFY(ink(light.image()) * 2 < ink(firm.image()));
    QVERIFY(ink(light.image()) > 0);
}

void CanvasTest::anEmptyCanvasIsNoQuestion()
{
    TestWindow window;
    window.settle();
    QVERIFY(window.shown().empty());
    window.key(Qt::Key_4);
    window.key(Qt::Key_Return);
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
    QVERIFY(window->messages().text().contains(QStringLiteral("empty canvas")));
}

void CanvasTest::thePreviewEndsWithItsFrameAtEveryScale()
{
    DigitPreview preview;
    DigitPixels white{};
    white.fill(255);
    preview.setDigit(white);
    const QRgb frame = lineColor(preview.palette()).rgb();
    const QRgb ground = qRgb(255, 0, 255);
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
        for (int side = 60; side < 100; ++side) {
            preview.resize(side, side);
            const int dots = static_cast<int>(std::ceil(side * scale));
            QImage picture(dots + 1, dots + 1, QImage::Format_RGB32);
            picture.setDevicePixelRatio(scale);
            picture.fill(ground);
            preview.render(&picture);
            const int middle = dots / 2;
            int last = dots;
            while (last > 0 && picture.pixel(last, middle) == ground)
                --last;
            const QByteArray where = QStringLiteral("%1 at scale %2").arg(side).arg(scale).toUtf8();
            QVERIFY2(last + 1 >= std::floor(side * scale), where);
            for (const auto& [x, y] : {std::pair(0, middle), {last, middle}, {middle, 0}, {middle, last}})
                QVERIFY2(picture.pixel(x, y) == frame, where);
            QVERIFY2(picture.pixel(middle, last + 1) == ground, where);
            const int inside = 2; // a dot of frame, at most one of rounding
            for (const int at : {inside, last - inside})
                QVERIFY2(picture.pixel(at, middle) == qRgb(255, 255, 255), where);
        }
}

void CanvasTest::picturesBecomeWhiteOnBlack()
{
    const auto canvasOf = [](const QImage& image) {
        const auto taken = takePicture({QStringLiteral("a picture"), image});
        return taken ? (*taken)->onCanvas((*taken)->firstWay()) : QImage();
    };
    QImage paper(100, 200, QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int y = 50; y < 150; ++y)
        paper.setPixelColor(50, y, Qt::black), paper.setPixelColor(51, y, Qt::black);
    const QImage turned = canvasOf(paper);
    QCOMPARE(turned.size(), QSize(Drawing::side, Drawing::side));
    QCOMPARE(turned.constScanLine(140)[10], uchar(0));
    QVERIFY(turned.constScanLine(140)[140] > 127);

    QImage chalk(28, 28, QImage::Format_Grayscale8);
    chalk.fill(Qt::black);
    chalk.scanLine(14)[14] = 255;
    QVERIFY(canvasOf(chalk).constScanLine(145)[145] > 100);

    for (const Qt::GlobalColor colour : {Qt::black, Qt::white}) {
        QImage clear(50, 50, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        for (int at = 10; at < 40; ++at)
            clear.setPixelColor(at, 25, colour);
        QVERIFY(canvasOf(clear).constScanLine(140)[140] > 100);
        QCOMPARE(canvasOf(clear).constScanLine(20)[20], uchar(0));
    }
}

void CanvasTest::aPictureIsPasted()
{
    TestWindow window;
    QImage picture(56, 56, QImage::Format_RGB32);
    picture.fill(Qt::black);
    for (int at = 10; at < 46; ++at)
        picture.setPixelColor(28, at, Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    window->canvasCard().paste();
    QTRY_VERIFY(!window.drawing().empty());
    window.find<QAction>("undo")->trigger();
    QVERIFY(window.drawing().empty());

    const QString file = window.path("seven.png");
    QVERIFY(picture.save(file));
    window->openFile(file);
    QTRY_VERIFY(!window.drawing().empty());
}

void CanvasTest::foreignFilesAreOneClearLine()
{
    TestWindow window;
    window.drawSeven();
    const QImage before = window.drawing().image().copy();
    const QString file = window.path("broken.png");
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(40, 'x'));
    broken.close();
    const auto refused = takePicture({QStringLiteral("broken.png"), file});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.starts_with("broken.png"));
    QVERIFY(!takePicture({QStringLiteral("nothing.png"), window.path("nothing.png")}));

    window->canvasCard().placePictureFile(file);
    QTRY_VERIFY(window->messages().text().contains(QStringLiteral("broken.png")));
    QCOMPARE(window.drawing().image(), before);
}

void CanvasTest::onlyPixelsAreRead()
{
    TestWindow window;
    const QString path = window.path("drawing.png"); // the content decides, not the name
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<svg xmlns='http://www.w3.org/2000/svg' width='28' height='28'><image href='other.png'/></svg>");
    file.close();
    QVERIFY(!looksLikePicture(path));
    const auto refused = readPicture({QStringLiteral("drawing.png"), path});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.starts_with("drawing.png: an SVG drawing"));

    QVERIFY(QImage(10'100, 10, QImage::Format_Mono).save(window.path("wide.png")));
    const auto wide = readPicture({QStringLiteral("wide.png"), window.path("wide.png")});
    QVERIFY(!wide);
    QVERIFY(wide.error().message.find("10100 x 10") != std::string::npos);
    QVERIFY(!readPicture({QStringLiteral("a wide one"), QImage(10'100, 10, QImage::Format_Mono)}));
}

void CanvasTest::aPipeIsNotWaitedFor()
{
    TestWindow window;
    const QString path = window.path("pipe.png");
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    QVERIFY(!readPicture({QStringLiteral("pipe.png"), path}));
    window->openFile(path);
    QTRY_VERIFY(window->messages().text().contains(QStringLiteral("pipe.png")));
    window->messages().hide();
    window->openFile(QStringLiteral("no\uFFFDtext.png"));
    QVERIFY(window->messages().text().contains(QStringLiteral("UTF-8")));
}

void CanvasTest::theCorpusOfPictures()
{
    const QDir corpus(QStringLiteral(ENGRAM_SOURCE_DIR "/tests/corpus/png"));
    const QStringList names = corpus.entryList({QStringLiteral("*.png")}, QDir::Files);
    QVERIFY(names.size() >= 4);
    for (const QString& name : names) {
        const auto picture = readPicture({name, corpus.filePath(name)});
        if (name.startsWith(QStringLiteral("ok_")))
            QVERIFY2(picture && picture->grey.width == 28 && picture->grey.height == 28, qPrintable(name));
        else if (name.startsWith(QStringLiteral("bad_")))
            QVERIFY2(!picture && picture.error().message.starts_with(name.toStdString()), qPrintable(name));
    }
}

QTEST_MAIN(CanvasTest)
#include "canvasTest.moc"
