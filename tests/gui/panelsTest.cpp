#include <algorithm>
#include <set>

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "canvas/tenBoxes.h"
#include "history/timelineView.h"
#include "layers/outputCard.h"
#include "results/chartsPage.h"
#include "results/logModel.h"
#include "results/resultsPanel.h"
#include "shell/agentDialog.h"
#include "support/drawnTexts.h"
#include "support/openedGallery.h"
#include "widgets/fittedText.h"
#include "widgets/numberText.h"

using namespace engram;

/// How panels, menus and dialogs use their room: nothing is cut beside empty room, and what belongs together is in
/// line.
class PanelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTabsOfResultsNeverScrollAway();
    void theLogCutsNoColumn();
    void aRangeIsNotBroken();
    void theTourLeavesTheTimelineAloneAndGivesTheRestBack();
    void figuresThatAreComparedAreOfOneSize();
    void settingsOfAnAgentHaveNoEmptyRoomBesideWhatScrolls();
    void menusFitOntoASmallScreen();
    void whatIsForgottenIsListedAsTheDataSets();
    void onlyARunCanBeCancelled();
    void fieldsAndMarksStandInLine();
    void theSheetOfTenIsOfSquaresAndItsBinOfWhatIsThere();
    void theGallerysChoicesStandInColumnsAndItsMarksAreExplained();

private:
    static void makeSmall(TestWindow& window)
    {
        window->resize(1024, 700);
        window->resetLayout();
        window.settle();
    }
    static void test(TestWindow& window)
    {
        window.session().addData(makeData("Bars", 60, 50));
        window.session().teachData({.samples = 40, .seed = 1});
        window.session().testData({.count = 50, .steps = 4, .seed = 1});
        window.settle();
    }
    static int leftOf(const QWidget* widget) { return widget->mapTo(widget->window(), QPoint()).x(); }
    static int topOf(const QWidget* widget) { return widget->mapTo(widget->window(), QPoint()).y(); }
    static int bottomOf(const QWidget* widget) { return topOf(widget) + widget->height(); }
    static bool isWhole(const QWidget* widget) { return widget->visibleRegion().boundingRect() == widget->rect(); }
    static QMenu* menu(TestWindow& window, const QString& name)
    {
        for (QAction* action : window->menuBar()->actions())
            if (action->text().remove(u'&') == name)
                return action->menu();
        return nullptr;
    }
};

void PanelsTest::theTabsOfResultsNeverScrollAway()
{
    TestWindow window;
    makeSmall(window);
    test(window);
    auto* panel = window.find<ResultsPanel>("resultsPanel");
    auto* tabs = panel->findChild<QTabWidget*>();
    QWidget* around = panel->parentWidget();
    while (!qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        window.settle();
        QVERIFY2(isWhole(tabs->tabBar()), qPrintable(tabs->tabText(tab)));
        QVERIFY2(!static_cast<QScrollArea*>(around)->verticalScrollBar()->isVisible(), qPrintable(tabs->tabText(tab)));
    }
    tabs->setCurrentWidget(panel->charts());
    window.settle();
    auto* charts = panel->charts()->findChild<QScrollArea*>();
    QVERIFY2(charts->verticalScrollBar()->isVisible(), "nothing scrolls: this shows nothing");
    QVERIFY(isWhole(charts->viewport()));
    QVERIFY(isWhole(panel->findChild<QLabel*>(QStringLiteral("chartSays"))));
}

