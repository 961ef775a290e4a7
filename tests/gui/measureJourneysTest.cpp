// What measures an agent, from the open window to the saved file: once by mouse, once by keys alone, on a small screen.

#include <utility>

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <engram/files/locations.h>
#include <engram/session/logText.h>
#include <engram/session/resultsText.h>
#include <engram/store/agentFile.h>
#include <engram/training/learningCurve.h>

#include "compare/compareWindow.h"
#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "results/resultsPanel.h"
#include "support/hands.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"
#include "widgets/savedFile.h"

using namespace engram;

class MeasureJourneysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void aCurveOfAnAddedAgentIsSavedByMouse() { curve(Hands::mouse); }
    void aCurveOfAnAddedAgentIsSavedByKeysAlone() { curve(Hands::keys); }
    void aComparisonWithAFileIsSavedByMouse() { compare(Hands::mouse); }
    void aComparisonWithAFileIsSavedByKeysAlone() { compare(Hands::keys); }
    void resultsAndLogAreSavedByMouse() { results(Hands::mouse); }
    void resultsAndLogAreSavedByKeysAlone() { results(Hands::keys); }
    void whatIsCopiedAsCommandDoesTheSameByMouse() { command(Hands::mouse); }
    void whatIsCopiedAsCommandDoesTheSameByKeysAlone() { command(Hands::keys); }

private:
    void curve(Hands hands);
    void compare(Hands hands);
    void results(Hands hands);
    void command(Hands hands);

    void openMnist();
    /// Teaches and tests in the dock for it.
    void teachAndTest(Hands hands, int lessons, int questions);
    void toggle(Hands hands, QListWidget* list, const QString& item);
    [[nodiscard]] QString path(const char* name) const { return QString::fromStdString(folder_->path() / name); }
    QString copied()
    {
        window_->settle();
        return QGuiApplication::clipboard()->text();
    }

    std::unique_ptr<TestWindow> window_;
    std::unique_ptr<test::TemporaryFolder> folder_;
};

void MeasureJourneysTest::init()
{
    window_ = std::make_unique<TestWindow>();
    folder_ = std::make_unique<test::TemporaryFolder>();
    useSmallScreen(*window_);
    QGuiApplication::clipboard()->clear();
}

void MeasureJourneysTest::openMnist()
{
    QVERIFY(findDefaultMnist());
    window_->session().openData(*findDefaultMnist());
    window_->settle();
}

void MeasureJourneysTest::toggle(Hands hands, QListWidget* list, const QString& text)
{
    QListWidgetItem* item = list->findItems(text, Qt::MatchExactly).value(0);
    QVERIFY2(item, qPrintable(text));
    const Qt::CheckState before = item->checkState();
    if (hands == Hands::mouse) {
        list->scrollToItem(item);
        const QRect row = list->visualItemRect(item);
        clickAt(*list->viewport(), QPoint(row.left() + 10, row.center().y()));
    } else {
        bringToFront(*list->window());
        tabTo(*list->window(), list);
        press(*list->window(), Qt::Key_Home);
        press(*list->window(), Qt::Key_Down, {}, list->row(item));
        press(*list->window(), Qt::Key_Space);
    }
    QVERIFY(item->checkState() != before);
}

void MeasureJourneysTest::curve(Hands hands)
{
    openMnist();
    const Learner edges = Learner::create(findPreset("Edges")->description).value();
    QVERIFY(saveAgent(edges, corePath(path("mine.engram"))));
    pick(hands, *window_, actionNamed(*window_, "learningCurve"));
    auto* curve = window_->find<CurveWindow>("curveWindow");
    QVERIFY(curve && curve->width() <= 1024 && curve->height() <= 700);
    const auto find = [curve](const char* name) { return curve->findChild<QWidget*>(QLatin1String(name)); };
    push(hands, find("curveAddAgent"));
    nameFile(*curve, path("mine.engram"));
    auto* learners = curve->findChild<QListWidget*>();
    QCOMPARE(learners->item(learners->count() - 1)->text(), QStringLiteral("mine"));
    QCOMPARE(learners->item(learners->count() - 1)->checkState(), Qt::Checked);
    toggle(hands, learners, learners->item(0)->text()); // the open agent, which was chosen from the start
    choose(hands, curve->findChild<QComboBox*>(QStringLiteral("curveLeast")), QStringLiteral("10"));
    choose(hands, curve->findChild<QComboBox*>(QStringLiteral("curveMost")), QStringLiteral("30"));
    for (const auto& [name, number] :
        {std::pair("curveDraws", 1), std::pair("curveCount", 20), std::pair("curveSteps", 1)})
        write(hands, qobject_cast<QSpinBox*>(find(name)), number);
    push(hands, find("curveMeasure"));
    QTRY_VERIFY(!curve->measuring());
    QCOMPARE(curve->cells().size(), std::size_t(2)); // 10 and 30 lessons
    QCOMPARE(curve->chart().curveCount(), std::size_t(1));
    QCOMPARE(curve->cells().front().learner, std::string("mine"));
    if (hands == Hands::mouse)
        clickAt(*find("curvePublished"), QPoint(8, find("curvePublished")->height() / 2));
    else
        push(hands, find("curvePublished"));
    QCOMPARE(curve->chart().curveCount(), 1 + publishedErrors().size());
    for (const char* name : {"c.csv", "c.svg", "c.png"}) {
        push(hands, find("curveExport"));
        nameFile(*curve, path(name));
        QTRY_VERIFY(QFile::exists(path(name)));
    }
    QCOMPARE(bytesOf(path("c.csv")).toStdString(), experimentCsv(curve->cells()));
    const std::string svg = learningCurveSvg(summarise(curve->cells()), publishedErrors());
    QCOMPARE(bytesOf(path("c.svg")).toStdString(), svg);
    QVERIFY(svg.find("mine") != std::string::npos);
    QTRY_VERIFY(!QImage(path("c.png")).isNull());
}

