#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include "layers/layerView.h"
#include "shell/centralViews.h"
#include "shell/messageBar.h"
#include "support/window.h"
#include "widgets/elidedLabel.h"
#include "widgets/fittedText.h"

using namespace engram;

/// The window on small screens, and where it speaks.
class RoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFourViewsNeverMeetAndTheCanvasIsTheLargest();
    void fitsSmallScreens_data();
    void fitsSmallScreens();
    void theFirstWindowIsInsideItsScreenWithItsFrame();
    void theCanvasIsLargeOnAUsualLaptop();
    void cancelIsInSightWhereTheFieldsScroll();
    void messagesCoverNoView();
    void aProblemLeavesWithTheNextAction();
    void aProblemLeavesWithTheNextSuccess();
    void aQuestionStaysThroughActions();
    void theToolBarCannotBeLost();
    void aLongTextMovesNothing();
    void whatUndoUndoesMovesNoTool();
    void numbersSideBySideFit();
    void keysOfPanelsAreNoMenus();

private:
    static void taught(TestWindow& window)
    {
        window.session().newAgent(findPreset("Edges")->description); // eight bits a pixel: the longest texts
        window.session().addData(makeData("Bars", 60, 20));
        window.session().teachData({.samples = 60, .seed = 1});
        window.settle();
    }
};

void RoomTest::theFourViewsNeverMeetAndTheCanvasIsTheLargest()
{
    CentralViews views;
    const QSize least = views.minimumSizeHint();
    for (int width = least.width(); width < 2600; width += 37)
        for (int height = least.height(); height < 1900; height += 41) {
            const ViewPlaces at = placesOfViews({width, height});
            const std::array<QRect, 4> rects{at.canvas, at.input, at.state, at.output};
            const QByteArray where = QStringLiteral("%1 x %2").arg(width).arg(height).toUtf8();
            for (std::size_t one = 0; one < 4; ++one) {
                QVERIFY2(QRect(0, 0, width, height).contains(rects[one]), where);
                QVERIFY2(rects[one].width() >= 130 && rects[one].height() >= 160, where);
                for (std::size_t other = one + 1; other < 4; ++other)
                    QVERIFY2(!rects[one].intersects(rects[other]), where);
            }
            QVERIFY2(at.canvas.width() > at.input.width() && at.canvas.height() > at.input.height(), where);
            QVERIFY2(std::abs(at.input.width() - at.state.width()) <= 1, where);
        }
}

void RoomTest::fitsSmallScreens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("scale 2 on 1920 x 1200") << QSize(956, 564);
    QTest::addRow("1024 x 700") << QSize(1020, 664);
    QTest::addRow("1280 x 720") << QSize(1276, 684);
    QTest::addRow("1366 x 768") << QSize(1362, 732);
    QTest::addRow("1440 x 900") << QSize(1440, 900);
}

/// A widget that a person reads or presses, and that is not meant to scroll or to end in an ellipsis.
static bool isShownWhole(const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->parentWidget())
        if (const auto* dock = qobject_cast<const QDockWidget*>(at); dock && dock->visibleRegion().isEmpty())
            return false; // behind another one
    if (!widget->isVisible() || qobject_cast<const ElidedLabel*>(widget))
        return false;
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(at) || qobject_cast<const QComboBox*>(at)
            || qobject_cast<const QAbstractSpinBox*>(at) || qobject_cast<const QTabBar*>(at))
            return false; // scrolls, or is a part of something that is looked at itself
    return qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

void RoomTest::fitsSmallScreens()
{
    QFETCH(const QSize, size);
    TestWindow window;
    taught(window);
    window->resize(size);
    window->resetLayout();
    window.settle();
    window->resize(size);
    window.drawSeven();
    window.settle();
    QCOMPARE(window->size(), size);
    int seen = 0;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (!isShownWhole(widget) || widget->window() != &*window)
            continue;
        const QRect inParent(widget->mapTo(widget->parentWidget(), QPoint()), widget->size());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto says = QStringLiteral("%1 %2 (%3) is cut")
                              .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                  label ? label->text() : widget->accessibleName());
        QVERIFY2(widget->parentWidget()->rect().contains(inParent), qPrintable(says));
        QVERIFY2(window->rect().contains(QRect(widget->mapTo(&*window, QPoint()), widget->size())), qPrintable(says));
        if (label && !label->wordWrap())
            QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(), qPrintable(says));
        ++seen;
    }
    QVERIFY(seen > 40);
}

