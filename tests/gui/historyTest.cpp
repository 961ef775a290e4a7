#include <algorithm>
#include <map>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>
#include <QToolButton>

#include <engram/session/storyOutline.h>

#include "history/historyPanel.h"
#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "support/window.h"

using namespace engram;

/// Walking through the story with real keys and buttons.
class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void stepsOverEveryStateForthAndBack();
    void goesToTheEndsByKeyboardAndMouse();
    void jumpsToWrongAnswersOnly();
    void filtersByKindAndDigit();
    void playsTheLiveAnswerToItsEndAndRepeats();
    void keepsTheNeuronWhileTimeMoves();
    void followsTheNewest();
    void saysWhatTheLimitDropped();
    void survivesAClearedHistory();
    void jumpsOnlyWhereThereIsSomethingToJumpTo();
    void entersTheStoryFromTheDrawing();
    void goesBackToTheDrawing();
    void clearingCanBeUndone();
    void aLowerLimitAsksFirst();
    void statesThatALimitDropsComeBack();
    void showsOnlyResets();
    void everyKeyMeansOneThing();
    void fitsASmallScreen();
    void speaksToAssistiveTechnology();

private:
    void act(const char* name) { window_->find<QAction>(name)->trigger(); }
    const Story& story() { return window_->learner().agent.story(); }
    HistoryPanel* panel() { return window_->find<HistoryPanel>("historyPanel"); }
    bool says(const QString& text)
    {
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    void answer(const char* question, const QString& with)
    {
        auto* box = panel()->findChild<QMessageBox*>(QLatin1String(question));
        QVERIFY(box);
        for (QAbstractButton* button : box->buttons())
            if (button->text().remove(u'&') == with)
                QTest::mouseClick(button, Qt::LeftButton);
        window_->settle();
    }
    TimelineView* timeline() { return panel()->findChild<TimelineView*>(); }

    std::unique_ptr<TestWindow> window_;
};

void HistoryTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 60, 40));
    window_->session().teachData({.samples = 6, .seed = 1});
    window_->session().testData({.count = 20, .steps = 4, .seed = 1});
    window_->settle();
    QCOMPARE(story().size(), std::size_t(6 * 2 + 20 * 5));
}

void HistoryTest::stepsOverEveryStateForthAndBack()
{
    act("First state");
    for (std::size_t i = 0; i < story().size(); ++i) {
        QCOMPARE(window_->shown().storyIndex, i);
        QVERIFY(window_->shown().source == Shown::Source::story);
        QVERIFY(BitView(window_->shown().state.state) == story().state(i).state);
        QVERIFY(BitView(window_->shown().state.output) == story().state(i).output);
        act("Step forward");
    }
    for (std::size_t i = story().size() - 1; i > 0; --i) {
        QCOMPARE(window_->shown().storyIndex, i);
        act("Step back");
    }
    QCOMPARE(window_->shown().storyIndex, std::size_t(0));
    act("Step back");
    QCOMPARE(window_->shown().storyIndex, std::size_t(0));
}

void HistoryTest::goesToTheEndsByKeyboardAndMouse()
{
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_End);
    QCOMPARE(window_->shown().storyIndex, story().size() - 1);
    QTest::keyClick(timeline(), Qt::Key_Left);
    QCOMPARE(window_->shown().storyIndex, story().size() - 2);
    QTest::keyClick(timeline(), Qt::Key_Home);
    QCOMPARE(window_->shown().storyIndex, std::size_t(0));
    QTest::mouseClick(timeline(), Qt::LeftButton, {}, QPoint(timeline()->width() / 2, timeline()->height() / 2));
    const std::size_t middle = story().size() / 2;
    QVERIFY(window_->shown().storyIndex >= middle - 1 && window_->shown().storyIndex <= middle + 1);
}

void HistoryTest::jumpsToWrongAnswersOnly()
{
    const StoryOutline lines = outline(story());
    std::vector<std::size_t> wrong;
    for (const EpisodeLine& line : lines.episodes)
        if (line.right() == false)
            wrong.push_back(line.firstState + line.states - 1);
    QVERIFY2(!wrong.empty(), "six lessons cannot tell ten bars apart");
    act("First state");
    for (const std::size_t state : wrong) {
        act("Next wrong answer");
        QCOMPARE(window_->shown().storyIndex, state);
    }
    act("Previous wrong answer");
    if (wrong.size() > 1)
        QCOMPARE(window_->shown().storyIndex, wrong[wrong.size() - 2]);
    act("First state");
    act("Next change");
    window_->settle();
    const std::size_t changed = window_->shown().storyIndex;
    QVERIFY(changed > 0);
    QVERIFY(!(story().state(changed).state == story().state(changed - 1).state)
        || !(story().state(changed).output == story().state(changed - 1).output));
}

