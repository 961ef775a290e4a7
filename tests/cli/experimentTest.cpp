#include <algorithm>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/files/locations.h>

#include "commandLine.h"
#include "support/json.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

void write(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

class ExperimentCommand : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(findDefaultMnist()) << "data/mnist.pkl.gz comes with the project";
        write(file_,
            "examine validation\nsteps 2\nlessons 30 seeds 1-2 count 40\n"
            "[Few]\nconnector random 100 0 100 0\nthreshold 100 | 200\n");
    }

    TemporaryFolder folder_;
    std::string file_ = folder_ / "small.txt";
    std::string csv_ = folder_ / "small.csv";
};

TEST_F(ExperimentCommand, WritesEveryMeasurementAndTheMeans)
{
    const Outcome outcome = runCli({"experiment", file_});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("| Few; threshold 100 |"));
    const std::string csv = readFile(csv_);
    EXPECT_THAT(csv, StartsWith("learner,lessons,seed,examine,"));
    EXPECT_EQ(std::ranges::count(csv, '\n'), 5);
    const nlohmann::json means = readJson(folder_ / "small.json");
    EXPECT_EQ(means["examine"], "validation");
    ASSERT_EQ(means["results"].size(), 2U);
    EXPECT_EQ(means["results"][0]["seeds"], 2);
    EXPECT_EQ(means["results"][0]["tested"], 80);
    EXPECT_GT(means["results"][0]["accuracy"], 0.2); // chance is a sixteenth

    const Outcome json = runCli({"experiment", file_, "--json", "--threads", "1"});
    EXPECT_EQ(json.json(), means);
    const Outcome asCsv = runCli({"experiment", file_, "--csv"});
    EXPECT_EQ(asCsv.out, runCli({"curve", "--from", csv_, "--csv"}).out);
    EXPECT_EQ(std::ranges::count(asCsv.out, '\n'), 3);
    EXPECT_EQ(readFile(csv_), csv); // nothing was measured twice
}

TEST_F(ExperimentCommand, GoesOnWhereItWasBrokenOff)
{
    ASSERT_EQ(runCli({"experiment", file_}).exitCode, 0);
    const std::string whole = readFile(csv_);
    std::istringstream lines(whole);
    std::string header;
    std::string first;
    std::getline(lines, header);
    std::getline(lines, first);
    // One measurement, marked by engrams it cannot have, and half a line.
    const std::string marked = first.replace(first.find(",30,", first.find("validation")), 4, ",77,");
    write(csv_, header + "\n" + marked + "\nFew; thresh");
    ASSERT_EQ(runCli({"experiment", file_}).exitCode, 0);
    const std::string resumed = readFile(csv_);
    EXPECT_EQ(std::ranges::count(resumed, '\n'), 5);
    EXPECT_THAT(resumed, HasSubstr(marked + "\n"));
    ASSERT_EQ(runCli({"experiment", file_, "--fresh"}).exitCode, 0);
    EXPECT_THAT(readFile(csv_), testing::Not(HasSubstr(marked)));
}

TEST_F(ExperimentCommand, GoesOnFromAFileWithoutTheDrawAndMeasuresTheOtherDrawBesides)
{
    ASSERT_EQ(runCli({"experiment", file_}).exitCode, 0);
    const std::string whole = readFile(csv_);
    std::string old = whole;
    for (std::size_t at = old.find(",random\n"); at != std::string::npos; at = old.find(",random\n"))
        old.erase(at, 7);
    old.erase(old.find(",draw\n"), 5);
    write(csv_, old);
    ASSERT_EQ(runCli({"experiment", file_}).exitCode, 0);
    EXPECT_EQ(readFile(csv_), whole); // nothing was measured twice: seconds would differ

    const std::string text = readFile(file_);
    write(file_, "draw balanced\n" + text);
    const Outcome balanced = runCli({"experiment", file_});
    ASSERT_EQ(balanced.exitCode, 0) << balanced.err;
    EXPECT_THAT(balanced.out, HasSubstr("|     draw |"));
    EXPECT_EQ(std::ranges::count(readFile(csv_), '\n'), 9);
    EXPECT_THAT(readFile(csv_), StartsWith(whole));
    for (const auto& result : readJson(folder_ / "small.json")["results"])
        EXPECT_EQ(result["draw"], "balanced");
}

TEST_F(ExperimentCommand, ResultsGoWhereTheyAreWanted)
{
    ASSERT_EQ(runCli({"experiment", file_, "-o", folder_ / "other"}).exitCode, 0);
    EXPECT_NE(readFile(folder_ / "other.csv"), "");
    EXPECT_NE(readFile(folder_ / "other.json"), "");
    EXPECT_EQ(readFile(csv_), "");
}

TEST_F(ExperimentCommand, RefusesInOneSentence)
{
    EXPECT_THAT(runCli({"experiment", folder_ / "none.txt"}).err,
        HasSubstr("none.txt cannot be read: No such file or directory\n"));
    write(file_, "lessons 1\n[A]\ncolour red\n");
    const Outcome wrong = runCli({"experiment", file_});
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_EQ(wrong.err, "engram-cli: " + file_ + ", line 3: \"colour\" is no setting of a learner\n");
    write(file_, "lessons 1\n[A]\n");
    write(csv_, "something else\n");
    const Outcome foreign = runCli({"experiment", file_});
    EXPECT_EQ(foreign.exitCode, 1);
    EXPECT_EQ(readFile(csv_), "something else\n"); // left as it was
    EXPECT_THAT(foreign.err, HasSubstr("these are not the columns"));
    EXPECT_EQ(runCli({"experiment"}).exitCode, 2);
}

} // namespace
} // namespace engram::test
