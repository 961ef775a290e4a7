#include <QLabel>
#include <QTest>

#include <engram/training/sureness.h>

#include "layers/outputCard.h"
#include "support/drawnTexts.h"
#include "support/window.h"
#include "widgets/elidedLabel.h"
#include "widgets/surenessText.h"

using namespace engram;

/// What the window says of how sure an answer is.
class SurenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void howSureAnAnswerIsStandsBesideIt_data();
    void howSureAnAnswerIsStandsBesideIt();
    void nothingIsSureWhereNothingIsCertain();
    void aGuessIsCalledOneWholeInTheSmallestWindow();
    void nobodyIsSureBeforeEveryDigitWasTaught();
    void settingsThatNothingWasCountedForHaveAWordAlone();
};

void SurenessTest::howSureAnAnswerIsStandsBesideIt_data()
{
    QTest::addColumn<int>("preset");
    for (std::size_t at = 0; at < presets().size(); ++at)
        QTest::newRow(std::string(presets()[at].name).c_str()) << static_cast<int>(at);
}

void SurenessTest::howSureAnAnswerIsStandsBesideIt()
{
    QFETCH(const int, preset);
    TestWindow window({}, presets()[static_cast<std::size_t>(preset)].description);
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 40, .seed = 1});
    window.drawSeven();
    window.settle();
    const auto* label = window.find<QLabel>("sureness");
    const QRect place = label->geometry();
    const auto expected = [&window](const State& state) {
        Recall recall;
        const Learner& learner = window.learner();
        const auto sureness = surenessOf(learner, recall.distances(learner.agent, state.input), codeOf(state.output));
        return sureness ? surenessText(*sureness) : QString();
    };
    const QString said = expected(window.shown().state);
    if (!said.isEmpty())
        QCOMPARE(label->text(), said);
    QVERIFY(!label->text().isEmpty());
    QVERIFY(!label->text().contains(QLatin1String("100")));
    // It is told by the question: a step that answers the same is as sure, whatever its state is.
    for (std::size_t step = 1; step < window.shown().steps; ++step) {
        window.bridge().view().showLiveStep(step);
        window.settle();
        if (const QString ofStep = expected(window.shown().state); !ofStep.isEmpty())
            QCOMPARE(label->text(), ofStep);
        QCOMPARE(label->geometry(), place);
    }
    // The random start answers nothing.
    window.bridge().view().showLiveStep(0);
    window.settle();
    QVERIFY(label->text().isEmpty());
    QCOMPARE(label->geometry(), place);
}

void SurenessTest::nothingIsSureWhereNothingIsCertain()
{
    TestWindow window({}, findPreset("Upright")->description);
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 40, .seed = 1});
    window.drawSeven();
    window.settle();
    window.bridge().teachDrawing(7);
    window.settle();
    // The drawing itself was taught: no bit differs, and still it is not said to be right for certain.
    QCOMPARE(codeOf(window.shown().state.output), 7U);
    QCOMPARE(window->findChild<DigitBars*>()->answer()->distances.front().distance, std::size_t(0));
    const QString all = window.find<QLabel>("sureness")->text() + window->findChild<DigitBars*>()->toolTip();
    QVERIFY2(!all.contains(QLatin1String("100 %")), qPrintable(all));
    for (const DrawnText& drawn : textsDrawnBy(*window->findChild<DigitBars*>()))
        QVERIFY2(drawn.text != QLatin1String("100") && drawn.text != QLatin1String("100 %"), qPrintable(drawn.text));
    // With one digit there is nothing to compare it with.
    window.session().forgetAll();
    window.bridge().teachDrawing(7);
    window.settle();
    QVERIFY2(window.find<QLabel>("sureness")->text().contains(QLatin1String("Only one digit")),
        qPrintable(window.find<QLabel>("sureness")->text()));
}

void SurenessTest::aGuessIsCalledOneWholeInTheSmallestWindow()
{
    TestWindow window;
    window->resize(1024, 700);
    window->resetLayout();
    window.drawSeven();
    window.settle();
    const auto* label = window.find<ElidedLabel>("sureness");
    QCOMPARE(label->text(), QStringLiteral("A guess: nothing has been taught yet"));
    QVERIFY(!label->elided());
}

void SurenessTest::nobodyIsSureBeforeEveryDigitWasTaught()
{
    TestWindow window({}, findPreset("Patchwork")->description);
    window->resize(1024, 700);
    window->resetLayout();
    window.drawSeven();
    window.settle();
    const auto* label = window.find<ElidedLabel>("sureness");
    const auto* bars = window->findChild<DigitBars*>();
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        QVERIFY2(!label->text().contains(QLatin1String("were right")), qPrintable(label->text()));
        if (digit == 2 || digit == 9) {
            QCOMPARE(label->text(), QStringLiteral("How sure? Not all ten digits were taught yet"));
            QVERIFY(!label->elided());
        }
        window.bridge().teachDrawing(digit);
        window.settle();
    }
    QCOMPARE(bars->answer()->distances.size(), 10U);
    QVERIFY2(label->text().contains(QLatin1String("were right")), qPrintable(label->text()));
    // The same drawing is all ten digits: nothing is further from being sure.
    QVERIFY(*bars->answer()->sureness->right < 0.6);
}

void SurenessTest::settingsThatNothingWasCountedForHaveAWordAlone()
{
    LearnerDescription description = findPreset("Patchwork Edges")->description;
    description.variation.variants = 0;
    TestWindow window({}, description);
    window->resize(1024, 700);
    window->resetLayout();
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 40, .seed = 1});
    window.drawSeven();
    window.settle();
    const auto& answer = window->findChild<DigitBars*>()->answer();
    QVERIFY(answer->sureness);
    const auto* label = window.find<ElidedLabel>("sureness");
    QCOMPARE(label->text(),
        surenessWord(*answer->sureness) + QStringLiteral(", as counted for Patchwork Edges (other settings)"));
    QVERIFY(!label->elided());
}

QTEST_MAIN(SurenessTest)

#include "surenessTest.moc"
