#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <engram/files/locations.h>

#include "curves/curveWindow.h"
#include "support/hands.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"

using namespace engram;

/// The learning curve of the agent that is open, whether or not it was saved, and what its window remembers.
class OpenAgentCurveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { window_ = std::make_unique<TestWindow>(); }
    void cleanup() { window_.reset(); }
    void measuresTheOpenAgentAtFirstAndFollowsIt();
    void theOpenAgentIsCopiedByItsPresetOrItsFile();
    void remembersItsSettings();

private:
    /// With little to measure.
    void open()
    {
        window_->find<QAction>("learningCurve")->trigger();
        curve_ = window_->find<CurveWindow>("curveWindow");
        const auto* numbers = find<QComboBox>("curveMost");
        find<QComboBox>("curveMost")->setCurrentIndex(numbers->findText(QStringLiteral("30")));
        for (const auto& [name, value] :
            {std::pair("curveDraws", 2), std::pair("curveCount", 40), std::pair("curveSteps", 2)})
            find<QSpinBox>(name)->setValue(value);
    }
    template <class Widget> Widget* find(const char* name) { return curve_->findChild<Widget*>(QLatin1String(name)); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// The line that Copy as command gives, or what it says where it gives none.
    QString copied()
    {
        QGuiApplication::clipboard()->clear();
        click("curveCopy");
        window_->settle();
        const QString line = QGuiApplication::clipboard()->text();
        return line.isEmpty() ? find<QLabel>("curveProgress")->text() : line;
    }

    std::unique_ptr<TestWindow> window_;
    CurveWindow* curve_ = nullptr;
};

void OpenAgentCurveTest::measuresTheOpenAgentAtFirstAndFollowsIt()
{
    LearnerDescription own = findPreset("Classic")->description;
    own.preprocessing.threshold = 90; // as no preset has it
    window_->session().newAgent(own, "Mine, \"own\"");
    window_->session().addData(makeData("Bars", 400, 40));
    window_->settle();
    open();
    auto* learners = find<QListWidget>("curveLearners");
    QStringList ticked;
    for (int row = 0; row < learners->count(); ++row)
        if (learners->item(row)->checkState() == Qt::Checked)
            ticked += learners->item(row)->text();
    QCOMPARE(ticked, QStringList{QStringLiteral("Mine, \"own\" (open)")});
    click("curveMeasure");
    QTRY_VERIFY(!curve_->measuring());
    window_->settle();
    QCOMPARE(curve_->cells().size(), std::size_t(4));
    QCOMPARE(curve_->cells().front().settings, settingsText(own));
    QCOMPARE(curve_->cells().front().learner, "Mine_ _own_ (open)");
    QCOMPARE(window_->learner().log.entries().size(), std::size_t(1)); // it is of the open agent
    // Another agent is another line of the list, which stays ticked as it was.
    window_->session().newAgent(findPreset("Edges")->description, "Next");
    window_->settle();
    QCOMPARE(learners->item(0)->text(), QStringLiteral("Next (open)"));
    QCOMPARE(learners->item(0)->checkState(), Qt::Checked);
    QVERIFY(learners->findItems(QStringLiteral("own"), Qt::MatchContains).isEmpty());
    learners->setCurrentRow(0);
    QVERIFY(!find<QPushButton>("curveRemoveAgent")->isEnabled()); // nor can it be taken out
    click("curveMeasure");
    QTRY_VERIFY(!curve_->measuring());
    QCOMPARE(curve_->cells().front().settings, settingsText(findPreset("Edges")->description));
}

void OpenAgentCurveTest::theOpenAgentIsCopiedByItsPresetOrItsFile()
{
    QVERIFY(findDefaultMnist());
    window_->session().openData(*findDefaultMnist());
    window_->settle();
    const test::TemporaryFolder folder;
    open();
    const auto measure = [this] {
        click("curveMeasure");
        QTRY_VERIFY(!curve_->measuring());
        window_->settle();
    };
    const auto rightOf = [](const std::vector<ExperimentCell>& cells) {
        std::vector<std::size_t> counts;
        counts.reserve(cells.size());
        for (const ExperimentCell& cell : cells)
            counts.push_back(cell.correct);
        return counts;
    };
    const auto byCommand = [&](const QString& line) {
        const test::ShellOutcome done = test::runInShell(line.toStdString(), folder.path());
        [&] { QVERIFY2(done.exitCode == 0, qPrintable(line)); }();
        const std::string csv = bytesOf(QString::fromStdString(folder / "learning-curve.csv")).toStdString();
        return rightOf(parseExperimentCsv(csv, "csv").value());
    };
    measure();
    QVERIFY2(copied().contains(QStringLiteral(" --preset Classic ")), qPrintable(copied()));
    QCOMPARE(byCommand(copied()), rightOf(curve_->cells()));

    LearnerDescription own = findPreset("Classic")->description;
    own.preprocessing.threshold = 90;
    own.agent.seed = own.architecture.seed = 7; // a curve has seeds of its own
    window_->session().newAgent(own, "Mine");
    window_->settle();
    measure();
    QVERIFY2(copied().contains(QStringLiteral("save this one")), qPrintable(copied()));
    window_->session().saveAgent(folder.path() / "mine.engram");
    window_->settle();
    QVERIFY2(copied().contains(QStringLiteral("mine.engram")), qPrintable(copied()));
    QCOMPARE(byCommand(copied()), rightOf(curve_->cells()));
    // The file no longer has what is open.
    own.preprocessing.threshold = 91;
    window_->session().reshape(own);
    window_->settle();
    measure();
    QVERIFY2(copied().contains(QStringLiteral("save this one")), qPrintable(copied()));
}

void OpenAgentCurveTest::remembersItsSettings()
{
    window_->session().addData(makeData("Bars", 400, 20));
    window_->settle();
    QSettings settings(window_->path("curve.ini"), QSettings::IniFormat);
    {
        CurveWindow first(window_->bridge(), settings);
        first.findChild<QSpinBox*>(QStringLiteral("curveDraws"))->setValue(7);
        first.findChild<QComboBox*>(QStringLiteral("curveMost"))->setCurrentIndex(2);
        first.findChild<QListWidget*>(QStringLiteral("curveLearners"))->item(2)->setCheckState(Qt::Checked);
        first.findChild<QListWidget*>(QStringLiteral("curveLearners"))->item(0)->setCheckState(Qt::Unchecked);
        first.findChild<QCheckBox*>(QStringLiteral("curvePublished"))->setChecked(true);
        first.done(0);
    }
    const CurveWindow second(window_->bridge(), settings);
    QCOMPARE(second.findChild<QSpinBox*>(QStringLiteral("curveDraws"))->value(), 7);
    QCOMPARE(second.findChild<QComboBox*>(QStringLiteral("curveMost"))->currentIndex(), 2);
    QCOMPARE(second.findChild<QListWidget*>(QStringLiteral("curveLearners"))->item(2)->checkState(), Qt::Checked);
    QCOMPARE(second.findChild<QListWidget*>(QStringLiteral("curveLearners"))->item(0)->checkState(), Qt::Unchecked);
    QVERIFY(second.findChild<QCheckBox*>(QStringLiteral("curvePublished"))->isChecked());
}

QTEST_MAIN(OpenAgentCurveTest)
#include "openAgentCurveTest.moc"
