// Pictures, memories and one's own digits, from the open window to the saved file: once by mouse, once by keys alone,
// on a small screen.

#include <algorithm>
#include <string>
#include <vector>

#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <engram/dataset/digitFiles.h>
#include <engram/dataset/fontSheet.h>
#include <engram/store/agentFile.h>

#include "cells/cellDialog.h"
#include "cells/cellEditor.h"
#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/galleryWindow.h"
#include "owndigits/ownDigitsDialog.h"
#include "support/digits.h"
#include "support/filledWindow.h"
#include "support/hands.h"
#include "support/keptDigits.h"
#include "support/readingWindow.h"
#include "widgets/askDialog.h"
#include "widgets/savedFile.h"

using namespace engram;

namespace {

/// The button of an action below a gallery, or the key that it names.
void act(Hands hands, QWidget& page, QWidget& view, const char* name)
{
    QToolButton* button = nullptr;
    for (QToolButton* each : page.findChildren<QToolButton*>())
        if (each->defaultAction() && each->defaultAction()->objectName() == QLatin1String(name))
            button = each;
    QVERIFY2(button && button->isEnabled(), name);
    if (hands == Hands::mouse)
        return click(button);
    QVERIFY(view.hasFocus());
    const QKeyCombination keys = button->defaultAction()->shortcut()[0];
    press(*page.window(), keys.key(), keys.keyboardModifiers());
}

void goToView(Hands hands, QWidget& view)
{
    if (hands == Hands::mouse)
        return;
    bringToFront(*view.window());
    tabTo(*view.window(), &view);
}

/// From the first to another, all of them.
void chooseFirst(Hands hands, GalleryView& view, std::size_t count)
{
    goToView(hands, view);
    if (hands == Hands::mouse) {
        clickAt(*view.viewport(), view.cellRect(0).center());
        if (count > 1)
            clickAt(*view.viewport(), view.cellRect(count - 1).center(), Qt::ShiftModifier);
    } else {
        press(*view.window(), Qt::Key_Home);
        press(*view.window(), Qt::Key_Right, Qt::ShiftModifier, static_cast<int>(count) - 1);
    }
    QCOMPARE(view.chosen().size(), count);
}

QComboBox* boxIn(const QWidget& page, const char* name)
{
    return page.findChild<QComboBox*>(QLatin1String(name));
}

/// The numbers of the pictures that a saved agent remembers.
std::vector<std::uint64_t> savedLessons(const QString& path)
{
    std::vector<std::uint64_t> numbers;
    if (const Result<Learner> saved = loadAgent(corePath(path)))
        for (std::size_t i = 0; i < saved->agent.memory().size(); ++i)
            numbers.push_back(saved->agent.memory()[i].provenance.index);
    std::ranges::sort(numbers);
    return numbers;
}

OwnDigitsDialog& openOwn(Hands hands, TestWindow& window)
{
    pick(hands, window, actionNamed(window, "myDigits"));
    settleAll(window);
    auto* dialog = window.find<OwnDigitsDialog>("ownDigits");
    [dialog] { QVERIFY(dialog->width() <= 1024 && dialog->height() <= 700); }();
    return *dialog;
}

QPushButton* buttonIn(const QWidget& dialog, const char* name)
{
    return dialog.findChild<QPushButton*>(QLatin1String(name));
}

/// Of the editor that is in sight: a cell two to the right of where the cursor begins gets ink.
void inkACell(Hands hands, CellDialog& dialog)
{
    CellEditor& editor = dialog.editor();
    const QPoint cell = editor.cursorCell() + QPoint(2, 0);
    if (hands == Hands::mouse)
        return clickAt(editor, editor.cellRect(cell).center().toPoint());
    bringToFront(dialog);
    tabTo(dialog, &editor);
    press(dialog, Qt::Key_Right, {}, 2);
    press(dialog, Qt::Key_Space);
}

} // namespace

class DigitJourneysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCostMostIsForgottenAndSavedByMouse() { forgetCostliest(Hands::mouse); }
    void whatCostMostIsForgottenAndSavedByKeysAlone() { forgetCostliest(Hands::keys); }
    void whatIsLeftOutIsNotInTheSavedAgentByMouse() { leaveOut(Hands::mouse); }
    void whatIsLeftOutIsNotInTheSavedAgentByKeysAlone() { leaveOut(Hands::keys); }
    void aPairIsFoundAndSavedByMouse() { savePair(Hands::mouse); }
    void aPairIsFoundAndSavedByKeysAlone() { savePair(Hands::keys); }
    void ownDigitsAreExportedByMouse() { exportOwn(Hands::mouse); }
    void ownDigitsAreExportedByKeysAlone() { exportOwn(Hands::keys); }
    void aFolderIsTakenInByMouse() { takeInFolder(Hands::mouse); }
    void aFolderIsTakenInByKeysAlone() { takeInFolder(Hands::keys); }
    void aKeptDigitIsMendedByMouse() { mendDigit(Hands::mouse); }
    void aKeptDigitIsMendedByKeysAlone() { mendDigit(Hands::keys); }
    void aSheetIsMendedAndSavedByMouse() { mendSheet(Hands::mouse); }
    void aSheetIsMendedAndSavedByKeysAlone() { mendSheet(Hands::keys); }
    void digitsOfAPictureAreKeptByTheMenuByMouse() { keepOfPicture(Hands::mouse); }
    void digitsOfAPictureAreKeptByTheMenuByKeysAlone() { keepOfPicture(Hands::keys); }

private:
    static void forgetCostliest(Hands hands);
    static void leaveOut(Hands hands);
    static void savePair(Hands hands);
    static void exportOwn(Hands hands);
    static void takeInFolder(Hands hands);
    static void mendDigit(Hands hands);
    static void mendSheet(Hands hands);
    static void keepOfPicture(Hands hands);
};

void DigitJourneysTest::forgetCostliest(Hands hands)
{
    auto wrong = std::make_shared<DigitSet>("Wrong");
    for (std::uint8_t digit = 0; digit < 8; ++digit)
        wrong->append(test::barDigit(digit, digit), static_cast<std::uint8_t>(9 - digit));
    TestWindow window;
    window.session().addData(makeData("Bars", 20, 40));
    window.session().teachExamples(test::examplesOf(wrong), Sentence::quoted("Teach 8 digits"));
    window.session().testData({.count = 40, .steps = 2, .seed = 1});
    useSmallScreen(window);
    pick(hands, window, actionNamed(window, "memories"));
    auto* gallery = window.find<GalleryWindow>("galleryWindow");
    QVERIFY(gallery && gallery->width() <= 1024 && gallery->height() <= 700);
    GalleryPage& page = gallery->memories();
    window.settle();
    choose(hands, boxIn(page, "galleryShow"), QStringLiteral("The five that cost most"));
    window.settle();
    choose(hands, boxIn(page, "galleryOrder"), QStringLiteral("Most wrong answers first"));
    window.settle();
    QCOMPARE(page.view().count(), std::size_t(5));
    const std::uint64_t costliest = page.view().nameOf(0).left(1).toULongLong();
    chooseFirst(hands, page.view(), 1);
    act(hands, page, page.view(), "galleryForget");
    window.settle();
    if (hands == Hands::keys) { // the first leaves the choice, the second the gallery
        press(*gallery, Qt::Key_Escape);
        if (gallery->isVisible())
            press(*gallery, Qt::Key_Escape);
    } else {
        gallery->close();
    }
    saveAgentAs(hands, window, window.path("better.engram"));
    std::vector<std::uint64_t> expected;
    for (std::uint64_t lesson = 0; lesson < 8; ++lesson)
        if (9 - lesson != costliest)
            expected.push_back(lesson);
    QCOMPARE(expected.size(), std::size_t(7));
    QVERIFY(savedLessons(window.path("better.engram")) == expected);
}

void DigitJourneysTest::leaveOut(Hands hands)
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 16));
    useSmallScreen(window);
    pick(hands, window, actionNamed(window, "showGallery"));
    auto* gallery = window.find<GalleryWindow>("galleryWindow");
    QVERIFY(gallery);
    GalleryPage& page = gallery->digits();
    window.settle();
    choose(hands, boxIn(page, "gallerySplit"), QStringLiteral("Training"));
    window.settle();
    QCOMPARE(page.view().count(), std::size_t(40));
    chooseFirst(hands, page.view(), 3);
    act(hands, page, page.view(), "galleryLeaveOut");
    window.settle();
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(3));
    chooseFirst(hands, page.view(), 10);
    act(hands, page, page.view(), "galleryTeach");
    window.settle();
    if (hands == Hands::keys)
        press(*gallery, Qt::Key_W, Qt::ControlModifier);
    else
        gallery->close();
    saveAgentAs(hands, window, window.path("without.engram"));
    QVERIFY(savedLessons(window.path("without.engram")) == (std::vector<std::uint64_t>{3, 4, 5, 6, 7, 8, 9}));
}

