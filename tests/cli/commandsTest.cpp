#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <engram/files/fileClaim.h>
#include <engram/store/agentFile.h>
#include <engram/store/recovery.h>

#include "commandLine.h"
#include "support/files.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using nlohmann::json;
using test::Outcome;
using test::readFile;
using test::runCli;
using test::TemporaryFolder;

const std::vector<std::string> commands = {"train", "test", "compare", "curve", "predict", "explain", "story", "log",
    "mind", "info", "verify", "bits", "wiring", "convert", "pairs", "experiment", "bench", "sureness"};

std::string canvas(int number)
{
    return (std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests/golden" / ("canvas" + std::to_string(number) + ".pbm"))
        .string();
}

/// An agent taught two fonts: quick, and needs no MNIST.
class WithAgent : public testing::Test {
protected:
    void SetUp() override
    {
        const Outcome trained =
            runCli({"train", "--preset", "classic", "--fonts", "Liberation Sans,carlito", "-o", agent_, "--json"});
        ASSERT_EQ(trained.exitCode, 0) << trained.err;
        EXPECT_EQ(trained.json().at("lessons"), 20);
        EXPECT_EQ(trained.err, ""); // no progress where stderr is no terminal
    }

    TemporaryFolder folder_;
    std::string agent_ = folder_ / "fonts only.engram";
};

TEST(CommandLine, HelpsWithEverything)
{
    const Outcome all = runCli({"--help"});
    EXPECT_EQ(all.exitCode, 0);
    for (const std::string& command : commands) {
        EXPECT_NE(all.out.find("\n  " + command + " "), std::string::npos) << command;
        const Outcome help = runCli({command, "--help"});
        EXPECT_EQ(help.exitCode, 0);
        EXPECT_NE(help.out.find("Usage: engram-cli " + command), std::string::npos) << help.out;
        EXPECT_EQ(help.err, "");
    }
    EXPECT_EQ(runCli({"--version"}).out.rfind("engram-cli ", 0), 0U);
}

TEST(CommandLine, WrongUsageIsTwo)
{
    for (const std::vector<std::string>& arguments :
        std::vector<std::vector<std::string>>{{}, {"fly"}, {"train"}, {"train", "-o"},
            {"train", "--samples", "many", "-o", "x"}, {"train", "--preset", "modern", "-o", "x"},
            {"train", "--threshold", "256", "-o", "x"}, {"train", "--connector", "spiral 3", "-o", "x"},
            {"train", "--agent", "a", "--preset", "classic", "-o", "x"}, {"test"}, {"test", "a", "--steps", "0"},
            {"predict", "a"}, {"wiring", "--inputs", "1,a", "--outputs", "1", "--connector", "full"},
            {"wiring", "--inputs", "1,1", "--outputs", "1"}, {"story", "a", "--json", "--csv"}, {"convert", "a"},
            {"bits", "a", "--normalise", "--no-normalise"}, {"info", "a", "b"}, {"train", "--samples", "-5", "-o", "x"},
            {"train", "--samples", "99999999999999999999", "-o", "x"}, {"train", "--samples", "010", "-o", "x"},
            {"train", "--samples", "1e3", "-o", "x"}, {"train", "--seed", "-1", "-o", "x"},
            {"train", "--threshold", "-1", "-o", "x"}, {"test", "a", "--count", "0"}, {"test", "a", "--count", "-1"},
            {"test", "a", "--seed", "18446744073709551616"}, {"test", "a", "--threads", "2000"},
            {"bench", "--lessons", "-1"}, {"explain", "a", "b", "--step", "0"}}) {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << (arguments.empty() ? "" : arguments.front()) << outcome.err;
        EXPECT_NE(outcome.err, "");
        EXPECT_EQ(outcome.out, "");
    }
}

TEST(CommandLine, FailingIsOneAndOneSentence)
{
    const TemporaryFolder folder;
    const std::string out = folder / "x.engram";
    std::ofstream(folder / "text") << "just a text that is nothing else";
    std::filesystem::create_directory(folder / "empty");
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{{"info", folder / "missing"},
             {"info", folder / "text"}, {"info", folder / "empty"}, {"verify", folder / "text"},
             {"predict", folder / "text", canvas(1)}, {"bits", folder / "text"}, {"bits", folder / "missing"},
             {"train", "--fonts", "Comic Papyrus", "-o", out}, {"train", "--samples", "0", "-o", out},
             {"train", "--mnist", folder / "text", "-o", out}, {"train", "--font-sheet", folder / "text", "-o", out},
             {"train", "--connector", "random 785 0 784 0", "--fonts", "all", "-o", out},
             {"train", "--connector", "windows 8 3 2 3 30", "--fonts", "all", "-o", out},
             {"train", "--context", "sequence", "--fonts", "all", "-o", out},
             {"train", "--preset", "classic", "--memories", "1", "--fonts", "all", "-o", out},
             {"train", "--fonts", "carlito", "-o", folder / "no folder/x.engram"}, {"test", folder / "missing"},
             {"convert", folder / "text", folder / "y.npz"}, {"story", folder / "text"},
             {"explain", folder / "text", canvas(1)},
             {"wiring", "--inputs", "3", "--outputs", "1", "--connector", "random 4 0 1 0"}}) {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, 1) << arguments[0] << ' ' << arguments[1] << outcome.out;
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        EXPECT_EQ(outcome.err.rfind("engram-cli: ", 0), 0U) << outcome.err;
        EXPECT_FALSE(std::filesystem::exists(out));
    }
}

