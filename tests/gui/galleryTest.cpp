#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "results/resultsPanel.h"
#include "support/digits.h"
#include "support/filledWindow.h"
#include "support/openedGallery.h"
#include "support/spoken.h"
#include "widgets/elidedLabel.h"

using namespace engram;

/// Pictures and memories as pages: chosen, filtered, ordered, and what is done with them.
class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAreChosenByMouse();
    void picturesAreChosenByKeyboard();
    void filtersShowWhatTheySay();
    void chosenPicturesAreTaughtLeftOutAndForgottenAndAllOfItIsUndone();
    void chosenPicturesAreTaughtLeftOutAndForgottenByKeysAlone();
    void whatIsLeftOutStaysSoWhenTheProgramStartsAgain();
    void aNumberIsGoneTo();
    void theMemoriesThatCostMostAreShownAndForgotten();
    void whatATestMisreadIsShownFromTheResults();
    void itIsAListOfNamedItems();
    void theCountIsReadWholeInASmallWindow_data();
    void theCountIsReadWholeInASmallWindow();
};

namespace {

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;

std::vector<std::size_t> list(std::initializer_list<std::size_t> indices)
{
    return indices;
}

} // namespace

void GalleryTest::picturesAreChosenByMouse()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 300, 50));
    window.settle();
    OpenedGallery opened(window);
    GalleryView& view = *opened.view;
    QCOMPARE(view.count(), std::size_t(350));
    opened.click(3);
    QCOMPARE(view.chosen(), list({3}));
    opened.click(6, Qt::ShiftModifier);
    QCOMPARE(view.chosen(), list({3, 4, 5, 6}));
    opened.click(5, Qt::ControlModifier);
    QCOMPARE(view.chosen(), list({3, 4, 6}));
    opened.click(9, Qt::ControlModifier);
    QCOMPARE(view.chosen(), list({3, 4, 6, 9}));
    QCOMPARE(opened.status(), QStringLiteral("350 pictures · 4 chosen"));

    // Dragging from one to another chooses all between them.
    QTest::mousePress(view.viewport(), Qt::LeftButton, none, view.cellRect(1).center());
    const QPoint end = view.cellRect(4).center();
    QMouseEvent move(QEvent::MouseMove, end, view.viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, none);
    QApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, none, end);
    QCOMPARE(view.chosen(), list({1, 2, 3, 4}));

    // A double click puts a picture on the canvas.
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, none, view.cellRect(2).center());
    window.settle();
    QVERIFY(!window.drawing().empty());
    QVERIFY(window.shown().digit);
    QVERIFY(std::ranges::equal(*window.shown().digit, test::barDigit(2, 2)));
}

void GalleryTest::picturesAreChosenByKeyboard()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 300, 50));
    window.settle();
    OpenedGallery opened(window);
    GalleryView& view = *opened.view;
    const std::size_t row = view.columns();
    QVERIFY(row > 2);
    QTRY_VERIFY(view.hasFocus());
    opened.key(Qt::Key_Right); // the first key shows where the keyboard is
    QCOMPARE(view.chosen(), list({0}));
    opened.key(Qt::Key_Right);
    opened.key(Qt::Key_Down);
    QCOMPARE(view.chosen(), list({1 + row}));
    opened.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.chosen(), list({row, 1 + row}));
    opened.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(view.current(), std::optional<std::size_t>(0));
    QCOMPARE(view.chosenCount(), std::size_t(2));
    opened.key(Qt::Key_Space);
    QCOMPARE(view.chosen(), list({0, row, 1 + row}));
    opened.key(Qt::Key_End);
    QCOMPARE(view.chosen(), list({349}));
    QVERIFY(view.viewport()->rect().contains(view.cellRect(349)));
    opened.key(Qt::Key_PageUp);
    QVERIFY(*view.current() < 349 - row);
    opened.key(Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(view.chosenCount() > row);
    opened.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.chosenCount(), std::size_t(350));
    opened.key(Qt::Key_Escape);
    QCOMPARE(view.chosenCount(), std::size_t(0));
    QVERIFY(opened.gallery->isVisible());
    opened.key(Qt::Key_Home);
    opened.key(Qt::Key_Right, Qt::ControlModifier);
    opened.key(Qt::Key_Return); // the one that the keyboard is at
    window.settle();
    QCOMPARE(view.chosen(), list({1}));
    QVERIFY(std::ranges::equal(window.shown().digit.value(), test::barDigit(1, 1)));
    const int side = view.side();
    opened.key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view.side(), side + 28);
    opened.key(Qt::Key_Escape);
    opened.key(Qt::Key_Escape);
    QVERIFY(!opened.gallery->isVisible());
}

