#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include "support/window.h"
#include "widgets/elidedLabel.h"

using namespace engram;

/// What is asked for while a job runs, and the way back from looking at an answer.
class WaitingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsAskedInATestIsNamedAndDoneOnce();
    void whatWaitsCanBeTakenBack();
    void whatWaitsMovesNothing_data();
    void whatWaitsMovesNothing();
    void anotherDrawingIsAnotherLesson();
    void savingWaitsInSight();
    void theKeyInTheTipOfCancelCancels();
    void escapeLeadsBackFromAnEarlierStep();
    void theRandomStartIsNoAnswer();
    void theCanvasClearsAfterTeachingWhereWanted();

private:
    /// A test that goes on until it is cancelled.
    void beginTest();
    QString waiting() { return window_->find<ElidedLabel>("waitingJobs")->text(); }
    std::size_t memories() { return window_->session().snapshot()->learner.agent.memory().size(); }

    std::unique_ptr<TestWindow> window_;
};

void WaitingTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 3000, 20'000));
    window_->session().teachData({.samples = 3000, .seed = 1});
    window_->settle();
}

void WaitingTest::cleanup()
{
    window_->session().cancel();
    window_.reset();
}

void WaitingTest::beginTest()
{
    window_->session().testData({.count = 20'000, .steps = 100, .seed = 1});
    QTRY_VERIFY(window_->bridge().busy());
}

void WaitingTest::whatIsAskedInATestIsNamedAndDoneOnce()
{
    window_->drawSeven();
    window_->settle();
    const std::size_t before = memories();
    beginTest();
    window_->key(Qt::Key_7);
    for (int press = 0; press < 3; ++press)
        window_->key(Qt::Key_Return);
    QTRY_COMPARE(waiting(), QStringLiteral("Then: teach a 7"));
    QVERIFY(window_->find<QToolButton>("takeBackWaiting")->isVisible());
    QVERIFY2(window_->bridge().busy(), "the test is over too soon: this shows nothing");
    QCOMPARE(memories(), before);
    window_->session().cancel();
    QTRY_COMPARE(memories(), before + 1);
    QTRY_COMPARE(waiting(), QString());
    QTest::qWait(200);
    QCOMPARE(memories(), before + 1);
}

void WaitingTest::whatWaitsCanBeTakenBack()
{
    window_->drawSeven();
    window_->settle();
    const std::size_t before = memories();
    beginTest();
    window_->key(Qt::Key_7);
    window_->key(Qt::Key_Return);
    QTRY_VERIFY(!waiting().isEmpty());
    QTest::mouseClick(window_->find<QToolButton>("takeBackWaiting"), Qt::LeftButton);
    QCOMPARE(waiting(), QString());
    window_->session().cancel();
    window_->settle();
    QCOMPARE(memories(), before);
}

void WaitingTest::whatWaitsMovesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a low panel") << QSize(956, 564);
    QTest::newRow("a high one") << QSize(1440, 900);
}

void WaitingTest::whatWaitsMovesNothing()
{
    QFETCH(const QSize, size);
    (*window_)->resize(size);
    (*window_)->resetLayout();
    window_->find<QDockWidget>("teachDock")->raise();
    window_->drawSeven();
    window_->settle();
    beginTest();
    QTRY_VERIFY(!window_->find<QLabel>("jobText")->text().isEmpty());
    const auto places = [this] {
        QList<QPoint> all;
        for (const char* name : {"teachCount", "teachData", "testSteps", "testData", "cancelJob", "jobText"})
            all += window_->find(name)->mapTo(&**window_, QPoint());
        return all;
    };
    const QList<QPoint> before = places();
    window_->key(Qt::Key_7);
    window_->key(Qt::Key_Return);
    QTRY_VERIFY(!waiting().isEmpty());
    const auto* back = window_->find<QToolButton>("takeBackWaiting");
    QTRY_COMPARE(back->visibleRegion().boundingRect(), back->rect());
    QCOMPARE(places(), before);
    window_->find<QToolButton>("takeBackWaiting")->click();
    QTRY_VERIFY(!back->isVisible());
    QTest::qWait(20);
    QCOMPARE(places(), before);
}

void WaitingTest::anotherDrawingIsAnotherLesson()
{
    window_->drawSeven();
    window_->settle();
    const std::size_t before = memories();
    beginTest();
    window_->key(Qt::Key_7);
    window_->key(Qt::Key_Return);
    QTRY_COMPARE(waiting(), QStringLiteral("Then: teach a 7"));
    window_->stroke({{60, 60}, {220, 220}});
    window_->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), QStringLiteral("Then: teach a 7, teach a 7"), 30'000);
    window_->session().cancel();
    QTRY_COMPARE(memories(), before + 2);
}

