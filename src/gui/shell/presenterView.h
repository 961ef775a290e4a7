#pragma once

#include <functional>

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QWidget>

class QAction;
class QMainWindow;

namespace engram {

/// The presenter's view: what stands in the middle of the window alone, over the whole screen, with docks, bars and
/// menus away; and back to all of that exactly as it stood. Every key of the menus works in it.
class PresenterView : public QObject {
    Q_OBJECT
public:
    /// `enlarge` is told when what stays shall be large, and when no longer.
    PresenterView(QMainWindow& window, int layoutVersion, std::function<void(bool)> enlarge);

    [[nodiscard]] QAction* action() const noexcept { return action_; } ///< there and back; checked while it lasts
    [[nodiscard]] bool on() const noexcept { return on_; }
    void leave(); ///< if it is on

Q_SIGNALS:
    void changed(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void restore();
    void setOn(bool on);

    QMainWindow& window_;
    int layoutVersion_;
    std::function<void(bool)> enlarge_;
    QAction* action_;
    bool on_ = false;
    bool returning_ = false; ///< the desktop has not given the window its old size back yet
    QByteArray layout_;
    QByteArray geometry_;
    QSize size_;
    Qt::WindowStates states_;
    bool statusBar_ = true;
    QPointer<QWidget> focus_;
};

} // namespace engram
