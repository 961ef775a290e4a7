#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <engram/bits/windows.h>

#include "export/exportDialog.h"
#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/memoryCard.h"
#include "inspector/neuronPage.h"
#include "inspector/patchPainting.h"
#include "inspector/patchworkPart.h"
#include "inspector/patchworkPicture.h"
#include "inspector/patchworkText.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

namespace {

/// Classic's eye, which leaves bars where they are, with windows.
LearnerDescription withWindows()
{
    LearnerDescription description = withClassic().learner;
    description.architecture.connector = Connector{ConnectorKind::windows, {8, 4, 2, 3, 30}};
    return description;
}

} // namespace

/// The patchwork behind an answer: what is shown of it, pointed at and forgotten.
class PatchworkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void showsThePatchworkOfTheAnswerAndOfTheRunnerUp();
    void paintsEachMemoryInItsOwnColourAndHatching();
    void tellsMemoriesApartWithoutColours();
    void mapsWhereThePictureSpeaksForWhom();
    void namesAWindowUnderTheMouse();
    void namesTheWindowsThatKeysWalkOver();
    void whatIsSaidTakesTheRoomThatItNeeds();
    void inALowPageWhatIsSaidKeepsNoRoomEmpty();
    void namesAMovedWindowInWords();
    void changesAtOnceWhenAMemoryIsForgotten();
    void opensAMemoryBesideTheInput();
    void addsAMemoryAStep();
    void standsAsideForOtherAgents();
    void widensNoDock();
    void isExportedAsAPicture();
    void saysWhatDecidesANeuronBehindAWindow();

private:
    PatchworkPart& part() { return panel()->answer()->patchwork(); }
    InspectorPanel* panel() { return window_->find<InspectorPanel>("inspectorPanel"); }
    PatchworkPicture* picture(const char* name) { return window_->find<PatchworkPicture>(name); }
    QString status() { return window_->find<QLabel>("patchworkStatus")->text(); }
    const PatchworkExplanation& explained() { return *part().explanation(); }
    void pointAt(PatchworkPicture* picture, std::size_t row, std::size_t column)
    {
        const double cell = picture->sizeHint().width() / 28.0;
        QTest::mouseMove(picture,
            QPointF((static_cast<double>(column) + 0.5) * cell, (static_cast<double>(row) + 0.5) * cell).toPoint());
    }
    std::unique_ptr<TestWindow> window_;
};

void PatchworkTest::init()
{
    window_ = std::make_unique<TestWindow>(QString(), withWindows());
    window_->session().addData(makeData("Bars", 80, 20));
    window_->session().teachData({.samples = 60, .seed = 1});
    window_->drawSeven();
    panel()->showPage(panel()->answer());
    window_->settle();
    QVERIFY(part().explanation());
    QVERIFY(explained().codes.size() > 1);
    QVERIFY(explained().codes.front().memories.size() > 1); // or nothing below would say anything
}

void PatchworkTest::showsThePatchworkOfTheAnswerAndOfTheRunnerUp()
{
    QCOMPARE(explained().codes[0].code, codeOf(window_->shown().state.output));
    QVERIFY(explained().codes[0].state == window_->shown().state.state);
    QVERIFY(explained().codes[1].code != explained().codes[0].code);
    QVERIFY(explained().codes[1].distance >= explained().codes[0].distance);
    for (const char* name : {"patchworkQuestion", "patchworkAnswer", "patchworkRunnerUp", "patchworkSpeaksFor"})
        QVERIFY(picture(name)->isVisible());
    QVERIFY(picture("patchworkAnswer")->accessibleName().contains(QString::number(explained().codes[0].code)));
    QVERIFY(picture("patchworkRunnerUp")->accessibleName().contains(QString::number(explained().codes[1].code)));
    // A card for each memory, the answer's first, in the order chosen.
    for (std::size_t code = 0; code < 2; ++code) {
        const auto& cards = code == 0 ? part().answerCards() : part().runnerUpCards();
        std::size_t at = 0;
        for (const ExplainedMemory& memory : explained().codes[code].memories) {
            const MemoryCard* card = cards.at(at++);
            QVERIFY(card->isVisible());
            QVERIFY(static_cast<const MemoryName&>(card->memory()) == memory);
            const auto* says = card->findChild<QLabel*>(QStringLiteral("patchPart"));
            QVERIFY(says->text().startsWith(QStringLiteral("%1 of 36 windows").arg(memory.windows)));
        }
        QCOMPARE(cards.size(), at);
    }
}

