#include "inspector/shownMoment.h"

#include <QCoreApplication>

namespace engram {

namespace {

/// Where translators find what is said here.
struct MomentWords {
    Q_DECLARE_TR_FUNCTIONS(engram::ShownMoment)
};

} // namespace

QString nothingToExplain(const Shown& shown)
{
    if (shown.empty() || !shown.asked)
        return MomentWords::tr(
            "Draw a digit, or pick a state in History: here it says why the agent answered as it did.");
    if (shown.kind == StateKind::feedback)
        return MomentWords::tr(
            "This is feedback: the answer before it was stored as a memory, as right or as wrong. Go one state "
            "back to see why it was given.");
    if (!shown.moment && shown.kind != StateKind::reset)
        return MomentWords::tr("This state was not recalled: the question went on from it. Go one step on.");
    if (!shown.moment)
        return MomentWords::tr("This is the random start: nothing was recalled yet. Go one step on.");
    if (!shown.moment->recalled)
        return MomentWords::tr(
            "This state was taught, not recalled: the picture and its label were set, and stored as a memory.");
    if (shown.asked->learner.agent.memory().empty())
        return MomentWords::tr(
            "The agent was taught nothing yet, so every bit of its answer is random. Teach it something first.");
    return {};
}

QString answerText(std::uint32_t code)
{
    return code < 10 ? QString::number(code) : MomentWords::tr("no digit (%1)").arg(code);
}

QString describeWhatIf(const WhatIf& whatIf)
{
    if (whatIf.engramsForgotten == 0)
        return MomentWords::tr("Already forgotten.");
    if (whatIf.isGuess)
        return MomentWords::tr("Without it nothing is remembered, and the final answer is a guess.");
    if (whatIf.codeWithout == whatIf.codeNow)
        return MomentWords::tr("The final answer stays %1 without it.").arg(answerText(whatIf.codeNow));
    return MomentWords::tr("Without it the final answer is %1 instead of %2.")
        .arg(answerText(whatIf.codeWithout), answerText(whatIf.codeNow));
}

} // namespace engram
