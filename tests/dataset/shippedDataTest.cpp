#include <algorithm>
#include <cmath>
#include <filesystem>

#include <gtest/gtest.h>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/fontSheet.h>
#include <engram/files/sha256.h>

namespace engram {
namespace {

namespace fs = std::filesystem;

// The checksums of data/README.md.
TEST(ShippedData, MnistIsWholeAndUnchanged)
{
    const auto mnist = loadDataFile(fs::path(ENGRAM_SOURCE_DIR) / "data" / "mnist.pkl.gz");
    ASSERT_TRUE(mnist) << mnist.error().message;
    EXPECT_EQ(mnist->name, "MNIST");
    ASSERT_EQ(mnist->splits.size(), 2U);

    const DigitSet* train = mnist->split("train");
    ASSERT_NE(train, nullptr);
    EXPECT_EQ(train->size(), 60000U);
    EXPECT_EQ(sha256Hex(train->pixels()), "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757");
    EXPECT_EQ(sha256Hex(train->labels()), "1feba77c54802fa5339a11837ea4b2866434b83314ec45192930f1df69120c13");

    const DigitSet* test = mnist->split("test");
    ASSERT_NE(test, nullptr);
    EXPECT_EQ(test->size(), 10000U);
    EXPECT_EQ(sha256Hex(test->pixels()), "6d87418db22cc8025d05968bec9bd5c3932904b23485740db143a061a2c9d161");
    EXPECT_EQ(sha256Hex(test->labels()), "ddeff807876a9661a1110d45c266c86239a3a1b7d37da0c3716a7a683c852ff5");
}

struct Extent {
    int left = 28, right = -1, top = 28, bottom = -1;
    double sumX = 0, sumY = 0, ink = 0;
};

Extent extentOf(DigitView picture)
{
    Extent extent;
    for (int y = 0; y < 28; ++y)
        for (int x = 0; x < 28; ++x) {
            if (picture[static_cast<std::size_t>(y) * 28 + static_cast<std::size_t>(x)] == 0)
                continue;
            extent.left = std::min(extent.left, x);
            extent.right = std::max(extent.right, x);
            extent.top = std::min(extent.top, y);
            extent.bottom = std::max(extent.bottom, y);
            extent.sumX += x;
            extent.sumY += y;
            extent.ink += 1;
        }
    return extent;
}

TEST(ShippedData, FontsHaveTenDigitsWhereMnistHasThem)
{
    const auto sheets = listFontSheets(fs::path(ENGRAM_SOURCE_DIR) / "fonts");
    ASSERT_GE(sheets.size(), 12U);
    for (const FontSheetEntry& entry : sheets) {
        SCOPED_TRACE(entry.name);
        const auto sheet = loadDataFile(entry.path);
        ASSERT_TRUE(sheet) << sheet.error().message;
        EXPECT_EQ(sheet->name, entry.name);
        EXPECT_FALSE(sheet->source.empty());
        EXPECT_FALSE(sheet->licence.empty());
        EXPECT_TRUE(sheet->repairs.empty());
        const DigitSet* digits = sheet->split("digits");
        ASSERT_NE(digits, nullptr);
        ASSERT_EQ(digits->size(), 10U);
        for (std::size_t i = 0; i < 10; ++i) {
            EXPECT_EQ(digits->label(i), i);
            const Extent extent = extentOf(digits->picture(i));
            const int longer = std::max(extent.right - extent.left, extent.bottom - extent.top) + 1;
            EXPECT_GE(longer, 17) << i;
            EXPECT_LE(longer, 20) << i;
            // MNIST's are within half a cell of 14 in grey levels; a threshold moves them by less than one more.
            EXPECT_NEAR(extent.sumX / extent.ink, 14, 1.5) << i;
            EXPECT_NEAR(extent.sumY / extent.ink, 14, 1.5) << i;
        }
    }
}

} // namespace
} // namespace engram