void PatchworkTest::paintsEachMemoryInItsOwnColourAndHatching()
{
    const ExplainedCode& answer = explained().codes[0];
    const PatchworkPicture* shown = picture("patchworkAnswer");
    const QImage image = picture("patchworkAnswer")->grab().toImage();
    const double cell = shown->sizeHint().width() / 28.0;
    std::set<std::size_t> seen;
    for (std::size_t pixel = 0; pixel < answer.windowOfPixel.size(); ++pixel) {
        if (!answer.state[pixel])
            continue;
        const std::size_t mark = answer.windows[answer.windowOfPixel[pixel]].memory;
        const std::size_t row = pixel / 28;
        const QRect place = QRectF(static_cast<double>(pixel % 28) * cell, static_cast<double>(row) * cell, cell, cell)
                                .toAlignedRect()
                                .adjusted(1, 1, -1, -1);
        bool own = false;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                own = own || image.pixel(x, y) == memoryColor(mark, shown->palette()).rgb();
        if (own)
            seen.insert(mark);
    }
    for (std::size_t mark = 0; mark < answer.memories.size(); ++mark)
        QVERIFY2(answer.memories[mark].pixels < 20 || seen.contains(mark), qPrintable(QString::number(mark)));
}

void PatchworkTest::tellsMemoriesApartWithoutColours()
{
    const QPalette palette = window_->find<QLabel>("patchworkStatus")->palette();
    std::vector<QList<bool>> patterns;
    for (std::size_t mark = 0; mark < 6; ++mark) {
        QImage image(280, 280, QImage::Format_RGB32);
        QPainter painter(&image);
        paintPatches(painter, QRectF(0, 0, 280, 280),
            {28, std::vector<double>(784, 1), std::vector<std::size_t>(784, mark)}, palette);
        painter.end();
        QList<bool> ground; // of one pixel of the digit: what is not in the memory's colour
        for (int y = 100; y < 110; ++y)
            for (int x = 100; x < 110; ++x)
                ground += image.pixel(x, y) != memoryColor(mark, palette).rgb();
        for (const QList<bool>& other : patterns)
            QVERIFY2(ground != other, qPrintable(QString::number(mark)));
        patterns.push_back(ground);
        QVERIFY(contrast(memoryColor(mark, palette), wellColor(palette)) > 3); // as WCAG wants of what is no text
    }
}

void PatchworkTest::mapsWhereThePictureSpeaksForWhom()
{
    // Counted anew from the windows over each pixel.
    const std::vector<double> map = whereItSpeaks(explained());
    for (std::size_t pixel = 0; pixel < 784; ++pixel) {
        double sum = 0;
        double count = 0;
        for (std::size_t window = 0; window < 36; ++window) {
            const std::size_t top = window / 6 * 4;
            const std::size_t left = window % 6 * 4;
            if (pixel / 28 < top || pixel / 28 >= top + 8 || pixel % 28 < left || pixel % 28 >= left + 8)
                continue;
            sum += static_cast<double>(explained().codes[1].windows[window].distance)
                - static_cast<double>(explained().codes[0].windows[window].distance);
            ++count;
        }
        QVERIFY(std::abs(map[pixel] - sum / count) < 1e-9);
    }
    // The strongest place has the colour of whom it speaks for, more than the ground has.
    const auto strongest = static_cast<std::size_t>(
        std::ranges::max_element(map, {}, [](double value) { return std::abs(value); }) - map.begin());
    PatchworkPicture* shown = picture("patchworkSpeaksFor");
    const QImage image = shown->grab().toImage();
    const int cell = shown->sizeHint().width() / 28;
    int bluer = 0; // than red, over the place and its neighbours: a sign may stand in the middle
    for (int y = -cell; y < 2 * cell; ++y)
        for (int x = -cell; x < 2 * cell; ++x) {
            const QPoint at =
                QPoint(static_cast<int>(strongest % 28), static_cast<int>(strongest / 28)) * cell + QPoint(x, y);
            if (image.rect().contains(at))
                bluer += image.pixelColor(at).blue() - image.pixelColor(at).red();
        }
    QCOMPARE(bluer > 0, map[strongest] > 0);
}

