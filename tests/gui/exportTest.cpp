#include <cmath>

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <engram/files/saveFile.h>

#include "export/exportDialog.h"
#include "export/viewExport.h"
#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "support/window.h"

using namespace engram;

/// What is taken out of the window is what a person meant: whole, sharp, fresh, and never over another file unasked.
class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void drawsTheMapAsVectors();
    void takesAllOfAPageThatScrolls();
    void refusesWhatIsHiddenAndSaysWhy();
    void completesTheNameBeforeItAsksAboutOverwriting();
    void leavesTheFileAsItWasWhenItIsCancelled();
    void saysBeforehandHowLargeTheHistoryWillBe_data();
    void saysBeforehandHowLargeTheHistoryWillBe();

private:
    InspectorPanel* panel() { return window_->find<InspectorPanel>("inspectorPanel"); }
    ExportDialog* open()
    {
        window_->find<QAction>("export")->trigger();
        return (*window_)->findChildren<ExportDialog*>().last();
    }
    void choose(ExportDialog* dialog, const QString& beginning)
    {
        auto* what = dialog->findChild<QComboBox*>(QStringLiteral("exportWhat"));
        what->setCurrentIndex(what->findText(beginning, Qt::MatchStartsWith));
    }
    std::unique_ptr<TestWindow> window_;
};

void ExportTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 80, 20));
    window_->session().teachData({.samples = 50, .seed = 1});
    window_->drawSeven();
    window_->settle();
}

void ExportTest::drawsTheMapAsVectors()
{
    panel()->showPage(panel()->map());
    QTRY_VERIFY(panel()->map()->map());
    window_->settle();
    const auto painted = paintView(*panel()->map()->view(), QStringLiteral("map.svg"), 1);
    QVERIFY(painted);
    QVERIFY(!painted->svg.contains("<image"));
    // A memory is a figure, as text or as outline, or where there is no room for it a dot.
    const auto drawn = painted->svg.count("<text") + painted->svg.count("<path") + painted->svg.count("<circle")
        + painted->svg.count("<ellipse");
    QVERIFY2(drawn >= 50, qPrintable(QString::number(drawn)));
}

void ExportTest::takesAllOfAPageThatScrolls()
{
    (*window_)->resize(1280, 720); // a screen on which the page does not find room
    panel()->showPage(panel()->answer());
    window_->bridge().view().showLiveStep(1);
    window_->settle();
    QTRY_VERIFY(panel()->answer()->shares());
    const auto* scroll = panel()->answer()->findChild<QScrollArea*>();
    QTRY_VERIFY(scroll->widget()->height() > scroll->viewport()->height());
    const auto painted = paintView(*panel()->answer(), QStringLiteral("answer.png"), 2);
    QVERIFY(painted);
    QCOMPARE(painted->image.height(), 2 * scroll->widget()->height());
}

void ExportTest::refusesWhatIsHiddenAndSaysWhy()
{
    panel()->showPage(panel()->answer());
    window_->settle();
    ExportDialog* dialog = open();
    choose(dialog, QStringLiteral("Map"));
    const auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("exportHint"))->text().contains(QLatin1String("hidden")));
    choose(dialog, QStringLiteral("Answer"));
    QVERIFY(save->isEnabled());
    dialog->reject();

    // What the page said of an older answer is not what it would say now.
    panel()->showPage(panel()->map());
    dialog = open();
    choose(dialog, QStringLiteral("The memories"));
    QSignalSpy failed(dialog, &ExportDialog::failed);
    dialog->exportTo(window_->path("shares.csv"));
    QCOMPARE(failed.size(), 1);
    dialog->reject();
}

void ExportTest::completesTheNameBeforeItAsksAboutOverwriting()
{
    ExportDialog* dialog = open();
    choose(dialog, QStringLiteral("The whole history"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files);
    QCOMPARE(files->defaultSuffix(), QStringLiteral("csv"));
    QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
    Q_EMIT files->filterSelected(files->nameFilters().at(1));
    QCOMPARE(files->defaultSuffix(), QStringLiteral("json"));
    files->reject();
    dialog->reject();
}

void ExportTest::leavesTheFileAsItWasWhenItIsCancelled()
{
    const QString path = window_->path("history.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    ExportDialog* dialog = open();
    choose(dialog, QStringLiteral("The whole history"));
    dialog->exportTo(path);
    dialog->reject();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(!QFile::exists(QString::fromStdString(unfinishedOf(path.toStdString()).string())));
    // Stopped in time it is as it was; a history that had been written by then is whole.
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray now = file.readAll();
    QVERIFY(now == "mine" || now.count('\n') == static_cast<qsizetype>(window_->learner().agent.story().size() + 1));
}

void ExportTest::saysBeforehandHowLargeTheHistoryWillBe_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("tolerance"); // the words of JSON are counted for nothing
    QTest::addRow("Classic, CSV") << QStringLiteral("Classic") << QStringLiteral("history.csv") << 0.03;
    QTest::addRow("Edges, CSV") << QStringLiteral("Edges") << QStringLiteral("history.csv") << 0.03;
    QTest::addRow("Edges, JSON") << QStringLiteral("Edges") << QStringLiteral("history.json") << 0.03;
}

void ExportTest::saysBeforehandHowLargeTheHistoryWillBe()
{
    QFETCH(const QString, preset);
    QFETCH(const QString, name);
    QFETCH(const double, tolerance);
    window_->session().newAgent(findPreset(preset.toStdString())->description);
    window_->session().teachData({.samples = 40, .seed = 1});
    window_->settle();
    ExportDialog* dialog = open();
    choose(dialog, QStringLiteral("The whole history"));
    const QString hint = dialog->findChild<QLabel*>(QStringLiteral("exportHint"))->text();
    static const QRegularExpression form(QStringLiteral("about ([0-9]+).(kB|MB)"));
    const QRegularExpressionMatch said = form.match(hint);
    QVERIFY2(said.hasMatch(), qPrintable(hint));
    const double unit = said.captured(2) == QStringLiteral("kB") ? 1e3 : 1e6;
    const QString path = window_->path("about").append(name);
    QSignalSpy exported(dialog, &ExportDialog::exported);
    dialog->exportTo(path);
    QTRY_COMPARE(exported.size(), 1);
    const auto size = static_cast<double>(QFileInfo(path).size());
    const double expected = said.captured(1).toDouble() * unit;
    QVERIFY2(size > 50'000, "so little that nobody would ask");
    QVERIFY2(std::abs(size - expected) <= tolerance * size + unit / 2,
        qPrintable(QStringLiteral("%1 bytes: %2").arg(size).arg(hint)));
}

QTEST_MAIN(ExportTest)
#include "exportTest.moc"
