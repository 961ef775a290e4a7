#include <engram/reading/pageReader.h>

#include <filesystem>
#include <memory>

#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/eye/preprocessing.h>
#include <engram/formats/pictureFile.h>
#include <engram/training/lessons.h>

#include "support/digitRows.h"

namespace engram {
namespace {

class Reading : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const auto file = loadDataFile(std::filesystem::path(ENGRAM_SOURCE_DIR) / "data/mnist.pkl.gz");
        ASSERT_TRUE(file) << file.error().message;
        for (const Split& split : file->splits)
            (split.name == "test" ? testSet : trainingSet) = split.digits;
        auto learner = std::make_shared<Learner>(Learner::create(findPreset("Edges")->description).value());
        (void)teachExamples(*learner, mixExamples(trainingSet, 1000, {}, 1));
        taughtLearner = std::move(learner);
    }
    static void TearDownTestSuite()
    {
        testSet.reset();
        trainingSet.reset();
        taughtLearner.reset();
    }

    static GreyPicture enlarged(DigitView digit, std::size_t factor)
    {
        GreyPicture picture{digitSide * factor, digitSide * factor, {}};
        for (std::size_t y = 0; y < picture.height; ++y)
            for (std::size_t x = 0; x < picture.width; ++x)
                picture.pixels.push_back(digit[y / factor * digitSide + x / factor]);
        return picture;
    }

    [[nodiscard]] double readInRows(const std::vector<test::RowStyle>& styles, int rows);

    inline static std::shared_ptr<const DigitSet> testSet;
    inline static std::shared_ptr<const DigitSet> trainingSet;
    inline static std::shared_ptr<const Learner> taughtLearner;
    const Learner& learner_ = *taughtLearner;
};

TEST_F(Reading, OfOneDigitIsTheAgentsAnswerToThatPicture)
{
    PageReader reader(learner_);
    Recall recall;
    int single = 0;
    int told = 0; // how sure the answer is, which it is not of what is no digit
    for (std::uint32_t i = 0; i < 100; ++i) {
        const GreyPicture picture = enlarged(testSet->picture(i), 5);
        const PageReading reading = reader.read(picture);
        if (reading.digits.size() != 1)
            continue;
        ++single;
        const FoundDigit& found = reading.digits.front();
        EXPECT_EQ(found.picture, digitFromPicture(picture, learner_.preprocessing));
        const BitVector input = inputFor(learner_, found.picture);
        const State answer = recall.answer(learner_.agent, {input, identityOfDrawing(input), 10});
        EXPECT_EQ(found.settling.last(), answer);
        EXPECT_EQ(found.answer, digitOf(answer.output));
        EXPECT_EQ(found.code, codeOf(answer.output));
        EXPECT_EQ(found.distances, recall.distances(learner_.agent, input));
        const std::optional<Sureness> sureness = surenessOf(learner_, found.distances, found.code);
        ASSERT_EQ(found.sureness.has_value(), sureness.has_value());
        if (sureness) {
            ++told;
            EXPECT_EQ(found.sureness->margin, sureness->margin);
            EXPECT_EQ(found.sureness->right, sureness->right);
        }
    }
    EXPECT_GE(single, 98);
    EXPECT_GE(told, 90);
}

/// How many digits of rows of these styles are read rightly where they are, in percent.
double Reading::readInRows(const std::vector<test::RowStyle>& styles, int rows)
{
    PageReader reader(learner_);
    RandomStream random(9);
    std::size_t digits = 0;
    std::size_t right = 0;
    for (const test::RowStyle& style : styles)
        for (int row = 0; row < rows; ++row) {
            std::vector<DigitView> views;
            std::vector<int> labels;
            for (std::uint64_t k = 2 + random.below(7); k > 0; --k) {
                const std::size_t index = random.below(testSet->size());
                views.push_back(testSet->picture(index));
                labels.push_back(testSet->label(index));
            }
            const test::DigitRow made = test::makeRow(views, style, 3, random);
            const PageReading reading = reader.read(made.picture);
            for (std::size_t i = 0; i < labels.size(); ++i)
                for (const FoundDigit& found : reading.digits) {
                    const PictureBox both = around(found.box, made.boxes[i]);
                    right += found.answer == labels[i] && both.width <= made.boxes[i].width + made.boxes[i].width / 2
                        && both.width <= found.box.width + found.box.width / 2;
                }
            digits += labels.size();
        }
    return 100.0 * static_cast<double>(right) / static_cast<double>(digits);
}

