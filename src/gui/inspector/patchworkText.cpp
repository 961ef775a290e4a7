#include "inspector/patchworkText.h"

#include <algorithm>
#include <cstdlib>

#include <QCoreApplication>
#include <QStringList>

#include "bridge/sessionText.h"
#include "inspector/shownMoment.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

struct PatchworkText {
    Q_DECLARE_TR_FUNCTIONS(engram::PatchworkText)
};

QString placeText(const MemoryName& memory)
{
    return memoryText(describePlace(memory));
}

} // namespace

QString describeTurn(int degrees)
{
    if (degrees == 0)
        return PatchworkText::tr("as taught");
    return (degrees > 0 ? PatchworkText::tr("turned %1° clockwise") : PatchworkText::tr("turned %1° anticlockwise"))
        .arg(std::abs(degrees));
}

QString describeShift(const WindowShift& shift)
{
    QStringList parts;
    if (shift.down != 0)
        parts +=
            (shift.down > 0 ? PatchworkText::tr("%1 lower") : PatchworkText::tr("%1 higher")).arg(std::abs(shift.down));
    if (shift.right != 0)
        parts += (shift.right > 0 ? PatchworkText::tr("%1 further right") : PatchworkText::tr("%1 further left"))
                     .arg(std::abs(shift.right));
    return parts.isEmpty() ? PatchworkText::tr("at its place")
                           : PatchworkText::tr("taken %1").arg(parts.join(QStringLiteral(", ")));
}

QString describeWindow(const PatchworkExplanation& explanation, std::size_t window)
{
    const ExplainedCode& best = explanation.codes.front();
    const ExplainedWindow& shown = best.windows[window];
    const std::size_t side = explanation.grid.windowsPerSide();
    QString text =
        PatchworkText::tr("Row %1, column %2: memory %3, %4, %5, %6. Bits that differ: %7 of %8")
            .arg(window / side + 1)
            .arg(window % side + 1)
            .arg(shown.memory + 1)
            .arg(placeText(best.memories[shown.memory]), describeTurn(shown.degrees), describeShift(shown.shift),
                numberText(shown.distance), numberText(explanation.bitsOfWindow));
    if (explanation.codes.size() < 2)
        return text + u'.';
    const ExplainedCode& other = explanation.codes[1];
    const ExplainedWindow& there = other.windows[window];
    const std::int64_t speaks = explanation.speaksFor(window);
    text += PatchworkText::tr(", of the %1 at best %2 (memory %3): ")
                .arg(answerText(other.code), numberText(there.distance))
                .arg(there.memory + 1);
    text += speaks == 0 ? PatchworkText::tr("speaks for neither.")
                        : PatchworkText::tr("speaks for %1 by %2.")
                              .arg(answerText(speaks > 0 ? best.code : other.code))
                              .arg(std::abs(speaks));
    return text;
}

QString describePatch(const PatchworkExplanation& explanation, const ExplainedCode& code, std::size_t memory)
{
    std::size_t distance = 0;
    int reach = 0;
    std::vector<int> turns;
    for (const ExplainedWindow& window : code.windows) {
        if (window.memory != memory)
            continue;
        distance += window.distance;
        reach = std::max({reach, std::abs(window.shift.down), std::abs(window.shift.right)});
        if (std::ranges::find(turns, window.degrees) == turns.end())
            turns.push_back(window.degrees);
    }
    std::ranges::sort(turns, {}, [](int degrees) { return std::abs(degrees); });
    QStringList turned;
    for (const int degrees : turns)
        turned += describeTurn(degrees);
    const double share = code.distance > 0 ? static_cast<double>(distance) / static_cast<double>(code.distance) : 0;
    QStringList parts;
    parts += PatchworkText::tr("%1 of %2 windows").arg(code.memories[memory].windows).arg(explanation.grid.windows());
    parts += PatchworkText::tr("%1 % of the bits that differ").arg(qRound(100 * share));
    if (!turned.isEmpty())
        parts += turned.join(PatchworkText::tr(" or "));
    if (reach > 0)
        parts += PatchworkText::tr("moved by up to %n pixels", nullptr, pluralNumber(static_cast<std::size_t>(reach)));
    return parts.join(PatchworkText::tr("; "));
}

QString describePatchwork(const PatchworkExplanation& explanation, std::size_t step)
{
    const ExplainedCode& best = explanation.codes.front();
    QString text =
        PatchworkText::tr("At step %1 the %2 is patched together out of %3. Bits that differ: %4 of %5.")
            .arg(step)
            .arg(answerText(best.code), PatchworkText::tr("%n memories", nullptr, pluralNumber(best.memories.size())),
                numberText(best.distance), numberText(explanation.bitsInAll));
    if (explanation.codes.size() > 1)
        text += PatchworkText::tr(" The runner-up, the %1, differs in %2.")
                    .arg(answerText(explanation.codes[1].code), numberText(explanation.codes[1].distance));
    else
        text += PatchworkText::tr(" No other digit was taught.");
    return text;
}

} // namespace engram
