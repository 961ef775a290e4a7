// What stands in the window fits into the room that it is given, and takes the room that there is.

#include <set>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include "canvas/digitPreview.h"
#include "help/tourPanel.h"
#include "history/historyPanel.h"
#include "history/settlingStrip.h"
#include "history/timelineView.h"
#include "results/chartsPage.h"
#include "results/figureChart.h"
#include "results/resultsPanel.h"
#include "support/allViews.h"
#include "support/drawnTexts.h"
#include "support/filledWindow.h"
#include "support/spoken.h"
#include "support/window.h"
#include "widgets/elidedLabel.h"
#include "widgets/screenRoom.h"

using namespace engram;

namespace {

QString drawnBy(QWidget& view)
{
    QStringList texts;
    for (const DrawnText& drawn : textsDrawnBy(view))
        texts += drawn.text;
    return texts.join(u'|');
}

/// The scroll area that a panel of a dock stands in, if its own is not the first.
const QScrollArea* areaOf(const QWidget* panel)
{
    for (const QWidget* at = panel->parentWidget(); at; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QScrollArea*>(at))
            return area;
    return nullptr;
}

bool isWhole(const QWidget* widget)
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

} // namespace

/// Rooms that are narrow, low or large, in every language, and what stands in them.
class FitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineThatFitsIsDrawnWhole();
    void aLineThatDoesNotFitIsDrawnAsSmallAsItMayBe();
    void everyWindowFitsAnyScreenAndOpensInsideIt_data();
    void everyWindowFitsAnyScreenAndOpensInsideIt();
    void theTourHasRoomForItsLongestText_data();
    void theTourHasRoomForItsLongestText();
    void buttonsOfTheTourHaveKeys();
    void aLowHistoryShowsItsTimelineAndItsStripWhole_data();
    void aLowHistoryShowsItsTimelineAndItsStripWhole();
    void everyNumberOfTheStripIsWritten();
    void aStepIsChosenWhereItStands();
    void wordsStandInTheToolBarWhereThereIsRoom();
    void aNarrowCanvasKeepsItsHeading();
    void aLargeWindowGivesRoomToItsDocks();
    void theListOfExamplesIsAsHighAsWhatIsInIt();
    void aChosenExampleIsMarkedAsAWhole();

private:
    static void resize(TestWindow& window, const QSize& size)
    {
        window->resize(size);
        window->resetLayout();
        window.settle();
        window->resize(size);
        window.settle();
    }
};

void FitTest::aLineThatFitsIsDrawnWhole()
{
    ElidedLabel label(QStringLiteral("a line of words that is drawn"));
    int seen = 0;
    const int whole = label.fontMetrics().horizontalAdvance(label.text());
    for (int width = whole + 4; width > whole / 2; --width) {
        label.resize(width, 20);
        seen += label.elided() ? 0 : 1;
        QCOMPARE(drawnBy(label).contains(u'…'), label.elided());
    }
    QVERIFY(seen > 5);
}

void FitTest::aLineThatDoesNotFitIsDrawnAsSmallAsItMayBe()
{
    ElidedLabel label(QStringLiteral("a line of words that is too long for its place"));
    const QFontMetrics usual = label.fontMetrics();
    label.resize(usual.horizontalAdvance(label.text()) / 2, 20);
    QVERIFY(label.elided());
    const QString atFullSize = usual.elidedText(label.text(), Qt::ElideRight, label.width());
    QVERIFY2(drawnBy(label).size() > atFullSize.size(), qPrintable(drawnBy(label)));
}

void FitTest::everyWindowFitsAnyScreenAndOpensInsideIt_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void FitTest::everyWindowFitsAnyScreenAndOpensInsideIt()
{
    QFETCH(const QString, language);
    const Spoken spoken(language);
    TestWindow window({}, presets().front().description);
    window->resize(956, 564); // the room of a 1920 x 1200 screen at twice its scale, inside a frame
    fillWithEverything(window);
    QStringList wrong;
    int seen = 0;
    const auto look = [&](QWidget& view, const QString& name) {
        if (!view.isWindow() || &view == &*window || view.inherits("QMenu") || view.inherits("QDockWidget")
            || view.inherits("QPrintDialog"))
            return;
        ++seen;
        const QSize least = view.minimumSizeHint().expandedTo(view.minimumSize());
        const QSize room = (view.screen()->availableSize() - usualFrame).expandedTo({956, 564});
        if (least.width() > 956 || least.height() > 564 || view.width() > room.width() || view.height() > room.height())
            wrong += QStringLiteral("%1: at least %2 x %3, opened with %4 x %5")
                         .arg(name)
                         .arg(least.width())
                         .arg(least.height())
                         .arg(view.width())
                         .arg(view.height());
    };
    AllViews(window, look).visitAll();
    QVERIFY2(seen >= 12, qPrintable(QString::number(seen)));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void FitTest::theTourHasRoomForItsLongestText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN"}) {
        QTest::newRow(language) << QString::fromLatin1(language) << QSize(1020, 664);
        QTest::addRow("%s, scale 2 on 1920 x 1200", language) << QString::fromLatin1(language) << QSize(956, 564);
    }
}