void MeasureJourneysTest::compare(Hands hands)
{
    openMnist();
    window_->session().teachData({.samples = 10, .seed = 3});
    window_->session().saveAgent(corePath(path("few.engram")));
    window_->session().newAgent(findPreset("Patchwork")->description, "Many");
    window_->session().teachData({.samples = 80, .seed = 2});
    window_->settle();
    pick(hands, *window_, actionNamed(*window_, "compareAgents"));
    auto* compare = window_->find<CompareWindow>("compareWindow");
    QVERIFY(compare && compare->width() <= 1024 && compare->height() <= 700);
    const auto ready = [&] {
        QTRY_VERIFY(!compare->working());
        window_->settle();
    };
    const auto find = [compare](const char* name) { return compare->findChild<QWidget*>(QLatin1String(name)); };
    auto* with = compare->findChild<QComboBox*>(QStringLiteral("compareWith"));
    if (hands == Hands::mouse) {
        choose(hands, with, QStringLiteral("An agent's file"));
    } else {
        bringToFront(*compare);
        tabTo(*compare, with);
        press(*compare, Qt::Key_Down); // opens the list
        QTRY_VERIFY(with->view()->isVisible());
        press(*compare, Qt::Key_Down);
        press(*compare, Qt::Key_Return);
    }
    nameFile(*compare, path("few.engram"));
    ready();
    for (const auto& [name, number] :
        {std::pair("compareCount", 60), std::pair("compareSeed", 8), std::pair("compareSteps", 2)})
        write(hands, qobject_cast<QSpinBox*>(find(name)), number);
    push(hands, find("compareTest"));
    ready();
    QVERIFY(compare->comparison());
    const Comparison& figures = *compare->comparison();
    for (const char* name : {"c.json", "c.csv"}) {
        push(hands, find("compareExport"));
        nameFile(*compare, path(name));
        QTRY_VERIFY(QFile::exists(path(name)));
    }
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path("c.json"))).object();
    const QJsonArray agents = json[QStringLiteral("agents")].toArray();
    QCOMPARE(agents.size(), 2);
    QCOMPARE(agents[0][QStringLiteral("name")].toString(), QStringLiteral("Many"));
    QVERIFY(agents[0][QStringLiteral("file")].isNull()); // never saved
    QVERIFY(agents[1][QStringLiteral("file")].toString().endsWith(QStringLiteral("few.engram")));
    QCOMPARE(bytesOf(path("c.csv")).toStdString(),
        comparisonCsv(figures, {"Many", ""},
            {agents[1][QStringLiteral("name")].toString().toStdString(), corePath(path("few.engram")).string()}));
    QCOMPARE(agents[0][QStringLiteral("correct")].toInt(), int(figures.first.correct));
    QCOMPARE(agents[1][QStringLiteral("correct")].toInt(), int(figures.second.correct));
    QCOMPARE(json[QStringLiteral("tested")].toInt(), 60);
    QCOMPARE(json[QStringLiteral("only_first")].toInt(), int(figures.onlyFirst));
    QVERIFY(figures.first.correct > figures.second.correct);
}

void MeasureJourneysTest::teachAndTest(Hands hands, int lessons, int questions)
{
    raise(hands, *window_, "teachDock");
    write(hands, window_->find<QSpinBox>("teachCount"), lessons);
    write(hands, window_->find<QSpinBox>("teachSeed"), 3);
    push(hands, window_->find<QPushButton>("teachData"));
    window_->settle();
    if (questions == 0)
        return;
    write(hands, window_->find<QSpinBox>("testCount"), questions);
    write(hands, window_->find<QSpinBox>("testSteps"), 2);
    push(hands, window_->find<QPushButton>("testData"));
    window_->settle();
    QVERIFY(window_->bridge().snapshot()->lastTest);
}

