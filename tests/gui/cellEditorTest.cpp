// The editor of cells: by click and by key, over a kept digit and over a font sheet, to the saved file.

#include <algorithm>
#include <initializer_list>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <engram/dataset/fontSheet.h>
#include <engram/dataset/ownDigits.h>

#include "cells/cellDialog.h"
#include "shell/messageBar.h"
#include "support/digits.h"
#include "support/window.h"

using namespace engram;

namespace {

int at(const DigitPixels& digit, int row, int column)
{
    return digit[static_cast<std::size_t>(row) * digitSide + static_cast<std::size_t>(column)];
}

QPoint middleOf(const CellEditor& editor, int row, int column)
{
    return editor.cellRect({column, row}).center().toPoint();
}

void keys(CellEditor& editor, std::initializer_list<Qt::Key> all)
{
    for (const Qt::Key key : all)
        QTest::keyClick(&editor, key);
}

} // namespace

class CellEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClickSetsACellAndASecondOneClearsIt();
    void aDragSetsEveryCellOnItsWay();
    void keysMoveAndSetLevels();
    void everythingHasItsUndo();
    void aSheetsCellsAreInkOrNone();
    void aFontSheetIsMendedAndSaved();
    void aSheetThatCannotBeSavedStaysOpen();
    void whatIsNotSavedIsAskedFor();
};

void CellEditorTest::aClickSetsACellAndASecondOneClearsIt()
{
    CellEditor editor;
    editor.resize(420, 420);
    editor.setDigit({}, CellEditor::Levels::grey);
    editor.setLevel(200);
    QTest::mouseClick(&editor, Qt::LeftButton, {}, middleOf(editor, 3, 7));
    QCOMPARE(at(editor.digit(), 3, 7), 200);
    QCOMPARE(std::ranges::count(editor.digit(), 0), 783);
    QTest::mouseClick(&editor, Qt::LeftButton, {}, middleOf(editor, 3, 7));
    QCOMPARE(at(editor.digit(), 3, 7), 0);
    QTest::mouseClick(&editor, Qt::LeftButton, {}, middleOf(editor, 27, 0));
    QTest::mouseClick(&editor, Qt::RightButton, {}, middleOf(editor, 27, 0));
    QCOMPARE(at(editor.digit(), 27, 0), 0);
    QTest::mouseClick(&editor, Qt::LeftButton, {}, QPoint(1, 1)); // beside the cells
    QCOMPARE(std::ranges::count(editor.digit(), 0), 784);
}

void CellEditorTest::aDragSetsEveryCellOnItsWay()
{
    CellEditor editor;
    editor.resize(420, 420);
    editor.setDigit({}, CellEditor::Levels::grey);
    QTest::mousePress(&editor, Qt::LeftButton, {}, middleOf(editor, 10, 2));
    const QPoint to = middleOf(editor, 10, 9);
    QMouseEvent move(QEvent::MouseMove, to, editor.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&editor, &move);
    QTest::mouseRelease(&editor, Qt::LeftButton, {}, to);
    for (int column = 2; column <= 9; ++column)
        QCOMPARE(at(editor.digit(), 10, column), 255);
    QCOMPARE(std::ranges::count(editor.digit(), 255), 8);
    editor.undoStack().undo(); // the drag is one step
    QCOMPARE(std::ranges::count(editor.digit(), 255), 0);
}

