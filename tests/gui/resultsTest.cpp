#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QImageReader>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMap>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>

#include "export/exportDialog.h"
#include "results/confusionModel.h"
#include "results/resultsPanel.h"
#include "support/drawnTexts.h"
#include "support/window.h"

using namespace engram;

/// Results of a test, and what may be taken out of the window.
class ResultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void countsEveryTestedExampleOnce();
    void theChosenCellHasTheSameFrameAllAround();
    void listsShowsAndTeachesTheExamplesOfACell();
    void sayingHowManyItTeachesItCountsNoneThatIsKnownNorCallsOneMisread();
    void exportsEveryItemOfTheList();
    void saysWhyAnExportFailed();
    void numbersOfTheMatrixAreWrittenWholeAndOfOneSize();

private:
    ResultsPanel* panel() { return window_->find<ResultsPanel>("resultsPanel"); }
    std::unique_ptr<TestWindow> window_;
};

void ResultsTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 60, 50));
    window_->session().teachData({.samples = 6, .seed = 1});
    window_->session().testData({.count = 50, .steps = 5, .seed = 1});
    window_->drawSeven();
    window_->settle();
}

void ResultsTest::countsEveryTestedExampleOnce()
{
    QAbstractItemModel* model = panel()->table()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int all = 0;
    int right = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const int count = model->index(row, column).data().toInt();
            all += count;
            right += row == column ? count : 0;
        }
    const auto report = window_->bridge().snapshot()->lastTest;
    QCOMPARE(all, static_cast<int>(report->tested()));
    QCOMPARE(right, static_cast<int>(report->correct));
    QVERIFY(accuracyText(*report).contains(QString::number(report->correct)));
    // Among the surest: those of the greatest margins, as many as the share says.
    std::vector<TestedExample> sorted = report->examples;
    std::ranges::stable_sort(
        sorted, std::greater(), [](const TestedExample& tested) { return tested.margin.value_or(-2); });
    QString surest = panel()->findChild<QLabel*>(QStringLiteral("surest"))->text();
    surest.replace(QChar::Nbsp, u' ');
    for (const std::size_t percent : {50, 80, 90, 95}) {
        const std::size_t count = (sorted.size() * percent + 50) / 100;
        const auto rightOnes =
            std::ranges::count_if(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count),
                [](const TestedExample& tested) { return tested.correct(); });
        const double share = 100.0 * static_cast<double>(rightOnes) / static_cast<double>(count);
        const QString figure =
            share < 100 ? QString::number(share, 'f', 1) + QStringLiteral(" %") : QStringLiteral("all");
        QVERIFY2(surest.contains(QStringLiteral("%1 %: %2").arg(percent).arg(figure)), qPrintable(surest));
    }
}

void ResultsTest::theChosenCellHasTheSameFrameAllAround()
{
    QTableView& table = *panel()->table();
    const QRect cell = table.visualRect(table.currentIndex()).adjusted(0, 0, -1, -1); // a gap is left to the next
    const QImage seen = table.viewport()->grab().toImage();
    const QColor frame = table.palette().color(QPalette::Text);
    for (const QPoint& at : {cell.topLeft(), cell.topRight(), cell.bottomLeft(), cell.bottomRight(),
             QPoint(cell.center().x(), cell.top() + 1), QPoint(cell.center().x(), cell.bottom() - 1),
             QPoint(cell.left() + 1, cell.center().y()), QPoint(cell.right() - 1, cell.center().y())})
        QCOMPARE(seen.pixelColor(at), frame);
}

void ResultsTest::listsShowsAndTeachesTheExamplesOfACell()
{
    auto* list = panel()->findChild<QListView*>();
    // The worst mistake is chosen at once.
    const QModelIndex cell = panel()->table()->currentIndex();
    QVERIFY(cell.row() != cell.column());
    QCOMPARE(list->model()->rowCount(), cell.data().toInt());
    QTest::mouseClick(panel()->findChild<QPushButton*>(QStringLiteral("showExample")), Qt::LeftButton);
    window_->settle();
    QVERIFY(window_->shown().source == Shown::Source::story);
    QCOMPARE(window_->shown().expected, std::optional<std::uint8_t>(static_cast<std::uint8_t>(cell.row())));
    const std::uint32_t code = codeOf(window_->shown().state.output);
    QCOMPARE(static_cast<int>(std::min(code, 10U)), cell.column());

    const std::size_t before = window_->learner().agent.memory().size();
    const auto picked = static_cast<std::size_t>(list->model()->rowCount());
    QTest::mouseClick(panel()->findChild<QPushButton*>(QStringLiteral("teachPicked")), Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), before + picked);
    window_->find<QAction>("undo")->trigger();
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), before);
}

