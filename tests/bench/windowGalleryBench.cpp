// How the gallery holds up while a person scrolls through 60,000 pictures, some of them taught, by wheel, by dragging
// the scroll bar and by keys: how long the GUI thread takes for one event. Run as
//     QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_window_gallery [side]
// Prints medians, 99th percentiles and maxima in milliseconds; ends with 1 where a 99th percentile is not below 16 ms.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/galleryWindow.h"
#include "windowTimes.h"
#include "windowToMeasure.h"

using namespace engram;

namespace {

/// Sixty times a second, as a hand does it at its fastest; false where a person would feel it.
bool measure(TimedEvents& application, const char* what, int times, const std::function<void(int)>& act)
{
    application.durations.clear();
    application.measuring = true;
    for (int i = 0; i < times; ++i) {
        act(i);
        pump(std::chrono::milliseconds(16));
    }
    application.measuring = false;
    return tellTimes(what, application.durations) < 16;
}

} // namespace

int main(int argc, char** argv)
{
    TimedEvents application(argc, argv);
    WindowToMeasure window(5'000);
    GalleryWindow gallery(window->bridge(), window.settings(), nullptr);
    gallery.resize(1440, 900);
    gallery.openDigits();
    GalleryView& view = gallery.digits().view();
    if (argc > 1)
        view.setSide(std::atoi(argv[1]));
    while (view.count() == 0)
        pump(std::chrono::milliseconds(50));
    pump(std::chrono::milliseconds(500));
    std::printf("%zu pictures of %d pixels, %zu in a row\n", view.count(), view.side(), view.columns());

    bool fluid = measure(application, "by wheel", 400, [&](int) {
        const QPointF place = view.viewport()->rect().center();
        QCoreApplication::postEvent(view.viewport(),
            new QWheelEvent(place, view.viewport()->mapToGlobal(place), {}, {0, -360}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false));
    });
    // Every picture is a new one: the whole of them in some six seconds.
    QScrollBar& bar = *view.verticalScrollBar();
    fluid &= measure(application, "by dragging the scroll bar", 400, [&](int i) {
        QMetaObject::invokeMethod(
            &bar, [&bar, i] { bar.setValue(static_cast<int>(double(bar.maximum()) * i / 400)); }, Qt::QueuedConnection);
    });
    fluid &= measure(application, "by keys, a page at a time", 400, [&](int i) {
        const int key = i % 100 == 99 ? Qt::Key_Home : Qt::Key_PageDown;
        QCoreApplication::postEvent(&view, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    });
    fluid &= measure(application, "choosing all to here", 100, [&](int i) {
        const int key = i % 2 == 0 ? Qt::Key_End : Qt::Key_Home;
        QCoreApplication::postEvent(&view, new QKeyEvent(QEvent::KeyPress, key, Qt::ShiftModifier));
    });
    return fluid ? 0 : 1;
}
