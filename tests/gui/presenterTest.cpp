#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include "layers/layerView.h"
#include "layers/outputCard.h"
#include "shell/messageBar.h"
#include "shell/presenterView.h"
#include "support/window.h"

using namespace engram;

/// The presenter's view: what stays, how large it is, and that everything comes back as it stood.
class PresenterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f5LeavesCanvasLayersAndAnswerAlone();
    void theWayBackRestoresTheLayoutExactly_data();
    void theWayBackRestoresTheLayoutExactly();
    void whatStaysIsLargerAndFits_data();
    void whatStaysIsLargerAndFits();
    void itTeachesByKeysAlone();
    void keysOfMenusWorkInIt();
    void escapeGoesBackToTheDrawingFirst();
    void aButtonLeavesItWithoutAKeyboard();
    void closingInItRemembersTheLayoutBefore();
    void resetLayoutLeavesIt();
    void f11GivesAMaximizedWindowBackAsItWas();
    void theTickFollowsTheDesktop();

private:
    static bool presents(TestWindow& window) { return window->findChild<PresenterView*>()->on(); }
    static QList<QDockWidget*> docks(TestWindow& window) { return window->findChildren<QDockWidget*>(); }
    /// Where everything stands: every visible widget outside the middle, which the session writes into.
    static QStringList places(TestWindow& window)
    {
        QStringList found;
        for (const QDockWidget* dock : docks(window)) {
            const QRect at = dock->geometry();
            found += QStringLiteral("%1 %2 %3 %4,%5 %6x%7")
                         .arg(dock->objectName())
                         .arg(dock->isVisible())
                         .arg(!dock->visibleRegion().isEmpty())
                         .arg(dock->visibleRegion().isEmpty() ? 0 : at.x())
                         .arg(dock->visibleRegion().isEmpty() ? 0 : at.y())
                         .arg(dock->visibleRegion().isEmpty() ? 0 : at.width())
                         .arg(dock->visibleRegion().isEmpty() ? 0 : at.height());
        }
        found.sort(); // afloat and back, a dock stands elsewhere in the list of children
        const auto* bar = window.find<QToolBar>("toolBar");
        found += QStringLiteral("tool bar %1 %2").arg(bar->isVisible()).arg(bar->height());
        found += QStringLiteral("menus %1").arg(window->menuBar()->height());
        found += QStringLiteral("status %1").arg(window->statusBar()->isVisible());
        const QWidget* middle = window->centralWidget();
        found += QStringLiteral("middle %1,%2 %3x%4")
                     .arg(middle->x())
                     .arg(middle->y())
                     .arg(middle->width())
                     .arg(middle->height());
        return found;
    }
};

void PresenterTest::f5LeavesCanvasLayersAndAnswerAlone()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.shortcut(Qt::Key_F5);
    QVERIFY(presents(window));
    QTRY_VERIFY(window->isFullScreen());
    for (const QDockWidget* dock : docks(window))
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    QVERIFY(!window.find("toolBar")->isVisible());
    QVERIFY(!window->statusBar()->isVisible());
    QTRY_COMPARE(window->menuBar()->height(), 0);
    for (const QWidget* view : {static_cast<QWidget*>(&window.canvas()), window.find("inputLayer"),
             window.find("stateLayer"), window.find("answer")})
        QVERIFY(view->isVisible() && !view->visibleRegion().isEmpty());
    QCOMPARE(window->focusWidget(), &window.canvas());
}

void PresenterTest::theWayBackRestoresTheLayoutExactly_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::addRow("by Escape") << true;
    QTest::addRow("by F5 again") << false;
}

