#include "widgets/screenRoom.h"

#include <QScreen>
#include <QWidget>

namespace engram {

void resizeWithinScreen(QWidget& window, const QSize& size)
{
    const QWidget* owner = window.parentWidget() ? window.parentWidget()->window() : &window;
    window.resize(size.boundedTo(owner->screen()->availableSize() - usualFrame));
}

} // namespace engram