TEST_F(Reading, OfRowsFindsNearlyEveryDigitInItsPlace)
{
    EXPECT_GE(readInRows({{"apart", 3, 8}, {"near", 0, 3, false, 0.02, 0.5}}, 12), 88);
}

TEST_F(Reading, TakesTouchingDigitsApart)
{
    EXPECT_GE(
        readInRows({{"touching", -1, 0}, {"touching over", -1, 0, true}, {"photo", -1, 0, false, 0.02, 0.5}}, 20), 85);
}

TEST_F(Reading, GoesLineByLine)
{
    PageReader reader(learner_);
    test::Paper paper(500, 400, 1);
    std::string expected;
    std::vector<std::uint32_t> easy = {0, 1, 2, 3}; // 7 2 1 0
    for (std::size_t i = 0; i < 4; ++i) {
        paper.draw(testSet->picture(easy[i]),
            {.left = 60 + 180.0 * static_cast<double>(i % 2), .top = i < 2 ? 20.0 : 220.0, .side = 150, .ink = 0});
        expected += std::to_string(testSet->label(easy[i])) + (i == 1 ? "\n" : "");
    }
    const PageReading reading = reader.read(paper.picture());
    EXPECT_EQ(reading.text(), expected);
    EXPECT_TRUE(reading.darkInk);
    ASSERT_EQ(reading.digits.size(), 4U);
    EXPECT_EQ(reading.digits[1].line, 0U);
    EXPECT_EQ(reading.digits[2].line, 1U);
}

TEST_F(Reading, ABrokenDigitStaysOne)
{
    PageReader reader(learner_);
    int whole = 0;
    int tried = 0;
    for (std::uint32_t i = 0; tried < 20; ++i) {
        if (testSet->label(i) != 5)
            continue;
        ++tried;
        GreyPicture picture = enlarged(testSet->picture(i), 5);
        for (std::size_t y = 48; y < 54; ++y) // between the bar and the bow
            std::fill_n(picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * picture.width), picture.width, 0);
        whole += reader.read(picture).digits.size() == 1;
    }
    EXPECT_GE(whole, 19);
}

TEST_F(Reading, TakesAllForOneDigitWhenToldSo)
{
    PageReader reader(learner_);
    test::Paper paper(400, 200, 0);
    for (int i = 0; i < 2; ++i)
        paper.draw(testSet->picture(0), {.left = 20 + 180.0 * i, .top = 20, .side = 150, .ink = 1});
    EXPECT_EQ(reader.read(paper.picture()).digits.size(), 2U);
    const PageReading one = reader.read(paper.picture(), {.oneDigit = true});
    ASSERT_EQ(one.digits.size(), 1U);
    EXPECT_EQ(one.digits.front().picture, digitFromPicture(paper.picture(), learner_.preprocessing));
}

TEST_F(Reading, AnEmptyPageAndAnAgentThatKnowsNothingAreNoTrouble)
{
    PageReader reader(learner_);
    EXPECT_TRUE(reader.read(GreyPicture{50, 50, std::vector<std::uint8_t>(2500, 0)}).digits.empty());
    PageReader empty(Learner::create({}).value());
    EXPECT_EQ(empty.read(enlarged(testSet->picture(0), 4)).digits.size(), 1U);
}

TEST_F(Reading, OfThePicturesOfTheManifestIsRightInNineOfTen)
{
    const std::filesystem::path cases = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/cases/pics";
    PageReader reader(learner_);
    int all = 0;
    int right = 0;
    for (const auto& entry : std::filesystem::directory_iterator(cases)) {
        const auto picture = openPicture(entry.path());
        ASSERT_TRUE(picture) << picture.error().message;
        const std::string expected(1, entry.path().stem().string().back());
        right +=
            reader.read(picture->opacity.empty() ? picture->grey : onGround(picture->grey, picture->opacity)).text()
            == expected;
        ++all;
    }
    EXPECT_GT(all, 30);
    EXPECT_GE(right * 10, all * 9) << right << " of " << all;
}

} // namespace
} // namespace engram
