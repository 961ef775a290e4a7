#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <engram/session/resultsText.h>
#include <engram/store/agentFile.h>
#include <engram/training/testFigures.h>

#include "export/exportDialog.h"
#include "history/timelineView.h"
#include "results/chartsPage.h"
#include "results/figureChart.h"
#include "results/logModel.h"
#include "results/resultsPanel.h"
#include "support/document.h"
#include "support/drawnTexts.h"
#include "support/openedGallery.h"
#include "widgets/numberText.h"
#include "widgets/savedFile.h"

using namespace engram;

/// That a test says what it is worth: of which agent it is, what of it was no news to it, and that all of them are
/// kept.
class HonestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void countsApartWhatHadBeenTaughtAndSaysOfWhichAgentItIs();
    void teachesTestPicturesOnceAndSaysThatTheyAre();
    void theGallerySaysWhereItTeachesTestPictures();
    void teachesNoLessonTwiceUnlessAsked();
    void countsALessonOnceHoweverManyVariantsItHas();
    void theLogRoundsNothingUpToAll();
    void keepsALogThatUndoLeavesAloneAndTheFileHolds();
    void copiesTheCommandAndExportsTheLog();
    void isTestedAndItsLogSavedByKeysAlone();
    void chartsSayTheFiguresOfTheReportByMouseAndKeys();
    void figuresStayTogetherAtTheEndOfALine();
    void theTablesOfTheResultsAreTheDocumentedOnes();

private:
    ResultsPanel* panel() { return window_->find<ResultsPanel>("resultsPanel"); }
    QString text(const char* label) { return panel()->findChild<QLabel*>(QLatin1String(label))->text(); }
    void showTab(int tab) { panel()->findChild<QTabWidget*>()->setCurrentIndex(tab); }
    void testOn(std::size_t count = 40)
    {
        window_->session().testData({.count = count, .steps = 4, .seed = 1});
        window_->settle();
    }
    std::unique_ptr<TestWindow> window_;
};

void HonestTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 60, 50));
    window_->session().teachData({.samples = 6, .seed = 1});
    window_->settle();
    window_->find<QWidget>("resultsDock")->raise();
}

void HonestTest::countsApartWhatHadBeenTaughtAndSaysOfWhichAgentItIs()
{
    QVERIFY(window_->find<QPushButton>("testData")->toolTip().contains(QStringLiteral("counted apart")));
    testOn();
    QVERIFY(!panel()->findChild<QLabel*>(QStringLiteral("taughtApart"))->isVisibleTo(panel()));
    QVERIFY2(
        text("testedAgent").contains(QStringLiteral("as it is now, after 6 lessons")), qPrintable(text("testedAgent")));
    auto* teach = panel()->findChild<QPushButton*>(QStringLiteral("teachPicked"));
    const auto picked = panel()->findChild<QListView*>()->model()->rowCount();
    QTest::mouseClick(teach, Qt::LeftButton);
    window_->settle();
    QVERIFY2(text("testedAgent").contains(QStringLiteral("%1 lesson").arg(picked)), qPrintable(text("testedAgent")));
    QVERIFY(text("testedAgent").contains(QStringLiteral("ago")));
    testOn();
    const auto report = window_->bridge().snapshot()->lastTest;
    const TestedPart taught = report->taught();
    QCOMPARE(taught.tested, static_cast<std::size_t>(picked));
    const std::size_t others = report->tested() - taught.tested;
    const QString share = QString::number(100.0 * double(report->correct - taught.correct) / double(others), 'f', 1);
    const QString says = text("taughtApart").replace(QChar::Nbsp, u' ');
    QVERIFY2(says.contains(QStringLiteral("had been taught; of the others it read %1 %").arg(share)), qPrintable(says));
    window_->session().undo();
    window_->settle();
    QVERIFY2(text("testedAgent").contains(QStringLiteral("before it was changed")), qPrintable(text("testedAgent")));
    window_->session().redo();
    window_->settle();
    QVERIFY(text("testedAgent").contains(QStringLiteral("as it is now")));
}

