#include <engram/reading/pictureInk.h>

#include <utility>

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

} // namespace

GreyPicture levelsOf(DecodedPicture picture, InkChoice choice)
{
    return picture.opacity.empty() ? std::move(picture.grey) : onGround(picture.grey, picture.opacity, choice);
}

PictureInk inkOf(const GreyPicture& levels, InkChoice choice, PictureUse use)
{
    const bool isDigit = use == PictureUse::asItIs
        || (use == PictureUse::automatic && levels.width == digitSide && levels.height == digitSide);
    return {isDigit ? untouched(levels, choice) : findInk(levels, choice), isDigit};
}

} // namespace engram
