#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/session/curveRun.h>
#include <engram/store/agentFile.h>
#include <engram/training/learningCurve.h>

#include "sessionFixture.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::barFile;
using test::TemporaryFolder;
using testing::HasSubstr;

/// What a run said, and when it has ended.
class Watched {
public:
    [[nodiscard]] CurveRun::Listener listener()
    {
        return {.measured =
                    [this](std::vector<ExperimentCell> cells, const CurveStatus& status) {
                        const std::lock_guard lock(mutex_);
                        cells_ = std::move(cells);
                        statuses_.push_back(status);
                        changed_.notify_all();
                    },
            .finished =
                [this](const std::optional<Error>& error) {
                    const std::lock_guard lock(mutex_);
                    ended_ = error;
                    hasEnded_ = true;
                    changed_.notify_all();
                }};
    }
    void waitForCells(std::size_t count)
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return cells_.size() >= count || hasEnded_; });
    }
    std::optional<Error> end()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return hasEnded_; });
        return ended_;
    }
    std::vector<ExperimentCell> cells()
    {
        const std::lock_guard lock(mutex_);
        return cells_;
    }
    std::vector<CurveStatus> statuses()
    {
        const std::lock_guard lock(mutex_);
        return statuses_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<ExperimentCell> cells_;
    std::vector<CurveStatus> statuses_;
    std::optional<Error> ended_;
    bool hasEnded_ = false;
};

CurveQuestion smallCurve()
{
    CurveQuestion question;
    question.presets = {"Classic", "Patchwork"};
    question.lessons = {10, 20, 40};
    question.draws = 2;
    question.seed = 4;
    question.count = 30;
    question.steps = 2;
    return question;
}

const DataFile& bars()
{
    static const std::shared_ptr<const DataFile> file = barFile("Bars", 100, 60);
    return *file;
}

std::shared_ptr<const DataFile> sharedBars()
{
    return std::make_shared<const DataFile>(bars());
}

TEST(CurveRun, MeasuresWhatAnExperimentDoes)
{
    const CurveQuestion question = smallCurve();
    Watched watched;
    const CurveRun run(question, sharedBars(), {}, watched.listener());
    EXPECT_EQ(watched.end(), std::nullopt);
    Experiment experiment = curveExperiment(*curveLearners(question.presets, {}), question.lessons, 2, 4, 30);
    experiment.steps = 2;
    const auto expected = runExperiment(experiment, bars().splits[0].digits, bars().splits[1].digits);
    ASSERT_TRUE(expected) << expected.error().message;
    const std::vector<ExperimentCell> cells = watched.cells();
    ASSERT_EQ(cells.size(), expected->size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        EXPECT_TRUE(cells[i].isSameQuestion((*expected)[i])) << i;
        EXPECT_EQ(cells[i].correct, (*expected)[i].correct) << i;
    }
    const std::vector<CurveStatus> statuses = watched.statuses();
    for (std::size_t i = 0; i < statuses.size(); ++i) {
        EXPECT_EQ(statuses[i].done, i + 1);
        EXPECT_EQ(statuses[i].total, 12U);
        EXPECT_TRUE(statuses[i].secondsLeft);
    }
    EXPECT_EQ(statuses.back().secondsLeft, 0);
}

TEST(CurveRun, DrawsAsManyOfEachDigitWhenThatIsAsked)
{
    CurveQuestion question = smallCurve();
    question.draw = LessonDraw::balanced;
    Watched watched;
    const CurveRun run(question, sharedBars(), {}, watched.listener());
    EXPECT_EQ(watched.end(), std::nullopt);
    Experiment experiment = curveExperiment(*curveLearners(question.presets, {}), question.lessons, 2, 4, 30);
    experiment.steps = 2;
    experiment.draw = LessonDraw::balanced;
    const auto expected = runExperiment(experiment, bars().splits[0].digits, bars().splits[1].digits);
    ASSERT_TRUE(expected) << expected.error().message;
    const std::vector<ExperimentCell> cells = watched.cells();
    ASSERT_EQ(cells.size(), expected->size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        EXPECT_TRUE(cells[i].isSameQuestion((*expected)[i])) << i;
        EXPECT_EQ(cells[i].correct, (*expected)[i].correct) << i;
    }
}

