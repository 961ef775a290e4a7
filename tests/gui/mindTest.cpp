#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTest>
#include <QToolButton>

#include <engram/session/mind.h>

#include "export/exportDialog.h"
#include "export/viewExport.h"
#include "inspector/comparison.h"
#include "inspector/heatView.h"
#include "inspector/imaginePart.h"
#include "inspector/inspectorPanel.h"
#include "inspector/memoryPicture.h"
#include "inspector/mindPage.h"
#include "shell/messageBar.h"
#include "support/hands.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"

using namespace engram;

/// What an agent has in mind, in the window.
class MindTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheAverageOfEachDigitAndWhoHasAPixel();
    void saysWhereThereIsNothing();
    void imaginesFromNoiseALabelAndHalfADrawing();
    void saysForWhichAgentsImaginingMeansNothing();
    void theCopiedCommandsTellTheSame();
    void whatIsSaidOfAPixelIsBroughtInSight();
    void isSeenAndSavedByMouse();
    void isSeenImaginedAndSavedByKeysAlone();

private:
    static InspectorPanel* inspector(TestWindow& window) { return window.find<InspectorPanel>("inspectorPanel"); }
    static MindPage* open(TestWindow& window)
    {
        window.find<QWidget>("inspectorDock")->raise();
        inspector(window)->showPage(inspector(window)->mind());
        window.settle();
        return inspector(window)->mind();
    }
};

void MindTest::showsTheAverageOfEachDigitAndWhoHasAPixel()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    const Memory& memory = window.learner().agent.memory();
    const auto images = mentalImages(memory);
    auto* seven = page->findChild<QToolButton*>(QStringLiteral("mindDigit7"));
    QTest::mouseClick(seven, Qt::LeftButton);
    const QString says = page->findChild<QLabel*>(QStringLiteral("mindSays"))->text();
    QVERIFY2(says.startsWith(QStringLiteral("%1 memories of a 7").arg(images[7].memories.size())), qPrintable(says));
    QVERIFY(seven->accessibleName().contains(QString::number(images[7].memories.size())));

    HeatView* heat = page->heat();
    const auto list = page->findChild<QListView*>(QStringLiteral("memoriesWithPixel"));
    const auto check = [&] {
        const auto with = memoriesWithPixel(memory, images[7], heat->pixel(), 1);
        QCOMPARE(list->model()->rowCount(), static_cast<int>(with.size()));
        QVERIFY(heat->accessibleDescription().contains(QStringLiteral(": %1 of ").arg(with.size())));
    };
    const auto inked = static_cast<std::size_t>(std::ranges::max_element(images[7].counts) - images[7].counts.begin());
    QTest::mouseClick(heat, Qt::LeftButton, {}, heat->cellOf(inked).center().toPoint());
    QCOMPARE(heat->pixel(), inked);
    QVERIFY(list->model()->rowCount() > 0);
    check();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Down, Qt::Key_Right}) {
        QTest::keyClick(heat, key);
        check();
    }
    const Result<PaintedView> painted = paintView(*page, window.path("mind.png"), 1);
    QVERIFY(painted.has_value());
    QVERIFY(writeView(*painted, window.path("mind.png")).has_value());
    QVERIFY(!QImage(window.path("mind.png")).isNull());

    QTest::mouseClick(page->findChild<BitPicture*>(QStringLiteral("oddestMemory")), Qt::LeftButton);
    auto* dialog = inspector(window)->findChild<ComparisonDialog*>();
    QVERIFY(dialog);
    dialog->reject();
}

void MindTest::saysWhereThereIsNothing()
{
    TestWindow window;
    MindPage* page = open(window);
    const QString says = page->findChild<QLabel*>(QStringLiteral("mindSays"))->text();
    QVERIFY2(says.contains(QStringLiteral("nothing in mind")), qPrintable(says));
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("imagine"))->isEnabled());
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("imagineWhy"))->text().contains(QStringLiteral("Teach it first")));
}

