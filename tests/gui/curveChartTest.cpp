#include <vector>

#include <QAccessible>
#include <QTest>

#include <engram/training/learningCurve.h>

#include "curves/curveChart.h"

using namespace engram;

/// The figure of a learning curve by itself.
class CurveChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAChartWithAValue();
};

void CurveChartTest::isAChartWithAValue()
{
    CurveChart chart;
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(interface->text(QAccessible::Value).isEmpty());
    std::vector<ExperimentSummary> summaries(3);
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        summaries[i].learner = i < 2 ? "A" : "B";
        summaries[i].lessons = i == 1 ? 60'000 : 10;
        summaries[i].seeds = 3;
        summaries[i].tested = 300;
        summaries[i].mean = i == 1 ? 1 : 0.5;
    }
    chart.setCurves(summaries, publishedErrors());
    chart.resize(640, 400);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(interface->text(QAccessible::Value),
        QStringLiteral("A after 60,000 lessons: 100.0 % right, 0.00 % wrong; mean of 3 draws, ± 0.00 %"));
    QTest::keyClick(&chart, Qt::Key_Down);
    QVERIFY(interface->text(QAccessible::Value).startsWith(QStringLiteral("B after 10 lessons")));
    QTest::keyClick(&chart, Qt::Key_Down);
    QVERIFY(interface->text(QAccessible::Value).endsWith(QStringLiteral("(published)")));
    // None of the marks lies outside, a perfect score among them.
    for (std::size_t point : {0U, 1U})
        QVERIFY(chart.rect().contains(chart.placeOf(0, point).toPoint()));
}

QTEST_MAIN(CurveChartTest)
#include "curveChartTest.moc"