void GalleryTest::filtersShowWhatTheySay()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 20));
    window.session().addData(makeSheet("Font A"));
    window.session().teachData({.samples = 10, .seed = 1});
    window.settle();
    // From the context menu of a data set: it alone.
    auto* sets = window.find<QTreeWidget>("dataList");
    sets->setCurrentItem(sets->topLevelItem(1));
    OpenedGallery opened(window);
    QCOMPARE(opened.view->count(), std::size_t(70));
    opened.choose("gallerySet", QStringLiteral("Bars"));
    QCOMPARE(opened.view->count(), std::size_t(60));
    opened.choose("gallerySplit", QStringLiteral("Training"));
    QCOMPARE(opened.view->count(), std::size_t(40));
    opened.choose("galleryShow", QStringLiteral("Taught"));
    QCOMPARE(opened.view->count(), std::size_t(10));
    for (std::size_t i = 0; i < 10; ++i)
        QVERIFY(opened.view->nameOf(i).endsWith(QStringLiteral(", taught")));
    opened.choose("galleryShow", QStringLiteral("Not taught"));
    QCOMPARE(opened.view->count(), std::size_t(30));
    opened.choose("galleryShow", QStringLiteral("All pictures"));
    opened.choose("galleryDigit", QStringLiteral("7"));
    QCOMPARE(opened.view->count(), std::size_t(4));
    QCOMPARE(opened.view->nameOf(1).section(QStringLiteral(", taught"), 0, 0), QStringLiteral("7, Bars train 17"));
    opened.choose("galleryDigit", QStringLiteral("All digits"));
    opened.choose("galleryOrder", QStringLiteral("By digit"));
    QVERIFY(opened.view->nameOf(4).startsWith(QStringLiteral("1, ")));
}

void GalleryTest::chosenPicturesAreTaughtLeftOutAndForgottenAndAllOfItIsUndone()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 0x10));
    window.settle();
    OpenedGallery opened(window);
    opened.click(4);
    opened.click(8, Qt::ShiftModifier);
    opened.press("galleryTeach");
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(5));
    QCOMPARE(opened.view->chosen(), list({4, 5, 6, 7, 8})); // still
    QVERIFY(opened.view->nameOf(4).endsWith(QStringLiteral("taught")));
    QVERIFY(!opened.action("galleryTeach")->isEnabled()); // they were

    opened.key(Qt::Key_L, Qt::ControlModifier);
    opened.settle();
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(5));
    QCOMPARE(opened.status(), QStringLiteral("Left 5 pictures out of teaching"));
    QVERIFY(opened.view->nameOf(6).endsWith(QStringLiteral("left out of teaching")));
    opened.key(Qt::Key_Delete);
    opened.settle();
    QVERIFY(window.learner().agent.memory().empty());
    QCOMPARE(opened.status(), QStringLiteral("Forgot 5 memories"));
    QVERIFY(!opened.action("galleryTeach")->isEnabled()); // left out

    // Undo in the gallery's own window, one after the other.
    opened.key(Qt::Key_Z, Qt::ControlModifier);
    opened.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(5));
    opened.key(Qt::Key_Z, Qt::ControlModifier);
    opened.settle();
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(0));
    opened.key(Qt::Key_Z, Qt::ControlModifier);
    opened.settle();
    QVERIFY(window.learner().agent.memory().empty());

    // Taken in again by the same button.
    opened.press("galleryLeaveOut");
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(5));
    opened.press("galleryLeaveOut");
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(0));
}

void GalleryTest::chosenPicturesAreTaughtLeftOutAndForgottenByKeysAlone()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 0x10));
    window.settle();
    OpenedGallery opened(window);
    opened.chooseFirstThreeByKeys();
    const auto press = [&opened](Qt::Key key) {
        opened.key(key, Qt::ControlModifier);
        opened.settle();
    };
    press(Qt::Key_T);
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(3));
    press(Qt::Key_L);
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(3));
    press(Qt::Key_L);
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(0));
    opened.key(Qt::Key_Delete);
    opened.settle();
    QVERIFY(window.learner().agent.memory().empty());
    // What a mouse finds under its right button.
    QTest::keyClick(opened.view, Qt::Key_Menu);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5), opened.view->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(opened.view, &asked);
    auto* menu = opened.page->findChild<QMenu*>(QStringLiteral("galleryMenu"));
    QVERIFY(menu && menu->isVisible());
    menu->close();
}

