// Pictures that are brought in: opened, dropped, pasted; the ways to use them; and the digits found in them.

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDebug>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <engram/dataset/sampling.h>
#include <engram/reading/pageReader.h>
#include <engram/training/lessons.h>

#include "canvas/digitPreview.h"
#include "canvas/digitStrip.h"
#include "canvas/pictureLoader.h"
#include "shell/messageBar.h"
#include "support/digitRows.h"
#include "support/window.h"

using namespace engram;

namespace {

/// A window before an agent that reads.
class ReadingWindow : public TestWindow {
public:
    ReadingWindow()
    {
        session().adoptRecovered(learner(), {});
        settle();
    }

    static const Learner& learner()
    {
        static const Learner taught = [] {
            Learner made = Learner::create(findPreset("Edges")->description).value();
            (void)teachExamples(made, mixExamples(digits("training"), 1000, {}, 1));
            return made;
        }();
        return taught;
    }
    static std::shared_ptr<const DigitSet> digits(const std::string& split)
    {
        static const DataFile mnist =
            loadDataFile(std::filesystem::path(ENGRAM_SOURCE_DIR) / "data/mnist.pkl.gz").value();
        for (const Split& each : mnist.splits)
            if ((each.name == "test") == (split == "test"))
                return each.digits;
        return nullptr;
    }

    QString saved(const char* name, const GreyPicture& picture)
    {
        const QImage image(picture.pixels.data(), int(picture.width), int(picture.height), qsizetype(picture.width),
            QImage::Format_Grayscale8);
        const QString file = path(name);
        return image.save(file) ? file : QString();
    }
    /// Does what brings a picture in, and waits until it stands on the canvas or is refused, and has been read.
    template <class Act> void bring(const Act& act)
    {
        const QSignalSpy stands(&(*this)->canvasCard(), &CanvasCard::broughtIn);
        const QSignalSpy refused(&(*this)->canvasCard(), &CanvasCard::failed);
        act();
        QTRY_VERIFY(stands.count() + refused.count() > 0);
        settle();
    }
    void open(const QString& file)
    {
        bring([&] { (*this)->openFile(file); });
    }
    void place(const QString& file)
    {
        bring([&] { (*this)->canvasCard().placePictureFile(file); });
    }
    void paste()
    {
        bring([&] { (*this)->canvasCard().paste(); });
    }
    QAction* action(const char* name) { return find<QAction>(name); }
    DigitStrip& strip() { return *find<DigitStrip>("digitStrip"); }
    QLabel& sentence() { return *find<QLabel>("pictureSentence"); }
    QString number() { return find<QLineEdit>("pictureNumber")->text(); }
    /// Of every widget that is shown, but what stands beside the canvas.
    std::map<const QWidget*, QRect> places()
    {
        std::map<const QWidget*, QRect> all;
        const QWidget* stage = canvas().parentWidget();
        for (const QWidget* widget : (*this)->findChildren<QWidget*>())
            if (widget->isVisible() && !widget->isWindow() && (widget == &canvas() || !stage->isAncestorOf(widget)))
                all[widget] = QRect(widget->mapTo(&**this, QPoint()), widget->size());
        return all;
    }
};

/// Test digits of MNIST on a photographed paper.
test::DigitRow rowOf(const std::vector<std::uint32_t>& indices, std::uint64_t seed = 4)
{
    std::vector<DigitView> views;
    for (const std::uint32_t index : indices)
        views.push_back(ReadingWindow::digits("test")->picture(index));
    RandomStream random(seed);
    return test::makeRow(views, {"apart", 3, 8, false, 0.02, 0.5}, 3, random);
}

/// Black on white, which nobody can doubt.
QImage barOnPaper()
{
    QImage paper(100, 100, QImage::Format_RGB32);
    paper.fill(Qt::white);
    for (int y = 20; y < 80; ++y)
        for (int x = 45; x < 55; ++x)
            paper.setPixelColor(x, y, Qt::black);
    return paper;
}

QString describe(const DigitStrip& strip, const QRect& place)
{
    QString text;
    QDebug(&text) << place << "in" << strip.viewport()->rect() << "steps of" << strip.gridSize();
    return text;
}

} // namespace

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
    void aRowBecomesAStrip();
    void aRowIsNoQuestion();
    void aDigitOfTheRowGoesOnTheCanvas();
    void aDigitOfTheRowIsTaughtFromItsMenu();
    void whatIsTypedInTheStripIsTheLabel();
    void theStripFollowsWhatTheAgentLearns();
    void linesFollowEachOther();
    void theLastPictureThatWasBroughtInWins();
    void nothingMovesAroundAPicture();
    void aBlankPageIsSaidAndLeavesTheCanvas();
    void aFailureLeavesWithTheNextPicture();
};

