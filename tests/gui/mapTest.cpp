#include <algorithm>
#include <random>
#include <vector>

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineF>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include "inspector/inspectorPanel.h"
#include "inspector/mapFigures.h"
#include "inspector/mapPage.h"
#include "support/filledWindow.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

/// The map of the memories: its figures, and its zoom without a wheel.
class MapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresKeepTheirRoomAndDotsHaveNone();
    void buttonsZoomTheMap();
    void theLineOfTheAnswerHasALightRimOnDark();
    void allOfItsPageIsInSightInALowWindow();
};

void MapTest::figuresKeepTheirRoomAndDotsHaveNone()
{
    std::mt19937 random(1);
    for (int round = 0; round < 50; ++round) {
        std::uniform_real_distribution<double> place(-20, 20 + 10 * round);
        MapFigures figures;
        std::vector<QPointF> shown;
        for (int i = 0; i < 400; ++i) {
            const QPointF at(place(random), place(random));
            double nearest = 1e9;
            for (const QPointF& other : shown)
                nearest = std::min(nearest, QLineF(other, at).length());
            const bool figure = figures.take(at);
            if (figure)
                shown.push_back(at);
            QVERIFY2(!figure || nearest >= MapFigures::room, "two figures over each other");
            QVERIFY2(figure || nearest <= MapFigures::room * 1.5, "a dot where there is room");
        }
        QVERIFY(!shown.empty());
    }
}

void MapTest::buttonsZoomTheMap()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 60, .seed = 1});
    window.drawSeven();
    window.settle();
    auto* inspector = window->findChild<InspectorPanel*>();
    window.find<QDockWidget>("inspectorDock")->raise();
    inspector->findChild<QTabWidget*>()->setCurrentIndex(2);
    window.settle();
    const auto press = [&](const char* name) {
        for (auto* button : inspector->findChildren<QToolButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(QLatin1String(name)))
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(name);
    };
    auto* map = inspector->map()->view();
    QCOMPARE(map->zoom(), 1.0);
    press("Zoom the map in");
    press("Zoom the map in");
    const double near = map->zoom();
    QVERIFY(near > 2);
    press("Zoom the map out");
    QVERIFY(map->zoom() < near && map->zoom() > 1);
    press("Show the whole map");
    QCOMPARE(map->zoom(), 1.0);
    // It says what across and down mean.
    bool said = false;
    for (const QLabel* label : inspector->map()->findChildren<QLabel*>())
        said =
            said || (label->isVisible() && label->text().startsWith(QStringLiteral("Across and down: the two ways")));
    QVERIFY(said);
}

void MapTest::theLineOfTheAnswerHasALightRimOnDark()
{
    MemoryMapView view;
    view.setPalette(darkPalette());
    view.resize(300, 240);
    auto map = std::make_shared<MemoryMap>();
    map->memories = {{.at = {-1, -1}}, {.at = {1, 1}}};
    view.setMap(map);
    view.setPath({{-1, 0}, {1, 0}}, 1);
    const QPoint middle = ((view.place({-1, 0}) + view.place({1, 0})) / 2).toPoint();
    const QImage across = view.grab().toImage().copy(middle.x(), middle.y() - 4, 1, 9);
    double light = 1;
    bool hasLine = false;
    for (int y = 0; y < across.height(); ++y) {
        light = std::max(light, contrast(across.pixelColor(0, y), wellColor(view.palette())));
        hasLine = hasLine || across.pixelColor(0, y) == view.palette().color(QPalette::Highlight);
    }
    QVERIFY(hasLine);
    QVERIFY2(light > 5, qPrintable(QString::number(light)));
}

void MapTest::allOfItsPageIsInSightInALowWindow()
{
    TestWindow window;
    teachTestAndDraw(window);
    window->resize(956, 564);
    window->resetLayout();
    window.settle();
    window->resize(956, 564);
    window.find<QDockWidget>("inspectorDock")->raise();
    auto* tabs = window->findChild<InspectorPanel*>()->findChild<QTabWidget*>();
    tabs->setCurrentWidget(window->findChild<MapPage*>());
    window.settle();
    for (const QToolButton* zoom : window->findChild<MapPage*>()->findChildren<QToolButton*>())
        QVERIFY2(zoom->visibleRegion().boundingRect() == zoom->rect(), qPrintable(zoom->toolTip()));
    QVERIFY(window->findChild<MemoryMapView*>()->height() >= 140);
}

QTEST_MAIN(MapTest)
#include "mapTest.moc"
