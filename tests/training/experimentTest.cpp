#include <engram/training/experiment.h>

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/training/learningCurve.h>
#include <engram/training/lessons.h>
#include <engram/training/testing.h>

namespace engram {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Experiment parsed(std::string_view text)
{
    Result<Experiment> experiment = parseExperiment(text, "e.txt");
    EXPECT_TRUE(experiment) << experiment.error().message;
    return experiment.value_or(Experiment{});
}

std::string refusal(std::string_view text)
{
    const Result<Experiment> experiment = parseExperiment(text, "e.txt");
    return experiment ? "accepted" : experiment.error().message;
}

/// Random pictures, each a noisy copy of its label's pattern.
std::shared_ptr<const DigitSet> blots(const std::string& name, std::size_t size, std::uint64_t seed)
{
    auto digits = std::make_shared<DigitSet>(name);
    for (std::size_t i = 0; i < size; ++i) {
        RandomStream random(seed, i);
        const auto label = static_cast<std::uint8_t>(random.below(10));
        RandomStream pattern(77, label);
        DigitPixels picture;
        for (std::uint8_t& level : picture) {
            const std::uint64_t plain = 255 * pattern.below(2);
            level = static_cast<std::uint8_t>(random.below(4) == 0 ? random.below(256) : plain);
        }
        digits->append(picture, label);
    }
    return digits;
}

constexpr std::string_view small = R"(
steps 2
lessons 5 20 seeds 1-2 count 8   # two runs of two seeds
[Few]
connector random 20 0 20 0
[Some]
connector random 60 10 60 2
threshold 100
)";

TEST(ExperimentFile, SaysWhatIsCompared)
{
    const Experiment experiment = parsed(R"(
# a comment
examine validation
steps 7
lessons 60 120  seeds 1-3  count 2000
lessons 60000 seeds 4,9 count 10000

[Plain]            # Classic, since nothing is said
[Mine]
preset Edges
context reset
rules hamming
tolerance 15
variants 0
)");
    EXPECT_EQ(experiment.examine, Examination::validation);
    EXPECT_EQ(experiment.steps, 7U);
    ASSERT_EQ(experiment.runs.size(), 3U);
    EXPECT_EQ(experiment.runs[1].lessons, 120U);
    EXPECT_THAT(experiment.runs[1].seeds, ElementsAre(1, 2, 3));
    EXPECT_EQ(experiment.runs[1].count, 2000U);
    EXPECT_EQ(experiment.runs[2].lessons, 60000U);
    EXPECT_THAT(experiment.runs[2].seeds, ElementsAre(4, 9));
    EXPECT_EQ(experiment.runs[2].count, 10000U);
    ASSERT_EQ(experiment.learners.size(), 2U);
    EXPECT_EQ(experiment.learners[0].name, "Plain");
    EXPECT_EQ(experiment.learners[0].description, findPreset("Classic")->description);
    LearnerDescription mine = findPreset("Edges")->description;
    mine.agent.context = Context::reset;
    mine.agent.rules.randomDefault = false;
    mine.agent.rules.tolerance = 15;
    mine.variation.variants = 0;
    EXPECT_EQ(experiment.learners[1].description, mine);
}

TEST(ExperimentFile, SaysHowLessonsAreDrawn)
{
    EXPECT_EQ(parsed("lessons 1\n[A]\n").draw, LessonDraw::random);
    EXPECT_EQ(parsed("draw random\nlessons 1\n[A]\n").draw, LessonDraw::random);
    EXPECT_EQ(parsed("lessons 1\ndraw balanced\n[A]\n").draw, LessonDraw::balanced);
    EXPECT_EQ(refusal("draw blindly\n"), "e.txt, line 1: lessons are drawn \"random\" or \"balanced\"");
}