void PatchworkTest::namesAWindowUnderTheMouse()
{
    const QLabel* label = window_->find<QLabel>("patchworkStatus");
    const QRect place = label->geometry();
    const QString idle = status();
    const ExplainedCode& answer = explained().codes[0];
    pointAt(picture("patchworkAnswer"), 13, 13);
    QTRY_VERIFY(part().window());
    const std::size_t window = *part().window();
    QCOMPARE(window, std::size_t(answer.windowOfPixel[13 * 28 + 13]));
    const ExplainedWindow& found = answer.windows[window];
    QVERIFY(status().contains(QStringLiteral("memory %1").arg(found.memory + 1)));
    QVERIFY(status().contains(QString::fromStdString(describePlace(answer.memories[found.memory]))));
    QVERIFY(status().contains(QStringLiteral("Bits that differ: %1 of 64").arg(found.distance)));
    QVERIFY(status().contains(QStringLiteral("of the %1 at best %2")
                                  .arg(explained().codes[1].code)
                                  .arg(explained().codes[1].windows[window].distance)));
    QCOMPARE(label->geometry(), place); // nothing moves when it speaks
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(picture("patchworkAnswer"), &leave);
    QVERIFY(!part().window());
    QCOMPARE(status(), idle);
    QCOMPARE(label->geometry(), place);
    // Over the runner-up's patchwork it is the window that shows the runner-up's pixel.
    pointAt(picture("patchworkRunnerUp"), 6, 20);
    QTRY_COMPARE(part().window(), std::optional<std::size_t>(explained().codes[1].windowOfPixel[6 * 28 + 20]));
}

void PatchworkTest::namesTheWindowsThatKeysWalkOver()
{
    (*window_)->activateWindow();
    PatchworkPicture* shown = picture("patchworkAnswer");
    shown->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(shown->hasFocus());
    QVERIFY(part().window()); // it begins somewhere
    QTest::keyClick(shown, Qt::Key_Home);
    QCOMPARE(part().window(), std::optional<std::size_t>(0));
    std::set<QString> said;
    for (std::size_t row = 0; row < 6; ++row) {
        for (std::size_t column = 0; column < 6; ++column) {
            QCOMPARE(part().window(), std::optional<std::size_t>(row * 6 + column));
            QCOMPARE(status(), describeWindow(explained(), row * 6 + column));
            QCOMPARE(shown->accessibleDescription(), status());
            said.insert(status());
            QTest::keyClick(shown, Qt::Key_Right); // the last one goes nowhere
        }
        for (std::size_t column = 0; column < 5; ++column)
            QTest::keyClick(shown, Qt::Key_Left);
        QTest::keyClick(shown, Qt::Key_Down);
    }
    QCOMPARE(said.size(), std::size_t(36));
    QTest::keyClick(shown, Qt::Key_End);
    QCOMPARE(part().window(), std::optional<std::size_t>(35));
    QTest::keyClick(shown, Qt::Key_Up);
    QCOMPARE(part().window(), std::optional<std::size_t>(29));
}

void PatchworkTest::inALowPageWhatIsSaidKeepsNoRoomEmpty()
{
    const auto* label = window_->find<QLabel>("patchworkStatus");
    Q_EMIT picture("patchworkAnswer")->windowPointed(std::nullopt);
    (*window_)->resize(956, 564);
    (*window_)->resetLayout();
    window_->settle();
    QVERIFY2(
        label->height() <= label->heightForWidth(label->width()) + 1, qPrintable(QString::number(label->height())));
    const int top = picture("patchworkAnswer")->mapTo(&**window_, QPoint()).y();
    int height = label->height();
    for (std::size_t window = 0; window < 36; ++window) {
        Q_EMIT picture("patchworkAnswer")->windowPointed(window);
        window_->settle();
        QVERIFY2(label->height() >= height, "it gives nothing back as one points");
        height = label->height();
        QCOMPARE(picture("patchworkAnswer")->mapTo(&**window_, QPoint()).y(), top);
    }
}