void PresenterTest::theWayBackRestoresTheLayoutExactly()
{
    QFETCH(const bool, byEscape);
    TestWindow window;
    // As nobody would find it by Reset layout: one dock away, one afloat, another in front, the bar away.
    window.find<QDockWidget>("dataDock")->hide();
    window.find<QDockWidget>("resultsDock")->raise();
    window.find<QToolBar>("toolBar")->hide();
    window->resizeDocks({window.find<QDockWidget>("teachDock")}, {301}, Qt::Horizontal);
    window.find<QDockWidget>("historyDock")->setFloating(true);
    window.settle(); // it moves aside by itself
    window.find<QDockWidget>("historyDock")->setGeometry(10, 60, 560, 200); // on this platform's own small screen
    window.settle();
    const QSize size = window->size();
    const QStringList before = places(window);
    for (int round = 0; round < 3; ++round) {
        window.shortcut(Qt::Key_F5);
        QVERIFY(presents(window));
        window.settle();
        QVERIFY(places(window) != before);
        QVERIFY(window->messages().isVisible());
        if (byEscape)
            window.key(Qt::Key_Escape);
        else
            window.shortcut(Qt::Key_F5);
        QVERIFY(!presents(window));
        QVERIFY2(!window->messages().isVisible(), "it says how to leave what was left");
        QTRY_COMPARE(window->size(), size);
        QVERIFY(!window->isFullScreen());
        QTRY_COMPARE(places(window), before);
    }
}

void PresenterTest::whatStaysIsLargerAndFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("960 x 600") << QSize(960, 600);
    QTest::addRow("1024 x 700") << QSize(1024, 700);
    QTest::addRow("1920 x 1080") << QSize(1920, 1080);
}

void PresenterTest::whatStaysIsLargerAndFits()
{
    QFETCH(const QSize, size);
    TestWindow window;
    window.drawSeven();
    window->resize(size);
    window->resetLayout();
    window.settle();
    const auto* number = window.find<QLabel>("answer");
    const auto* layer = window->findChild<LayerView*>();
    const double canvas = window.canvas().canvasRect().width();
    const int bits = std::min(layer->width(), layer->height());
    const int figure = number->fontMetrics().height();
    const auto* bars = window->findChild<DigitBars*>();
    const auto* tile = window->findChild<BitTile*>();
    const QSize bit = tile->size();
    window.shortcut(Qt::Key_F5);
    window->setWindowState(Qt::WindowNoState); // the offscreen platform's own screen is smaller
    window->resize(size);
    window.settle();
    QCOMPARE(window->size(), size);
    QVERIFY(window.canvas().canvasRect().width() > 1.2 * canvas);
    QVERIFY(std::min(layer->width(), layer->height()) > 1.15 * bits);
    QVERIFY2(number->fontMetrics().height() > (size.height() > 600 ? 1.6 : 1.4) * figure,
        qPrintable(QString::number(number->height())));
    const int card = tile->parentWidget()->height();
    QVERIFY2(bars->height() > 0.4 * card, qPrintable(QStringLiteral("%1 of %2").arg(bars->height()).arg(card)));
    // The columns alone, without the names and distances below them, and these are read from the back of a room.
    const int line = bars->fontMetrics().height();
    QVERIFY2(bars->height() - 2 * line > 0.22 * card, qPrintable(QStringLiteral("%1 of %2").arg(line).arg(card)));
    QVERIFY2(line > 0.07 * card, qPrintable(QStringLiteral("%1 of %2").arg(line).arg(card)));
    QVERIFY(tile->width() > 1.4 * bit.width() && tile->height() > 1.4 * bit.height());
    int seen = 0;
    for (const QWidget* widget : window->centralWidget()->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const QString says = QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()), qPrintable(says));
        ++seen;
    }
    QVERIFY(seen > 20);
    QVERIFY(number->height() >= number->fontMetrics().tightBoundingRect(QStringLiteral("15")).height());
    window.shortcut(Qt::Key_F5);
    QCOMPARE(number->fontMetrics().height(), figure);
}

void PresenterTest::itTeachesByKeysAlone()
{
    TestWindow window;
    window.shortcut(Qt::Key_F5);
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t{1});
    QCOMPARE(window.find<QLabel>("answer")->text(), QStringLiteral("7"));
}

