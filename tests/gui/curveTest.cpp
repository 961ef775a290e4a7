#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>

#include <engram/files/locations.h>
#include <engram/training/learningCurve.h>

#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "results/logModel.h"
#include "support/limitedProcess.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"
#include "support/window.h"

using namespace engram;

namespace {

/// The measurements alone: seconds differ from run to run.
QStringList withoutSeconds(const QString& csv)
{
    QStringList lines;
    for (const QString& line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields = line.split(u',');
        fields.remove(11, 2);
        lines.append(fields.join(u','));
    }
    return lines;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Learning curves, from choosing what is measured to the file.
class CurveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void measuresByMouseAndSavesWhatTheCommandLineMeasures();
    void keepsInTheLogWhatIsOfTheOpenAgentAlone();
    void canBeDoneByKeyboardAlone();
    void keepsWhatIsMeasuredWhenStoppedAndAnswersMeanwhile();
    void saysWhyNothingCanBeMeasured();

private:
    CurveWindow& open();
    void openMnist();
    template <class Widget> Widget* find(const char* name) { return curve_->findChild<Widget*>(QLatin1String(name)); }
    /// The line that Copy as command gives, or what it says where it gives none.
    QString copied()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        click("curveCopy");
        window_->settle();
        const QString line = QGuiApplication::clipboard()->text();
        return line == QStringLiteral("before") ? find<QLabel>("curveProgress")->text() : line;
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const char* box, const QString& text);
    /// Ticks these and no other.
    void tick(const QStringList& learners);
    void setSmall();
    /// In the file dialog that is open.
    void typeFileName(const QString& path);
    /// Presses Tab until the widget has the focus.
    void tabTo(const char* name);
    /// The newest in the log of the open agent, and that its line gives its figures.
    TestLogEntry repeatedFromLog(const test::TemporaryFolder& folder);
    void expectFiguresOfTheMark(const ExperimentSummary& summary);
    void expectSameByCommand(const test::TemporaryFolder& folder, const QString& csv);
    void expectKeptInTheFile(const TestLogEntry& entry, const test::TemporaryFolder& folder);
    QWidget* focused() { return curve_->focusWidget() ? curve_->focusWidget() : curve_; }

    std::unique_ptr<TestWindow> window_;
    CurveWindow* curve_ = nullptr;
};

void CurveTest::init()
{
    window_ = std::make_unique<TestWindow>();
}

void CurveTest::cleanup()
{
    curve_ = nullptr;
    window_.reset();
}

void CurveTest::openMnist()
{
    QVERIFY(findDefaultMnist());
    window_->session().openData(*findDefaultMnist());
    window_->settle();
}

CurveWindow& CurveTest::open()
{
    window_->find<QAction>("learningCurve")->trigger();
    curve_ = window_->find<CurveWindow>("curveWindow");
    [this] { QVERIFY(QTest::qWaitForWindowActive(curve_)); }();
    return *curve_;
}

void CurveTest::choose(const char* box, const QString& text)
{
    auto* combo = find<QComboBox>(box);
    const int at = combo->findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    combo->setFocus();
    while (combo->currentIndex() != at)
        QTest::keyClick(combo, combo->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
}

void CurveTest::tick(const QStringList& learners)
{
    auto* list = find<QListWidget>("curveLearners");
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(learners.contains(list->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
}

void CurveTest::setSmall()
{
    choose("curveLeast", QStringLiteral("10"));
    choose("curveMost", QStringLiteral("30"));
    for (const auto& [name, value] :
        {std::pair("curveDraws", 2), std::pair("curveCount", 40), std::pair("curveSteps", 2)})
        find<QSpinBox>(name)->setValue(value);
}

void CurveTest::typeFileName(const QString& path)
{
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = curve_->findChild<QFileDialog*>()) && dialog->isVisible());
    QFile::remove(path);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!curve_->findChild<QFileDialog*>());
}

void CurveTest::tabTo(const char* name)
{
    const auto* wanted = find<QWidget>(name);
    for (int presses = 0; presses < 40 && curve_->focusWidget() != wanted; ++presses)
        QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(curve_->focusWidget(), wanted);
}