/// Of those that have no room in a narrow dock, the row's tool tip and the chosen row above speak.
void PanelsTest::theLogCutsNoColumn()
{
    TestWindow window;
    makeSmall(window);
    test(window);
    auto* panel = window.find<ResultsPanel>("resultsPanel");
    panel->findChild<QTabWidget*>()->setCurrentIndex(2);
    window.settle();
    auto* table = panel->findChild<QTableView*>(QStringLiteral("logTable"));
    QVERIFY(isWhole(table));
    const auto shown = [table] {
        std::set<int> columns;
        for (int column = 0; column < LogModel::columns; ++column)
            if (!table->isColumnHidden(column))
                columns.insert(column);
        return columns;
    };
    const auto areWhole = [table, &shown] {
        int right = 0;
        for (const int column : shown()) {
            const QModelIndex index = table->model()->index(0, column);
            right = std::max(right, table->columnViewportPosition(column) + table->columnWidth(column));
            const bool cut = table->columnWidth(column) < table->horizontalHeader()->sectionSizeHint(column);
            if (cut
                || (column != LogModel::onColumn
                    && table->columnWidth(column) < table->sizeHintForIndex(index).width()))
                return false;
        }
        return right <= table->viewport()->width() && !table->horizontalScrollBar()->isVisible();
    };
    QVERIFY(areWhole());
    const std::set<int> inNarrow = shown();
    QVERIFY((std::ranges::includes(
        inNarrow, std::set<int>{LogModel::onColumn, LogModel::whenColumn, LogModel::rightColumn})));
    QCOMPARE(table->columnViewportPosition(LogModel::onColumn), 0); // what was measured comes first
    const QAbstractItemModel* model = table->model();
    const QString tip = model->index(0, LogModel::onColumn).data(Qt::ToolTipRole).toString();
    const QString says = panel->findChild<QLabel*>(QStringLiteral("logSays"))->text();
    for (int column = 0; column < LogModel::columns; ++column) {
        const QString text = withFirmSpaces(model->index(0, column).data().toString());
        const QString least = column == LogModel::whenColumn ? text.section(u' ', -1) : text;
        QVERIFY2(tip.contains(least) && says.contains(least), qPrintable(least + u'|' + tip + u'|' + says));
    }
    QVERIFY2(tip.contains(QString::number(QDate::currentDate().year() % 100)), qPrintable(tip));
    const QString when = model->index(0, LogModel::whenColumn).data().toString();
    QVERIFY2(when.contains(u':') && when.count(u':') == 1, qPrintable(when));
    QVERIFY2(!when.contains(QString::number(QDate::currentDate().year())), qPrintable(when));
    const auto* copy = panel->findChild<QPushButton*>(QStringLiteral("copyLogCommand"));
    const auto* taken = panel->findChild<QPushButton*>(QStringLiteral("exportLog"));
    QCOMPARE(topOf(copy), topOf(taken));
    const auto* command = panel->findChild<QLineEdit*>(QStringLiteral("logCommand"));
    QVERIFY(command->width() > 0.8 * table->width());
    auto* dock = window.find<QDockWidget>("resultsDock");
    dock->setFloating(true);
    dock->resize(900, 500);
    window.settle();
    QVERIFY2(shown().size() > inNarrow.size(), "there is room for more of them");
    QVERIFY(areWhole());
}

void PanelsTest::aRangeIsNotBroken()
{
    QCOMPARE(withFirmSpaces(QStringLiteral("Right 99 % of 96.4–99.7 or – none")),
        QStringLiteral("Right 99\u00a0% of 96.4–\u206099.7 or – none"));
}

void PanelsTest::theTourLeavesTheTimelineAloneAndGivesTheRestBack()
{
    TestWindow window;
    makeSmall(window);
    const auto* history = window.find<QDockWidget>("historyDock");
    const auto* timeline = window->findChild<TimelineView*>();
    const int before = history->height();
    window->startTour();
    window.settle();
    QTRY_VERIFY(history->height() < before - 20);
    QTRY_VERIFY(isWhole(timeline));
    for (const QComboBox* box : history->findChildren<QComboBox*>()) {
        const QRegion seen = box->visibleRegion();
        QVERIFY2(seen.isEmpty() || seen.boundingRect() == box->rect(), qPrintable(box->objectName()));
    }
    window.find<QDockWidget>("tourDock")->close();
    window.settle();
    QTRY_COMPARE(history->height(), before);
    // In a large window there is room for both.
    window->resize(1440, 900);
    window->resetLayout();
    window.settle();
    const int roomy = history->height();
    window->startTour();
    window.settle();
    QCOMPARE(history->height(), roomy);
}

void PanelsTest::figuresThatAreComparedAreOfOneSize()
{
    const QFont font;
    const double wide = QFontMetricsF(font).horizontalAdvance(QStringLiteral("00")) + 4;
    QCOMPARE(fittedFont({QStringLiteral("7"), QStringLiteral("62")}, font, wide), font);
    const QFont fitted = fittedFont({QStringLiteral("7"), QStringLiteral("234")}, font, wide);
    QVERIFY(fitted.pointSizeF() < font.pointSizeF());
    QVERIFY(QFontMetricsF(fitted).horizontalAdvance(QStringLiteral("234")) <= wide);

    // In a card so narrow that the longest of the figures has to be small.
    TestWindow window({}, findPreset("Patchwork")->description);
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 60, .seed = 1});
    window.drawSeven();
    window.settle();
    auto* bars = window->findChild<DigitBars*>();
    const auto heights = [bars] {
        std::set<double> ofDistances;
        QFont last;
        int seen = 0;
        for (const DrawnText& drawn : textsDrawnBy(*bars)) {
            if (drawn.place.center().y() < bars->height() - QFontMetricsF(bars->font()).height())
                continue;
            ofDistances.insert(std::round(drawn.place.height()));
            ++seen;
        }
        return std::pair(ofDistances.size(), seen);
    };
    bars->resize(11 * 20, bars->height());
    const auto [sizes, seen] = heights();
    QVERIFY2(seen >= 9, qPrintable(QString::number(seen)));
    QVERIFY2(sizes <= 1, qPrintable(QString::number(sizes)));
}