TEST(CurveRun, KeepsWhatIsMeasuredWhenItIsStoppedAndGoesOnFromThere)
{
    CurveQuestion question = smallCurve();
    question.lessons = {10, 20, 100};
    question.count = 60;
    question.steps = 60;
    question.draws = 40;
    Watched watched;
    CurveRun run(question, sharedBars(), {}, watched.listener());
    watched.waitForCells(3);
    run.stop();
    const std::optional<Error> error = watched.end();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::cancelled);
    const std::vector<ExperimentCell> kept = watched.cells();
    ASSERT_GE(kept.size(), 3U);
    ASSERT_LT(kept.size(), 240U);

    // What is kept is handed on as it is: a figure that nobody measured shows that.
    std::vector<ExperimentCell> changed = kept;
    for (ExperimentCell& cell : changed)
        cell.engrams = 123'456;
    question.draws = 2;
    Watched again;
    const CurveRun rest(question, sharedBars(), changed, again.listener());
    EXPECT_EQ(again.end(), std::nullopt);
    std::size_t handedOn = 0;
    for (const ExperimentCell& cell : again.cells())
        handedOn += cell.engrams == 123'456 ? 1 : 0;
    EXPECT_GE(handedOn, 1U);
    EXPECT_EQ(again.cells().size(), 12U);
}

TEST(CurveRun, TakesTheSettingsOfAgentFilesUnderNamesThatDiffer)
{
    const TemporaryFolder folder;
    const auto learner = Learner::create(findPreset("Deskewed")->description, "Any");
    ASSERT_TRUE(learner);
    for (const char* name : {"Classic.engram", "a,\"b.engram"})
        ASSERT_TRUE(saveAgent(*learner, folder / name));
    const std::vector<std::string> presets = {"classic", "CLASSIC"};
    const std::vector<std::string> files = {folder / "Classic.engram", folder / "a,\"b.engram"};
    const auto learners = curveLearners(presets, files);
    ASSERT_TRUE(learners) << learners.error().message;
    ASSERT_EQ(learners->size(), 3U);
    EXPECT_EQ((*learners)[0].name, "Classic");
    EXPECT_EQ((*learners)[1].name, "Classic (2)");
    EXPECT_EQ((*learners)[2].name, "a__b");
    EXPECT_EQ((*learners)[2].description, findPreset("Deskewed")->description);

    const std::vector<std::string> gone = {folder / "gone.engram"};
    EXPECT_FALSE(curveLearners({}, gone));
    const std::vector<std::string> nobody = {"nobody"};
    EXPECT_FALSE(curveLearners(nobody, {}));
}

TEST(CurveRun, MeasuresTheOpenAgentByItsSettingsBetweenPresetsAndFiles)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(saveAgent(*Learner::create(findPreset("Deskewed")->description), folder / "file.engram"));
    CurveQuestion question = smallCurve();
    question.presets = {"Classic"};
    question.agents = {folder / "file.engram"};
    question.open = OpenAgent{"Classic", findPreset("Edges")->description};
    const auto learners = curveLearners(question);
    ASSERT_TRUE(learners) << learners.error().message;
    ASSERT_EQ(learners->size(), 3U);
    EXPECT_EQ((*learners)[1].name, "Classic (2)");
    EXPECT_EQ((*learners)[1].description, findPreset("Edges")->description);
    EXPECT_EQ((*learners)[2].name, "file");
}

TEST(CurveRun, SaysWhatIsMissing)
{
    CurveQuestion question = smallCurve();
    Watched noTest;
    {
        auto file = std::make_shared<DataFile>(bars());
        file->splits.pop_back();
        const CurveRun run(question, file, {}, noTest.listener());
        ASSERT_TRUE(noTest.end());
    }
    EXPECT_THAT(noTest.end()->message, HasSubstr("no test digits"));
    question.presets.clear();
    Watched nobody;
    {
        const CurveRun run(question, sharedBars(), {}, nobody.listener());
        ASSERT_TRUE(nobody.end());
    }
    EXPECT_THAT(nobody.end()->message, HasSubstr("choose a preset"));
}

} // namespace
} // namespace engram
