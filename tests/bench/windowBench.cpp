// How the window holds up while a person draws before an agent that knows all of MNIST: how long the GUI thread takes
// for one event, and how soon after the last stroke the answer stands. Then the same for a person who steps and drags
// through the history of it all and of a test of 4,000 digits. Run as
//     QT_QPA_PLATFORM=offscreen build/release/tests/bench/bench_window [lessons [preset]]
// Prints medians, 99th percentiles and maxima in milliseconds, which events were the longest, and the work of the GUI
// thread as a share of the time.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QMouseEvent>
#include <QTimer>

#include <engram/dataset/dataFile.h>

#include "bridge/sessionBridge.h"
#include "canvas/canvasCard.h"
#include "history/timelineView.h"
#include "windowToMeasure.h"

using namespace engram;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of the calling thread: what it worked, whatever else the machine had to do.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct HandledEvent {
    double milliseconds; ///< that passed
    double processor; ///< of them at work
    QString what; ///< whose event, and which
};

/// Times every event that the event loop hands out; events sent while another is handled belong to that one.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (!measuring || depth_ > 1)
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral("%1 %2 %3")
                                 .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName(),
                                     QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())));
        ++depth_;
        const double worked = processorMilliseconds();
        const Clock::time_point start = Clock::now();
        const bool result = QApplication::notify(receiver, event);
        const HandledEvent handled{millisecondsSince(start), processorMilliseconds() - worked, what};
        --depth_;
        if (depth_ > 0) {
            if (!inner_ || inner_->processor < handled.processor)
                inner_ = handled;
            return result;
        }
        durations.push_back(handled.milliseconds);
        work.push_back(handled.processor);
        Total& total = totals[what];
        total.processor += handled.processor;
        ++total.events;
        longest.push_back(handled);
        if (inner_)
            longest.back().what +=
                QStringLiteral(" (within it %1 ms: %2)").arg(inner_->processor, 0, 'f', 1).arg(inner_->what);
        inner_.reset();
        std::ranges::sort(longest, std::greater(), &HandledEvent::processor);
        longest.resize(std::min<std::size_t>(longest.size(), 8));
        return result;
    }
    void begin()
    {
        durations.clear();
        work.clear();
        longest.clear();
        totals.clear();
        measuring = true;
    }
    bool measuring = false;
    std::vector<double> durations;
    std::vector<double> work;
    std::vector<HandledEvent> longest; ///< by their work
    struct Total {
        double processor = 0;
        std::size_t events = 0;
    };
    std::map<QString, Total> totals; ///< by whose event, and which

private:
    int depth_ = 0;
    std::optional<HandledEvent> inner_; ///< the longest one that was sent while the present one is handled
};

void report(const char* what, std::vector<double> values)
{
    if (values.empty()) {
        std::printf("%-44s nothing measured\n", what);
        return;
    }
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    std::printf(
        "%-44s median %8.3f   p99 %8.3f   max %8.3f   (%zu)\n", what, at(0.5), at(0.99), values.back(), values.size());
}

void report(const TimedApplication& application)
{
    report("one event of the GUI thread, ms", application.durations);
    report("the same, at work only, ms", application.work);
    for (const HandledEvent& event : application.longest)
        std::printf("    %6.1f, at work %6.1f: %s\n", event.milliseconds, event.processor, qPrintable(event.what));
    std::vector<std::pair<QString, TimedApplication::Total>> most(application.totals.begin(), application.totals.end());
    std::ranges::sort(most, std::greater(), [](const auto& each) { return each.second.processor; });
    for (std::size_t i = 0; i < std::min<std::size_t>(most.size(), 10); ++i)
        std::printf("    in all %8.1f of %6zu: %s\n", most[i].second.processor, most[i].second.events,
            qPrintable(most[i].first));
}

/// Sleeps between events, as a window does: the agent has the processor then.
void pump(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void mouse(CanvasView& canvas, QEvent::Type type, QPointF point)
{
    const QRectF area = canvas.canvasRect();
    const QPointF place = area.topLeft() + point * (area.width() / Drawing::side);
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const auto held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    // Posted, so that the event loop hands it out and its time is taken like that of any other.
    QCoreApplication::postEvent(
        &canvas, new QMouseEvent(type, place, canvas.mapToGlobal(place), button, held, Qt::NoModifier));
}

/// One stroke through the points, at the pace of a mouse: a move each 8 ms, 3 to 4 pixels long.
void stroke(CanvasView& canvas, const std::vector<QPointF>& points)
{
    mouse(canvas, QEvent::MouseButtonPress, points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF way = points[i] - points[i - 1];
        const int moves = std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / 4));
        for (int move = 1; move <= moves; ++move) {
            mouse(canvas, QEvent::MouseMove, points[i - 1] + way * move / moves);
            pump(std::chrono::milliseconds(8));
        }
    }
    mouse(canvas, QEvent::MouseButtonRelease, points.back());
}

