// Where one's own digits come from: the drawing, a sheet of ten boxes, a picture, a data set; and what stands in the
// way.

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include "canvas/tenBoxes.h"
#include "shell/messageBar.h"
#include "support/keptDigits.h"
#include "support/readingWindow.h"
#include "support/window.h"
#include "widgets/askDialog.h"

using namespace engram;

class KeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDrawingIsKeptByMouse();
    void theDrawingIsKeptByKeyAndUndone();
    void whatIsMissingIsSaid();
    void whatWasKeptIsThereAfterAStart();
    void aDataSetIsCopied();
    void aSheetOfTenBoxesIsFilledInByMouse();
    void aSheetOfTenBoxesIsFilledInByKeys();
    void theDigitsOfAPictureAreKept();
    void aDamagedFileIsLeftAloneOrPutAside();
    void aFolderThatCannotBeMadeIsSaidInOneSentence();
    void aSheetThatCannotBeKeptStaysInItsBoxes();
};

void KeepingTest::theDrawingIsKeptByMouse()
{
    TestWindow window;
    window.drawSeven();
    settleAll(window);
    QAction* keep = window.find<QAction>("keep");
    QVERIFY(keep->isEnabled());
    window.key(Qt::Key_7);
    auto* button = qobject_cast<QToolButton*>(window.find<QToolBar>("toolBar")->widgetForAction(keep));
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    settleAll(window);
    QVERIFY2(window->messages().text().contains(QStringLiteral("Kept a 7")), qPrintable(window->messages().text()));
    const OwnDigits digits = kept(window);
    QCOMPARE(digits.size(), std::size_t{1});
    QCOMPARE(int{digits.digits()[0].label}, 7);
    QVERIFY(digits.digits()[0].picture == window.bridge().view().live()->digit);
    const auto& data = window.bridge().snapshot()->data;
    QCOMPARE(data.size(), std::size_t{1});
    QCOMPARE(data[0].file->name, std::string("My digits"));
    QCOMPARE(window.find<QTreeWidget>("dataList")->topLevelItemCount(), 1);
}

void KeepingTest::theDrawingIsKeptByKeyAndUndone()
{
    TestWindow window;
    window.drawSeven();
    settleAll(window);
    window.key(Qt::Key_7);
    for (const std::size_t times : {1U, 2U}) {
        window.shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
        settleAll(window);
        QCOMPARE(kept(window).size(), std::size_t{times});
    }
    window.find<QAction>("undo")->trigger();
    settleAll(window);
    QCOMPARE(kept(window).size(), std::size_t{1});
    window.find<QAction>("undo")->trigger();
    settleAll(window);
    QCOMPARE(kept(window).size(), std::size_t{0});
    QVERIFY(window.bridge().snapshot()->data.empty());
    QVERIFY(!window.drawing().empty()); // the stroke is the next step back
    window.find<QAction>("redo")->trigger();
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("7"));
}

void KeepingTest::whatIsMissingIsSaid()
{
    TestWindow window;
    QVERIFY(!window.find<QAction>("keep")->isEnabled());
    window.drawSeven();
    settleAll(window);
    window.shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    settleAll(window);
    QVERIFY(window->messages().text().contains(QStringLiteral("Say first which digit")));
    QVERIFY(!std::filesystem::exists(fileOf(window)));
}

void KeepingTest::whatWasKeptIsThereAfterAStart()
{
    TestWindow window;
    window->openOwnDigits();
    settleAll(window);
    QVERIFY(window.bridge().snapshot()->data.empty());
    QVERIFY(keepBefore(window, "314"));
    window->openOwnDigits();
    settleAll(window);
    QCOMPARE(window.bridge().snapshot()->data.at(0).file->splits.at(0).digits->size(), std::size_t{3});
    QVERIFY(window.bridge().snapshot()->data.at(0).chosen);
}

void KeepingTest::aDataSetIsCopied()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 30, 20));
    settleAll(window);
    auto* list = window.find<QTreeWidget>("dataList");
    list->setCurrentItem(list->topLevelItem(0));
    window.find<QAction>("copyIntoMyDigits")->trigger();
    auto* dialog = window.find<AskDialog>("copyDialog");
    QVERIFY(dialog);
    auto* count = dialog->findChild<QSpinBox*>(QStringLiteral("askedNumber"));
    QCOMPARE(count->maximum(), 50);
    count->selectAll();
    QTest::keyClicks(count, QStringLiteral("12"));
    QTest::keyClick(count, Qt::Key_Return);
    settleAll(window);
    const OwnDigits digits = kept(window);
    QCOMPARE(digits.size(), std::size_t{12});
    QCOMPARE(digits.digits()[0].writer, std::string("Bars"));
}

void KeepingTest::aSheetOfTenBoxesIsFilledInByMouse()
{
    TestWindow window;
    window.find<QAction>("sheetOfTen")->trigger();
    auto* sheet = window.find<TenBoxes>("tenBoxes");
    QVERIFY(sheet);
    auto* keep = sheet->findChild<QPushButton*>(QStringLiteral("tenKeep"));
    QVERIFY(!keep->isEnabled());
    sheet->findChild<QLineEdit*>(QStringLiteral("tenWriter"))->setText(QStringLiteral("Ann"));
    for (std::size_t digit = 0; digit < 10; ++digit) {
        CanvasView& box = sheet->box(digit);
        const QPoint middle = box.canvasRect().center().toPoint();
        QTest::mousePress(&box, Qt::LeftButton, {}, middle);
        const QPoint to = middle + QPoint(10 + static_cast<int>(digit), 30);
        QMouseEvent move(QEvent::MouseMove, to, box.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&box, &move);
        QTest::mouseRelease(&box, Qt::LeftButton, {}, to);
    }
    QCOMPARE(keep->text().remove(u'&'), QStringLiteral("Keep 10 digits"));
    QTest::mouseClick(keep, Qt::LeftButton);
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("0123456789"));
    QVERIFY(std::ranges::all_of(kept(window).digits(), [](const OwnDigit& digit) { return digit.writer == "Ann"; }));
    QVERIFY(sheet->filled().empty()); // ready for the next person
    QCOMPARE(sheet->writer(), QString());
}

