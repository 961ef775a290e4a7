#include <atomic>
#include <memory>

#include <QLabel>
#include <QScopeGuard>
#include <QTest>

#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/memoryCard.h"
#include "inspector/neuronPage.h"
#include "inspector/sharesChart.h"
#include "layers/outputCard.h"
#include "support/window.h"

using namespace engram;

/// What the window says of an answer whose explanation is not there yet.
class ExplanationDelayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatItIsBehindAndCatchesUp();
};

void ExplanationDelayTest::saysThatItIsBehindAndCatchesUp()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 80, 20));
    window.session().teachData({.samples = 50, .seed = 1});
    window.drawSeven();
    auto* panel = window.find<InspectorPanel>("inspectorPanel");
    panel->showPage(panel->answer());
    window.settle();
    AnswerPage* page = panel->answer();
    const auto* card = page->findChildren<MemoryCard*>().front();
    const auto* bars = (*window).findChild<DigitBars*>();
    QVERIFY(card->isVisible());
    QVERIFY(bars->answer());
    const std::size_t told = window.learner().agent.story().size();
    window.session().testData({.count = 3, .steps = 2, .seed = 1});
    window.settle();

    // No query gets through, as while a person draws before an agent that takes its time to answer.
    const auto open = std::make_shared<std::atomic<bool>>(false);
    for (const char* key : {"one", "another"})
        window.session().query(key, [open](const SnapshotPointer&, const std::stop_token&) { open->wait(false); });
    const auto opens = qScopeGuard([&open] {
        *open = true;
        open->notify_all();
    });
    window.stroke({{60, 200}, {120, 220}, {230, 230}});
    const auto* note = page->findChild<QLabel*>(QStringLiteral("answerNote"));
    QTRY_VERIFY(note->text().startsWith(QLatin1String("Working it out")));
    QVERIFY(!card->isVisible());
    QTRY_VERIFY(!bars->answer());
    // The question, at least, is always about what is shown.
    for (const std::size_t answer : {1U, 2U, 3U}) {
        window.bridge().view().showStory(window.bridge().snapshot(), told + 3 * answer - 1);
        const QString code = QString::number(codeOf(window.shown().state.output));
        QCOMPARE(
            page->findChild<QLabel*>(QStringLiteral("answerHeading"))->text(), QStringLiteral("Why %1?").arg(code));
    }
    window.bridge().showDrawing();
    panel->showPage(panel->neuron());
    window.bridge().view().selectNeuron(NeuronId{Layer::state, 5});
    const auto* sentence = panel->neuron()->findChild<QLabel*>(QStringLiteral("neuronSentence"));
    const auto* hint = panel->neuron()->findChild<QLabel*>(QStringLiteral("neuronHint"));
    QTRY_VERIFY(hint->text().startsWith(QLatin1String("Working it out")));
    QVERIFY(hint->isVisible() && !sentence->isVisible());

    *open = true;
    open->notify_all();
    window.settle();
    QVERIFY(panel->neuron()->report());
    QVERIFY(!hint->isVisible() && sentence->isVisible());
    panel->showPage(panel->answer());
    window.settle();
    QVERIFY(card->isVisible());
    QVERIFY(page->findChild<SharesChart*>()->isVisible());
    QVERIFY(bars->answer());
    QVERIFY(note->text().startsWith(QLatin1String("The state at step")));
}

QTEST_MAIN(ExplanationDelayTest)
#include "explanationDelayTest.moc"
