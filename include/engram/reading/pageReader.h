#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <engram/eye/page.h>
#include <engram/picture.h>
#include <engram/recall/recall.h>
#include <engram/training/learner.h>
#include <engram/training/sureness.h>

namespace engram {

/// A digit found in a picture, and what the agent made of it.
struct FoundDigit {
    PictureBox box; ///< around its ink, in pixels of the picture that was given
    std::size_t line = 0; ///< counted from the top
    GreyPicture ink; ///< that ink alone, white on black, with the pixels that it was found in
    DigitPixels picture{}; ///< as the agent got it: to be shown, put on a canvas or taught
    std::optional<int> answer; ///< 0-9, or none of them
    std::uint32_t code = 0; ///< the output as a number, 0-15
    Settling settling; ///< how it came to the answer
    std::vector<CodeDistance> distances; ///< how near the picture is to what was taught: see Recall::distances()
    std::optional<Sureness> sureness; ///< how sure the answer is; nothing where it cannot be told
};

/// What is written in a picture.
struct PageReading {
    std::vector<FoundDigit> digits; ///< line by line, each from left to right; empty if there is no ink
    bool darkInk = false; ///< see PageInk
    bool evenGround = true;
    bool doubtful = false;

    /// The answers in a row, "?" for none, a new line between two lines.
    [[nodiscard]] std::string text() const;
};

/// How a picture is to be read.
struct PageOptions {
    InkChoice ink = InkChoice::automatic;
    std::size_t steps = 10; ///< that a digit is held before the agent
    bool oneDigit = false; ///< all of the ink is one digit, whatever it looks like
    bool asItIs = false; ///< one digit, and the picture is only shrunk to 28 x 28, whatever the agent's eye does
};

/// Reads pictures of one or several digits with an agent's eyes: finds the ink (findInk), cuts it into more pieces than
/// there are digits (linesOf), and takes the way to put them together again whose digits are nearest to what the agent
/// was taught (segmentation by recognition: Casey and Lecolinet 1996). A picture whose ink is one digit gives the same
/// picture to the agent as it would without all of this.
class PageReader {
public:
    /// Keeps a copy of the learner, which costs little, and measures how near digits of its lessons are to each other.
    explicit PageReader(const Learner& learner);
    ~PageReader();
    PageReader(PageReader&&) noexcept;
    PageReader& operator=(PageReader&&) noexcept;

    [[nodiscard]] PageReading read(const GreyPicture& picture, const PageOptions& options = {});
    /// The same of ink that was found before; boxes are in pixels of the picture that `page` was found in.
    [[nodiscard]] PageReading read(const PageInk& page, const PageOptions& options = {});
    /// Asks about the same digits anew, wherever this learner would find them: for who shows them while they are
    /// taught.
    void ask(PageReading& reading, const PageOptions& options = {});

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace engram
