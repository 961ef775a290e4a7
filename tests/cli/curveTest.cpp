#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/files/locations.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/document.h"
#include "support/files.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class CurveCommand : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(findDefaultMnist()) << "data/mnist.pkl.gz comes with the project"; }

    TemporaryFolder folder_;
    std::string name_ = folder_ / "figure";
};

using CompareCommand = CurveCommand;

// One engine: what a curve says of a seed is what train and test say with it.
TEST_F(CurveCommand, SaysOfASeedWhatTrainAndTestSay)
{
    const Outcome curve = runCli({"curve", "--preset", "patchwork,classic", "--lessons", "40,20", "--draws", "2",
        "--seed", "7", "--count", "60", "--steps", "2", "-o", name_, "--json"});
    ASSERT_EQ(curve.exitCode, 0) << curve.err;
    EXPECT_EQ(curve.err, "");
    const auto results = curve.json().at("results");
    ASSERT_EQ(results.size(), 4U);
    const std::string csv = readFile(name_ + ".csv");
    EXPECT_EQ(std::ranges::count(csv, '\n'), 9);
    EXPECT_THAT(readFile(name_ + ".svg"), StartsWith("<svg"));

    for (const auto& result : results) {
        double sum = 0;
        for (const char* seed : {"7", "8"}) {
            const std::string agent = folder_ / "one.engram";
            const Outcome trained = runCli({"train", "--preset", result.at("learner"), "--samples",
                std::to_string(result.at("lessons").get<int>()), "--seed", seed, "-o", agent});
            ASSERT_EQ(trained.exitCode, 0) << trained.err;
            const Outcome tested = runCli({"test", agent, "--count", "60", "--seed", seed, "--steps", "2", "--json"});
            ASSERT_EQ(tested.exitCode, 0) << tested.err;
            sum += tested.json().at("accuracy").get<double>();
        }
        EXPECT_NEAR(result.at("accuracy").get<double>(), sum / 2, 1e-9) << result.dump();
    }
}

TEST_F(CurveCommand, SaysOfABalancedDrawWhatTrainAndTestSay)
{
    const std::vector<std::string> rest = {
        "--lessons", "25", "--draws", "1", "--seed", "3", "--count", "60", "--steps", "2", "--json", "-o"};
    std::vector<std::string> command = {"curve", "--balanced", "--preset", "patchwork,classic"};
    command.insert(command.end(), rest.begin(), rest.end());
    command.push_back(name_);
    const Outcome curve = runCli(command);
    ASSERT_EQ(curve.exitCode, 0) << curve.err;
    const auto results = curve.json().at("results");
    ASSERT_EQ(results.size(), 2U);
    for (const auto& result : results) {
        EXPECT_EQ(result.at("draw"), "balanced");
        const std::string agent = folder_ / "one.engram";
        const Outcome trained = runCli(
            {"train", "--balanced", "--preset", result.at("learner"), "--samples", "25", "--seed", "3", "-o", agent});
        ASSERT_EQ(trained.exitCode, 0) << trained.err;
        const Outcome tested = runCli({"test", agent, "--count", "60", "--seed", "3", "--steps", "2", "--json"});
        ASSERT_EQ(tested.exitCode, 0) << tested.err;
        EXPECT_EQ(result.at("accuracy"), tested.json().at("accuracy")) << result.dump();
    }
    EXPECT_THAT(readFile(name_ + ".svg"), HasSubstr("Classic, balanced"));

    // A random draw of the same is another curve beside it, and both are read back from their files.
    const std::string random = folder_ / "random";
    command = {"curve", "--preset", "classic"};
    command.insert(command.end(), rest.begin(), rest.end());
    command.push_back(random);
    ASSERT_EQ(runCli(command).exitCode, 0);
    const auto all = runCli({"curve", "--from", name_ + ".csv", random + ".csv", "--json"}).json().at("results");
    ASSERT_EQ(all.size(), 3U);
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(all.at(i).at("draw"), i < 2 ? "balanced" : "random");
    EXPECT_NE(all.at(1).at("accuracy"), all.at(2).at("accuracy"));
    EXPECT_EQ(runCli({"curve", "--balanced", "--from", name_ + ".csv"}).exitCode, 2);
}