void CellEditorTest::keysMoveAndSetLevels()
{
    CellEditor editor;
    editor.setDigit({}, CellEditor::Levels::grey);
    keys(editor,
        {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space, Qt::Key_Down, Qt::Key_5, Qt::Key_Left, Qt::Key_9});
    QCOMPARE(at(editor.digit(), 14, 2), 255);
    QCOMPARE(at(editor.digit(), 15, 2), 141);
    QCOMPARE(at(editor.digit(), 15, 1), 255);
    keys(editor, {Qt::Key_0});
    QCOMPARE(at(editor.digit(), 15, 1), 0);
    keys(editor, {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left}); // no farther than the edge
    QCOMPARE(editor.cursorCell(), QPoint(0, 15));
    QTest::keyClick(&editor, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(editor.cursorCell(), QPoint(0, 19));
}

void CellEditorTest::everythingHasItsUndo()
{
    const DigitPixels before = test::barDigit(4, 1);
    CellEditor editor;
    editor.setDigit(before, CellEditor::Levels::grey);
    QVERIFY(!editor.undoStack().canUndo());
    keys(editor, {Qt::Key_3, Qt::Key_Right, Qt::Key_Space, Qt::Key_Up, Qt::Key_7});
    editor.clear();
    QCOMPARE(std::ranges::count(editor.digit(), 0), 784);
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    QVERIFY(editor.digit() == before);
    while (editor.undoStack().canRedo())
        editor.undoStack().redo();
    QCOMPARE(std::ranges::count(editor.digit(), 0), 784);
}

void CellEditorTest::aSheetsCellsAreInkOrNone()
{
    CellEditor editor;
    editor.setDigit({}, CellEditor::Levels::blackAndWhite);
    editor.setLevel(40);
    keys(editor, {Qt::Key_1, Qt::Key_Right, Qt::Key_Space});
    QCOMPARE(at(editor.digit(), 14, 14), 255);
    QCOMPARE(at(editor.digit(), 14, 15), 255);
}

void CellEditorTest::aFontSheetIsMendedAndSaved()
{
    TestWindow window;
    window.session().addData(makeSheet("Plain bars"));
    window.settle();
    auto* list = window.find<QTreeWidget>("dataList");
    list->setCurrentItem(list->topLevelItem(0));
    window.find<QAction>("editCells")->trigger();
    auto* dialog = window.find<CellDialog>("cellDialog");
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("cellSave"))->isEnabled());
    auto* tabs = dialog->findChild<QTabBar*>(QStringLiteral("cellDigits"));
    QCOMPARE(tabs->count(), 10);
    tabs->setCurrentIndex(7);
    const int before = at(dialog->editor().digit(), 14, 14);
    keys(dialog->editor(), {Qt::Key_Space});
    QVERIFY(at(dialog->editor().digit(), 14, 14) != before);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("cellSave")), Qt::LeftButton);
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files);
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    const QString path = window.path("mended.txt");
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window.find<CellDialog>("cellDialog"));
    window.settle();
    const auto sheet = loadDataFile(path.toStdString());
    QVERIFY2(sheet, sheet ? "" : sheet.error().message.c_str());
    QVERIFY(isFontSheet(sheet->format));
    DigitPixels seven{};
    std::ranges::copy(sheet->splits[0].digits->picture(7), seven.begin());
    QCOMPARE(at(seven, 14, 14), before >= 128 ? 0 : 255);
    QCOMPARE(window.bridge().snapshot()->data.back().file->path, std::filesystem::path(path.toStdString()));
}

void CellEditorTest::aSheetThatCannotBeSavedStaysOpen()
{
    TestWindow window;
    window.session().addData(makeSheet("Plain bars"));
    window.settle();
    auto* list = window.find<QTreeWidget>("dataList");
    list->setCurrentItem(list->topLevelItem(0));
    window.find<QAction>("editCells")->trigger();
    auto* dialog = window.find<CellDialog>("cellDialog");
    keys(dialog->editor(), {Qt::Key_Space});
    Q_EMIT dialog->saveAsked();
    auto* files = dialog->findChild<QFileDialog*>();
    Q_EMIT files->fileSelected(window.path("no such folder/mended.txt"));
    auto* problem = dialog->findChild<QLabel*>(QStringLiteral("cellProblem"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("mended.txt")));
    QVERIFY(dialog->isVisible());
}

void CellEditorTest::whatIsNotSavedIsAskedFor()
{
    CellDialog dialog(QStringLiteral("A digit"), {{test::barDigit(3, 1), 3}}, CellEditor::Levels::grey);
    dialog.show();
    QTest::keyClick(&dialog.editor(), Qt::Key_4);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    auto* question = dialog.findChild<QMessageBox*>();
    QVERIFY(question);
    QVERIFY(dialog.isVisible());
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!dialog.isVisible());
}

QTEST_MAIN(CellEditorTest)
#include "cellEditorTest.moc"
