#pragma once

#include <QAbstractScrollArea>
#include <QMenu>

namespace engram {

/// Shows the actions of a list as its menu, which blocks nothing. `place` is in its viewport.
inline void popUpActions(QAbstractScrollArea& list, QPoint place)
{
    auto* menu = new QMenu(&list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(list.actions());
    menu->popup(list.viewport()->mapToGlobal(place));
}

} // namespace engram
