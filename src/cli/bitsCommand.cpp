#include <iostream>
#include <memory>

#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "learnerChoice.h"
#include "pictureChoice.h"

namespace engram::cli {
namespace {

struct BitsOptions {
    std::string picture;
    EyeChoice eye;
    PictureChoice choice;
    bool json = false;
};

Json greyRows(DigitView digit)
{
    Json rows = Json::array();
    for (std::size_t row = 0; row < digitSide; ++row) {
        const auto levels = digit.subspan(row * digitSide, digitSide);
        rows.push_back(std::vector<int>(levels.begin(), levels.end()));
    }
    return rows;
}

/// A bit a pixel, or a list of bits where a pixel has several.
Json binaryRows(BitView bits, std::size_t perPixel)
{
    Json rows = Json::array();
    for (std::size_t row = 0; row < digitSide; ++row) {
        Json line = Json::array();
        for (std::size_t column = 0; column < digitSide; ++column) {
            const std::size_t first = (row * digitSide + column) * perPixel;
            Json pixel = Json::array();
            for (std::size_t bit = first; bit < first + perPixel; ++bit)
                pixel.push_back(bits[bit] ? 1 : 0);
            line.push_back(perPixel == 1 ? pixel.front() : std::move(pixel));
        }
        rows.push_back(std::move(line));
    }
    return rows;
}

void printDigit(DigitView digit, BitView bits, std::size_t perPixel)
{
    constexpr char shades[] = " .:-=+*#%@";
    for (std::size_t row = 0; row < digitSide; ++row) {
        std::string line;
        for (std::size_t column = 0; column < digitSide; ++column)
            line += shades[digit[row * digitSide + column] * 10 / 256];
        line += "  |  ";
        for (std::size_t column = 0; column < digitSide; ++column) {
            bool ink = false;
            for (std::size_t bit = 0; bit < perPixel; ++bit)
                ink = ink || bits[(row * digitSide + column) * perPixel + bit];
            line += ink ? '#' : '.';
        }
        std::cout << line << '\n';
    }
}

Result<void> showBits(const BitsOptions& options)
{
    Preprocessing eye = options.eye.description().preprocessing;
    eye.normalise = options.choice.normalise;
    ENGRAM_TRY(const DigitPixels digit, options.choice.digit(options.picture, eye));
    const DigitPixels grey = standardDigit(digit, eye);
    const BitVector bits = inputBits(digit, eye);
    const std::size_t perPixel = bitsPerPixel(eye.code);
    if (options.json)
        std::cout << compact({{"grey", greyRows(grey)}, {"binary", binaryRows(bits, perPixel)}}) << '\n';
    else
        printDigit(grey, bits, perPixel);
    return {};
}

} // namespace

void addBits(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<BitsOptions>();
    CLI::App* command = app.add_subcommand(
        "bits", "Shows what an agent gets of a picture: 28 x 28 grey levels and the bits made of them.");
    command->footer(
        "JSON: grey and binary, 28 rows of 28 each; a pixel of a preset with several bits a pixel is a list of them.");
    command->add_option("picture", options->picture, "The picture: JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM")
        ->required()
        ->type_name("PICTURE");
    options->eye.addOptions(*command);
    options->choice.addOptions(*command, "default: no");
    command->add_flag("--json", options->json, "Prints the levels and bits as JSON");
    command->callback([options, &run] { run = [options] { return showBits(*options); }; });
}

} // namespace engram::cli
