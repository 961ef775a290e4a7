#include "pictureChoice.h"

#include <iostream>
#include <utility>

#include <engram/try.h>

namespace engram::cli {
namespace {

void hintAtInk(const std::string& path, const GreyPicture& picture, InkChoice choice)
{
    if (choice == InkChoice::automatic || looksLikeDarkInk(picture) == (choice == InkChoice::dark))
        return;
    std::cerr << "engram-cli: note: " << path
              << (choice == InkChoice::dark ? " has a dark ground: leave --invert out for light ink on dark\n"
                                            : " has a light ground: use --invert for dark ink on paper\n");
}

} // namespace

void PictureChoice::addOptions(CLI::App& command, const std::string& whatIsDefault)
{
    auto* kind = command
                     .add_option("--ink", ink,
                         "Whether the ink is light or dark; 'auto' finds out from the picture and its border")
                     ->check(CLI::IsMember({"auto", "light", "dark"}))
                     ->capture_default_str();
    command.add_flag("--invert", invert, "The ink is dark and the ground light, as on paper: --ink dark")
        ->excludes(kind);
    auto* fit = command.add_flag("--normalise", normalise,
        "Fits the ink into 20 x 20 and centres it, as MNIST was made (" + whatIsDefault + ")");
    command.add_flag("--no-normalise", asItIs, "Only shrinks the picture to 28 x 28, and takes no paper for ground")
        ->excludes(fit);
}

InkChoice PictureChoice::choice() const
{
    if (invert || ink == "dark")
        return InkChoice::dark;
    return ink == "light" ? InkChoice::light : InkChoice::automatic;
}

Result<PictureChoice::Found> PictureChoice::find(const std::string& path) const
{
    ENGRAM_TRY(DecodedPicture decoded, openPicture(path));
    const std::size_t reduction = decoded.reduction;
    const GreyPicture levels = levelsOf(std::move(decoded), choice());
    hintAtInk(path, levels, choice());
    const PictureUse use = asItIs ? PictureUse::asItIs : normalise ? PictureUse::inkOnly : PictureUse::automatic;
    return Found{inkOf(levels, choice(), use), reduction};
}

Result<DigitPixels> PictureChoice::digit(const std::string& path, Preprocessing eye) const
{
    ENGRAM_TRY(const Found found, find(path));
    eye.normalise = !found.isDigit && (eye.normalise || normalise);
    return digitFromPicture(found.page.ink, eye);
}

} // namespace engram::cli
