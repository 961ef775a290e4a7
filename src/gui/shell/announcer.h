#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

namespace engram {

class SessionBridge;

/// Says aloud, to whoever has a screen reader, what others see by themselves: the answer to a drawing once it rests,
/// how a job ended, and what the message bar says. It takes no room; in the accessibility tree it is an alert whose
/// name is what was said last.
class Announcer : public QWidget {
    Q_OBJECT
public:
    Announcer(SessionBridge& bridge, QWidget* window);

    void say(const QString& text);

Q_SIGNALS:
    void said(const QString& text);

private:
    void sayAnswer();

    SessionBridge& bridge_;
    QTimer rest_; ///< since the answer last changed
    QString saidAnswer_;
};

} // namespace engram
