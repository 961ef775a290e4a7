#pragma once

namespace engram {

/// Makes the canvas one that can be drawn on through the accessibility tree alone: it has actions that put the pen
/// down, lift it and move it, and says where the pen is. Asked for as often as one likes.
void installCanvasAccessibility();

} // namespace engram