TEST(ExperimentFile, AlternativesAreLearnersInEveryCombination)
{
    const Experiment experiment = parsed(R"(
lessons 1
[A]
connector random 10 0 10 0 | full
threshold 100 | 200
deskew yes
)");
    std::vector<std::string> names;
    for (const ExperimentLearner& learner : experiment.learners)
        names.push_back(learner.name);
    EXPECT_THAT(names,
        ElementsAre("A; connector random 10 0 10 0; threshold 100", "A; connector random 10 0 10 0; threshold 200",
            "A; connector full; threshold 100", "A; connector full; threshold 200"));
    EXPECT_EQ(experiment.learners[2].description.preprocessing.threshold, 100);
    EXPECT_EQ(experiment.learners[2].description.architecture.connector.kind, ConnectorKind::full);
    for (const ExperimentLearner& learner : experiment.learners)
        EXPECT_TRUE(learner.description.preprocessing.deskew);
}

TEST(ExperimentFile, ACodeOfEightBitsWidensTheInput)
{
    const Experiment experiment = parsed("lessons 1\n[A]\ncode thermometer\n[B]\npreset Edges\ncode black_white\n"
                                         "connector random 392 0 784 0\n");
    ASSERT_EQ(experiment.learners.size(), 2U);
    const auto sizesOf = [&experiment](std::size_t i) {
        return Learner::create(experiment.learners[i].description)->agent.sizes().inputs;
    };
    EXPECT_EQ(sizesOf(0), 6272U);
    EXPECT_EQ(sizesOf(1), 784U);
}

TEST(ExperimentFile, ARefusalNamesTheLineAndTheCause)
{
    EXPECT_EQ(refusal("lessons 1\n\n[A]\npreset Classik\n"), "e.txt, line 4: \"preset\" is not known: \"Classik\"");
    EXPECT_EQ(refusal("steps 0\n"), "e.txt, line 1: steps are a whole number, 1-1000");
    EXPECT_EQ(refusal("lessons 60 sixty\n"), "e.txt, line 1: \"sixty\" is no number of lessons, seeds or count");
    EXPECT_THAT(refusal("lessons 60 seeds 9-1\n"), HasSubstr("line 1: seeds are numbers"));
    EXPECT_THAT(refusal("lessons 60 count 0\n"), HasSubstr("at least one question"));
    EXPECT_EQ(refusal("colour red\n"), "e.txt, line 1: \"colour\" is not examine, steps, draw or lessons");
    EXPECT_EQ(refusal("lessons 1\n[A]\ncolour red\n"), "e.txt, line 3: \"colour\" is no setting of a learner");
    EXPECT_EQ(refusal("lessons 1\n[A]\ndeskew\n"), "e.txt, line 3: \"deskew\" wants a value");
    EXPECT_EQ(refusal("lessons 1\n[A]\ndeskew perhaps\n"), "e.txt, line 3: \"deskew\" wants yes or no");
    EXPECT_EQ(refusal("lessons 1\n[A]\nthreshold 256\n"), "e.txt, line 3: \"threshold\" wants a grey level, 0-255");
    EXPECT_THAT(refusal("lessons 1\n[A]\nconnector spaghetti\n"), HasSubstr("line 3: \"connector\" is wrong: "));
    EXPECT_THAT(refusal("lessons 1\n[A]\nconnector random 785 0 784 0\n"), HasSubstr("line 2: A: "));
    EXPECT_THAT(refusal("lessons 1\n[A\n"), HasSubstr("line 2: a learner's name stands between"));
    EXPECT_THAT(refusal("lessons 1\n[A]\n[A]\n"), HasSubstr("line 3: there are two learners"));
    EXPECT_THAT(refusal("[A]\n"), HasSubstr("how many lessons"));
    EXPECT_THAT(refusal("lessons 1\n"), HasSubstr("names no learner"));
    std::string many = "lessons 1\n[A]\n";
    for (int i = 0; i < 40; ++i)
        many += "threshold 1 | 2\n";
    EXPECT_THAT(refusal(many), HasSubstr("more combinations than 10000"));
}

TEST(ExperimentFile, SettingsSayEverythingThatDiffers)
{
    EXPECT_EQ(settingsText(findPreset("Classic")->description),
        "connector random 392 261 784 4; context iconic; rules hamming default; tolerance 0; deskew no; stretch no; "
        "even_ink no; threshold 200; code black_white; variants 0");
    EXPECT_EQ(settingsText(findPreset("Edges")->description),
        "connector random 6272 0 6272 0; context iconic; rules hamming default; tolerance 0; deskew yes; stretch yes; "
        "code directions; variants 2");
}