void ResultsTest::numbersOfTheMatrixAreWrittenWholeAndOfOneSize()
{
    auto report = std::make_shared<TestReport>();
    report->confusion[1][1] = 1127;
    report->confusion[2][2] = 975;
    report->confusion[2][7] = 3;
    ConfusionModel model;
    model.setReport(report);
    ConfusionDelegate delegate;
    QTableView table;
    table.setModel(&model);
    table.setItemDelegate(&delegate);
    for (int column = 0; column < model.columnCount(); ++column)
        table.setColumnWidth(column, 25);
    table.resize(500, 500);
    table.show();
    QMap<QString, double> heights; // of a digit
    for (const DrawnText& drawn : textsDrawnBy(table))
        if (drawn.text.size() > 2 || drawn.text == QStringLiteral("3")) {
            QVERIFY2(drawn.place.width() <= 25, qPrintable(drawn.text));
            heights[drawn.text] = std::max(heights.value(drawn.text), drawn.place.height());
        }
    QVERIFY(heights.contains(QStringLiteral("1127")) && heights.contains(QStringLiteral("975")));
    QVERIFY(std::abs(heights[QStringLiteral("1127")] - heights[QStringLiteral("975")]) <= 1);
    // The axes are named above it.
    bool named = false;
    for (const QLabel* label : panel()->findChildren<QLabel*>())
        named =
            named || (label->isVisibleTo(panel()) && label->text().contains(QStringLiteral("Rows: the true digit")));
    QVERIFY(named);
}

void ResultsTest::sayingHowManyItTeachesItCountsNoneThatIsKnownNorCallsOneMisread()
{
    // A cell of right answers, of which one is taught by itself.
    const auto report = window_->bridge().snapshot()->lastTest;
    std::vector<Example> right;
    std::uint8_t digit = 0;
    for (; digit < 10 && right.size() < 3; ++digit) {
        right.clear();
        for (const TestedExample& tested : report->examples)
            if (tested.correct() && tested.example.label() == digit)
                right.push_back(tested.example);
    }
    --digit;
    QVERIFY(right.size() >= 3);
    window_->session().teachExamples({right.front()}, {});
    window_->settle();
    QCOMPARE(window_->bridge().snapshot()->undoText.text(), "Teach 1 digit");
    panel()->table()->setCurrentIndex(panel()->table()->model()->index(digit, digit));
    window_->settle();
    auto* teach = panel()->findChild<QPushButton*>(QStringLiteral("teachPicked"));
    QCOMPARE(teach->text(), QStringLiteral("Teach these %1").arg(right.size() - 1));
    const std::size_t before = window_->learner().agent.memory().size();
    QTest::mouseClick(teach, Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), before + right.size() - 1);
    QCOMPARE(window_->bridge().snapshot()->undoText.text(), "Teach " + std::to_string(right.size() - 1) + " digits");
}

void ResultsTest::exportsEveryItemOfTheList()
{
    window_->bridge().view().showLive();
    window_->bridge().view().selectNeuron(NeuronId{Layer::state, 400});
    window_->settle();
    window_->find<QAction>("export")->trigger();
    auto* dialog = (*window_)->findChild<ExportDialog*>();
    QVERIFY(dialog);
    const int items = dialog->itemCount();
    dialog->reject();
    int pictures = 0;
    for (int item = 0; item < items; ++item)
        for (const char* suffix : {"png", "svg", "gif", "csv", "json"}) {
            window_->find<QAction>("export")->trigger();
            QPointer<ExportDialog> open = (*window_)->findChildren<ExportDialog*>().last();
            open->choose(item);
            QSignalSpy exported(open, &ExportDialog::exported);
            QSignalSpy failed(open, &ExportDialog::failed);
            const QString path = window_->path("out.") + QLatin1String(suffix);
            QFile::remove(path);
            open->exportTo(path);
            QTRY_VERIFY(!exported.isEmpty() || !failed.isEmpty());
            if (open)
                open->reject();
            QTRY_VERIFY(!open);
            QCOMPARE(QFile::exists(path), !exported.isEmpty());
            if (exported.isEmpty())
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (bytes.startsWith("GIF8")) {
                QImageReader reader(path);
                QCOMPARE(reader.imageCount(), static_cast<int>(window_->shown().steps + 1));
                ++pictures;
            } else if (QLatin1String(suffix) == QLatin1String("png") && bytes.startsWith("\x89PNG")) {
                QVERIFY(!QImage(path).isNull());
                ++pictures;
            } else if (QLatin1String(suffix) == QLatin1String("svg") && bytes.contains("<svg")) {
                QVERIFY(QSvgRenderer(path).isValid());
                ++pictures;
            } else if (QLatin1String(suffix) == QLatin1String("json")) {
                QJsonParseError error;
                QJsonDocument::fromJson(bytes, &error);
                QCOMPARE(error.error, QJsonParseError::NoError);
            }
        }
    QVERIFY(pictures > 15);
}

void ResultsTest::saysWhyAnExportFailed()
{
    window_->find<QAction>("export")->trigger();
    auto* dialog = (*window_)->findChild<ExportDialog*>();
    QSignalSpy failed(dialog, &ExportDialog::failed);
    for (int item = 0; item < dialog->itemCount(); ++item) {
        dialog->choose(item);
        failed.clear();
        dialog->exportTo(QStringLiteral("/nowhere/at/all/out.png"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().toString().isEmpty());
    }
    dialog->reject();
}

QTEST_MAIN(ResultsTest)
#include "resultsTest.moc"