TEST_F(CurveCommand, RefusesLessonsThatThereAreNotAndCallsNothingADeviationOfOneDraw)
{
    const std::string digits = folder_ / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 40, 10), digits));
    const std::vector<std::string> start = {"curve", "--preset", "classic", "--mnist", digits, "--count", "5"};
    const auto run = [&start](std::vector<std::string> more) {
        more.insert(more.begin(), start.begin(), start.end());
        return runCli(more);
    };
    const Outcome refused = run({"--lessons", "10,41", "-o", name_});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err, HasSubstr("There are no 41 lessons to draw: digits train has 40 digits"));
    EXPECT_FALSE(std::filesystem::exists(name_ + ".csv"));
    const Outcome once = run({"--lessons", "40", "--draws", "1", "--json"});
    ASSERT_EQ(once.exitCode, 0) << once.err;
    EXPECT_TRUE(once.json().at("results").at(0).at("deviation").is_null());
    const Outcome twice = run({"--lessons", "20", "--draws", "2", "--json"});
    EXPECT_TRUE(twice.json().at("results").at(0).at("deviation").is_number());
}

TEST_F(CurveCommand, MeasuresTheSettingsOfAnAgentTaughtAnew)
{
    const std::string agent = folder_ / "mine.engram";
    ASSERT_EQ(runCli({"train", "--preset", "classic", "--threshold", "90", "--samples", "5", "-o", agent}).exitCode, 0);
    const std::vector<std::string> rest = {
        "--lessons", "30", "--draws", "1", "--seed", "6", "--count", "50", "--steps", "2", "--json"};
    std::vector<std::string> command = {"curve", "--agent", agent};
    command.insert(command.end(), rest.begin(), rest.end());
    const Outcome alone = runCli(command);
    ASSERT_EQ(alone.exitCode, 0) << alone.err;
    const auto results = alone.json().at("results");
    ASSERT_EQ(results.size(), 1U); // no preset where none is named
    EXPECT_EQ(results.at(0).at("learner"), "mine");
    const std::string anew = folder_ / "anew.engram";
    ASSERT_EQ(
        runCli({"train", "--preset", "classic", "--threshold", "90", "--samples", "30", "--seed", "6", "-o", anew})
            .exitCode,
        0);
    const Outcome tested = runCli({"test", anew, "--count", "50", "--seed", "6", "--steps", "2", "--json"});
    EXPECT_EQ(results.at(0).at("accuracy"), tested.json().at("accuracy"));

    command.insert(command.end(), {"--preset", "classic"});
    EXPECT_EQ(runCli(command).json().at("results").size(), 2U);
    EXPECT_EQ(runCli({"curve", "--agent", folder_ / "gone.engram"}).exitCode, 1);
}

// As test does with --output: the file of the agent keeps it, with a line that gives the same figures.
TEST_F(CurveCommand, IsKeptInTheLogOfAnAgentWithALineThatRepeatsIt)
{
    const std::string agent = folder_ / "my own.engram";
    ASSERT_EQ(runCli({"train", "--preset", "classic", "--samples", "5", "-o", agent}).exitCode, 0);
    const Outcome curve = runCli({"curve", "--agent", agent, "--preset", "patchwork", "--lessons", "20,10", "--draws",
        "2", "--seed", "4", "--count", "30", "--steps", "2", "--json", "--log", "--balanced"});
    ASSERT_EQ(curve.exitCode, 0) << curve.err;
    const auto log = runCli({"log", agent, "--json"}).json();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log.at(0).at("kind"), "curve");
    EXPECT_EQ(log.at(0).at("lessons"), 20);
    EXPECT_EQ(log.at(0).at("tested"), 60);
    EXPECT_EQ(log.at(0).at("seed"), 4);
    EXPECT_THAT(log.at(0).at("command").get<std::string>(), HasSubstr(" --balanced "));
    const ShellOutcome again = runInShell(log.at(0).at("command").get<std::string>() + " --json", folder_.path());
    ASSERT_EQ(again.exitCode, 0);
    const auto results = nlohmann::json::parse(again.out).at("results");
    const auto same = std::ranges::find_if(results,
        [](const nlohmann::json& result) { return result.at("learner") == "my own" && result.at("lessons") == 20; });
    ASSERT_NE(same, results.end());
    EXPECT_NEAR(same->at("accuracy").get<double>(), log.at(0).at("accuracy").get<double>(), 1e-12);
    EXPECT_THAT(
        runCli({"log", agent}).out, HasSubstr("curve of agents like my own, up to 20 lessons, on MNIST test\n"));
    EXPECT_EQ(runCli({"curve", "--lessons", "5", "--log"}).exitCode, 2); // in whose?
}