void MeasureJourneysTest::results(Hands hands)
{
    window_->session().addData(makeData("Bars", 60, 50));
    window_->settle();
    teachAndTest(hands, 6, 40);
    const SnapshotPointer now = window_->bridge().snapshot();
    QAction* exports = actionNamed(*window_, "export");
    for (const char* name : {"r.csv", "r.json"}) {
        pick(hands, *window_, exports);
        exportAs(hands, *window_, QStringLiteral("The results, as text"), path(name));
    }
    QCOMPARE(bytesOf(path("r.csv")).toStdString(), resultsCsv(*now->lastTest, now->tested));
    QCOMPARE(bytesOf(path("r.json")).toStdString(), resultsJson(*now->lastTest, now->tested));
    QCOMPARE(QJsonDocument::fromJson(bytesOf(path("r.json"))).object()[QStringLiteral("correct")].toInt(),
        int(now->lastTest->correct));
    pick(hands, *window_, exports);
    exportAs(hands, *window_, QStringLiteral("Results, as a picture"), path("r.png"));
    auto* panel = window_->find<ResultsPanel>("resultsPanel");
    QCOMPARE(QImage(path("r.png")).size(), panel->size() * 2);

    showTab(hands, panel->findChild<QTabWidget*>()->tabBar(), QStringLiteral("Log"));
    for (const char* name : {"log.csv", "log.json"}) {
        push(hands, panel->findChild<QPushButton*>(QStringLiteral("exportLog")));
        exportAs(hands, *window_, QStringLiteral("The log of tests"), path(name));
    }
    QCOMPARE(bytesOf(path("log.csv")).toStdString(), logCsv(now->learner.log, std::string()));
    const QJsonArray log = QJsonDocument::fromJson(bytesOf(path("log.json"))).array();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0][QStringLiteral("correct")].toInt(), int(now->lastTest->correct));
}

void MeasureJourneysTest::command(Hands hands)
{
    openMnist();
    teachAndTest(hands, 40, 0);
    saveAgentAs(hands, *window_, path("window.engram"));
    pick(hands, *window_, actionNamed(*window_, "copyAsCommand"));
    const QString teaching = copied();
    QVERIFY2(teaching.startsWith(QStringLiteral("engram-cli train ")), qPrintable(teaching));
    QVERIFY(QDir().mkpath(path("shell")));
    const test::ShellOutcome taught = test::runInShell(teaching.toStdString(), folder_->path() / "shell");
    QVERIFY2(taught.exitCode == 0, qPrintable(teaching));
    const QStringList files = QDir(path("shell")).entryList({QStringLiteral("*.engram")}, QDir::Files);
    QCOMPARE(files.size(), 1);
    const Result<Learner> byShell = loadAgent(corePath(path("shell/") + files.front()));
    const Result<Learner> byWindow = loadAgent(corePath(path("window.engram")));
    QVERIFY(byShell && byWindow);
    QCOMPARE(byWindow->agent.memory().size(), std::size_t(40));
    QCOMPARE(byShell->agent.memory().version(), byWindow->agent.memory().version()); // of what it holds, bit by bit
    QVERIFY(byShell->description() == byWindow->description());

    write(hands, window_->find<QSpinBox>("testCount"), 50);
    push(hands, window_->find<QPushButton>("testData"));
    window_->settle();
    const TestReport report = *window_->bridge().snapshot()->lastTest;
    pick(hands, *window_, actionNamed(*window_, "copyAsCommand"));
    const QString fromMenu = copied();
    QGuiApplication::clipboard()->clear();
    push(hands, window_->find<ResultsPanel>("resultsPanel")->findChild<QPushButton*>(QStringLiteral("copyTest")));
    QCOMPARE(copied(), fromMenu);
    const test::ShellOutcome tested = test::runInShell(fromMenu.toStdString() + " --json > t.json", folder_->path());
    QVERIFY2(tested.exitCode == 0, qPrintable(fromMenu));
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path("t.json"))).object();
    QCOMPARE(json[QStringLiteral("tested")].toInt(), 50);
    QCOMPARE(json[QStringLiteral("correct")].toInt(), int(report.correct));
    const QJsonArray rows = json[QStringLiteral("confusion")].toArray();
    QCOMPARE(rows.size(), 10);
    for (int digit = 0; digit < 10; ++digit)
        for (int answer = 0; answer < 11; ++answer)
            QCOMPARE(rows[digit][answer].toInt(), int(report.confusion[std::size_t(digit)][std::size_t(answer)]));
}

QTEST_MAIN(MeasureJourneysTest)
#include "measureJourneysTest.moc"
