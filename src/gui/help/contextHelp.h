#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace engram {

/// "What's this?" for every control of a window: its own What's-this text, else what its tool tip says, else that of
/// what it is in. By pointing (QWhatsThis) and for what has the focus.
class ContextHelp : public QObject {
    Q_OBJECT
public:
    explicit ContextHelp(QWidget& window);

    /// What this control itself has to say; empty if nothing.
    [[nodiscard]] static QString ownText(const QWidget& control);
    /// What is said about it, and where it says nothing itself about what it is in, up to its window.
    [[nodiscard]] static QString textFor(const QWidget& control);

    void explainFocus(); ///< beside what has the focus

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& window_;
};

} // namespace engram
