// What cancelling drops and what it never does, and what becomes of a job that throws.
#include <algorithm>
#include <atomic>
#include <new>
#include <stdexcept>

#include "session/desk.h"
#include "session/jobQueue.h"
#include "sessionFixture.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;
using test::barFont;
using test::Recorder;
using test::TemporaryFolder;

/// Holds the worker back until it is told to go on.
class Gate {
public:
    [[nodiscard]] Job job()
    {
        return {JobKind::test, Sentence::of("Waiting"), [this](Desk&, const Progress&) -> Desk::Change {
                    entered_ = true;
                    entered_.notify_all();
                    open_.wait(false);
                    return Desk::Outcome{};
                }};
    }
    void waitUntilEntered() const { entered_.wait(false); }
    void open()
    {
        open_ = true;
        open_.notify_all();
    }

private:
    std::atomic<bool> entered_ = false;
    std::atomic<bool> open_ = false;
};

Job lesson(std::uint8_t digit)
{
    return {JobKind::other, {},
        [digit](Desk& desk, const Progress&) { return desk.teachDrawing(barDigit(digit, 1), digit); }};
}

Job undo()
{
    return {JobKind::other, {}, [](Desk& desk, const Progress&) { return desk.undo(); }};
}

TEST(JobQueue, CancellingNeverDropsWhatTheListOfEditsHasCounted)
{
    const TemporaryFolder folder;
    Recorder recorder;
    const SessionListener listener = recorder.listener();
    Desk desk(test::classic(), 200);
    Gate gate;
    JobQueue jobs(desk, listener, [] {});
    for (const std::uint8_t digit : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{3}})
        jobs.post(lesson(digit));
    jobs.post(gate.job());
    gate.waitUntilEntered();
    for (int i = 0; i < 3; ++i)
        jobs.post(undo());
    jobs.post(lesson(7));
    jobs.post({JobKind::saveAgent, Sentence::of("Saving"),
        [&](Desk& open, const Progress&) { return open.saveAgent(folder.path() / "saved.engram", {}); }});
    for (const JobKind kind : {JobKind::teach, JobKind::test, JobKind::openData})
        jobs.post({kind, Sentence::of("Dropped"), [](Desk&, const Progress&) -> Desk::Change {
                       return failure(ErrorKind::invalidArgument, Sentence::quoted("it ran"));
                   }});
    jobs.cancel();
    gate.open();
    jobs.wait();
    EXPECT_EQ(desk.snapshot()->learner.agent.memory().size(), 1U) << "three lessons undone, one taught";
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "saved.engram"));
    const auto finished = recorder.finished();
    ASSERT_EQ(finished.size(), 12U);
    EXPECT_EQ(std::ranges::count_if(finished, [](const JobResult& result) { return result.cancelled; }), 3);
    EXPECT_TRUE(std::ranges::none_of(finished, [](const JobResult& result) { return result.error.has_value(); }));
}

TEST(JobQueue, AJobThatThrowsEndsWithAnErrorAndTheNextOneRuns)
{
    Recorder recorder;
    const SessionListener listener = recorder.listener();
    Desk desk(test::classic(), 200);
    JobQueue jobs(desk, listener, [] {});
    jobs.post({JobKind::teach, Sentence::of("Teaching"),
        [](Desk&, const Progress&) -> Desk::Change { throw std::bad_alloc(); }});
    jobs.post({JobKind::test, Sentence::of("Testing"),
        [](Desk&, const Progress&) -> Desk::Change { throw std::runtime_error("of a reason"); }});
    jobs.post(lesson(1));
    jobs.wait();
    const auto finished = recorder.finished();
    ASSERT_EQ(finished.size(), 3U);
    ASSERT_TRUE(finished[0].error);
    EXPECT_EQ(finished[0].error->message, "Teaching stopped: there is not enough memory.");
    ASSERT_TRUE(finished[1].error);
    EXPECT_EQ(finished[1].error->message, "Testing stopped: of a reason.");
    EXPECT_FALSE(finished[2].error);
    EXPECT_EQ(desk.snapshot()->learner.agent.memory().size(), 1U);
}

TEST(JobQueue, AQueryThatThrowsLeavesTheOthersTheirThread)
{
    Session session({}, test::withClassic());
    for (int i = 0; i < 4; ++i)
        session.query(
            "bad " + std::to_string(i), [](const SnapshotPointer&, const std::stop_token&) { throw std::bad_alloc(); });
    std::atomic<bool> ran = false;
    session.query("good", [&](const SnapshotPointer&, const std::stop_token&) { ran = true; });
    session.wait();
    EXPECT_TRUE(ran);
}

std::shared_ptr<const DataFile> at(const std::shared_ptr<const DataFile>& file, const std::filesystem::path& path)
{
    auto moved = std::make_shared<DataFile>(*file);
    moved->path = path;
    return moved;
}

TEST(DataSets, AnotherFileOfTheSameNameIsToldApart)
{
    Session session({}, test::withClassic());
    session.addData(at(barFile("Bars", 30, 10), "/one/bars.pkl.gz"));
    session.addData(at(barFile("Bars", 20, 10), "/two/bars.pkl.gz"));
    session.addData(at(barFile("Bars", 10, 10), "/three/bars.pkl.gz"));
    session.addData(barFont("Bars"));
    session.wait();
    auto data = session.snapshot()->data;
    ASSERT_EQ(data.size(), 4U);
    EXPECT_EQ(data[0].file->name, "Bars");
    EXPECT_EQ(data[1].file->name, "Bars (bars.pkl.gz)");
    EXPECT_EQ(data[2].file->name, "Bars (bars.pkl.gz, 2)");
    EXPECT_EQ(data[3].file->name, "Bars (made here)");
    EXPECT_EQ(data[1].file->split("train")->name(), "Bars (bars.pkl.gz) train");
    EXPECT_EQ(data[1].file->split("train")->size(), 20U);
    EXPECT_EQ(data[3].file->splits[0].digits->name(), "Bars (made here)");

    // The same file again takes the place it had.
    session.addData(at(barFile("Bars", 40, 10), "/two/../two/bars.pkl.gz"));
    session.wait();
    data = session.snapshot()->data;
    ASSERT_EQ(data.size(), 4U);
    EXPECT_EQ(data[1].file->name, "Bars (bars.pkl.gz)");
    EXPECT_EQ(data[1].file->split("train")->size(), 40U);
}

TEST(DataSets, AsManyImagesAreTestedAsWereAskedForHoweverManySetsAreChosen)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 10, 200));
    session.addData(barFile("Others", 10, 100));
    session.testData({.count = 60, .steps = 2});
    session.wait();
    const auto report = session.snapshot()->lastTest;
    ASSERT_TRUE(report);
    EXPECT_EQ(report->tested(), 60U);
    session.testData({.count = 1000, .steps = 2});
    session.wait();
    EXPECT_EQ(session.snapshot()->lastTest->tested(), 300U);
}

TEST(Claims, TwoSessionsNeverSaveToTheSameFile)
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "one.engram";
    Recorder recorder;
    Session first;
    Session second(recorder.listener());
    first.saveAgent(file);
    first.saveAgent(folder.path() / "." / "one.engram");
    first.wait();
    std::filesystem::remove(file); // claimed all the same
    second.saveAgent(file);
    second.wait();
    EXPECT_TRUE(recorder.finished().back().error);
    first.saveAgent(folder.path() / "two.engram");
    first.wait();
    second.saveAgent(file);
    second.wait();
    EXPECT_FALSE(recorder.finished().back().error) << "saved elsewhere, it is free again";
}

} // namespace
} // namespace engram