void HonestTest::teachesTestPicturesOnceAndSaysThatTheyAre()
{
    testOn();
    auto* teach = panel()->findChild<QPushButton*>(QStringLiteral("teachPicked"));
    QVERIFY(panel()->findChild<QLabel*>(QStringLiteral("teachNote"))->isVisibleTo(panel()));
    QVERIFY(text("teachNote").startsWith(QStringLiteral("These are test pictures.")));
    QVERIFY(teach->isEnabled());
    const std::size_t before = window_->learner().agent.memory().size();
    teach->setFocus();
    QTest::keyClick(teach, Qt::Key_Space);
    window_->settle();
    const std::size_t after = window_->learner().agent.memory().size();
    QVERIFY(after > before);
    QVERIFY(!teach->isEnabled());
    QCOMPARE(teach->text(), QStringLiteral("Taught already"));
    window_->session().undo();
    window_->settle();
    QVERIFY(teach->isEnabled());
    QCOMPARE(window_->learner().agent.memory().size(), before);
}

void HonestTest::theGallerySaysWhereItTeachesTestPictures()
{
    testOn();
    OpenedGallery opened(*window_);
    const auto* note = opened.page->findChild<QLabel*>(QStringLiteral("galleryTeachNote"));
    QVERIFY(!note->isVisible());
    opened.choose("gallerySplit", QStringLiteral("Training"));
    opened.chooseFirstThreeByKeys();
    QVERIFY(opened.action("galleryTeach")->isEnabled());
    QVERIFY(!note->isVisible());
    opened.choose("gallerySplit", QStringLiteral("Test"));
    opened.click(0);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), text("teachNote")); // as Results has it
    opened.key(Qt::Key_T, Qt::ControlModifier);
    window_->settle();
    QVERIFY(!opened.action("galleryTeach")->isEnabled());
    QVERIFY(!note->isVisible()); // what was taught is not taught again
    // Where pairs are listed it is the same.
    opened.gallery->openPairs();
    auto* pairs = opened.gallery->findChild<QWidget*>(QStringLiteral("pairsPage"));
    window_->settle();
    QTest::mouseClick(pairs->findChild<QPushButton*>(QStringLiteral("findPairs")), Qt::LeftButton);
    window_->settle();
    auto* table = pairs->findChild<QTableView*>(QStringLiteral("pairsTable"));
    bool ofTest = false;
    bool ofTraining = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex first = table->model()->index(row, 0);
        const QString name = first.data().toString();
        if (name.endsWith(QStringLiteral("taught")))
            continue;
        table->setCurrentIndex(first);
        const bool test = name.contains(QStringLiteral("Bars test"));
        QCOMPARE(pairs->findChild<QLabel*>(QStringLiteral("galleryTeachNote"))->isVisible(), test);
        (test ? ofTest : ofTraining) = true;
    }
    QVERIFY(ofTest && ofTraining);
}

void HonestTest::teachesNoLessonTwiceUnlessAsked()
{
    window_->find<QWidget>("teachDock")->raise();
    const std::size_t before = window_->learner().agent.memory().size();
    window_->session().teachData({.samples = 6, .seed = 1});
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), before);
    QCOMPARE(
        window_->find<QLabel>("jobText")->text(), QStringLiteral("Nothing was taught: 6 digits were known already"));
    window_->session().teachData({.samples = 60, .seed = 1});
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), 60U);
    QVERIFY2(window_->find<QLabel>("jobText")->text().endsWith(QStringLiteral("6 were known already")),
        qPrintable(window_->find<QLabel>("jobText")->text()));
    auto* again = window_->find<QCheckBox>("teachAgain");
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(again->isChecked());
    QTest::mouseClick(window_->find<QPushButton>("teachData"), Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), 120U);
}

void HonestTest::countsALessonOnceHoweverManyVariantsItHas()
{
    window_->session().newAgent(findPreset("Upright")->description);
    window_->settle();
    QCOMPARE(window_->learner().description().variation.variants, 2U);
    window_->find<QSpinBox>("teachCount")->setValue(40);
    QTest::mouseClick(window_->find("teachData"), Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(120));
    // Three places say it, and none of them says something else.
    const QString done = window_->find<QLabel>("jobText")->text();
    QVERIFY2(done.startsWith(QStringLiteral("Taught 40 digits")), qPrintable(done));
    QCOMPARE(window_->find<QLabel>("statusMemories")->text(), QStringLiteral("120 memories, 3 a digit"));
    QStringList written;
    for (const DrawnText& text : textsDrawnBy(*(*window_)->findChild<TimelineView*>()))
        written += text.text;
    QVERIFY2(written.contains(QStringLiteral("Training: 40 examples")), qPrintable(written.join(u'|')));
}

