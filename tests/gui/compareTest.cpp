#include <algorithm>
#include <memory>
#include <utility>

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <engram/files/locations.h>
#include <engram/store/agentFile.h>
#include <engram/training/testLine.h>

#include "compare/answerView.h"
#include "compare/compareWindow.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"
#include "support/window.h"
#include "widgets/emptyHint.h"

using namespace engram;

/// A second agent beside the open one, from choosing it to the file.
class CompareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bothAnswerTheSameDrawingAsItIsDrawn();
    void comparesByMouseAndSavesWhatTheCommandLineCompares();
    void canBeDoneByKeyboardAlone();
    void aPresetIsTaughtTheSameLessonsAndRepeated();
    void countsApartWhatHadBeenTaught();
    void saysWhyNothingCanBeCompared();

private:
    CompareWindow& open();
    void openMnist();
    template <class Widget> Widget* find(const char* name) { return compare_->findChild<Widget*>(QLatin1String(name)); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(int row);
    void ready();
    QString answerOf(AnswerView& view)
    {
        window_->settle();
        return view.answerText();
    }
    QString status() { return find<QLabel>("compareStatus")->text(); }
    QWidget* focused() { return compare_->focusWidget() ? compare_->focusWidget() : compare_; }
    void expectSameAsCommand(const test::TemporaryFolder& folder);
    void expectSame(const QString& lines, const test::TemporaryFolder& folder);
    void expectSameFromLog(const test::TemporaryFolder& folder);
    /// Clicks on a picture that both read differently, and sees it on the canvas.
    void expectItOpens(int different);
    void exportTo(const QString& path);

    std::unique_ptr<TestWindow> window_;
    CompareWindow* compare_ = nullptr;
};

void CompareTest::init()
{
    window_ = std::make_unique<TestWindow>();
}

void CompareTest::cleanup()
{
    compare_ = nullptr;
    window_.reset();
}

void CompareTest::openMnist()
{
    QVERIFY(findDefaultMnist());
    window_->session().openData(*findDefaultMnist());
    window_->settle();
}

CompareWindow& CompareTest::open()
{
    window_->find<QAction>("compareAgents")->trigger();
    compare_ = window_->find<CompareWindow>("compareWindow");
    [this] { QVERIFY(QTest::qWaitForWindowActive(compare_)); }();
    return *compare_;
}

/// As a person does in the list of the box.
void CompareTest::choose(int row)
{
    auto* box = find<QComboBox>("compareWith");
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
    ready();
}

void CompareTest::ready()
{
    QTRY_VERIFY(!compare_->working());
    window_->settle();
}

/// The copied line, as a person pastes it, with its figures as JSON.
void CompareTest::expectSameAsCommand(const test::TemporaryFolder& folder)
{
    QGuiApplication::clipboard()->clear();
    click("compareCopy");
    expectSame(QGuiApplication::clipboard()->text(), folder);
}

/// The newest in the log of the open agent, as its line repeats it.
void CompareTest::expectSameFromLog(const test::TemporaryFolder& folder)
{
    window_->settle();
    const TestLog log = window_->learner().log;
    QVERIFY(!log.empty());
    const TestLogEntry& entry = log.entries().back();
    QCOMPARE(entry.kind, MeasureKind::comparison);
    QCOMPARE(entry.all.correct, compare_->comparison()->first.correct);
    QCOMPARE(entry.all.tested, compare_->comparison()->first.tested());
    QCOMPARE(entry.lessons, std::uint64_t(lessonsIn(window_->learner().agent.memory())));
    expectSame(QString::fromStdString(commandLineOf(entry, window_->bridge().snapshot()->path.string())), folder);
}

