// The dialog of one's own digits: shown, taught, mended, deleted with Undo, renamed, exported.

#include <algorithm>
#include <filesystem>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <engram/dataset/digitFiles.h>

#include "cells/cellDialog.h"
#include "owndigits/ownDigitsDialog.h"
#include "shell/messageBar.h"
#include "support/digits.h"
#include "support/keptDigits.h"
#include "support/window.h"
#include "widgets/askDialog.h"

using namespace engram;

namespace {

OwnDigitsDialog& open(TestWindow& window)
{
    window.find<QAction>("myDigits")->trigger();
    settleAll(window);
    return *window.find<OwnDigitsDialog>("ownDigits");
}

QListView& listOf(OwnDigitsDialog& dialog)
{
    return *dialog.findChild<QListView*>(QStringLiteral("ownList"));
}

void press(OwnDigitsDialog& dialog, const char* button)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
}

void selectRow(OwnDigitsDialog& dialog, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QListView& list = listOf(dialog);
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers, list.visualRect(index).center());
}

/// By Export and its dialog.
void saveShown(TestWindow& window, OwnDigitsDialog& dialog, const char* name, int form)
{
    press(dialog, "ownExport");
    auto* files = dialog.findChild<QFileDialog*>();
    QVERIFY(files);
    files->selectNameFilter(files->nameFilters().at(form));
    Q_EMIT files->filterSelected(files->selectedNameFilter());
    auto* field = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    field->setText(window.path(name));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!dialog.findChild<QFileDialog*>());
    settleAll(window);
}

} // namespace

class OwnDigitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptDigitsAreTaughtAndTested();
    void digitsAreFilteredByLabelAndWriter();
    void digitsAreDeletedRelabelledAndBroughtBack();
    void aDigitIsMendedCellByCell();
    void theSetIsRenamedAndAnotherBegun();
    void whatIsShownIsExported();
    void aDrawingIsKeptShownAndExportedByKeysAlone();
    void aWritersDigitsBecomeAFont();
    void aFolderOfPicturesIsTakenIn();
    void aChosenDigitIsMarkedOnEitherSide();
};

void OwnDigitsTest::keptDigitsAreTaughtAndTested()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "0123456789"));
    window->openOwnDigits();
    settleAll(window);
    window.shortcut(Qt::CTRL | Qt::Key_T);
    settleAll(window);
    QCOMPARE(window.learner().agent.memory().size(), std::size_t{10});
    QCOMPARE(window.learner().agent.memory()[0].provenance.source, std::string_view("My digits"));
    window.shortcut(Qt::CTRL | Qt::Key_R);
    settleAll(window);
    const auto report = window.bridge().snapshot()->lastTest;
    QVERIFY(report);
    QCOMPARE(report->tested(), std::size_t{10});
    // One that is deleted leaves the numbers of the others, which memories know.
    OwnDigitsDialog& dialog = open(window);
    selectRow(dialog, 0);
    QTest::keyClick(&listOf(dialog), Qt::Key_Delete);
    settleAll(window);
    selectRow(dialog, 0); // the 1 now
    press(dialog, "ownTeach");
    settleAll(window);
    QCOMPARE(window.learner().agent.memory().size(), std::size_t{10}); // it is known, by its number
    window.session().forgetExample("My digits", 2);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t{9});
    press(dialog, "ownTeach");
    settleAll(window);
    const Memory& memory = window.learner().agent.memory();
    QCOMPARE(memory.size(), std::size_t{10});
    QCOMPARE(memory[9].provenance.index, std::uint64_t{2});
}

void OwnDigitsTest::digitsAreFilteredByLabelAndWriter()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "00112", "Ann"));
    QVERIFY(keepBefore(window, "122", "Bo"));
    OwnDigitsDialog& dialog = open(window);
    const auto rows = [&] { return listOf(dialog).model()->rowCount(); };
    auto* writers = dialog.findChild<QComboBox*>(QStringLiteral("ownWriterFilter"));
    auto* labels = dialog.findChild<QComboBox*>(QStringLiteral("ownLabelFilter"));
    QCOMPARE(rows(), 8);
    QCOMPARE(writers->count(), 3);
    writers->setCurrentText(QStringLiteral("Bo"));
    QCOMPARE(rows(), 3);
    labels->setCurrentIndex(1 + 2);
    QCOMPARE(rows(), 2);
    writers->setCurrentIndex(0);
    QCOMPARE(rows(), 3);
    labels->setCurrentIndex(0);
    QCOMPARE(rows(), 8);
}

void OwnDigitsTest::digitsAreDeletedRelabelledAndBroughtBack()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "01234"));
    OwnDigitsDialog& dialog = open(window);
    selectRow(dialog, 1);
    selectRow(dialog, 3, Qt::ControlModifier);
    press(dialog, "ownDelete");
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("024"));
    selectRow(dialog, 2);
    QTest::keyClick(&listOf(dialog), Qt::Key_9);
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("029"));
    QCOMPARE(kept(window).digits()[2].number, 6U); // memories of the 4 are of another digit
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (const char* expected : {"024", "01234"}) {
        QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
        settleAll(window);
        QCOMPARE(labelsOf(kept(window)), std::string(expected));
    }
    QCOMPARE(kept(window).digits()[4].number, 5U);
}

