#include <algorithm>

#include <engram/eye/inkLines.h>
#include <engram/eye/page.h>

#include "promises.h"

namespace engram::fuzz {

/// The first two bytes are the sides, the rest the pixels of a picture, again and again.
void fuzzPage(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < 3)
        return;
    GreyPicture picture{bytes[0], bytes[1], {}};
    for (std::size_t i = 0; i < picture.width * picture.height; ++i)
        picture.pixels.push_back(bytes[2 + i % (bytes.size() - 2)]);
    for (const InkChoice choice : {InkChoice::automatic, InkChoice::light, InkChoice::dark}) {
        const PageInk page = findInk(picture, choice);
        require(page.ink.pixels.size() == picture.pixels.size(), "every pixel of a small page is there");
        const auto inked = [](const GreyPicture& ink) {
            return std::ranges::count_if(ink.pixels, [](std::uint8_t level) { return level != 0; });
        };
        std::ptrdiff_t inLines = 0;
        for (const InkLine& line : linesOf(page.ink)) {
            require(line.pieces() > 0, "a line has ink");
            for (std::size_t piece = 0; piece < line.pieces(); ++piece) {
                const PictureBox box = line.boxOf(piece, piece + 1);
                require(box.width > 0 && box.right() <= picture.width && box.bottom() <= picture.height,
                    "a piece lies in the page");
            }
            inLines += inked(line.inkOf(0, line.pieces()));
        }
        require(inLines == inked(page.ink), "all ink is in one line or another");
    }
}

} // namespace engram::fuzz