void GalleryTest::whatIsLeftOutStaysSoWhenTheProgramStartsAgain()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        MainWindow window(settings, {});
        window.bridge().session().addData(makeData("Bars", 40, 16));
        window.bridge().session().leaveOut({{"Bars train", 4}, {"Bars train", 5}});
        settle(window.bridge());
    }
    settings.sync();
    MainWindow again(settings, {});
    again.bridge().session().addData(makeData("Bars", 40, 16));
    again.bridge().session().teachData({.samples = 40, .seed = 2});
    settle(again.bridge());
    QCOMPARE(again.bridge().snapshot()->leftOut->text(), std::string("Bars train\t4-5\n"));
    const Memory& memory = again.bridge().snapshot()->learner.agent.memory();
    for (std::size_t i = 0; i < memory.size(); ++i)
        QVERIFY(memory[i].provenance.index != 4 && memory[i].provenance.index != 5);
}

void GalleryTest::aNumberIsGoneTo()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 3000, 2000));
    window.settle();
    OpenedGallery opened(window);
    auto* number = opened.page->findChild<QLineEdit*>(QStringLiteral("galleryNumber"));
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("1,234"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(opened.view->chosen(), list({1234}));
    QVERIFY(opened.view->viewport()->rect().contains(opened.view->cellRect(1234)));
    QVERIFY(opened.status().contains(QStringLiteral("4, Bars train 1,234")));
    QTest::keyClick(number, Qt::Key_Return); // the next of that number
    QCOMPARE(opened.view->chosen(), list({3000 + 1234}));
    number->clear();
    QTest::keyClicks(number, QStringLiteral("4000"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(opened.status(), QStringLiteral("None of the pictures that are shown has the number 4,000."));
    QCOMPARE(opened.view->chosen(), list({3000 + 1234}));
}

void GalleryTest::theMemoriesThatCostMostAreShownAndForgotten()
{
    auto wrong = std::make_shared<DigitSet>("Wrong");
    for (std::uint8_t digit = 0; digit < 8; ++digit)
        wrong->append(test::barDigit(digit, digit), static_cast<std::uint8_t>(9 - digit));
    TestWindow window;
    window.session().addData(makeData("Bars", 20, 40));
    window.session().teachExamples(test::examplesOf(wrong), Sentence::quoted("Teach 8 digits"));
    window.settle();
    OpenedGallery opened(window, true);
    QCOMPARE(opened.view->count(), std::size_t(8));
    opened.choose("galleryShow", QStringLiteral("The five that cost most"));
    QCOMPARE(opened.view->count(), std::size_t(0));
    QVERIFY(opened.view->emptyText().contains(QStringLiteral("no test yet")));

    window.session().testData({.count = 40, .steps = 2, .seed = 1});
    opened.settle();
    QCOMPARE(opened.view->count(), std::size_t(5));
    opened.choose("galleryOrder", QStringLiteral("Most wrong answers first"));
    const auto wrongOf = [&](std::size_t i) {
        return opened.view->nameOf(i).section(QStringLiteral("decided "), 1).section(u' ', 0, 0).toInt();
    };
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY2(wrongOf(i) > 0 && (i == 0 || wrongOf(i) <= wrongOf(i - 1)), qPrintable(opened.view->nameOf(i)));
    const std::size_t before = window.learner().agent.memory().size();
    opened.view->setFocus();
    opened.key(Qt::Key_Home);

    // What it misled stands in the other gallery.
    const auto misled = static_cast<std::size_t>(wrongOf(0));
    opened.key(Qt::Key_M, Qt::ControlModifier);
    opened.settle();
    QCOMPARE(opened.gallery->digits().view().count(), misled);
    for (std::size_t i = 0; i < misled; ++i)
        QVERIFY(opened.gallery->digits().view().nameOf(i).contains(QStringLiteral("in the last test")));
    opened.gallery->openMemories();
    opened.settle();
    opened.key(Qt::Key_Delete);
    opened.settle();
    QCOMPARE(window.learner().agent.memory().size(), before - 1);
    QVERIFY(opened.view->count() <= 5);
    opened.key(Qt::Key_Z, Qt::ControlModifier);
    opened.settle();
    QCOMPARE(window.learner().agent.memory().size(), before);
}

void GalleryTest::whatATestMisreadIsShownFromTheResults()
{
    auto wrong = std::make_shared<DigitSet>("Wrong");
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        wrong->append(test::barDigit(digit, digit), static_cast<std::uint8_t>((digit + 1) % 10));
    TestWindow window;
    window.session().addData(makeData("Bars", 20, 60));
    window.session().teachExamples(test::examplesOf(wrong), Sentence::quoted("Teach 10 digits"));
    window.session().testData({.count = 60, .steps = 2, .seed = 1});
    window.settle();
    auto* results = window.find<ResultsPanel>("resultsPanel");
    window.find<QWidget>("resultsDock")->raise();
    const TestReport& report = *window.bridge().snapshot()->lastTest;
    const QModelIndex cell = results->table()->currentIndex(); // the worst mistake
    QVERIFY(cell.row() != cell.column());
    auto* pictures = results->findChild<QListView*>();
    const int times = pictures->model()->rowCount();
    QVERIFY(times > 1);
    pictures->setCurrentIndex(pictures->model()->index(1, 0));
    const QString chosen = pictures->currentIndex().data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
    auto* button = results->findChild<QPushButton*>(QStringLiteral("showInGallery"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto* gallery = window.find<GalleryWindow>("galleryWindow");
    QVERIFY(gallery && gallery->isVisible());
    GalleryView& view = gallery->digits().view();
    window.settle();
    QCOMPARE(view.count(), static_cast<std::size_t>(times));
    QCOMPARE(view.chosen().size(), std::size_t(1));
    QVERIFY2(view.nameOf(view.chosen().front()).contains(chosen), qPrintable(view.nameOf(view.chosen().front())));
    const auto text = [gallery](const char* name) {
        return gallery->digits().findChild<QComboBox*>(QLatin1String(name))->currentText();
    };
    QCOMPARE(text("galleryShow"), QStringLiteral("Misread by the last test"));
    QCOMPARE(text("galleryDigit"), QString::number(cell.row()));
    const auto* status = gallery->digits().findChild<QLabel*>(QStringLiteral("galleryStatus"));
    QVERIFY2(status->text().contains(QStringLiteral("read as")), qPrintable(status->text()));

    // By keys: Enter in the table, and several at once.
    QTest::keyClick(gallery, Qt::Key_Escape);
    QVERIFY(!gallery->isVisible());
    results->table()->setFocus();
    QTest::keyClick(results->table(), Qt::Key_Return);
    QTRY_VERIFY(gallery->isVisible());
    window.settle();
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.chosen().size(), static_cast<std::size_t>(times));
    // A person chooses otherwise: of all that were misread.
    auto* digit = gallery->digits().findChild<QComboBox*>(QStringLiteral("galleryDigit"));
    digit->setFocus();
    QTest::keyClick(digit, Qt::Key_Home);
    window.settle();
    QCOMPARE(view.count(), report.tested() - report.correct);
}

void GalleryTest::itIsAListOfNamedItems()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    OpenedGallery opened(window);
    QTRY_VERIFY(opened.view->hasFocus());
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(opened.view);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::List);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Pictures of the data sets"));
    QCOMPARE(access->childCount(), 70);
    QAccessibleInterface* item = access->child(17);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("7, Bars train 17, taught"));
    QVERIFY(!item->state().selected);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(item->state().selected && item->state().focused);
    QCOMPARE(access->focusChild(), item);
    const QPoint middle = item->rect().center();
    QCOMPARE(access->childAt(middle.x(), middle.y()), item);
    for (QComboBox* box : opened.page->findChildren<QComboBox*>())
        QVERIFY(!box->accessibleName().isEmpty());
}

void GalleryTest::theCountIsReadWholeInASmallWindow_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void GalleryTest::theCountIsReadWholeInASmallWindow()
{
    QFETCH(const QString, language);
    const Spoken spoken(language);
    for (const bool memories : {false, true}) {
        TestWindow window;
        teachTestAndDraw(window);
        OpenedGallery opened(window, memories);
        opened.gallery->resize(opened.gallery->minimumSizeHint());
        opened.settle();
        auto* status = opened.page->findChild<ElidedLabel*>(QStringLiteral("galleryStatus"));
        const auto isWhole = [status] {
            return !status->text().isEmpty() && !status->elided() && !status->visibleRegion().isEmpty();
        };
        QVERIFY2(isWhole(), qPrintable(status->text()));
        opened.click(0);
        QVERIFY2(isWhole(), qPrintable(status->text()));
    }
}

QTEST_MAIN(GalleryTest)
#include "galleryTest.moc"
