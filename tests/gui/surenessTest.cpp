#include <QLabel>
#include <QTest>

#include <engram/training/sureness.h>

#include "layers/outputCard.h"
#include "layers/surenessText.h"
#include "support/window.h"
#include "widgets/elidedLabel.h"

using namespace engram;

/// What the window says of how sure an answer is.
class SurenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void howSureAnAnswerIsStandsBesideIt_data();
    void howSureAnAnswerIsStandsBesideIt();
    void nothingIsSureWhereNothingIsCertain();
    void aGuessIsCalledOneWholeInTheSmallestWindow();
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

QTEST_MAIN(SurenessTest)

#include "surenessTest.moc"
