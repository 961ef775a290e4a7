#pragma once

#include <array>
#include <memory>
#include <optional>

#include <QAction>
#include <QMenu>
#include <QObject>

#include <engram/session/session.h>

class QActionGroup;

namespace engram {

class SessionBridge;

/// What a person does about the drawing: say which digit it is and teach it, ask again, call the answer right or wrong,
/// take the last lesson back. The toolbar, the Agent menu and the canvas's keys all use these actions.
class DrawingActions : public QObject {
    Q_OBJECT
public:
    explicit DrawingActions(SessionBridge& bridge, QObject* parent = nullptr);

    std::array<QAction*, 10> digits{}; ///< exclusive, checkable: the drawing's label
    QAction* teach = nullptr;
    QAction* keep = nullptr; ///< into the set of one's own
    QAction* ask = nullptr;
    QAction* right = nullptr;
    QAction* wrong = nullptr; ///< has a menu: what it was
    QAction* forgetLast = nullptr;

    void chooseDigit(int digit);
    void chooseNone(); ///< a label left over from the drawing before would be taught by mistake
    [[nodiscard]] std::optional<int> chosenDigit() const;
    /// Teaches the drawing with the chosen digit; says what is missing otherwise.
    void teachChosen();
    /// Has the drawing kept with the chosen digit; says what is missing otherwise.
    void keepChosen();

Q_SIGNALS:
    void keepAsked(const engram::DigitPixels& digit, int label);
    void hint(const QString& sentence);

private:
    void buildDigits();
    void buildTeaching();
    void buildJudging();
    void refresh();
    void setDrawingPresent(bool present);

    SessionBridge& bridge_;
    QActionGroup* group_ = nullptr;
    std::unique_ptr<QMenu> wrongMenu_;
    bool answered_ = false; ///< there is an answer to the drawing
};

} // namespace engram
