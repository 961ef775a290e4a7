#include <engram/reading/pictureInk.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace engram {
namespace {

PageInk untouched(const GreyPicture& levels, InkChoice choice)
{
    PageInk page;
    page.ink = levels;
    page.dark = choice == InkChoice::automatic ? looksLikeDarkInk(levels) : choice == InkChoice::dark;
    if (page.dark)
        for (std::uint8_t& level : page.ink.pixels)
            level = static_cast<std::uint8_t>(255 - level);
    return page;
}

/// As MNIST's pictures are: of their size, and the ground about the digit (nearly) black, or white where it is turned
/// over. A scan of that size on grey paper is no digit yet.
bool isDigitAlready(const GreyPicture& levels)
{
    constexpr std::uint8_t nearly = 12; // levels: what a compressed picture makes of black
    if (levels.width != digitSide || levels.height != digitSide)
        return false;
    std::vector<std::uint8_t> border;
    for (std::size_t i = 0; i < digitSide; ++i)
        for (const std::size_t at : {i, (digitSide - 1) * digitSide + i, i * digitSide, i * digitSide + digitSide - 1})
            border.push_back(levels.pixels[at]);
    const auto middle = border.begin() + static_cast<std::ptrdiff_t>(border.size() / 2);
    std::nth_element(border.begin(), middle, border.end());
    return *middle <= nearly || *middle >= 255 - nearly;
}

} // namespace

GreyPicture levelsOf(DecodedPicture picture, InkChoice choice)
{
    return picture.opacity.empty() ? std::move(picture.grey) : onGround(picture.grey, picture.opacity, choice);
}

PictureInk inkOf(const GreyPicture& levels, InkChoice choice, PictureUse use)
{
    const bool isDigit = use == PictureUse::asItIs || (use == PictureUse::automatic && isDigitAlready(levels));
    return {isDigit ? untouched(levels, choice) : findInk(levels, choice), isDigit};
}

} // namespace engram