void PatchworkTest::whatIsSaidTakesTheRoomThatItNeeds()
{
    const auto* label = window_->find<QLabel>("patchworkStatus");
    Q_EMIT picture("patchworkAnswer")->windowPointed(std::nullopt);
    (*window_)->resize(1024, 700);
    (*window_)->resetLayout();
    window_->settle();
    const int height = label->height();
    int tallest = label->heightForWidth(label->width());
    for (std::size_t window = 0; window < 36; ++window) {
        Q_EMIT picture("patchworkAnswer")->windowPointed(window);
        QCOMPARE(label->height(), height); // or it would move what is pointed at
        const int wanted = label->heightForWidth(label->width());
        QVERIFY(wanted <= height + 1 || height > 4 * label->fontMetrics().height());
        tallest = std::max(tallest, wanted);
    }
    Q_EMIT picture("patchworkAnswer")->windowPointed(std::nullopt);
    QCOMPARE(label->height(), height);
    QVERIFY2(height <= tallest + 1, qPrintable(QStringLiteral("%1 of %2").arg(tallest).arg(height)));
}

void PatchworkTest::namesAMovedWindowInWords()
{
    QCOMPARE(describeShift({0, 0}), QStringLiteral("at its place"));
    QCOMPARE(describeShift({1, -2}), QStringLiteral("taken 1 lower, 2 further left"));
    QCOMPARE(describeShift({-2, 1}), QStringLiteral("taken 2 higher, 1 further right"));
    QCOMPARE(describeTurn(0), QStringLiteral("as taught"));
    QCOMPARE(describeTurn(-8), QStringLiteral("turned 8° anticlockwise"));
}

void PatchworkTest::changesAtOnceWhenAMemoryIsForgotten()
{
    const std::vector<ExplainedCode> before = explained().codes;
    const MemoryName first = before.front().memories.front();
    const std::size_t memories = window_->learner().agent.memory().size();
    MemoryCard* card = part().answerCards().front();
    const auto* whatIf = card->findChild<QLabel*>(QStringLiteral("whatIf"));
    QVERIFY(whatIf->text().contains(QLatin1String("stays")) || whatIf->text().contains(QLatin1String("instead")));
    QTest::mouseClick(card->findChild<QPushButton*>(QStringLiteral("forgetMemory")), Qt::LeftButton);
    window_->settle();
    QVERIFY(window_->learner().agent.memory().size() < memories);
    QVERIFY(part().explanation());
    for (const ExplainedCode& code : explained().codes)
        for (const ExplainedMemory& memory : code.memories)
            QVERIFY(!(static_cast<const MemoryName&>(memory) == first));
    QVERIFY(explained().codes[0].state == window_->shown().state.state);
    QVERIFY(explained().codes[0].distance >= before[0].distance);
    window_->find<QAction>("undo")->trigger();
    window_->settle();
    QCOMPARE(explained().codes[0].distance, before[0].distance);
    QVERIFY(static_cast<const MemoryName&>(explained().codes[0].memories[0]) == first);
}

void PatchworkTest::opensAMemoryBesideTheInput()
{
    auto* open = part().runnerUpCards().back()->findChild<QPushButton*>(QStringLiteral("openMemory"));
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    auto* dialog = window_->find<QDialog>("comparison");
    QVERIFY(dialog);
    dialog->close();
}

