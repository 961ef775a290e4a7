#pragma once

#include <QSize>

class QWidget;

namespace engram {

/// What a desktop adds around a window, where no window stands that could tell.
inline constexpr QSize usualFrame(4, 36);

/// Gives a window that is not shown yet this size, or what its screen has room for inside a frame.
void resizeWithinScreen(QWidget& window, const QSize& size);

} // namespace engram
