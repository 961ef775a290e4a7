#include <initializer_list>
#include <memory>

#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include "history/timelineView.h"
#include "inspector/comparison.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "layers/layerView.h"
#include "support/window.h"

using namespace engram;

/// The main job without a mouse: every key goes to whatever has the focus, and the focus moves by Tab alone. Each test
/// goes in a window of its own as far as it needs to; the last one goes all the way in one window.
class KeyboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void drawsASeven() { go({&KeyboardTest::draw}); }
    void teachesTheDataSets() { go({&KeyboardTest::teachData}); }
    void teachesTheDrawing() { go({&KeyboardTest::draw, &KeyboardTest::teachData, &KeyboardTest::teachDrawing}); }
    void picksANeuron() { go({&KeyboardTest::draw, &KeyboardTest::pickNeuron}); }
    void walksThroughTheHistory() { go({&KeyboardTest::teachData, &KeyboardTest::walk}); }
    void forgetsTheMemoryBehindTheAnswer()
    {
        go({&KeyboardTest::draw, &KeyboardTest::teachData, &KeyboardTest::teachDrawing, &KeyboardTest::pickNeuron,
            &KeyboardTest::walk, &KeyboardTest::forget});
    }
    void goesThroughTheInspector() { go({&KeyboardTest::draw, &KeyboardTest::teachData, &KeyboardTest::inspect}); }
    void goesAllTheWay()
    {
        go({&KeyboardTest::draw, &KeyboardTest::teachData, &KeyboardTest::teachDrawing, &KeyboardTest::pickNeuron,
            &KeyboardTest::walk, &KeyboardTest::forget, &KeyboardTest::inspect});
    }

private:
    using Part = void (KeyboardTest::*)();
    /// One part after the other, to the first that fails.
    void go(std::initializer_list<Part> parts);
    void draw();
    void teachData();
    void teachDrawing();
    void pickNeuron();
    void walk();
    void forget();
    void inspect();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    /// Goes on by Tab until `found` holds for the widget that has the focus.
    template <class Found> bool tabUntil(Found found);
    bool tabTo(const QWidget* wanted)
    {
        return tabUntil([wanted](const QWidget* at) { return at == wanted; });
    }

    QTabWidget* inspectorTabs() { return (*window_)->findChild<InspectorPanel*>()->findChild<QTabWidget*>(); }

    std::unique_ptr<TestWindow> window_;
};

void KeyboardTest::init()
{
    window_ = std::make_unique<TestWindow>();
    (*window_)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**window_));
    window_->session().addData(makeData("Bars", 200, 20));
    window_->settle();
}

void KeyboardTest::go(std::initializer_list<Part> parts)
{
    for (const Part part : parts) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

void KeyboardTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget* focus = (*window_)->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &**window_, key, modifiers);
    }
}

template <class Found> bool KeyboardTest::tabUntil(Found found)
{
    constexpr int widgets = 400; // more than a window has
    for (int i = 0; i < widgets; ++i) {
        if ((*window_)->focusWidget() != nullptr && found((*window_)->focusWidget()))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void KeyboardTest::draw()
{
    QVERIFY(tabTo(&window_->canvas()));
    press(Qt::Key_Up, Qt::NoModifier, 9); // the pen starts in the middle
    press(Qt::Key_Left, Qt::NoModifier, 6);
    press(Qt::Key_Space);
    press(Qt::Key_Right, Qt::NoModifier, 12);
    for (int i = 0; i < 17; ++i) {
        press(Qt::Key_Down);
        press(Qt::Key_Left, Qt::ShiftModifier, 3);
    }
    press(Qt::Key_Space);
    window_->settle();
    QVERIFY(window_->shown().state.input.count() > 20);
}

void KeyboardTest::teachData()
{
    auto* count = window_->find<QSpinBox>("teachCount");
    QVERIFY(tabTo(count));
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(count, QStringLiteral("50"));
    QVERIFY(tabTo(window_->find<QPushButton>("teachData")));
    press(Qt::Key_Space);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(50));
}

void KeyboardTest::teachDrawing()
{
    QVERIFY(tabTo(&window_->canvas()));
    press(Qt::Key_7);
    press(Qt::Key_Return);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(51));
    QCOMPARE(codeOf(window_->shown().state.output), 7U);
}

void KeyboardTest::pickNeuron()
{
    auto* state = window_->find<LayerView>("stateLayer");
    QVERIFY(tabTo(state));
    press(Qt::Key_Right, Qt::NoModifier, 3);
    press(Qt::Key_Down);
    QVERIFY(window_->shown().neuron);
    QCOMPARE(window_->shown().neuron->layer, Layer::state);
    press(Qt::Key_Escape);
    QVERIFY(!window_->shown().neuron);
}

void KeyboardTest::walk()
{
    auto* timeline = (*window_)->findChild<TimelineView*>();
    QVERIFY(tabTo(timeline));
    press(Qt::Key_Home);
    window_->settle();
    QVERIFY(window_->shown().source == Shown::Source::story);
    QCOMPARE(window_->shown().storyIndex, std::size_t(0));
    press(Qt::Key_Right, Qt::NoModifier, 2);
    window_->settle();
    QCOMPARE(window_->shown().storyIndex, std::size_t(2));
    press(Qt::Key_End);
    window_->settle();
    QCOMPARE(window_->shown().storyIndex, window_->learner().agent.story().size() - 1);
}

void KeyboardTest::forget()
{
    QVERIFY(tabTo(window_->find("stateLayer")));
    press(Qt::Key_Escape); // from the history back to the drawing
    window_->settle();
    QVERIFY(window_->shown().source == Shown::Source::live);
    QVERIFY(tabTo(inspectorTabs()->tabBar())); // the neuron's page is in front since one was picked
    press(Qt::Key_Left, Qt::NoModifier, 2);
    window_->settle();
    // Of the first memory: the drawing itself.
    QVERIFY(tabUntil([](const QWidget* at) { return at->objectName() == QStringLiteral("forgetMemory"); }));
    press(Qt::Key_Space);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(50));
    press(Qt::Key_Z, Qt::ControlModifier);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), std::size_t(51));
}

void KeyboardTest::inspect()
{
    QTabWidget* tabs = inspectorTabs();
    QVERIFY(tabTo(tabs->tabBar()));
    press(Qt::Key_Right, Qt::NoModifier, 2);
    QCOMPARE(tabs->currentIndex(), 2);
    auto* map = (*window_)->findChild<MemoryMapView*>();
    QVERIFY(tabTo(map));
    window_->settle();
    press(Qt::Key_Right);
    press(Qt::Key_Return); // opens the memory beside the input
    window_->settle();
    auto* comparison = (*window_)->findChild<ComparisonDialog*>();
    QVERIFY(comparison);
    QTest::keyClick(comparison, Qt::Key_Escape);
    QTRY_VERIFY(!(*window_)->findChild<ComparisonDialog*>());
}

QTEST_MAIN(KeyboardTest)
#include "keyboardTest.moc"