void MindTest::imaginesFromNoiseALabelAndHalfADrawing()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mindDigit3")), Qt::LeftButton);
    auto* start = page->findChild<QComboBox*>(QStringLiteral("imagineStart"));
    auto* button = page->findChild<QPushButton*>(QStringLiteral("imagine"));
    const auto* strip = page->imagining()->strip();
    const auto agent = window.learner().agent;
    for (const int item : {0, 1}) {
        start->setFocus();
        start->setCurrentIndex(item);
        QVERIFY(button->isEnabled());
        QSignalSpy imagined(page->imagining(), &ImaginePart::imagined);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(imagined.size(), 1);
        const Imagining expected =
            imagine(agent, {.kind = item == 0 ? ImagineStart::Kind::noise : ImagineStart::Kind::label, .digit = 3})
                .value();
        QCOMPARE(strip->model()->rowCount(), static_cast<int>(expected.states.size()));
        for (int step = 0; step < strip->model()->rowCount(); ++step) {
            const std::uint32_t code = codeOf(expected.states[static_cast<std::size_t>(step)].output);
            const QString says = strip->model()->index(step, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(says.endsWith(code < 10 ? QString::number(code) : QStringLiteral("no digit")), qPrintable(says));
            QCOMPARE(strip->model()->index(step, 0).data().toString(),
                QStringLiteral("%1: reads %2").arg(step).arg(code < 10 ? QString::number(code) : QStringLiteral("–")));
        }
        const QString end = page->findChild<QLabel*>(QStringLiteral("imaginedEnd"))->text();
        QVERIFY2(
            end.contains(expected.settledAt ? QStringLiteral("It rests from step") : QStringLiteral("does not come")),
            qPrintable(end));
    }
    start->setCurrentIndex(2);
    QVERIFY(!button->isEnabled());
    QVERIFY(
        page->findChild<QLabel*>(QStringLiteral("imagineWhy"))->text().contains(QStringLiteral("Draw a digit first")));
    window.drawSeven();
    window.settle();
    QVERIFY(button->isEnabled());
    QSignalSpy imagined(page->imagining(), &ImaginePart::imagined);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(imagined.size(), 1);
    QVERIFY(strip->model()->rowCount() > 1);
    QVERIFY(window.learner().agent.state() == agent.state());
}

void MindTest::saysForWhichAgentsImaginingMeansNothing()
{
    TestWindow window({}, findPreset("Patchwork")->description);
    window.session().addData(makeData("Bars", 20, 10));
    window.session().teachData({.samples = 20, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("imagine"))->isEnabled());
    const QString why = page->findChild<QLabel*>(QStringLiteral("imagineWhy"))->text();
    QVERIFY2(why.contains(QStringLiteral("look at the input alone")), qPrintable(why));
    window.session().newAgent(findPreset("Classic")->description);
    window.session().teachData({.samples = 20, .seed = 1});
    window.settle();
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("imagine"))->isEnabled());
}

void MindTest::theCopiedCommandsTellTheSame()
{
    const test::TemporaryFolder folder;
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10)); // made here: the agent's file alone tells of them
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    const auto copied = [&](const char* button) {
        QGuiApplication::clipboard()->clear();
        push(Hands::keys, page->findChild<QPushButton*>(QLatin1String(button)));
        window.settle();
        return QGuiApplication::clipboard()->text();
    };
    const auto byCommand = [&](const QString& line) {
        const test::ShellOutcome done = test::runInShell(line.toStdString() + " --json", folder.path());
        [&] { QVERIFY2(done.exitCode == 0, qPrintable(line)); }();
        return QJsonDocument::fromJson(QByteArray::fromStdString(done.out)).object();
    };
    QVERIFY(copied("copyMind").isEmpty()); // in no file yet, and a person is told so
    QVERIFY(window->messages().text().contains(QStringLiteral("save this one")));
    window.saveAs(QString::fromStdString(folder / "mine.engram"));
    window.settle();
    const auto images = mentalImages(window.learner().agent.memory());
    page->heat()->choose(28 * 9 + 11);
    const QJsonArray digits = byCommand(copied("copyMind"))[QStringLiteral("digits")].toArray();
    QCOMPARE(digits.size(), 10);
    for (int digit = 0; digit < 10; ++digit) {
        const MentalImage& image = images[std::size_t(digit)];
        QCOMPARE(digits[digit][QStringLiteral("memories")].toInt(), int(image.memories.size()));
        QCOMPARE(digits[digit][QStringLiteral("with_pixel")].toArray().size(),
            int(memoriesWithPixel(window.learner().agent.memory(), image, 28 * 9 + 11, 1).size()));
    }
    QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mindDigit3")), Qt::LeftButton);
    page->findChild<QSpinBox*>(QStringLiteral("imagineSeed"))->setValue(5);
    for (const int start : {0, 1}) {
        page->findChild<QComboBox*>(QStringLiteral("imagineStart"))->setCurrentIndex(start);
        push(Hands::mouse, page->findChild<QPushButton*>(QStringLiteral("imagine")));
        window.settle();
        const QJsonArray steps =
            byCommand(copied("copyImagining"))[QStringLiteral("imagined")][QStringLiteral("steps")].toArray();
        const QAbstractItemModel& strip = *page->imagining()->strip()->model();
        QCOMPARE(strip.rowCount(), steps.size());
        for (int step = 0; step < steps.size(); ++step) {
            const int code = steps[step][QStringLiteral("code")].toInt();
            QVERIFY(strip.index(step, 0).data().toString().endsWith(
                code < 10 ? QString::number(code) : QStringLiteral("–")));
        }
    }
    window.drawSeven();
    window.settle();
    page->findChild<QComboBox*>(QStringLiteral("imagineStart"))->setCurrentIndex(2);
    push(Hands::mouse, page->findChild<QPushButton*>(QStringLiteral("imagine")));
    window.settle();
    QVERIFY(copied("copyImagining").isEmpty());
    QVERIFY(window->messages().text().contains(QStringLiteral("half of this drawing")));
}