TEST(CommandLine, SaysWhatAWholeNumberMayBe)
{
    const Outcome outcome = runCli({"test", "a", "--count", "0"});
    EXPECT_NE(outcome.err.find("'0' is not a whole number from 1"), std::string::npos) << outcome.err;
    EXPECT_LT(outcome.err.size(), 200U);
    const Outcome range = runCli({"curve", "--lessons", "0"});
    EXPECT_NE(range.err.find("'0' is not a whole number 1 to 10,000,000"), std::string::npos) << range.err;
}

TEST(CommandLine, AsksForAFileWhereItsNameIsEmpty)
{
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{{"compare", "", "b"},
             {"compare", "a", ""}, {"test", ""}, {"predict", "a", ""}, {"info", ""}, {"train", "-o", ""},
             {"curve", "--from", ""}, {"convert", "", "x.npz"}}) {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, 2) << arguments.front() << outcome.err;
        EXPECT_NE(outcome.err.find("it needs a name, and was given none"), std::string::npos) << outcome.err;
    }
}

TEST(CommandLine, RefusesAnInstructionSetThatIsNotThere)
{
    const std::string wiring = std::string("ENGRAM_SIMD=abacus '") + ENGRAM_CLI
        + "' wiring --inputs 9x1 --outputs 1 --connector full > /dev/null 2> /dev/null";
    EXPECT_EQ(WEXITSTATUS(std::system(wiring.c_str())), 1);
}

TEST(CommandLine, RefusesAPlaceToSaveBeforeItTeaches)
{
    const TemporaryFolder folder;
    const Outcome missing = runCli({"train", "-o", folder / "no folder/x.engram"});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_NE(missing.err.find("there is no folder"), std::string::npos) << missing.err;
    const Outcome isFolder = runCli({"train", "-o", "/tmp"});
    EXPECT_EQ(isFolder.exitCode, 1);
    EXPECT_NE(isFolder.err.find("it is a folder"), std::string::npos) << isFolder.err;
}

TEST(CommandLine, DoesNotSaveOverAnAgentThatIsOpenElsewhere)
{
    const TemporaryFolder folder;
    const std::string agent = folder / "open.engram";
    const auto claim = FileClaim::take(agent);
    ASSERT_TRUE(claim);
    const Outcome outcome = runCli({"train", "--preset", "classic", "--fonts", "carlito", "-o", agent});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.err.find("is open in another Engram"), std::string::npos) << outcome.err;
    EXPECT_FALSE(std::filesystem::exists(agent));
}

