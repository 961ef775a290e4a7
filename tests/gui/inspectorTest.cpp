#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <engram/agent/explanation.h>
#include <engram/bits/counterRandom.h>

#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "inspector/memoryCard.h"
#include "inspector/memoryPicture.h"
#include "inspector/neuronPage.h"
#include "inspector/sharesChart.h"
#include "support/drawnTexts.h"
#include "support/window.h"
#include "widgets/card.h"
#include "widgets/palette.h"

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
    void keepsLessonsOfOnePictureApart();
    void saysThatTheHammingRuleIsOff();
    void showsTheStateThatANeuronReads();
    void keepsEverythingInSightWithManyMemories();
    void opensAMemoryByItsPictureAndClosesByEnter();
    void walksTheMapByKeyboard();
    void keepsOneScaleAndTheZoomOfTheMap();
    void showsNoPathOfAnAnswerThatIsGone();
    void drawsTheSharesOfManySteps();
    void tellsDigitsThatAreMixedUpApart();
    void keepsQuietTextReadableWhenTheAppearanceChanges();

private:
    MemoryCard* card(std::size_t at)
    {
        return panel()->answer()->findChildren<MemoryCard*>().at(static_cast<qsizetype>(at));
    }
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
        QVERIFY(memory.source.name() == "Bars train");
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
    QTRY_VERIFY(whatIf->text().contains(QLatin1String("stays")) || whatIf->text().contains(QLatin1String("instead")));
    const QString predicted = whatIf->text();
    const std::uint32_t before = codeOf(window_->shown().state.output);
    const std::size_t memories = window_->learner().agent.memory().size();

    QTest::mouseClick(card->findChild<QPushButton*>(QStringLiteral("forgetMemory")), Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), memories - 1);
    const std::uint32_t after = codeOf(window_->shown().state.output);
    QCOMPARE(after == before, predicted.contains(QLatin1String("stays")));
    for (const MemoryShare& memory : panel()->answer()->shares()->memories)
        QVERIFY(memory.index != index);

    window_->find<QAction>("undo")->trigger();
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), memories);
    QCOMPARE(codeOf(window_->shown().state.output), before);
}

