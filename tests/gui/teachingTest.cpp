#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "shell/messageBar.h"
#include "support/drawnTexts.h"
#include "support/window.h"
#include "training/drawingActions.h"
#include "training/progressRow.h"
#include "training/teachPanel.h"
#include "widgets/elidedLines.h"

using namespace engram;

class TeachingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theButtonSaysHowManyDigitsItTeaches();
    void teachingAndTestingByClick();
    void aDrawingIsTaughtByTwoKeys();
    void aLabelDoesNotOutliveItsDrawing();
    void rightAndWrong();
    void cancelKeepsWholeLessons();
    void asManyImagesAreTestedAsTheButtonSays();
    void undoWhileATestRunsHoldsWhenItIsCancelled();
    void oneLimitForUndo();
    void progressInWords();
    void aLongEndOfAJobMovesNothingAndIsReadWhole();
    void theWheelScrollsAndChangesOnlyTheFieldInUse();
};

void TeachingTest::theButtonSaysHowManyDigitsItTeaches()
{
    TestWindow window;
    auto* teach = window.find<QPushButton>("teachData");
    auto* test = window.find<QPushButton>("testData");
    QVERIFY(!teach->isEnabled());
    QVERIFY(!test->isEnabled());
    window.session().addData(makeData("Bars", 300, 50));
    window.session().addData(makeSheet("Font A"));
    window.session().addData(makeSheet("Font B"));
    window.settle();
    window.find<QSpinBox>("teachCount")->setValue(100);
    QCOMPARE(teach->text(), QStringLiteral("Teach 120 digits"));
    window.find<QSpinBox>("teachCount")->setValue(1000);
    QCOMPARE(teach->text(), QStringLiteral("Teach 320 digits"));
    QCOMPARE(test->text(), QStringLiteral("Test on 50 images"));
    window.session().chooseData("Bars", false);
    window.settle();
    QCOMPARE(teach->text(), QStringLiteral("Teach 20 digits"));
    QVERIFY(!test->isEnabled());
}

void TeachingTest::teachingAndTestingByClick()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 300, 50));
    window.session().addData(makeSheet("Font A"));
    window.settle();
    window.find<QSpinBox>("teachCount")->setValue(100);
    QTest::mouseClick(window.find<QPushButton>("teachData"), Qt::LeftButton);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(110));
    window.find<QSpinBox>("testCount")->setValue(30);
    QTest::mouseClick(window.find<QPushButton>("testData"), Qt::LeftButton);
    window.settle();
    const auto report = window.bridge().snapshot()->lastTest;
    QVERIFY(report);
    QCOMPARE(report->tested(), std::size_t(30));
    QVERIFY(report->correct >= 29); // bars are easily told apart
    const QString said = window.find<QLabel>("jobText")->text();
    QVERIFY(said.contains(QString::number(report->correct)) && said.contains(QStringLiteral("30")));
}

void TeachingTest::aDrawingIsTaughtByTwoKeys()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_Return);
    window.settle();
    QVERIFY2(window.learner().agent.memory().empty(), "no digit was chosen yet");
    QVERIFY(window->messages().text().contains(QStringLiteral("which digit")));
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
    QCOMPARE(codeOf(window.learner().agent.memory()[0].answerOutput), 7U);
    QCOMPARE(codeOf(window.shown().state.output), 7U);
    window->findChild<DrawingActions*>()->forgetLast->trigger();
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
}

void TeachingTest::aLabelDoesNotOutliveItsDrawing()
{
    TestWindow window;
    auto* actions = window->findChild<DrawingActions*>();
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_7);
    QCOMPARE(actions->chosenDigit(), std::optional(7));
    window.key(Qt::Key_Delete);
    window->canvasCard().clearAction()->trigger();
    window.settle();
    QCOMPARE(actions->chosenDigit(), std::nullopt);
}

void TeachingTest::rightAndWrong()
{
    TestWindow window;
    auto* actions = window->findChild<DrawingActions*>();
    window.drawSeven();
    window.settle();
    const std::uint32_t guess = codeOf(window.shown().state.output);
    actions->right->trigger();
    window.settle();
    const Memory& memory = window.learner().agent.memory();
    QCOMPARE(memory.size(), std::size_t(1));
    QCOMPARE(codeOf(memory[0].answerOutput), guess);
    QVERIFY(memory[0].provenance.kind == LessonKind::pleasure);
    window.find<QAction>("undo")->trigger();
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
    for (QAction* choice : actions->wrong->menu()->actions())
        if (choice->text().contains(u'5'))
            choice->trigger();
    window.settle();
    QCOMPARE(codeOf(window.shown().state.output), 5U);
}

void TeachingTest::cancelKeepsWholeLessons()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60'000, 5'000));
    window.settle();
    window.find<QSpinBox>("teachCount")->setValue(500);
    QTest::mouseClick(window.find<QPushButton>("teachData"), Qt::LeftButton);
    window.settle();
    window.find<QSpinBox>("testCount")->setValue(5'000);
    QTest::mouseClick(window.find<QPushButton>("testData"), Qt::LeftButton);
    auto* cancel = window.find<QPushButton>("cancelJob");
    QTRY_VERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    window.settle();
    const auto report = window.bridge().snapshot()->lastTest;
    QVERIFY(!report || report->tested() < 5'000);
    if (report)
        QVERIFY2(window.find<QLabel>("testedAgent")
                     ->text()
                     .contains(QStringLiteral("Stopped after %L1 of 5,000.").arg(report->tested())),
            qPrintable(window.find<QLabel>("testedAgent")->text()));
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(500));
}

