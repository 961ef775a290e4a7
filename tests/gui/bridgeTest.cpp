#include <atomic>
#include <functional>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "bridge/editHistory.h"
#include "support/window.h"

using namespace engram;

namespace {

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
    void aSelectedNeuronDoesNotOutliveItsAgent();
    void feedbackIsOneStateThatCanBeLookedAt();
    void forgettingExplainsTheShownStateAnew();
    void aShownStateMovesWithItsStory();
    void anotherAgentBringsTheDrawingBack();
    void whatIsDoneToTheDrawingIsShown();
};

void BridgeTest::aBurstOfChangesIsFewRepaints()
{
    SessionBridge bridge(withClassic());
    settle(bridge);
    QSignalSpy changed(&bridge, &SessionBridge::snapshotChanged);
    for (int at = 0; at < 200; ++at)
        bridge.session().rename("name " + std::to_string(at));
    settle(bridge);
    // Each finished job brings its own snapshot, so that "finished" is never seen before its effect; the rest merges.
    QVERIFY2(changed.size() <= 200, qPrintable(QString::number(changed.size())));
    QCOMPARE(bridge.snapshot()->learner.name, std::string("name 199"));
    for (int at = 1; at < changed.size(); ++at)
        QVERIFY(
            changed[at - 1][0].value<SnapshotPointer>()->revision < changed[at][0].value<SnapshotPointer>()->revision);
}

void BridgeTest::everyJobFinishesOnce()
{
    SessionBridge bridge(withClassic());
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
        bridge.session().teachData({.samples = 20, .seed = 1, .again = true});
    settle(bridge);
    QCOMPARE(finished, 5);
    QVERIFY(seen);
    QVERIFY(!bridge.busy());
    QCOMPARE(bridge.snapshot()->learner.agent.memory().size(), std::size_t(100));
}

void BridgeTest::theNewestDrawingIsAnswered()
{
    SessionBridge bridge(withClassic());
    QSignalSpy answers(&bridge, &SessionBridge::liveAnswer);
    for (std::size_t column = 40; column <= 200; column += 4)
        bridge.setDrawing(picture(column));
    settle(bridge);
    QVERIFY(!answers.isEmpty());
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
    SessionBridge bridge(withClassic());
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
    SessionBridge bridge(withClassic());
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
    SessionBridge bridge(withClassic());
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
    SessionBridge bridge(withClassic());
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
    window.session().newAgent(findPreset("Classic")->description);
    window.settle();
    QVERIFY(!undo->isEnabled());
}

void BridgeTest::aSelectedNeuronDoesNotOutliveItsAgent()
{
    TestWindow window;
    window.session().newAgent(findPreset("Grey")->description);
    window.drawSeven();
    window.settle();
    QVERIFY(window.shown().state.state.size() > digitPixels);
    const NeuronId far{Layer::state, window.shown().state.state.size() - 1};
    window.bridge().view().selectNeuron(far);
    QVERIFY(window.shown().neuron == far);
    window.session().newAgent(findPreset("Classic")->description);
    window.settle();
    QCOMPARE(window.shown().state.state.size(), digitPixels);
    QVERIFY(!window.shown().neuron);
    window.bridge().view().selectNeuron(far);
    QVERIFY(!window.shown().neuron);

    // With nothing shown an output neuron has no place among the others.
    window.bridge().view().selectNeuron(NeuronId{Layer::output, 0});
    const auto places = [&window] {
        int count = 0;
        for (const QLabel* label : window->findChildren<QLabel*>())
            count += label->isVisible() && label->text().startsWith(QStringLiteral("worth "));
        return count;
    };
    QCOMPARE(places(), 1);
    window.drawing().clear();
    window.settle();
    QVERIFY(window.shown().empty());
    QCOMPARE(places(), 0);
}

void BridgeTest::feedbackIsOneStateThatCanBeLookedAt()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 5, .seed = 1});
    window.drawSeven();
    window.settle();
    window.bridge().sayRight();
    window.settle();
    const Story& story = window.learner().agent.story();
    std::optional<std::size_t> feedback;
    for (std::size_t at = 0; at < story.size(); ++at)
        if (story.state(at).kind == StateKind::feedback)
            feedback = at;
    QVERIFY(feedback);
    window.bridge().view().showStory(window.bridge().snapshot(), *feedback);
    window.settle();
    QCOMPARE(window.shown().storyIndex, *feedback);
    QCOMPARE(window.shown().offset, std::size_t(0));
    QCOMPARE(window.shown().states, std::size_t(1));
    QCOMPARE(window.shown().steps, window.shown().step);
    QVERIFY(!window.shown().previous);
    QVERIFY(!window.bridge().view().canStep(-1));
    QVERIFY(!window.bridge().view().canStep(1));
    bool said = false;
    for (const QLabel* label : window->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().startsWith(QStringLiteral("This is feedback")));
    QVERIFY(said);

    // The same with nothing before it.
    Learner learner = *Learner::create(findPreset("Classic")->description);
    Episode episode;
    episode.kind = StateKind::feedback;
    episode.firstStep = 10;
    episode.startsWithReset = false;
    Story alone(learner.agent.sizes());
    alone.begin(episode);
    alone.append(State(learner.agent.sizes()));
    learner.agent.restore(Memory(learner.agent.sizes()), std::move(alone), State(learner.agent.sizes()), 10, 0);
    window.bridge().view().showStory(std::make_shared<const Snapshot>(Snapshot{.learner = std::move(learner)}), 0);
    QCOMPARE(window.shown().step, std::size_t(10));
    QVERIFY(!window.shown().previous);
}

