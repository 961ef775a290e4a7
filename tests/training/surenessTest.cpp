#include <engram/training/sureness.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
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
        for (const std::size_t lessons : {1U, 10U, 17U, 60U, 170U, 1000U, 3000U, 60'000U}) {
            const SurenessTable table = surenessTable(readerOf(preset.description), lessons);
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

TEST(Sureness, GoesFromWhatWasCountedForFewerToWhatWasForMoreLessons)
{
    for (const Preset& preset : presets()) {
        const Reader reader = readerOf(preset.description);
        EXPECT_EQ(presetOf(reader).name, preset.name);
        const SurenessTable few = surenessTable(reader, 1000);
        const SurenessTable middle = surenessTable(reader, 3162); // half way by ratio
        const SurenessTable many = surenessTable(reader, 10'000);
        EXPECT_EQ(few.lessons, 1000U);
        EXPECT_EQ(many.lessons, 10'000U);
        for (std::size_t i = 0; i < middle.bands.size(); ++i) {
            EXPECT_NEAR(middle.bands[i].right, (few.bands[i].right + many.bands[i].right) / 2, 1e-4);
            EXPECT_LE(middle.bands[i].answers, 2 * (few.bands[i].answers + many.bands[i].answers));
        }
        // No table begins before there can be one lesson of every digit, or goes on where nothing was counted.
        for (std::size_t i = 0; i < few.bands.size(); ++i) {
            EXPECT_EQ(surenessTable(reader, 1).bands[i].right, surenessTable(reader, 10).bands[i].right);
            EXPECT_EQ(surenessTable(reader, 60'000).bands[i].right, surenessTable(reader, 10'000'000).bands[i].right);
        }
    }
}

/// How often agents are asked, taught so many lessons.
struct Calibration {
    std::size_t lessons;
    std::uint32_t draws;
    std::uint32_t questions; ///< in a draw
};
/// What is found after few lessons varies with the draw, hence more draws of fewer questions.
constexpr Calibration calibrations[] = {{10, 250, 20}, {120, 50, 100}, {1000, 10, 1000}, {3000, 4, 500}};

using PresetAndLessons = std::tuple<std::string_view, Calibration>;
class SurenessOfEveryPreset : public testing::TestWithParam<PresetAndLessons> { };

/// What is said of how sure an answer is, and whether it is right.
struct SaidAndFound {
    double said = 0;
    double counted = 0; ///< answers that it was counted from
    bool right = false;
};

/// Lessons drawn at random; where they lack a digit, one of each and the rest at random.
std::vector<Example> drawLessons(const std::shared_ptr<const DigitSet>& from, std::size_t count, std::uint64_t seed)
{
    std::vector<Example> lessons;
    std::set<std::uint8_t> missing = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    for (const std::uint32_t index : sampleWithoutReplacement(from->size(), count, seed)) {
        lessons.push_back({from, index});
        missing.erase(from->label(index));
    }
    if (missing.empty())
        return lessons;
    lessons.clear();
    missing = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    for (const std::uint32_t index : sampleWithoutReplacement(from->size(), count + 1000, seed))
        if (missing.erase(from->label(index)) > 0 || lessons.size() + missing.size() < count)
            lessons.push_back({from, index});
    return lessons;
}

/// Ten wirings: to make one for every draw of few lessons would take longer than all else.
std::vector<Learner> blankLearners(const Preset& preset)
{
    std::vector<Learner> learners;
    for (std::uint64_t seed = 100; seed < (test::sanitized ? 102 : 110); ++seed) {
        LearnerDescription description = preset.description;
        description.architecture.seed = seed;
        description.agent.seed = seed;
        learners.push_back(Learner::create(description).value());
    }
    return learners;
}

/// Draws of lessons and of the wiring, each asked about its share of the test pictures.
std::vector<SaidAndFound> askAboutTestPictures(
    const DataFile& file, const Preset& preset, const Calibration& calibration)
{
    const std::shared_ptr<const DigitSet> taught = splitOf(file, "train");
    const std::shared_ptr<const DigitSet> asked = splitOf(file, "test");
    const SurenessTable table = surenessTable(readerOf(preset.description), calibration.lessons);
    // From all over the set, since one half of it is harder than the other.
    const auto every = static_cast<std::uint32_t>(asked->size()) / (calibration.draws * calibration.questions);
    std::vector<SaidAndFound> answers;
    const std::vector<Learner> blank = blankLearners(preset);
    for (std::uint32_t draw = 0; draw < (test::sanitized ? 2 : calibration.draws); ++draw) {
        Learner learner = blank[draw % blank.size()];
        teachExamples(learner, drawLessons(taught, calibration.lessons, 100 + draw));
        std::vector<Example> questions;
        // Under sanitizers an answer takes long: there only that nothing is wrong with the memory.
        for (std::uint32_t i = 0; i < (test::sanitized ? 20 : calibration.questions); ++i)
            questions.push_back({asked, (calibration.questions * draw + i) * every});
        const TestReport report = testExamples(learner, questions, {.record = false, .margins = true});
        for (const TestedExample& tested : report.examples) {
            if (!tested.margin || tested.code > 9)
                continue; // nothing is said of what is no digit
            const auto band =
                std::ranges::find_if(table.bands, [&](const auto& each) { return *tested.margin < each.upTo; });
            answers.push_back({band->right, band->answers, tested.correct()});
        }
    }
    return answers;
}

// Said on validation pictures, found on test pictures, of which it knows nothing.
TEST_P(SurenessOfEveryPreset, IsWhatIsFoundOnTestPictures)
{
    const std::optional<DataFile> file = comingAlong();
    ASSERT_TRUE(file.has_value()) << "the digits that come along are not there";
    const auto& [name, calibration] = GetParam();
    struct Counts {
        double counted = 0;
        double answers = 0;
        double right = 0;
    };
    std::map<double, Counts> found; // by what was said
    for (const SaidAndFound& answer : askAboutTestPictures(*file, *findPreset(name), calibration)) {
        Counts& counts = found[answer.said];
        counts.counted = answer.counted;
        ++counts.answers;
        counts.right += answer.right ? 1 : 0;
    }
    if (test::sanitized)
        return;
    EXPECT_GT(found.size(), 4U);
    std::size_t beyondTwo = 0;
    for (const auto& [said, counts] : found) {
        // Of the patchworks after 1,000 lessons the standard error of what is found alone; else, where less was
        // counted, that of both counts.
        const bool much = calibration.lessons == 1000
            && findPreset(name)->description.architecture.connector.kind == ConnectorKind::windows;
        const double own = much ? 0 : 1 / counts.counted;
        const double error = std::sqrt(said * (1 - said) * (1 / counts.answers + own));
        const double apart = std::abs(counts.right / counts.answers - said);
        // After 1,000 lessons no band is further off; of the bands of the others together chance alone takes one in
        // twenty beyond two standard errors.
        EXPECT_LT(apart, std::max((calibration.lessons == 1000 ? 2 : 3) * error, 0.005))
            << "said " << said << ", found " << counts.right << " of " << counts.answers;
        beyondTwo += apart < std::max(2 * error, 0.005) ? 0 : 1;
    }
    EXPECT_LE(beyondTwo, 1U);
}

INSTANTIATE_TEST_SUITE_P(Presets, SurenessOfEveryPreset,
    testing::Combine(testing::ValuesIn([] {
        std::vector<std::string_view> names;
        for (const Preset& preset : presets())
            names.push_back(preset.name);
        return names;
    }()),
        testing::ValuesIn(calibrations)),
    [](const auto& tested) {
        std::string name(std::get<0>(tested.param));
        std::erase(name, ' ');
        return name + std::to_string(std::get<1>(tested.param).lessons);
    });

/// One of each digit, 100 bits apart.
std::vector<CodeDistance> tenDistances()
{
    std::vector<CodeDistance> distances;
    for (std::uint32_t i = 0; i < 10; ++i)
        distances.push_back({(i + 7) % 10, 100 + std::size_t{100} * i, i});
    return distances;
}

TEST(Sureness, IsToldForDigitsOfAnAgentThatKnowsAllOfThem)
{
    const Learner learner = Learner::create(findPreset("Patchwork")->description).value();
    std::vector<CodeDistance> distances = tenDistances();
    const std::optional<Sureness> clear = surenessOf(learner, distances, 7);
    const std::optional<Sureness> wrong = surenessOf(learner, distances, 8);
    ASSERT_TRUE(clear && wrong);
    EXPECT_DOUBLE_EQ(clear->margin, 0.5);
    EXPECT_GT(clear->right, wrong->right);
    EXPECT_NE(clear->word, wrong->word);
    EXPECT_EQ(clear->preset, "Patchwork");
    EXPECT_TRUE(untaughtDigits(distances).empty());
    distances.push_back({12, 2000, 10});
    EXPECT_TRUE(surenessOf(learner, distances, 7));
    EXPECT_FALSE(surenessOf(learner, distances, 12)); // no digit
    std::erase_if(distances, [](const CodeDistance& each) { return each.code == 3 || each.code == 0; });
    EXPECT_FALSE(surenessOf(learner, distances, 3)); // never taught
    EXPECT_FALSE(surenessOf(learner, distances, 7)); // how often it is asked about a 3, nobody knows
    EXPECT_EQ(untaughtDigits(distances), (std::vector<std::uint32_t>{0, 3}));
    EXPECT_FALSE(surenessOf(learner, std::span(distances).first(1), 7));
    EXPECT_FALSE(surenessOf(learner, {}, 7));
}

TEST(Sureness, HasAFigureForSettingsThatItWasCountedForOnly)
{
    for (const Preset& preset : presets()) {
        LearnerDescription description = preset.description;
        description.architecture.seed = 77;
        description.agent.seed = 78;
        const auto told = [&] { return surenessOf(Learner::create(description).value(), tenDistances(), 7).value(); };
        EXPECT_TRUE(told().right) << preset.name;
        EXPECT_EQ(told().preset, preset.name);
        const Sureness before = told();
        description.preprocessing.deskew = !description.preprocessing.deskew;
        EXPECT_FALSE(told().right) << preset.name;
        EXPECT_FALSE(told().word.empty());
        description.preprocessing = preset.description.preprocessing;
        description.variation.variants = 1 + preset.description.variation.variants;
        EXPECT_FALSE(told().right) << preset.name;
        description.variation = preset.description.variation;
        EXPECT_EQ(told().right, before.right);
    }
    // Grey windows: no preset sees so.
    LearnerDescription grey = findPreset("Grey")->description;
    grey.architecture.connector = findPreset("Patchwork")->description.architecture.connector;
    const Sureness sureness = surenessOf(Learner::create(grey).value(), tenDistances(), 7).value();
    EXPECT_FALSE(sureness.right);
    EXPECT_EQ(sureness.preset, "Patchwork Edges");
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
