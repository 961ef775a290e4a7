#include <vector>

#include <QAccessible>
#include <QImage>
#include <QTest>

#include <engram/training/learningCurve.h>

#include "curves/curveChart.h"
#include "support/allViews.h"
#include "support/drawnTexts.h"
#include "widgets/palette.h"

using namespace engram;

/// The figure of a learning curve by itself.
class CurveChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAChartWithAValue();
    void axesHaveAllThatIsAskedForAndStay();
    void theEndsOfTheAxisAreWritten();
    void noLineGoesThroughTheWordsOfAnEmptyOne();
    void linesAreClearInHighContrast();
    void publishedCurvesHaveMarksOfTheirOwn();
    void namesAreReadWholeInASmallChart();

private:
    static ExperimentSummary measured(std::size_t lessons, double right)
    {
        ExperimentSummary summary;
        summary.learner = "A";
        summary.lessons = lessons;
        summary.seeds = 3;
        summary.tested = 300;
        summary.mean = right;
        return summary;
    }
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

void CurveChartTest::axesHaveAllThatIsAskedForAndStay()
{
    CurveChart chart;
    chart.resize(640, 400);
    chart.setAsked(10, 10'000, true);
    std::vector<ExperimentSummary> summaries = {measured(10, 0.5)};
    chart.setCurves(summaries, {});
    const QPointF first = chart.placeOf(0, 0);
    QVERIFY2(first.x() < 110, qPrintable(QString::number(first.x())));
    for (const std::size_t lessons : {30U, 100U, 1000U, 10'000U}) {
        summaries.push_back(measured(lessons, 0.9));
        chart.setCurves(summaries, {});
        QCOMPARE(chart.placeOf(0, 0), first);
    }
    QVERIFY(chart.placeOf(0, 4).x() > 450);
    // When all is measured the errors fill the height; the lessons stay.
    chart.setAsked(10, 10'000, false);
    QCOMPARE(chart.placeOf(0, 0).x(), first.x());
    QVERIFY2(chart.placeOf(0, 4).y() < 70, "the best is near the top");
}

void CurveChartTest::theEndsOfTheAxisAreWritten()
{
    CurveChart chart;
    chart.resize(640, 400);
    chart.setAsked(10, 60'000, false);
    QStringList texts;
    for (const DrawnText& drawn : textsDrawnBy(chart)) {
        texts += drawn.text;
        QCOMPARE(drawn.covers, 0);
    }
    for (const char* number : {"10", "60,000", "1,000"})
        QVERIFY2(texts.contains(QLatin1String(number)), qPrintable(texts.join(u' ')));
}

void CurveChartTest::noLineGoesThroughTheWordsOfAnEmptyOne()
{
    CurveChart chart;
    chart.resize(640, 400);
    QRectF words;
    for (const DrawnText& drawn : textsDrawnBy(chart))
        if (drawn.text.startsWith(QStringLiteral("Nothing")))
            words = drawn.place;
    QVERIFY(words.width() > 50);
    const QImage picture = chart.grab().toImage();
    const QColor ground = chart.palette().color(QPalette::Base);
    for (int y = qRound(words.top()); y <= qRound(words.bottom()); ++y)
        for (const int x : {qRound(words.left()) - 4, qRound(words.right()) + 4})
            QCOMPARE(picture.pixelColor(x, y), ground);
}

void CurveChartTest::linesAreClearInHighContrast()
{
    CurveChart chart;
    chart.setPalette(highContrastPalette());
    chart.resize(640, 400);
    std::vector<ExperimentSummary> summaries;
    for (const char* name : {"A", "B", "C", "D", "E", "F"})
        for (const std::size_t lessons : {10U, 1000U}) {
            ExperimentSummary summary = measured(lessons, 0.5 + 0.06 * static_cast<double>(summaries.size()) / 2);
            summary.learner = name;
            summaries.push_back(summary);
        }
    chart.setCurves(summaries, {});
    const QImage picture = chart.grab().toImage();
    for (std::size_t curve = 0; curve < chart.curveCount(); ++curve) {
        const QColor color = picture.pixelColor(chart.placeOf(curve, 1).toPoint());
        QVERIFY2(contrast(color, Qt::black) >= 7, qPrintable(color.name()));
    }
}

void CurveChartTest::publishedCurvesHaveMarksOfTheirOwn()
{
    CurveChart chart;
    chart.resize(900, 500);
    chart.setCurves({}, publishedErrors());
    QVERIFY(chart.curveCount() >= 3);
    std::vector<QImage> marks;
    const QImage picture = chart.grab().toImage();
    for (const DrawnText& drawn : textsDrawnBy(chart))
        if (drawn.text.contains(u'('))
            marks.push_back(
                picture.copy(qRound(drawn.place.left()) - 16, qRound(drawn.place.center().y()) - 6, 10, 12));
    QCOMPARE(marks.size(), chart.curveCount());
    for (std::size_t one = 0; one < marks.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            QVERIFY(marks[one] != marks[other]);
}

void CurveChartTest::namesAreReadWholeInASmallChart()
{
    CurveChart chart;
    chart.resize(510, 470);
    chart.setCurves({}, publishedErrors());
    QString texts;
    for (const DrawnText& drawn : textsDrawnBy(chart)) {
        QVERIFY2(!drawn.text.contains(QStringLiteral("…")), qPrintable(drawn.text));
        texts += drawn.text.simplified() + u' ';
        QCOMPARE(drawn.covers, 0);
        QVERIFY(QRectF(chart.rect()).contains(drawn.place));
    }
    for (const PublishedErrors& published : publishedErrors())
        QVERIFY2(
            texts.contains(QString::fromUtf8(published.method.data(), static_cast<qsizetype>(published.method.size()))),
            qPrintable(texts));
}

QTEST_MAIN(CurveChartTest)
#include "curveChartTest.moc"
