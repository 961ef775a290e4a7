#pragma once

#include <functional>

#include <QDialog>
#include <QString>

class QPushButton;

namespace engram {

/// What an AskDialog says.
struct AskWords {
    QString title;
    QString label; ///< above the field, and the field's name; a letter after "&" leads to the field
    QString accept; ///< on the button: what it does
    QString tip = {}; ///< what the answer is for
};

/// Asks for one thing: a line, some lines, or a number. As wide as its title needs; deletes itself.
class AskDialog : public QDialog {
    Q_OBJECT
public:
    enum class Empty { refused, allowed };

    /// `use` is given what was typed, once the button was pressed.
    static AskDialog* forLine(QWidget* parent, const AskWords& question, const QString& value, Empty empty,
        std::function<void(const QString&)> use);
    static AskDialog* forText(
        QWidget* parent, const AskWords& question, const QString& value, std::function<void(const QString&)> use);
    struct Range {
        int least;
        int most;
        int step = 1;
    };
    static AskDialog* forNumber(
        QWidget* parent, const AskWords& question, int value, Range range, std::function<void(int)> use);

private:
    AskDialog(QWidget* parent, const AskWords& question);
    /// Puts the field between what is asked and the buttons, and opens.
    void openWith(QWidget* field, const AskWords& question);

    QPushButton* accept_;
};

} // namespace engram
