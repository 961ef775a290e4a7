#pragma once

#include <engram/eye/page.h>
#include <engram/formats/pictureFile.h>
#include <engram/picture.h>

namespace engram {

/// What is drawn in a picture that came from outside.
struct PictureInk {
    PageInk page;
    /// The picture is a digit already, and only to be shrunk to 28 x 28: it has that size, or a person said to use it
    /// as it is. See PageOptions::asItIs.
    bool isDigit = false;
};

/// How a person wants a picture to be taken.
enum class PictureUse : std::uint8_t {
    automatic, ///< a picture of 28 x 28, the size of MNIST's, on black or white as it is; of any other the ink
    inkOnly, ///< whatever its size
    asItIs, ///< the levels as they are but for their direction; no paper is taken for ground
};

/// The levels of a picture, on a ground where it is transparent: see onGround().
[[nodiscard]] GreyPicture levelsOf(DecodedPicture picture, InkChoice choice = InkChoice::automatic);

/// The ink of such levels, as the command line and the window both take it: found by findInk(), or for a digit that is
/// one already as it is, turned over where its border is light or the person says that the ink is dark.
[[nodiscard]] PictureInk inkOf(
    const GreyPicture& levels, InkChoice choice = InkChoice::automatic, PictureUse use = PictureUse::automatic);

} // namespace engram
