#include "training/drawingActions.h"

#include <QActionGroup>

#include "bridge/digitText.h"
#include "bridge/sessionBridge.h"
#include "widgets/icon.h"
#include "widgets/menuText.h"

namespace engram {

DrawingActions::DrawingActions(SessionBridge& bridge, QObject* parent)
    : QObject(parent)
    , bridge_(bridge)
    , wrongMenu_(std::make_unique<QMenu>())
{
    buildDigits();
    buildTeaching();
    buildJudging();
    connect(&bridge, &SessionBridge::drawingChanged, this, &DrawingActions::setDrawingPresent);
    connect(&bridge, &SessionBridge::liveAnswer, this, [this](const std::shared_ptr<const LiveAnswer>& answer) {
        answered_ = !answer->empty;
        refresh();
    });
    connect(&bridge, &SessionBridge::snapshotChanged, this, &DrawingActions::refresh);
    refresh();
}

void DrawingActions::buildDigits()
{
    group_ = new QActionGroup(this);
    group_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (int digit = 0; digit < 10; ++digit) {
        auto* action = new QAction(QString::number(digit), this);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)));
        action->setToolTip(
            tr("It is %1 (type the digit on the canvas, or Ctrl+%2)").arg(withArticle(digit)).arg(digit));
        group_->addAction(action);
        digits[static_cast<std::size_t>(digit)] = action;
    }
    connect(group_, &QActionGroup::triggered, this, &DrawingActions::refresh);
}

void DrawingActions::buildTeaching()
{
    teach = new QAction(icon(QStringLiteral("teach")), tr("&Teach"), this);
    teach->setObjectName(QStringLiteral("teach"));
    teach->setProperty("lastingName", tr("&Teach"));
    teach->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(teach, &QAction::triggered, this, &DrawingActions::teachChosen);
    keep = new QAction(icon(QStringLiteral("keep")), tr("&Keep"), this);
    keep->setObjectName(QStringLiteral("keep"));
    keep->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(keep, &QAction::triggered, this, &DrawingActions::keepChosen);
    forgetLast = new QAction(icon(QStringLiteral("forget")), tr("&Forget the last lesson"), this);
    forgetLast->setShortcut(Qt::CTRL | Qt::Key_Backspace);
    forgetLast->setToolTip(tr("Take the last lesson back, as if it had never been taught (Ctrl+Backspace)"));
    connect(forgetLast, &QAction::triggered, this, [this] {
        bridge_.whenFree(tr("forget the last lesson"), {}, [this] { bridge_.session().forgetLastLesson(); });
    });
}

void DrawingActions::buildJudging()
{
    ask = new QAction(icon(QStringLiteral("ask")), tr("&Ask again"), this);
    ask->setShortcut(Qt::CTRL | Qt::Key_K);
    ask->setToolTip(
        tr("Ask about the drawing again, from a new random start; the answer goes into the history (Ctrl+K)"));
    connect(ask, &QAction::triggered, this, [this] { bridge_.askForGood(); });

    right = new QAction(icon(QStringLiteral("right")), tr("&Right"), this);
    right->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    right->setToolTip(
        tr("Right (C+): remember this answer (%1)").arg(right->shortcut().toString(QKeySequence::NativeText)));
    connect(right, &QAction::triggered, this, [this] { bridge_.sayRight(); });

    wrong = new QAction(icon(QStringLiteral("wrong")), tr("&Wrong"), this);
    wrong->setToolTip(tr("The answer is wrong: say what it was, and the drawing is taught so"));
    for (int digit = 0; digit < 10; ++digit)
        connect(wrongMenu_->addAction(tr("It was &%1").arg(digit)), &QAction::triggered, this, [this, digit] {
            chooseDigit(digit);
            bridge_.teachDrawing(static_cast<std::uint8_t>(digit));
        });
    wrongMenu_->addSeparator();
    QAction* pain = wrongMenu_->addAction(tr("Just &wrong (C-): teach it not to answer this"));
    pain->setToolTip(tr("The agent stores the inverse of every output bit"));
    connect(pain, &QAction::triggered, this, [this] { bridge_.sayWrong(); });
    wrongMenu_->setToolTipsVisible(true);
    wrong->setMenu(wrongMenu_.get());
}

std::optional<int> DrawingActions::chosenDigit() const
{
    for (std::size_t digit = 0; digit < digits.size(); ++digit)
        if (digits[digit]->isChecked())
            return static_cast<int>(digit);
    return std::nullopt;
}

void DrawingActions::chooseDigit(int digit)
{
    digits[static_cast<std::size_t>(digit)]->setChecked(true);
    refresh();
}

void DrawingActions::chooseNone()
{
    for (QAction* digit : digits)
        digit->setChecked(false);
    refresh();
}

void DrawingActions::teachChosen()
{
    const auto digit = chosenDigit();
    if (!bridge_.hasDrawing())
        Q_EMIT hint(tr("Draw a digit first; an empty canvas cannot be taught."));
    else if (!digit)
        Q_EMIT hint(tr("Say first which digit the drawing is: type it, or click one of the ten digits above."));
    else
        bridge_.teachDrawing(static_cast<std::uint8_t>(*digit));
}

void DrawingActions::keepChosen()
{
    const auto digit = chosenDigit();
    if (!bridge_.hasDrawing())
        Q_EMIT hint(tr("Draw a digit first; an empty canvas cannot be kept."));
    else if (!digit)
        Q_EMIT hint(tr("Say first which digit the drawing is: type it, or click one of the ten digits above."));
    else
        bridge_.withDigit([this, label = *digit](const DigitPixels& pixels) { Q_EMIT keepAsked(pixels, label); });
}

void DrawingActions::setDrawingPresent(bool present)
{
    if (present)
        return refresh();
    answered_ = false;
    chooseNone();
}

void DrawingActions::refresh()
{
    const auto digit = chosenDigit();
    const bool drawing = bridge_.hasDrawing();
    teach->setText(digit ? tr("&Teach %1").arg(*digit) : tr("&Teach"));
    // On buttons: Qt itself takes away the & alone.
    for (QAction* action : {teach, keep, ask, right, wrong})
        action->setIconText(withoutKey(action->text()));
    teach->setEnabled(drawing);
    teach->setToolTip(digit ? tr("Teach the agent that the drawing is %1 (Enter)").arg(withArticle(*digit))
                            : tr("Teach the agent the drawing: type its digit first, then press Enter"));
    const QString keys = keep->shortcut().toString(QKeySequence::NativeText);
    keep->setEnabled(drawing);
    keep->setToolTip(digit ? tr("Keep the drawing as %1 among your own digits (%2)").arg(withArticle(*digit), keys)
                           : tr("Keep the drawing among your own digits: type its digit first (%1)").arg(keys));
    ask->setEnabled(drawing);
    right->setEnabled(drawing && answered_);
    wrong->setEnabled(drawing && answered_);
    forgetLast->setEnabled(!bridge_.snapshot()->learner.agent.memory().empty());
}

} // namespace engram
