#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace engram {

/// "What's this?" for every control of a window, and of the windows and dialogs that belong to it: its own What's-this
/// text, else what its tool tip says, else that of what it is in. By pointing (QWhatsThis) and for what has the focus.
class ContextHelp : public QObject {
    Q_OBJECT
public:
    explicit ContextHelp(QWidget& window);

    /// What this control itself has to say; of a button in a question the question; empty if nothing.
    [[nodiscard]] static QString ownText(const QWidget& control);
    /// What is said about it, and where it says nothing itself about what it is in, up to its window.
    [[nodiscard]] static QString textFor(const QWidget& control);

    /// Beside what has the focus: in the window that is in front where that belongs to this one.
    void explainFocus();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget& control) const;

    QWidget& window_;
};

} // namespace engram
