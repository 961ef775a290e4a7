#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

#include <engram/bits/counterRandom.h>

#include "sessionFixture.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;
using test::barFont;
using test::pictureOf;
using test::TemporaryFolder;

/// How long people pull at one session: a few seconds, or as long as ENGRAM_STRESS_SECONDS says.
std::chrono::seconds stressTime()
{
    const char* wanted = std::getenv("ENGRAM_STRESS_SECONDS");
    return std::chrono::seconds(wanted ? std::atoi(wanted) : 5);
}

/// What is seen while everybody pulls: every snapshot is whole, and every job ends once.
class Watch {
public:
    [[nodiscard]] SessionListener listener()
    {
        lastRevision_ = 0;
        SessionListener result;
        result.changed = [this](const SnapshotPointer& snapshot) {
            fail(snapshot->revision <= lastRevision_.exchange(snapshot->revision));
            const Memory& memory = snapshot->learner.agent.memory();
            fail(!memory.empty() && memory[memory.size() - 1].input.size() != memory.sizes().inputs);
        };
        result.finished = [this](const JobResult&) { ++ended; };
        result.answered = [this](const std::shared_ptr<const LiveAnswer>& answer) {
            fail(!answer->empty && answer->settling.states.size() != 11);
        };
        return result;
    }
    void fail(bool failed) { broken_ = broken_ || failed; }
    [[nodiscard]] bool broken() const { return broken_; }

    std::atomic<std::uint64_t> asked = 0;
    std::atomic<std::uint64_t> ended = 0;

private:
    std::atomic<std::uint64_t> lastRevision_ = 0;
    std::atomic<bool> broken_ = false;
};

/// One of the many jobs that a window can ask for.
void askForAJob(Session& session, RandomStream& random, const std::filesystem::path& file)
{
    const auto digit = static_cast<std::uint8_t>(random.below(10));
    const DigitPixels drawing = barDigit(digit, random.below(1000));
    switch (random.below(15)) {
    case 0:
        return session.teachData({.samples = random.below(150), .seed = random.next()});
    case 1:
        return session.testData({.count = 1 + random.below(30), .steps = 4, .seed = random.next()});
    case 2:
        return session.undo();
    case 3:
        return session.redo();
    case 4:
        return session.forgetLastLesson();
    case 5:
        return session.forgetLabel(digit);
    case 6:
        return session.saveAgent(file);
    case 7:
        return session.ask(drawing);
    case 8:
        return session.askAgain();
    case 9:
        return session.reinforce(drawing);
    case 10:
        return session.punish(drawing);
    case 11:
        return session.setStoryLimit(2000 + random.below(5000));
    case 12:
        return session.rename("Stress " + std::to_string(random.below(5)));
    case 13:
        return session.openAgent(file);
    default:
        return session.teachDrawing(drawing, digit);
    }
}

void pull(Session& session, Watch& watch, std::uint64_t seed, const std::filesystem::path& file,
    std::chrono::steady_clock::time_point until)
{
    RandomStream random(seed);
    while (std::chrono::steady_clock::now() < until) {
        ++watch.asked;
        askForAJob(session, random, file);
        for (int i = 0; i < 3; ++i)
            session.askLive(pictureOf(barDigit(static_cast<std::uint8_t>(random.below(10)), random.next())));
        session.query("look", [&watch](const SnapshotPointer& snapshot, const std::stop_token& stop) {
            const Story& story = snapshot->learner.agent.story();
            std::size_t ones = 0;
            for (std::size_t i = 0; i < story.size() && !stop.stop_requested(); i += 97)
                ones += story.state(i).state.count();
            watch.fail(ones > story.size() * 784);
        });
        if (random.below(40) == 0)
            session.cancel();
        std::this_thread::sleep_for(std::chrono::milliseconds(random.below(12)));
    }
}

/// Several people at one desk: everything a window can ask for, from three threads at once, in an order nobody planned,
/// in one session after the other, each closed in the middle of it all. Whatever comes of it, the agent still saves and
/// reads back equal.
TEST(SessionStress, DrawsTeachesTestsUndoesSavesAndClosesAtOnce)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "stress.engram";
    const SessionOptions options{
        .recoveryFolder = folder.path() / "recovery", .recoveryDelay = std::chrono::milliseconds(20)};
    Watch watch;
    std::uint64_t seed = 0;
    const auto end = std::chrono::steady_clock::now() + stressTime();
    while (std::chrono::steady_clock::now() < end) {
        Session session(watch.listener(), options);
        session.addData(barFile("Bars", 400, 200));
        session.addData(barFont("Plain bars"));
        session.openAgent(file); // there is none the first time
        watch.asked += 3;
        const auto until = std::min(end, std::chrono::steady_clock::now() + std::chrono::milliseconds(1500));
        std::thread first([&, own = ++seed] { pull(session, watch, own, file, until); });
        std::thread second([&, own = ++seed] { pull(session, watch, own, file, until); });
        pull(session, watch, ++seed, file, until);
        first.join();
        second.join();
        session.testData({.count = 200});
        session.askLive(pictureOf(barDigit(1, 1)));
        ++watch.asked;
    }
    EXPECT_EQ(watch.ended, watch.asked);
    EXPECT_FALSE(watch.broken());

    Session session({}, test::withClassic());
    session.openAgent(file);
    session.addData(barFile("Bars", 400, 200));
    session.teachData({.samples = 100});
    session.saveAgent(file);
    session.wait();
    const Learner saved = session.snapshot()->learner;
    EXPECT_FALSE(session.snapshot()->modified);
    session.openAgent(file);
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.agent.memory() == saved.agent.memory());
    EXPECT_EQ(session.snapshot()->learner.agent.story().size(), saved.agent.story().size());
}

} // namespace
} // namespace engram
