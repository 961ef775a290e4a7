#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <engram/session/rival.h>

#include "sessionFixture.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;
using test::barFont;
using testing::HasSubstr;

TEST(Rival, IsTaughtWhatTheOtherWasInTheSameOrderAndSaysWhatItCouldNotBeTaught)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 100, 30));
    session.addData(barFont("Plain bars"));
    session.teachData({.samples = 25, .seed = 3});
    session.teachDrawing(barDigit(4, 2), 4);
    session.wait();
    const SnapshotPointer snapshot = session.snapshot();

    const Result<Rival> same = taughtAlike(snapshot->learner, snapshot->learner.description(), "Same", snapshot->data);
    ASSERT_TRUE(same) << same.error().message;
    EXPECT_EQ(same->lessons, 35U);
    EXPECT_EQ(same->missing, 1U);
    session.undo(); // the drawing
    session.wait();
    EXPECT_EQ(same->learner.agent.memory().version(), session.snapshot()->learner.agent.memory().version());
    ASSERT_TRUE(snapshot->beforeLastChange);
    EXPECT_EQ(snapshot->beforeLastChange->agent.memory().version(), same->learner.agent.memory().version());

    // Variants are the rival's own, seeds the model's.
    LearnerDescription other = findPreset("Patchwork")->description;
    other.agent.seed = 99;
    const Result<Rival> patchwork = taughtAlike(snapshot->learner, other, "Other", snapshot->data);
    ASSERT_TRUE(patchwork);
    EXPECT_EQ(patchwork->learner.agent.memory().size(), 35U * (1 + other.variation.variants));
    EXPECT_EQ(patchwork->learner.agent.settings().seed, snapshot->learner.agent.settings().seed);

    // A data set that is not open any more.
    session.closeData("Bars");
    session.wait();
    const Result<Rival> fonts = taughtAlike(snapshot->learner, other, "Fonts", session.snapshot()->data);
    ASSERT_TRUE(fonts);
    EXPECT_EQ(fonts->lessons, 10U);
    EXPECT_EQ(fonts->missing, 26U);
    const Result<Rival> none = taughtAlike(snapshot->learner, other, "None", {});
    ASSERT_FALSE(none);
    EXPECT_THAT(none.error().message, HasSubstr("Nothing of what the agent was taught"));
}

// Digits of one's own keep the numbers they were given, whatever comes before them goes.
TEST(Rival, FindsDigitsByTheNumbersThatMemoriesCallThem)
{
    const std::shared_ptr<DigitSet> digits = test::barDigits("Mine", 12);
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < 12; ++i)
        numbers.push_back(100 - 3 * i);
    digits->setNumbers(numbers);
    auto file = std::make_shared<DataFile>();
    file->name = "Mine";
    file->splits.push_back({"train", digits});
    Result<Learner> model = Learner::create(findPreset("Classic")->description);
    ASSERT_TRUE(model);
    teachExamples(*model, test::examplesOf(digits));
    const std::vector<OpenData> data = {{file, true}};
    const Result<Rival> rival = taughtAlike(*model, model->description(), "Same", data);
    ASSERT_TRUE(rival) << rival.error().message;
    EXPECT_EQ(rival->missing, 0U);
    EXPECT_EQ(rival->learner.agent.memory().version(), model->agent.memory().version());
}

TEST(Rival, AnswersADrawingAsALiveAnswerDoes)
{
    test::Recorder recorder;
    Session session(recorder.listener(), test::withClassic());
    session.addData(barFile("Bars", 100, 30));
    session.teachData({.samples = 40, .seed = 3});
    session.wait();
    Recall recall;
    for (std::uint8_t digit = 0; digit < 10; ++digit) {
        session.askLive(test::pictureOf(barDigit(digit, 9)), 7);
        session.wait();
        const std::shared_ptr<const LiveAnswer> live = recorder.answers().back();
        const LiveAnswer own = answerDrawing(session.snapshot()->learner, live->picture, 7, recall);
        EXPECT_EQ(own.input, live->input);
        EXPECT_EQ(own.identity, live->identity);
        ASSERT_EQ(own.settling.states.size(), live->settling.states.size());
        EXPECT_EQ(own.settling.last(), live->settling.last());
    }
}

TEST(ComparisonReport, HasEveryPictureThatWasAnsweredDifferently)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 100, 60));
    session.teachData({.samples = 5, .seed = 3});
    session.teachData({.samples = 60, .seed = 4});
    session.wait();
    const SnapshotPointer snapshot = session.snapshot();
    Learner first = snapshot->learner;
    Learner second = *snapshot->beforeLastChange;
    std::vector<Example> examples;
    for (std::uint32_t i = 0; i < 60; ++i)
        examples.push_back({snapshot->data.front().file->splits.back().digits, i});
    const Result<Comparison> compared = compareLearners(first, second, examples, {.record = false});
    ASSERT_TRUE(compared);
    const auto json = nlohmann::json::parse(comparisonJson(*compared, {"a", ""}, {"b", "two.engram"}));
    EXPECT_EQ(json.at("different").size(), compared->different.size());
    EXPECT_EQ(json.at("agents").at(0).at("name"), "a");
    EXPECT_TRUE(json.at("agents").at(0).at("file").is_null());
    EXPECT_EQ(json.at("agents").at(1).at("name"), "b");
    EXPECT_EQ(json.at("agents").at(1).at("file"), "two.engram");
    EXPECT_EQ(json.at("only_first"), compared->onlyFirst);
    const std::string csv = comparisonCsv(*compared);
    EXPECT_THAT(csv, testing::StartsWith("index,label,first,second,taught\r\n"));
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(csv, '\n')), compared->different.size() + 1);
    EXPECT_EQ(std::ranges::count(csv, '\r'), std::ranges::count(csv, '\n'));
    EXPECT_FALSE(compared->different.empty());
}

} // namespace
} // namespace engram