TestLogEntry CurveTest::repeatedFromLog(const test::TemporaryFolder& folder)
{
    window_->settle();
    const TestLog log = window_->learner().log;
    const TestLogEntry entry = log.empty() ? TestLogEntry() : log.entries().back();
    const std::string line = commandLineOf(entry, "unused.engram");
    const test::ShellOutcome done = test::runInShell(line + " --json", folder.path());
    const QJsonArray results =
        QJsonDocument::fromJson(QByteArray::fromStdString(done.out)).object()[QStringLiteral("results")].toArray();
    int found = 0;
    for (const auto& result : results)
        if (result[QStringLiteral("learner")] == QStringLiteral("Classic")
            && result[QStringLiteral("lessons")].toInt() == int(entry.lessons)) {
            ++found;
            [&] { QCOMPARE(result[QStringLiteral("tested")].toInt(), int(entry.all.tested)); }();
            [&] { QVERIFY(std::abs(result[QStringLiteral("accuracy")].toDouble() - entry.accuracy()) < 1e-9); }();
        }
    [&] { QVERIFY2(found == 1, line.c_str()); }();
    return entry;
}

/// Pointing at the second mark of the first curve gives its figures; it is higher than the first, of fewer lessons.
void CurveTest::expectFiguresOfTheMark(const ExperimentSummary& summary)
{
    QVERIFY(curve_->chart().placeOf(0, 1).y() < curve_->chart().placeOf(0, 0).y());
    const QPointF mark = curve_->chart().placeOf(0, 1) + QPointF(3, -3);
    QMouseEvent move(
        QEvent::MouseMove, mark, curve_->chart().mapToGlobal(mark), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&curve_->chart(), &move);
    const QString right = QString::number(100 * summary.mean, 'f', 1);
    QVERIFY2(find<QLabel>("curveFigures")->text().contains(right + QStringLiteral(" % right")),
        qPrintable(find<QLabel>("curveFigures")->text()));
    QVERIFY(find<QLabel>("curveFigures")->text().startsWith(QStringLiteral("Patchwork after 30 lessons")));
}

/// The very line, as a person pastes it.
void CurveTest::expectSameByCommand(const test::TemporaryFolder& folder, const QString& csv)
{
    const QString line = copied();
    const test::ShellOutcome done = test::runInShell(line.toStdString(), folder.path());
    QVERIFY2(done.exitCode == 0, qPrintable(line));
    QCOMPARE(
        withoutSeconds(textOf(QString::fromStdString(folder / "learning-curve.csv"))), withoutSeconds(textOf(csv)));
    QCOMPARE(textOf(QString::fromStdString(folder / "learning-curve.svg")).toStdString(),
        learningCurveSvg(summarise(curve_->cells()), publishedErrors()));
}

/// The curve is in the log as Results shows it, and as engram-cli reads it from the saved agent.
void CurveTest::expectKeptInTheFile(const TestLogEntry& entry, const test::TemporaryFolder& folder)
{
    const QAbstractItemModel* shown = window_->find<QTableView>("logTable")->model();
    QCOMPARE(shown->rowCount(), 1);
    QCOMPARE(shown->index(0, LogModel::onColumn).data().toString(), QStringLiteral("Learning curve: MNIST test"));
    QCOMPARE(shown->index(0, LogModel::noteColumn).data().toString(), QStringLiteral("agents like it, taught anew"));
    window_->saveAs(QString::fromStdString(folder / "kept.engram"));
    window_->settle();
    const test::ShellOutcome log = test::runInShell("engram-cli log kept.engram", folder.path());
    QVERIFY2(log.out.find("  curve of agents like kept, up to 30 lessons, on MNIST test\n") != std::string::npos
            || log.out.find("  curve of agents like Untitled, up to 30 lessons, on MNIST test\n") != std::string::npos,
        log.out.c_str());
    QVERIFY2(log.out.find(commandLineOf(entry, {})) != std::string::npos, log.out.c_str());
}

