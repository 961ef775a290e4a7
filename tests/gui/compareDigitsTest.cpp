// Two agents are compared on digits of one's own and on a folder of pictures, with what the command line says of them.

#include <filesystem>
#include <string>
#include <vector>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <engram/dataset/ownDigits.h>
#include <engram/session/comparisonText.h>
#include <engram/training/testLog.h>

#include "bridge/sessionText.h"
#include "compare/compareWindow.h"
#include "support/digits.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"
#include "support/window.h"

using namespace engram;

class CompareDigitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onesOwnDigitsAndFoldersOfPicturesAreAskedAbout();

private:
    void openSets();
    void openAgents();
    void testOn(const QString& set);
    /// The pictures that both read differently, as a line says them that is typed into a shell.
    void expectSame(const std::string& line);
    template <class Widget> Widget* find(const char* name) { return compare_->findChild<Widget*>(QLatin1String(name)); }
    void ready()
    {
        QTRY_VERIFY(!compare_->working());
        window_.settle();
    }

    test::TemporaryFolder folder_;
    TestWindow window_;
    CompareWindow* compare_ = nullptr;
};

/// The same twenty digits as a set of one's own, whose ids begin at 101, and as a folder of pictures for tests.
void CompareDigitsTest::openSets()
{
    OwnDigits own;
    own.useNumbersAbove(100);
    std::vector<OwnDigit> digits;
    std::filesystem::create_directories(folder_ / "photos/test");
    for (std::uint8_t i = 0; i < 20; ++i) {
        const auto label = static_cast<std::uint8_t>(i % 10);
        digits.push_back({0, label, {}, test::barDigit(label, 700U + i)});
        const std::string pixels(digits.back().picture.begin(), digits.back().picture.end());
        folder_.write(
            "photos/test/" + std::to_string(label) + "_" + std::to_string(i) + ".pgm", "P5 28 28 255\n" + pixels);
    }
    QVERIFY(own.apply(OwnDigitsChange::adding(std::move(digits))));
    window_.session().addData(own.dataFile("mine", folder_.write("mine.csv", own.text())), false);
    window_.session().openData(folder_ / "photos", false);
    window_.session().addData(test::barFont("A font"), false); // which is nothing to be asked about
    window_.session().addData(makeData("Bars", 60, 30));
    window_.settle();
}

void CompareDigitsTest::openAgents()
{
    window_.session().newAgent(findPreset("Classic")->description, "Few");
    window_.session().teachData({.samples = 3, .seed = 3});
    window_.settle();
    window_.saveAs(QString::fromStdString(folder_ / "few.engram"));
    window_.session().newAgent(findPreset("Classic")->description, "Other");
    window_.session().teachData({.samples = 30, .seed = 5});
    window_.settle();
    window_.saveAs(QString::fromStdString(folder_ / "other.engram"));
    window_.find<QAction>("compareAgents")->trigger();
    compare_ = window_.find<CompareWindow>("compareWindow");
    QVERIFY(QTest::qWaitForWindowActive(compare_));
    compare_->openSecond(QString::fromStdString(folder_ / "few.engram"));
    ready();
}

void CompareDigitsTest::testOn(const QString& set)
{
    auto* asked = find<QComboBox>("compareDigits");
    asked->setFocus();
    QTest::keyClick(asked, Qt::Key_Home);
    for (int presses = 0; presses < asked->count() && asked->currentText() != set; ++presses)
        QTest::keyClick(asked, Qt::Key_Down);
    QCOMPARE(asked->currentText(), set);
    QTest::mouseClick(find<QPushButton>("compareTest"), Qt::LeftButton);
    ready();
    QVERIFY(compare_->comparison());
    QCOMPARE(compare_->comparison()->tested(), std::size_t{20});
}

void CompareDigitsTest::expectSame(const std::string& line)
{
    const test::ShellOutcome done = test::runInShell(line + " --json", folder_.path());
    QVERIFY2(done.exitCode == 0, line.c_str());
    const QJsonObject out = QJsonDocument::fromJson(QByteArray::fromStdString(done.out)).object();
    const std::string window = comparisonJson(*compare_->comparison(), {}, {});
    const QJsonObject here = QJsonDocument::fromJson(QByteArray::fromStdString(window)).object();
    for (const char* figure : {"different", "only_first", "only_second", "taught", "probability"})
        QCOMPARE(out[QLatin1String(figure)], here[QLatin1String(figure)]);
}

void CompareDigitsTest::onesOwnDigitsAndFoldersOfPicturesAreAskedAbout()
{
    openSets();
    openAgents();
    QCOMPARE(find<QComboBox>("compareDigits")->count(), 3);
    for (const QString& set : {QStringLiteral("mine"), QStringLiteral("photos")}) {
        testOn(set);
        QTest::mouseClick(find<QPushButton>("compareCopy"), Qt::LeftButton);
        expectSame(QGuiApplication::clipboard()->text().toStdString());
        const TestLogEntry entry = window_.learner().log.entries().back();
        QCOMPARE(entry.kind, MeasureKind::comparison);
        expectSame(commandLineOf(entry, folder_ / "other.engram"));

        const auto& different = compare_->comparison()->different;
        auto* list = find<QListWidget>("compareDifferent");
        QCOMPARE(list->count(), static_cast<int>(different.size()));
        QVERIFY(list->count() > 0);
        const Example& first = different[0].example;
        QVERIFY(set != QStringLiteral("mine") || first.number() > 100);
        const QString called = sourceText(first.source->name()) + QStringLiteral(" %1, ").arg(first.number());
        const QString said = list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(called.startsWith(set) && said.startsWith(called), qPrintable(said));
    }
}

QTEST_MAIN(CompareDigitsTest)
#include "compareDigitsTest.moc"