TEST_F(CurveCommand, ShowsWhatWasMeasuredBefore)
{
    const std::vector<std::string> measuring = {
        "curve", "--preset", "classic,deskewed", "--lessons", "10,20", "--draws", "1", "--count", "20", "--steps", "1"};
    std::vector<std::string> saved = measuring;
    saved.insert(saved.end(), {"-o", name_});
    const Outcome measured = runCli(saved);
    ASSERT_EQ(measured.exitCode, 0) << measured.err;
    const std::string csv = name_ + ".csv";
    EXPECT_EQ(runCli({"curve", "--from", csv, csv}).out, measured.out); // each measurement once
    const Outcome one = runCli({"curve", "--from", csv, "--preset", "Deskewed", "-o", folder_ / "one", "--published"});
    ASSERT_EQ(one.exitCode, 0) << one.err;
    EXPECT_THAT(one.out, HasSubstr("Deskewed"));
    EXPECT_THAT(one.out, testing::Not(HasSubstr("Classic")));
    EXPECT_THAT(readFile(folder_ / "one.svg"), HasSubstr("Mallat"));

    const Outcome none = runCli({"curve", "--from", csv, "--preset", "Edges"});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_THAT(none.err, HasSubstr("There are no measurements of these agents in "));
    folder_.write("broken.csv", "learner,lessons\n");
    EXPECT_THAT(runCli({"curve", "--from", folder_ / "broken.csv"}).err, HasSubstr("broken.csv, line 1"));
    EXPECT_THAT(runCli({"curve", "--from", folder_ / "gone.csv"}).err,
        HasSubstr("gone.csv cannot be read: No such file or directory\n"));
}

TEST_F(CurveCommand, MakesTheFigureOfTheReadme)
{
    const std::string source = ENGRAM_SOURCE_DIR;
    std::vector<std::string> command = {"curve", "--from"};
    for (const char* file : {"patchwork", "patchworkEdges", "classic", "oneMemory"})
        command.push_back(source + "/experiments/" + file + ".csv");
    for (const char* more : {"--preset", "classic,patchwork,patchwork edges,upright", "--published", "-o"})
        command.emplace_back(more);
    command.push_back(name_);
    const Outcome made = runCli(command);
    ASSERT_EQ(made.exitCode, 0) << made.err;
    EXPECT_TRUE(readFile(name_ + ".svg") == readFile(source + "/docs/learningCurve.svg"))
        << "docs/learningCurve.svg is not what the README's command makes";
}

TEST_F(CurveCommand, RefusesWhatCannotBeDrawn)
{
    EXPECT_EQ(runCli({"curve", "--preset", "nobody"}).exitCode, 2);
    EXPECT_EQ(runCli({"curve", "--lessons", "0"}).exitCode, 2);
    EXPECT_EQ(runCli({"curve", "--draws", "0"}).exitCode, 2);
    EXPECT_EQ(runCli({"curve", "--lessons", "10", "--from", "x.csv"}).exitCode, 2);
    const Outcome unwritable =
        runCli({"curve", "--lessons", "5", "--draws", "1", "--count", "5", "-o", folder_ / "no such folder/figure"});
    EXPECT_EQ(unwritable.exitCode, 1);
    EXPECT_THAT(unwritable.err, HasSubstr("no such folder"));
}