void CurveTest::measuresByMouseAndSavesWhatTheCommandLineMeasures()
{
    openMnist();
    const test::TemporaryFolder folder;
    open();
    setSmall();
    tick({QStringLiteral("Patchwork")});
    auto* learners = find<QListWidget>("curveLearners");
    const QListWidgetItem* classic = learners->findItems(QStringLiteral("Classic"), Qt::MatchExactly).value(0);
    learners->scrollToItem(classic);
    const QRect row = learners->visualItemRect(classic);
    QTest::mouseClick(learners->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    QCOMPARE(classic->checkState(), Qt::Checked);
    click("curveMeasure");
    QVERIFY(curve_->measuring());
    QTRY_VERIFY(!curve_->measuring());
    QCOMPARE(curve_->cells().size(), std::size_t(8)); // two presets, two numbers of lessons, two draws
    QCOMPARE(curve_->chart().curveCount(), std::size_t(2));

    const std::vector<ExperimentSummary> summaries = summarise(curve_->cells());
    expectFiguresOfTheMark(summaries[1]);
    const QString csv = QString::fromStdString(folder / "c.csv");
    const QString svg = QString::fromStdString(folder / "c.svg");
    const QString png = QString::fromStdString(folder / "c.png");
    for (const QString& path : {csv, svg, png}) {
        click("curveExport");
        typeFileName(path);
    }
    QCOMPARE(textOf(csv).toStdString(), experimentCsv(curve_->cells()));
    QCOMPARE(textOf(svg).toStdString(), learningCurveSvg(summaries));
    QCOMPARE(QImage(png).size(), QSvgRenderer(svg).defaultSize() * 2);
    QTest::mouseClick(find<QCheckBox>("curvePublished"), Qt::LeftButton, {},
        QPoint(8, find<QCheckBox>("curvePublished")->height() / 2));
    QCOMPARE(curve_->chart().curveCount(), 2 + publishedErrors().size());

    expectSameByCommand(folder, csv);
    // The open agent is a Classic one, so that its log keeps the curve: seen, left alone by Undo, and saved.
    const TestLogEntry entry = repeatedFromLog(folder);
    QCOMPARE(entry.kind, MeasureKind::curve);
    QCOMPARE(entry.lessons, std::uint64_t(30));
    QCOMPARE(entry.all.tested, std::uint64_t(80));
    QVERIFY(!entry.stopped);
    QVERIFY(window_->bridge().snapshot()->modified);
    expectKeptInTheFile(entry, folder);
}

void CurveTest::keepsInTheLogWhatIsOfTheOpenAgentAlone()
{
    openMnist();
    const test::TemporaryFolder folder;
    open();
    setSmall();
    tick({QStringLiteral("Patchwork")});
    click("curveMeasure"); // which the open agent is not
    QTRY_VERIFY(!curve_->measuring());
    window_->settle();
    QVERIFY(window_->learner().log.empty());
    tick({QStringLiteral("Classic")});
    find<QSpinBox>("curveSeed")->setValue(5);
    choose("curveMost", QStringLiteral("10,000"));
    find<QSpinBox>("curveSteps")->setValue(test::sanitized ? 5 : 40); // long enough to be stopped
    click("curveMeasure");
    QTRY_VERIFY(curve_->cells().size() >= 5); // 10 and 30 lessons are measured by both draws
    click("curveStop");
    QTRY_VERIFY(!curve_->measuring());
    QVERIFY(curve_->cells().size() < 14);
    const TestLogEntry entry = repeatedFromLog(folder);
    QVERIFY(entry.stopped);
    QCOMPARE(entry.all.tested, std::uint64_t(80));
    QVERIFY(entry.lessons >= 30);
    // Another agent that was opened meanwhile is not the one that was measured.
    find<QSpinBox>("curveSeed")->setValue(6);
    choose("curveMost", QStringLiteral("10"));
    click("curveMeasure");
    window_->session().newAgent(findPreset("Classic")->description, "Another");
    QTRY_VERIFY(!curve_->measuring());
    window_->settle();
    QVERIFY(window_->learner().log.empty());
}

void CurveTest::canBeDoneByKeyboardAlone()
{
    openMnist();
    const test::TemporaryFolder folder;
    window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    curve_ = window_->find<CurveWindow>("curveWindow");
    QVERIFY(curve_);
    QVERIFY(QTest::qWaitForWindowActive(curve_));
    tabTo("curveLearners");
    QTest::keyClick(focused(), Qt::Key_Home);
    QTest::keyClick(focused(), Qt::Key_Space); // the open agent off
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_Space);
    const QString chosen = find<QListWidget>("curveLearners")->item(1)->text();
    tabTo("curveMost");
    QTest::keyClick(focused(), Qt::Key_Home);
    for (const auto& [name, number] :
        {std::pair("curveDraws", "1"), std::pair("curveCount", "30"), std::pair("curveSteps", "1")}) {
        tabTo(name);
        QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QLatin1String(number));
    }
    tabTo("curveMeasure");
    QTest::keyClick(focused(), Qt::Key_Space);
    QTRY_VERIFY(!curve_->measuring());
    QCOMPARE(curve_->cells().size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(curve_->cells().front().learner), chosen);
    tabTo("curveChart");
    QTest::keyClick(focused(), Qt::Key_Right);
    QVERIFY(find<QLabel>("curveFigures")->text().contains(chosen));
    tabTo("curveExport");
    QTest::keyClick(focused(), Qt::Key_Space);
    typeFileName(QString::fromStdString(folder / "k.svg"));
    QTest::keyClick(curve_, Qt::Key_Escape);
    QVERIFY(!curve_->isVisible());
}

