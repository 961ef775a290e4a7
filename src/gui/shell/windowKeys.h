#pragma once

#include <QObject>

class QWidget;

namespace engram {

/// Lets the window's own keys work while a field has the focus. On X11 a line of text takes Ctrl+E, Ctrl+K and Ctrl+D
/// for moving and deleting, and what a person asked the window for would edit a number.
class WindowKeys : public QObject {
    Q_OBJECT
public:
    /// For all fields that `window` has now.
    explicit WindowKeys(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace engram
