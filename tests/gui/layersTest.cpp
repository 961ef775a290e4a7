#include <random>

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "layers/layerView.h"
#include "layers/outputCard.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

LayerContent randomContent(std::size_t planes, unsigned seed)
{
    std::mt19937 random(seed);
    LayerContent content;
    content.shape.planes = planes;
    content.bits = BitVector(digitPixels * planes);
    content.before = BitVector(digitPixels * planes);
    for (std::size_t neuron = 0; neuron < content.bits.size(); ++neuron) {
        content.bits.set(neuron, random() % 3 == 0);
        content.before.set(neuron, random() % 5 == 0 ? !content.bits[neuron] : content.bits[neuron]);
    }
    return content;
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBitIsPaintedWhereItBelongs();
    void greyPixelsAreSumsOrPlanes();
    void aClickSelectsTheNeuronUnderIt();
    void zoomKeepsWhatIsUnderTheMouse();
    void keysSelectAndZoom();
    void everyCellHasANameAndAValue();
    void noDigitIsSaidHonestly();
    void allLayersShowTheSameStep();
    void theSelectionStaysInSight();
    void cellsSpeakOfEveryBit();
    void thePlaneChoiceOutlivesTheDrawing();
    void nearnessIsShownAndForgottenWithTheAnswer();
    void onlyAnswersAreRightOrWrong();
};

void LayersTest::everyBitIsPaintedWhereItBelongs()
{
    LayerView view(QStringLiteral("Layer"));
    view.resize(300, 280);
    view.setShowsChanges(false);
    const LayerContent content = randomContent(1, 1);
    view.setContent(content);
    const QImage painted = view.grab().toImage();
    const QRgb on = view.palette().color(QPalette::Active, QPalette::Text).rgb();
    const QRgb off = wellColor(view.palette()).rgb();
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
        const QPoint middle = view.cellRect(pixel).center().toPoint();
        QCOMPARE(painted.pixel(middle), content.bits[pixel] ? on : off);
        QCOMPARE(view.pixelAt(view.cellRect(pixel).center()), std::optional(pixel));
    }
    view.setShowsChanges(true);
    const QImage marked = view.grab().toImage();
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
        const QPoint edge =
            (view.cellRect(pixel).topLeft() + QPointF(1.2, view.cellRect(pixel).height() / 2)).toPoint();
        if (content.changed(pixel) && pixel % digitSide > 0 && !content.changed(pixel - 1))
            QVERIFY(marked.pixel(edge) != painted.pixel(edge));
    }
}

void LayersTest::greyPixelsAreSumsOrPlanes()
{
    LayerView view(QStringLiteral("Layer"));
    view.resize(280, 280);
    view.setShowsChanges(false);
    LayerContent content;
    content.shape.planes = 8;
    content.bits = BitVector(digitPixels * 8);
    for (std::size_t plane = 0; plane < 4; ++plane)
        content.bits.set(405 * 8 + plane);
    view.setContent(content);
    const QPoint middle = view.cellRect(405).center().toPoint();
    const QColor on = view.palette().color(QPalette::Active, QPalette::Text);
    const QColor off = wellColor(view.palette());
    QCOMPARE(view.grab().toImage().pixelColor(middle).rgb(), mix(off, on, 0.5).rgb());
    view.setPlane(3);
    QCOMPARE(view.grab().toImage().pixelColor(middle).rgb(), on.rgb());
    QCOMPARE(view.neuronOf(405), std::size_t(405 * 8 + 3));
    view.setPlane(4);
    QCOMPARE(view.grab().toImage().pixelColor(middle).rgb(), off.rgb());
}

void LayersTest::aClickSelectsTheNeuronUnderIt()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    auto* view = window.find<LayerView>("stateLayer");
    auto* input = window.find<LayerView>("inputLayer");
    QTest::mouseClick(view, Qt::LeftButton, {}, view->cellRect(406).center().toPoint());
    QVERIFY((window.shown().neuron == NeuronId{Layer::state, 406}));
    QCOMPARE(view->selectedPixel(), std::optional<std::size_t>(406));
    QCOMPARE(input->selectedPixel(), std::optional<std::size_t>(406));
    // What it reads is what the wiring says.
    const Connections reads = window.learner().agent.architecture().stateNeuron(406);
    QVERIFY(input->content().connections == BitVector(reads.input));
    QVERIFY(view->content().connections == BitVector(reads.state));
    QTest::mouseClick(view, Qt::LeftButton, {}, view->cellRect(406).center().toPoint());
    QVERIFY(!window.shown().neuron);
}