/// Under a window manager gui.onScreen.room asks it; without one there are no frames, and no screen may be large
/// enough.
void RoomTest::theFirstWindowIsInsideItsScreenWithItsFrame()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    MainWindow window(settings, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QRect room = window.screen()->availableGeometry();
    QVERIFY(window.width() <= std::max(room.width(), window.minimumSizeHint().width()));
    if (room.width() >= 1024 && room.height() >= 700)
        QTRY_VERIFY2(room.contains(window.frameGeometry()), "of 1440 x 900, which the window would like to fill");
}

void RoomTest::theCanvasIsLargeOnAUsualLaptop()
{
    TestWindow window;
    taught(window);
    for (const QSize& size : {QSize(1276, 684), QSize(1362, 732), QSize(1440, 900), QSize(1916, 1040)}) {
        window->resize(size);
        window->resetLayout();
        window.settle();
        window.session().testData({.count = 20, .steps = 4, .seed = 1}); // Results comes to the front
        window.settle();
        const double canvas = window.canvas().canvasRect().width();
        QVERIFY2(canvas >= 260, qPrintable(QString::number(canvas)));
        for (const LayerView* layer : window->findChildren<LayerView*>())
            QVERIFY(std::min(layer->width(), layer->height()) < canvas);
    }
}

void RoomTest::cancelIsInSightWhereTheFieldsScroll()
{
    TestWindow window;
    window->resize(1276, window->minimumSizeHint().height());
    window->resetLayout();
    window.settle();
    auto* cancel = window.find<QPushButton>("cancelJob");
    QVERIFY(cancel->isVisible());
    QCOMPARE(cancel->visibleRegion().boundingRect(), cancel->rect());
    auto* fields = window.find<QPushButton>("testData");
    // A person makes the panel lower than any window does.
    window->resize(1440, 900);
    window->resetLayout();
    window->resizeDocks({window.find<QDockWidget>("dataDock")}, {500}, Qt::Vertical);
    window.settle();
    QCOMPARE(cancel->visibleRegion().boundingRect(), cancel->rect());
    QVERIFY2(fields->visibleRegion().boundingRect() != fields->rect(), "nothing scrolls: this shows nothing");
}

void RoomTest::messagesCoverNoView()
{
    TestWindow window;
    for (const QSize& size : {QSize(1020, 664), QSize(1440, 900)}) {
        window->resize(size);
        window->resetLayout();
        window.settle();
        window->messages().showProblem(QStringLiteral("A file with a long name, of which there is much to be said. ")
                                           .repeated(size.width() < 1100 ? 3 : 4));
        const QRect bar(window->messages().mapTo(&*window, QPoint()), window->messages().size());
        QVERIFY(window->rect().contains(bar));
        for (const QWidget* view : {static_cast<QWidget*>(&window.canvas()), window.find("inputLayer"),
                 window.find("stateLayer"), window.find("answer"), window.find("verdict")})
            QVERIFY2(
                !bar.intersects(QRect(view->mapTo(&*window, QPoint()), view->size())), qPrintable(view->objectName()));
    }
}

void RoomTest::aProblemLeavesWithTheNextAction()
{
    TestWindow window;
    window->canvasCard().paste(); // of nothing
    QVERIFY(window->messages().isVisible());
    QTest::qWait(0);
    window.drawSeven();
    QTRY_VERIFY(!window->messages().isVisible());
    window->messages().showProblem(QStringLiteral("No."));
    QTest::qWait(0);
    QTest::mouseClick(window.find("teachData"), Qt::LeftButton); // disabled: no action
    QVERIFY(window->messages().isVisible());
    window.find<QAction>("undo")->trigger();
    QVERIFY(!window->messages().isVisible());
    // What an action says itself is not taken away by that action.
    QGuiApplication::clipboard()->clear();
    for (QAction* action : window->findChildren<QAction*>())
        if (action->shortcuts() == QKeySequence::keyBindings(QKeySequence::Paste))
            action->trigger();
    QVERIFY(window->messages().isVisible());
}

void RoomTest::aProblemLeavesWithTheNextSuccess()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.settle();
    window->messages().showProblem(QStringLiteral("No."));
    window.session().teachData({.samples = 10, .seed = 1});
    window.settle();
    QVERIFY2(window->messages().isVisible(), "one that was not read yet stays its time");
    QTest::qWait(3100);
    window.session().teachData({.samples = 10, .seed = 2});
    window.settle();
    QVERIFY(!window->messages().isVisible());
}