void FitTest::theTourHasRoomForItsLongestText()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const Spoken spoken(language);
    TestWindow window;
    resize(window, size);
    window->startTour();
    window.settle();
    auto* text = window.find<QLabel>("tourText");
    const auto* area = areaOf(window->findChild<TourPanel*>());
    QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    QCOMPARE(window->size(), size);
    const auto steps = tourSteps();
    for (std::size_t at = 1; at < steps.size(); ++at) {
        // As after a step that was done.
        text->setText(TourPanel::tr("✓ %1 %2").arg(TourPanel::tr(steps[at - 1].done), TourPanel::tr(steps[at].text)));
        QVERIFY2(text->heightForWidth(text->width()) <= text->height(), steps[at].id);
        QVERIFY2(isWhole(text), steps[at].id);
    }
    QVERIFY(isWhole(window.find("tourSkip")));
}

void FitTest::buttonsOfTheTourHaveKeys()
{
    TestWindow window;
    std::set<QChar> keys;
    for (const char* name : {"tourShow", "tourBack", "tourSkip"}) {
        const QString text = window.find<QPushButton>(name)->text();
        const auto at = text.indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(text));
        keys.insert(text[at + 1].toLower());
    }
    QCOMPARE(keys.size(), std::size_t(3));
}

void FitTest::aLowHistoryShowsItsTimelineAndItsStripWhole_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("tour");
    QTest::newRow("scale 2 on 1920 x 1200") << QSize(956, 564) << false;
    QTest::newRow("1024 x 700 with the tour") << QSize(1020, 664) << true;
}

void FitTest::aLowHistoryShowsItsTimelineAndItsStripWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, tour);
    TestWindow window;
    teachTestAndDraw(window);
    resize(window, size);
    if (tour)
        window->startTour();
    window.settle();
    QCOMPARE(window->size(), size);
    auto* panel = window.find<HistoryPanel>("historyPanel");
    QTRY_VERIFY(!areaOf(panel)->verticalScrollBar()->isVisible());
    auto* choose = window.find<QToolButton>("showFilters");
    auto* kinds = window.find<QComboBox>("Show only one kind of state");
    QVERIFY(isWhole(panel->timeline()) && isWhole(panel->strip()) && isWhole(choose));
    QVERIFY(!kinds->isVisible());
    const QString strip = drawnBy(*panel->strip());
    QVERIFY2(strip.contains(QStringLiteral("changed")) && strip.contains(QStringLiteral("answer")), qPrintable(strip));
    QTest::mouseClick(choose, Qt::LeftButton);
    QTRY_VERIFY(isWhole(kinds));
    QVERIFY(!panel->timeline()->isVisible());
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_Space);
    QTRY_VERIFY(isWhole(panel->timeline()));
    QVERIFY(!kinds->isVisible());
    resize(window, {1440, 900});
    QTRY_VERIFY(isWhole(kinds) && isWhole(panel->timeline()) && !choose->isVisible());
}

void FitTest::everyNumberOfTheStripIsWritten()
{
    SettlingStrip strip;
    std::vector<SettlingStrip::Step> steps{{std::nullopt, 15}, {398, 7}, {27, 7}};
    steps.resize(11, {0, 7});
    for (const int width : {200, 240, 300, 500}) {
        strip.resize(width, 96);
        strip.setSteps(steps, 10);
        const QStringList drawn = drawnBy(strip).split(u'|');
        QVERIFY2(drawn.contains(QStringLiteral("398")), qPrintable(QString::number(width)));
        QVERIFY2(drawn.contains(QStringLiteral("27")), qPrintable(QString::number(width)));
        QCOMPARE(drawn.count(QStringLiteral("0")), 8);
        QVERIFY(strip.edges().back() <= width + 0.01);
    }
}

void FitTest::aStepIsChosenWhereItStands()
{
    SettlingStrip strip;
    std::vector<SettlingStrip::Step> steps{{std::nullopt, 15}, {398, 7}};
    steps.resize(11, {0, 7});
    strip.resize(220, 96);
    strip.setSteps(steps, 4);
    QList<int> wanted;
    connect(&strip, &SettlingStrip::stepWanted, &strip, [&wanted](int by) { wanted += by; });
    const std::vector<qreal> edges = strip.edges();
    QCOMPARE(edges.size(), std::size_t(12));
    QList<int> expected;
    for (std::size_t at = 0; at + 1 < edges.size(); ++at) {
        const QPointF middle((edges[at] + edges[at + 1]) / 2, 40);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, middle.toPoint());
        expected += static_cast<int>(at) - 4;
    }
    QCOMPARE(wanted, expected);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(3, 40)); // the names of the rows
    QCOMPARE(wanted, expected);
}

