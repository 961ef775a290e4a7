// How many digits of rows are found and read rightly: 2 to 8 test digits of MNIST side by side, apart, near and
// touching, on clean paper and photographed, before an agent that was taught 1,000 digits and all fonts. bench_row
// [ROWS [PRESET [FOLDER]]]: a digit counts when a found digit with its answer lies where it lies. With a folder, rows
// that are read wrongly are put there. TRAINING=1 takes digits of the training set that were not taught, for who
// changes the rules; STYLE=touching only the styles that have this in their names.

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <engram/reading/pageReader.h>

#include "readerOfDigits.h"
#include "support/digitRows.h"

namespace engram::bench {
namespace {

struct Score {
    std::size_t digits = 0;
    std::size_t inPlace = 0;
    std::size_t rows = 0;
    std::size_t wholeRows = 0;
    std::size_t rightCount = 0;
};

/// Both cover at least half of the wider one's columns.
bool samePlace(const PictureBox& one, const PictureBox& other)
{
    const std::size_t left = std::max(one.left, other.left);
    const std::size_t right = std::min(one.right(), other.right());
    return right > left && (right - left) * 2 >= std::max(one.width, other.width);
}

std::size_t countInPlace(const PageReading& reading, const test::DigitRow& row, const std::vector<int>& labels)
{
    std::size_t right = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (const FoundDigit& found : reading.digits)
            if (found.answer == labels[i] && samePlace(found.box, row.boxes[i])) {
                ++right;
                break;
            }
    return right;
}

void keep(const std::filesystem::path& file, const GreyPicture& picture)
{
    std::ofstream out(file, std::ios::binary);
    out << "P5 " << picture.width << ' ' << picture.height << " 255\n";
    out.write(
        reinterpret_cast<const char*>(picture.pixels.data()), static_cast<std::streamsize>(picture.pixels.size()));
}

Score scoreOf(PageReader& reader, const test::RowStyle& style, std::size_t rows, const std::string& folder)
{
    const bool training = std::getenv("TRAINING") != nullptr;
    const DigitSet& digits = training ? *mnist().training : *mnist().test;
    Score score;
    RandomStream random(5, 11);
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<DigitView> views;
        std::vector<int> labels;
        std::string expected;
        for (std::uint64_t k = 2 + random.below(7); k > 0; --k) {
            const std::size_t index = random.below(digits.size());
            views.push_back(digits.picture(index));
            labels.push_back(digits.label(index));
            expected += std::to_string(labels.back());
        }
        const test::DigitRow row = test::makeRow(views, style, test::between(random, 1.5, 5), random);
        const PageReading reading = reader.read(row.picture);
        const std::size_t right = countInPlace(reading, row, labels);
        score.digits += labels.size();
        score.inPlace += right;
        ++score.rows;
        score.wholeRows += reading.text() == expected;
        score.rightCount += reading.digits.size() == labels.size();
        if (reading.text() != expected && !folder.empty())
            keep(std::filesystem::path(folder) / (style.name + "-" + expected + "-as-" + reading.text() + ".pgm"),
                row.picture);
    }
    return score;
}

int run(std::size_t rows, const std::string& preset, const std::string& folder)
{
    const auto percent = [](std::size_t part, std::size_t all) {
        return 100.0 * static_cast<double>(part) / static_cast<double>(all);
    };
    PageReader reader(readerOfDigits(preset, 1000));
    std::size_t apart = 0;
    std::size_t right = 0;
    const std::size_t singles = 10 * rows;
    for (std::uint32_t i = 0; i < singles; ++i) {
        const DigitView digit = mnist().test->picture(i);
        const PageReading reading = reader.read(GreyPicture{digitSide, digitSide, {digit.begin(), digit.end()}});
        apart += reading.digits.size() != 1;
        right += reading.text() == std::to_string(mnist().test->label(i));
    }
    std::printf("%-24s %5.1f %% read rightly, %.2f %% taken for several digits\n", "one digit", percent(right, singles),
        percent(apart, singles));
    std::printf("%-24s %9s %9s %9s\n", "", "in place", "rows", "lengths");
    Score all;
    const char* only = std::getenv("STYLE");
    for (const test::RowStyle& style : test::rowStyles()) {
        if (only != nullptr && style.name.find(only) == std::string::npos)
            continue;
        const Score score = scoreOf(reader, style, rows, folder);
        std::printf("%-24s %7.1f %% %7.1f %% %7.1f %%\n", style.name.c_str(), percent(score.inPlace, score.digits),
            percent(score.wholeRows, score.rows), percent(score.rightCount, score.rows));
        std::fflush(stdout);
        all.digits += score.digits;
        all.inPlace += score.inPlace;
    }
    std::printf("%-24s %7.1f %% of %zu digits\n", "all", percent(all.inPlace, all.digits), all.digits);
    return 0;
}

} // namespace
} // namespace engram::bench

int main(int argumentCount, char** arguments)
{
    const std::size_t rows = argumentCount > 1 ? std::strtoul(arguments[1], nullptr, 10) : 100;
    return engram::bench::run(rows, argumentCount > 2 ? arguments[2] : "Edges", argumentCount > 3 ? arguments[3] : "");
}
