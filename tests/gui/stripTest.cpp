// A picture of several digits: the strip of them, and what is done with each.

#include <cstring>
#include <map>
#include <numeric>
#include <vector>

#include <QAction>
#include <QContextMenuEvent>
#include <QDebug>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>

#include <engram/reading/pageReader.h>

#include "canvas/digitStrip.h"
#include "shell/messageBar.h"
#include "support/readingWindow.h"
#include "widgets/surenessText.h"

using namespace engram;

namespace {

QString describe(const DigitStrip& strip, const QRect& place)
{
    QString text;
    QDebug(&text) << place << "in" << strip.viewport()->rect() << "steps of" << strip.gridSize();
    return text;
}

} // namespace

class StripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowBecomesAStrip();
    void aRowIsNoQuestion();
    void aDigitOfTheRowGoesOnTheCanvas();
    void aDigitOfTheRowIsTaughtFromItsMenu();
    void whatIsTypedInTheStripIsTheLabel();
    void theStripFollowsWhatTheAgentLearns();
    void linesFollowEachOther();
    void nothingMovesAroundAPicture();
    void aLongNumberIsReadWhole();
};

void StripTest::aRowBecomesAStrip()
{
    ReadingWindow window;
    const test::DigitRow row = rowOf({0, 1, 2, 3, 4}); // 7 2 1 0 4
    window.open(window.saved("row.png", row.picture));
    PageReader reader(ReadingWindow::learner());
    const PageReading expected = reader.read(row.picture);
    QCOMPARE(expected.text(), std::string("72104"));
    QVERIFY(window.strip().isVisible());
    QCOMPARE(window.strip().count(), expected.digits.size());
    QCOMPARE(window.number(), QStringLiteral("72104"));
    for (int at = 0; at < 5; ++at) {
        const QModelIndex index = window.strip().model()->index(at, 0);
        const FoundDigit& digit = expected.digits[std::size_t(at)];
        QCOMPARE(index.data(DigitsModel::answerRole).toString(), QString::number(*digit.answer));
        QCOMPARE(index.data(DigitsModel::surenessRole).isValid(), digit.sureness.has_value());
        if (digit.sureness)
            QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), surenessText(*digit.sureness));
        const auto picture = qvariant_cast<QImage>(index.data(Qt::DecorationRole));
        QVERIFY(std::memcmp(picture.constBits(), digit.picture.data(), digitPixels) == 0);
        const QRect place = window.strip().visualRect(index);
        QVERIFY2(window.strip().viewport()->rect().contains(place), qPrintable(describe(window.strip(), place)));
    }
    window->canvasCard().clearAction()->trigger();
    QVERIFY(!window.strip().isVisible());
}

void StripTest::aRowIsNoQuestion()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    QVERIFY(!window.drawing().empty());
    QVERIFY(window.shown().empty());
    QVERIFY(window->canvasCard().clearAction()->isEnabled());
    window.key(Qt::Key_4);
    window.key(Qt::Key_Return);
    window.settle();
    QVERIFY(window->messages().text().contains(QStringLiteral("choose one")));
    QCOMPARE(window.bridge().snapshot()->learner.agent.memory().size(), ReadingWindow::learner().agent.memory().size());
}

void StripTest::aDigitOfTheRowGoesOnTheCanvas()
{
    ReadingWindow window;
    const test::DigitRow row = rowOf({0, 1, 2, 3});
    window.open(window.saved("row.png", row.picture));
    const QImage whole = window.drawing().image().copy();
    PageReader reader(ReadingWindow::learner());
    const PageReading expected = reader.read(row.picture);
    for (int at = 0; at < 4; ++at) {
        const QRect place = window.strip().visualRect(window.strip().model()->index(at, 0));
        if (at % 2 == 0)
            QTest::mouseClick(window.strip().viewport(), Qt::LeftButton, {}, place.center());
        else {
            QTest::keyClick(&window.strip(), Qt::Key_Right);
            QTest::keyClick(&window.strip(), Qt::Key_Return);
        }
        window.settle();
        const auto& live = window.bridge().view().live();
        QVERIFY(live);
        QVERIFY(live->digit == expected.digits[std::size_t(at)].picture);
        QVERIFY(live->settling.last() == expected.digits[std::size_t(at)].settling.last());
        QVERIFY(window.strip().isVisible());
        QVERIFY(window.strip().selectionModel()->isRowSelected(at, {}));
    }
    for (int at = 0; at < 4; ++at)
        window.find<QAction>("undo")->trigger();
    QCOMPARE(window.drawing().image(), whole);
    QVERIFY(window.strip().isVisible());
}

void StripTest::aDigitOfTheRowIsTaughtFromItsMenu()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    const std::size_t before = window.bridge().snapshot()->learner.agent.memory().size();
    const QPoint place = window.strip().visualRect(window.strip().model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, window.strip().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(window.strip().viewport(), &event);
    auto* menu = window.strip().findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->activeAction()->text(), QStringLiteral("Teach that it is &2"));
    menu->activeAction()->trigger();
    menu->close();
    window.settle();
    const Memory& memory = window.bridge().snapshot()->learner.agent.memory();
    QVERIFY(memory.size() > before);
    QCOMPARE(digitOf(memory[memory.size() - 1].answerOutput), std::optional<int>(2));
    window.find<QAction>("undo")->trigger();
    window.settle();
    QCOMPARE(window.bridge().snapshot()->learner.agent.memory().size(), before);
}

