#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/dataset/ownDigits.h>
#include <engram/session/comparisonText.h>
#include <engram/store/agentFile.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/document.h"
#include "support/files.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// Two agents, and digits that they read differently: a set of one's own whose ids begin at 101, and a file.
class ComparedSets : public testing::Test {
protected:
    void SetUp() override
    {
        OwnDigits own;
        own.useNumbersAbove(100);
        std::vector<OwnDigit> digits(20);
        for (std::uint8_t i = 0; i < 20; ++i)
            digits[i] = {0, static_cast<std::uint8_t>(i % 10), "Ann", barDigit(i % 10, 500U + i)};
        ASSERT_TRUE(own.apply(OwnDigitsChange::adding(std::move(digits))));
        folder_.write("own.csv", own.text());
        ASSERT_TRUE(writeNpz(*barFile("Bars", 40, 30), bars_));
        ASSERT_EQ(runCli({"train", "--preset", "classic", "--mnist", bars_, "--samples", "4", "-o", few_}).exitCode, 0);
        ASSERT_EQ(
            runCli({"train", "--preset", "classic", "--mnist", bars_, "--samples", "12", "-o", many_}).exitCode, 0);
    }

    [[nodiscard]] std::vector<std::string> comparing(const std::vector<std::string>& more) const
    {
        std::vector<std::string> command = {"compare", few_, many_, "--mnist", own_};
        command.insert(command.end(), more.begin(), more.end());
        return command;
    }

    TemporaryFolder folder_;
    std::string own_ = folder_ / "own.csv";
    std::string bars_ = folder_ / "bars.npz";
    std::string few_ = folder_ / "few.engram";
    std::string many_ = folder_ / "many.engram";
};

/// The cells of a line without quotes.
std::vector<std::string> cellsOf(std::string line)
{
    if (line.ends_with('\r'))
        line.pop_back();
    std::vector<std::string> cells;
    std::istringstream rest(line + ",");
    for (std::string cell; std::getline(rest, cell, ',');)
        cells.push_back(cell);
    return cells;
}

using Picture = std::pair<std::string, int>; // its source and its number there

/// What test says of each picture that it misread.
std::map<Picture, int> misreadBy(const std::string& agent, const std::vector<std::string>& sets)
{
    std::vector<std::string> command = {"test", agent, "--json"};
    for (const std::string& set : sets)
        command.insert(command.end(), {"--mnist", set});
    std::map<Picture, int> misread;
    const nlohmann::json report = runCli(command).json();
    for (const auto& picture : report.at("misread"))
        misread[{picture.at("source"), picture.at("index")}] = picture.at("code");
    return misread;
}

TEST_F(ComparedSets, NumberDigitsAsTestDoesAndSayWhoseTheyAre)
{
    const std::string saved = folder_ / "different.csv";
    const Outcome outcome = runCli(comparing({"--mnist", bars_, "--json", "-o", saved}));
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    const auto different = outcome.json().at("different");
    const auto first = misreadBy(few_, {own_, bars_});
    const auto second = misreadBy(many_, {own_, bars_});
    std::map<std::string, int> sources;
    const std::string csv = readFile(saved);
    const std::string table = runCli(comparing({"--mnist", bars_})).out;
    std::size_t listed = 0;
    for (const auto& one : different) {
        const Picture picture{one.at("source"), one.at("index")};
        const int label = one.at("label");
        ++sources[picture.first];
        const auto read = [&](const std::map<Picture, int>& misread) {
            const auto found = misread.find(picture);
            return found == misread.end() ? label : found->second;
        };
        EXPECT_EQ(one.at("first"), read(first)) << one.dump();
        EXPECT_EQ(one.at("second"), read(second)) << one.dump();
        EXPECT_TRUE(picture.first != "own" || picture.second > 100) << one.dump();
        const std::string number = std::to_string(picture.second);
        EXPECT_THAT(csv, HasSubstr("\r\n" + picture.first + "," + number + "," + std::to_string(label) + ","));
        if (listed++ < 20) {
            EXPECT_THAT(table, testing::ContainsRegex("\n" + picture.first + " +" + number + " +"));
        }
    }
    for (const auto& [picture, code] : first)
        if (!second.contains(picture)) {
            EXPECT_GT(sources[picture.first], 0) << picture.first;
        }
    EXPECT_GT(sources["own"], 0);
    EXPECT_GT(sources["bars test"], 0);
}