TEST_F(CurveCommand, PrintsTheMeansAsTheDocumentedCsvWithTheFiguresOfJson)
{
    const std::vector<std::string> measuring = {"curve", "--preset", "patchwork,classic", "--lessons", "5,9", "--draws",
        "2", "--count", "20", "--steps", "2", "-o", name_};
    const Outcome table = runCli(measuring);
    ASSERT_EQ(table.exitCode, 0) << table.err;
    std::vector<std::string> once = {"curve", "--lessons", "5", "--draws", "1", "--count", "9", "--csv"};
    const std::vector<std::string> single = linesOf(runCli(once).out);
    ASSERT_EQ(single.size(), 2U);
    EXPECT_THAT(single[1], HasSubstr(",,")); // no deviation of one
    // Of the same measurements, whose times are then the same, too.
    const Outcome csv = runCli({"curve", "--from", name_ + ".csv", "--csv"});
    ASSERT_EQ(csv.exitCode, 0) << csv.err;
    const auto json = runCli({"curve", "--from", name_ + ".csv", "--json"}).json().at("results");
    std::vector<std::string> lines = linesOf(csv.out);
    const std::vector<std::string> documented =
        markedLines(documentText("docs/formats/experiments.md"), "csv", "means");
    ASSERT_EQ(documented.size(), 1U);
    ASSERT_EQ(lines.size(), 1 + json.size());
    EXPECT_EQ(lines[0], documented[0] + "\r");
    std::vector<std::string> names;
    std::istringstream header(documented[0]);
    for (std::string name; std::getline(header, name, ',');)
        names.push_back(name);
    EXPECT_EQ(names.size(), json.at(0).size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        std::istringstream line(lines[i + 1].substr(0, lines[i + 1].size() - 1));
        for (const std::string& name : names) {
            std::string cell;
            ASSERT_TRUE(std::getline(line, cell, ','));
            const auto& value = json.at(i).at(name);
            if (value.is_string())
                EXPECT_EQ(cell, value.get<std::string>());
            else
                EXPECT_NEAR(std::stod(cell), value.get<double>(), 1e-6) << name;
        }
    }
    once.emplace_back("--json");
    EXPECT_EQ(runCli(once).exitCode, 2);
}

TEST_F(CompareCommand, CountsAsTestDoesAndSavesWhereTheyDiffer)
{
    const std::string few = folder_ / "few.engram";
    const std::string many = folder_ / "many.engram";
    ASSERT_EQ(runCli({"train", "--samples", "20", "-o", few}).exitCode, 0);
    ASSERT_EQ(runCli({"train", "--samples", "300", "-o", many}).exitCode, 0);
    const std::string csv = folder_ / "different.csv";
    const Outcome compared =
        runCli({"compare", few, many, "--count", "150", "--seed", "3", "--json", "-o", csv, "--threads", "1"});
    ASSERT_EQ(compared.exitCode, 0) << compared.err;
    const nlohmann::json json = compared.json();
    for (const int i : {0, 1}) {
        const Outcome tested = runCli({"test", i == 0 ? few : many, "--count", "150", "--seed", "3", "--json"});
        EXPECT_EQ(json.at("agents").at(i).at("correct"), tested.json().at("correct"));
        EXPECT_EQ(json.at("agents").at(i).at("accuracy_interval_95"), tested.json().at("accuracy_interval_95"));
    }
    const int onlyFirst = json.at("only_first");
    const int onlySecond = json.at("only_second");
    EXPECT_EQ(json.at("agents").at(1).at("correct").get<int>() - json.at("agents").at(0).at("correct").get<int>(),
        onlySecond - onlyFirst);
    EXPECT_GT(onlySecond, onlyFirst);
    EXPECT_LT(json.at("probability").get<double>(), 0.001);
    const std::string lines = readFile(csv);
    const std::size_t pictures = lines.find("\r\n\r\nsource,index,label,first,second,taught\r\n") + 4;
    EXPECT_EQ(
        static_cast<std::size_t>(std::count(lines.begin() + static_cast<std::ptrdiff_t>(pictures), lines.end(), '\n')),
        json.at("different").size() + 1);

    const Outcome text = runCli({"compare", few, many, "--count", "150", "--seed", "3"});
    EXPECT_THAT(text.out, HasSubstr(many + " reads better.\n"));
    EXPECT_THAT(text.out, HasSubstr("more pictures (-o FILE has all)"));
}

