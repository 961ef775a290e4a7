#include <algorithm>
#include <chrono>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <engram/files/locations.h>

#include "support/timedApplication.h"
#include "support/window.h"

using namespace engram;

/// Drawing with all of MNIST taught: frames stay short and the newest stroke wins, whatever the agent has to do.
class DrawingSpeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strokesStayFluidWhileAnswersRun_data();
    void strokesStayFluidWhileAnswersRun();
};

void DrawingSpeedTest::strokesStayFluidWhileAnswersRun_data()
{
    QTest::addColumn<QByteArray>("preset");
    for (const char* preset : {"Classic", "Patchwork", "Patchwork Edges"})
        QTest::newRow(preset) << QByteArray(preset);
}

void DrawingSpeedTest::strokesStayFluidWhileAnswersRun()
{
    QFETCH(const QByteArray, preset);
    const LearnerDescription& description = findPreset(preset.toStdString())->description;
    TestWindow window({}, description);
    const auto mnist = findDefaultMnist();
    QVERIFY(mnist);
    window.session().openData(*mnist);
    window.session().teachData({.samples = 60'000, .seed = 1});
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), 60'000 * (1 + description.variation.variants));

    auto& application = *static_cast<TimedApplication*>(QCoreApplication::instance());
    application.times.clear();
    application.watching = true;
    for (int turn = 0; turn < 3; ++turn) {
        const QRectF area = window.canvas().canvasRect();
        const auto send = [&](QEvent::Type type, double x, double y) {
            const QPointF local = area.topLeft() + QPointF(x, y) * (area.width() / Drawing::side);
            const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, local, window.canvas().mapToGlobal(local),
                type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
            QCoreApplication::sendEvent(&window.canvas(), &event);
        };
        send(QEvent::MouseButtonPress, 60, 60 + 30 * turn);
        for (int point = 0; point <= 80; ++point) {
            send(QEvent::MouseMove, 60 + 2 * point, 60 + 30 * turn + (point % 20));
            QTest::qWait(8);
        }
        send(QEvent::MouseButtonRelease, 220, 60 + 30 * turn);
    }
    application.watching = false;

    QElapsedTimer waited;
    waited.start();
    window.settle();
    const auto wall = waited.elapsed();
    QVERIFY(window.shown().source == Shown::Source::live);
    const BitVector newest = window.shown().state.input;
    window.bridge().setDrawing(window.drawing().picture());
    window.settle();
    QVERIFY2(window.shown().state.input == newest, "the answer that is shown is about the last stroke");

    std::ranges::sort(application.times);
    const double most = application.times[application.times.size() * 99 / 100];
    qInfo("%zu events; processor time of the GUI thread: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms; "
          "answer of %.0f ms; all quiet %lld ms after the last stroke",
        application.times.size(), application.times[application.times.size() / 2], most, application.times.back(),
        window.shown().milliseconds.value_or(0), static_cast<long long>(wall));
    QVERIFY2(most < 16, "a frame at 60 a second lasts 16 ms");
}

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    DrawingSpeedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "drawingSpeedTest.moc"
