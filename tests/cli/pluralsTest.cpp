#include <regex>

#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

/// "1 digits" and the like: what a program says that has not counted.
std::string wrongPlural(const std::string& text)
{
    static const std::regex wrong(
        R"((?:^|[^\d.,])1 (?:answers|connections|digits|engrams|episodes|images|labels|lessons|states|steps|variants)\b)");
    std::smatch match;
    return std::regex_search(text, match, wrong) ? match.str() : std::string();
}

TEST(Plurals, AreRightWhereThereIsOne)
{
    ASSERT_FALSE(wrongPlural("it has 1 digits").empty());
    ASSERT_TRUE(wrongPlural("it has 21 digits and 1 digit").empty());
    const TemporaryFolder folder;
    const std::string agent = folder / "one.engram";
    const std::string tested = folder / "tested.engram";
    const std::string labels = folder / "some-labels-idx1-ubyte";
    folder.write("some-labels-idx1-ubyte", std::string("\0\0\x08\x01\0\0\0\x01\x07", 9));
    const std::string picture = folder / "one.pgm";
    folder.write("one.pgm", "P5 28 28 255\n" + std::string(400, '\0') + std::string(384, '\xff'));

    const std::vector<std::vector<std::string>> commands = {{"train", "--samples", "1", "-o", agent}, {"info", agent},
        {"verify", agent}, {"story", agent}, {"predict", agent, picture, "--steps", "1"},
        {"explain", agent, picture, "--steps", "1"}, {"test", agent, "--count", "1", "--steps", "1", "-o", tested},
        {"info", tested}, {"story", tested}, {"info", labels},
        {"bench", "--lessons", "1", "--questions", "1", "--threads", "1"},
        {"wiring", "--inputs", "1", "--outputs", "1", "--connector", "random 1 0 1 0"}};
    for (const std::vector<std::string>& command : commands) {
        const Outcome outcome = runCli(command);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        EXPECT_EQ(wrongPlural(outcome.out), "") << command.front() << ":\n" << outcome.out;
    }
}

TEST(Plurals, AreSaidOfOneLesson)
{
    const TemporaryFolder folder;
    const std::string agent = folder / "one.engram";
    EXPECT_NE(runCli({"train", "--preset", "classic", "--samples", "1", "-o", agent}).out.find("Taught 1 digit in "),
        std::string::npos);
    const std::string info = runCli({"info", agent}).out;
    EXPECT_NE(info.find("remembers 1 engram\n"), std::string::npos) << info;
    EXPECT_NE(info.find("1 lesson from MNIST train\n"), std::string::npos) << info;
    EXPECT_NE(info.find("2 states in 1 episode\n"), std::string::npos) << info;
}

} // namespace
} // namespace engram::test
