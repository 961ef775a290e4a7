#include <atomic>

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "bridge/editHistory.h"
#include "support/window.h"

using namespace engram;

namespace {

/// Waits for the session and for what it posted.
void settle(SessionBridge& bridge)
{
    bridge.session().wait();
    QTest::qWait(60);
}

GreyPicture picture(std::size_t column)
{
    GreyPicture drawn{.width = 280, .height = 280, .pixels = std::vector<std::uint8_t>(280 * 280)};
    for (std::size_t row = 40; row < 240; ++row)
        for (std::size_t at = column; at < column + 20; ++at)
            drawn.pixels[row * 280 + at] = 255;
    return drawn;
}

} // namespace

class BridgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstOfChangesIsFewRepaints();
    void everyJobFinishesOnce();
    void theNewestDrawingIsAnswered();
    void theAnswerFollowsTheMemory();
    void teachingWaitsForTheDrawingToBeWorkedOut();
    void aQueryIsDeliveredOnlyToTheLiving();
    void lookingAtTheStoryIsNotDisturbed();
    void strokesAndLessonsAreOneList();
};

void BridgeTest::aBurstOfChangesIsFewRepaints()
{
    SessionBridge bridge;
    settle(bridge);
    QSignalSpy changed(&bridge, &SessionBridge::snapshotChanged);
    for (int at = 0; at < 200; ++at)
        bridge.session().rename("name " + std::to_string(at));
    bridge.session().wait();
    QTest::qWait(60);
    // Each finished job brings its own snapshot, so that "finished" is never seen before its effect; the rest merges.
    QVERIFY2(changed.size() <= 200, qPrintable(QString::number(changed.size())));
    QCOMPARE(bridge.snapshot()->learner.name, std::string("name 199"));
    for (int at = 1; at < changed.size(); ++at)
        QVERIFY(
            changed[at - 1][0].value<SnapshotPointer>()->revision < changed[at][0].value<SnapshotPointer>()->revision);
}

void BridgeTest::everyJobFinishesOnce()
{
    SessionBridge bridge;
    int finished = 0;
    bool seen = true;
    connect(&bridge, &SessionBridge::jobFinished, this, [&](const JobResult& result) {
        if (result.kind != JobKind::teach)
            return;
        ++finished;
        seen = seen && !bridge.snapshot()->learner.agent.memory().empty();
    });
    bridge.session().addData(makeData("Bars", 40, 10));
    for (int at = 0; at < 5; ++at)
        bridge.session().teachData({.samples = 20, .seed = 1});
    settle(bridge);
    QCOMPARE(finished, 5);
    QVERIFY(seen);
    QVERIFY(!bridge.busy());
    QCOMPARE(bridge.snapshot()->learner.agent.memory().size(), std::size_t(100));
}

void BridgeTest::theNewestDrawingIsAnswered()
{
    SessionBridge bridge;
    QSignalSpy answers(&bridge, &SessionBridge::liveAnswer);
    for (std::size_t column = 40; column <= 200; column += 4)
        bridge.setDrawing(picture(column));
    settle(bridge);
    QVERIFY(answers.size() >= 1);
    QVERIFY(bridge.view().shown().source == Shown::Source::live);
    const BitVector shown = bridge.view().shown().state.input;
    bridge.setDrawing(picture(200));
    settle(bridge);
    QVERIFY(bridge.view().shown().state.input == shown);
    bridge.setDrawing({});
    settle(bridge);
    QVERIFY(bridge.view().shown().empty());
}

void BridgeTest::theAnswerFollowsTheMemory()
{
    SessionBridge bridge;
    bridge.setDrawing(picture(130));
    settle(bridge);
    for (const std::uint8_t label : {std::uint8_t(3), std::uint8_t(8)}) {
        bridge.session().forgetAll();
        bridge.teachDrawing(label);
        settle(bridge);
        QCOMPARE(codeOf(bridge.view().shown().state.output), std::uint32_t(label));
    }
    bridge.session().undo();
    bridge.session().undo();
    settle(bridge);
    QCOMPARE(codeOf(bridge.view().shown().state.output), 3U);
}

void BridgeTest::teachingWaitsForTheDrawingToBeWorkedOut()
{
    SessionBridge bridge;
    bridge.setDrawing(picture(60));
    bridge.setDrawing(picture(180));
    bridge.teachDrawing(5); // neither has been answered yet
    settle(bridge);
    const Memory& memory = bridge.snapshot()->learner.agent.memory();
    QVERIFY(memory.size() >= 1);
    QVERIFY(memory[0].input == bridge.view().shown().state.input);
    QCOMPARE(codeOf(memory[0].answerOutput), 5U);
}

void BridgeTest::aQueryIsDeliveredOnlyToTheLiving()
{
    SessionBridge bridge;
    int delivered = 0;
    auto* receiver = new QObject;
    const auto ask = [&](QObject* to) {
        bridge.query(
            "count", to, [](const SnapshotPointer& snapshot, const std::stop_token&) { return snapshot->revision; },
            [&delivered](std::uint64_t) { ++delivered; });
    };
    ask(receiver);
    settle(bridge);
    QCOMPARE(delivered, 1);
    ask(receiver);
    delete receiver;
    settle(bridge);
    QCOMPARE(delivered, 1);
}

void BridgeTest::lookingAtTheStoryIsNotDisturbed()
{
    SessionBridge bridge;
    bridge.session().addData(makeData("Bars", 40, 10));
    bridge.session().teachData({.samples = 10, .seed = 1});
    settle(bridge);
    bridge.setDrawing(picture(130));
    settle(bridge);
    bridge.view().showStory(bridge.snapshot(), 3);
    QVERIFY(bridge.view().shown().source == Shown::Source::story);
    QCOMPARE(bridge.view().shown().storyIndex, std::size_t(3));
    const State before = bridge.view().shown().state;
    bridge.session().teachData({.samples = 5, .seed = 2});
    settle(bridge);
    QVERIFY(bridge.view().shown().source == Shown::Source::story);
    QVERIFY(bridge.view().shown().state == before);
    bridge.setDrawing(picture(60)); // a person draws on: the answer is what matters now
    settle(bridge);
    QVERIFY(bridge.view().shown().source == Shown::Source::live);
    bridge.view().step(-1);
    QCOMPARE(bridge.view().shown().step, std::size_t(9));
    QVERIFY(bridge.view().canStep(1));
    bridge.view().step(1);
    QVERIFY(!bridge.view().canStep(1));
}

void BridgeTest::strokesAndLessonsAreOneList()
{
    TestWindow window;
    window.stroke({{60, 60}, {200, 60}});
    window.settle();
    const QImage first = window.drawing().image().copy();
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
    window.stroke({{200, 60}, {130, 230}});
    window.settle();

    auto* undo = window.find<QAction>("undo");
    undo->trigger(); // the second stroke
    window.settle();
    QCOMPARE(window.drawing().image(), first);
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
    undo->trigger(); // the lesson
    window.settle();
    QCOMPARE(window.drawing().image(), first);
    QVERIFY(window.learner().agent.memory().empty());
    undo->trigger(); // the first stroke
    QVERIFY(window.drawing().empty());
    QVERIFY(!undo->isEnabled());
    for (int at = 0; at < 3; ++at)
        window.find<QAction>("redo")->trigger();
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
    QVERIFY(window.drawing().image() != first);

    // Another agent: what was done to the old one cannot be taken back.
    window.session().newAgent(presets().front().description);
    window.settle();
    QVERIFY(!undo->isEnabled());
}

QTEST_MAIN(BridgeTest)
#include "bridgeTest.moc"
