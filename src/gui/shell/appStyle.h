#pragma once

class QApplication;

namespace engram {

/// Where the desktop brings no style of its own, Qt's Fusion with a readable font; elsewhere the desktop's.
void applyStyle(QApplication& application);

} // namespace engram