void PatchworkTest::addsAMemoryAStep()
{
    const std::size_t most = explained().codes[0].memories.size();
    for (std::size_t step = 1; step <= 4; ++step) {
        window_->bridge().view().showLiveStep(step);
        window_->settle();
        QVERIFY(explained().codes[0].memories.size() <= step);
        QVERIFY(explained().codes[0].state == window_->shown().state.state);
    }
    QCOMPARE(explained().codes[0].memories.size(), most);
    window_->bridge().view().showLiveStep(0); // the random start has no patchwork
    window_->settle();
    QVERIFY(!part().isVisible());
    QVERIFY(!part().explanation());
}

void PatchworkTest::standsAsideForOtherAgents()
{
    window_->session().newAgent(withClassic().learner);
    window_->session().teachData({.samples = 20, .seed = 1});
    window_->settle();
    QVERIFY(panel()->answer()->shares());
    QVERIFY(!part().isVisible());
    const auto cards = panel()->answer()->findChildren<MemoryCard*>();
    QVERIFY(std::ranges::any_of(
        cards, [this](const MemoryCard* card) { return card->isVisible() && !part().isAncestorOf(card); }));
    // And where the Hamming rule is off, no window decides.
    window_->session().newAgent(withWindows());
    window_->session().teachData({.samples = 20, .seed = 1});
    window_->settle();
    QVERIFY(part().isVisible());
    RecallRules rules;
    rules.hamming = false;
    window_->session().setRules(rules);
    window_->settle();
    QVERIFY(!part().isVisible());
}

void PatchworkTest::widensNoDock()
{
    auto* dock = window_->find<QDockWidget>("inspectorDock");
    const int width = dock->width();
    for (int turn = 0; turn < 4; ++turn) {
        window_->session().forgetMemory(part().answerCards().front()->memory());
        window_->settle();
        QCOMPARE(dock->width(), width);
    }
    // A wider dock has larger pictures, and gets as narrow as before.
    (*window_)->resizeDocks({dock}, {width + 120}, Qt::Horizontal);
    window_->settle();
    QTRY_VERIFY(dock->width() > width);
    const int larger = picture("patchworkAnswer")->height();
    (*window_)->resizeDocks({dock}, {width}, Qt::Horizontal);
    window_->settle();
    QTRY_COMPARE(dock->width(), width);
    QVERIFY(picture("patchworkAnswer")->height() < larger);
    // The pages scroll, the whole panel does not: what is said of a window stays in sight.
    (*window_)->resize(1024, 664);
    window_->settle();
    QVERIFY(panel()->height() <= dock->height());
    const QLabel* label = window_->find<QLabel>("patchworkStatus");
    QVERIFY(dock->rect().contains(QRect(label->mapTo(dock, QPoint()), label->size())));
}

void PatchworkTest::isExportedAsAPicture()
{
    const auto offered = [this] {
        window_->find<QAction>("export")->trigger();
        auto* dialog = (*window_)->findChild<ExportDialog*>();
        const int at = dialog->findChild<QComboBox*>(QStringLiteral("exportWhat"))
                           ->findText(QStringLiteral("Patchwork"), Qt::MatchStartsWith);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return at >= 0;
    };
    QVERIFY(offered());
    window_->session().newAgent(withClassic().learner);
    window_->session().teachData({.samples = 20, .seed = 1});
    window_->settle();
    QVERIFY(!offered()); // of an agent without windows there is none
}

void PatchworkTest::saysWhatDecidesANeuronBehindAWindow()
{
    panel()->showPage(panel()->neuron());
    const auto* sentence = window_->find<QLabel>("neuronSentence");
    for (const NeuronId neuron : {NeuronId{Layer::state, 406}, NeuronId{Layer::output, 1}}) {
        window_->bridge().view().selectNeuron(neuron);
        window_->settle();
        const auto& report = panel()->neuron()->report();
        QVERIFY(report);
        QVERIFY(sentence->text().contains(QLatin1String("No single connection decides")));
        QVERIFY(sentence->text().contains(QStringLiteral("differs in %1 of").arg(report->explanation.leastDistance)));
        for (const QLabel* label : panel()->neuron()->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(QLatin1String("Output before")), qPrintable(label->text()));
    }
}

QTEST_MAIN(PatchworkTest)

#include "patchworkTest.moc"