void DigitJourneysTest::savePair(Hands hands)
{
    TestWindow window;
    const auto file = contradictoryData();
    window.session().addData(file);
    useSmallScreen(window);
    pick(hands, window, actionNamed(window, "showGallery"));
    auto* gallery = window.find<GalleryWindow>("galleryWindow");
    QVERIFY(gallery);
    showTab(hands, gallery->findChild<QTabWidget*>(QStringLiteral("galleryTabs"))->tabBar(),
        QStringLiteral("Nearly the same"));
    auto* page = gallery->findChild<QWidget*>(QStringLiteral("pairsPage"));
    choose(hands, boxIn(*page, "pairsWhere"), QStringLiteral("Doubtful train"));
    push(hands, page->findChild<QPushButton*>(QStringLiteral("findPairs")));
    auto* table = page->findChild<QTableView*>(QStringLiteral("pairsTable"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    choose(hands, boxIn(*page, "pairsWhich"), QStringLiteral("The nearest pairs"));
    choose(hands, boxIn(*page, "pairsWhich"), QStringLiteral("Contradictions"));
    goToView(hands, *table);
    if (hands == Hands::mouse) {
        clickAt(*table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
        clickAt(*table->viewport(), table->visualRect(table->model()->index(0, 1)).center(), Qt::ControlModifier);
    } else {
        press(*gallery, Qt::Key_Home, Qt::ControlModifier);
        press(*gallery, Qt::Key_Right, Qt::ShiftModifier);
    }
    act(hands, *page, *table, "galleryExport");
    nameFile(*gallery, window.path("pair.npz"), QStringLiteral("Data set"));
    QTRY_VERIFY(QFile::exists(window.path("pair.npz")));
    const auto read = loadDataFile(window.path("pair.npz").toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    const DigitSet& pair = *read->splits.front().digits;
    QCOMPARE(pair.size(), std::size_t(2));
    QCOMPARE(int{pair.label(0)}, 7);
    QCOMPARE(int{pair.label(1)}, 1);
    QVERIFY(std::ranges::equal(pair.picture(1), file->splits.front().digits->picture(10)));
}

void DigitJourneysTest::exportOwn(Hands hands)
{
    TestWindow window;
    QVERIFY(keepBefore(window, "314", "Ann"));
    QVERIFY(keepBefore(window, "15", "Bo"));
    useSmallScreen(window);
    OwnDigitsDialog& dialog = openOwn(hands, window);
    choose(hands, boxIn(dialog, "ownWriterFilter"), QStringLiteral("Ann"));
    for (const auto& [name, filter] :
        {std::pair("ann.npz", "NumPy archive"), std::pair("ann.idx", "Two files"), std::pair("ann", "New folder")}) {
        push(hands, buttonIn(dialog, "ownExport"));
        nameFile(dialog, window.path(name), QLatin1String(filter));
        settleAll(window);
    }
    for (const char* name : {"ann.npz", "ann-images-idx3-ubyte"}) {
        const auto read = loadDataFile(window.path(name).toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        const DigitSet& digits = *read->splits[0].digits;
        QCOMPARE(digits.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(int{digits.label(i)}, int{kept(window).digits()[i].label});
            QVERIFY(std::ranges::equal(digits.picture(i), kept(window).digits()[i].picture));
        }
    }
    QCOMPARE(QImage(window.path("ann/4/00003.png")).size(), QSize(28, 28));
}

void DigitJourneysTest::takeInFolder(Hands hands)
{
    TestWindow window;
    QVERIFY(keepBefore(window, "12", "Ann"));
    const auto bars = test::barFile("Bars", 6, 4);
    QVERIFY(writeDigits(*bars, DigitFileKind::pictures, window.path("class4b").toStdString()));
    useSmallScreen(window);
    OwnDigitsDialog& dialog = openOwn(hands, window);
    push(hands, buttonIn(dialog, "ownFolder"));
    nameFile(dialog, window.path("class4b"));
    QTRY_VERIFY(dialog.findChild<AskDialog*>());
    auto* question = dialog.findChild<AskDialog*>();
    write(hands, question->findChild<QSpinBox*>(), 9);
    write(hands, question->findChild<QSpinBox*>(), 10);
    const QList<QPushButton*> buttons = question->findChildren<QPushButton*>();
    const auto accept = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->isDefault(); });
    QVERIFY(accept != buttons.end());
    if (hands == Hands::mouse)
        click(*accept);
    else
        press(*question, Qt::Key_Return);
    QTRY_COMPARE(kept(window).size(), std::size_t{12});
    const OwnDigit last = kept(window).digits().back();
    QCOMPARE(last.writer, std::string("class4b"));
    QVERIFY(std::ranges::equal(last.picture, bars->split("test")->picture(3)));
    settleAll(window);
}

void DigitJourneysTest::mendDigit(Hands hands)
{
    TestWindow window;
    QVERIFY(keepBefore(window, "123"));
    useSmallScreen(window);
    OwnDigitsDialog& dialog = openOwn(hands, window);
    auto* list = dialog.findChild<QListView*>(QStringLiteral("ownList"));
    const DigitPixels before = kept(window).digits()[1].picture;
    if (hands == Hands::mouse) {
        clickAt(*list->viewport(), list->visualRect(list->model()->index(1, 0)).center());
        click(buttonIn(dialog, "ownCells"));
    } else {
        goToView(hands, *list);
        press(dialog, Qt::Key_Home);
        press(dialog, Qt::Key_Right);
        press(dialog, Qt::Key_F2);
    }
    auto* cells = window.find<CellDialog>("cellDialog");
    QVERIFY(cells && cells->isVisible() && cells->height() <= 700);
    const QPoint cell = cells->editor().cursorCell() + QPoint(2, 0);
    inkACell(hands, *cells);
    push(hands, buttonIn(*cells, "cellSave"));
    QTRY_VERIFY(!window.find<CellDialog>("cellDialog"));
    settleAll(window);
    DigitPixels expected = before;
    std::uint8_t& changed = expected[std::size_t(cell.y()) * digitSide + std::size_t(cell.x())];
    changed = changed == 255 ? 0 : 255;
    QCOMPARE(labelsOf(kept(window)), std::string("123"));
    QVERIFY(kept(window).digits()[1].picture == expected);
}

void DigitJourneysTest::mendSheet(Hands hands)
{
    TestWindow window;
    window.session().addData(makeSheet("Plain bars"));
    useSmallScreen(window);
    raise(hands, window, "dataDock");
    auto* list = window.find<QTreeWidget>("dataList");
    if (hands == Hands::mouse) {
        clickAt(*list->viewport(), list->visualItemRect(list->topLevelItem(0)).center());
    } else {
        goToView(hands, *list);
        press(*window, Qt::Key_Home);
    }
    QCOMPARE(list->currentItem(), list->topLevelItem(0));
    pick(hands, window, actionNamed(window, "editCells"));
    auto* dialog = window.find<CellDialog>("cellDialog");
    QVERIFY(dialog && dialog->isVisible() && dialog->height() <= 700);
    showTab(hands, dialog->findChild<QTabBar*>(QStringLiteral("cellDigits")), QStringLiteral("7"));
    DigitPixels expected = dialog->editor().digit();
    const QPoint cell = dialog->editor().cursorCell() + QPoint(2, 0);
    inkACell(hands, *dialog);
    push(hands, buttonIn(*dialog, "cellSave"));
    nameFile(*dialog, window.path("mended.txt"));
    QTRY_VERIFY(!window.find<CellDialog>("cellDialog"));
    window.settle();
    const auto sheet = loadDataFile(window.path("mended.txt").toStdString());
    QVERIFY2(sheet, sheet ? "" : sheet.error().message.c_str());
    std::uint8_t& changed = expected[std::size_t(cell.y()) * digitSide + std::size_t(cell.x())];
    changed = changed >= 128 ? 0 : 255;
    QVERIFY(std::ranges::equal(sheet->splits[0].digits->picture(7), expected));
}

void DigitJourneysTest::keepOfPicture(Hands hands)
{
    ReadingWindow window;
    useSmallScreen(window);
    window.open(window.saved("row.png", rowOf({0, 1, 2, 3, 4}).picture)); // 7 2 1 0 4
    DigitStrip& strip = window.strip();
    const auto menu = [&] {
        const QPoint place = strip.visualRect(strip.model()->index(1, 0)).center();
        if (hands == Hands::mouse) {
            clickAt(*strip.viewport(), place, {}, Qt::RightButton);
        } else {
            goToView(hands, strip);
            press(*window, Qt::Key_Home);
            press(*window, Qt::Key_Right);
            // As the platform makes it of the menu key.
            QContextMenuEvent event(QContextMenuEvent::Keyboard, place, strip.mapToGlobal(place));
            QApplication::sendEvent(window->focusWidget(), &event);
        }
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    pickIn(hands, menu(), {QStringLiteral("Keep all as they are read")});
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("72104"));
    pickIn(hands, menu(), {QStringLiteral("Keep among my digits"), QStringLiteral("as 3")});
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("721043"));
    QVERIFY(kept(window).digits()[5].picture == kept(window).digits()[1].picture);
    pickIn(hands, menu(), {QStringLiteral("Keep its whole line"), QStringLiteral("as 6")});
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("72104366666"));
}

QTEST_MAIN(DigitJourneysTest)
#include "digitJourneysTest.moc"