void PictureTest::thePicturesOfTheManifestAreRead()
{
    ReadingWindow window;
    const QDir folder(QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/pics"));
    std::map<QString, std::pair<int, int>> families; // read, all
    for (const QString& name : folder.entryList(QDir::Files)) {
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
        QVERIFY2(count.first * 10 >= count.second * 9 || count.second - count.first == 0,
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

void PictureTest::aRowBecomesAStrip()
{
    ReadingWindow window;
    const test::DigitRow row = rowOf({0, 1, 2, 3, 4}); // 7 2 1 0 4
    window.open(window.saved("row.png", row.picture));
    PageReader reader(ReadingWindow::learner());
    const PageReading expected = reader.read(row.picture);
    QCOMPARE(expected.text(), std::string("72104"));
    QVERIFY(window.strip().isVisible());
    QCOMPARE(window.strip().count(), expected.digits.size());
    QCOMPARE(window.number(), QStringLiteral("72104"));
    for (int at = 0; at < 5; ++at) {
        const QModelIndex index = window.strip().model()->index(at, 0);
        const FoundDigit& digit = expected.digits[std::size_t(at)];
        QCOMPARE(index.data(DigitsModel::answerRole).toString(), QString::number(*digit.answer));
        QCOMPARE(index.data(DigitsModel::surenessRole).isValid(), digit.sureness.has_value());
        const auto picture = qvariant_cast<QImage>(index.data(Qt::DecorationRole));
        QVERIFY(std::memcmp(picture.constBits(), digit.picture.data(), digitPixels) == 0);
        const QRect place = window.strip().visualRect(index);
        QVERIFY2(window.strip().viewport()->rect().contains(place), qPrintable(describe(window.strip(), place)));
    }
    window->canvasCard().clearAction()->trigger();
    QVERIFY(!window.strip().isVisible());
}

void PictureTest::aRowIsNoQuestion()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    QVERIFY(!window.drawing().empty());
    QVERIFY(window.shown().empty());
    QVERIFY(window->canvasCard().clearAction()->isEnabled());
    window.key(Qt::Key_4);
    window.key(Qt::Key_Return);
    window.settle();
    QVERIFY(window->messages().text().contains(QStringLiteral("choose one")));
    QCOMPARE(window.bridge().snapshot()->learner.agent.memory().size(), ReadingWindow::learner().agent.memory().size());
}

void PictureTest::aDigitOfTheRowGoesOnTheCanvas()
{
    ReadingWindow window;
    const test::DigitRow row = rowOf({0, 1, 2, 3});
    window.open(window.saved("row.png", row.picture));
    const QImage whole = window.drawing().image().copy();
    PageReader reader(ReadingWindow::learner());
    const PageReading expected = reader.read(row.picture);
    for (int at = 0; at < 4; ++at) {
        const QRect place = window.strip().visualRect(window.strip().model()->index(at, 0));
        if (at % 2 == 0)
            QTest::mouseClick(window.strip().viewport(), Qt::LeftButton, {}, place.center());
        else {
            QTest::keyClick(&window.strip(), Qt::Key_Right);
            QTest::keyClick(&window.strip(), Qt::Key_Return);
        }
        window.settle();
        const auto& live = window.bridge().view().live();
        QVERIFY(live);
        QVERIFY(live->digit == expected.digits[std::size_t(at)].picture);
        QVERIFY(live->settling.last() == expected.digits[std::size_t(at)].settling.last());
        QVERIFY(window.strip().isVisible());
        QVERIFY(window.strip().selectionModel()->isRowSelected(at, {}));
    }
    for (int at = 0; at < 4; ++at)
        window.find<QAction>("undo")->trigger();
    QCOMPARE(window.drawing().image(), whole);
    QVERIFY(window.strip().isVisible());
}

void PictureTest::aDigitOfTheRowIsTaughtFromItsMenu()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    const std::size_t before = window.bridge().snapshot()->learner.agent.memory().size();
    const QPoint place = window.strip().visualRect(window.strip().model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, window.strip().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(window.strip().viewport(), &event);
    auto* menu = window.strip().findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("Teach that it is &2"));
    menu->activeAction()->trigger();
    menu->close();
    window.settle();
    const Memory& memory = window.bridge().snapshot()->learner.agent.memory();
    QVERIFY(memory.size() > before);
    QCOMPARE(digitOf(memory[memory.size() - 1].answerOutput), std::optional<int>(2));
    window.find<QAction>("undo")->trigger();
    window.settle();
    QCOMPARE(window.bridge().snapshot()->learner.agent.memory().size(), before);
}

void PictureTest::whatIsTypedInTheStripIsTheLabel()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    const std::size_t before = window.bridge().snapshot()->learner.agent.memory().size();
    window.strip().setFocus();
    QTest::keyClick(&window.strip(), Qt::Key_Right);
    QTest::keyClick(&window.strip(), Qt::Key_5);
    window.shortcut(Qt::CTRL | Qt::Key_Return);
    window.settle();
    const Memory& memory = window.bridge().snapshot()->learner.agent.memory();
    QVERIFY(memory.size() > before);
    QCOMPARE(digitOf(memory[memory.size() - 1].answerOutput), std::optional<int>(5));
    // The next one is another digit: the label does not stay.
    QTest::keyClick(&window.strip(), Qt::Key_Right);
    QTest::keyClick(&window.strip(), Qt::Key_Return);
    window.shortcut(Qt::CTRL | Qt::Key_Return);
    window.settle();
    QVERIFY(window->messages().text().contains(QStringLiteral("Say first")));
}

void PictureTest::theStripFollowsWhatTheAgentLearns()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    QCOMPARE(window.number(), QStringLiteral("721"));
    for (int label :
        {4, 4}) { // of one picture that is taught as another digit, the new lesson is as near as the picture
        const QPoint place = window.strip().visualRect(window.strip().model()->index(0, 0)).center();
        QTest::mouseClick(window.strip().viewport(), Qt::LeftButton, {}, place);
        window.settle();
        window.bridge().teachDrawing(std::uint8_t(label));
        window.settle();
    }
    QCOMPARE(window.strip().count(), std::size_t(3));
    QCOMPARE(window.number(), QStringLiteral("421"));
    window.session().forgetAll();
    window.settle();
    QCOMPARE(window.strip().count(), std::size_t(3)); // what was found stays, whatever is known now
    QVERIFY(window.number() != QStringLiteral("421"));
}