void FitTest::wordsStandInTheToolBarWhereThereIsRoom()
{
    for (const char* language : {"en", "de", "fr", "es", "ja", "zh_CN"}) {
        const Spoken spoken(QString::fromLatin1(language));
        TestWindow window;
        const auto* bar = window.find<QToolBar>("toolBar");
        const auto* hidden = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
        const auto words = [bar] {
            int seen = 0;
            for (const auto* button : bar->findChildren<QToolButton*>())
                seen += button->isVisible() && !button->icon().isNull()
                    && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
            return seen;
        };
        resize(window, {1440, 900});
        QVERIFY2(words() == 5, language); // teach, keep, ask again, right, wrong
        resize(window, {1020, 664});
        QVERIFY2(!hidden->isVisible(), language);
        QVERIFY2(words() >= 4, language); // of none are so many so long
    }
}

void FitTest::aNarrowCanvasKeepsItsHeading()
{
    TestWindow window;
    for (const QSize& size : {QSize(956, 564), QSize(1020, 664)}) {
        resize(window, size);
        const QString texts = drawnBy(*window->findChild<CanvasCard*>());
        QVERIFY2(texts.split(u'|').contains(QStringLiteral("Canvas")), qPrintable(texts));
    }
    {
        const Spoken german(QStringLiteral("de")); // whose word is long
        TestWindow narrow;
        teachTestAndDraw(narrow);
        resize(narrow, {1020, 664});
        for (const bool toured : {false, true}) {
            if (toured)
                narrow->startTour();
            narrow.settle();
            const QString texts = drawnBy(*narrow->findChild<CanvasCard*>());
            QVERIFY2(texts.split(u'|').contains(QStringLiteral("Zeichenfläche")), qPrintable(texts));
        }
    }
    resize(window, {1440, 900});
    const auto* width = window->findChild<CanvasCard*>()->findChild<QSpinBox*>();
    QVERIFY2(width->suffix().contains(QStringLiteral("px")) && width->buttonSymbols() == QSpinBox::UpDownArrows,
        "there is room for all of it");
}

void FitTest::aLargeWindowGivesRoomToItsDocks()
{
    TestWindow window;
    teachTestAndDraw(window);
    resize(window, {1916, 1040});
    auto* results = window.find<QDockWidget>("resultsDock");
    results->raise();
    QVERIFY2(results->width() >= 1916 * 0.22, qPrintable(QString::number(results->width())));
    const auto* preview = window->findChild<DigitPreview*>();
    QVERIFY2(preview->height() > 140, qPrintable(QString::number(preview->height())));
    auto* tabs = results->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    window.settle();
    auto* charts = window.find<ChartsPage>("chartsPage");
    const auto* last = window.find<FigureChart>("surenessChart");
    const int below =
        charts->mapToGlobal(QPoint(0, charts->height())).y() - last->mapToGlobal(QPoint(0, last->height())).y();
    QVERIFY2(below < 40, qPrintable(QString::number(below)));
    for (FigureChart* chart : charts->findChildren<FigureChart*>())
        QVERIFY2(!drawnBy(*chart).contains(u'…'), qPrintable(chart->objectName()));
    resize(window, {1440, 900});
    for (FigureChart* chart : charts->findChildren<FigureChart*>())
        QVERIFY2(!drawnBy(*chart).contains(u'…'), qPrintable(chart->objectName()));
}

void FitTest::theListOfExamplesIsAsHighAsWhatIsInIt()
{
    TestWindow window;
    teachTestAndDraw(window);
    resize(window, {1916, 1040});
    auto* panel = window.find<ResultsPanel>("resultsPanel");
    window.find<QDockWidget>("resultsDock")->raise();
    const auto* list = panel->findChild<QListView*>();
    QAbstractItemModel* model = panel->table()->model();
    int looked = 0;
    for (int cell = 0; cell < 100; ++cell) {
        const QModelIndex index = model->index(cell / 10, cell % 10);
        if (index.data().toInt() == 0)
            continue;
        panel->table()->setCurrentIndex(index);
        window.settle();
        const QRect last = list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0));
        QVERIFY(list->viewport()->rect().contains(last));
        QVERIFY2(list->height() <= std::max(110, last.bottom() + 12), qPrintable(QString::number(list->height())));
        ++looked;
    }
    QVERIFY(looked > 3);
}

void FitTest::aChosenExampleIsMarkedAsAWhole()
{
    TestWindow window;
    teachTestAndDraw(window);
    resize(window, {1440, 900});
    auto* panel = window.find<ResultsPanel>("resultsPanel");
    window.find<QDockWidget>("resultsDock")->raise();
    auto* list = panel->findChild<QListView*>();
    window.settle();
    QVERIFY(list->selectionModel()->isSelected(list->model()->index(0, 0)));
    const QRect item = list->visualRect(list->model()->index(0, 0));
    const QImage seen = list->viewport()->grab().toImage();
    const QRgb ground = seen.pixel(list->viewport()->width() - 2, list->viewport()->height() - 2);
    const QRgb above = seen.pixel(item.center().x(), item.top() + 1);
    QVERIFY(above != ground);
    QCOMPARE(seen.pixel(item.center().x(), item.bottom() - 1), above);
    QCOMPARE(seen.pixel(item.left() + 3, item.bottom() - 1), above); // and no dash of it
}

QTEST_MAIN(FitTest)
#include "fitTest.moc"
