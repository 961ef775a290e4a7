#include "pictureChoice.h"

#include <algorithm>
#include <iostream>

#include <engram/try.h>

namespace engram::cli {

void PictureChoice::addOptions(CLI::App& command, const std::string& whatIsDefault)
{
    command.add_flag("--invert", invert, "The ink is dark and the ground light, as on paper");
    auto* fit = command.add_flag("--normalise", normalise,
        "Fits the ink into 20 x 20 and centres it, as MNIST was made (" + whatIsDefault + ")");
    command.add_flag("--no-normalise", asItIs, "Only shrinks the picture to 28 x 28")->excludes(fit);
}

Result<DigitPixels> PictureChoice::digit(const std::string& path, Preprocessing eye) const
{
    ENGRAM_TRY(const LoadedPicture loaded, loadPicture(path, invert ? Ink::dark : Ink::light));
    const GreyPicture& picture = loaded.picture;
    if (looksLikeDarkInk(picture))
        std::cerr << "engram-cli: note: " << path
                  << (invert ? " has a light ground when inverted: leave --invert out for light ink on dark\n"
                             : " has a light ground: use --invert for dark ink on paper\n");
    const bool isDigitAlready = picture.width == digitSide && picture.height == digitSide;
    if (asItIs || (isDigitAlready && !normalise)) {
        eye.normalise = false;
        return digitFromPicture(picture, eye);
    }
    eye.normalise = eye.normalise || normalise;
    return digitFromPicture(picture, eye);
}

} // namespace engram::cli
