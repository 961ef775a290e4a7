#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "results/confusionModel.h"
#include "support/window.h"

using namespace engram;

/// Words for one and for many.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysOneDigitAndTwoDigits();
    void saysOneMemoryAndTwoMemories();
    void saysOnceAndTwice();
};

void TranslationsTest::saysOneDigitAndTwoDigits()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 50));
    window.settle();
    auto* teach = window.find<QPushButton>("teachData");
    auto* test = window.find<QPushButton>("testData");
    for (const auto& [count, digits, images] : std::initializer_list<std::tuple<int, const char*, const char*>>{
             {1, "1 digit", "1 image"}, {2, "2 digits", "2 images"}}) {
        window.find<QSpinBox>("teachCount")->setValue(count);
        window.find<QSpinBox>("testCount")->setValue(count);
        QCOMPARE(teach->text(), QStringLiteral("Teach %1").arg(QLatin1String(digits)));
        QCOMPARE(test->text(), QStringLiteral("Test on %1").arg(QLatin1String(images)));
    }
}

void TranslationsTest::saysOneMemoryAndTwoMemories()
{
    TestWindow window;
    const auto* status = window.find<QLabel>("statusMemories");
    QVERIFY(status);
    QCOMPARE(status->text(), QStringLiteral("0 memories"));
    DigitPixels digit{};
    std::fill_n(digit.begin() + 300, 100, std::uint8_t{255});
    window.session().teachDrawing(digit, 3);
    window.settle();
    QCOMPARE(status->text(), QStringLiteral("1 memory"));
    window.session().teachDrawing(digit, 4);
    window.settle();
    QCOMPARE(status->text(), QStringLiteral("2 memories"));
}

void TranslationsTest::saysOnceAndTwice()
{
    QCOMPARE(confusionSentence(1, 4, 9), QStringLiteral("Once a 4 was read as 9."));
    QCOMPARE(confusionSentence(2, 4, 9), QStringLiteral("2 times a 4 was read as 9."));
    QCOMPARE(confusionSentence(1, 4, 4), QStringLiteral("Once a 4 was read right."));
}

QTEST_MAIN(TranslationsTest)
#include "translationsTest.moc"