void CompareTest::expectSame(const QString& lines, const test::TemporaryFolder& folder)
{
    QVERIFY2(lines.contains(QStringLiteral("engram-cli compare ")), qPrintable(status()));
    const test::ShellOutcome done = test::runInShell(lines.toStdString() + " --json -o cli.csv", folder.path());
    QVERIFY2(done.exitCode == 0, qPrintable(lines));
    const QByteArray out = QByteArray::fromStdString(done.out);
    const QJsonObject json = QJsonDocument::fromJson(out.mid(out.indexOf("{\n"))).object();
    const Comparison& comparison = *compare_->comparison();
    QCOMPARE(json[QStringLiteral("tested")].toInt(), int(comparison.first.tested()));
    QCOMPARE(json[QStringLiteral("agents")][0][QStringLiteral("correct")].toInt(), int(comparison.first.correct));
    QCOMPARE(json[QStringLiteral("agents")][1][QStringLiteral("correct")].toInt(), int(comparison.second.correct));
    QCOMPARE(json[QStringLiteral("only_first")].toInt(), int(comparison.onlyFirst));
    QCOMPARE(json[QStringLiteral("only_second")].toInt(), int(comparison.onlySecond));
    QCOMPARE(json[QStringLiteral("probability")].toDouble(), comparison.probability);
    QFile csv(QString::fromStdString(folder / "cli.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    // Agents may be in other files there.
    const QByteArray figures = QByteArray::fromStdString(comparisonCsv(comparison, {}, {}));
    const QByteArray written = csv.readAll();
    QCOMPARE(written.mid(written.indexOf("\r\n\r\n")), figures.mid(figures.indexOf("\r\n\r\n")));
    QVERIFY(written.contains(figures.split('\r')[1].mid(2))); // behind name and file
}

void CompareTest::bothAnswerTheSameDrawingAsItIsDrawn()
{
    window_->session().addData(makeData("Bars", 60, 30));
    window_->session().teachData({.samples = 30, .seed = 1});
    window_->settle();
    open();
    QVERIFY(find<QComboBox>("compareWith")->currentText().contains(QStringLiteral("Before")));
    window_->drawSeven();
    const QString first = answerOf(compare_->answerOfOpen());
    QVERIFY(!first.isEmpty());
    // Before its first lesson it answers by chance, but it answers; a drawing more changes both.
    QVERIFY(!answerOf(compare_->answerOfSecond()).isEmpty());
    // Taught the same, the same preset answers the same.
    for (int row = 0; row < find<QComboBox>("compareWith")->count(); ++row)
        if (find<QComboBox>("compareWith")->itemText(row).startsWith(QStringLiteral("Classic")))
            choose(row);
    QCOMPARE(answerOf(compare_->answerOfSecond()), first);
    window_->drawing().clear();
    window_->settle();
    QCOMPARE(answerOf(compare_->answerOfOpen()), QString());
    QCOMPARE(answerOf(compare_->answerOfSecond()), QString());
}

void CompareTest::expectItOpens(int different)
{
    const Comparison& comparison = *compare_->comparison();
    auto* list = find<QListWidget>("compareDifferent");
    QCOMPARE(list->count(), int(comparison.different.size()));
    QVERIFY(list->count() > different);
    // The digit that it is, then what both read; a heading says so.
    const DifferentAnswer& one = comparison.different[std::size_t(different)];
    const QString read = list->item(different)->text();
    QVERIFY2(read.startsWith(QStringLiteral("%1: ").arg(one.example.label())) && read.contains(u'|'), qPrintable(read));
    QVERIFY(find<QLabel>("compareHeading")->isVisible());
    QVERIFY(!list->findChild<EmptyHint*>()->isVisible());
    const QRect item = list->visualItemRect(list->item(different));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, item.center());
    click("compareShow");
    window_->settle();
    QVERIFY(window_->bridge().view().live());
    const DigitView picture = comparison.different[std::size_t(different)].example.picture();
    QVERIFY(std::ranges::equal(window_->bridge().view().live()->digit, picture));
}

/// Through the dialog.
void CompareTest::exportTo(const QString& path)
{
    click("compareExport");
    auto* dialog = compare_->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!compare_->findChild<QFileDialog*>());
}