void PresenterTest::keysOfMenusWorkInIt()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.settle();
    window.shortcut(Qt::Key_F5);
    window.shortcut(Qt::CTRL | Qt::Key_T);
    window.settle();
    QVERIFY(window.learner().agent.memory().size() > 10);
    window.shortcut(Qt::CTRL | Qt::Key_R);
    window.settle();
    QVERIFY(window.bridge().snapshot()->lastTest);
    for (const QDockWidget* dock : docks(window))
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName())); // not even the results
}

void PresenterTest::escapeGoesBackToTheDrawingFirst()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.shortcut(Qt::Key_F5);
    window.key(Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(window.shown().step, std::size_t{0});
    window.key(Qt::Key_Escape);
    QTRY_COMPARE(window.shown().step, window.shown().steps);
    QVERIFY(presents(window));
    window.key(Qt::Key_Escape);
    QVERIFY(!presents(window));
}

void PresenterTest::aButtonLeavesItWithoutAKeyboard()
{
    TestWindow window;
    auto* button = window.find<QToolButton>("leavePresenter");
    QVERIFY(button && !button->isVisible());
    window.shortcut(Qt::Key_F5);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!presents(window));
    QVERIFY(!button->isVisible());
}

void PresenterTest::closingInItRemembersTheLayoutBefore()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        MainWindow window(settings, {});
        window.show();
        window.findChild<PresenterView*>()->action()->trigger();
        QVERIFY(window.close());
    }
    MainWindow next(settings, {});
    next.show();
    QVERIFY(!next.isFullScreen());
    for (const QDockWidget* dock : next.findChildren<QDockWidget*>())
        QVERIFY2(dock->isVisibleTo(&next) == (dock->objectName() != QStringLiteral("tourDock")),
            qPrintable(dock->objectName()));
    QVERIFY(next.findChild<QToolBar*>()->isVisible());
}

void PresenterTest::resetLayoutLeavesIt()
{
    TestWindow window;
    window.shortcut(Qt::Key_F5);
    window->resetLayout();
    QVERIFY(!presents(window));
    QTRY_VERIFY(window.find("teachDock")->isVisible());
    QVERIFY(!window->isFullScreen());
}

void PresenterTest::f11GivesAMaximizedWindowBackAsItWas()
{
    TestWindow window;
    const auto* tick = window.find<QAction>("fullScreen");
    window->showMaximized();
    QTRY_VERIFY(window->isMaximized());
    window.shortcut(Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    QVERIFY(tick->isChecked());
    window.shortcut(Qt::Key_F11);
    QTRY_VERIFY(!window->isFullScreen());
    QVERIFY(window->isMaximized());
    QVERIFY(!tick->isChecked());
    window->showNormal();
    window.shortcut(Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    window.shortcut(Qt::Key_F11);
    QTRY_VERIFY(!window->isFullScreen());
    QVERIFY(!window->isMaximized());
}

void PresenterTest::theTickFollowsTheDesktop()
{
    TestWindow window;
    const auto* tick = window.find<QAction>("fullScreen");
    window.shortcut(Qt::Key_F11);
    QTRY_VERIFY(window->isFullScreen());
    window->showNormal(); // as the desktop's own key does
    QTRY_VERIFY(!tick->isChecked());
    QVERIFY(!window->isFullScreen());
    window->showFullScreen();
    QTRY_VERIFY(tick->isChecked());
    window.shortcut(Qt::Key_F11);
    QTRY_VERIFY(!window->isFullScreen());
    // The presenter's view fills the screen, too, and leaves it as it found it.
    window.shortcut(Qt::Key_F5);
    QTRY_VERIFY(tick->isChecked());
    window.shortcut(Qt::Key_F5);
    QTRY_VERIFY(!tick->isChecked());
}

QTEST_MAIN(PresenterTest)
#include "presenterTest.moc"