void PictureTest::linesFollowEachOther()
{
    ReadingWindow window;
    test::Paper paper(500, 400, 1);
    for (std::uint32_t i = 0; i < 4; ++i)
        paper.draw(ReadingWindow::digits("test")->picture(i),
            {.left = 60 + 180.0 * (i % 2), .top = i < 2 ? 20.0 : 220.0, .side = 150, .ink = 0});
    window.open(window.saved("lines.png", paper.picture()));
    QCOMPARE(window.number(), QStringLiteral("72 10"));
    QVERIFY(window.strip()
                .model()
                ->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Digit 3 of 4, line 2")));
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

void PictureTest::nothingMovesAroundAPicture()
{
    ReadingWindow window;
    const QString row = window.saved("row.png", rowOf({0, 1, 2, 3, 4, 11, 12, 14}).picture);
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1440, 900)}) {
        window->resize(size);
        window->resetLayout();
        window.settle();
        const auto before = window.places();
        const auto holds = [&](const char* when) {
            for (const auto& [widget, place] : window.places())
                if (const auto was = before.find(widget); was != before.end() && was->second != place)
                    return QStringLiteral("%1: %2").arg(
                        QLatin1String(when), widget->objectName() + widget->metaObject()->className());
            return QString();
        };
        window.open(window.path("bar.png"));
        QCOMPARE(holds("a digit"), QString());
        window.action("invertPicture")->trigger();
        window.settle();
        QCOMPARE(holds("inverted"), QString());
        window.open(row);
        QVERIFY(window.strip().isVisible());
        QCOMPARE(holds("a row"), QString());
        for (int at = 0; at < 8; ++at) { // every digit of it can be seen
            const QRect place = window.strip().visualRect(window.strip().model()->index(at, 0));
            QVERIFY2(window.strip().viewport()->rect().contains(place), qPrintable(describe(window.strip(), place)));
        }
        QTest::keyClick(&window.strip(), Qt::Key_Return);
        window.settle();
        QCOMPARE(holds("a digit of a row"), QString());
        window->canvasCard().clearAction()->trigger();
        window.settle();
        QCOMPARE(holds("cleared"), QString());
    }
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