void KeepingTest::aSheetOfTenBoxesIsFilledInByKeys()
{
    TestWindow window;
    window.find<QAction>("sheetOfTen")->trigger();
    auto* sheet = window.find<TenBoxes>("tenBoxes");
    sheet->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(sheet->focusWidget(), key, modifiers);
    };
    const auto draw = [&] {
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
            press(key);
    };
    QTRY_VERIFY(sheet->box(0).hasFocus());
    draw();
    press(Qt::Key_Return); // on to 1
    draw();
    press(Qt::Key_8);
    draw();
    press(Qt::Key_Delete);
    QCOMPARE(sheet->filled().size(), std::size_t{2});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sheet->filled().size(), std::size_t{3});
    press(Qt::Key_9);
    press(Qt::Key_Return);
    QCOMPARE(sheet->focusWidget(), sheet->findChild<QPushButton*>(QStringLiteral("tenKeep")));
    press(Qt::Key_Space);
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("018"));
}

void KeepingTest::theDigitsOfAPictureAreKept()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2, 3, 4}).picture)); // 7 2 1 0 4
    const QPoint place = window.strip().visualRect(window.strip().model()->index(1, 0)).center();
    const auto menu = [&] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, window.strip().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(window.strip().viewport(), &event);
        return window.strip().findChild<QMenu*>();
    };
    const auto choose = [](QMenu* in, const QString& text) {
        for (QAction* action : in->actions())
            if (action->text().remove(u'&') == text)
                return action->trigger();
        QFAIL(qPrintable(text));
    };
    choose(menu(), QStringLiteral("Keep all as they are read"));
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("72104"));
    delete window.strip().findChild<QMenu*>();
    const auto submenu = [&](const QString& text) {
        for (QAction* action : menu()->actions())
            if (action->text().remove(u'&') == text)
                return action->menu();
        return static_cast<QMenu*>(nullptr);
    };
    choose(submenu(QStringLiteral("Keep among my digits")), QStringLiteral("as 3"));
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("721043"));
    QVERIFY(kept(window).digits()[5].picture == kept(window).digits()[1].picture);
    delete window.strip().findChild<QMenu*>();
    choose(submenu(QStringLiteral("Keep its whole line")), QStringLiteral("as 6"));
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("72104366666"));
}

void KeepingTest::aDamagedFileIsLeftAloneOrPutAside()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "12"));
    std::filesystem::resize_file(fileOf(window), std::filesystem::file_size(fileOf(window)) - 40);
    const auto size = std::filesystem::file_size(fileOf(window));
    window.drawSeven();
    settleAll(window);
    window.key(Qt::Key_7);
    window.find<QAction>("keep")->trigger();
    settleAll(window);
    QVERIFY2(window->messages().text().contains(QStringLiteral("My digits.csv: line 3")),
        qPrintable(window->messages().text()));
    QCOMPARE(std::filesystem::file_size(fileOf(window)), size);
    for (auto* button : window->messages().findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("aside")))
            QTest::mouseClick(button, Qt::LeftButton);
    settleAll(window);
    QCOMPARE(std::filesystem::file_size(window.path("digits/My digits (damaged).csv").toStdString()), size);
    window.find<QAction>("keep")->trigger();
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("7"));
}

void KeepingTest::aFolderThatCannotBeMadeIsSaidInOneSentence()
{
    TestWindow window;
    std::ofstream(window.path("digits").toStdString()) << "in the way";
    window.drawSeven();
    settleAll(window);
    window.key(Qt::Key_7);
    window.find<QAction>("keep")->trigger();
    settleAll(window);
    QVERIFY2(
        window->messages().text().contains(QStringLiteral("nothing was kept")), qPrintable(window->messages().text()));
    QVERIFY(window.bridge().snapshot()->data.empty());
    QVERIFY(!window.find<QAction>("undo")->text().contains(QStringLiteral("keeping")));
}

void KeepingTest::aSheetThatCannotBeKeptStaysInItsBoxes()
{
    TestWindow window;
    std::ofstream(window.path("digits").toStdString()) << "in the way";
    window.find<QAction>("sheetOfTen")->trigger();
    auto* sheet = window.find<TenBoxes>("tenBoxes");
    QTest::mouseClick(&sheet->box(4), Qt::LeftButton);
    QTest::mouseClick(sheet->findChild<QPushButton*>(QStringLiteral("tenKeep")), Qt::LeftButton);
    settleAll(window);
    auto* problem = sheet->findChild<QLabel*>(QStringLiteral("tenProblem"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("nothing was kept")));
    QCOMPARE(sheet->filled().size(), std::size_t{1});
    QTest::keyClick(sheet, Qt::Key_Escape); // asks before it goes
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->findChild<QMessageBox*>());
}

QTEST_MAIN(KeepingTest)
#include "keepingTest.moc"
