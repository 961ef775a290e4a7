#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::Outcome;
using test::runCli;
using test::TemporaryFolder;

struct Way {
    std::vector<std::string> trainOptions;
    double least; ///< mean accuracy of seeds 1-5
};

nlohmann::json trainAndTest(const Way& way, int seed, const std::string& threads)
{
    const TemporaryFolder folder;
    const std::string agent = folder / "a.engram";
    std::vector<std::string> train = {
        "train", "--samples", "1000", "--seed", std::to_string(seed), "--threads", threads, "-o", agent};
    train.insert(train.end(), way.trainOptions.begin(), way.trainOptions.end());
    const Outcome trained = runCli(train);
    EXPECT_EQ(trained.exitCode, 0) << trained.err;
    const Outcome tested = runCli({"test", agent, "--count", test::sanitized ? "20" : "1000", "--seed",
        std::to_string(seed), "--threads", threads, "--json"});
    EXPECT_EQ(tested.exitCode, 0) << tested.err;
    nlohmann::json report = tested.json();
    report.erase("seconds"); // and the moment, which no two runs share
    report.at("agent").erase("when");
    return report;
}

void expectAccuracy(const Way& way)
{
    // Under sanitizers an answer takes long: there only that every run gives the same.
    const int seeds = test::sanitized ? 1 : 5;
    double sum = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const nlohmann::json report = trainAndTest(way, seed, "2");
        sum += report.at("accuracy").get<double>();
        if (seed == 1) {
            EXPECT_EQ(trainAndTest(way, seed, "2"), report);
            EXPECT_EQ(trainAndTest(way, seed, "1"), report);
        }
    }
    if (!test::sanitized) {
        EXPECT_GE(sum / seeds, way.least);
    }
    std::cout << "mean accuracy " << sum / seeds << '\n';
}

TEST(Accuracy, ClassicReadsThreeInFourAfterAThousandLessons)
{
    expectAccuracy({{"--preset", "classic"}, 0.75});
}

TEST(Accuracy, DeskewedReadsNineInTenAfterAThousandLessons)
{
    expectAccuracy({{"--preset", "deskewed", "--connector", "random 392 0 784 0"}, 0.91});
}

} // namespace
} // namespace engram
