// How many pictures of each family are read rightly, without a word about their ink: test digits of MNIST on papers of
// many kinds, before an agent that was taught 1,000 digits and all fonts. bench_page [COUNT [PRESET [FOLDER]]]; with a
// folder, pictures that are read wrongly are put there.

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <engram/eye/page.h>
#include <engram/reading/pageReader.h>

#include "readerOfDigits.h"
#include "support/paper.h"

namespace engram::bench {
namespace {

void keep(const std::filesystem::path& folder, const std::string& name, const GreyPicture& picture)
{
    std::ofstream file(folder / (name + ".pgm"), std::ios::binary);
    file << "P5 " << picture.width << ' ' << picture.height << " 255\n";
    file.write(
        reinterpret_cast<const char*>(picture.pixels.data()), static_cast<std::streamsize>(picture.pixels.size()));
}

struct Count {
    std::size_t right = 0;
    std::size_t upright = 0; ///< polarity found
};

int run(std::size_t count, const std::string& preset, const std::string& folder)
{
    PageReader reader(readerOfDigits(preset, 1000));
    std::size_t plain = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const DigitView digit = mnist().test->picture(i);
        const GreyPicture picture{digitSide, digitSide, {digit.begin(), digit.end()}};
        plain += reader.read(picture, {.oneDigit = true}).text() == std::to_string(mnist().test->label(i));
    }
    std::printf("%-20s %5.1f %%\n", "as they are", 100.0 * static_cast<double>(plain) / static_cast<double>(count));
    for (const test::PictureFamily& family : test::pictureFamilies()) {
        RandomStream random(1, 7);
        Count result;
        for (std::uint32_t i = 0; i < count; ++i) {
            const GreyPicture picture = family.make(mnist().test->picture(i), random);
            const PageInk page = findInk(picture);
            const bool right = reader.read(page).text() == std::to_string(mnist().test->label(i));
            result.right += right;
            result.upright += page.dark
                == (family.name != "tightBoldWhite" && family.name != "chalk" && family.name != "whiteOnAlpha");
            if (!right && !folder.empty()) {
                keep(folder, family.name + std::to_string(i), picture);
                keep(folder, family.name + std::to_string(i) + "-ink", page.ink);
            }
        }
        std::printf("%-20s %5.1f %%   polarity %5.1f %%\n", family.name.c_str(),
            100.0 * static_cast<double>(result.right) / static_cast<double>(count),
            100.0 * static_cast<double>(result.upright) / static_cast<double>(count));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace
} // namespace engram::bench

int main(int argumentCount, char** arguments)
{
    const std::size_t count = argumentCount > 1 ? std::strtoul(arguments[1], nullptr, 10) : 100;
    return engram::bench::run(count, argumentCount > 2 ? arguments[2] : "Edges", argumentCount > 3 ? arguments[3] : "");
}