/// How many of the bits that a neuron reads differ, memory by memory, counted bit by bit.
static std::vector<std::size_t> countedDistances(const Agent& agent, const NeuronId& neuron, const Shown& shown)
{
    const bool output = neuron.layer == Layer::output;
    const Architecture& wiring = agent.architecture();
    const Connections reads = output ? wiring.outputNeuron(neuron.index) : wiring.stateNeuron(neuron.index);
    std::vector<std::size_t> distances;
    for (std::size_t e = 0; e < agent.memory().size(); ++e) {
        const EngramView engram = agent.memory()[e];
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
    }
    return distances;
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
        const bool output = neuron.layer == Layer::output;
        const std::vector<std::size_t> distances = countedDistances(window_->learner().agent, neuron, shown);
        const std::size_t least = distances.empty() ? 0 : std::ranges::min(distances);
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
    QVERIFY(note->text().contains(QLatin1String("random start")));
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

void InspectorTest::keepsLessonsOfOnePictureApart()
{
    window_->session().forgetAll();
    window_->bridge().teachDrawing(9);
    window_->settle();
    window_->bridge().teachDrawing(4);
    window_->settle();
    panel()->showPage(panel()->answer());
    window_->bridge().view().showLiveStep(1);
    window_->settle();
    QTRY_VERIFY(panel()->answer()->shares());
    QCOMPARE(panel()->answer()->shares()->memories.size(), 2U);
    QVERIFY(card(0)->memory().code != card(1)->memory().code);
    auto* whatIf = card(0)->findChild<QLabel*>(QStringLiteral("whatIf"));
    QTRY_VERIFY2(whatIf->text().contains(QLatin1String("final answer")), qPrintable(whatIf->text()));

    const std::uint32_t left = card(1)->memory().code;
    QTest::mouseClick(card(0)->findChild<QPushButton*>(QStringLiteral("forgetMemory")), Qt::LeftButton);
    window_->settle();
    QCOMPARE(window_->learner().agent.memory().size(), 1U);
    QCOMPARE(codeOf(window_->learner().agent.memory()[0].answerOutput), left);
    QCOMPARE(codeOf(window_->shown().state.output), left);
    // Without the last one there is nothing to ask.
    QTRY_VERIFY2(whatIf->text().contains(QLatin1String("guess")), qPrintable(whatIf->text()));
}

void InspectorTest::saysThatTheHammingRuleIsOff()
{
    RecallRules rules;
    rules.hamming = false;
    window_->session().setRules(rules);
    window_->settle();
    panel()->showPage(panel()->neuron());
    window_->bridge().view().selectNeuron(NeuronId{Layer::state, 400});
    window_->settle();
    auto* sentence = panel()->neuron()->findChild<QLabel*>(QStringLiteral("neuronSentence"));
    QTRY_VERIFY2(sentence->text().contains(QLatin1String("Hamming rule is off")), qPrintable(sentence->text()));
    QVERIFY(!sentence->text().contains(QLatin1String("split")));
    const auto* list = panel()->neuron()->findChild<QListView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(!list->model()->index(row, 0).data(Qt::FontRole).value<QFont>().bold());
}

void InspectorTest::showsTheStateThatANeuronReads()
{
    panel()->showPage(panel()->neuron());
    window_->bridge().view().selectNeuron(NeuronId{Layer::state, 400});
    window_->settle();
    QTRY_VERIFY(panel()->neuron()->report());
    const NeuronReport& report = *panel()->neuron()->report();
    auto* before = panel()->neuron()->findChild<QWidget*>(QStringLiteral("neuronPart1"));
    QVERIFY(before->isVisible());
    QVERIFY(before->accessibleName().contains(QLatin1String("State before")));
    for (const NeuronReport::Row& row : report.rows)
        QCOMPARE(row.differing[0] + row.differing[1], row.near.distance);
}

void InspectorTest::keepsEverythingInSightWithManyMemories()
{
    panel()->showPage(panel()->answer());
    window_->bridge().view().showLiveStep(1);
    window_->settle();
    QTRY_VERIFY(panel()->answer()->shares());
    QVERIFY(panel()->answer()->shares()->memories.size() > 6);
    auto* rest = panel()->answer()->findChild<QLabel*>(QStringLiteral("answerRest"));
    QVERIFY(rest->isVisible());
    const auto* scroll = panel()->answer()->findChild<QScrollArea*>();
    QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
}

void InspectorTest::opensAMemoryByItsPictureAndClosesByEnter()
{
    panel()->showPage(panel()->answer());
    window_->settle();
    QTRY_VERIFY(panel()->answer()->shares());
    auto* picture = card(0)->findChild<BitPicture*>();
    const GreyPicture drawn = window_->drawing().picture();
    const auto dialog = [this] { return panel()->findChild<QDialog*>(QStringLiteral("comparison")); };
    const auto openAndClose = [&](const std::function<void()>& open) {
        open();
        QVERIFY(dialog());
        auto* whatIf = dialog()->findChild<QLabel*>(QStringLiteral("comparisonWhatIf"));
        QTRY_VERIFY(whatIf->text().contains(QLatin1String("final answer")));
        const QString differs =
            dialog()->findChild<QLabel*>(QStringLiteral("comparisonDifference"))->accessibleDescription();
        QVERIFY2(differs.contains(QStringLiteral("only in the memory"))
                && differs.contains(QStringLiteral("only in the input")),
            qPrintable(differs));
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    };
    openAndClose([&] { QTest::mouseClick(picture, Qt::LeftButton); });
    openAndClose([&] { QTest::keyClick(picture, Qt::Key_Return); });
    openAndClose([&] { QTest::keyClick(picture, Qt::Key_Space); });
    QVERIFY(window_->drawing().picture().pixels == drawn.pixels);
}

void InspectorTest::walksTheMapByKeyboard()
{
    panel()->showPage(panel()->map());
    QTRY_VERIFY(panel()->map()->map());
    window_->settle();
    MemoryMapView* view = panel()->map()->view();
    QVERIFY(!view->selected());
    QTest::keyClick(view, Qt::Key_Left);
    if (!view->selected())
        QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->selected());
    const auto& memories = panel()->map()->map()->memories;
    const std::size_t first = *view->selected();
    QVERIFY(view->accessibleDescription().startsWith(QLatin1String("Bars train")));
    // From the leftmost to the rightmost, each step to the right of the last.
    qreal last = view->place(memories[first].at).x();
    for (int press = 0; press < 100; ++press) {
        const std::size_t before = *view->selected();
        QTest::keyClick(view, Qt::Key_Right);
        if (*view->selected() == before)
            break;
        QVERIFY(view->place(memories[*view->selected()].at).x() > last);
        last = view->place(memories[*view->selected()].at).x();
    }
    QSignalSpy picked(view, &MemoryMapView::memoryPicked);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().value<std::size_t>(), memories[*view->selected()].engram);
    panel()->findChild<QDialog*>(QStringLiteral("comparison"))->reject();

    const std::size_t step = window_->shown().step;
    QTest::keyClick(view, Qt::Key_PageUp);
    QCOMPARE(window_->shown().step, step - 1);
}

