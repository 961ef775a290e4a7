#include <engram/training/sureness.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

#include "support/limitedProcess.h"
#include "training/surenessCounts.h"

namespace engram {
namespace {

/// The digits that come along, or none where they are not there.
std::optional<DataFile> comingAlong()
{
    Result<DataFile> file = loadDataFile(std::string(ENGRAM_SOURCE_DIR) + "/data/mnist.pkl.gz");
    return file ? std::optional(*std::move(file)) : std::nullopt;
}

std::shared_ptr<const DigitSet> splitOf(const DataFile& file, std::string_view name)
{
    return std::ranges::find(file.splits, name, &Split::name)->digits;
}

TEST(Sureness, SharesNeverFallAsTheMarginGrowsAndAreNeitherNoneNorAll)
{
    for (const Preset& preset : presets())
        for (const std::size_t lessons : {1U, 60U, 1000U, 60'000U}) {
            const SurenessTable& table = surenessTable(readerOf(preset.description), lessons);
            ASSERT_EQ(table.bands.size(), surenessBounds().size() + 1);
            EXPECT_TRUE(std::ranges::is_sorted(table.bands, {}, &SurenessBand::right));
            EXPECT_TRUE(std::ranges::is_sorted(table.bands, {}, &SurenessBand::upTo));
            EXPECT_GT(table.bands.front().right, 0);
            EXPECT_LT(table.bands.back().right, 1);
            EXPECT_EQ(table.reader, readerOf(preset.description));
        }
}

TEST(Sureness, ComesFromTheNumbersThatTheExperimentLeft)
{
    std::ifstream file(std::string(ENGRAM_SOURCE_DIR) + "/experiments/sureness.csv");
    ASSERT_TRUE(file);
    std::map<std::pair<Reader, std::size_t>, std::vector<std::string>> measured;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream fields(line);
        std::string preset, lessons, upTo, answers, right;
        std::getline(fields, preset, ',');
        std::getline(fields, lessons, ',');
        std::getline(fields, upTo, ',');
        std::getline(fields, answers, ',');
        std::getline(fields, right, ',');
        ASSERT_NE(findPreset(preset), nullptr) << preset;
        measured[{readerOf(findPreset(preset)->description), std::stoul(lessons)}].push_back(
            std::string(answers).append(",").append(right));
    }
    ASSERT_EQ(measured.size(), std::size(surenessCounts));
    for (const SurenessCounts& counts : surenessCounts) {
        std::vector<std::string> expected;
        for (const BandCount& band : counts.bands)
            expected.push_back(std::to_string(band.answers) + "," + std::to_string(band.right));
        EXPECT_EQ((measured[{counts.reader, counts.lessons}]), expected) << counts.lessons << " lessons";
    }
}

class SurenessOfEveryPreset : public testing::TestWithParam<std::string_view> { };

/// What is said of how sure an answer is, and whether it is right.
struct SaidAndFound {
    double said = 0;
    double counted = 0; ///< answers that it was counted from
    bool right = false;
};

/// Under sanitizers an answer takes long: there only that nothing is wrong with the memory.
constexpr std::uint32_t askedInADraw = test::sanitized ? 20 : 1000;

/// Ten draws of 1,000 lessons and of the wiring, each asked about a tenth of all test pictures.
std::vector<SaidAndFound> askAboutTestPictures(const DataFile& file, const Preset& preset)
{
    std::vector<SaidAndFound> answers;
    for (std::uint32_t draw = 0; draw < 10; ++draw) {
        LearnerDescription description = preset.description;
        description.architecture.seed = 100 + draw;
        description.agent.seed = 100 + draw;
        Learner learner = Learner::create(description).value();
        std::vector<Example> lessons;
        for (const std::uint32_t index : sampleWithoutReplacement(60'000, 1000, 100 + draw))
            lessons.push_back({splitOf(file, "train"), index});
        teachExamples(learner, lessons);
        std::vector<Example> questions;
        for (std::uint32_t i = 0; i < askedInADraw; ++i)
            questions.push_back({splitOf(file, "test"), 1000 * draw + i});
        const TestReport report = testExamples(learner, questions, {.record = false, .margins = true});
        const std::span<const SurenessBand> bands = surenessTable(readerOf(description), 1000).bands;
        for (const TestedExample& tested : report.examples) {
            if (!tested.margin || tested.code > 9)
                continue; // nothing is said of what is no digit
            const auto band = std::ranges::find_if(bands, [&](const auto& each) { return *tested.margin < each.upTo; });
            answers.push_back({band->right, band->answers, tested.correct()});
        }
    }
    return answers;
}

// Said on validation pictures, found on all test pictures, of which it knows nothing.
TEST_P(SurenessOfEveryPreset, IsWhatIsFoundOnTestPictures)
{
    const std::optional<DataFile> file = comingAlong();
    ASSERT_TRUE(file.has_value()) << "the digits that come along are not there";
    struct Counts {
        double counted = 0;
        double answers = 0;
        double right = 0;
    };
    std::map<double, Counts> found; // by what was said
    for (const SaidAndFound& answer : askAboutTestPictures(*file, *findPreset(GetParam()))) {
        Counts& counts = found[answer.said];
        counts.counted = answer.counted;
        ++counts.answers;
        counts.right += answer.right ? 1 : 0;
    }
    if (test::sanitized)
        return;
    EXPECT_GT(found.size(), 4U);
    for (const auto& [said, counts] : found) {
        // Of the patchworks the standard error of what is found alone; of the others, of which less was counted, that
        // of both counts.
        const bool patchwork =
            findPreset(GetParam())->description.architecture.connector.kind == ConnectorKind::windows;
        const double own = patchwork ? 0 : 1 / counts.counted;
        const double error = std::sqrt(said * (1 - said) * (1 / counts.answers + own));
        EXPECT_LT(std::abs(counts.right / counts.answers - said), std::max(2 * error, 0.005))
            << "said " << said << ", found " << counts.right << " of " << counts.answers;
    }
}

INSTANTIATE_TEST_SUITE_P(Presets, SurenessOfEveryPreset, testing::ValuesIn([] {
    std::vector<std::string_view> names;
    for (const Preset& preset : presets())
        names.push_back(preset.name);
    return names;
}()),
    [](const auto& tested) {
        std::string name(tested.param);
        std::erase(name, ' ');
        return name;
    });

TEST(Sureness, IsToldForDigitsThatHaveARunnerUpOnly)
{
    const Learner learner = Learner::create(findPreset("Patchwork")->description).value();
    const std::vector<CodeDistance> distances = {{7, 100, 0}, {1, 200, 1}, {12, 300, 2}};
    const std::optional<Sureness> clear = surenessOf(learner, distances, 7);
    const std::optional<Sureness> wrong = surenessOf(learner, distances, 1);
    ASSERT_TRUE(clear && wrong);
    EXPECT_DOUBLE_EQ(clear->margin, 0.5);
    EXPECT_GT(clear->right, wrong->right);
    EXPECT_NE(clear->word, wrong->word);
    EXPECT_FALSE(surenessOf(learner, distances, 12)); // no digit
    EXPECT_FALSE(surenessOf(learner, distances, 3)); // never taught
    EXPECT_FALSE(surenessOf(learner, std::span(distances).first(1), 7));
}

TEST(Sureness, TheSurestAnswersOfATestAreMoreOftenRight)
{
    TestReport report;
    auto digits = std::make_shared<DigitSet>("Any");
    digits->append(DigitPixels{}, 4);
    const auto add = [&](std::optional<double> margin, std::uint32_t code) {
        report.examples.push_back({{digits, 0}, code, {}, margin});
    };
    EXPECT_FALSE(report.accuracyOfSurest(0.5));
    add({}, 4);
    EXPECT_FALSE(report.accuracyOfSurest(0.5)); // margins were not asked for
    add(0.5, 4);
    add(0.1, 3);
    add(-0.2, 9);
    EXPECT_EQ(report.accuracyOfSurest(0.25), 1);
    EXPECT_EQ(report.accuracyOfSurest(0.5), 0.5);
    EXPECT_EQ(report.accuracyOfSurest(1), 0.5); // the one without a margin comes last, and is right
}

} // namespace
} // namespace engram
