#pragma once

#include <engram/eye/page.h>

namespace engram {

/// Takes ruled lines out of the ink of a page: what is thin and runs across nearly all of the picture, along rows or
/// columns. Where a stroke crosses a line it stays whole. Nothing is taken where what would be left reaches as far as
/// the line does: that was a stroke of a digit that fills the picture.
void removeRuling(GreyPicture& ink);

} // namespace engram