void HonestTest::theLogRoundsNothingUpToAll()
{
    LogModel model;
    model.setLog(TestLog({{.all = {10'000, 9'999}}, {.all = {30, 30}}}));
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, LogModel::rightColumn), QStringLiteral("100.0\u00a0%")); // the newest first
    QCOMPARE(cell(0, LogModel::intervalColumn), QStringLiteral("88.6–100.0"));
    QCOMPARE(cell(1, LogModel::rightColumn), QStringLiteral("99.9\u00a0%"));
    QCOMPARE(cell(1, LogModel::intervalColumn), QStringLiteral("99.9–99.9"));
}

void HonestTest::keepsALogThatUndoLeavesAloneAndTheFileHolds()
{
    testOn(30);
    window_->session().teachData({.samples = 20, .seed = 2});
    testOn(50);
    showTab(2);
    auto* table = panel()->findChild<QTableView*>(QStringLiteral("logTable"));
    QCOMPARE(table->model()->rowCount(), 2);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, LogModel::testedColumn), QStringLiteral("50"));
    QCOMPARE(cell(1, LogModel::testedColumn), QStringLiteral("30"));
    QCOMPARE(cell(1, LogModel::lessonsColumn), QStringLiteral("6"));
    QCOMPARE(cell(0, LogModel::onColumn), QStringLiteral("Bars test"));
    const QString right = cell(0, LogModel::rightColumn);
    QVERIFY2(right.contains(QLatin1String("%")), qPrintable(right));
    // The chosen row stands above in words, for docks that are narrow.
    const QString says = text("logSays").replace(QChar::Nbsp, u' ');
    QVERIFY2(says.startsWith(QStringLiteral("Bars test · Right ")) && says.contains(QStringLiteral(" · Digits 50 ·")),
        qPrintable(says));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(text("logSays").replace(QChar::Nbsp, u' ').contains(QStringLiteral(" · Digits 30 · Lessons 6 ·")));
    window_->session().undo();
    window_->session().undo();
    window_->settle();
    QCOMPARE(table->model()->rowCount(), 2);
    const QString file = window_->path("kept.engram");
    window_->saveAs(file);
    window_->settle();
    const Learner kept = loadAgent(corePath(file)).value();
    QCOMPARE(kept.log.size(), 2U);
    QCOMPARE(kept.log.entries()[1].all.tested, 50U);
    QVERIFY(kept.agent.memory().empty());
    window_->session().newAgent(kept.description());
    window_->settle();
    QCOMPARE(table->model()->rowCount(), 0);
    window_->session().openAgent(corePath(file));
    window_->settle();
    QCOMPARE(table->model()->rowCount(), 2);
}

void HonestTest::copiesTheCommandAndExportsTheLog()
{
    testOn(30);
    showTab(2);
    auto* command = panel()->findChild<QLineEdit*>(QStringLiteral("logCommand"));
    auto* copy = panel()->findChild<QPushButton*>(QStringLiteral("copyLogCommand"));
    // Made here and not read from a file: no line repeats it.
    QVERIFY(!copy->isEnabled());
    QVERIFY(command->text().isEmpty());
    TestLogEntry entry;
    entry.kind = MeasureKind::test;
    entry.what = "Somewhere";
    entry.all = {10, 9};
    entry.arguments = "--count 10 --seed 3";
    window_->session().logMeasured(window_->bridge().snapshot(), [entry] { return std::optional(entry); });
    window_->settle();
    QCOMPARE(command->text(), QStringLiteral("engram-cli test AGENT --count 10 --seed 3"));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), command->text());

    QTest::mouseClick(panel()->findChild<QPushButton*>(QStringLiteral("exportLog")), Qt::LeftButton);
    auto* dialog = (*window_)->findChild<ExportDialog*>();
    QVERIFY(dialog);
    QSignalSpy exported(dialog, &ExportDialog::exported);
    const QString path = window_->path("log.json");
    dialog->exportTo(path);
    QTRY_COMPARE(exported.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1].toObject()[QStringLiteral("correct")].toInt(), 9);
    QVERIFY(list[0].toObject()[QStringLiteral("command")].isNull());
}