void CompareTest::comparesByMouseAndSavesWhatTheCommandLineCompares()
{
    openMnist();
    const test::TemporaryFolder folder;
    const QString other = QString::fromStdString(folder / "few lessons.engram");
    window_->session().teachData({.samples = 10, .seed = 3});
    window_->session().saveAgent(other.toStdString());
    window_->session().newAgent(findPreset("Patchwork")->description, "Many");
    window_->session().teachData({.samples = 150, .seed = 2});
    window_->settle();
    open();
    compare_->openSecond(other);
    ready();
    find<QSpinBox>("compareCount")->setValue(120);
    find<QSpinBox>("compareSteps")->setValue(3);
    find<QSpinBox>("compareSeed")->setValue(8);
    click("compareTest");
    QVERIFY(compare_->working());
    ready();
    QVERIFY(compare_->comparison());
    const Comparison& comparison = *compare_->comparison();
    auto* table = find<QTableWidget>("compareTable");
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("%1 of 120").arg(comparison.first.correct));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("%1 of 120").arg(comparison.second.correct));
    const QString verdict = find<QLabel>("compareVerdict")->text();
    QVERIFY2(verdict.contains(QStringLiteral("%1 only the first").arg(comparison.onlyFirst)), qPrintable(verdict));
    QVERIFY2(verdict.endsWith(QStringLiteral("Many reads better.")), qPrintable(verdict));

    // A picture that they read differently opens on the canvas, and both answer it so.
    expectItOpens(1);
    const QString csv = QString::fromStdString(folder / "c.csv");
    const QString json = QString::fromStdString(folder / "c.json");
    exportTo(csv);
    exportTo(json);
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const ComparedAgent few{loadAgent(other.toStdString()).value().name, other.toStdString()};
    QCOMPARE(written.readAll().toStdString(), comparisonCsv(comparison, {"Many", ""}, few));
    QFile whole(json);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QJsonValue agents = QJsonDocument::fromJson(whole.readAll())[QStringLiteral("agents")];
    QCOMPARE(agents[0][QStringLiteral("name")].toString(), QStringLiteral("Many"));
    QVERIFY(agents[0][QStringLiteral("file")].isNull()); // not saved yet
    QCOMPARE(agents[1][QStringLiteral("file")].toString(), other);
    expectSameAsCommand(folder);
    // In its log as well, with the file of the second; saved, it is in the file.
    window_->saveAs(QString::fromStdString(folder / "many lessons.engram"));
    expectSameFromLog(folder);
    const TestLog saved = loadAgent(folder / "many lessons.engram").value().log;
    QCOMPARE(saved.size(), std::size_t(1));
    QCOMPARE(saved.entries()[0].what, std::string("MNIST test \u00b7 few lessons.engram"));
    QVERIFY(saved.entries()[0].arguments.starts_with('\''));
}

void CompareTest::canBeDoneByKeyboardAlone()
{
    openMnist();
    window_->session().teachData({.samples = 10, .seed = 1});
    window_->session().teachData({.samples = 100, .seed = 2});
    window_->settle();
    window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    compare_ = window_->find<CompareWindow>("compareWindow");
    QVERIFY(compare_);
    QVERIFY(QTest::qWaitForWindowActive(compare_));
    // Keys in the box open its list, and teach nothing before one is chosen there.
    auto* box = find<QComboBox>("compareWith");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY(box->view()->isVisible());
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(!compare_->working());
    while (!box->view()->currentIndex().data().toString().startsWith(QStringLiteral("Deskewed")))
        QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    ready();
    QVERIFY2(status().contains(QStringLiteral("110 lessons")), qPrintable(status()));
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Home);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QCOMPARE(box->currentIndex(), 0);
    const auto tabTo = [this](const char* name) {
        const auto* wanted = find<QWidget>(name);
        for (int presses = 0; presses < 40 && compare_->focusWidget() != wanted; ++presses)
            QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(compare_->focusWidget(), wanted);
    };
    for (const auto& [name, number] : {std::pair("compareCount", "60"), std::pair("compareSteps", "3")}) {
        tabTo(name);
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QLatin1String(number));
    }
    tabTo("compareTest");
    QTest::keyClick(focused(), Qt::Key_Space);
    ready();
    QVERIFY(compare_->comparison());
    QVERIFY(!compare_->comparison()->different.empty());
    tabTo("compareDifferent");
    QTest::keyClick(focused(), Qt::Key_Return);
    window_->settle();
    QVERIFY(window_->bridge().hasDrawing());
    QVERIFY(compare_->isVisible());
    // With "before the last change", too, the lines make both agents anew.
    const test::TemporaryFolder folder;
    expectSameAsCommand(folder);
    expectSameFromLog(folder);
    // What is asked afterwards says that the agent is another now.
    window_->session().teachData({.samples = 5, .seed = 9});
    window_->settle();
    QVERIFY(find<QLabel>("compareVerdict")->text().endsWith(QStringLiteral("has changed since.")));
    QTest::keyClick(compare_, Qt::Key_Escape);
    QVERIFY(!compare_->isVisible());
}

