#include "inspector/shownMoment.h"

#include <QCoreApplication>

namespace engram {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ShownMoment", text);
}

} // namespace

QString nothingToExplain(const Shown& shown)
{
    if (shown.empty() || !shown.asked)
        return tr("Draw a digit, or pick a state in History: here it says why the agent answered as it did.");
    if (shown.kind == StateKind::feedback)
        return tr("This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state "
                  "back to see why it was given.");
    if (!shown.moment && shown.kind != StateKind::reset)
        return tr("This state was not recalled: the question went on from it. Go one step on.");
    if (!shown.moment)
        return tr("This is the random state after a reset: nothing was recalled yet. Go one step on.");
    if (!shown.moment->recalled)
        return tr("This state was taught, not recalled: the picture and its label were set, and stored as a memory.");
    if (shown.asked->learner.agent.memory().empty())
        return tr("The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.");
    return {};
}

QString answerText(std::uint32_t code)
{
    return code < 10 ? QString::number(code) : tr("no digit (%1)").arg(code);
}

QString describeWhatIf(const WhatIf& whatIf)
{
    if (whatIf.engramsForgotten == 0)
        return tr("Already forgotten.");
    if (whatIf.isGuess)
        return tr("Without it nothing is remembered, and the final answer is a guess.");
    if (whatIf.codeWithout == whatIf.codeNow)
        return tr("The final answer stays %1 without it.").arg(answerText(whatIf.codeNow));
    return tr("Without it the final answer is %1 instead of %2.")
        .arg(answerText(whatIf.codeWithout), answerText(whatIf.codeNow));
}

} // namespace engram