void HonestTest::isTestedAndItsLogSavedByKeysAlone()
{
    bringToFront(**window_);
    auto* count = window_->find<QSpinBox>("testCount");
    tabTo(**window_, count);
    QTest::keyClick(count, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(count, QStringLiteral("30"));
    window_->shortcut(Qt::CTRL | Qt::Key_R);
    window_->settle();
    auto* tabs = panel()->findChild<QTabWidget*>();
    tabTo(**window_, tabs->tabBar());
    for (int tab = 0; tab < 2; ++tab)
        QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    auto* save = tabs->currentWidget()->findChild<QPushButton*>(QStringLiteral("exportLog"));
    tabTo(**window_, save);
    QTest::keyClick(save, Qt::Key_Space);
    auto* dialog = window_->find<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    bringToFront(*dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto* files = (*window_)->findChild<QFileDialog*>();
    QVERIFY(files);
    bringToFront(*files);
    auto* name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    name->setText(window_->path("log.csv"));
    QTest::keyClick(name, Qt::Key_Return);
    QFile file(window_->path("log.csv"));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QCOMPARE(csv.count(u'\n'), 2);
    const std::size_t correct = window_->bridge().snapshot()->lastTest->correct;
    QVERIFY2(csv.contains(QStringLiteral(",30,%1,").arg(correct)), qPrintable(csv));
}

void HonestTest::chartsSayTheFiguresOfTheReportByMouseAndKeys()
{
    testOn(50);
    showTab(1);
    const auto report = window_->bridge().snapshot()->lastTest;
    auto* chart = panel()->findChild<FigureChart*>(QStringLiteral("digitsChart"));
    QCOMPARE(chart->groups().size(), 10U);
    const auto figures = digitFigures(*report);
    for (std::size_t digit = 0; digit < 10; ++digit)
        QCOMPARE(chart->groups()[digit].first, figures[digit].recall());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->current(), 9U);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(text("chartSays"), chart->groups()[8].says);
    QCOMPARE(chart->accessibleDescription(), chart->groups()[8].says);
    QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() - 12, chart->height() / 2});
    QCOMPARE(chart->current(), 9U);
    auto* steps = panel()->findChild<FigureChart*>(QStringLiteral("stepsChart"));
    QCOMPARE(steps->groups().size(), 5U);
    QCOMPARE(steps->groups().back().first, std::optional(report->accuracy()));
    QCOMPARE(panel()->findChild<FigureChart*>(QStringLiteral("surenessChart"))->groups().size(), 10U);
}

void HonestTest::figuresStayTogetherAtTheEndOfALine()
{
    QCOMPARE(withFirmSpaces(QStringLiteral("81.3 % of 5 s, 2 min left, 7 steps")),
        QStringLiteral("81.3\u00a0% of 5\u00a0s, 2\u00a0min left, 7 steps"));
    testOn();
    QVERIFY(!panel()->findChild<QLabel*>(QStringLiteral("surest"))->text().contains(QLatin1String(" %")));
}

void HonestTest::theTablesOfTheResultsAreTheDocumentedOnes()
{
    testOn(30);
    const SnapshotPointer now = window_->bridge().snapshot();
    const QStringList lines =
        QString::fromStdString(resultsCsv(*now->lastTest, now->tested)).split(QStringLiteral("\r\n"));
    QStringList headers{lines.front()};
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        if (lines[i].isEmpty() && !lines[i + 1].isEmpty())
            headers += lines[i + 1];
    QStringList documented;
    for (const std::string& line : test::markedLines(test::documentText("docs/formats/exports.md"), "csv", "results"))
        documented += QString::fromStdString(line);
    QCOMPARE(headers, documented);
    const QJsonObject whole =
        QJsonDocument::fromJson(QByteArray::fromStdString(resultsJson(*now->lastTest, now->tested))).object();
    const QString text = QString::fromStdString(test::documentText("docs/formats/commandLine.md"));
    for (const QString& key : whole.keys())
        QVERIFY2(text.contains(u'`' + key), qPrintable(key));
    QCOMPARE(whole[QStringLiteral("by_step")].toArray().size(), 5);
    QCOMPARE(whole[QStringLiteral("digits")].toArray().size(), 10);
}

QTEST_MAIN(HonestTest)
#include "honestTest.moc"
