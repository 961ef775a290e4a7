#include <utility>

#include <QDockWidget>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "help/tourPanel.h"
#include "support/filledWindow.h"
#include "support/patience.h"
#include "support/spoken.h"
#include "support/window.h"

using namespace engram;

/// Where the guided tour stands: beside the views, in the smallest window too, which it leaves as it found it.
class TourRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itFitsTheSmallestWindow_data();
    void itFitsTheSmallestWindow();
    void itIsNoHigherThanItsTextWhateverIsAroundIt();
    void allFieldsAreInSightBesideIt_data();
    void allFieldsAreInSightBesideIt();
    void historyTakesItsPlaceBackWhereThereIsRoomForOne();
    void itIsLeftAsItWasFoundInALowWindow();
    void allStandsAsBeforeAfterThePresentersView_data() { itFitsTheSmallestWindow_data(); }
    void allStandsAsBeforeAfterThePresentersView();
    void itTakesTheWelcomeCardAway_data();
    void itTakesTheWelcomeCardAway();

private:
    static TourPanel& tour(TestWindow& window) { return *window->findChild<TourPanel*>(); }
    static QString at(TestWindow& window) { return QLatin1String(tour(window).step().id); }
    static void makeSmall(TestWindow& window, const QSize& size, bool anew = true)
    {
        window->resize(size);
        if (anew)
            window->resetLayout();
        window.settle();
        window->resize(size);
        window.settle();
    }
    /// Says which dock the history is in, and how high it is then.
    static std::pair<const QDockWidget*, int> makeSmallAndFilled(TestWindow& window, const QSize& size, bool filled)
    {
        if (filled)
            teachTestAndDraw(window);
        makeSmall(window, size);
        const auto* history = window.find<QDockWidget>("historyDock");
        return {history, history->height()};
    }
    static QScrollArea* scrollAreaOf(const QWidget& part)
    {
        QWidget* at = part.parentWidget();
        while (!qobject_cast<QScrollArea*>(at))
            at = at->parentWidget();
        return static_cast<QScrollArea*>(at);
    }
    static bool isWhole(const QWidget& part) { return part.visibleRegion().boundingRect() == part.rect(); }
    static void begin(TestWindow& window)
    {
        window.session().addData(makeData("Bars", 200, 20));
        window.settle();
        window.shortcut(Qt::CTRL | Qt::Key_F1);
        QTRY_VERIFY(tour(window).isVisible());
        window.settle();
        QCOMPARE(at(window), QStringLiteral("draw"));
    }
};

void TourRoomTest::itFitsTheSmallestWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("filled");
    QTest::newRow("1024 x 700") << QSize(1020, 664) << false;
    QTest::newRow("1024 x 700, an agent that was taught") << QSize(1020, 664) << true;
    QTest::newRow("scale 2 on 1920 x 1200") << QSize(956, 564) << false;
    QTest::newRow("scale 2 on 1920 x 1200, an agent that was taught") << QSize(956, 564) << true;
}

void TourRoomTest::itFitsTheSmallestWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, filled);
    TestWindow window;
    const std::pair before = makeSmallAndFilled(window, size, filled);
    const QDockWidget* const history = before.first;
    begin(window);
    QCOMPARE(window->size(), size);
    const auto* text = window.find<QLabel>("tourText");
    auto* area = scrollAreaOf(*text);
    for (std::size_t i = 0; i < tourSteps().size(); ++i) {
        window.settle();
        QVERIFY2(text->heightForWidth(text->width()) <= text->height(), tour(window).step().id);
        QVERIFY2(isWhole(*window.find("tourSkip")), tour(window).step().id);
        area->ensureVisible(0, text->height()); // what is longer than its room is scrolled to
        QVERIFY2(text->visibleRegion().boundingRect().bottom() == text->rect().bottom(), tour(window).step().id);
        QCOMPARE(window->size(), size);
        QTest::mouseClick(window.find<QPushButton>("tourSkip"), Qt::LeftButton);
    }
    QVERIFY(window.canvas().canvasRect().width() >= 160);
    window.shortcut(Qt::CTRL | Qt::Key_F1);
    QTRY_VERIFY(!tour(window).isVisible());
    QTRY_VERIFY(history->isVisible());
    QTRY_COMPARE(history->height(), before.second); // all stands as before
    QCOMPARE(window->size(), size);
}

void TourRoomTest::itIsNoHigherThanItsTextWhateverIsAroundIt()
{
    TestWindow window;
    makeSmall(window, {1276, 684});
    begin(window);
    auto* dock = window.find<QDockWidget>("tourDock");
    const int height = dock->height();
    const int beside = window.find<QDockWidget>("teachDock")->height();
    QVERIFY(height <= dock->sizeHint().height());
    window->resizeDocks({dock}, {300}, Qt::Vertical); // as a layout of another window would
    window.settle();
    QTRY_COMPARE(dock->height(), height);
    QTRY_COMPARE(window.find<QDockWidget>("teachDock")->height(), beside);
    window->addDockWidget(Qt::LeftDockWidgetArea, dock); // at the side it has what there is
    window.settle();
    QTRY_VERIFY(dock->widget()->maximumHeight() > 10'000);
    window->addDockWidget(Qt::TopDockWidgetArea, dock);
    window.settle();
    QTRY_COMPARE(dock->height(), height);
}

void TourRoomTest::allFieldsAreInSightBesideIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "de", "fr", "es"})
        for (const QSize& size : {QSize(1020, 664), QSize(1280, 720), QSize(960, 600), QSize(1440, 900)})
            QTest::addRow("%s, %d x %d", language, size.width(), size.height())
                << QString::fromLatin1(language) << size;
}