TEST(CommandLine, TeachesAFontOnceHoweverOftenItIsChosen)
{
    const TemporaryFolder folder;
    const Outcome outcome =
        runCli({"train", "--preset", "classic", "--fonts", "carlito,Carlito", "-o", folder / "x.engram", "--json"});
    EXPECT_EQ(outcome.json().at("lessons"), 10);
}

TEST(CommandLine, SaysWhenItsOutputCannotBeWritten)
{
    for (const std::string arguments : {"--help", "train --help", "--version"})
        EXPECT_EQ(WEXITSTATUS(std::system(
                      (std::string("'") + ENGRAM_CLI + "' " + arguments + " > /dev/full 2> /dev/null").c_str())),
            1)
            << arguments;
    const std::string wiring = std::string("'") + ENGRAM_CLI
        + "' wiring --inputs 9x1 --outputs 1 --connector full --json > /dev/full 2> /dev/null";
    EXPECT_EQ(WEXITSTATUS(std::system(wiring.c_str())), 1);
}

TEST_F(WithAgent, NamesReachATerminalWithoutControlCharacters)
{
    Result<Learner> learner = loadAgent(agent_);
    ASSERT_TRUE(learner);
    learner->name = "odd \x1b]0;title\x07 name\n\xc2\x9b";
    ASSERT_TRUE(saveAgent(*learner, agent_));
    const std::string text = runCli({"info", agent_}).out;
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.rfind("odd ?]0;title? name??: an agent\n", 0), 0U) << text;
}

TEST_F(WithAgent, InfoCountsLessonsApartFromTheirVariants)
{
    const std::string varied = folder_ / "varied.engram";
    ASSERT_EQ(runCli({"train", "--preset", "upright", "--fonts", "carlito", "-o", varied}).exitCode, 0);
    const json source = runCli({"info", varied, "--json"}).json().at("lessons_by_source").at(0);
    EXPECT_EQ(source.at("source"), "Carlito");
    EXPECT_EQ(source.at("lessons"), 10);
    EXPECT_EQ(source.at("engrams"), 30);
    EXPECT_NE(runCli({"info", varied}).out.find("10 lessons (30 engrams) from Carlito"), std::string::npos);
}

TEST_F(WithAgent, InfoTellsArchitectureEyeAndLessonsBySource)
{
    const json info = runCli({"info", agent_, "--json"}).json();
    EXPECT_EQ(info.at("kind"), "agent");
    EXPECT_EQ(info.at("name"), "fonts only");
    EXPECT_EQ(info.at("architecture").at("connector"), "random 392 261 784 4");
    EXPECT_EQ(info.at("preprocessing").at("threshold"), 200);
    EXPECT_EQ(info.at("engrams"), 20);
    std::map<std::string, int> sources;
    for (const json& source : info.at("lessons_by_source"))
        sources[source.at("source")] = source.at("engrams");
    EXPECT_EQ(sources, (std::map<std::string, int>{{"Carlito", 10}, {"Liberation Sans", 10}}));
    EXPECT_EQ(info.at("story").at("states"), 40);
    EXPECT_NE(runCli({"info", agent_}).out.find("10 lessons from Carlito"), std::string::npos);
}