void OwnDigitsTest::aDigitIsMendedCellByCell()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "123"));
    OwnDigitsDialog& dialog = open(window);
    selectRow(dialog, 1);
    const DigitPixels before = kept(window).digits()[1].picture;
    QTest::keyClick(&listOf(dialog), Qt::Key_F2);
    auto* cells = window.find<CellDialog>("cellDialog");
    QVERIFY(cells);
    QTest::keyClick(&cells->editor(), Qt::Key_5);
    QTest::mouseClick(cells->findChild<QPushButton*>(QStringLiteral("cellSave")), Qt::LeftButton);
    QTRY_VERIFY(!window.find<CellDialog>("cellDialog"));
    settleAll(window);
    DigitPixels expected = before;
    expected[14 * digitSide + 14] = 141;
    QVERIFY(kept(window).digits()[1].picture == expected);
    QCOMPARE(labelsOf(kept(window)), std::string("123"));
    window.find<QAction>("undo")->trigger();
    settleAll(window);
    QVERIFY(kept(window).digits()[1].picture == before);
}

void answerText(OwnDigitsDialog& dialog, const QString& text)
{
    auto* question = dialog.findChild<AskDialog*>();
    QVERIFY(question);
    auto* line = question->findChild<QLineEdit*>();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void OwnDigitsTest::theSetIsRenamedAndAnotherBegun()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "12"));
    OwnDigitsDialog& dialog = open(window);
    const auto button = [&](const QString& text) {
        for (auto* candidate : dialog.findChildren<QPushButton*>())
            if (candidate->text().remove(u'&') == text)
                return candidate;
        return static_cast<QPushButton*>(nullptr);
    };
    QTest::mouseClick(button(QStringLiteral("Rename…")), Qt::LeftButton);
    answerText(dialog, QStringLiteral("Class 4b"));
    settleAll(window);
    QVERIFY(!std::filesystem::exists(fileOf(window)));
    QVERIFY(QFile::exists(window.path("digits/Class 4b.csv")));
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t{1});
    QCOMPARE(window.bridge().snapshot()->data[0].file->name, std::string("Class 4b"));
    window.find<QAction>("undo")->trigger();
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("12"));
    QTest::qWait(0);
    QTest::mouseClick(button(QStringLiteral("New…")), Qt::LeftButton);
    answerText(dialog, QStringLiteral("Class 4c"));
    settleAll(window);
    QCOMPARE(listOf(dialog).model()->rowCount(), 0);
    window.drawSeven();
    settleAll(window);
    window.key(Qt::Key_7);
    window.find<QAction>("keep")->trigger();
    settleAll(window);
    QVERIFY(QFile::exists(window.path("digits/Class 4c.csv")));
    QCOMPARE(labelsOf(kept(window)), std::string("12"));
}

void OwnDigitsTest::whatIsShownIsExported()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "314", "Ann"));
    QVERIFY(keepBefore(window, "15", "Bo"));
    OwnDigitsDialog& dialog = open(window);
    dialog.findChild<QComboBox*>(QStringLiteral("ownWriterFilter"))->setCurrentText(QStringLiteral("Ann"));
    const auto save = [&](const char* name, int form) { saveShown(window, dialog, name, form); };
    save("ann.npz", 0);
    save("ann.idx", 1);
    save("pictures", 2);
    save("ann.txt", 3); // not all ten digits are there
    QVERIFY2(
        window->messages().text().contains(QStringLiteral("there is no 0, 2")), qPrintable(window->messages().text()));
    QVERIFY(!QFile::exists(window.path("ann.txt")));
    for (const char* name : {"ann.npz", "ann-images-idx3-ubyte"}) {
        const auto read = loadDataFile(window.path(name).toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(read->splits[0].digits->size(), std::size_t{3});
        QCOMPARE(int{read->splits[0].digits->label(2)}, 4);
    }
    QVERIFY(QFile::exists(window.path("pictures/4/00003.png")));
}

