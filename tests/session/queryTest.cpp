#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

#include "sessionFixture.h"

namespace engram {
namespace {

using test::barDigit;
using test::pictureOf;

void waitForStop(const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait(lock, stop, [] { return false; });
}

TEST(Session, TheNewestQueryOfAKeyWinsAndKeysDoNotHinderEachOther)
{
    Session session({}, test::withClassic());
    std::atomic<int> ran = 0;
    std::atomic<int> lastRun = -1;
    std::atomic<bool> other = false;
    for (int i = 0; i < 100; ++i)
        session.query("slow", [&, i](const SnapshotPointer&, const std::stop_token& stop) {
            if (i < 99)
                waitForStop(stop);
            ++ran;
            lastRun = i;
        });
    session.query("other", [&](const SnapshotPointer&, const std::stop_token&) { other = true; });
    session.wait();
    EXPECT_EQ(lastRun, 99);
    EXPECT_LT(ran, 100);
    EXPECT_TRUE(other);
}

TEST(Session, NoQueryBeginsWhileALiveAnswerIsDue)
{
    std::atomic<bool> ran = false;
    std::atomic<bool> ranMeanwhile = false;
    std::function<void()> whileAnswering;
    SessionListener listener;
    listener.answered = [&](const std::shared_ptr<const LiveAnswer>&) { whileAnswering(); };
    Session session(std::move(listener), test::withClassic());
    whileAnswering = [&] {
        session.query("explanation", [&](const SnapshotPointer&, const std::stop_token&) { ran = true; });
        for (int wait = 0; wait < 50 && !ran; ++wait)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        ranMeanwhile = ran.load();
    };
    session.askLive(pictureOf(barDigit(3, 1)));
    session.wait();
    EXPECT_FALSE(ranMeanwhile);
    EXPECT_TRUE(ran) << "it was put off, not dropped";
}

} // namespace
} // namespace engram