TEST_F(WithAgent, PredictsADigitOrNone)
{
    const Outcome outcome =
        runCli({"predict", agent_, canvas(1), canvas(2), "--invert", "--one-digit", "--normalise", "--json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const json all = outcome.json();
    ASSERT_EQ(all.size(), 2U);
    for (const json& prediction : all) {
        int code = 0;
        for (const json& bit : prediction.at("bits"))
            code = 2 * code + bit.get<int>();
        EXPECT_EQ(prediction.at("code"), code);
        EXPECT_EQ(prediction.at("digit"), code < 10 ? json(code) : json(nullptr));
    }
    EXPECT_EQ(runCli({"predict", agent_, canvas(1), canvas(2), "--invert", "--one-digit", "--normalise", "--json"}).out,
        outcome.out);

    std::ofstream(folder_ / "empty.pgm") << "P2 2 2 255 0 0 0 0";
    const json empty = runCli({"predict", agent_, folder_ / "empty.pgm", "--json"}).json();
    EXPECT_EQ(empty[0].at("digit"), nullptr);
    EXPECT_EQ(empty[0].at("empty"), true);

    const Outcome bright = runCli({"predict", agent_, canvas(1), "--ink", "light"});
    EXPECT_EQ(bright.exitCode, 0);
    EXPECT_NE(bright.err.find("--invert"), std::string::npos);
}

TEST_F(WithAgent, ReadsBackTheFontsThatItWasTaught)
{
    // Every lesson holds itself: a taught digit is an attractor.
    const std::string sheet = (std::filesystem::path(ENGRAM_SOURCE_DIR) / "fonts/carlito.txt").string();
    const Outcome tested = runCli({"test", agent_, "--mnist", sheet, "--part", "digits", "--json"});
    ASSERT_EQ(tested.exitCode, 0) << tested.err;
    EXPECT_EQ(tested.json().at("tested"), 10);
    EXPECT_EQ(tested.json().at("correct"), 10);
    EXPECT_EQ(tested.json().at("not_a_digit"), 0);
    EXPECT_EQ(tested.json().at("confusion").size(), 10U);
    EXPECT_EQ(tested.json().at("confusion")[3].size(), 11U);
    EXPECT_EQ(tested.json().at("confusion")[3][3], 1);
}

TEST_F(WithAgent, GoesOnLearningAndKeepsABackup)
{
    const std::string more = folder_ / "more.engram";
    ASSERT_EQ(runCli({"train", "--agent", agent_, "--fonts", "caladea", "-o", more}).exitCode, 0);
    EXPECT_EQ(runCli({"info", more, "--json"}).json().at("engrams"), 30);
    ASSERT_EQ(runCli({"train", "--agent", more, "--fonts", "caladea", "-o", more}).exitCode, 0);
    EXPECT_EQ(runCli({"info", more, "--json"}).json().at("engrams"), 30) << "known lessons are not taught twice";
    ASSERT_EQ(
        runCli({"train", "--agent", more, "--fonts", "caladea", "--again", "-o", more, "--no-story"}).exitCode, 0);
    EXPECT_EQ(runCli({"info", more, "--json"}).json().at("engrams"), 40);
    EXPECT_EQ(runCli({"info", more + "~", "--json"}).json().at("engrams"), 30);
}

TEST_F(WithAgent, VerifyTellsWholeFilesFromDamagedOnes)
{
    EXPECT_EQ(runCli({"verify", agent_}).exitCode, 0);
    std::string bytes = readFile(agent_);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
    std::ofstream(folder_ / "damaged", std::ios::binary) << bytes;
    const Outcome outcome = runCli({"verify", "--json", agent_, folder_ / "damaged"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.json()[0].at("whole"), true);
    EXPECT_EQ(outcome.json()[1].at("whole"), false);
}

TEST_F(WithAgent, StoryTellsEveryState)
{
    const json story = runCli({"story", agent_, "--json"}).json();
    ASSERT_EQ(story.at("states").size(), 40U);
    EXPECT_EQ(story.at("states")[0].at("kind"), "reset");
    EXPECT_EQ(story.at("states")[1].at("kind"), "training");
    const std::string csv = runCli({"story", agent_, "--csv"}).out;
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 41);
    const std::string outline = runCli({"story", agent_}).out;
    EXPECT_NE(outline.find("40 states in 20 episodes"), std::string::npos);
    EXPECT_NE(outline.find("training: 10 of "), std::string::npos) << outline;
    EXPECT_NE(outline.find(" + 10 of "), std::string::npos) << outline;
}

TEST_F(WithAgent, ExplainsAnAnswerAndANeuron)
{
    const std::vector<std::string> question = {"explain", agent_, canvas(2), "--invert", "--normalise", "--json"};
    const json answer = runCli(question).json();
    EXPECT_EQ(answer.at("steps").size(), 11U);
    double sum = answer.at("shares").at("undecided");
    for (const json& memory : answer.at("shares").at("memories"))
        sum += memory.at("share").get<double>();
    EXPECT_NEAR(sum, 1, 1e-9);
    EXPECT_EQ(
        runCli({"predict", agent_, canvas(2), "--invert", "--one-digit", "--normalise", "--json"}).json()[0].at("code"),
        answer.at("code"));

    std::vector<std::string> withNeuron = question;
    withNeuron.insert(withNeuron.end(), {"--neuron", "400", "--nearest", "3"});
    const json neuron = runCli(withNeuron).json().at("neuron");
    EXPECT_EQ(neuron.at("nearest").size(), 3U);
    EXPECT_EQ(neuron.at("rule"), "Hamming");
    EXPECT_EQ(neuron.at("connections"), 392 + 261);
    withNeuron[withNeuron.size() - 3] = "784";
    EXPECT_EQ(runCli(withNeuron).exitCode, 1);
}

TEST(Convert, FontSheetsGoToASpreadsheetAndBack)
{
    const TemporaryFolder folder;
    const std::string text = (std::filesystem::path(ENGRAM_SOURCE_DIR) / "fonts/caladea.txt").string();
    ASSERT_EQ(runCli({"convert", text, folder / "caladea.xlsx"}).exitCode, 0);
    ASSERT_EQ(runCli({"convert", folder / "caladea.xlsx", folder / "back.txt"}).exitCode, 0);
    const json before = runCli({"info", text, "--json"}).json();
    EXPECT_EQ(runCli({"info", folder / "caladea.xlsx", "--json"}).json().at("splits"), before.at("splits"));
    EXPECT_EQ(runCli({"info", folder / "back.txt", "--json"}).json().at("splits"), before.at("splits"));
}

TEST(Convert, IdxPairsGoToNpz)
{
    const TemporaryFolder folder;
    const std::string idx = folder / "t10k-images-idx3-ubyte";
    std::ofstream pictures(idx, std::ios::binary);
    pictures.write("\0\0\x08\x03\0\0\0\x02\0\0\0\x1c\0\0\0\x1c", 16);
    for (int pixel = 0; pixel < 2 * 784; ++pixel)
        pictures.put(static_cast<char>(pixel % 251));
    pictures.close();
    std::ofstream(folder / "t10k-labels-idx1-ubyte", std::ios::binary).write("\0\0\x08\x01\0\0\0\x02\x07\x03", 10);

    const Outcome converted = runCli({"convert", idx, folder / "x.npz"});
    ASSERT_EQ(converted.exitCode, 0) << converted.err;
    const json npz = runCli({"info", folder / "x.npz", "--json"}).json();
    EXPECT_EQ(npz.at("splits").at("test").at("n"), 2);
    EXPECT_EQ(npz.at("splits"), runCli({"info", idx, "--json"}).json().at("splits"));
    EXPECT_EQ(npz.at("format"), "NPZ");
}

TEST(Convert, AFontSheetGoesToNpzAndIsReadBack)
{
    const TemporaryFolder folder;
    const std::string font = ENGRAM_SOURCE_DIR "/fonts/carlito.txt";
    const Outcome converted = runCli({"convert", font, folder / "font.npz"});
    ASSERT_EQ(converted.exitCode, 0) << converted.err;
    const json digits = runCli({"info", folder / "font.npz", "--json"}).json().at("splits").at("digits");
    const json before = runCli({"info", font, "--json"}).json().at("splits").at("digits");
    EXPECT_EQ(digits.at("images_sha256"), before.at("images_sha256"));
    EXPECT_EQ(digits.at("labels_sha256"), before.at("labels_sha256"));
}

TEST(Info, TellsAnIdxFileWithoutItsPartner)
{
    const TemporaryFolder folder;
    const std::string labels = folder / "t10k-labels-idx1-ubyte";
    std::ofstream(labels, std::ios::binary).write("\0\0\x08\x01\0\0\0\x02\x07\x03", 10);
    const json info = runCli({"info", labels, "--json"}).json();
    EXPECT_EQ(info.at("n"), 2);
    EXPECT_EQ(info.at("shape"), json::array({2}));
    EXPECT_EQ(info.at("labels_sha256").get<std::string>().size(), 64U);
    EXPECT_NE(runCli({"info", labels}).out.find("2 labels of an IDX data set"), std::string::npos);

    const std::string pictures = folder / "some-images-idx3-ubyte";
    std::ofstream out(pictures, std::ios::binary);
    out.write("\0\0\x08\x03\0\0\0\x01\0\0\0\x1c\0\0\0\x1c", 16);
    out << std::string(784, 'p');
    out.close();
    const json images = runCli({"info", pictures, "--json"}).json();
    EXPECT_EQ(images.at("shape"), json::array({1, 28, 28}));
    EXPECT_EQ(images.at("images_sha256").get<std::string>().size(), 64U);
}

TEST(Info, DoesNotWaitForAPipe)
{
    const TemporaryFolder folder;
    const std::string pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const Outcome refused = runCli({"info", pipe});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.err.find("not a regular file"), std::string::npos) << refused.err;
}

TEST(Train, MixesFontsWithMnistAndGivesTheSameFileEveryTime)
{
    const TemporaryFolder folder;
    const std::vector<std::string> arguments = {
        "train", "--preset", "classic", "--samples", "50", "--fonts", "all", "--seed", "3", "-o"};
    std::vector<std::string> first = arguments;
    first.push_back(folder / "a.engram");
    ASSERT_EQ(runCli(first).exitCode, 0);
    const std::string bytes = readFile(folder / "a.engram");
    ASSERT_EQ(runCli(first).exitCode, 0);
    EXPECT_EQ(readFile(folder / "a.engram"), bytes);
    const json info = runCli({"info", folder / "a.engram", "--json"}).json();
    int mnist = 0;
    for (const json& source : info.at("lessons_by_source"))
        if (source.at("source") == "MNIST train")
            mnist = source.at("engrams");
    EXPECT_EQ(mnist, 50);
    EXPECT_GE(info.at("lessons_by_source").size(), 13U); // at least 12 fonts
    EXPECT_EQ(info.at("engrams"), 50 + 10 * (info.at("lessons_by_source").size() - 1));
}

TEST(Bench, MeasuresBesideAPlainLoopThatAgrees)
{
    const Outcome outcome = runCli({"bench", "--lessons", "30", "--questions", "5", "--threads", "2", "--json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const json report = outcome.json();
    EXPECT_EQ(report.at("same_bits"), true);
    EXPECT_EQ(report.at("lessons"), 30);
    for (const char* figure : {"plain_ms_per_answer", "ms_per_answer_median", "ms_per_answer_p99", "ratio",
             "answers_per_second", "lessons_per_second", "memory_bytes_per_engram"})
        EXPECT_GT(report.at(figure).get<double>(), 0) << figure;
}

TEST(Test, SavesTheTestedStatesWhereAsked)
{
    const TemporaryFolder folder;
    ASSERT_EQ(runCli({"train", "--fonts", "carlito", "-o", folder / "a.engram", "--no-story"}).exitCode, 0);
    ASSERT_EQ(
        runCli({"test", folder / "a.engram", "--count", "3", "--steps", "4", "-o", folder / "b.engram"}).exitCode, 0);
    EXPECT_EQ(runCli({"story", folder / "a.engram", "--json"}).json().at("states").size(), 0U);
    const json story = runCli({"story", folder / "b.engram", "--json"}).json();
    ASSERT_EQ(story.at("states").size(), 15U);
    EXPECT_EQ(story.at("states")[4].at("kind"), "testing");
    EXPECT_EQ(story.at("states")[4].at("source"), "MNIST test");
}

} // namespace
} // namespace engram