TEST_F(ComparedSets, ArePrintedAsTheSameCsvThatIsSavedWithAllFigures)
{
    const std::string saved = folder_ / "all.csv";
    const Outcome csv = runCli(comparing({"--csv", "-o", saved}));
    ASSERT_EQ(csv.exitCode, 0) << csv.err;
    EXPECT_EQ(csv.out, readFile(saved));
    const auto json = runCli(comparing({"--json"})).json();
    const std::vector<std::string> lines = linesOf(csv.out);
    ASSERT_GT(lines.size(), 7U);
    for (const std::size_t i : {0U, 1U}) {
        const auto& agent = json.at("agents").at(i);
        const std::string name = agent.at("name");
        EXPECT_THAT(lines[1 + i],
            StartsWith(name + "," + agent.at("file").get<std::string>() + ",20," + agent.at("correct").dump() + ","));
        const std::vector<std::string> cells = cellsOf(lines[1 + i]);
        ASSERT_EQ(cells.size(), 8U);
        EXPECT_NEAR(std::stod(cells[4]), agent.at("accuracy").get<double>(), 1e-9);
        EXPECT_NEAR(std::stod(cells[5]), agent.at("accuracy_interval_95").at(0).get<double>(), 1e-9);
        EXPECT_NEAR(std::stod(cells[6]), agent.at("accuracy_interval_95").at(1).get<double>(), 1e-9);
        EXPECT_EQ(cells[7], agent.at("not_a_digit").dump());
    }
    const std::vector<std::string> verdict = cellsOf(lines[5]);
    ASSERT_EQ(verdict.size(), 9U);
    EXPECT_EQ(verdict[0], json.at("tested").dump());
    EXPECT_EQ(verdict[1], json.at("only_first").dump());
    EXPECT_EQ(verdict[2], json.at("only_second").dump());
    EXPECT_NEAR(std::stod(verdict[3]), json.at("probability").get<double>(), 1e-9);
    EXPECT_EQ(lines.size(), 8 + json.at("different").size());
    EXPECT_EQ(runCli(comparing({"--csv", "--json"})).exitCode, 2);
}

// One text: what the window says below its table is what stands here, but for what the agents are called.
TEST_F(ComparedSets, AreToldInTheSentencesOfTheWindow)
{
    const std::vector<std::string> taught = {"compare", few_, many_, "--mnist", bars_, "--part", "train"};
    const Outcome outcome = runCli(taught);
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    Learner first = loadAgent(few_).value();
    Learner second = loadAgent(many_).value();
    const DataFile data = loadDataFile(bars_).value();
    const Comparison comparison =
        compareLearners(first, second, examplesOf(data.splits.front().digits), {.record = false}).value();
    ASSERT_GT(comparison.taught.tested, 1U);
    ASSERT_GT(comparison.fresh(), 1U);
    const std::vector<Sentence> sentences = comparisonVerdict(comparison, few_, many_);
    ASSERT_EQ(sentences.size(), 3U);
    for (const Sentence& sentence : sentences)
        EXPECT_THAT(outcome.out, HasSubstr("\n" + sentence.text() + "\n"));
    EXPECT_THAT(outcome.out, HasSubstr("pictures that are new to both, "));
    EXPECT_THAT(
        outcome.out, HasSubstr("(read correctly: " + std::to_string(comparison.taught.first) + " by the first, "));
    for (const ComparisonRow& row : comparisonTable(comparison, few_, many_))
        for (const Sentence& cell : row)
            EXPECT_THAT(outcome.out, HasSubstr(cell.text()));
}

// Typed with names of files as they are in one folder, each repeats its figures in another.
TEST_F(ComparedSets, AreRepeatedFromAnotherFolderByTheLinesOfTheLog)
{
    const auto here = [this](const std::string& line) { return runInShell(line + " --json", folder_.path()); };
    const auto head = [](std::uint8_t magic, const std::string& dims) {
        return std::string("\0\0\x08", 3) + char(magic) + dims;
    };
    const auto bars = barDigits("Bars", 12, 900);
    folder_.write("pictures",
        head(3, std::string("\0\0\0\x0c\0\0\0\x1c\0\0\0\x1c", 12))
            + std::string(bars->pixels().begin(), bars->pixels().end()));
    folder_.write(
        "answers", head(1, std::string("\0\0\0\x0c", 4)) + std::string(bars->labels().begin(), bars->labels().end()));
    const std::string asked = " --mnist pictures --labels ./answers --part train --count 10 --steps 3";
    const std::vector<ShellOutcome> made = {here("engram-cli test few.engram -o few.engram" + asked),
        here("engram-cli compare few.engram many.engram --log" + asked),
        here("engram-cli curve --agent few.engram --mnist bars.npz --lessons 5,9 --draws 2 --count 20 --log")};
    const auto log = nlohmann::json::parse(here("engram-cli log few.engram").out);
    ASSERT_EQ(log.size(), made.size());
    const std::vector<std::string> figures = {"confusion", "different", "results"};
    const TemporaryFolder elsewhere;
    for (std::size_t i = 0; i < made.size(); ++i) {
        ASSERT_EQ(made[i].exitCode, 0) << i;
        const std::string line = log.at(i).at("command");
        const ShellOutcome again = runInShell(line + " --json", elsewhere.path());
        ASSERT_EQ(again.exitCode, 0) << line;
        auto one = nlohmann::json::parse(made[i].out).at(figures[i]);
        auto other = nlohmann::json::parse(again.out).at(figures[i]);
        if (figures[i] == "results")
            for (auto* results : {&one, &other})
                for (auto& result : *results)
                    result.erase("milliseconds_per_answer");
        EXPECT_EQ(one, other) << line;
        EXPECT_FALSE(one.empty());
    }
}

} // namespace
} // namespace engram::test