void CurveTest::keepsWhatIsMeasuredWhenStoppedAndAnswersMeanwhile()
{
    openMnist();
    open();
    setSmall();
    find<QSpinBox>("curveDraws")->setValue(100);
    find<QSpinBox>("curveCount")->setValue(400);
    click("curveMeasure");
    QTRY_VERIFY(curve_->cells().size() >= 2);
    // The session is free: the agent is taught, and answers, while the curve is measured.
    window_->session().teachData({.samples = 30, .seed = 1});
    window_->drawSeven();
    window_->settle();
    QVERIFY(window_->bridge().view().live());
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(30));
    QVERIFY(curve_->measuring());
    click("curveStop");
    QTRY_VERIFY(!curve_->measuring());
    const std::size_t kept = curve_->cells().size();
    QVERIFY(kept >= 2 && kept < 200);
    QVERIFY(find<QLabel>("curveProgress")->text().startsWith(QStringLiteral("Stopped")));
    QVERIFY(find<QPushButton>("curveExport")->isEnabled());
    // Goes on from there: what is known is not measured again.
    find<QSpinBox>("curveDraws")->setValue(static_cast<int>(std::max<std::size_t>(1, kept / 4)));
    const std::vector<ExperimentCell> before = curve_->cells();
    click("curveMeasure");
    QTRY_VERIFY(!curve_->measuring());
    std::size_t same = 0;
    for (const ExperimentCell& cell : curve_->cells())
        same += std::ranges::count_if(before, [&cell](const ExperimentCell& other) {
            return other.isSameQuestion(cell) && other.testingSeconds == cell.testingSeconds
                && other.teachingSeconds == cell.teachingSeconds;
        });
    QVERIFY(same >= 1);
}

void CurveTest::saysWhyNothingCanBeMeasured()
{
    open(); // no data set is open
    QVERIFY(!find<QPushButton>("curveMeasure")->isEnabled());
    QVERIFY(find<QLabel>("curveProgress")->text().contains(QStringLiteral("MNIST")));
    window_->session().addData(makeData("Bars", 40, 20));
    window_->settle();
    QVERIFY(find<QPushButton>("curveMeasure")->isEnabled());
    QCOMPARE(
        find<QComboBox>("curveMost")->itemText(find<QComboBox>("curveMost")->count() - 1), QStringLiteral("all 40"));
    auto* learners = find<QListWidget>("curveLearners");
    for (int row = 0; row < learners->count(); ++row)
        learners->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!find<QPushButton>("curveMeasure")->isEnabled());

    const QString broken = window_->path("broken.engram");
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no agent");
    file.close();
    curve_->addAgent(broken);
    QSignalSpy failed(curve_, &CurveWindow::failed);
    setSmall();
    click("curveMeasure");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(find<QLabel>("curveProgress")->text().contains(QStringLiteral("broken.engram")));
    QVERIFY(!curve_->measuring());
    learners->setFocus();
    QTest::keyClick(learners, Qt::Key_Delete);
    QVERIFY(learners->findItems(QStringLiteral("broken"), Qt::MatchExactly).isEmpty());

    // A file that cannot be written.
    learners->item(0)->setCheckState(Qt::Checked);
    click("curveMeasure");
    QTRY_VERIFY(!curve_->measuring());
    failed.clear();
    curve_->exportTo(QStringLiteral("/nowhere/at/all.svg"));
    QTRY_COMPARE(failed.count(), 1);
    curve_->exportTo(window_->path("figure.bmp"));
    QCOMPARE(failed.count(), 2);
    // Bars were made here: no file that a command could read.
    QVERIFY(copied().contains(QStringLiteral("was made here")));
}

QTEST_MAIN(CurveTest)
#include "curveTest.moc"
