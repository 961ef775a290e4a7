#include <map>

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QTest>
#include <QUndoStack>
#include <QWindow>

#include "inspector/answerPage.h"
#include "support/window.h"

using namespace engram;

/// What hands do on the canvas, as the window system reports it: by mouse, finger and pen, at every scale that
/// tests/gui/CMakeLists.txt names. Whatever happens, a stroke ends cleanly, and one stroke is one undo.
class FingersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void undoInMidStrokeTakesTheStrokeBack();
    void undoInTheVeryFirstStrokeLeavesAnEmptyCanvas();
    void redoInMidStrokeDoesNothing();
    void theOtherButtonDoesNothingInMidStroke();
    void aStrokeThatLeavesTheCanvasIsOneUndo();
    void aStrokeEndsWhereTheFocusIsLost();
    void aStrokeEndsWithItsWindow();
    void aLostReleaseEndsTheStroke();
    void keysDoNotDrawInAStrokeOfTheMouse();
    void aFingerDraws();
    void aSecondFingerEndsTheStroke();
    void aTouchThatIsCancelledIsOneUndo();
    void aPenThatLeavesItsRangeEndsTheStroke();
    void theMouseDoesNothingInAStrokeOfThePen();
    void inkIsUnderThePointer();
    void nothingMovesWhileOneDraws_data();
    void nothingMovesWhileOneDraws();

private:
    QPoint place(QPoint canvasPixel);
    void press(QPoint at, Qt::MouseButton button = Qt::LeftButton);
    void move(QPoint to);
    void release(QPoint at, Qt::MouseButton button = Qt::LeftButton);
    void pen(QEvent::Type type, QPoint at, double pressure);
    void undo() { window_->find<QAction>("undo")->trigger(); }
    [[nodiscard]] uchar levelAt(QPoint at) { return window_->drawing().image().constScanLine(at.y())[at.x()]; }
    [[nodiscard]] QImage image() { return window_->drawing().image().copy(); }
    /// All that is drawn goes with so many undos, not with one fewer.
    void takesUndos(int count);

    std::unique_ptr<TestWindow> window_;
};

void FingersTest::init()
{
    window_ = std::make_unique<TestWindow>();
    (*window_)->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&**window_));
}

QPoint FingersTest::place(QPoint canvasPixel)
{
    const QRectF area = window_->canvas().canvasRect();
    const QPointF local = area.topLeft() + QPointF(canvasPixel) * (area.width() / Drawing::side);
    return window_->canvas().mapTo(&**window_, local.toPoint());
}

void FingersTest::press(QPoint at, Qt::MouseButton button)
{
    QTest::mousePress((*window_)->windowHandle(), button, {}, place(at));
}

void FingersTest::move(QPoint to)
{
    QTest::mouseMove((*window_)->windowHandle(), place(to));
}

void FingersTest::release(QPoint at, Qt::MouseButton button)
{
    QTest::mouseRelease((*window_)->windowHandle(), button, {}, place(at));
}

void FingersTest::takesUndos(int count)
{
    for (int at = 0; at < count; ++at) {
        QVERIFY2(!window_->drawing().empty(), "fewer undos than strokes");
        undo();
    }
    QVERIFY2(window_->drawing().empty(), "ink is left that no undo takes away");
    QVERIFY(!window_->find<QAction>("undo")->isEnabled());
}

