#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/document.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

using Json = nlohmann::json;
using Names = std::set<std::string>;

/// "steps[].bits[]": the fields of a value, lists and all. What is empty or null has no fields of its own.
void collectFields(const Json& value, const std::string& path, Names& names)
{
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items())
            collectFields(inner, path.empty() ? key : std::string(path).append(".").append(key), names);
    } else if (value.is_array()) {
        for (const Json& inner : value)
            collectFields(inner, path + "[]", names);
    } else {
        names.insert(path);
    }
}

/// The documented name of a printed one, whose `*` stands for any name or number.
std::string withoutNames(const std::string& printed)
{
    for (const std::string parent : {"splits.", "neurons."})
        if (printed.starts_with(parent))
            return parent + '*' + printed.substr(printed.find('.', parent.size()));
    return printed;
}

Names fieldsOf(const Json& value)
{
    Names printed;
    collectFields(value, {}, printed);
    Names names;
    for (const std::string& name : printed)
        names.insert(withoutNames(name));
    return names;
}

Names documented(const std::string& file, const std::string& part)
{
    const auto names = namesInFirstColumn(markedLines(documentText(file), "json", part));
    EXPECT_EQ(names.size(), Names(names.begin(), names.end()).size()) << part << " names a field twice";
    return {names.begin(), names.end()};
}

Names inCommandLine(const std::string& part)
{
    return documented("docs/formats/commandLine.md", part);
}

/// An agent taught one font, and pictures to ask it about.
class OutputDocument : public testing::Test {
protected:
    void SetUp() override
    {
        trained_ = run({"train", "--fonts", "carlito", "-o", agent_});
        std::string levels(784, '\0');
        for (std::size_t row = 4; row < 24; ++row)
            std::fill_n(levels.begin() + static_cast<std::ptrdiff_t>(row * 28 + 12), 4, '\xff');
        folder_.write("one.pgm", "P5 28 28 255\n" + levels);
    }

    static Json run(std::vector<std::string> arguments)
    {
        arguments.emplace_back("--json");
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
        return outcome.exitCode == 0 ? outcome.json() : Json();
    }

    TemporaryFolder folder_;
    std::string agent_ = folder_ / "one.engram";
    std::string picture_ = folder_ / "one.pgm";
    std::string font_ = std::string(ENGRAM_SOURCE_DIR) + "/fonts/carlito.txt";
    Json trained_;
};

TEST_F(OutputDocument, NamesEveryFieldOfTeachingAndTesting)
{
    EXPECT_EQ(fieldsOf(trained_), inCommandLine("train"));
    const std::string bars = folder_ / "bars.npz"; // of which it misreads some
    ASSERT_TRUE(writeNpz(*barFile("Bars", 1, 30), bars));
    EXPECT_EQ(fieldsOf(run({"test", agent_, "--mnist", bars, "--costliest", "3"})), inCommandLine("test"));
    EXPECT_EQ(fieldsOf(run({"bench", "--lessons", "5", "--questions", "2"})), inCommandLine("bench"));
}

TEST_F(OutputDocument, NamesEveryFieldOfALogAndOfAMind)
{
    run({"test", agent_, "--mnist", font_, "--part", "digits", "-o", agent_});
    EXPECT_EQ(fieldsOf(run({"log", agent_})), inCommandLine("log"));
    const std::string classic = folder_ / "classic.engram";
    run({"train", "--preset", "Classic", "--fonts", "carlito,comic neue", "-o", classic});
    EXPECT_EQ(fieldsOf(run({"mind", classic, "--pixel", "14,14", "--imagine", "label"})), inCommandLine("mind"));
}

TEST_F(OutputDocument, NamesEveryFieldOfAComparison)
{
    const std::string other = folder_ / "other.engram";
    run({"train", "--preset", "Classic", "--fonts", "comic neue", "-o", other});
    EXPECT_EQ(
        fieldsOf(run({"compare", agent_, other, "--mnist", font_, "--part", "digits"})), inCommandLine("compare"));
}

TEST_F(OutputDocument, NamesEveryFieldOfAnAnswerAndItsReasons)
{
    EXPECT_EQ(fieldsOf(run({"predict", agent_, picture_})), inCommandLine("predict"));
    EXPECT_EQ(fieldsOf(run({"explain", agent_, picture_, "--neuron", "3"})), inCommandLine("explain"));
    EXPECT_EQ(fieldsOf(run({"bits", picture_})), inCommandLine("bits"));
    EXPECT_EQ(fieldsOf(run({"wiring", "--inputs", "2,2", "--outputs", "2", "--connector", "random 1 1 1 1"})),
        inCommandLine("wiring"));
}

TEST_F(OutputDocument, NamesEveryFieldOfPairs)
{
    EXPECT_EQ(fieldsOf(run({"pairs", "--mnist", font_, "--count", "3"})), inCommandLine("pairs"));
}

TEST_F(OutputDocument, NamesEveryFieldOfTheHistory)
{
    EXPECT_EQ(fieldsOf(run({"story", agent_})), documented("docs/formats/exports.md", "story"));
}

TEST_F(OutputDocument, NamesEveryFieldThatInfoAndVerifyTell)
{
    EXPECT_EQ(fieldsOf(run({"info", agent_})), inCommandLine("info agent"));
    EXPECT_EQ(fieldsOf(run({"info", picture_})), inCommandLine("info picture"));
    EXPECT_EQ(fieldsOf(run({"verify", agent_})), inCommandLine("verify"));

    folder_.write("some-images-idx3-ubyte",
        std::string("\0\0\x08\x03\0\0\0\x01\0\0\0\x1c\0\0\0\x1c", 16) + std::string(784, 'p'));
    folder_.write("other-labels-idx1-ubyte", std::string("\0\0\x08\x01\0\0\0\x01\x07", 9));
    Names idx = fieldsOf(run({"info", folder_ / "some-images-idx3-ubyte"}));
    idx.merge(fieldsOf(run({"info", folder_ / "other-labels-idx1-ubyte"})));
    EXPECT_EQ(idx, inCommandLine("info idx"));
}

TEST_F(OutputDocument, NamesEveryFieldOfASetOfDigits)
{
    const std::string sheet = std::string(ENGRAM_SOURCE_DIR) + "/tests/corpus/xlsx_ok/blank_cells_selfclosed.xlsx";
    const Json info = run({"info", sheet});
    ASSERT_FALSE(info.at("repairs").empty());
    Names fields = fieldsOf(info);
    fields.merge(fieldsOf(run({"info", sheet, "--turn-over"}))); // which is a note
    EXPECT_EQ(fields, inCommandLine("info data"));
}

TEST_F(OutputDocument, NamesEveryFieldOfAnExperiment)
{
    folder_.write("small.txt", "steps 1\nlessons 5 count 5\n[One]\npreset Deskewed\n");
    EXPECT_EQ(fieldsOf(run({"experiment", folder_ / "small.txt"})), inCommandLine("experiment"));
    EXPECT_EQ(fieldsOf(run({"curve", "--lessons", "5", "--draws", "1", "--count", "5"})), inCommandLine("experiment"));
}

} // namespace
} // namespace engram::test
