#include <engram/session/comparisonText.h>
#include <engram/session/logText.h>
#include <engram/session/report.h>

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/document.h"

namespace engram {
namespace {

using testing::ElementsAreArray;

std::vector<std::string> documented(const std::string& part)
{
    return test::markedLines(test::documentText("docs/formats/exports.md"), "csv", part);
}

/// The lines of a CSV that hold names and no numbers.
std::vector<std::string> headersOf(const std::string& csv)
{
    std::vector<std::string> headers;
    for (std::string& line : test::linesOf(csv)) {
        EXPECT_TRUE(line.ends_with('\r')) << line;
        line.pop_back();
        if (!line.empty() && line.find_first_of("0123456789") == std::string::npos)
            headers.push_back(std::move(line));
    }
    return headers;
}

TEST(ReportDocument, HasTheColumnsOfEveryExport)
{
    std::ostringstream story;
    writeStoryCsv(Story({1, 1, 1}), story);
    EXPECT_THAT(documented("story"), ElementsAreArray(headersOf(story.str())));
    EXPECT_THAT(documented("log"), ElementsAreArray(headersOf(logCsv({}, {}))));
    EXPECT_THAT(documented("comparison"), ElementsAreArray(headersOf(comparisonCsv({}, {}, {}))));
    EXPECT_EQ(documented("comparison").size(), 3U);
    EXPECT_THAT(documented("shares"), ElementsAreArray(headersOf(sharesCsv({}))));
    EXPECT_THAT(documented("neuron"), ElementsAreArray(headersOf(neuronCsv({}, {}, Memory({1, 1, 1})))));
    EXPECT_EQ(documented("neuron").size(), 3U);
}

} // namespace
} // namespace engram