void FingersTest::undoInMidStrokeTakesTheStrokeBack()
{
    window_->stroke({{60, 60}, {200, 60}});
    const QImage first = image();
    press({60, 200});
    move({120, 200});
    QVERIFY(image() != first);
    QTest::keyClick((*window_)->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(image(), first);
    move({200, 200}); // the button is still down: that stroke is over
    release({200, 200});
    QCOMPARE(image(), first);
    takesUndos(1);
}

void FingersTest::undoInTheVeryFirstStrokeLeavesAnEmptyCanvas()
{
    press({60, 200});
    move({120, 200});
    QTest::keyClick((*window_)->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window_->drawing().empty());
    move({200, 200});
    release({200, 200});
    QVERIFY(window_->drawing().empty());
    window_->find<QAction>("redo")->trigger();
    QVERIFY(!window_->drawing().empty());
    takesUndos(1);
}

void FingersTest::redoInMidStrokeDoesNothing()
{
    window_->stroke({{60, 60}, {200, 60}});
    undo();
    press({60, 200});
    move({120, 200});
    QTest::keyClick((*window_)->windowHandle(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(levelAt({120, 60}), uchar(0));
    move({200, 200});
    release({200, 200});
    QCOMPARE(levelAt({160, 200}), uchar(255));
    takesUndos(1);
}

void FingersTest::theOtherButtonDoesNothingInMidStroke()
{
    press({60, 100});
    move({120, 100});
    press({120, 100}, Qt::RightButton);
    move({160, 100});
    release({160, 100}, Qt::RightButton);
    move({220, 100});
    release({220, 100});
    for (const int x : {60, 120, 160, 200})
        QVERIFY2(levelAt({x, 100}) == 255, qPrintable(QString::number(x)));
    move({240, 240}); // nothing is down
    QCOMPARE(levelAt({240, 200}), uchar(0));
    takesUndos(1);
}

void FingersTest::aStrokeThatLeavesTheCanvasIsOneUndo()
{
    press({240, 60});
    move({400, 60});
    move({400, 200});
    move({240, 200});
    move({140, 200});
    release({400, 200});
    QCOMPARE(levelAt({270, 60}), uchar(255)); // up to the very edge
    QCOMPARE(levelAt({200, 200}), uchar(255)); // and it came back
    QVERIFY(!window_->drawing().inStroke());
    move({60, 60});
    QCOMPARE(levelAt({60, 60}), uchar(0));
    takesUndos(1);
}

void FingersTest::aStrokeEndsWhereTheFocusIsLost()
{
    press({60, 100});
    move({120, 100});
    window_->find<QWidget>("teachCount")->setFocus();
    QVERIFY(!window_->drawing().inStroke());
    move({220, 100});
    release({220, 100});
    QCOMPARE(levelAt({200, 100}), uchar(0));
    takesUndos(1);
}

void FingersTest::aStrokeEndsWithItsWindow()
{
    press({60, 100});
    move({120, 100});
    QEvent away(QEvent::WindowDeactivate);
    QApplication::sendEvent(&window_->canvas(), &away);
    QVERIFY(!window_->drawing().inStroke());
    release({120, 100});
    press({60, 180});
    move({120, 180});
    (*window_)->hide();
    QVERIFY(!window_->drawing().inStroke());
    takesUndos(2);
}

void FingersTest::aLostReleaseEndsTheStroke()
{
    press({60, 100});
    move({120, 100});
    // Another window had the mouse when it was let go.
    const QPointF local = window_->canvas().canvasRect().center();
    QMouseEvent bare(QEvent::MouseMove, local, window_->canvas().mapToGlobal(local), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&window_->canvas(), &bare);
    QVERIFY(!window_->drawing().inStroke());
    QCOMPARE(levelAt({140, 140}), uchar(0));
    release({120, 100});
    takesUndos(1);
}

void FingersTest::keysDoNotDrawInAStrokeOfTheMouse()
{
    press({60, 100});
    move({120, 100});
    window_->key(Qt::Key_Space);
    window_->key(Qt::Key_Down);
    QVERIFY(window_->drawing().inStroke());
    move({220, 100});
    release({220, 100});
    QCOMPARE(levelAt({200, 100}), uchar(255));
    QCOMPARE(levelAt({140, 148}), uchar(0));
    takesUndos(1);
    // A stroke of the keys holds nothing down: the mouse takes over.
    window_->key(Qt::Key_Space);
    press({60, 60});
    move({120, 60});
    release({120, 60});
    QVERIFY(!window_->drawing().inStroke());
    takesUndos(2);
}

void FingersTest::aFingerDraws()
{
    static QPointingDevice* screen = QTest::createTouchDevice();
    QWindow* window = (*window_)->windowHandle();
    QTest::touchEvent(window, screen).press(0, place({60, 100}), window);
    QTest::touchEvent(window, screen).move(0, place({140, 100}), window);
    QTest::touchEvent(window, screen).move(0, place({220, 100}), window);
    QVERIFY(window_->drawing().inStroke());
    QTest::touchEvent(window, screen).release(0, place({220, 100}), window);
    QCOMPARE(levelAt({100, 100}), uchar(255));
    QCOMPARE(levelAt({220, 100}), uchar(255));
    takesUndos(1);
}

void FingersTest::aSecondFingerEndsTheStroke()
{
    static QPointingDevice* screen = QTest::createTouchDevice();
    QWindow* window = (*window_)->windowHandle();
    QTest::touchEvent(window, screen).press(0, place({60, 100}), window);
    QTest::touchEvent(window, screen).move(0, place({120, 100}), window);
    QTest::touchEvent(window, screen).stationary(0).press(1, place({200, 240}), window);
    QVERIFY(!window_->drawing().inStroke());
    const QImage then = image();
    QTest::touchEvent(window, screen).move(0, place({220, 100}), window).move(1, place({40, 240}), window);
    QTest::touchEvent(window, screen).release(0, place({220, 100}), window).stationary(1);
    QTest::touchEvent(window, screen).move(1, place({120, 200}), window);
    QTest::touchEvent(window, screen).release(1, place({120, 200}), window);
    QCOMPARE(image(), then);
    takesUndos(1);
    QTest::touchEvent(window, screen).press(0, place({60, 60}), window);
    QTest::touchEvent(window, screen).move(0, place({120, 60}), window);
    QTest::touchEvent(window, screen).release(0, place({120, 60}), window);
    takesUndos(1);
}

void FingersTest::aTouchThatIsCancelledIsOneUndo()
{
    static QPointingDevice* screen = QTest::createTouchDevice();
    QWindow* window = (*window_)->windowHandle();
    QTest::touchEvent(window, screen).press(0, place({60, 100}), window);
    QTest::touchEvent(window, screen).move(0, place({120, 100}), window);
    QTouchEvent cancel(QEvent::TouchCancel, screen);
    QApplication::sendEvent(&window_->canvas(), &cancel);
    QVERIFY(!window_->drawing().inStroke());
    takesUndos(1);
    QTest::touchEvent(window, screen).release(0, place({120, 100}), window);
}

void FingersTest::pen(QEvent::Type type, QPoint at, double pressure)
{
    static const QPointingDevice device(QStringLiteral("a pen"), 77, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen, QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1,
        3);
    const QPointF local = window_->canvas().mapFrom(&**window_, QPointF(place(at)));
    const bool down = pressure > 0;
    QTabletEvent event(type, &device, local, window_->canvas().mapToGlobal(local), pressure, 0, 0, 0, 0, 0, {},
        type == QEvent::TabletMove || type == QEvent::TabletLeaveProximity ? Qt::NoButton : Qt::LeftButton,
        down ? Qt::LeftButton : Qt::NoButton);
    if (type == QEvent::TabletLeaveProximity)
        QApplication::sendEvent(qApp, &event); // where the window system's report of it goes
    else
        QApplication::sendEvent(&window_->canvas(), &event);
}

void FingersTest::aPenThatLeavesItsRangeEndsTheStroke()
{
    pen(QEvent::TabletPress, {60, 100}, 0.8);
    pen(QEvent::TabletMove, {120, 100}, 0.8);
    QVERIFY(window_->drawing().inStroke());
    pen(QEvent::TabletLeaveProximity, {120, 100}, 0);
    QVERIFY(!window_->drawing().inStroke());
    pen(QEvent::TabletMove, {220, 100}, 0);
    QCOMPARE(levelAt({200, 100}), uchar(0));
    takesUndos(1);
    pen(QEvent::TabletPress, {60, 100}, 0.8); // it comes back
    pen(QEvent::TabletMove, {120, 100}, 0.8);
    pen(QEvent::TabletRelease, {120, 100}, 0);
    QVERIFY(!window_->drawing().inStroke());
    takesUndos(1);
}

void FingersTest::theMouseDoesNothingInAStrokeOfThePen()
{
    pen(QEvent::TabletPress, {60, 100}, 1);
    press({60, 200});
    move({220, 200});
    release({220, 200});
    pen(QEvent::TabletMove, {220, 100}, 1);
    pen(QEvent::TabletRelease, {220, 100}, 0);
    QCOMPARE(levelAt({140, 200}), uchar(0));
    QCOMPARE(levelAt({200, 100}), uchar(255));
    takesUndos(1);
}

void FingersTest::inkIsUnderThePointer()
{
    // The very first stroke, held for long: the canvas must not slip away below the pointer.
    const QPoint down = place({90, 90});
    press({90, 90});
    window_->settle();
    const QPointF local = window_->canvas().mapFrom(&**window_, QPointF(down));
    const QRectF area = window_->canvas().canvasRect();
    const QPointF there = (local - area.topLeft()) * (Drawing::side / area.width());
    QVERIFY2((there - QPointF(90, 90)).manhattanLength() < 2,
        qPrintable(QStringLiteral("%1, %2").arg(there.x()).arg(there.y())));
    QCOMPARE(levelAt(there.toPoint()), uchar(255));
    release({90, 90});
}

void FingersTest::nothingMovesWhileOneDraws_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QSize>("size");
    for (const QString& preset : {QStringLiteral("Classic"), QStringLiteral("Edges"), QStringLiteral("Patchwork")})
        for (const QSize& size : {QSize(1440, 900), QSize(1272, 680), QSize(1020, 660), QSize(956, 560)})
            QTest::addRow("%s at %d x %d", qPrintable(preset), size.width(), size.height()) << preset << size;
}

void FingersTest::nothingMovesWhileOneDraws()
{
    QFETCH(const QString, preset);
    QFETCH(const QSize, size);
    for (const Preset& candidate : presets())
        if (candidate.name == preset.toStdString())
            window_->session().newAgent(candidate.description);
    window_->session().addData(makeData("Bars", 60, 20));
    window_->session().teachData({.samples = 60, .seed = 1});
    window_->settle();
    (*window_)->resize(size);
    (*window_)->resetLayout();
    window_->settle();
    (*window_)->resize(size); // docks at both sides may have kept it wider
    window_->settle();
    QCOMPARE((*window_)->size(), size);

    // All but the pages of the inspector: what they say is long or short, and scrolls.
    std::map<QWidget*, QRect> places;
    for (QWidget* widget : (*window_)->findChildren<QWidget*>()) {
        const auto* page = (*window_)->findChild<AnswerPage*>();
        if (widget->isVisible() && !page->isAncestorOf(widget))
            places[widget] = QRect(widget->mapTo(&**window_, QPoint()), widget->size());
    }
    QVERIFY(places.size() > 50);
    const auto compare = [&](const char* when) {
        QCOMPARE((*window_)->size(), size);
        if (QTest::currentTestFailed())
            return;
        for (const auto& [widget, before] : places) {
            const QRect now(widget->mapTo(&**window_, QPoint()), widget->size());
            QVERIFY2(now == before && widget->isVisible(),
                qPrintable(QStringLiteral("%1: %2 %3 (%4) moved")
                               .arg(QLatin1String(when), QLatin1String(widget->metaObject()->className()),
                                   widget->objectName(), widget->accessibleName())));
        }
    };
    press({80, 60});
    window_->settle();
    compare("pressed");
    for (const QPoint& at : {QPoint(200, 60), QPoint(190, 100), QPoint(150, 180), QPoint(135, 230)}) {
        move(at);
        window_->settle();
        compare("drawing");
    }
    release({135, 230});
    window_->settle();
    compare("released");
    window_->key(Qt::Key_7);
    press({60, 200}, Qt::RightButton);
    move({200, 200});
    window_->settle();
    compare("erasing");
    release({200, 200}, Qt::RightButton);
}

QTEST_MAIN(FingersTest)
#include "fingersTest.moc"
