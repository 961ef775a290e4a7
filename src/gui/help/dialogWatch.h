#pragma once

#include <QObject>

class QWidget;

namespace engram {

/// Tells, once each, of the dialogs that are shown over a window and let nothing else be used until they are ended:
/// what the window's menus offer is out of reach there.
class DialogWatch : public QObject {
    Q_OBJECT
public:
    explicit DialogWatch(QWidget& window);

Q_SIGNALS:
    void shown(QWidget& dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& window_;
};

} // namespace engram
