#pragma once

#include <vector>

#include <QString>

class QMainWindow;

namespace engram {

struct KeyEntry {
    QString what;
    QString keys; ///< as the desktop writes them: "Ctrl+Z, Alt+Backspace"
};

struct KeyGroup {
    QString title;
    std::vector<KeyEntry> entries;
};

/// All keys of a window: of each of its menus, in their order, of what else is in it, and of the views where keys draw,
/// walk and pick. Those of actions are read off the actions themselves.
[[nodiscard]] std::vector<KeyGroup> keyMap(const QMainWindow& window);

/// The same as a page of the help.
[[nodiscard]] QString keyMapPage(const std::vector<KeyGroup>& groups);

} // namespace engram
