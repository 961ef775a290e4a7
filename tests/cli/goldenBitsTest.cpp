// What the command line prints as JSON about agents and answers has the bits that it ever had.

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "commandLine.h"
#include "support/checksum.h"
#include "support/goldenBits.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using test::Checksum;
using test::Outcome;
using test::runCli;

/// A portable grey map of 28 x 28 with a ring and a bar: as much a picture as a test needs.
std::string drawnDigit(int bar)
{
    std::string map = "P5 28 28 255\n";
    for (int row = 0; row < 28; ++row)
        for (int column = 0; column < 28; ++column) {
            const int distance = (row - 12) * (row - 12) + (column - 14) * (column - 14);
            const bool ring = distance >= 20 && distance <= 46;
            const bool line = column >= bar && column < bar + 3 && row >= 10 && row < 24;
            map += static_cast<char>(ring || line ? 255 - 3 * row : 0);
        }
    return map;
}

class GoldenBitsOfTheCommandLine : public testing::TestWithParam<std::string> {
protected:
    /// A command's output without the folder's name and whatever else differs from run to run.
    std::string sumOf(const std::vector<std::string>& arguments)
    {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        std::string text = withoutNewer(arguments.front(), outcome.out);
        const std::string folder = folder_.path().string();
        for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder))
            text.erase(at, folder.size());
        if (const std::size_t at = text.find("\"seconds\":"); at != std::string::npos)
            text.erase(at, text.find('\n', at) - at);
        return Checksum().add(text).text();
    }

    /// What the sums are of: they are older than digits with places of their own, than sureness, than what had been
    /// taught, and than the name of the agent and the list of what it misread.
    static std::string withoutNewer(const std::string& command, const std::string& output)
    {
        const std::map<std::string, std::vector<const char*>> newer = {
            {"predict", {"ink", "doubtful", "number", "digits", "sureness", "distances"}},
            {"explain", {"sureness", "distances"}},
            {"test", {"surest", "taught", "digits", "by_step", "by_sureness", "stopped", "agent", "misread"}}};
        if (!newer.contains(command))
            return output;
        auto printed = nlohmann::ordered_json::parse(output);
        const auto strip = [&](nlohmann::ordered_json& object) {
            for (const char* field : newer.at(command))
                EXPECT_EQ(object.erase(field), 1U) << field;
        };
        if (printed.is_array())
            std::ranges::for_each(printed, strip);
        else
            strip(printed);
        return printed.dump(2) + '\n';
    }

    test::TemporaryFolder folder_;
};

TEST_P(GoldenBitsOfTheCommandLine, AreWhatTheyEverWere)
{
    const std::string agent = folder_ / "a.engram";
    const std::string picture = folder_.write("drawn.pgm", drawnDigit(17)).string();
    const std::string other = folder_.write("other.pgm", drawnDigit(9)).string();
    const Outcome trained = runCli({"train", "--preset", GetParam(), "--samples", "150", "--fonts", "Carlito,Klee One",
        "--seed", "5", "-o", agent});
    ASSERT_EQ(trained.exitCode, 0) << trained.err;

    test::Checksums sums;
    sums["bits"] = sumOf({"bits", picture, "--preset", GetParam(), "--json"});
    sums["predict"] = sumOf({"predict", agent, picture, other, "--one-digit", "--json"});
    sums["explain a state neuron"] = sumOf({"explain", agent, picture, "--neuron", "400", "--step", "2", "--json"});
    sums["explain an output neuron"] =
        sumOf({"explain", agent, other, "--layer", "output", "--neuron", "2", "--nearest", "30", "--json"});
    sums["test"] = sumOf({"test", agent, "--count", "60", "--seed", "9", "-o", agent, "--json"});
    sums["story"] = sumOf({"story", agent, "--json"});
    test::expectGoldenBits("command line, " + GetParam(), sums);
}

INSTANTIATE_TEST_SUITE_P(Presets, GoldenBitsOfTheCommandLine, testing::Values("Classic", "Upright"),
    [](const auto& preset) { return preset.param; });

TEST(GoldenBitsOfWirings, AreWhatTheyEverWere)
{
    test::Checksums sums;
    for (const char* connector :
        {"full", "random 30 12 40 3", "nearest_neighbour 2 1 8 8 0 20", "rectangular 2 1 8 8 0 0"}) {
        const Outcome outcome =
            runCli({"wiring", "--inputs", "64x1", "--outputs", "4", "--connector", connector, "--seed", "3", "--json"});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        sums[connector] = Checksum().add(outcome.out).text();
    }
    test::expectGoldenBits("command line, wiring", sums);
}

} // namespace
} // namespace engram
