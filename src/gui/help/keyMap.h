#pragma once

#include <vector>

#include <QString>

class QFont;
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

/// A page of the help as it is shown where a line has so much room, in pixels: where names of keys would be cut in two
/// beside what they do, that stands below them. Other pages stay as they are.
[[nodiscard]] QString keyMapWithin(const QString& page, const QFont& font, int room);

} // namespace engram
