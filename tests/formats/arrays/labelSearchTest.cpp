// Which end of a row is the label, against what is known of the rows.

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "formats/arrays/labelSearch.h"

namespace engram::labelSearchTests {
namespace {

using Ends = std::vector<std::pair<double, double>>; // the first and the last number of each row

LabelSearch searchIn(const Ends& rows, bool turned = false)
{
    LabelSearch search;
    for (std::size_t row = 0; row < rows.size(); ++row)
        search.look(turned ? rows[row].second : rows[row].first, turned ? rows[row].first : rows[row].second, row + 1);
    return search;
}

/// What is found with the label first, and with the label last: the same end in both.
void expectLabelFirst(const Ends& rows)
{
    EXPECT_EQ(searchIn(rows).isFirst(), true);
    EXPECT_EQ(searchIn(rows, true).isFirst(), false);
}

std::optional<double> foreignIn(const Ends& rows)
{
    const LabelSearch search = searchIn(rows);
    EXPECT_EQ(searchIn(rows, true).foreign().has_value(), search.foreign().has_value());
    EXPECT_EQ(search.isFirst().has_value(), searchIn(rows, true).isFirst().has_value());
    EXPECT_FALSE(search.foreign() && search.isFirst());
    return search.foreign() ? std::optional(search.foreign()->label) : std::nullopt;
}

TEST(LabelSearch, FindsDigitsBesideACornerThatIsSeldomInked)
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        Ends rows(20 + random() % 100);
        for (auto& [label, corner] : rows) {
            label = static_cast<double>(random() % 10);
            corner = random() % 20 == 0 ? static_cast<double>(random() % 256) : 0;
        }
        expectLabelFirst(rows);
        EXPECT_TRUE(searchIn(rows).isPlain());
        for (auto& [label, corner] : rows) // dark ink on light ground
            corner = 255 - corner;
        expectLabelFirst(rows);
    }
}

TEST(LabelSearch, TakesNoCornerForTheLabelWhereTheOtherEndHoldsLettersOrTen)
{
    std::mt19937 random(2);
    for (const auto& [first, kinds] : {std::pair{0, 26}, {1, 26}, {1, 10}, {0, 47}, {0, 62}})
        for (int round = 0; round < 50; ++round) {
            Ends rows(64 + random() % 100);
            for (auto& [label, corner] : rows) {
                label = first + static_cast<double>(random() % static_cast<unsigned>(kinds));
                corner = random() % 100 == 0 ? static_cast<double>(random() % 10) : 0;
            }
            rows.back().first = first + kinds - 1;
            const auto foreign = std::ranges::find_if(rows, [](const auto& ends) { return ends.first > 9; });
            ASSERT_NE(foreign, rows.end());
            EXPECT_EQ(foreignIn(rows), foreign->first);
            EXPECT_FALSE(searchIn(rows).isPlain());
        }
}

TEST(LabelSearch, SaysWhereTheFirstLabelIsThatIsNoDigit)
{
    Ends rows;
    for (int row = 0; row < 60; ++row)
        rows.emplace_back(row == 37 ? 10 : row % 10, 0);
    const auto foreign = searchIn(rows).foreign();
    ASSERT_TRUE(foreign);
    EXPECT_EQ(foreign->label, 10);
    EXPECT_EQ(foreign->line, 38U);
}

TEST(LabelSearch, WaitsForTheSecondLabelOfASortedFile)
{
    LabelSearch search;
    for (std::size_t row = 0; row < 1000; ++row) {
        search.look(0, row % 50 == 7 ? 3 : 0, row);
        constexpr std::size_t fewest = 64; // before these nobody asks
        ASSERT_FALSE(row + 1 >= fewest && search.isPlain()) << row;
    }
    for (std::size_t row = 1000; row < 2000; ++row)
        search.look(1, 0, row);
    EXPECT_TRUE(search.isPlain());
    EXPECT_EQ(search.isFirst(), true);
}

TEST(LabelSearch, KnowsDigitsThatAreAllTheSameByNotBeingNothing)
{
    expectLabelFirst(Ends(30, {7, 0}));
    expectLabelFirst({{5, 0}});
    EXPECT_EQ(searchIn(Ends(30, {0, 0})).isFirst(), true); // they are all 0, whichever it is
    EXPECT_EQ(searchIn({}).isFirst(), std::nullopt);
}

TEST(LabelSearch, FindsNoneWhereNeitherEndIsOne)
{
    for (const auto& [label, corner] : {std::pair{11.0, 0.0}, {-1.0, 0.0}, {5.5, 0.0}, {255.0, 128.0}}) {
        EXPECT_EQ(searchIn(Ends(5, {label, corner})).isFirst(), std::nullopt) << label;
        EXPECT_EQ(searchIn(Ends(5, {label, corner}), true).isFirst(), std::nullopt) << label;
    }
    Ends halves;
    for (int row = 0; row < 50; ++row)
        halves.emplace_back(row % 10 + 0.5, 0);
    EXPECT_EQ(searchIn(halves).isFirst(), std::nullopt);
}

} // namespace
} // namespace engram::labelSearchTests
