// The demo's font sheets: spreadsheets that people typed, with slips that are known.

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/files/locations.h>

#include "support/demoFiles.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

std::vector<std::string> describe(const std::vector<Repair>& repairs)
{
    std::vector<std::string> texts;
    texts.reserve(repairs.size());
    for (const Repair& repair : repairs)
        texts.push_back(repair.cell + " digit " + std::to_string(repair.digit) + " row " + std::to_string(repair.row)
            + " column " + std::to_string(repair.column) + " '" + repair.found + "' " + std::to_string(repair.readAs));
    return texts;
}

TEST(DemoSheets, LoadWithExactlyTheKnownRepairs)
{
    const std::map<std::string, std::vector<std::string>> expected{{"Arial", {}},
        {"Bradley Hand",
            {"AP40 digit 6 row 8 column 12 '' 0", "CT48 digit 8 row 16 column 10 '' 0",
                "CW49 digit 8 row 17 column 13 '11' 1"}},
        {"Helvetica", {"BV4 digit 2 row 2 column 15 '' 0"}}};
    const test::TemporaryFolder scratch;
    for (const std::filesystem::path& folder : test::foldersOfDemoSheets(scratch.path()))
        for (const auto& [name, repairs] : expected) {
            SCOPED_TRACE(folder / name);
            const auto sheet = loadDataFile(folder / (name + ".xlsx"));
            ASSERT_TRUE(sheet) << sheet.error().message;
            EXPECT_EQ(sheet->name, name);
            EXPECT_EQ(describe(sheet->repairs), repairs);
            for (std::size_t digit = 0; digit < 10; ++digit) {
                const auto ink = std::ranges::count(sheet->split("digits")->picture(digit), 255);
                EXPECT_GT(ink, 40) << digit;
                EXPECT_LT(ink, 200) << digit;
            }
        }
}

TEST(DemoSheets, DifferFromTheirFontInNothingButTheirSlips)
{
    const test::TemporaryFolder folder;
    const DataFile font = loadDataFile(fontsFolder() / "carlito.txt").value();
    for (const test::DemoSheet& slips : test::demoSheets()) {
        const auto sheet = loadDataFile(test::writeDemoSheet(slips, font, folder.path()));
        ASSERT_TRUE(sheet) << sheet.error().message;
        EXPECT_EQ(sheet->repairs.size(), slips.slips.size());
        const auto read = sheet->split("digits")->pixels();
        std::vector<std::uint8_t> pixels(read.begin(), read.end());
        const auto drawn = font.split("digits")->pixels();
        for (const Repair& repair : sheet->repairs) {
            const std::size_t at = (repair.digit * digitSide + repair.row) * digitSide + repair.column;
            EXPECT_EQ(pixels[at], repair.readAs * 255);
            pixels[at] = drawn[at];
        }
        EXPECT_TRUE(std::ranges::equal(pixels, drawn)) << slips.name;
    }
}

} // namespace
} // namespace engram
