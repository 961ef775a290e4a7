#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/eye/page.h>

namespace engram {

/// A line of writing, cut into pieces wherever a digit may end: at every gap, and through the ink where it is thin.
///
/// Most cuts are wrong (over-segmentation): a digit is one piece or several neighbouring ones, and who can read finds
/// out which. Cuts follow the gaps between slanting digits; they are paths from the top of the line to its bottom.
class InkLine {
public:
    /// `ink` is the line alone, cropped; `box` is where it lies in the page; `labels` has for each pixel of it in which
    /// piece it is, from left to right; `crossed` is said at crossed(), for each cut; `height` is that of the digits.
    InkLine(
        GreyPicture ink, PictureBox box, std::vector<std::uint16_t> labels, std::vector<float> crossed, double height);

    [[nodiscard]] const PictureBox& box() const noexcept { return box_; }
    [[nodiscard]] std::size_t pieces() const noexcept { return boxes_.size(); }
    /// How high its digits are, as far as that can be said before they are read, in pixels.
    [[nodiscard]] double digitHeight() const noexcept { return height_; }

    /// How much ink the cut before that piece goes through, in strokes' widths, pale ink counting less: 0 in a gap. 0 <
    /// `piece` < pieces().
    [[nodiscard]] double crossed(std::size_t piece) const { return crossed_[piece - 1]; }

    /// Where the ink of pieces `first` to `last` - 1 lies in the page.
    [[nodiscard]] PictureBox boxOf(std::size_t first, std::size_t last) const;
    /// That ink alone, cropped to boxOf().
    [[nodiscard]] GreyPicture inkOf(std::size_t first, std::size_t last) const;

private:
    GreyPicture ink_;
    PictureBox box_;
    std::vector<std::uint16_t> labels_;
    std::vector<float> crossed_;
    std::vector<PictureBox> boxes_; ///< of each piece, in the line
    double height_;
};

/// The lines of a page from top to bottom; none on an empty page. `ink` is white on black, the ground exactly 0.
[[nodiscard]] std::vector<InkLine> linesOf(const GreyPicture& ink);

} // namespace engram
