#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>

#include "bridge/sessionText.h"
#include "help/helpWindow.h"
#include "results/confusionModel.h"
#include "shell/agentDialog.h"
#include "shell/translations.h"
#include "support/spoken.h"
#include "support/window.h"

using namespace engram;

/// Words for one and for many, for an agent without a name, and for readers of a language elsewhere.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysOneDigitAndTwoDigits();
    void saysOneMemoryAndTwoMemories();
    void saysOnceAndTwice();
    void anAgentWithoutANameIsCalledSo_data();
    void anAgentWithoutANameIsCalledSo();
    void anyChineseIsReadInChinese_data();
    void anyChineseIsReadInChinese();
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

void TranslationsTest::anAgentWithoutANameIsCalledSo_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(language.code) << QString(QLatin1String(language.code));
}

void TranslationsTest::anAgentWithoutANameIsCalledSo()
{
    QFETCH(const QString, code);
    const Spoken spoken(code);
    TestWindow window;
    window.settle();
    const QString called = agentText(unnamedAgent);
    QCOMPARE(called == QLatin1String("Untitled"), code == QStringLiteral("en"));
    QVERIFY2(window->windowTitle().startsWith(called), qPrintable(window->windowTitle()));
    // New agent, OK: it still has no name, and so takes that of its file.
    window.find<QAction>("newAgent")->trigger();
    auto* dialog = window.find<AgentDialog>("agentDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>()->text(), called);
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    window.settle();
    QCOMPARE(window.learner().name, std::string(unnamedAgent));
    QVERIFY2(window->windowTitle().startsWith(called), qPrintable(window->windowTitle()));
    window.saveAs(window.path("handschrift.engram"));
    QCOMPARE(window.learner().name, std::string("handschrift"));
    QCOMPARE(agentText(window.learner().name), QStringLiteral("handschrift"));
    QCOMPARE(agentNameFrom(called), std::string(unnamedAgent));
}

void TranslationsTest::anyChineseIsReadInChinese_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"zh_CN", "zh_SG", "zh_TW", "zh_HK"})
        QTest::newRow(place) << QString(QLatin1String(place));
}

void TranslationsTest::anyChineseIsReadInChinese()
{
    QFETCH(const QString, place);
    const Spoken spoken(QString{}, QLocale(place));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    TestWindow window;
    QCOMPARE(window->menuBar()->actions().front()->text(), QStringLiteral("文件(&F)"));
    window->openHelp(QStringLiteral("start"));
    QVERIFY(window->findChild<HelpWindow*>()->findChild<QTextBrowser*>()->toPlainText().contains(u'的'));
    QCOMPARE(languageFor(QLocale(QStringLiteral("de_AT"))), QStringLiteral("de"));
    QVERIFY(languageFor(QLocale(QStringLiteral("it_IT"))).isEmpty());
}

QTEST_MAIN(TranslationsTest)
#include "translationsTest.moc"
