#pragma once

class QApplication;

namespace engram {

/// Where the desktop brings no style of its own, Qt's Fusion with a readable font; elsewhere the desktop's.
void applyStyle(QApplication& application);

/// Nothing moves but what a person asks to move: no sliding docks and menus, no blinking cursor.
void setLessMotion(bool on);
[[nodiscard]] bool lessMotion();

} // namespace engram