void LayersTest::zoomKeepsWhatIsUnderTheMouse()
{
    LayerView view(QStringLiteral("Layer"));
    view.resize(280, 280);
    view.setContent(randomContent(1, 2));
    const QPointF at = view.cellRect(200).center();
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(view.zoom() > 1.5);
    QCOMPARE(view.pixelAt(at), std::optional<std::size_t>(200));
    for (int turn = 0; turn < 20; ++turn)
        view.zoomBy(2);
    QCOMPARE(view.zoom(), 16.0);
    for (int turn = 0; turn < 20; ++turn)
        view.zoomBy(0.5);
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(view.cellRect(0).topLeft(), QPointF(0, 0));
}

void LayersTest::keysSelectAndZoom()
{
    LayerView view(QStringLiteral("Layer"));
    view.resize(280, 280);
    LayerContent content = randomContent(1, 3);
    view.setContent(content);
    QSignalSpy chosen(&view, &LayerView::neuronChosen);
    std::optional<std::size_t> neuron = 406;
    connect(&view, &LayerView::neuronChosen, this, [&](std::optional<std::size_t> now) {
        neuron = now;
        content.selected = now;
        view.setContent(content);
    });
    content.selected = 27; // the end of the first row
    view.setContent(content);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(neuron, std::optional<std::size_t>(27));
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(neuron, std::optional<std::size_t>(27 + 28));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(neuron, std::optional<std::size_t>(26 + 28));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!neuron);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 1.0);
}

void LayersTest::everyCellHasANameAndAValue()
{
    LayerView view(QStringLiteral("State layer"));
    view.resize(280, 280);
    const LayerContent content = randomContent(1, 4);
    view.setContent(content);
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("State layer"));
    QCOMPARE(table->childCount(), int(digitPixels));
    QAccessibleTableInterface* cells = table->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 28);
    QCOMPARE(cells->columnCount(), 28);
    for (int row = 0; row < 28; ++row)
        for (int column = 0; column < 28; ++column) {
            const auto neuron = static_cast<std::size_t>(row) * 28 + static_cast<std::size_t>(column);
            QAccessibleInterface* cell = cells->cellAt(row, column);
            QVERIFY(cell && cell->isValid());
            QCOMPARE(cell->text(QAccessible::Name),
                QStringLiteral("Neuron %1, row %2, column %3").arg(neuron).arg(row).arg(column));
            QVERIFY(cell->text(QAccessible::Value).startsWith(content.bits[neuron] ? u'1' : u'0'));
            QCOMPARE(cell->text(QAccessible::Value).contains(QStringLiteral("changed")), content.changed(neuron));
            QCOMPARE(table->indexOfChild(cell), int(neuron));
        }
    QVERIFY(!cells->cellAt(28, 0));
}

void LayersTest::noDigitIsSaidHonestly()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    // Whatever an untaught agent answers, the window says the number, and says so when it is no digit.
    auto* card = window->findChild<OutputCard*>();
    bool sawNone = false;
    bool sawDigit = false;
    for (int round = 0; round < 60 && !(sawNone && sawDigit); ++round) {
        const std::uint32_t code = codeOf(window.shown().state.output);
        QCOMPARE(card->answerText(), QString::number(code));
        bool said = false;
        for (const QLabel* label : card->findChildren<QLabel*>())
            said = said || label->text().contains(QStringLiteral("no digit"));
        QCOMPARE(said, code > 9);
        (said ? sawNone : sawDigit) = true;
        window.bridge().askForGood();
        window.settle();
    }
    QVERIFY(sawNone && sawDigit);
}

void LayersTest::allLayersShowTheSameStep()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 40, .seed = 1});
    window.drawSeven();
    window.settle();
    auto* state = window.find<LayerView>("stateLayer");
    auto* input = window.find<LayerView>("inputLayer");
    const auto answer = window.shown();
    QCOMPARE(answer.step, std::size_t(10));
    while (window.bridge().view().canStep(-1)) {
        QVERIFY(state->content().bits == window.shown().state.state);
        QVERIFY(input->content().bits == window.shown().state.input);
        QVERIFY(state->content().before == window.shown().previous->state);
        std::size_t changed = 0;
        for (std::size_t neuron = 0; neuron < digitPixels; ++neuron)
            changed += state->content().changed(neuron);
        QCOMPARE(changed, window.shown().changedBits);
        window.bridge().view().step(-1);
    }
    QCOMPARE(window.shown().step, std::size_t(0));
    QVERIFY(state->content().before.empty());
}

void LayersTest::theSelectionStaysInSight()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    auto* view = window.find<LayerView>("stateLayer");
    view->setFocus();
    view->zoomBy(4);
    const QRectF all(view->rect());
    for (int at = 0; at < 12; ++at) {
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(all.adjusted(-1, -1, 1, 1).contains(view->cellRect(*view->selectedPixel())));
    }
    const QRectF before = view->cellRect(0);
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(view->cellRect(0).left() > before.left());
    QTest::keyClick(view, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(view->cellRect(0).top() > before.top());
}