TEST(ExperimentRun, MeasuresEveryCellTheSameOnAnyNumberOfThreads)
{
    const Experiment experiment = parsed(small);
    const auto training = blots("training", 60, 1);
    const auto test = blots("test", 30, 2);
    std::size_t called = 0;
    const auto one = runExperiment(experiment, training, test,
        {.threads = 1,
            .finished = {},
            .afterCell = [&called](const ExperimentCell&, std::size_t done, std::size_t total) {
                EXPECT_EQ(done, ++called);
                EXPECT_EQ(total, 8U);
            }});
    ASSERT_TRUE(one);
    ASSERT_EQ(one->size(), 8U);
    EXPECT_EQ(called, 8U);
    const auto two = runExperiment(experiment, training, test, {.threads = 2});
    ASSERT_TRUE(two);
    for (std::size_t i = 0; i < one->size(); ++i) {
        EXPECT_TRUE((*one)[i].isSameQuestion((*two)[i]));
        EXPECT_EQ((*one)[i].correct, (*two)[i].correct);
        EXPECT_EQ((*one)[i].tested, 8U);
        EXPECT_EQ((*one)[i].engrams, (*one)[i].lessons);
    }
    EXPECT_EQ((*one)[3].learner, "Few");
    EXPECT_EQ((*one)[3].lessons, 20U);
    EXPECT_EQ((*one)[3].seed, 2U);
    // Twenty lessons of ten easy patterns: most are known, and chance would get a sixteenth.
    EXPECT_GE((*one)[6].correct, 5U);
}

TEST(ExperimentRun, TakesFinishedCellsAsTheyAre)
{
    const Experiment experiment = parsed(small);
    const auto training = blots("training", 60, 1);
    const auto test = blots("test", 30, 2);
    const auto whole = runExperiment(experiment, training, test);
    ASSERT_TRUE(whole);
    std::vector<ExperimentCell> finished = {(*whole)[5]};
    finished[0].correct = finished[0].tested = 4321; // so that it is known again
    const auto resumed = runExperiment(experiment, training, test, {.finished = finished});
    ASSERT_TRUE(resumed);
    for (std::size_t i = 0; i < whole->size(); ++i)
        EXPECT_EQ((*resumed)[i].correct, i == 5 ? 4321U : (*whole)[i].correct) << i;
    finished[0].settings += "; threshold 7"; // measured with other settings: does not count
    const auto other = runExperiment(experiment, training, test, {.finished = finished});
    ASSERT_TRUE(other);
    EXPECT_EQ((*other)[5].correct, (*whole)[5].correct);
}

// A learner that is taught and asked by hand, of the very draw.
TEST(ExperimentRun, TeachesABalancedDrawAndAsksARandomOne)
{
    Experiment experiment = parsed(std::string(small) + "[Whole]\nconnector full\n");
    experiment.draw = LessonDraw::balanced;
    const auto training = blots("training", 60, 1);
    const auto test = blots("test", 30, 2);
    const auto cells = runExperiment(experiment, training, test);
    ASSERT_TRUE(cells) << cells.error().message;
    ASSERT_EQ(cells->size(), 12U);
    for (const ExperimentCell& cell : *cells) {
        EXPECT_EQ(cell.draw, LessonDraw::balanced);
        const auto* const learner = &*std::ranges::find(experiment.learners, cell.learner, &ExperimentLearner::name);
        LearnerDescription description = learner->description;
        description.architecture.seed = description.agent.seed = cell.seed;
        Result<Learner> taught = Learner::create(description, cell.learner);
        ASSERT_TRUE(taught);
        std::vector<Example> lessons;
        for (const std::uint32_t index : balancedSample(training->labels(), cell.lessons, cell.seed))
            lessons.push_back({training, index});
        (void)teachExamples(*taught, lessons);
        std::vector<Example> questions;
        for (const std::uint32_t index : sampleWithoutReplacement(test->size(), cell.count, cell.seed))
            questions.push_back({test, index});
        EXPECT_EQ(testExamples(*taught, questions, {.steps = 2}).correct, cell.correct);
    }
    // What was measured with the other draw is another question.
    std::vector<ExperimentCell> random = *cells;
    for (ExperimentCell& cell : random) {
        cell.draw = LessonDraw::random;
        cell.correct = cell.tested = 4321; // so that it would be known again
        EXPECT_FALSE(cell.isSameQuestion((*cells)[0]));
    }
    const auto again = runExperiment(experiment, training, test, {.finished = random});
    ASSERT_TRUE(again);
    for (std::size_t i = 0; i < again->size(); ++i)
        EXPECT_EQ((*again)[i].correct, (*cells)[i].correct);
}

