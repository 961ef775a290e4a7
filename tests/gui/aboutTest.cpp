#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

#include <engram/bits/kernel.h>

#include "help/problemReport.h"
#include "shell/aboutDialog.h"
#include "shell/appStyle.h"
#include "support/window.h"

using namespace engram;

// What the program says of itself: About Engram, and what goes into the report of a problem.
class AboutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp); }
    void theReportHasWhatItPromisesAndNoNames();
    void aboutIsAbout();

private:
    static void openFromHelp(TestWindow& window, const QString& text)
    {
        for (QAction* action : window->menuBar()->actions().last()->menu()->actions())
            if (action->text().remove(u'&').startsWith(text))
                action->trigger();
    }
};

void AboutTest::theReportHasWhatItPromisesAndNoNames()
{
    TestWindow window;
    window.drawSeven();
    window.session().rename("Secret Name");
    window.saveAs(window.path("private-file.engram"));
    window.session().addData(makeData("PrivateSet", 20, 10));
    window.settle();
    window.find<QAction>("compareAgents")->trigger(); // its place is remembered, as bytes
    window.find("compareWindow")->close();
    window.find<QAction>("myDigits")->trigger();
    auto* writer = window.find<QLineEdit>("ownWriter");
    QTest::keyClicks(writer, QStringLiteral("Ada Private"));
    QTest::keyClick(writer, Qt::Key_Return);
    window.find("ownDigits")->close();
    window.settle();
    openFromHelp(window, QStringLiteral("Report a problem"));
    auto* dialog = window->findChild<ProblemDialog*>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copyProblem")), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QCOMPARE(report, dialog->findChild<QPlainTextEdit*>()->toPlainText());
    const std::string_view kernel = defaultKernel().name();
    for (const QString& part : {QStringLiteral(ENGRAM_VERSION), QSysInfo::prettyProductName(),
             QSysInfo::kernelVersion(), QString::fromLatin1(qVersion()), QSysInfo::currentCpuArchitecture(),
             QString::fromUtf8(kernel.data(), static_cast<qsizetype>(kernel.size())), QStringLiteral("Agent: Classic"),
             QStringLiteral("style fusion"), QStringLiteral("Data sets: 1"), QStringLiteral("overlays/changes = true")})
        QVERIFY2(report.contains(part), qPrintable(part + QStringLiteral(" is not in\n") + report));
    for (const char* part : {"private-file", "Secret", "PrivateSet", "/tmp", "geometry", "Ada"})
        QVERIFY2(!report.contains(QLatin1String(part)), part);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void AboutTest::aboutIsAbout()
{
    TestWindow window;
    openFromHelp(window, QStringLiteral("About Engram"));
    auto* about = window->findChild<AboutDialog*>();
    QVERIFY(about);
    QString said;
    for (const QLabel* label : about->findChildren<QLabel*>())
        said += label->text();
    said += about->findChild<QTextBrowser*>()->toPlainText();
    for (const char* part : {ENGRAM_VERSION, "MIT", "Qt", "Aleksander", "MNIST"})
        QVERIFY2(said.contains(QLatin1String(part)), part);
    const auto* text = about->findChild<QTextBrowser*>();
    QTRY_VERIFY2(text->height() <= text->document()->size().height() + 8, "half of it is empty");
    QVERIFY(!text->verticalScrollBar()->isVisible());
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<AboutDialog*>());
}

QTEST_MAIN(AboutTest)
#include "aboutTest.moc"