void InspectorTest::keepsOneScaleAndTheZoomOfTheMap()
{
    panel()->showPage(panel()->map());
    QTRY_VERIFY(panel()->map()->map());
    window_->settle();
    MemoryMapView* view = panel()->map()->view();
    const QPointF origin = view->place({0, 0});
    QVERIFY(qFuzzyCompare(view->place({1, 0}).x() - origin.x(), view->place({0, 1}).y() - origin.y()));
    QTest::keyClick(view, Qt::Key_Plus);
    const qreal zoom = view->zoom();
    QVERIFY(zoom > 1);
    const auto before = panel()->map()->map();
    window_->bridge().teachDrawing(7);
    window_->settle();
    QTRY_VERIFY(panel()->map()->map() != before);
    QCOMPARE(view->zoom(), zoom);
}

void InspectorTest::showsNoPathOfAnAnswerThatIsGone()
{
    panel()->showPage(panel()->map());
    QTRY_VERIFY(!panel()->map()->view()->path().empty());
    window_->bridge().view().showLiveStep(3); // asks for the path
    window_->bridge().view().clear(); // before it comes
    window_->settle();
    QVERIFY(panel()->map()->view()->path().empty());
}

void InspectorTest::drawsTheSharesOfManySteps()
{
    SharesChart chart;
    chart.resize(300, 100);
    SharesChart::Codes codes{};
    codes[4] = 1;
    chart.setSteps(std::vector<SharesChart::Codes>(100, codes));
    chart.setCurrent(50);
    const QImage image = chart.grab().toImage();
    // Every step has its bar: along a line the digit's colour is met about a hundred times.
    const QRgb band = mix(chart.palette().color(QPalette::Base), digitColor(4, chart.palette()), 0.75).rgb();
    int met = 0;
    for (int x = 0; x < image.width(); ++x)
        met += qAbs(QColor(image.pixel(x, 50)).hslHue() - QColor(band).hslHue()) < 3 ? 1 : 0;
    QVERIFY2(met >= 95, qPrintable(QString::number(met))); // the frame of the current one covers its neighbours

    // Of fewer steps, three quarters of the width at least are bars, and the last number is whole.
    chart.setSteps(std::vector<SharesChart::Codes>(50, codes));
    chart.setCurrent(50);
    const QImage fewer = chart.grab().toImage();
    met = 0;
    for (int x = 0; x < fewer.width(); ++x)
        met += qAbs(QColor(fewer.pixel(x, 50)).hslHue() - QColor(band).hslHue()) < 3 ? 1 : 0;
    QVERIFY2(met >= 200, qPrintable(QString::number(met)));
    bool last = false;
    for (const DrawnText& drawn : textsDrawnBy(chart)) {
        last = last || drawn.text == QStringLiteral("50");
        QVERIFY2(QRectF(chart.rect()).contains(drawn.place), qPrintable(drawn.text));
    }
    QVERIFY(last);
}

void InspectorTest::tellsDigitsThatAreMixedUpApart()
{
    for (const auto& [one, other] : {std::pair{4U, 9U}, {1U, 7U}, {3U, 8U}, {3U, 5U}, {7U, 9U}, {0U, 6U}, {5U, 8U}}) {
        const int away = qAbs(digitColor(one, lightPalette()).hslHue() - digitColor(other, lightPalette()).hslHue());
        QVERIFY2(std::min(away, 360 - away) >= 90, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
    }
}

void InspectorTest::keepsQuietTextReadableWhenTheAppearanceChanges()
{
    const auto brightness = [](const QColor& color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    for (const Appearance appearance : {Appearance::dark, Appearance::light}) {
        applyAppearance(appearance);
        QCoreApplication::processEvents(); // the change is posted to the widgets
        for (const QuietLabel* label : (*window_)->findChildren<QuietLabel*>()) {
            const double text = brightness(label->palette().color(QPalette::Active, QPalette::WindowText));
            const double ground = brightness(QApplication::palette().color(QPalette::Active, QPalette::Base));
            const double contrast = (std::max(text, ground) + 0.05) / (std::min(text, ground) + 0.05);
            QVERIFY2(contrast >= 4.5, qPrintable(label->text() + QStringLiteral(": %1").arg(contrast)));
        }
    }
}

QTEST_MAIN(InspectorTest)
#include "inspectorTest.moc"
