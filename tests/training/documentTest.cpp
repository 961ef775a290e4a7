#include <gmock/gmock.h>
#include <gtest/gtest.h>

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