void MindTest::whatIsSaidOfAPixelIsBroughtInSight()
{
    TestWindow window;
    useSmallScreen(window);
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    const auto images = mentalImages(window.learner().agent.memory());
    const auto inked = static_cast<std::size_t>(std::ranges::max_element(images[0].counts) - images[0].counts.begin());
    const auto* says = page->findChild<QLabel*>(QStringLiteral("mindPixel"));
    const auto inSight = [says] { return says->visibleRegion().boundingRect() == says->rect(); };
    const QPoint place = page->heat()->cellOf(inked).center().toPoint();
    clickAt(*page->heat(), place);
    QVERIFY(says->text().contains(QStringLiteral("have ink here")));
    QTRY_VERIFY(inSight());
    page->findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
    page->heat()->setFocus();
    QTest::keyClick(page->heat(), Qt::Key_Left);
    QTRY_VERIFY(inSight());
    QVERIFY(!page->heat()->visibleRegion().isEmpty()); // one goes on from pixel to pixel
}

void MindTest::isSeenAndSavedByMouse()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("mindDigit4")), Qt::LeftButton);
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("mindSays"))->text().contains(QStringLiteral("memories of a 4")));
    window.find<QAction>("export")->trigger();
    auto* dialog = window.find<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    auto* what = dialog->findChild<QComboBox*>(QStringLiteral("exportWhat"));
    const int mind = what->findText(QStringLiteral("mind"), Qt::MatchContains);
    QVERIFY(mind >= 0);
    dialog->choose(mind);
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    auto* files = (*window).findChild<QFileDialog*>();
    QVERIFY(files);
    files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(window.path("mind.svg"));
    auto* save = files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(QSvgRenderer(window.path("mind.svg")).isValid());
}

void MindTest::isSeenImaginedAndSavedByKeysAlone()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    MindPage* page = open(window);
    bringToFront(*window);
    tabTo(*window, page->findChild<QToolButton*>(QStringLiteral("mindDigit0")));
    for (int digit = 0; digit < 3; ++digit)
        QTest::keyClick(window->focusWidget(), Qt::Key_Right);
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("mindSays"))->text().contains(QStringLiteral("memories of a 3")));
    auto* heat = page->findChild<HeatView*>();
    tabTo(*window, heat);
    const std::size_t before = heat->pixel();
    QTest::keyClick(heat, Qt::Key_Down);
    QCOMPARE(heat->pixel(), before + 28);
    auto* start = page->findChild<QComboBox*>(QStringLiteral("imagineStart"));
    tabTo(*window, start);
    QTest::keyClick(start, Qt::Key_Down); // from noise to the label
    QVERIFY(start->currentText().contains(QStringLiteral("label 3")));
    auto* imagine = page->findChild<QPushButton*>(QStringLiteral("imagine"));
    tabTo(*window, imagine);
    QSignalSpy imagined(page->imagining(), &ImaginePart::imagined);
    QTest::keyClick(imagine, Qt::Key_Space);
    QTRY_COMPARE(imagined.size(), 1);

    window.shortcut(Qt::CTRL | Qt::Key_E);
    auto* dialog = window.find<ExportDialog>("exportDialog");
    bringToFront(*dialog);
    auto* what = dialog->findChild<QComboBox*>(QStringLiteral("exportWhat"));
    tabTo(*dialog, what);
    for (int row = 0; row < what->count() && !what->currentText().contains(QStringLiteral("mind")); ++row)
        QTest::keyClick(what, Qt::Key_Down);
    QVERIFY2(what->currentText().contains(QStringLiteral("mind")), qPrintable(what->currentText()));
    QTest::keyClick(dialog, Qt::Key_Return);
    auto* files = (*window).findChild<QFileDialog*>();
    QVERIFY(files);
    bringToFront(*files);
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->setText(window.path("mind.png"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!QImage(window.path("mind.png")).isNull());
}

QTEST_MAIN(MindTest)
#include "mindTest.moc"
