#include <QAction>
#include <QPushButton>
#include <QTest>

#include <engram/agent/explanation.h>
#include <engram/bits/counterRandom.h>

#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "inspector/memoryCard.h"
#include "inspector/neuronPage.h"
#include "support/window.h"

using namespace engram;

/// What the inspector says, against what a count over the whole memory says.
class InspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void namesTheMemoriesBehindAnAnswer();
    void saysWhatForgettingWouldDoAndDoesIt();
    void explainsEveryNeuronAsACountDoes_data();
    void explainsEveryNeuronAsACountDoes();
    void saysWhyThereIsNothingToExplain();
    void mapsTheMemoriesAndThePathOfTheAnswer();

private:
    InspectorPanel* panel() { return window_->find<InspectorPanel>("inspectorPanel"); }
    std::unique_ptr<TestWindow> window_;
};

void InspectorTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 80, 20));
    window_->session().teachData({.samples = 50, .seed = 1});
    window_->drawSeven();
    window_->settle();
}

void InspectorTest::namesTheMemoriesBehindAnAnswer()
{
    panel()->showPage(panel()->answer());
    window_->settle();
    const auto& shares = panel()->answer()->shares();
    QVERIFY(shares);
    double sum = shares->undecided;
    for (const MemoryShare& memory : shares->memories) {
        QVERIFY(memory.source == "Bars train");
        QCOMPARE(memory.code, static_cast<std::uint32_t>(memory.index % 10));
        sum += memory.share;
    }
    QVERIFY(std::abs(sum - 1) < 1e-9);
    // The first card is the greatest share.
    const auto cards = panel()->answer()->findChildren<MemoryCard*>();
    QVERIFY(cards.front()->isVisible());
    QCOMPARE(cards.front()->memory().index, shares->memories.front().index);
}

void InspectorTest::saysWhatForgettingWouldDoAndDoesIt()
{
    panel()->showPage(panel()->answer());
    window_->settle();
    MemoryCard* card = panel()->answer()->findChildren<MemoryCard*>().front();
    const std::uint64_t index = card->memory().index;
    auto* whatIf = card->findChild<QLabel*>(QStringLiteral("whatIf"));
    QTRY_VERIFY(whatIf->text().contains(QLatin1String("still")) || whatIf->text().contains(QLatin1String("instead")));
    const QString predicted = whatIf->text();
    const std::uint32_t before = codeOf(window_->shown().state.output);
    const std::size_t memories = window_->learner().agent.memory().size();

    QTest::mouseClick(card->findChild<QPushButton*>(QStringLiteral("forgetMemory")), Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), memories - 1);
    const std::uint32_t after = codeOf(window_->shown().state.output);
    QCOMPARE(after == before, predicted.contains(QLatin1String("still")));
    for (const MemoryShare& memory : panel()->answer()->shares()->memories)
        QVERIFY(memory.index != index);

    window_->find<QAction>("undo")->trigger();
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), memories);
    QCOMPARE(codeOf(window_->shown().state.output), before);
}

void InspectorTest::explainsEveryNeuronAsACountDoes_data()
{
    QTest::addColumn<bool>("discrimination");
    QTest::addColumn<int>("tolerance");
    QTest::newRow("Hamming") << false << 0;
    QTest::newRow("Hamming within 20 %") << false << 20;
    QTest::newRow("DD first") << true << 0;
}

