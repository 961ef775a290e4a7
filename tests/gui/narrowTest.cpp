#include <QAction>
#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "shell/narrowDocks.h"
#include "support/window.h"

using namespace engram;

namespace {

QDockWidget* dock(TestWindow& window, const char* name)
{
    return window.find<QDockWidget>(name);
}

bool isOpenIn(TestWindow& window, const char* name, Qt::DockWidgetArea area)
{
    return window->dockWidgetArea(dock(window, name)) == area && dock(window, name)->toggleViewAction()->isChecked();
}

bool isInFront(TestWindow& window, const char* name)
{
    return !dock(window, name)->visibleRegion().isEmpty();
}

/// As an edge that is pulled, or half a screen.
void giveSize(TestWindow& window, QSize size)
{
    window.settle();
    window->resize(size);
    window.settle();
}

/// A small window with a dock at each side, which cannot be narrower than 800.
class TwoSides : public QMainWindow {
public:
    TwoSides()
        : left_(addDock("left", Qt::LeftDockWidgetArea))
        , right_(addDock("right", Qt::RightDockWidgetArea))
        , narrow_(
              *this, 0, [] { return false; }, [] { return 300; })
    {
        setCentralWidget(new QWidget);
        centralWidget()->setMinimumWidth(200);
    }
    bool areAtBothSides() const
    {
        return dockWidgetArea(left_) == Qt::LeftDockWidgetArea && dockWidgetArea(right_) == Qt::RightDockWidgetArea;
    }
    NarrowDocks& narrow() { return narrow_; }

private:
    QDockWidget* addDock(const char* name, Qt::DockWidgetArea area)
    {
        auto* dock = new QDockWidget(QLatin1String(name), this);
        dock->setObjectName(QLatin1String(name));
        dock->setWidget(new QWidget);
        dock->setMinimumWidth(300);
        addDockWidget(area, dock);
        return dock;
    }

    QDockWidget* left_;
    QDockWidget* right_;
    NarrowDocks narrow_;
};

} // namespace

/// A window that becomes narrower than docks at both sides allow.
class NarrowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasItsDocksInOneColumnUntilItIsWideAgain();
    void leavesWhatIsInFrontAndWhatIsClosed();
    void knowsBothSidesWhenItIsStartedAgain();
    void leavesWhatAPersonPutElsewhere();
    void isHeldByNothingInThePresentersView();
};

void NarrowTest::hasItsDocksInOneColumnUntilItIsWideAgain()
{
    TestWindow window;
    giveSize(window, {1400, 860});
    window->resetLayout();
    window.settle();
    QVERIFY(isOpenIn(window, "teachDock", Qt::LeftDockWidgetArea));
    for (const QSize narrow : {QSize(1100, 800), QSize(1024, 700), QSize(960, 600)}) {
        giveSize(window, narrow);
        QTRY_COMPARE(window->size(), narrow);
        for (const char* name : {"teachDock", "dataDock", "inspectorDock", "resultsDock"})
            QVERIFY2(isOpenIn(window, name, Qt::RightDockWidgetArea), name);
        QTRY_VERIFY(window->layout()->totalMinimumSize().width() <= narrow.width());
        QVERIFY(isOpenIn(window, "historyDock", Qt::BottomDockWidgetArea));
        QVERIFY(window.canvas().rect().width() >= 200);
    }
    giveSize(window, {1400, 860});
    QTRY_VERIFY(isOpenIn(window, "teachDock", Qt::LeftDockWidgetArea));
    QVERIFY(isOpenIn(window, "dataDock", Qt::LeftDockWidgetArea));
    QVERIFY(isOpenIn(window, "inspectorDock", Qt::RightDockWidgetArea));
    QVERIFY(isInFront(window, "teachDock") && isInFront(window, "dataDock") && isInFront(window, "inspectorDock"));
}

void NarrowTest::leavesWhatIsInFrontAndWhatIsClosed()
{
    TestWindow window;
    giveSize(window, {1400, 860});
    window->resetLayout();
    dock(window, "dataDock")->close();
    dock(window, "resultsDock")->raise();
    window.settle();
    giveSize(window, {1024, 700});
    QTRY_VERIFY(isOpenIn(window, "teachDock", Qt::RightDockWidgetArea));
    QVERIFY(isInFront(window, "resultsDock"));
    QVERIFY(!isInFront(window, "teachDock"));
    QVERIFY(!dock(window, "dataDock")->isVisible());
    dock(window, "historyDock")->close();
    dock(window, "dataDock")->toggleViewAction()->trigger();
    giveSize(window, {1400, 860});
    QTRY_VERIFY(isOpenIn(window, "teachDock", Qt::LeftDockWidgetArea));
    QVERIFY(isOpenIn(window, "dataDock", Qt::LeftDockWidgetArea));
    QVERIFY(!dock(window, "historyDock")->isVisible());
}

void NarrowTest::knowsBothSidesWhenItIsStartedAgain()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QByteArray layout;
    {
        TwoSides window;
        window.resize(900, 500);
        window.show();
        QTRY_VERIFY(window.minimumWidth() < 700);
        QVERIFY(window.areAtBothSides());
        window.resize(700, 500);
        QTRY_VERIFY(!window.areAtBothSides());
        layout = window.saveState();
        window.narrow().save(settings);
    }
    TwoSides window;
    window.resize(700, 500);
    window.restoreState(layout);
    window.narrow().restore(settings);
    window.show();
    QTest::qWait(50);
    QVERIFY(!window.areAtBothSides());
    window.resize(900, 500);
    QTRY_VERIFY(window.areAtBothSides());
}

void NarrowTest::leavesWhatAPersonPutElsewhere()
{
    TestWindow window;
    giveSize(window, {1400, 860});
    window->resetLayout();
    dock(window, "teachDock")->setFloating(true);
    window->addDockWidget(Qt::BottomDockWidgetArea, dock(window, "dataDock"));
    window.settle();
    giveSize(window, {1024, 700});
    QVERIFY(dock(window, "teachDock")->isFloating());
    QVERIFY(isOpenIn(window, "dataDock", Qt::BottomDockWidgetArea));
    giveSize(window, {1400, 860});
    QVERIFY(dock(window, "teachDock")->isFloating());
    QVERIFY(isOpenIn(window, "dataDock", Qt::BottomDockWidgetArea));
}

void NarrowTest::isHeldByNothingInThePresentersView()
{
    TestWindow window;
    giveSize(window, {1400, 860});
    window->resetLayout();
    window.settle();
    window.find<QAction>("presenterView")->trigger();
    window.settle();
    window.find<QAction>("presenterView")->trigger();
    window.settle();
    giveSize(window, {1400, 860});
    QTRY_VERIFY(isOpenIn(window, "teachDock", Qt::LeftDockWidgetArea));
    giveSize(window, {1024, 700});
    QTRY_VERIFY(isOpenIn(window, "teachDock", Qt::RightDockWidgetArea));
}

QTEST_MAIN(NarrowTest)
#include "narrowTest.moc"