void LayersTest::cellsSpeakOfEveryBit()
{
    LayerView view(QStringLiteral("Layer"));
    LayerContent content;
    content.shape.planes = 8;
    content.bits = BitVector(digitPixels * 8);
    content.before = BitVector(digitPixels * 8);
    content.input = BitVector(digitPixels * 8);
    content.connections = BitVector(digitPixels * 8);
    content.bits.set(5 * 8 + 6);
    content.connections.set(7 * 8 + 3);
    view.setContent(content);
    QVERIFY(view.cellValue(5).contains(QStringLiteral("changed in this step")));
    QVERIFY(view.cellValue(5).contains(QStringLiteral("not as the input")));
    QVERIFY(view.cellValue(7).contains(QStringLiteral("read by the selected neuron")));
    QVERIFY(!view.cellValue(6).contains(u','));
    view.setPlane(0);
    QCOMPARE(view.cellValue(5), QStringLiteral("0"));
    view.setPlane(6);
    QVERIFY(view.cellValue(5).contains(QStringLiteral("changed in this step")));
}

void LayersTest::thePlaneChoiceOutlivesTheDrawing()
{
    TestWindow window;
    window.session().newAgent(findPreset("Grey")->description);
    window.settle();
    auto* view = window.find<LayerView>("stateLayer");
    QComboBox* choice = nullptr;
    for (QComboBox* box : view->parentWidget()->findChildren<QComboBox*>())
        choice = box;
    QVERIFY(choice);
    QVERIFY2(choice->isVisible(), "before the first drawing: nothing shall move when it comes");
    window.drawSeven();
    window.settle();
    choice->setCurrentIndex(4);
    QCOMPARE(view->plane(), std::optional<std::size_t>(3));
    window.drawing().clear();
    window.settle();
    QVERIFY(window.shown().empty());
    QVERIFY(choice->isVisible());
    window.drawSeven();
    window.settle();
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentIndex(), 4);
    QCOMPARE(view->plane(), std::optional<std::size_t>(3));
    window.session().newAgent(findPreset("Classic")->description);
    window.settle();
    QVERIFY(!choice->isVisible());
    QVERIFY(!view->plane());
    // Bits of edges are called by where an edge faces, not by their number.
    window.session().newAgent(findPreset("Edges")->description);
    window.settle();
    QStringList planes;
    for (int at = 1; at < choice->count(); ++at)
        planes += choice->itemText(at);
    QCOMPARE(planes.join(u' '), QStringLiteral("E SE S SW W NW N NE"));
}

void LayersTest::nearnessIsShownAndForgottenWithTheAnswer()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 40, .seed = 1});
    window.drawSeven();
    window.settle();
    auto* bars = window->findChild<DigitBars*>();
    QVERIFY(bars->answer());
    const Memory& memory = window.learner().agent.memory();
    for (std::uint32_t digit = 0; digit < 10; ++digit) {
        std::optional<std::size_t> least;
        for (std::size_t i = 0; i < memory.size(); ++i)
            if (codeOf(memory[i].answerOutput) == digit) {
                const std::size_t distance = hammingDistance(window.shown().state.input, memory[i].input);
                least = std::min(least.value_or(distance), distance);
            }
        const auto found = std::ranges::find(bars->answer()->distances, digit, &CodeDistance::code);
        const bool there = found != bars->answer()->distances.end();
        QCOMPARE(there ? std::optional(found->distance) : std::nullopt, least);
        QVERIFY(!least || bars->accessibleDescription().contains(QStringLiteral("%1: %2 bit").arg(digit).arg(*least)));
    }
    // What is still being worked out when the view is cleared is not shown any more.
    window.bridge().view().showLive();
    window.bridge().view().clear();
    window.settle();
    QVERIFY(!bars->answer());
}

void LayersTest::onlyAnswersAreRightOrWrong()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 10));
    window.session().teachData({.samples = 5, .seed = 1});
    window.session().testData({.count = 5, .steps = 4, .seed = 1});
    window.settle();
    const auto* verdict = window.find<QLabel>("verdict");
    const Story& story = window.learner().agent.story();
    const QSize size = verdict->size();
    for (std::size_t at = 0; at < story.size(); ++at) {
        window.bridge().view().showStory(window.bridge().snapshot(), at);
        const QStringList parts = verdict->text().split(QStringLiteral(" · "));
        const bool judged =
            parts.contains(QStringLiteral("right")) || verdict->text().contains(QStringLiteral("should be"));
        QCOMPARE(judged, story.state(at).kind == StateKind::testing);
        QCOMPARE(verdict->size(), size);
    }
}

QTEST_MAIN(LayersTest)
#include "layersTest.moc"
