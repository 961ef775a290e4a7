#include <algorithm>
#include <vector>

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <engram/files/locations.h>

#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/galleryWindow.h"
#include "support/timedApplication.h"
#include "support/window.h"

using namespace engram;

/// All of MNIST in the gallery, at the size of a large window.
class GalleryScrollTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sixtyThousandPicturesScrollFluidly_data();
    void sixtyThousandPicturesScrollFluidly();
};

void GalleryScrollTest::sixtyThousandPicturesScrollFluidly_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("the usual size") << 56;
    QTest::newRow("the smallest pictures, and so the most") << 28;
}

void GalleryScrollTest::sixtyThousandPicturesScrollFluidly()
{
    QFETCH(const int, side);
    TestWindow window;
    const auto mnist = findDefaultMnist();
    QVERIFY(mnist);
    window.session().openData(*mnist);
    window.session().teachData({.samples = 2'000, .seed = 1});
    window.settle();
    window.shortcut(Qt::CTRL | Qt::Key_G);
    auto* gallery = window.find<GalleryWindow>("galleryWindow");
    gallery->resize(1440, 900);
    GalleryView& view = gallery->digits().view();
    view.setSide(side);
    window.settle();
    QCOMPARE(view.count(), std::size_t(70'000));

    auto& application = *static_cast<TimedApplication*>(QCoreApplication::instance());
    application.times.clear();
    application.watching = true;
    const QPoint middle = view.viewport()->rect().center();
    for (int turn = 0; turn < 60; ++turn) {
        QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, -360}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        QTest::qWait(1);
    }
    QScrollBar& bar = *view.verticalScrollBar();
    const int fromWheel = bar.value();
    for (int turn = 0; turn < 100; ++turn) { // to another page each time
        bar.setValue(static_cast<int>(static_cast<double>(bar.maximum()) * (turn * 37 % 100) / 100));
        QTest::qWait(1);
    }
    for (int turn = 0; turn < 60; ++turn) {
        QTest::keyClick(&view, Qt::Key_PageDown, turn % 2 == 0 ? Qt::NoModifier : Qt::ShiftModifier);
        QTest::qWait(1);
    }
    application.watching = false;
    QVERIFY(fromWheel > 0);
    QVERIFY(view.chosenCount() > 0);
    std::ranges::sort(application.times);
    const double most = application.times[application.times.size() * 99 / 100];
    qInfo("%zu events; processor time of the GUI thread: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms",
        application.times.size(), application.times[application.times.size() / 2], most, application.times.back());
    QVERIFY2(most < 16, "a frame at 60 a second lasts 16 ms");
}

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    GalleryScrollTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "galleryScrollTest.moc"