void TourRoomTest::allFieldsAreInSightBesideIt()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    const Spoken spoken(language);
    TestWindow window;
    teachTestAndDraw(window);
    makeSmall(window, size);
    begin(window);
    window.find<QDockWidget>("teachDock")->raise();
    window.settle();
    for (const char* name : {"teachCount", "teachSeed", "teachData", "testCount", "testSteps", "testSeed", "testData",
             "cancelJob", "jobText"})
        QVERIFY2(isWhole(*window.find(name)), name);
}

void TourRoomTest::historyTakesItsPlaceBackWhereThereIsRoomForOne()
{
    TestWindow window;
    makeSmall(window, {956, 564});
    auto* history = window.find<QDockWidget>("historyDock");
    begin(window);
    QVERIFY2(!history->isVisible(), "there is no room for both");
    history->toggleViewAction()->trigger();
    QTRY_VERIFY(history->isVisible());
    QTRY_VERIFY(!tour(window).isVisible());
    QCOMPARE(window->size(), QSize(956, 564));
    window.shortcut(Qt::CTRL | Qt::Key_F1);
    QTRY_VERIFY(tour(window).isVisible() && !history->isVisible());
    window->resetLayout();
    window.settle();
    QVERIFY(tour(window).isVisible());
    QCOMPARE(window->size(), QSize(956, 564));
}

/// Also from one start to the next.
void TourRoomTest::itIsLeftAsItWasFoundInALowWindow()
{
    TestWindow window;
    makeSmall(window, {956, 564});
    begin(window);
    QVERIFY(!window.find("historyDock")->isVisible());
    window->close();
    window.startAgain();
    makeSmall(window, {956, 564}, false);
    if (!tour(window).isVisible())
        window.shortcut(Qt::CTRL | Qt::Key_F1);
    QTRY_VERIFY(tour(window).isVisible());
    QVERIFY(!window.find("historyDock")->isVisible());
    window.find<QDockWidget>("tourDock")->close();
    QTRY_VERIFY(window.find("historyDock")->isVisible());
    QTRY_COMPARE(window->size(), QSize(956, 564));
}

void TourRoomTest::itTakesTheWelcomeCardAway_data()
{
    QTest::addColumn<bool>("byMenu");
    QTest::newRow("by key") << false;
    QTest::newRow("by menu") << true;
}

void TourRoomTest::allStandsAsBeforeAfterThePresentersView()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, filled);
    TestWindow window;
    const std::pair before = makeSmallAndFilled(window, size, filled);
    const QDockWidget* const history = before.first;
    const int canvas = window.canvas().height();
    begin(window);
    window.shortcut(Qt::Key_F5);
    window->setWindowState(Qt::WindowNoState);
    window->resize(size);
    window.settle();
    window.shortcut(Qt::Key_F5);
    window.settle();
    QTRY_VERIFY(tour(window).isVisible());
    window->welcome();
    window.settle();
    QTRY_VERIFY(!tour(window).isVisible());
    window.find<QAbstractButton>("welcomeSkip")->click();
    QTRY_VERIFY(history->isVisible());
    QTRY_COMPARE(history->height(), before.second);
    QCOMPARE(window.canvas().height(), canvas);
    QCOMPARE(window->size(), size);
}

/// It stands over what the first step asks for.
void TourRoomTest::itTakesTheWelcomeCardAway()
{
    QFETCH(const bool, byMenu);
    TestWindow window({}, presets().front().description);
    window->welcome();
    QPointer<QWidget> card = window.find("welcome");
    QVERIFY(card && card->isVisible());
    window.find<QAbstractButton>("welcomeClassic")->click();
    if (byMenu)
        window.find<QAction>("guidedTour")->trigger();
    else
        window.shortcut(Qt::CTRL | Qt::Key_F1);
    QTRY_VERIFY(tour(window).isVisible());
    QVERIFY(!card || !card->isVisible());
    window.settle();
    QVERIFY2(window.learner().description() == withClassic().learner, "begins with what was chosen");
    QCOMPARE(at(window), QStringLiteral("draw"));
    window.drawSeven();
    window.settle();
    QCOMPARE(at(window), QStringLiteral("teach"));
    // One that is still open gives way to the card, which offers it.
    window->welcome();
    QTRY_VERIFY(!tour(window).isVisible());
    QVERIFY(window.find("welcomeTour")->isVisible());
    window.find<QAbstractButton>("welcomeTour")->click();
    QTRY_VERIFY(tour(window).isVisible());
}

QTEST_MAIN(TourRoomTest)
#include "tourRoomTest.moc"
