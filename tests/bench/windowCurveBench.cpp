// How long a learning curve of three presets to 10,000 lessons with 3 draws takes in the window, and how the window
// holds up meanwhile while a person draws: how long the GUI thread takes for one event, and how late it is to a beat of
// 16 ms. Run as
//     QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_window_curve [most lessons]
// Ends with 1 where the curve takes two minutes or more, or a 99th percentile is not below 16 ms.

#include <chrono>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <vector>

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>

#include "canvas/canvasCard.h"
#include "curves/curveWindow.h"
#include "windowTimes.h"
#include "windowToMeasure.h"

using namespace engram;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds beat(16);

/// Ticks three presets, and begins.
void begin(CurveWindow& curve, qulonglong mostLessons)
{
    auto* presets = curve.findChild<QListWidget*>(QStringLiteral("curveLearners"));
    const QStringList wanted = {
        QStringLiteral("Patchwork"), QStringLiteral("Patchwork Edges"), QStringLiteral("Classic")};
    for (int row = 0; row < presets->count(); ++row)
        presets->item(row)->setCheckState(wanted.contains(presets->item(row)->text()) ? Qt::Checked : Qt::Unchecked);
    auto* most = curve.findChild<QComboBox*>(QStringLiteral("curveMost"));
    most->setCurrentIndex(most->findData(mostLessons));
    curve.findChild<QPushButton*>(QStringLiteral("curveMeasure"))->click();
}

/// One move of a hand that draws circles, and clears the canvas after each.
void drawOn(CanvasCard& card, int turn)
{
    constexpr int movesOfACircle = 60;
    CanvasView& canvas = card.canvas();
    const QRectF area = canvas.canvasRect();
    const int move = turn % movesOfACircle;
    if (move == 0)
        card.clearAction()->trigger();
    const double angle = 2 * std::numbers::pi * move / movesOfACircle;
    const QPointF place = area.center() + QPointF(std::cos(angle), std::sin(angle)) * area.width() / 4;
    const auto type = move == 0      ? QEvent::MouseButtonPress
        : move + 1 == movesOfACircle ? QEvent::MouseButtonRelease
                                     : QEvent::MouseMove;
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    // Posted, so that the event loop hands it out and its time is taken like that of any other.
    QCoreApplication::postEvent(
        &canvas, new QMouseEvent(type, place, canvas.mapToGlobal(place), button, held, Qt::NoModifier));
}

} // namespace

int main(int argc, char** argv)
{
    TimedEvents application(argc, argv);
    WindowToMeasure window(1'000);
    pump(std::chrono::milliseconds(500));
    CurveWindow curve(window->bridge(), window.settings());
    curve.show();
    pump(std::chrono::milliseconds(200));
    begin(curve, argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 10'000);

    std::vector<double> late;
    const Clock::time_point start = Clock::now();
    application.measuring = true;
    for (int turn = 0; curve.measuring(); ++turn) {
        drawOn(window->canvasCard(), turn);
        const Clock::time_point asked = Clock::now();
        pump(beat);
        late.push_back(std::chrono::duration<double, std::milli>(Clock::now() - asked - beat).count());
    }
    application.measuring = false;
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::printf("%zu measurements in %.1f s\n", curve.cells().size(), seconds);
    const double event = tellTimes("one event", application.durations);
    const double beatLate = tellTimes("late to a beat of 16 ms", late);
    return !curve.cells().empty() && seconds < 120 && event < 16 && beatLate < 16 ? 0 : 1;
}
