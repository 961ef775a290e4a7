#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <engram/session/comparisonText.h>
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
    const std::string csv = comparisonCsv(*compared, {"a, b", ""}, {"b", "two.engram"});
    EXPECT_THAT(csv, testing::StartsWith("agent,file,tested,correct,accuracy,low,high,not_a_digit\r\n\"a, b\",,60,"));
    EXPECT_THAT(csv, HasSubstr("\r\nb,two.engram,60,"));
    EXPECT_THAT(csv, HasSubstr("\r\n\r\nsource,index,label,first,second,taught\r\nBars test,"));
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(csv, '\n')), compared->different.size() + 8);
    EXPECT_EQ(std::ranges::count(csv, '\r'), std::ranges::count(csv, '\n'));
    EXPECT_FALSE(compared->different.empty());
}

/// With `taught` pictures, all of them read by the first.
Comparison comparisonOf(std::size_t tested, std::size_t taught, std::size_t onlyFirst, std::size_t onlySecond)
{
    Comparison comparison;
    comparison.first.examples.resize(tested);
    comparison.second.examples.resize(tested);
    comparison.taught.tested = taught;
    comparison.taught.first = taught;
    comparison.onlyFirst = onlyFirst;
    comparison.onlySecond = onlySecond;
    comparison.probability = exactMcNemar(onlyFirst, onlySecond);
    return comparison;
}

std::vector<std::string> verdictOf(const Comparison& comparison)
{
    std::vector<std::string> texts;
    for (const Sentence& sentence : comparisonVerdict(comparison, "A", "B"))
        texts.push_back(sentence.text());
    return texts;
}

TEST(ComparisonReport, SaysInSentencesWhatCountsAndWhetherItIsChance)
{
    using testing::ElementsAre;
    EXPECT_THAT(verdictOf(comparisonOf(1, 0, 0, 0)),
        ElementsAre(
            "Of 1 picture, 0 only the first read correctly, 0 only the second.", "By this, neither is better."));
    const std::string chance =
        "Two agents that are equally good would differ as far as that, or farther, with a probability of ";
    EXPECT_THAT(verdictOf(comparisonOf(1200, 0, 0, 1100)),
        ElementsAre("Of 1,200 pictures, 0 only the first read correctly, 1,100 only the second.",
            chance + "less than 1 in 1,000 (McNemar's exact test): B reads better."));
    EXPECT_THAT(verdictOf(comparisonOf(20, 1, 6, 0)),
        ElementsAre("1 picture had been taught to one of them, or to both (read correctly: 1 by the first, 0 by the "
                    "second). It does not count here.",
            "Of 19 pictures that are new to both, 6 only the first read correctly, 0 only the second.",
            chance + "3.1 % (McNemar's exact test): A reads better."));
    EXPECT_THAT(verdictOf(comparisonOf(5, 4, 1, 0)),
        ElementsAre("4 pictures had been taught to one of them, or to both (read correctly: 4 by the first, 0 by the "
                    "second). They do not count here.",
            "Of 1 picture that is new to both, 1 only the first read correctly, 0 only the second.",
            chance + "100.0 % (McNemar's exact test): this may well be chance."));
    EXPECT_THAT(verdictOf(comparisonOf(4, 4, 0, 0)),
        ElementsAre(testing::StartsWith("4 pictures had been taught"),
            "No others are left: this says nothing about new digits."));
}

} // namespace
} // namespace engram