void TeachingTest::asManyImagesAreTestedAsTheButtonSays()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 30, 100));
    window.session().addData(makeData("Others", 30, 80));
    window.settle();
    window.find<QSpinBox>("testCount")->setValue(60);
    auto* test = window.find<QPushButton>("testData");
    QCOMPARE(test->text(), QStringLiteral("Test on 60 images"));
    QTest::mouseClick(test, Qt::LeftButton);
    window.settle();
    QVERIFY(window.bridge().snapshot()->lastTest);
    QCOMPARE(window.bridge().snapshot()->lastTest->tested(), std::size_t(60));
}

void TeachingTest::undoWhileATestRunsHoldsWhenItIsCancelled()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 2'000, 20'000));
    window.session().teachData({.samples = 2'000});
    window.drawSeven();
    window.settle();
    for (int lesson = 0; lesson < 3; ++lesson) {
        window.key(Qt::Key_7);
        window.key(Qt::Key_Return);
        window.settle();
    }
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(2'003));
    window.session().testData({.count = 20'000, .steps = 50});
    auto* cancel = window.find<QPushButton>("cancelJob");
    QTRY_VERIFY(cancel->isEnabled());
    auto* undo = window.find<QAction>("undo");
    for (int lesson = 0; lesson < 3; ++lesson)
        undo->trigger();
    QTest::mouseClick(cancel, Qt::LeftButton);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(2'000));
    window.find<QAction>("redo")->trigger();
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(2'001));
}

void TeachingTest::oneLimitForUndo()
{
    SessionOptions options = withClassic();
    QCOMPARE(Session({}, options).undoLimit(), SessionOptions().undoLimit);
    options.undoLimit = 3; // what the list offers, the session can take back
    SessionBridge bridge(options);
    EditHistory edits(bridge);
    QCOMPARE(edits.stack().undoLimit(), 3);
    for (int edit = 0; edit < 5; ++edit)
        bridge.session().rename("Name " + std::to_string(edit));
    QTRY_COMPARE(bridge.snapshot()->edits, std::uint64_t(5));
    QCOMPARE(edits.stack().count(), 3);
    for (int back = 0; back < 3; ++back)
        edits.stack().undo();
    QTRY_COMPARE(bridge.snapshot()->learner.name, std::string("Name 1"));
    QVERIFY(!edits.stack().canUndo());
    QVERIFY(bridge.snapshot()->undoText.empty());
}

void TeachingTest::progressInWords()
{
    JobStatus status{
        .kind = JobKind::test, .text = Sentence::of("Testing"), .done = 640, .total = 1000, .secondsLeft = 1.6};
    QCOMPARE(describe(status), QStringLiteral("640 of 1,000 · 2 s left"));
    status.secondsLeft = 150;
    QCOMPARE(describe(status), QStringLiteral("640 of 1,000 · 3 min left"));
    status.secondsLeft = -1;
    QCOMPARE(describe(status), QStringLiteral("640 of 1,000"));
}

void TeachingTest::aLongEndOfAJobMovesNothingAndIsReadWhole()
{
    TestWindow window;
    auto* said = window.find<ElidedLines>("jobText");
    const QRect place(said->mapTo(&*window, QPoint()), said->size());
    const QString sentence = QStringLiteral("Opened a set of that name, 300 digits; the ones lie on their side. ");
    for (int times = 0; times < 5; ++times) {
        said->setText(sentence.repeated(times));
        window.settle();
        QCOMPARE(QRect(said->mapTo(&*window, QPoint()), said->size()), place);
        QCOMPARE(said->elided(), times >= 2);
        const std::vector<DrawnText> lines = textsDrawnBy(*said);
        QCOMPARE(lines.size(), static_cast<std::size_t>(std::min(2 * times, 2)));
        for (const DrawnText& line : lines)
            QVERIFY2(QRectF(said->rect()).contains(line.place),
                qPrintable(QStringLiteral("%1: %2 %3 %4 %5 in %6 x %7")
                               .arg(line.text)
                               .arg(line.place.x())
                               .arg(line.place.y())
                               .arg(line.place.width())
                               .arg(line.place.height())
                               .arg(said->width())
                               .arg(said->height())));
    }
    QCOMPARE(said->text(), sentence.repeated(4)); // what is spoken has all of it
    QHelpEvent pointed(QEvent::ToolTip, QPoint(4, 4), said->mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(said, &pointed);
    QVERIFY(QToolTip::text().contains(sentence.trimmed()));
    QToolTip::hideText();
}

void TeachingTest::theWheelScrollsAndChangesOnlyTheFieldInUse()
{
    TestWindow window;
    bringToFront(*window);
    auto* count = window.find<QSpinBox>("testCount");
    const int before = count->value();
    const auto isTaken = [count] { // what is not goes on to what is around: the panel scrolls
        const QPointF at = count->rect().center();
        QWheelEvent wheel(
            at, count->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(count, &wheel);
        return wheel.isAccepted();
    };
    window.find<QPushButton>("teachData")->setFocus();
    QVERIFY(!isTaken());
    QCOMPARE(count->value(), before);
    QVERIFY(count->focusPolicy() != Qt::WheelFocus);
    count->setFocus();
    QVERIFY(isTaken());
    QVERIFY(count->value() < before);
}

QTEST_MAIN(TeachingTest)
#include "teachingTest.moc"
