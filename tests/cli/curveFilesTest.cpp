#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/eventually.h"
#include "support/files.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

using testing::HasSubstr;

/// What `curve` reads and writes besides the agents.
class CurveFiles : public testing::Test {
protected:
    TemporaryFolder folder_;
    std::string name_ = folder_ / "figure";
};

// Whatever an editor or a spreadsheet made of line ends; what is no measurement is refused by its place and cause.
TEST_F(CurveFiles, MayBeCopiesOfOtherProgramsAndElseItIsSaidWhatIsWrong)
{
    const std::string names = "learner,lessons,seed,examine,count,steps,tested,correct,not_a_digit,accuracy,engrams,"
                              "teaching_seconds,testing_seconds,settings";
    const auto shown = [this](const std::string& text) {
        return runCli({"curve", "--from", folder_.write("copy.csv", text).string()});
    };
    const std::string whole = "A,10,1,test,20,2,20,10,0,0.500000,10,0.001,0.002,preset A";
    const Outcome plain = shown(names + "\n" + whole + "\n");
    ASSERT_EQ(plain.exitCode, 0) << plain.err;
    EXPECT_EQ(shown(names + "\r\n" + whole + "\r\n").out, plain.out);
    EXPECT_EQ(shown("\xef\xbb\xbf" + names + "\r\n" + whole + "\r\n").out, plain.out);

    const auto refusal = [&shown](const std::string& text) {
        const Outcome outcome = shown(text);
        EXPECT_EQ(outcome.exitCode, 1) << text;
        EXPECT_EQ(outcome.out, "");
        return outcome.err;
    };
    EXPECT_THAT(refusal(""), HasSubstr("copy.csv is empty\n"));
    EXPECT_THAT(refusal(names + "\n"), HasSubstr("There are no measurements of these agents in "));
    const std::string nothing = "A,10,1,test,20,2,20,10,0,nan,10,0.001,0.002,preset A";
    EXPECT_THAT(refusal(names + "\n" + nothing + "\n"), HasSubstr("copy.csv, line 2: this is no result"));
    const std::string endless = "A,10,1,test,20,2,20,10,0,0.500000,10,0.001,inf,preset A";
    EXPECT_THAT(refusal(names + "\n" + endless + "\n"), HasSubstr("copy.csv, line 2: this is no result"));
    const std::string untaught = "A,0,1,test,20,2,20,10,0,0.500000,0,0.001,0.002,preset A";
    EXPECT_THAT(refusal(names + "\n" + untaught + "\n"), HasSubstr("a measurement of A after 0 lessons"));
    EXPECT_THAT(
        runCli({"curve", "--from", folder_.path().string()}).err, HasSubstr(" cannot be read: Is a directory\n"));
}

TEST_F(CurveFiles, KeepWhatWasMeasuredWhereACurveIsBrokenOff)
{
    const std::string digits = folder_ / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 400, 400), digits));
    const std::string csv = name_ + ".csv";
    const std::vector<std::string> command = {"curve", "--preset", "classic,deskewed", "--mnist", digits, "--lessons",
        "10,400", "--draws", "10000", "--count", "20", "--steps", "1", "-o", name_};
    RunningCli running(command);
    ASSERT_TRUE(eventually([&csv] { return std::ranges::count(readFile(csv), '\n') > 3; }));
    running.interrupt();
    EXPECT_EQ(running.finish().exitCode, -1);
    const Outcome kept = runCli({"curve", "--from", csv, "--json"});
    ASSERT_EQ(kept.exitCode, 0) << kept.err;
    EXPECT_EQ(kept.json().at("results").at(0).at("lessons"), 10); // the fewest lessons first
    EXPECT_GE(kept.json().at("results").at(0).at("seeds"), 3);
}

// Nobody waits for hours to hear that a folder is not there; what is known is shown even where saving fails.
TEST_F(CurveFiles, HaveAPlaceOrNothingIsMeasured)
{
    const std::vector<std::string> hours = {
        "curve", "--lessons", "60000", "--draws", "10000", "--count", "10000", "-o"};
    const auto refused = [&hours](const std::string& place) {
        std::vector<std::string> command = hours;
        command.push_back(place);
        return runCli(command, {.seconds = 60});
    };
    const Outcome nowhere = refused(folder_ / "no such folder/figure");
    EXPECT_EQ(nowhere.exitCode, 1);
    EXPECT_THAT(nowhere.err, HasSubstr("no such folder"));
    std::filesystem::create_directory(name_ + ".svg");
    const Outcome isFolder = refused(name_);
    EXPECT_EQ(isFolder.exitCode, 1);
    EXPECT_THAT(isFolder.err, HasSubstr("figure.svg was not saved: it is not a regular file"));
    EXPECT_FALSE(std::filesystem::exists(name_ + ".csv"));
}

TEST_F(CurveFiles, AreSavedAfterTheResultIsPrinted)
{
    const std::string digits = folder_ / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 400, 400), digits));
    const std::string place = folder_ / "place";
    std::filesystem::create_directory(place);
    RunningCli running({"curve", "--preset", "classic", "--mnist", digits, "--lessons", "40", "--draws", "30",
        "--count", "100", "--steps", "1", "-o", place + "/figure", "--json"});
    ASSERT_TRUE(eventually([&place] { return std::filesystem::exists(place + "/figure.csv"); }));
    std::filesystem::rename(place, folder_ / "elsewhere");
    const Outcome outcome = running.finish();
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("figure.csv was not saved: there is no folder "));
    EXPECT_EQ(outcome.json().at("results").at(0).at("seeds"), 30);
}

TEST_F(CurveFiles, OfAgentsAreMeasuredOnceHoweverOftenTheyAreNamed)
{
    const std::string agent = folder_ / "a.engram";
    ASSERT_EQ(runCli({"train", "--preset", "classic", "--samples", "5", "-o", agent}).exitCode, 0);
    const std::string other = folder_ / "other/../a.engram";
    std::filesystem::create_directory(folder_ / "other");
    const Outcome curve = runCli({"curve", "--agent", agent, "--agent", agent, "--agent", other, "--lessons", "10",
        "--draws", "1", "--count", "10", "--steps", "1", "--log", "--json"});
    ASSERT_EQ(curve.exitCode, 0) << curve.err;
    EXPECT_EQ(curve.json().at("results").size(), 1U);
    EXPECT_EQ(runCli({"log", agent, "--json"}).json().size(), 1U);
}

TEST_F(CurveFiles, OfFewerDigitsThanAskedForAreSaidToBe)
{
    const std::string digits = folder_ / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 40, 10), digits));
    const Outcome curve = runCli(
        {"curve", "--preset", "classic", "--mnist", digits, "--lessons", "10", "--draws", "1", "--count", "999999999"});
    ASSERT_EQ(curve.exitCode, 0) << curve.err;
    const std::string note =
        "engram-cli: note: digits test has 10 digits, fewer than the 999,999,999 asked for: all of "
        "them are asked about\n";
    EXPECT_EQ(curve.err, note);
    const std::string agent = folder_ / "a.engram";
    ASSERT_EQ(runCli({"train", "--mnist", digits, "--samples", "10", "-o", agent}).exitCode, 0);
    EXPECT_EQ(runCli({"test", agent, "--mnist", digits, "--count", "999999999"}).err, note);
    EXPECT_EQ(runCli({"test", agent, "--mnist", digits}).err, ""); // 1,000 are nobody's wish
}

} // namespace
} // namespace engram::test