void StripTest::whatIsTypedInTheStripIsTheLabel()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    const std::size_t before = window.bridge().snapshot()->learner.agent.memory().size();
    window.strip().setFocus();
    QTest::keyClick(&window.strip(), Qt::Key_Right);
    QTest::keyClick(&window.strip(), Qt::Key_5);
    window.shortcut(Qt::CTRL | Qt::Key_Return);
    window.settle();
    const Memory& memory = window.bridge().snapshot()->learner.agent.memory();
    QVERIFY(memory.size() > before);
    QCOMPARE(digitOf(memory[memory.size() - 1].answerOutput), std::optional<int>(5));
    // The next one is another digit: the label does not stay.
    QTest::keyClick(&window.strip(), Qt::Key_Right);
    QTest::keyClick(&window.strip(), Qt::Key_Return);
    window.shortcut(Qt::CTRL | Qt::Key_Return);
    window.settle();
    QVERIFY(window->messages().text().contains(QStringLiteral("Say first")));
}

void StripTest::theStripFollowsWhatTheAgentLearns()
{
    ReadingWindow window;
    window.open(window.saved("row.png", rowOf({0, 1, 2}).picture));
    QCOMPARE(window.number(), QStringLiteral("721"));
    for (int label :
        {4, 4}) { // of one picture that is taught as another digit, the new lesson is as near as the picture
        const QPoint place = window.strip().visualRect(window.strip().model()->index(0, 0)).center();
        QTest::mouseClick(window.strip().viewport(), Qt::LeftButton, {}, place);
        window.settle();
        window.bridge().teachDrawing(std::uint8_t(label));
        window.settle();
    }
    QCOMPARE(window.strip().count(), std::size_t(3));
    QCOMPARE(window.number(), QStringLiteral("421"));
    window.session().forgetAll();
    window.settle();
    QCOMPARE(window.strip().count(), std::size_t(3)); // what was found stays, whatever is known now
    QVERIFY(window.number() != QStringLiteral("421"));
}

void StripTest::linesFollowEachOther()
{
    ReadingWindow window;
    test::Paper paper(500, 400, 1);
    for (std::uint32_t i = 0; i < 4; ++i)
        paper.draw(ReadingWindow::digits("test")->picture(i),
            {.left = 60 + 180.0 * (i % 2), .top = i < 2 ? 20.0 : 220.0, .side = 150, .ink = 0});
    window.open(window.saved("lines.png", paper.picture()));
    QCOMPARE(window.number(), QStringLiteral("72 10"));
    QVERIFY(window.strip()
                .model()
                ->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Digit 3 of 4, line 2")));
}

void StripTest::nothingMovesAroundAPicture()
{
    ReadingWindow window;
    const QString row = window.saved("row.png", rowOf({0, 1, 2, 3, 4, 11, 12, 14}).picture);
    QVERIFY(barOnPaper().save(window.path("bar.png")));
    for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1440, 900)}) {
        window->resize(size);
        window->resetLayout();
        window.settle();
        const auto before = window.places();
        const auto holds = [&](const char* when) {
            for (const auto& [widget, place] : window.places())
                if (const auto was = before.find(widget); was != before.end() && was->second != place)
                    return QStringLiteral("%1: %2").arg(
                        QLatin1String(when), widget->objectName() + widget->metaObject()->className());
            return QString();
        };
        window.open(window.path("bar.png"));
        QCOMPARE(holds("a digit"), QString());
        window.action("invertPicture")->trigger();
        window.settle();
        QCOMPARE(holds("inverted"), QString());
        window.open(row);
        QVERIFY(window.strip().isVisible());
        QCOMPARE(holds("a row"), QString());
        for (int at = 0; at < 8; ++at) { // every digit of it can be seen
            const QRect place = window.strip().visualRect(window.strip().model()->index(at, 0));
            QVERIFY2(window.strip().viewport()->rect().contains(place), qPrintable(describe(window.strip(), place)));
        }
        QTest::keyClick(&window.strip(), Qt::Key_Return);
        window.settle();
        QCOMPARE(holds("a digit of a row"), QString());
        window->canvasCard().clearAction()->trigger();
        window.settle();
        QCOMPARE(holds("cleared"), QString());
    }
}

void StripTest::aLongNumberIsReadWhole()
{
    ReadingWindow window;
    for (const std::uint32_t count : {4U, 15U, 27U}) {
        std::vector<std::uint32_t> digits(count);
        std::iota(digits.begin(), digits.end(), 0U);
        window.open(window.saved("long row.png", rowOf(digits).picture));
        const auto* number = window->findChild<QLineEdit*>(QStringLiteral("pictureNumber"));
        QVERIFY(static_cast<std::size_t>(window.number().size()) == count && number->isVisible());
        QStyleOptionFrame option;
        option.initFrom(number);
        option.lineWidth = number->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, number);
        const QRect room = number->style()->subElementRect(QStyle::SE_LineEditContents, &option, number);
        const int needed = number->fontMetrics().horizontalAdvance(number->text());
        QVERIFY2(needed + 4 <= room.width(), qPrintable(QStringLiteral("%1 in %2").arg(needed).arg(room.width())));
    }
}

QTEST_MAIN(StripTest)
#include "stripTest.moc"
