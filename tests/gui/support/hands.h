#pragma once

#include <QComboBox>
#include <QPoint>
#include <QString>
#include <QStringList>

#include "support/window.h"

class QAction;
class QMenu;
class QSpinBox;
class QTabBar;

namespace engram {

// What hands do: clicks go to a place of a window, which has to have in sight what is meant, and keys go to the window
// that is in front, or to the list or menu that is open above it, as the desktop sends them.

enum class Hands { mouse, keys };

void clickAt(QWidget& widget, QPoint place, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton = Qt::LeftButton);
/// In the middle of what can be used; what stands beyond the edge of a scrolled part is brought in sight before.
void click(QWidget* widget);
void press(QWidget& top, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1);
void type(QWidget& top, const QString& text);

/// A button, by a click, or by Tab and Space.
void push(Hands hands, QWidget* button);
/// By the list that a click opens, or by Tab and the arrow keys.
void choose(Hands hands, QComboBox* box, const QString& beginning);
/// Marks what stands there and writes over it.
void write(Hands hands, QSpinBox* field, int number);
/// What is in the menu bar: menu by menu, or by its keys, where it has some, or by the menus' letters and the arrow
/// keys.
void pick(Hands hands, TestWindow& window, QAction* action);
/// The tab of a dock, of those that stand behind each other.
void raise(Hands hands, TestWindow& window, const char* dock);
void showTab(Hands hands, QTabBar* bar, const QString& text);

/// In the dialog for files that belongs to a window: a filter from its list, where one is wanted, a name, Enter.
void nameFile(QWidget& owner, const QString& path, const QString& filter = {});
/// By File > Save as and its dialog.
void saveAgentAs(Hands hands, TestWindow& window, const QString& path);

/// In the dialog that File > Export opens: what, and the name of the file, which is there afterwards.
void exportAs(Hands hands, TestWindow& window, const QString& what, const QString& path);
/// Of a menu that is open: submenu by submenu, by texts without "&".
void pickIn(Hands hands, QMenu* menu, const QStringList& texts);

/// The action of that name, wherever in the menu bar.
[[nodiscard]] QAction* actionNamed(TestWindow& window, const char* name);
/// That stands with this text, without "&" and "…", in a menu of the menu bar.
[[nodiscard]] QAction* actionSaying(TestWindow& window, const QString& text);

[[nodiscard]] QByteArray bytesOf(const QString& path);

/// As on the smallest screen that is promised.
void useSmallScreen(TestWindow& window);

} // namespace engram