void HistoryTest::filtersByKindAndDigit()
{
    auto* kind = panel()->findChild<QComboBox*>(QStringLiteral("Show only one kind of state"));
    auto* digit = panel()->findChild<QComboBox*>(QStringLiteral("Show only examples of one digit"));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Testing")));
    act("First state");
    QCOMPARE(window_->shown().storyIndex, std::size_t(12));
    digit->setCurrentIndex(digit->findText(QStringLiteral("Only 3")));
    act("First state");
    const std::size_t first = window_->shown().storyIndex;
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(window_->shown().expected, std::optional<std::uint8_t>(3));
        act("Step forward");
    }
    QVERIFY(window_->shown().storyIndex > first);
}

void HistoryTest::playsTheLiveAnswerToItsEndAndRepeats()
{
    window_->drawSeven();
    window_->settle();
    QVERIFY(window_->shown().source == Shown::Source::live);
    panel()->findChild<QComboBox*>()->setCurrentIndex(0);
    for (QComboBox* box : panel()->findChildren<QComboBox*>())
        if (const int fastest = box->findText(QStringLiteral("60 / s")); fastest >= 0)
            box->setCurrentIndex(fastest);
    act("Play");
    QVERIFY(panel()->playing());
    QCOMPARE(window_->shown().step, std::size_t(0));
    QTRY_VERIFY(!panel()->playing());
    QCOMPARE(window_->shown().step, window_->shown().steps);
    act("Repeat");
    act("Play");
    QTRY_COMPARE(window_->shown().step, window_->shown().steps);
    QTRY_VERIFY(window_->shown().step < window_->shown().steps);
    QVERIFY(panel()->playing());
    act("Play");
    QVERIFY(!panel()->playing());
}

void HistoryTest::keepsTheNeuronWhileTimeMoves()
{
    act("Last state");
    window_->bridge().view().selectNeuron(NeuronId{Layer::state, 300});
    act("Step back");
    QVERIFY(window_->shown().neuron == (NeuronId{Layer::state, 300}));
    act("Step forward");
    QVERIFY(window_->shown().neuron == (NeuronId{Layer::state, 300}));
}

void HistoryTest::followsTheNewest()
{
    act("Follow the newest");
    QCOMPARE(window_->shown().storyIndex, story().size() - 1);
    window_->session().testData({.count = 3, .steps = 4, .seed = 9});
    window_->settle();
    QCOMPARE(window_->shown().storyIndex, story().size() - 1);
}

void HistoryTest::saysWhatTheLimitDropped()
{
    act("Last state");
    window_->session().setStoryLimit(20);
    window_->settle();
    QVERIFY(story().size() <= 20);
    bool said = false;
    for (const QLabel* label : panel()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QString::number(story().dropped())));
    QVERIFY(said);
    QVERIFY(window_->shown().storyIndex < story().size());
}

void HistoryTest::survivesAClearedHistory()
{
    act("Last state");
    window_->session().clearStory();
    window_->settle();
    for (const char* name : {"First state", "Step back", "Step forward", "Last state", "Next change", "Next example",
             "Next wrong answer", "Play"})
        act(name);
    QTest::keyClick(timeline(), Qt::Key_End);
    QTest::mouseClick(timeline(), Qt::LeftButton);
    window_->settle();
    QVERIFY(window_->shown().source != Shown::Source::story);
}

void HistoryTest::jumpsOnlyWhereThereIsSomethingToJumpTo()
{
    const auto areOn = [this](bool on, std::initializer_list<const char*> names) {
        return std::ranges::all_of(
            names, [&](const char* name) { return window_->find<QAction>(name)->isEnabled() == on; });
    };
    const auto changes = {"Next change", "Previous change"};
    const auto others = {"Next example", "Previous example", "Next wrong answer", "Previous wrong answer"};
    QVERIFY(areOn(true, changes) && areOn(true, others));
    window_->session().clearStory();
    window_->settle();
    QVERIFY(areOn(false, changes) && areOn(false, others));
    window_->drawSeven();
    window_->settle();
    QVERIFY2(areOn(true, changes), "steps of the drawing's own answer are changes");
    QVERIFY(areOn(false, others));
    window_->session().testData({.count = 20, .steps = 4, .seed = 1});
    window_->settle();
    QVERIFY(areOn(true, changes) && areOn(true, others));
}

