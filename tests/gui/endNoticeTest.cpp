#include <algorithm>
#include <memory>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "compare/compareWindow.h"
#include "curves/curveWindow.h"
#include "gallery/galleryWindow.h"
#include "shell/announcer.h"
#include "shell/endNotice.h"
#include "support/openedGallery.h"
#include "support/window.h"

using namespace engram;

/// How long work ends that is none of the session's jobs: what is said aloud, and what the desktop is told.
class EndNoticeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theEndOfALearningCurveIsSaidAndTold();
    void theEndOfAComparisonIsSaidAndTold();
    void theEndOfASearchForPairsIsSaidAndTold();
    void whatIsStoppedByHandIsNotTold();
    void anotherWindowOfTheProgramIsNotItsOwn();
    void aWindowBesideItIsItsOwn();

private:
    /// What the window's own notice and announcer say.
    struct Heard {
        explicit Heard(MainWindow& window)
            : told(window.findChild<EndNotice*>(), &EndNotice::noticed)
            , said(window.findChild<Announcer*>(), &Announcer::said)
        {
            window.findChild<EndNotice*>()->setLong(0);
        }
        QSignalSpy told;
        QSignalSpy said;
    };
    /// Another program's window, in front of all of ours.
    void goElsewhere();
    CurveWindow& openCurve();
    static QString only(const QSignalSpy& spy)
    {
        return spy.size() == 1 ? spy.front().front().toString() : QStringLiteral("%1 times").arg(spy.size());
    }
    static bool hasSaid(const Heard& heard, const QString& sentence)
    {
        return std::ranges::any_of(
            heard.said, [&sentence](const QList<QVariant>& each) { return each.front().toString() == sentence; });
    }

    std::unique_ptr<TestWindow> window_;
    std::unique_ptr<QWidget> elsewhere_;
};

void EndNoticeTest::init()
{
    window_ = std::make_unique<TestWindow>();
    window_->session().addData(makeData("Bars", 100, 100));
    window_->session().teachData({.samples = 20, .seed = 1});
    window_->settle();
}

void EndNoticeTest::cleanup()
{
    elsewhere_.reset();
    window_.reset();
}

void EndNoticeTest::goElsewhere()
{
    elsewhere_ = std::make_unique<QWidget>();
    elsewhere_->show();
    elsewhere_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(elsewhere_.get()));
}

CurveWindow& EndNoticeTest::openCurve()
{
    window_->find<QAction>("learningCurve")->trigger();
    auto* curve = window_->find<CurveWindow>("curveWindow");
    curve->findChild<QSpinBox*>(QStringLiteral("curveCount"))->setValue(20);
    curve->findChild<QSpinBox*>(QStringLiteral("curveDraws"))->setValue(1);
    return *curve;
}

void EndNoticeTest::theEndOfALearningCurveIsSaidAndTold()
{
    CurveWindow& curve = openCurve();
    const Heard heard(**window_);
    goElsewhere();
    curve.findChild<QPushButton*>(QStringLiteral("curveMeasure"))->click();
    QVERIFY(curve.measuring());
    QTRY_COMPARE(heard.told.size(), 1);
    QVERIFY(!curve.measuring());
    const QString progress = curve.findChild<QLabel*>(QStringLiteral("curveProgress"))->text();
    QVERIFY2(progress.contains(QStringLiteral("measurement")), qPrintable(progress));
    QCOMPARE(only(heard.told), QStringLiteral("Learning curve: ") + progress);
    QVERIFY(hasSaid(heard, only(heard.told)));
}

void EndNoticeTest::theEndOfAComparisonIsSaidAndTold()
{
    window_->find<QAction>("compareAgents")->trigger();
    auto* compare = window_->find<CompareWindow>("compareWindow");
    compare->findChild<QSpinBox*>(QStringLiteral("compareCount"))->setValue(20);
    const Heard heard(**window_);
    goElsewhere();
    compare->findChild<QPushButton*>(QStringLiteral("compareTest"))->click();
    QVERIFY(compare->working());
    QTRY_COMPARE(heard.told.size(), 1);
    const QString verdict = compare->findChild<QLabel*>(QStringLiteral("compareVerdict"))->text();
    QVERIFY2(verdict.contains(QStringLiteral("20")), qPrintable(verdict));
    QCOMPARE(only(heard.told), verdict);
    QVERIFY(hasSaid(heard, verdict));
}

void EndNoticeTest::theEndOfASearchForPairsIsSaidAndTold()
{
    const OpenedGallery opened(*window_);
    opened.gallery->openPairs();
    const Heard heard(**window_);
    goElsewhere();
    opened.gallery->findChild<QPushButton*>(QStringLiteral("findPairs"))->click();
    QTRY_COMPARE(heard.told.size(), 1);
    const QString status = opened.gallery->findChild<QLabel*>(QStringLiteral("pairsStatus"))->text();
    QVERIFY2(status.contains(QStringLiteral("200")), qPrintable(status)); // pictures
    QCOMPARE(only(heard.told), status);
    QVERIFY(hasSaid(heard, status));
}

void EndNoticeTest::whatIsStoppedByHandIsNotTold()
{
    CurveWindow& curve = openCurve();
    curve.findChild<QSpinBox*>(QStringLiteral("curveDraws"))->setValue(100);
    const Heard heard(**window_);
    curve.findChild<QPushButton*>(QStringLiteral("curveMeasure"))->click();
    QTRY_VERIFY(!curve.cells().empty());
    goElsewhere();
    curve.findChild<QPushButton*>(QStringLiteral("curveStop"))->click();
    QTRY_VERIFY(!curve.measuring());
    window_->settle();
    QCOMPARE(heard.told.size(), 0);
}

void EndNoticeTest::anotherWindowOfTheProgramIsNotItsOwn()
{
    TestWindow second;
    second->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*second));
    const Heard heard(**window_);
    window_->session().testData({.count = 100, .steps = 10, .seed = 1});
    QTRY_COMPARE(heard.told.size(), 1);
    QVERIFY2(only(heard.told).contains(QStringLiteral("100")), qPrintable(only(heard.told)));
}

void EndNoticeTest::aWindowBesideItIsItsOwn()
{
    CurveWindow& curve = openCurve();
    QVERIFY(QTest::qWaitForWindowActive(&curve));
    const Heard heard(**window_);
    curve.findChild<QPushButton*>(QStringLiteral("curveMeasure"))->click();
    QTRY_VERIFY(!curve.measuring());
    QTRY_VERIFY(!heard.said.empty()); // a screen reader may be elsewhere in it
    window_->settle();
    QCOMPARE(heard.told.size(), 0);
}

QTEST_MAIN(EndNoticeTest)
#include "endNoticeTest.moc"