TEST(ExperimentRun, ValidationNeverTeachesWhatItAsks)
{
    auto training = std::make_shared<DigitSet>("training");
    DigitPixels picture{};
    for (std::size_t i = 0; i < 60; ++i) {
        picture[i] = 255;
        training->append(picture, i < 50 ? 1 : 2); // the last sixth alone holds twos
    }
    const Experiment experiment = parsed("examine validation\nlessons 60\n[A]\nconnector random 100 0 100 0\n");
    const auto cells = runExperiment(experiment, training, blots("test", 3, 2));
    ASSERT_TRUE(cells);
    EXPECT_EQ((*cells)[0].engrams, 50U); // all there are to be drawn from
    EXPECT_EQ((*cells)[0].tested, 10U);
    EXPECT_EQ((*cells)[0].correct, 0U);
}

TEST(ExperimentRun, StopsWhenAskedTo)
{
    std::stop_source stop;
    const auto cells = runExperiment(parsed(small), blots("training", 60, 1), blots("test", 30, 2),
        {.finished = {},
            .afterCell = [&stop](const ExperimentCell&, std::size_t, std::size_t) { stop.request_stop(); },
            .progress = Progress(stop.get_token())});
    ASSERT_FALSE(cells);
    EXPECT_EQ(cells.error().kind, ErrorKind::cancelled);
}

ExperimentCell cell(std::string learner, std::size_t lessons, std::uint64_t seed, std::size_t correct)
{
    ExperimentCell made;
    made.learner = std::move(learner);
    made.settings = "connector full; context iconic";
    made.examine = Examination::validation;
    made.steps = 10;
    made.lessons = lessons;
    made.seed = seed;
    made.count = made.tested = 300;
    made.correct = correct;
    made.notADigit = 7;
    made.engrams = 3 * lessons;
    made.teachingSeconds = 0.25;
    made.testingSeconds = 1.5;
    return made;
}

TEST(ExperimentResults, CsvIsReadBack)
{
    const std::vector<ExperimentCell> cells = {cell("A; threshold 100", 60, 1, 200), cell("B", 120, 2, 101)};
    std::string text = experimentCsvHeader();
    for (const ExperimentCell& each : cells)
        text += experimentCsvLine(each);
    const auto read = parseExperimentCsv(text, "r.csv");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_TRUE((*read)[i].isSameQuestion(cells[i]));
        EXPECT_EQ(experimentCsvLine((*read)[i]), experimentCsvLine(cells[i]));
    }

    // Cut off anywhere in the last line: what is whole is read.
    const std::size_t lastLine = text.size() - experimentCsvLine(cells[1]).size();
    for (std::size_t size = lastLine; size < text.size(); ++size) {
        const auto cut = parseExperimentCsv(std::string_view(text).substr(0, size), "r.csv");
        ASSERT_TRUE(cut);
        EXPECT_EQ(cut->size(), 1U);
    }
    EXPECT_EQ(parseExperimentCsv("x,y\n", "r.csv").error().message,
        "r.csv, line 1: these are not the columns of an experiment's results");
    EXPECT_EQ(parseExperimentCsv(experimentCsvHeader() + "A,60,1\n", "r.csv").error().message,
        "r.csv, line 2: this is no result of an experiment");
}

