#pragma once

namespace engram {

/// From here to endStartup(), while the application object is made: without a display the program says so in one
/// sentence and ends with 1, where Qt alone would abort it. What Qt says on its way there is kept back.
void watchStartup();
void endStartup();

} // namespace engram
