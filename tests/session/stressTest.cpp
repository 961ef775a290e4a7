#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "sessionFixture.h"

namespace engram {
namespace {

using testing::barDigit;
using testing::barFile;
using testing::barFont;
using testing::pictureOf;
using testing::TemporaryFolder;

/// How long people pull at one session: a few seconds, or as long as ENGRAM_STRESS_SECONDS says.
std::chrono::seconds stressTime()
{
    const char* wanted = std::getenv("ENGRAM_STRESS_SECONDS");
    return std::chrono::seconds(wanted ? std::atoi(wanted) : 5);
}

/// Several people at one desk: everything a window can ask for, from three threads at once, in an order nobody planned.
/// Whatever comes of it, every snapshot is whole, every job ends once, and the agent still saves and reads back equal.
TEST(SessionStress, DrawsTeachesTestsUndoesSavesAndClosesAtOnce)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "stress.engram";
    std::atomic<std::uint64_t> lastRevision = 0;
    std::atomic<std::uint64_t> ended = 0;
    std::atomic<bool> broken = false;
    SessionListener listener;
    listener.changed = [&](const SnapshotPointer& snapshot) {
        broken = broken || snapshot->revision <= lastRevision.exchange(snapshot->revision);
        const Memory& memory = snapshot->learner.agent.memory();
        if (!memory.empty())
            broken = broken || memory[memory.size() - 1].input.size() != memory.sizes().inputs;
    };
    listener.finished = [&](const JobResult&) { ++ended; };
    listener.answered = [&](const std::shared_ptr<const LiveAnswer>& answer) {
        broken = broken || (!answer->empty && answer->settling.states.size() != 11);
    };

    std::atomic<std::uint64_t> asked = 0;
    {
        Session session(
            listener, {.recoveryFolder = folder.path() / "recovery", .recoveryDelay = std::chrono::milliseconds(20)});
        session.addData(barFile("Bars", 400, 200));
        session.addData(barFont("Plain bars"));
        asked += 2;
        const auto until = std::chrono::steady_clock::now() + stressTime();
        const auto pull = [&](std::uint64_t seed) {
            RandomStream random(seed);
            while (std::chrono::steady_clock::now() < until) {
                const auto digit = static_cast<std::uint8_t>(random.below(10));
                const DigitPixels drawing = barDigit(digit, random.below(1000));
                ++asked;
                switch (random.below(16)) {
                case 0:
                    session.teachData({.samples = random.below(150), .seed = random.next()});
                    break;
                case 1:
                    session.testData({.count = 1 + random.below(30), .steps = 4, .seed = random.next()});
                    break;
                case 2:
                    session.undo();
                    break;
                case 3:
                    session.redo();
                    break;
                case 4:
                    session.forgetLastLesson();
                    break;
                case 5:
                    session.forgetLabel(digit);
                    break;
                case 6:
                    session.saveAgent(file);
                    break;
                case 7:
                    session.ask(drawing);
                    break;
                case 8:
                    session.askAgain();
                    break;
                case 9:
                    session.reinforce(drawing);
                    break;
                case 10:
                    session.punish(drawing);
                    break;
                case 11:
                    session.teachDrawing(drawing, digit);
                    break;
                case 12:
                    session.setStoryLimit(2000 + random.below(5000));
                    break;
                case 13:
                    session.rename("Stress " + std::to_string(random.below(5)));
                    break;
                default:
                    --asked;
                    break;
                }
                for (int i = 0; i < 3; ++i)
                    session.askLive(pictureOf(barDigit(digit, random.next())));
                session.query("look", [&](const SnapshotPointer& snapshot, const std::stop_token& stop) {
                    const Story& story = snapshot->learner.agent.story();
                    std::size_t ones = 0;
                    for (std::size_t i = 0; i < story.size() && !stop.stop_requested(); i += 97)
                        ones += story.state(i).state.count();
                    broken = broken || ones > story.size() * 784;
                });
                if (random.below(40) == 0)
                    session.cancel();
                std::this_thread::sleep_for(std::chrono::milliseconds(random.below(12)));
            }
        };
        std::thread first(pull, 1);
        std::thread second(pull, 2);
        pull(3);
        first.join();
        second.join();
        session.wait();
        EXPECT_EQ(ended, asked);

        session.saveAgent(file);
        session.wait();
        const Learner saved = session.snapshot()->learner;
        session.openAgent(file);
        session.wait();
        EXPECT_TRUE(session.snapshot()->learner.agent.memory() == saved.agent.memory());
        EXPECT_EQ(session.snapshot()->learner.agent.story().size(), saved.agent.story().size());
        // And closed in the middle of it all.
        session.testData({.count = 200});
        session.askLive(pictureOf(barDigit(1, 1)));
    }
    EXPECT_FALSE(broken);
}

} // namespace
} // namespace engram
