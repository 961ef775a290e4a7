#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <engram/text.h>
#include <engram/training/experiment.h>
#include <engram/training/learner.h>

#include "support/document.h"

namespace engram {
namespace {

TEST(Document, SaysOfEveryPresetWhatItIs)
{
    std::vector<std::string> expected;
    for (const Preset& preset : presets())
        expected.push_back(std::string(preset.name) + ": " + settingsText(preset.description));
    EXPECT_EQ(test::markedLines(test::documentText("docs/agent.md"), "presets"), expected);
}

/// A row of a table in Markdown: "| **Name** | 0.9 ± 0.1 |" without what is bold and what follows a figure.
std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    for (std::size_t at = 0; (at = line.find("| ", at)) != std::string::npos;) {
        at += 2;
        const std::size_t end = std::min(line.find(" |", at), line.find(" ±", at));
        std::string cell = end == std::string::npos ? std::string() : line.substr(at, end - at);
        std::erase(cell, '*');
        cells.push_back(cell);
    }
    return cells;
}

TEST(Document, ReadmeSaysWhatThePresetsSayOfHowWellTheyRead)
{
    const std::vector<std::string> lines = test::linesOf(test::documentText("README.md"));
    for (const Preset& preset : presets()) {
        const auto row = std::ranges::find_if(lines, [&](const std::string& line) {
            const std::vector<std::string> cells = cellsOf(line);
            return cells.size() > 3 && cells.front() == preset.name;
        });
        ASSERT_NE(row, lines.end()) << preset.name;
        const auto head = std::ranges::find_if(lines, [](const std::string& line) { return line.starts_with("| | "); });
        std::vector<std::string> columns = cellsOf(*head);
        const std::vector<std::string> cells = cellsOf(*row);
        ASSERT_FALSE(preset.measured.empty()) << preset.name;
        for (const Preset::Accuracy& accuracy : preset.measured) {
            std::string lessons = withSeparators(accuracy.lessons);
            const auto column = std::ranges::find(columns, lessons);
            ASSERT_NE(column, columns.end()) << lessons;
            char figure[16];
            std::snprintf(figure, sizeof figure, "%.3f", accuracy.right);
            const auto at = static_cast<std::size_t>(column - columns.begin());
            EXPECT_EQ(at < cells.size() ? cells[at] : "", figure) << preset.name << " after " << lessons;
        }
    }
}

TEST(Document, HasTheColumnsOfAnExperimentsResults)
{
    const std::string text = test::documentText("docs/formats/experiments.md");
    EXPECT_THAT(test::markedLines(text, "csv", "experiment"),
        testing::ElementsAre(experimentCsvHeader().substr(0, experimentCsvHeader().size() - 1)));
}

TEST(Document, ItsExampleOfAnExperimentCanBeRun)
{
    std::string example;
    for (const std::string& line : test::linesOf(test::documentText("docs/formats/experiments.md")))
        if (line.starts_with("    "))
            example += line.substr(4) + '\n';
    const auto experiment = parseExperiment(example, "the example");
    ASSERT_TRUE(experiment) << experiment.error().message;
    EXPECT_EQ(experiment->learners.size(), 5U);
    EXPECT_EQ(experiment->runs.size(), 3U);
}

} // namespace
} // namespace engram
