#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QToolButton>

#include "support/allViews.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

/// Docks that were taken out of the window: they are seen, and stay where they were put.
class DocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }
    void aDetachedDockStandsBesideItsOldPlace_data();
    void aDetachedDockStandsBesideItsOldPlace();
    void aDetachedDockHasAFrameThatIsSeen();
    void aDetachedDockIsWhereItWasAtTheNextStart();
    void thePresentersViewMovesNoDetachedDock();
    void theLayoutCanBeReset();

private:
    static QDockWidget* dockOf(MainWindow& window)
    {
        return window.findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
    }
    static QToolButton* detachButton(const QDockWidget& dock)
    {
        for (auto* button : dock.titleBarWidget()->findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Detach or attach")))
                return button;
        return nullptr;
    }
    static void press(const QDockWidget& dock) { QTest::mouseClick(detachButton(dock), Qt::LeftButton); }
    /// What is due at once has been done: a dock may be moved once more by then.
    static void rest()
    {
        for (int round = 0; round < 3; ++round)
            QTest::qWait(0);
    }
};

void DocksTest::aDetachedDockStandsBesideItsOldPlace_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::addRow("by its button") << true;
    QTest::addRow("by a double click on its title") << false;
}

void DocksTest::aDetachedDockStandsBesideItsOldPlace()
{
    QFETCH(const bool, byButton);
    TestWindow window;
    QDockWidget* dock = dockOf(*window);
    QVERIFY(detachButton(*dock));
    const auto toggle = [&] {
        if (byButton)
            press(*dock);
        else
            QTest::mouseDClick(dock->titleBarWidget(), Qt::LeftButton, {}, QPoint(30, 8));
        rest();
    };
    const QPoint before = dock->mapToGlobal(QPoint());
    toggle();
    QVERIFY(dock->isFloating() && dock->isVisible());
    const QPoint moved = dock->pos() - before;
    QVERIFY2(moved.x() >= 20 && moved.y() >= 20, qPrintable(QStringLiteral("by %1, %2").arg(moved.x()).arg(moved.y())));
    // Put elsewhere, taken in and taken out again it is where it was put.
    const QPoint put = before + QPoint(-150, 90);
    dock->move(put);
    toggle();
    QVERIFY(!dock->isFloating());
    QTRY_COMPARE(dock->mapToGlobal(QPoint()), before); // and in front
    toggle();
    QCOMPARE(dock->pos(), put);
}

void DocksTest::aDetachedDockHasAFrameThatIsSeen()
{
    for (const QPalette& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
        QApplication::setPalette(palette);
        TestWindow window;
        QDockWidget* dock = dockOf(*window);
        press(*dock);
        rest();
        QVERIFY(dock->isFloating());
        const QImage picture = dock->grab().toImage();
        const QColor ground = dock->palette().color(QPalette::Window);
        for (int x = 0; x < picture.width(); ++x)
            for (const int y : {0, picture.height() - 1})
                QVERIFY2(contrast(picture.pixelColor(x, y), ground) >= 3, qPrintable(ground.name()));
        for (int y = 0; y < picture.height(); ++y)
            for (const int x : {0, picture.width() - 1})
                QVERIFY2(contrast(picture.pixelColor(x, y), ground) >= 3, qPrintable(ground.name()));
        press(*dock);
        rest();
        QVERIFY(!dock->isFloating());
        QVERIFY2(dock->contentsMargins().isNull(), "it takes no room where the window has its own lines");
    }
}

void DocksTest::aDetachedDockIsWhereItWasAtTheNextStart()
{
    // Not by the settings: of a screen as small as this platform's they restore no layout.
    constexpr int version = 1;
    QByteArray layout;
    for (int start = 0; start < 3; ++start) {
        TestWindow window;
        QDockWidget* dock = dockOf(*window);
        if (start == 0) {
            press(*dock);
            dock->move(120, 90);
        } else {
            QVERIFY(window->restoreState(layout, version));
        }
        rest();
        QVERIFY(dock->isFloating());
        QCOMPARE(dock->pos(), QPoint(120, 90));
        layout = window->saveState(version);
    }
}

void DocksTest::thePresentersViewMovesNoDetachedDock()
{
    TestWindow window;
    QDockWidget* dock = dockOf(*window);
    press(*dock);
    dock->move(120, 90); // inside the screen, or it would be moved there
    rest();
    const QPoint left = dock->pos();
    window.shortcut(Qt::Key_F5);
    rest();
    QVERIFY(!dock->isVisible());
    window.shortcut(Qt::Key_F5);
    rest();
    QVERIFY(dock->isVisible() && dock->isFloating());
    QCOMPARE(dock->pos(), left);
}

void DocksTest::theLayoutCanBeReset()
{
    TestWindow window;
    auto* dock = window.find<QDockWidget>("teachDock");
    dock->close();
    QVERIFY(!dock->isVisible());
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Reset layout"))
            action->trigger();
    QVERIFY(dock->isVisible());
    QVERIFY(!dock->isFloating());
    QList<QDockWidget*> docks;
    for (QDockWidget* each : window->findChildren<QDockWidget*>())
        if (each->isVisible()) // the tour is not
            docks += each;
    QVERIFY(docks.size() >= 3);
    for (QDockWidget* each : docks)
        each->setFloating(true);
    window.settle();
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Reset layout"))
            action->trigger();
    for (const QDockWidget* each : docks)
        QVERIFY2(!each->isFloating(), qPrintable(each->objectName()));
}

QTEST_MAIN(DocksTest)
#include "docksTest.moc"