void PanelsTest::settingsOfAnAgentHaveNoEmptyRoomBesideWhatScrolls()
{
    TestWindow window;
    AgentDialog dialog(window.bridge(), AgentDialog::Purpose::change, &*window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    window.settle();
    constexpr int gap = 20;
    const auto* fields = dialog.findChild<QScrollArea*>();
    QVERIFY2(fields->verticalScrollBar()->isVisible(), "nothing scrolls: this shows nothing");
    const auto* summary = dialog.findChild<QLabel*>(QStringLiteral("presetSummary"));
    QVERIFY2(summary->height() <= summary->heightForWidth(summary->width()) + 2,
        qPrintable(QString::number(summary->height())));
    QVERIFY(topOf(fields) - bottomOf(summary) <= gap);
    const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY2(topOf(ok) - bottomOf(fields) <= gap, qPrintable(QString::number(topOf(ok) - bottomOf(fields))));
    const auto* says = dialog.findChild<QLabel*>(QStringLiteral("wiringSays"));
    const auto* tolerance = dialog.findChild<QSpinBox*>(QStringLiteral("tolerance"));
    QVERIFY(topOf(tolerance) - bottomOf(says) < 200); // what recalls begins right below what is read
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("verdict"))->width() > dialog.width() / 2);
}

void PanelsTest::menusFitOntoASmallScreen()
{
    TestWindow window;
    for (int set = 0; set < 40; ++set)
        window.session().addData(makeSheet(qPrintable(QStringLiteral("Font %1 & more").arg(set, 2, 10, QChar(u'0')))));
    window.settle();
    for (const QAction* action : window->menuBar()->actions()) {
        Q_EMIT action->menu()->aboutToShow();
        QVERIFY2(action->menu()->sizeHint().height() < 660, qPrintable(action->text()));
    }
    const auto* sets = menu(window, QStringLiteral("Data"))->findChild<QMenu*>(QStringLiteral("chosenSets"));
    QCOMPARE(sets->actions().size(), 40 + 3); // a line, all, none
    QAction* last = sets->actions()[39];
    QCOMPARE(last->text(), QStringLiteral("Font 39 && more"));
    QVERIFY(last->isChecked());
    last->trigger();
    window.settle();
    QVERIFY(!window.bridge().snapshot()->data[39].chosen);
    sets->actions().last()->trigger();
    window.settle();
    QVERIFY(!window.bridge().snapshot()->data[0].chosen);
}

void PanelsTest::whatIsForgottenIsListedAsTheDataSets()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.bridge().teachDrawing(7);
    for (const char* name : {"Caladea", "Bravo", "Arial"})
        window.session().addData(makeSheet(name));
    window.settle();
    for (const char* name : {"Arial", "Caladea", "Bravo"}) { // taught in another order
        for (const char* other : {"Arial", "Caladea", "Bravo"})
            window.session().chooseData(other, std::string_view(other) == name);
        window.session().teachData({.samples = 10, .seed = 1});
    }
    window.settle();
    QStringList listed;
    for (const OpenData& open : window.bridge().snapshot()->data)
        listed += QString::fromStdString(open.file->name);
    QMenu* forget = nullptr;
    for (const QAction* action : menu(window, QStringLiteral("Agent"))->actions())
        if (action->menu() && action->text().remove(u'&') == QStringLiteral("Forget"))
            forget = action->menu();
    QVERIFY(forget);
    Q_EMIT forget->aboutToShow();
    QStringList offered;
    for (const QAction* action : forget->actions())
        if (action->text().startsWith(QStringLiteral("All of ")) && !action->menu())
            offered += action->text().mid(7).section(QStringLiteral(" ("), 0, 0);
    QCOMPARE(offered.size(), 4);
    QCOMPARE(offered.mid(1), listed); // after the drawings
}