void InspectorTest::explainsEveryNeuronAsACountDoes()
{
    QFETCH(const bool, discrimination);
    QFETCH(const int, tolerance);
    RecallRules rules;
    rules.discrimination = discrimination;
    rules.tolerance = static_cast<std::uint32_t>(tolerance);
    window_->session().setRules(rules);
    window_->settle();
    panel()->showPage(panel()->neuron());
    RandomStream random(1);
    for (int round = 0; round < 12; ++round) {
        window_->bridge().view().showLiveStep(1 + random.below(window_->shown().steps));
        const NeuronId neuron =
            round % 4 == 3 ? NeuronId{Layer::output, random.below(4)} : NeuronId{Layer::state, random.below(784)};
        window_->bridge().view().selectNeuron(neuron);
        window_->settle();
        const auto& report = panel()->neuron()->report();
        QVERIFY(report);
        QVERIFY(report->neuron == neuron);
        const Shown& shown = window_->shown();
        const NeuronExplanation& said = report->explanation;

        // Counted afresh, bit by bit.
        const Memory& memory = window_->learner().agent.memory();
        const Architecture& wiring = window_->learner().agent.architecture();
        const bool output = neuron.layer == Layer::output;
        const Connections reads = output ? wiring.outputNeuron(neuron.index) : wiring.stateNeuron(neuron.index);
        std::size_t least = memory.size() ? reads.count + 1 : 0;
        std::vector<std::size_t> distances;
        for (std::size_t e = 0; e < memory.size(); ++e) {
            const EngramView engram = memory[e];
            std::size_t distance = 0;
            for (std::size_t i = 0; i < 784; ++i) {
                distance += reads.input[i] && engram.input[i] != shown.state.input[i] ? 1 : 0;
                const bool now = output ? shown.state.state[i] : shown.previous->state[i];
                const bool then = output ? engram.answerState[i] : engram.contextState[i];
                distance += reads.state[i] && now != then ? 1 : 0;
            }
            for (std::size_t i = 0; output && i < 4; ++i)
                distance += reads.output[i] && engram.contextOutput[i] != shown.previous->output[i] ? 1 : 0;
            distances.push_back(distance);
            least = std::min(least, distance);
        }
        QCOMPARE(said.leastDistance, least);
        std::size_t ones = 0;
        std::size_t zeros = 0;
        for (std::size_t e = 0; e < memory.size(); ++e)
            if (distances[e] * 100 <= least * (100 + static_cast<std::size_t>(tolerance)))
                ++((output ? memory[e].answerOutput : memory[e].answerState)[neuron.index] ? ones : zeros);
        QCOMPARE(said.votesForOne, ones);
        QCOMPARE(said.votesForZero, zeros);
        QCOMPARE(said.bit, output ? shown.state.output[neuron.index] : shown.state.state[neuron.index]);
        if (said.rule == Rule::hamming)
            QCOMPARE(said.bit, ones > zeros);
        if (!discrimination)
            QCOMPARE(said.rule, ones == zeros ? Rule::randomDefault : Rule::hamming);
        for (const NearEngram& near : said.nearest)
            QCOMPARE(near.distance, distances[near.engram]);
        QVERIFY(!panel()->neuron()->findChild<QLabel*>(QStringLiteral("neuronSentence"))->text().isEmpty());
    }
}

void InspectorTest::saysWhyThereIsNothingToExplain()
{
    panel()->showPage(panel()->answer());
    auto* note = panel()->answer()->findChild<QLabel*>(QStringLiteral("answerNote"));
    window_->bridge().view().showLiveStep(0);
    window_->settle();
    QVERIFY(note->text().contains(QLatin1String("random state")));
    QVERIFY(!panel()->answer()->shares());
    window_->session().forgetAll();
    window_->settle();
    QVERIFY2(note->text().contains(QLatin1String("taught nothing")), qPrintable(note->text()));
}

void InspectorTest::mapsTheMemoriesAndThePathOfTheAnswer()
{
    panel()->showPage(panel()->map());
    QTRY_VERIFY(panel()->map()->map());
    window_->settle();
    QCOMPARE(panel()->map()->map()->memories.size(), window_->learner().agent.memory().size());
    const auto& path = panel()->map()->view()->path();
    QCOMPARE(path.size(), window_->shown().steps + 1);
    // A settled answer stands still at its end.
    QCOMPARE(path.back().x, panel()->map()->map()->plane.project(window_->shown().state.state).x);
    window_->session().forgetAll();
    window_->settle();
    QVERIFY(panel()->map()->map()->memories.empty());
}

QTEST_MAIN(InspectorTest)
#include "inspectorTest.moc"