void CompareTest::aPresetIsTaughtTheSameLessonsAndRepeated()
{
    openMnist();
    window_->session().teachData({.samples = 20, .seed = 4});
    window_->session().teachData({.samples = 15, .seed = 5});
    window_->settle();
    open();
    auto* box = find<QComboBox>("compareWith");
    int row = 0;
    while (!box->itemText(row).startsWith(QStringLiteral("Upright")))
        ++row;
    choose(row);
    QVERIFY2(status().contains(QStringLiteral("35 lessons")), qPrintable(status()));
    find<QSpinBox>("compareCount")->setValue(50);
    find<QSpinBox>("compareSteps")->setValue(2);
    click("compareTest");
    ready();
    const test::TemporaryFolder folder;
    expectSameAsCommand(folder);
    expectSameFromLog(folder);
    // Saved, it is a file like any other.
    const QString path = QString::fromStdString(folder / "second.engram");
    compare_->saveSecond(path);
    QTRY_VERIFY(QFile::exists(path));
    ready();
    QVERIFY(loadAgent(path.toStdString()));
    expectSameAsCommand(folder);
    QVERIFY(QGuiApplication::clipboard()->text().contains(path));
}

void CompareTest::countsApartWhatHadBeenTaught()
{
    window_->session().addData(makeData("Bars", 60, 30));
    window_->session().teachData({.samples = 30, .seed = 1});
    window_->settle();
    const auto test = window_->bridge().snapshot()->data.front().file->splits.back().digits;
    const auto teach = [&](std::uint32_t first, std::uint32_t last) {
        std::vector<Example> examples;
        for (std::uint32_t index = first; index < last; ++index)
            examples.push_back({test, index});
        window_->session().teachExamples(std::move(examples), Sentence::quoted("Teach"));
        window_->settle();
    };
    teach(0, 12);
    open();
    click("compareTest");
    ready();
    const auto verdict = [this] { return find<QLabel>("compareVerdict")->text(); };
    QVERIFY2(
        verdict().contains(QStringLiteral("12 pictures had been taught to one of them, or to both (read correctly: 12 "
                                          "by the first, ")),
        qPrintable(verdict()));
    QVERIFY2(verdict().contains(QStringLiteral("Of 18 pictures that are new to both, ")), qPrintable(verdict()));
    QCOMPARE(compare_->comparison()->taught.first, std::size_t{12});
    teach(12, 30);
    click("compareTest");
    ready();
    QVERIFY2(verdict().endsWith(QStringLiteral("this says nothing about new digits.")), qPrintable(verdict()));
}

void CompareTest::saysWhyNothingCanBeCompared()
{
    open(); // nothing was taught, no data set is open
    QVERIFY(!find<QPushButton>("compareTest")->isEnabled());
    QVERIFY(!status().isEmpty());
    // Instead of an empty table and list there is what fills them.
    auto* hint = find<QListWidget>("compareDifferent")->findChild<EmptyHint*>();
    QVERIFY(hint->isVisible() && hint->text().startsWith(QStringLiteral("Test both")));
    QVERIFY(!find<QTableWidget>("compareTable")->isVisible() && !find<QLabel>("compareHeading")->isVisible());
    choose(3); // a preset, of what nobody taught
    QVERIFY2(status().contains(QStringLiteral("Nothing of what the agent was taught")), qPrintable(status()));
    QSignalSpy failed(compare_, &CompareWindow::failed);
    const QString broken = window_->path("broken.engram");
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no agent");
    file.close();
    compare_->openSecond(broken);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(status().contains(QStringLiteral("broken.engram")));
    ready();

    window_->session().addData(makeData("Bars", 40, 20));
    window_->session().teachData({.samples = 10, .seed = 1});
    window_->settle();
    choose(0);
    QVERIFY(find<QPushButton>("compareTest")->isEnabled());
    click("compareTest");
    ready();
    QVERIFY(find<QTableWidget>("compareTable")->isVisible());
    const auto* bar = compare_->findChild<QProgressBar*>();
    QCOMPARE(bar->value(), bar->maximum()); // as after a learning curve
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    click("compareCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(status().contains(QStringLiteral("was made here")));
    compare_->exportTo(QStringLiteral("/nowhere/at/all.csv"));
    QTRY_COMPARE(failed.count(), 2);
    // A picture of a state says what it is.
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(compare_->findChild<StatePicture*>());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QVERIFY(interface->text(QAccessible::Name).startsWith(QStringLiteral("State of")));
}

QTEST_MAIN(CompareTest)
#include "compareTest.moc"
