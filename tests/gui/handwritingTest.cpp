#include <QTest>

#include "support/handwriting.h"
#include "support/window.h"

using namespace engram;

/// Digits as people draw them, through the real canvas by mouse, read by the agent that is open at first after the one
/// button of the first card.
class HandwritingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstAgentReads98Of100DrawnDigits();
};

void HandwritingTest::theFirstAgentReads98Of100DrawnDigits()
{
    TestWindow window({}, presets().front().description);
    window->openOwnData();
    window.settle();
    window.session().teachData({.samples = 1000, .seed = 1}); // as the button does
    window.settle();
    const std::vector<HandDigit> digits = handDigits();
    QCOMPARE(digits.size(), std::size_t(120));
    QStringList wrong;
    for (const HandDigit& hand : digits) {
        window.drawing().clear();
        for (const auto& stroke : hand.strokes)
            window.stroke(stroke);
        window.settle();
        const std::uint32_t read = codeOf(window.shown().state.output);
        if (read != static_cast<std::uint32_t>(hand.digit))
            wrong += QStringLiteral("%1, form %2, manner %3, read as %4")
                         .arg(hand.digit)
                         .arg(hand.form)
                         .arg(hand.manner)
                         .arg(read);
    }
    for (const QString& each : wrong)
        qInfo("%s", qPrintable(each));
    QVERIFY2(wrong.size() * 100 <= static_cast<qsizetype>(2 * digits.size()), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(HandwritingTest)
#include "handwritingTest.moc"