void BridgeTest::forgettingExplainsTheShownStateAnew()
{
    SessionBridge bridge(withClassic());
    bridge.session().addData(makeData("Bars", 40, 10));
    bridge.session().teachData({.samples = 10, .seed = 1});
    bridge.session().testData({.count = 2, .steps = 4, .seed = 1});
    settle(bridge);
    bridge.view().showStory(bridge.snapshot(), bridge.snapshot()->learner.agent.story().size() - 1);
    QVERIFY(bridge.view().shown().moment->exact);
    QSignalSpy shown(&bridge.view(), &ViewState::shownChanged);
    bridge.session().teachData({.samples = 5, .seed = 2}); // what comes later explains nothing earlier
    settle(bridge);
    QCOMPARE(shown.size(), 0);
    bridge.session().forgetLastLesson();
    settle(bridge);
    QVERIFY(!shown.isEmpty());
    QVERIFY(!bridge.view().shown().moment->exact);
    QCOMPARE(
        bridge.view().shown().asked->learner.agent.memory().size(), bridge.snapshot()->learner.agent.memory().size());
}

void BridgeTest::aShownStateMovesWithItsStory()
{
    SessionBridge bridge(withClassic());
    bridge.session().addData(makeData("Bars", 60, 40));
    bridge.session().teachData({.samples = 6, .seed = 1});
    bridge.session().testData({.count = 20, .steps = 4, .seed = 1});
    settle(bridge);
    const auto story = [&]() -> const Story& { return bridge.snapshot()->learner.agent.story(); };
    bridge.view().showStory(bridge.snapshot(), story().size() - 7);
    const State state = bridge.view().shown().state;
    bridge.session().setStoryLimit(20);
    settle(bridge);
    QCOMPARE(bridge.view().shown().storyIndex, story().size() - 7);
    QVERIFY(bridge.view().shown().state == state);
    bridge.view().showStory(bridge.snapshot(), 2);
    bridge.session().setStoryLimit(10);
    settle(bridge);
    QVERIFY(bridge.view().shown().source == Shown::Source::story);
    QCOMPARE(bridge.view().shown().storyIndex, std::size_t(0));
    QVERIFY(BitView(bridge.view().shown().state.state) == story().state(0).state);
}

void BridgeTest::anotherAgentBringsTheDrawingBack()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 40));
    for (const std::uint64_t seed : {std::uint64_t(2), std::uint64_t(1)}) {
        window.session().newAgent(findPreset("Classic")->description);
        window.session().teachData({.samples = 6, .seed = seed});
        window.session().saveAgent(window.path("agent").toStdString() + std::to_string(seed));
        window.settle();
    }
    window.drawSeven();
    window.settle();
    window.bridge().view().showStory(window.bridge().snapshot(), 3);
    window.session().openAgent(window.path("agent2").toStdString()); // as long a story, of other lessons
    window.settle();
    QVERIFY(window.shown().source == Shown::Source::live);
    window.bridge().view().showStory(window.bridge().snapshot(), 3);
    window.session().clearStory();
    window.settle();
    QVERIFY(window.shown().source == Shown::Source::live);
}

void BridgeTest::whatIsDoneToTheDrawingIsShown()
{
    SessionBridge bridge(withClassic());
    bridge.session().addData(makeData("Bars", 40, 10));
    bridge.session().teachData({.samples = 10, .seed = 1});
    bridge.setDrawing(picture(130));
    settle(bridge);
    const auto look = [&] {
        bridge.view().showStory(bridge.snapshot(), 3);
        QVERIFY(bridge.view().shown().source == Shown::Source::story);
    };
    const std::vector<std::function<void()>> doings = {[&] { bridge.teachDrawing(4); }, [&] { bridge.askForGood(); },
        [&] { bridge.askForGood(); }, [&] { bridge.sayRight(); }, [&] { bridge.sayWrong(); },
        [&] { bridge.showDrawing(); }};
    for (const bool live : {true, false}) {
        bridge.setLive(live);
        for (const auto& doing : doings) {
            look();
            doing();
            settle(bridge);
            QVERIFY(bridge.view().shown().source == Shown::Source::live);
            QCOMPARE(bridge.view().shown().asked->learner.agent.memory().size(),
                bridge.snapshot()->learner.agent.memory().size());
            QCOMPARE(bridge.view().shown().asked->timesAskedAgain, bridge.snapshot()->timesAskedAgain);
        }
    }
    bridge.setDrawing({});
    settle(bridge);
    look();
    bridge.showDrawing();
    QVERIFY(bridge.view().shown().empty());
}

QTEST_MAIN(BridgeTest)
#include "bridgeTest.moc"