/// How a hand writes 0 to 9.
const std::vector<std::vector<QPointF>> writtenDigits = {
    {{140, 50}, {95, 90}, {85, 150}, {105, 215}, {150, 230}, {190, 180}, {190, 110}, {165, 60}, {135, 52}},
    {{120, 80}, {150, 50}, {145, 140}, {140, 230}},
    {{85, 95}, {110, 55}, {160, 55}, {180, 95}, {150, 150}, {90, 225}, {140, 215}, {200, 220}},
    {{90, 70}, {140, 50}, {180, 80}, {170, 120}, {130, 138}, {175, 155}, {185, 195}, {145, 230}, {90, 215}},
    {{110, 55}, {90, 140}, {180, 145}, {178, 60}, {176, 145}, {170, 235}},
    {{190, 55}, {110, 58}, {100, 125}, {155, 125}, {185, 165}, {165, 215}, {120, 230}, {85, 210}},
    {{160, 50}, {115, 95}, {90, 165}, {105, 220}, {155, 230}, {180, 190}, {150, 155}, {100, 175}},
    {{80, 60}, {190, 60}, {160, 130}, {135, 180}, {120, 230}},
    {{180, 75}, {130, 50}, {100, 85}, {140, 130}, {180, 180}, {145, 230}, {100, 200}, {130, 140}, {180, 85}},
    {{185, 85}, {140, 55}, {100, 95}, {120, 135}, {175, 110}, {185, 85}, {180, 150}, {165, 230}},
};

/// Loops all over the canvas: like nothing that was taught, so that the evaluator can pass over little.
std::vector<QPointF> scribble(int turn)
{
    std::vector<QPointF> points;
    for (int i = 0; i < 120; ++i) {
        const double angle = 0.1 * i + turn;
        points.emplace_back(140 + (60 + 5 * turn % 40) * std::cos(angle), 140 + 90 * std::sin(angle * (1 + turn % 3)));
    }
    return points;
}

/// Steps with the keyboard, and drags over the whole timeline, sixty times a second.
void walkThroughHistory(MainWindow& window)
{
    auto* timeline = window.findChild<TimelineView*>();
    const auto frame = std::chrono::milliseconds(16);
    for (int i = 0; i < 200; ++i) {
        const int key = i % 50 < 40 ? Qt::Key_Left : Qt::Key_PageUp;
        QCoreApplication::postEvent(timeline, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
        pump(frame);
    }
    const auto drag = [&](QEvent::Type type, double share, Qt::MouseButton button) {
        const QPointF place(share * timeline->width(), timeline->height() / 2.0);
        QCoreApplication::postEvent(timeline,
            new QMouseEvent(type, place, timeline->mapToGlobal(place), button, Qt::LeftButton, Qt::NoModifier));
        pump(frame);
    };
    drag(QEvent::MouseButtonPress, 0, Qt::LeftButton);
    for (int i = 0; i < 300; ++i)
        drag(QEvent::MouseMove, i / 300.0, Qt::NoButton);
    drag(QEvent::MouseButtonRelease, 1, Qt::LeftButton);
}

/// Draws each stroke on an empty canvas, and waits for what comes of it.
void draw(TimedApplication& application, MainWindow& window, const std::vector<std::vector<QPointF>>& strokes)
{
    Clock::time_point lastAnswer = Clock::now();
    std::size_t answers = 0;
    const QMetaObject::Connection connection =
        QObject::connect(&window.bridge(), &SessionBridge::liveAnswer, [&](const std::shared_ptr<const LiveAnswer>&) {
            lastAnswer = Clock::now();
            ++answers;
        });
    std::vector<double> latencies;
    std::vector<double> recalls;
    application.begin();
    const Clock::time_point start = Clock::now();
    for (const std::vector<QPointF>& points : strokes) {
        stroke(window.canvasCard().canvas(), points);
        const Clock::time_point released = Clock::now();
        pump(std::chrono::milliseconds(800));
        if (lastAnswer > released)
            latencies.push_back(std::chrono::duration<double, std::milli>(lastAnswer - released).count());
        if (window.bridge().view().shown().milliseconds)
            recalls.push_back(*window.bridge().view().shown().milliseconds);
        window.canvasCard().clearAction()->trigger();
    }
    application.measuring = false;
    const double all = millisecondsSince(start);
    QObject::disconnect(connection);
    double work = 0;
    for (const double duration : application.durations)
        work += duration;
    report(application);
    report("from the last stroke to its answer, ms", latencies);
    report("recall of one answer, ms", recalls);
    std::printf(
        "%-44s %.1f %% of %.1f s, %zu live answers\n", "GUI thread at work", 100 * work / all, all / 1000, answers);
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    const std::size_t lessons = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 60'000;
    const Preset* preset = argc > 2 ? findPreset(argv[2]) : &presets().front();
    if (!preset) {
        std::fprintf(stderr, "bench_window: there is no preset %s\n", argv[2]);
        return 1;
    }
    WindowToMeasure window(lessons, preset->description);
    window->resize(1440, 900);
    pump(std::chrono::milliseconds(500));

    std::vector<std::vector<QPointF>> scribbles;
    for (int turn = 0; turn < 10; ++turn)
        scribbles.push_back(scribble(turn));
    std::printf("%.*s, %zu memories; digits written\n", static_cast<int>(preset->name.size()), preset->name.data(),
        window->bridge().snapshot()->learner.agent.memory().size());
    draw(application, *window, writtenDigits);
    std::printf("scribbles\n");
    draw(application, *window, scribbles);

    Session& session = window->bridge().session();
    session.testData({.count = 4'000, .steps = 10, .seed = 1});
    session.wait();
    pump(std::chrono::milliseconds(2000)); // the outline of the story is made
    application.begin();
    walkThroughHistory(*window);
    application.measuring = false;
    std::printf("a history of %zu states\n", window->bridge().snapshot()->learner.agent.story().size());
    report(application);
    return 0;
}