void PanelsTest::onlyARunCanBeCancelled()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 3000, 20'000));
    window.session().teachData({.samples = 3000, .seed = 1});
    window.settle();
    const auto* cancel = window.find<QAction>("cancelRun");
    QVERIFY(!cancel->isEnabled());
    window.session().testData({.count = 20'000, .steps = 100, .seed = 1}); // goes on until it is cancelled
    QTRY_VERIFY(cancel->isEnabled());
    window.shortcut(Qt::CTRL | Qt::Key_Period);
    window.settle();
    QVERIFY(!cancel->isEnabled());
    const auto report = window.session().snapshot()->lastTest;
    QVERIFY2(!report || report->tested() < 20'000, "the test came to its end by itself: this shows nothing");
}

void PanelsTest::fieldsAndMarksStandInLine()
{
    TestWindow window;
    window->resize(1440, 900); // both docks are in sight
    window->resetLayout();
    window.session().addData(makeData("Bars", 60, 20));
    window.settle();
    std::set<int> lefts;
    for (const char* field : {"teachCount", "teachSeed", "testCount", "testSteps", "testSeed"})
        lefts.insert(leftOf(window.find<QSpinBox>(field)));
    QVERIFY2(lefts.size() == 1, qPrintable(QString::number(lefts.size())));

    const auto* list = window.find<QTreeWidget>("dataList");
    const QTreeWidgetItem* item = list->topLevelItem(0);
    QStyleOptionViewItem option;
    option.initFrom(list);
    option.rect = list->visualItemRect(item);
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    const QRect mark = list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list);
    const int left = leftOf(list->viewport()) + mark.left();
    const int button = leftOf(window.find<QPushButton>("fromFont")->parentWidget()) + 12;
    QVERIFY2(std::abs(left - button) <= 1, qPrintable(QStringLiteral("%1 and %2").arg(left).arg(button)));
    QVERIFY2(item->toolTip(0).contains(QStringLiteral("60 digits to teach")), qPrintable(item->toolTip(0)));
    QVERIFY2(item->toolTip(0).contains(QStringLiteral("20 digits to test with")), qPrintable(item->toolTip(0)));
}

void PanelsTest::theSheetOfTenIsOfSquaresAndItsBinOfWhatIsThere()
{
    TestWindow window;
    window.find<QAction>("sheetOfTen")->trigger();
    auto* sheet = window.find<TenBoxes>("tenBoxes");
    QVERIFY(QTest::qWaitForWindowExposed(sheet));
    for (const std::size_t digit : {0, 7}) {
        const CanvasView& box = sheet->box(digit);
        QVERIFY2(std::abs(box.size().width() - box.size().height()) < 12,
            qPrintable(QStringLiteral("%1 x %2").arg(box.size().width()).arg(box.size().height())));
    }
    const auto* bin = sheet->findChild<QAction*>(QStringLiteral("tenClear"));
    QVERIFY(!bin->isEnabled());
    CanvasView& box = sheet->box(3);
    const QPoint middle = box.canvasRect().center().toPoint();
    QTest::mousePress(&box, Qt::LeftButton, {}, middle);
    QTest::mouseRelease(&box, Qt::LeftButton, {}, middle + QPoint(0, 30));
    QTRY_VERIFY(bin->isEnabled());
    sheet->box(4).setFocus();
    QTRY_VERIFY(!bin->isEnabled()); // of an empty box
    box.setFocus();
    QTRY_VERIFY(bin->isEnabled());
    QTest::keyClick(&box, Qt::Key_Delete);
    QTRY_VERIFY(!bin->isEnabled());
}

void PanelsTest::theGallerysChoicesStandInColumnsAndItsMarksAreExplained()
{
    TestWindow window;
    test(window);
    OpenedGallery opened(window, true);
    for (const auto& [above, below] :
        {std::pair("gallerySet", "galleryShow"), {"gallerySplit", "galleryOrder"}, {"galleryDigit", "galleryNumber"}}) {
        const auto* one = opened.page->findChild<QWidget*>(QLatin1String(above));
        const auto* other = opened.page->findChild<QWidget*>(QLatin1String(below));
        QCOMPARE(leftOf(one), leftOf(other));
        QCOMPARE(one->width(), other->width());
    }
    const auto* status = opened.page->findChild<QLabel*>(QStringLiteral("galleryStatus"));
    QVERIFY2(status->text().contains(QStringLiteral("last test: ✓ right, ✗ wrong")), qPrintable(status->text()));
}

QTEST_MAIN(PanelsTest)
#include "panelsTest.moc"