TEST(ExperimentResults, CsvFromBeforeTheDrawWasChosenIsReadAsRandom)
{
    const std::string old =
        "learner,lessons,seed,examine,count,steps,tested,correct,not_a_digit,accuracy,engrams,"
        "teaching_seconds,testing_seconds,settings\n"
        "A,60,1,validation,300,10,300,200,7,0.666667,180,0.250,1.500,connector full; context iconic\n";
    const auto read = parseExperimentCsv(old, "old.csv");
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->size(), 1U);
    EXPECT_TRUE(read->front().isSameQuestion(cell("A", 60, 1, 200)));
    EXPECT_EQ(read->front().draw, LessonDraw::random);
    EXPECT_EQ(experimentCsvLine(read->front()),
        old.substr(old.find('\n') + 1, old.size() - old.find('\n') - 2) + ",random\n");
    ExperimentCell balanced = cell("A", 60, 1, 200);
    balanced.draw = LessonDraw::balanced;
    const auto back = parseExperimentCsv(experimentCsv({{balanced}}), "new.csv");
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->front().isSameQuestion(balanced));
    EXPECT_FALSE(back->front().isSameQuestion(read->front()));
    // A line of the one under the names of the other is no result.
    const std::string line = experimentCsvLine(balanced);
    EXPECT_FALSE(parseExperimentCsv(old + line, "r.csv"));
    EXPECT_FALSE(parseExperimentCsv(experimentCsvHeader() + old.substr(old.find('\n') + 1), "r.csv"));
    EXPECT_FALSE(parseExperimentCsv(experimentCsvHeader() + line.substr(0, line.size() - 1) + "x\n", "r.csv"));
}

TEST(ExperimentResults, BothDrawsOfALearnerAreApartInMeansTableAndFigure)
{
    std::vector<ExperimentCell> cells = {cell("A", 60, 1, 150), cell("A", 60, 1, 180)};
    cells[1].draw = LessonDraw::balanced;
    const auto summaries = summarise(cells);
    ASSERT_EQ(summaries.size(), 2U);
    EXPECT_EQ(curveName(summaries[0]), "A");
    EXPECT_EQ(curveName(summaries[1]), "A, balanced");
    EXPECT_EQ(experimentTable(summaries),
        "| learner |     draw | lessons | seeds | accuracy | deviation | least-greatest | ms an answer |\n"
        "|:--------|---------:|--------:|------:|---------:|----------:|---------------:|-------------:|\n"
        "| A       |   random |      60 |     1 |   0.5000 |           |  0.5000-0.5000 |        5.000 |\n"
        "| A       | balanced |      60 |     1 |   0.6000 |           |  0.6000-0.6000 |        5.000 |\n");
    const std::string svg = learningCurveSvg(summaries);
    EXPECT_THAT(svg, HasSubstr(">A</text>"));
    EXPECT_THAT(svg, HasSubstr(">A, balanced</text>"));
}

TEST(ExperimentResults, MeanAndDeviationOverSeeds)
{
    const std::vector<ExperimentCell> cells = {
        cell("A", 60, 1, 150), cell("A", 60, 2, 180), cell("A", 60, 3, 210), cell("A", 120, 1, 240)};
    const auto summaries = summarise(cells);
    ASSERT_EQ(summaries.size(), 2U);
    EXPECT_EQ(summaries[0].seeds, 3U);
    EXPECT_EQ(summaries[0].tested, 900U);
    EXPECT_NEAR(summaries[0].mean, 0.6, 1e-12);
    EXPECT_NEAR(summaries[0].deviation, 0.1, 1e-12); // 0.5, 0.6, 0.7
    EXPECT_NEAR(summaries[0].least, 0.5, 1e-12);
    EXPECT_NEAR(summaries[0].greatest, 0.7, 1e-12);
    EXPECT_NEAR(summaries[0].millisecondsPerAnswer, 5.0, 1e-12);
    EXPECT_EQ(summaries[1].deviation, 0);
    EXPECT_EQ(experimentTable(summaries),
        "| learner | lessons | seeds | accuracy | deviation | least-greatest | ms an answer |\n"
        "|:--------|--------:|------:|---------:|----------:|---------------:|-------------:|\n"
        "| A       |      60 |     3 |   0.6000 |    0.1000 |  0.5000-0.7000 |        5.000 |\n"
        "| A       |     120 |     1 |   0.8000 |           |  0.8000-0.8000 |        5.000 |\n");
}

} // namespace
} // namespace engram