TEST_F(CompareCommand, LeavesOutWhatEitherAgentWasTaughtAndSaysSo)
{
    const std::string some = folder_ / "some.engram";
    const std::string all = folder_ / "all.engram";
    const std::string digits = folder_ / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 40, 5), digits));
    ASSERT_EQ(runCli({"train", "--mnist", digits, "--samples", "6", "-o", some}).exitCode, 0);
    const Outcome taught = runCli({"train", "--mnist", digits, "--samples", "1000", "-o", all});
    ASSERT_EQ(taught.exitCode, 0) << taught.err;
    EXPECT_THAT(
        taught.err, HasSubstr("digits train has 40 digits, fewer than the 1,000 asked for: all of them are taught"));
    const std::vector<std::string> question = {"compare", all, some, "--mnist", digits, "--part", "train"};
    const Outcome text = runCli(question);
    ASSERT_EQ(text.exitCode, 0) << text.err;
    EXPECT_THAT(text.out, HasSubstr("40 pictures had been taught to one of them, or to both (read correctly: "));
    EXPECT_THAT(text.out, HasSubstr("No others are left: this says nothing about new digits.\n"));
    EXPECT_THAT(text.out, Not(HasSubstr("reads better.")));
    std::vector<std::string> asJson = question;
    asJson.emplace_back("--json");
    const nlohmann::json json = runCli(asJson).json();
    EXPECT_EQ(json.at("taught").at("tested"), 40);
    EXPECT_EQ(json.at("taught").at("first"), json.at("agents").at(0).at("correct"));
    EXPECT_EQ(json.at("only_first"), 0);
    EXPECT_EQ(json.at("probability"), 1);
    const Outcome fresh = runCli({"compare", all, some, "--mnist", digits, "--part", "test"});
    EXPECT_THAT(fresh.out, HasSubstr("Of 5 pictures, "));
}

TEST_F(CompareCommand, IsKeptInTheLogOfTheFirstWithALineThatRepeatsIt)
{
    const std::string few = folder_ / "few.engram";
    const std::string many = folder_ / "many more.engram";
    ASSERT_EQ(runCli({"train", "--samples", "20", "-o", few}).exitCode, 0);
    ASSERT_EQ(runCli({"train", "--samples", "60", "-o", many}).exitCode, 0);
    const std::string before = readFile(many);
    const Outcome compared =
        runCli({"compare", few, many, "--count", "40", "--seed", "8", "--steps", "3", "--json", "--log"});
    ASSERT_EQ(compared.exitCode, 0) << compared.err;
    EXPECT_TRUE(readFile(many) == before);
    const auto log = runCli({"log", few, "--json"}).json();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log.at(0).at("kind"), "comparison");
    EXPECT_EQ(log.at(0).at("what"), "MNIST test \u00b7 many more.engram");
    EXPECT_EQ(log.at(0).at("lessons"), 20);
    EXPECT_EQ(log.at(0).at("correct"), compared.json().at("agents").at(0).at("correct"));
    const ShellOutcome again = runInShell(log.at(0).at("command").get<std::string>() + " --json", folder_.path());
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(nlohmann::json::parse(again.out), compared.json());
}

TEST_F(CompareCommand, LooksWhetherItsPlaceIsThereBeforeItAsks)
{
    const std::string agent = folder_ / "one.engram";
    ASSERT_EQ(runCli({"train", "--samples", "20", "-o", agent}).exitCode, 0);
    const Outcome refused = runCli({"compare", agent, folder_ / "gone.engram", "-o", folder_ / "nonexist/x"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err, HasSubstr("nonexist/x was not saved: there is no folder ")); // before anything is read
    EXPECT_EQ(refused.out, "");
}

TEST_F(CompareCommand, FindsNoDifferenceBetweenAnAgentAndItself)
{
    const std::string agent = folder_ / "one.engram";
    ASSERT_EQ(runCli({"train", "--samples", "20", "-o", agent}).exitCode, 0);
    const Outcome compared = runCli({"compare", agent, agent, "--count", "1"});
    ASSERT_EQ(compared.exitCode, 0) << compared.err;
    EXPECT_THAT(compared.out, HasSubstr("Of 1 picture, 0 only the first read correctly, 0 only the second.\n"));
    EXPECT_THAT(compared.out, HasSubstr("By this, neither is better.\n"));
    const Outcome gone = runCli({"compare", agent, folder_ / "gone.engram"});
    EXPECT_EQ(gone.exitCode, 1);
    EXPECT_THAT(gone.err, HasSubstr("gone.engram"));
}

} // namespace
} // namespace engram::test