void WaitingTest::savingWaitsInSight()
{
    const QString path = window_->path("kept.engram");
    window_->saveAs(path);
    QVERIFY(QFile::exists(path));
    window_->session().setNotes("more");
    window_->settle();
    beginTest();
    window_->shortcut(Qt::CTRL | Qt::Key_S);
    QTRY_COMPARE(waiting(), QStringLiteral("Then: save"));
    window_->session().cancel();
    QTRY_VERIFY(!window_->session().snapshot()->modified);
    QTRY_COMPARE(waiting(), QString());
}

void WaitingTest::theKeyInTheTipOfCancelCancels()
{
    const auto* cancel = window_->find<QPushButton>("cancelJob");
    static const QRegularExpression form(QStringLiteral("\\(([^()]+)\\)\\z"));
    const QRegularExpressionMatch named = form.match(cancel->toolTip());
    QVERIFY2(named.hasMatch(), qPrintable(cancel->toolTip()));
    const QKeySequence keys(named.captured(1), QKeySequence::NativeText);
    QCOMPARE(keys.count(), 1);
    beginTest();
    QTRY_VERIFY(cancel->isEnabled());
    window_->shortcut(keys[0]);
    QTRY_VERIFY(!cancel->isEnabled());
    window_->settle();
    QVERIFY(!window_->bridge().busy());
    const auto report = window_->session().snapshot()->lastTest;
    QVERIFY2(!report || report->tested() < 20'000, "the test came to its end by itself: this shows nothing");
}

void WaitingTest::escapeLeadsBackFromAnEarlierStep()
{
    window_->drawSeven();
    window_->settle();
    const std::size_t last = window_->shown().step;
    QVERIFY(last > 2);
    auto* back = window_->find<QAction>("Back to the drawing");
    QVERIFY(!back->isEnabled());
    window_->shortcut(Qt::ALT | Qt::Key_Left);
    window_->shortcut(Qt::ALT | Qt::Key_Left);
    QCOMPARE(window_->shown().step, last - 2);
    QVERIFY(back->isEnabled());
    window_->key(Qt::Key_Escape);
    QCOMPARE(window_->shown().step, last);
    window_->shortcut(Qt::ALT | Qt::Key_Home);
    QCOMPARE(window_->shown().step, std::size_t(0));
    back->trigger();
    QCOMPARE(window_->shown().step, last);
}

void WaitingTest::theRandomStartIsNoAnswer()
{
    window_->drawSeven();
    window_->settle();
    const auto* number = window_->find<QLabel>("answer");
    QVERIFY(number->foregroundRole() == QPalette::WindowText);
    window_->shortcut(Qt::ALT | Qt::Key_Home);
    QVERIFY(number->foregroundRole() == QPalette::PlaceholderText);
    QVERIFY(window_->find<QLabel>("verdict")->text().contains(QStringLiteral("random start")));
}

void WaitingTest::theCanvasClearsAfterTeachingWhereWanted()
{
    auto* clears = window_->find<QAction>("clearAfterTeaching");
    QVERIFY(!clears->isChecked());
    const std::size_t before = memories();
    window_->drawSeven();
    window_->key(Qt::Key_7);
    window_->key(Qt::Key_Return);
    QTRY_COMPARE(memories(), before + 1);
    QVERIFY(!window_->drawing().empty());
    clears->trigger();
    window_->stroke({{60, 60}, {220, 220}});
    window_->key(Qt::Key_Return);
    QTRY_COMPARE(memories(), before + 2);
    QTRY_VERIFY(window_->drawing().empty());
    window_->find<QAction>("undo")->trigger();
    window_->find<QAction>("undo")->trigger();
    QVERIFY(!window_->drawing().empty());
}

QTEST_MAIN(WaitingTest)
#include "waitingTest.moc"