void HistoryTest::entersTheStoryFromTheDrawing()
{
    window_->drawSeven();
    window_->settle();
    std::vector<std::size_t> wrong;
    for (const StoryOutline lines = outline(story()); const EpisodeLine& line : lines.episodes)
        if (line.right() == false)
            wrong.push_back(line.firstState + line.states - 1);
    QVERIFY(!wrong.empty());
    act("Next wrong answer");
    QCOMPARE(window_->shown().storyIndex, wrong.front());
    window_->bridge().showDrawing();
    act("Next example");
    QCOMPARE(window_->shown().storyIndex, std::size_t(1));
    window_->bridge().showDrawing();
    act("Previous example");
    QCOMPARE(window_->shown().storyIndex, story().size() - 1);
    window_->bridge().view().showStory(window_->bridge().snapshot(), wrong.back());
    QVERIFY(!says(QStringLiteral("There is no later wrong answer")));
    act("Next wrong answer");
    QCOMPARE(window_->shown().storyIndex, wrong.back());
    QVERIFY(says(QStringLiteral("There is no later wrong answer")));
    act("Step back");
    QVERIFY(!says(QStringLiteral("There is no later wrong answer")));
}

void HistoryTest::goesBackToTheDrawing()
{
    auto* back = window_->find<QAction>("Back to the drawing");
    QVERIFY(!back->isEnabled());
    window_->drawSeven();
    window_->settle();
    const State answer = window_->shown().state;
    act("Follow the newest");
    QVERIFY(window_->shown().source == Shown::Source::story);
    QVERIFY(back->isEnabled());
    for (QToolButton* button : panel()->findChildren<QToolButton*>())
        if (button->defaultAction() == back)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(window_->shown().source == Shown::Source::live);
    QVERIFY(window_->shown().state == answer);
    QVERIFY(!window_->find<QAction>("Follow the newest")->isChecked());
    act("First state");
    act("Last state"); // of the live answer
    QVERIFY(window_->shown().source == Shown::Source::live);
    // The buttons say of what they lead to the ends.
    const QAction* first = window_->find<QAction>("First state");
    const auto leads = [first](const char* where) { return first->toolTip().startsWith(QLatin1String(where)); };
    QVERIFY2(leads("To the random start of this answer ("), qPrintable(first->toolTip()));
    timeline()->setFocus();
    QTest::keyClick(timeline(), Qt::Key_Home);
    QVERIFY(window_->shown().source == Shown::Source::story);
    QVERIFY2(leads("To the first state of the history ("), qPrintable(first->toolTip()));
    // Escape lets go of one thing at a time: first of the neuron, then of the story.
    auto* layer = window_->find("stateLayer");
    layer->setFocus();
    window_->bridge().view().selectNeuron(NeuronId{Layer::state, 300});
    QTest::keyClick(layer, Qt::Key_Escape);
    QVERIFY(!window_->shown().neuron);
    QVERIFY(window_->shown().source == Shown::Source::story);
    QTest::keyClick(layer, Qt::Key_Escape);
    QVERIFY(window_->shown().source == Shown::Source::live);
}

void HistoryTest::clearingCanBeUndone()
{
    window_->drawSeven();
    window_->settle();
    act("Previous example");
    const std::size_t kept = story().size();
    QVERIFY(kept > 0);
    for (QAction* action : panel()->findChildren<QAction*>())
        if (action->text() == QStringLiteral("Clear the history"))
            action->trigger();
    window_->settle();
    QVERIFY(story().empty());
    QVERIFY(window_->shown().source == Shown::Source::live);
    window_->session().undo();
    window_->settle();
    QVERIFY(story().size() >= kept);
    act("Previous example");
    QVERIFY(window_->shown().source == Shown::Source::story);
}

void HistoryTest::aLowerLimitAsksFirst()
{
    const std::size_t states = story().size();
    panel()->setLimit(states);
    window_->settle();
    QCOMPARE(story().limit(), states);
    panel()->setLimit(20);
    answer("dropHistory", QStringLiteral("Cancel"));
    QCOMPARE(story().size(), states);
    panel()->setLimit(20);
    answer("dropHistory", QStringLiteral("Drop them"));
    QVERIFY(story().size() <= 20);
}