void RoomTest::aQuestionStaysThroughActions()
{
    TestWindow window;
    window->messages().showQuestion(QStringLiteral("Well?"), {{QStringLiteral("Yes"), [] {}}});
    QTest::qWait(0);
    window.drawSeven();
    window.settle();
    window.find<QAction>("undo")->trigger();
    QVERIFY(window->messages().isVisible());
    QCOMPARE(window->messages().text(), QStringLiteral("Well?"));
}

void RoomTest::theToolBarCannotBeLost()
{
    TestWindow window;
    auto* bar = window->findChild<QToolBar*>();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(5, 5), bar->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(bar, &asked);
    QVERIFY(!QApplication::activePopupWidget());
    bar->toggleViewAction()->trigger();
    QVERIFY(!bar->isVisible());
    bool inMenu = false;
    for (const QAction* menu : window->menuBar()->actions())
        inMenu = inMenu || menu->menu()->actions().contains(bar->toggleViewAction());
    QVERIFY(inMenu);
    window->resetLayout();
    QVERIFY(bar->isVisible());
}

void RoomTest::aLongTextMovesNothing()
{
    TestWindow window;
    taught(window);
    const QSize least = window->minimumSizeHint();
    const QRect canvas = window.canvas().rect();
    window.session().rename(std::string(150, 'm'));
    window.settle();
    QCOMPARE(window->minimumSizeHint(), least);
    QCOMPARE(window.canvas().rect(), canvas);
    ElidedLabel label(QStringLiteral("much more than fits"));
    label.resize(40, 20);
    QVERIFY(label.elided());
    QCOMPARE(label.minimumSizeHint().width(), 0);
    QCOMPARE(label.text(), QStringLiteral("much more than fits"));
}

void RoomTest::whatUndoUndoesMovesNoTool()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.settle();
    const auto* bar = window.find<QToolBar>("toolBar");
    auto* undo = window.find<QAction>("undo");
    auto* redo = window.find<QAction>("redo");
    auto* undoes = qobject_cast<QToolButton*>(bar->widgetForAction(undo));
    auto* redoes = qobject_cast<QToolButton*>(bar->widgetForAction(redo));
    QVERIFY(undoes->isVisible() && redoes->isVisible());
    const auto places = [bar] {
        QList<QRect> all;
        for (const auto* button : bar->findChildren<QToolButton*>())
            if (button->isVisible())
                all += button->geometry();
        return all;
    };
    const QList<QRect> before = places();
    QVERIFY(before.size() > 12);
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    QTRY_VERIFY2(undo->text().contains(QStringLiteral("60 digits")), qPrintable(undo->text()));
    QCOMPARE(places(), before);
    QVERIFY2(undoes->toolTip().contains(QStringLiteral("60 digits")), qPrintable(undoes->toolTip()));
    QTest::mouseClick(undoes, Qt::LeftButton);
    window.settle();
    QTRY_VERIFY2(redo->text().contains(QStringLiteral("60 digits")), qPrintable(redo->text()));
    QCOMPARE(places(), before);
    QTest::mouseClick(redoes, Qt::LeftButton);
    window.settle();
    QCOMPARE(places(), before);
}

void RoomTest::numbersSideBySideFit()
{
    const QFont font;
    const QFontMetricsF metrics(font);
    const double wide = metrics.horizontalAdvance(QStringLiteral("0000")) + 4;
    QCOMPARE(numbersFor({7, 1354, 998}, font, wide), QStringList({"7", "1354", "998"}));
    QCOMPARE(numbersFor({7, 1354, 998, 12345}, font, wide), QStringList({"7", "1.4k", "998", "12k"}));
    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(font);
    drawFitted(painter, QRectF(17, 0, 27, 20), QStringLiteral("1354"));
    painter.end();
    int inked = 0;
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 60; ++x) {
            const bool ink = qGray(picture.pixel(x, y)) < 200;
            inked += ink;
            QVERIFY2(!ink || (x >= 17 && x < 44), qPrintable(QString::number(x)));
        }
    QVERIFY(inked > 5);
}

void RoomTest::keysOfPanelsAreNoMenus()
{
    TestWindow window;
    QSet<QString> menus;
    for (const QAction* menu : window->menuBar()->actions())
        menus += QKeySequence::mnemonic(menu->text()).toString();
    for (const QLabel* label : window->findChildren<QLabel*>())
        if (label->buddy())
            QVERIFY2(!menus.contains(QKeySequence::mnemonic(label->text()).toString()), qPrintable(label->text()));
    for (const QAction* menu : window->menuBar()->actions()) {
        QSet<QString> keys;
        for (const QAction* action : menu->menu()->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(menu->text() + action->text()));
            keys += key;
        }
    }
}

QTEST_MAIN(RoomTest)
#include "roomTest.moc"
