#include <initializer_list>
#include <memory>

#include <QAction>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <engram/dataset/fontSheet.h>
#include <engram/files/locations.h>

#include "layers/layerView.h"
#include "support/window.h"
#include "training/drawingActions.h"

using namespace engram;

/// The main job in the real window, with real data. Each test goes in a window of its own as far as it needs to; the
/// last one goes all the way in one window.
class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void drawsASevenAndSeesTheLayersChange() { go({&JourneyTest::draw}); }
    void teachesIt() { go({&JourneyTest::draw, &JourneyTest::teach}); }
    void forgetsIt() { go({&JourneyTest::draw, &JourneyTest::teach, &JourneyTest::forget}); }
    void trainsOnFontsAndMnist() { go({&JourneyTest::openData, &JourneyTest::draw, &JourneyTest::train}); }
    void cancelsATest() { go({&JourneyTest::openData, &JourneyTest::trainAtOnce, &JourneyTest::cancelTest}); }
    void testsWell() { go({&JourneyTest::openData, &JourneyTest::trainAtOnce, &JourneyTest::test}); }
    void stepsThroughTheHistory()
    {
        go({&JourneyTest::openData, &JourneyTest::draw, &JourneyTest::trainAtOnce, &JourneyTest::step});
    }
    void savesReopensAndAnswersTheSame()
    {
        go({&JourneyTest::openData, &JourneyTest::draw, &JourneyTest::trainAtOnce, &JourneyTest::saveAndReopen});
    }
    void goesAllTheWay()
    {
        go({&JourneyTest::openData, &JourneyTest::draw, &JourneyTest::teach, &JourneyTest::forget, &JourneyTest::train,
            &JourneyTest::cancelTest, &JourneyTest::test, &JourneyTest::step, &JourneyTest::saveAndReopen});
    }

private:
    using Part = void (JourneyTest::*)();
    /// One part after the other, to the first that fails.
    void go(std::initializer_list<Part> parts);
    void openData();
    void draw();
    void teach();
    void forget();
    void train();
    void trainAtOnce(); ///< the same lessons without the buttons
    void cancelTest();
    void test();
    void step();
    void saveAndReopen();
    std::size_t trained() const { return 1000 + 10 * fonts_; }

    std::unique_ptr<TestWindow> window_;
    std::size_t fonts_ = 0;
};

void JourneyTest::init()
{
    fonts_ = listFontSheets(fontsFolder()).size();
    window_ = std::make_unique<TestWindow>();
}

void JourneyTest::go(std::initializer_list<Part> parts)
{
    for (const Part part : parts) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

void JourneyTest::openData()
{
    QVERIFY2(findDefaultMnist(), "MNIST comes with Engram");
    QVERIFY(fonts_ >= 12);
    (*window_)->openOwnData();
    QTRY_COMPARE_WITH_TIMEOUT(window_->bridge().snapshot()->data.size(), fonts_ + 1, 60'000);
    window_->settle();
}

void JourneyTest::draw()
{
    auto* input = window_->find<LayerView>("inputLayer");
    auto* state = window_->find<LayerView>("stateLayer");
    const QImage blankInput = input->grab().toImage();
    const QImage blankState = state->grab().toImage();
    window_->drawSeven();
    window_->settle();
    QVERIFY(input->grab().toImage() != blankInput);
    QVERIFY(state->grab().toImage() != blankState);
    QVERIFY(window_->shown().state.input.count() > 20);
    QVERIFY(window_->learner().agent.story().empty()); // a live answer leaves the story alone
}

void JourneyTest::teach()
{
    window_->key(Qt::Key_7);
    window_->key(Qt::Key_Return);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(1));
    QCOMPARE(codeOf(window_->shown().state.output), 7U);
    QVERIFY(window_->shown().state.state == window_->shown().state.input); // it holds the lesson itself
}

void JourneyTest::forget()
{
    (*window_)->findChild<DrawingActions*>()->forgetLast->trigger();
    window_->settle();
    QVERIFY(window_->learner().agent.memory().empty());
    QVERIFY(!(window_->shown().state.state == window_->shown().state.input));
    window_->find<QAction>("undo")->trigger();
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(1));
    window_->find<QAction>("redo")->trigger();
    window_->settle();
    QVERIFY(window_->learner().agent.memory().empty());
}