void HistoryTest::statesThatALimitDropsComeBack()
{
    const Story before = story();
    panel()->setLimit(20);
    answer("dropHistory", QStringLiteral("Drop them"));
    QVERIFY(story().size() <= 20);
    QVERIFY(says(QStringLiteral("were dropped")));
    QCOMPARE(window_->bridge().snapshot()->undoText.text(), std::string("Limit the history"));
    window_->shortcut(Qt::CTRL | Qt::Key_Z);
    window_->settle();
    QVERIFY(story() == before);
    QCOMPARE(story().limit(), before.limit());
    QVERIFY(!says(QStringLiteral("were dropped")));
    act("Last state");
    QCOMPARE(window_->shown().storyIndex, before.size() - 1);
    window_->shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    window_->settle();
    QVERIFY(story().size() <= 20);
    QCOMPARE(story().limit(), std::size_t(20));
}

void HistoryTest::showsOnlyResets()
{
    auto* kind = panel()->findChild<QComboBox*>(QStringLiteral("Show only one kind of state"));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Random start")));
    act("First state");
    std::size_t resets = 1;
    for (std::size_t before = window_->shown().storyIndex + 1; before != window_->shown().storyIndex; ++resets) {
        QVERIFY(window_->shown().kind == StateKind::reset);
        before = window_->shown().storyIndex;
        act("Step forward");
        if (before == window_->shown().storyIndex)
            break;
    }
    QCOMPARE(resets, story().episodes());
}

void HistoryTest::everyKeyMeansOneThing()
{
    std::map<QString, QString> meaning;
    const auto add = [&meaning](const QKeySequence& keys, const QString& what) {
        const QString text = keys.toString();
        if (text.isEmpty())
            return;
        const auto [known, fresh] = meaning.emplace(text, what);
        if (!fresh && known->second != what)
            qWarning() << text << "is" << known->second << "and" << what;
        QVERIFY(fresh || known->second == what);
    };
    for (const QAction* menu : (*window_)->menuBar()->actions())
        add(QKeySequence::mnemonic(menu->text()), menu->text());
    for (const QAbstractButton* button : (*window_)->findChildren<QAbstractButton*>())
        if (button->window() == &**window_ && !qobject_cast<const QToolButton*>(button))
            add(QKeySequence::mnemonic(button->text()), button->text());
    for (const QAction* action : (*window_)->findChildren<QAction*>())
        if (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut)
            for (const QKeySequence& keys : action->shortcuts())
                add(keys, action->text());
    QVERIFY(meaning.size() > 20);
}

void HistoryTest::fitsASmallScreen()
{
    window_->drawSeven();
    window_->settle();
    act("Previous example");
    const QSize least = (*window_)->minimumSizeHint();
    QVERIFY2(least.width() <= 1280, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 720, qPrintable(QString::number(least.height())));
    const int own = panel()->minimumSizeHint().width();
    QVERIFY2(own <= 760, qPrintable(QString::number(own)));
}

void HistoryTest::speaksToAssistiveTechnology()
{
    act("First state");
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(timeline());
    QVERIFY(spoken && spoken->valueInterface());
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->valueInterface()->currentValue().toULongLong(), 1ULL);
    QCOMPARE(spoken->valueInterface()->maximumValue().toULongLong(), qulonglong(story().size()));
    QVERIFY(
        spoken->text(QAccessible::Value).startsWith(QStringLiteral("State 1 of 112: Random start before training")));
    spoken->valueInterface()->setCurrentValue(13);
    QCOMPARE(window_->shown().storyIndex, std::size_t(12));

    auto* strip = panel()->findChild<SettlingStrip*>();
    QVERIFY(strip->focusPolicy() & Qt::TabFocus);
    QCOMPARE(strip->accessibleDescription().count(QStringLiteral("output")), 5);
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(window_->shown().storyIndex, std::size_t(13));
    QTest::keyClick(strip, Qt::Key_End);
    QCOMPARE(window_->shown().storyIndex, std::size_t(16));
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(window_->shown().storyIndex, std::size_t(12));
}

QTEST_MAIN(HistoryTest)
#include "historyTest.moc"