void OwnDigitsTest::aDrawingIsKeptShownAndExportedByKeysAlone()
{
    TestWindow window;
    bringToFront(*window);
    tabTo(*window, &window.canvas());
    QTest::keyClick(&window.canvas(), Qt::Key_Space); // the pen is down in the middle
    for (int step = 0; step < 12; ++step)
        QTest::keyClick(&window.canvas(), Qt::Key_Down);
    QTest::keyClick(&window.canvas(), Qt::Key_Space);
    settleAll(window);
    window.key(Qt::Key_1);
    window.shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    settleAll(window);
    QCOMPARE(labelsOf(kept(window)), std::string("1"));
    window.shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    settleAll(window);
    auto* dialog = window.find<OwnDigitsDialog>("ownDigits");
    QVERIFY(dialog);
    bringToFront(*dialog);
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("ownExport"));
    tabTo(*dialog, save);
    QTest::keyClick(save, Qt::Key_Space);
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files);
    bringToFront(*files);
    auto* field = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    field->setFocus();
    field->setText(window.path("mine.npz"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!dialog->findChild<QFileDialog*>());
    settleAll(window);
    const auto read = loadDataFile(window.path("mine.npz").toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->splits[0].digits->size(), std::size_t{1});
    QCOMPARE(int{read->splits[0].digits->label(0)}, 1);
    QVERIFY(std::ranges::equal(read->splits[0].digits->picture(0), kept(window).digits().front().picture));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void OwnDigitsTest::aWritersDigitsBecomeAFont()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "0123456789", "Ann"));
    QVERIFY(keepBefore(window, "5", "Bo"));
    OwnDigitsDialog& dialog = open(window);
    auto* writers = dialog.findChild<QComboBox*>(QStringLiteral("ownWriterFilter"));
    writers->setCurrentText(QStringLiteral("Bo"));
    press(dialog, "ownFont");
    QVERIFY2(
        window->messages().text().contains(QStringLiteral("there is no 0, 1")), qPrintable(window->messages().text()));
    writers->setCurrentText(QStringLiteral("Ann"));
    press(dialog, "ownFont");
    settleAll(window);
    const OpenData& font = window.bridge().snapshot()->data.back();
    QVERIFY(font.isFont());
    QCOMPARE(font.file->name, std::string("My digits by Ann (font)"));
    writers->setCurrentIndex(0); // eleven digits, of which the newest 5 is Bo's
    saveShown(window, dialog, "sheet.xlsx", 4);
    const auto sheet = loadDataFile(window.path("sheet.xlsx").toStdString());
    QVERIFY2(sheet, sheet ? "" : sheet.error().message.c_str());
    QVERIFY(isFontSheet(sheet->format));
    const DigitView five = sheet->splits[0].digits->picture(5);
    QVERIFY(std::ranges::equal(five, kept(window).digits().back().picture));
}

void OwnDigitsTest::aFolderOfPicturesIsTakenIn()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "12", "Ann"));
    const auto bars = test::barFile("Bars", 20, 4);
    QVERIFY(writeDigits(*bars, DigitFileKind::pictures, window.path("class 4b").toStdString()));
    OwnDigitsDialog& dialog = open(window);
    const auto choose = [&](const QString& folder) {
        press(dialog, "ownFolder");
        auto* files = dialog.findChild<QFileDialog*>();
        QVERIFY(files);
        auto* field = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        field->setText(folder);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!dialog.findChild<QFileDialog*>());
    };
    choose(window.path("class 4b"));
    QTRY_VERIFY(dialog.findChild<AskDialog*>());
    auto* question = dialog.findChild<AskDialog*>();
    QCOMPARE(question->findChild<QSpinBox*>()->value(), 24); // all of them
    QTest::keyClick(question->findChild<QSpinBox*>(), Qt::Key_Return);
    QTRY_COMPARE(kept(window).size(), std::size_t{26});
    settleAll(window);
    QCOMPARE(listOf(dialog).model()->rowCount(), 26);
    const OwnDigit last = kept(window).digits().back();
    QCOMPARE(last.writer, std::string("class 4b"));
    QCOMPARE(int{last.label}, int{bars->split("test")->label(3)});
    QVERIFY(std::ranges::equal(last.picture, bars->split("test")->picture(3)));
    // What is no set of pictures says so, and nothing is kept.
    QVERIFY(QDir().mkpath(window.path("empty")));
    choose(window.path("empty"));
    QTRY_VERIFY2(window->messages().text().contains(QStringLiteral("there is no data set in it")),
        qPrintable(window->messages().text()));
    QCOMPARE(kept(window).size(), std::size_t{26});
}

void OwnDigitsTest::aChosenDigitIsMarkedOnEitherSide()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "0123"));
    OwnDigitsDialog& dialog = open(window);
    selectRow(dialog, 2);
    QListView& list = listOf(dialog);
    const QRect place = list.visualRect(list.model()->index(2, 0));
    const QImage seen = list.viewport()->grab(place).toImage();
    const QColor mark = list.palette().color(QPalette::Highlight);
    for (const int x : {1, place.width() - 2}) // beside the picture
        for (const int y : {1, list.iconSize().height() / 2, list.iconSize().height() - 1})
            QCOMPARE(seen.pixelColor(x, y), mark);
    QVERIFY(list.viewport()->grab(list.visualRect(list.model()->index(1, 0))).toImage().pixelColor(1, 1) != mark);
}

QTEST_MAIN(OwnDigitsTest)
#include "ownDigitsTest.moc"