void JourneyTest::train()
{
    window_->find<QSpinBox>("teachCount")->setValue(1000);
    auto* teach = window_->find<QPushButton>("teachData");
    QTRY_VERIFY(teach->isEnabled());
    QTest::mouseClick(teach, Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), trained());
    QCOMPARE(codeOf(window_->shown().state.output), 7U); // the seven is still on the canvas, and is read now
}

void JourneyTest::trainAtOnce()
{
    window_->session().teachData({.samples = 1000, .seed = 1});
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), trained());
}

void JourneyTest::cancelTest()
{
    window_->find<QSpinBox>("testCount")->setValue(10'000);
    QTest::mouseClick(window_->find<QPushButton>("testData"), Qt::LeftButton);
    auto* cancel = window_->find<QPushButton>("cancelJob");
    QTRY_VERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    window_->settle();
    const auto report = window_->bridge().snapshot()->lastTest;
    QVERIFY(!report || (report->cancelled && report->tested() < 10'000));
    QCOMPARE(window_->learner().agent.memory().size(), trained());
}

void JourneyTest::test()
{
    window_->find<QSpinBox>("testCount")->setValue(200);
    QTest::mouseClick(window_->find<QPushButton>("testData"), Qt::LeftButton);
    window_->settle();
    const auto report = window_->bridge().snapshot()->lastTest;
    QVERIFY(report);
    QCOMPARE(report->tested(), std::size_t(200));
    QVERIFY2(report->accuracy() > 0.65, qPrintable(QString::number(report->accuracy())));
}

void JourneyTest::step()
{
    window_->bridge().askForGood();
    window_->settle();
    const SnapshotPointer snapshot = window_->bridge().snapshot();
    const Story& story = snapshot->learner.agent.story();
    QVERIFY(story.size() > 2 * 1000);
    auto* state = window_->find<LayerView>("stateLayer");
    const auto click = [this](const char* action) {
        for (auto* button : (*window_)->findChildren<QToolButton*>())
            if (button->defaultAction() && button->defaultAction()->objectName() == QLatin1String(action))
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(action);
    };
    const std::size_t last = story.size() - 1;
    QCOMPARE(story.state(last).kind, StateKind::canvas);
    window_->bridge().view().showStory(snapshot, last); // from the live answer into the history
    click("First state");
    QTRY_COMPARE(window_->shown().storyIndex, std::size_t(0));
    click("Last state");
    for (std::size_t at = last;; --at) {
        QTRY_COMPARE(window_->shown().storyIndex, at);
        QVERIFY(state->content().bits == story.state(at).state);
        if (story.state(at).kind == StateKind::reset)
            break;
        click("Step back");
    }
    QCOMPARE(last - window_->shown().storyIndex, std::size_t(10));
    window_->bridge().view().showLive();
    QCOMPARE(codeOf(window_->shown().state.output), codeOf(story.state(last).output));
}

void JourneyTest::saveAndReopen()
{
    const State answer = window_->shown().state;
    const QString path = window_->path("journey.engram");
    window_->saveAs(path);
    QVERIFY(!(*window_)->isWindowModified());
    window_->session().newAgent(findPreset("Classic")->description);
    window_->settle();
    QVERIFY(!(window_->shown().state == answer));
    (*window_)->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(window_->learner().agent.memory().size(), trained(), 20'000);
    window_->settle();
    QVERIFY(window_->shown().state.input == answer.input);
    QCOMPARE(codeOf(window_->shown().state.output), codeOf(answer.output));
    QVERIFY(window_->shown().state == answer);
}

QTEST_MAIN(JourneyTest)
#include "journeyTest.moc"
