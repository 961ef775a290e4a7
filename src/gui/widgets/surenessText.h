#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include <QCoreApplication>
#include <QString>

#include <engram/training/sureness.h>

#include "widgets/numberText.h"

namespace engram {

/// "99.8 %": never 100, since what was counted does not reach it.
[[nodiscard]] inline QString shareRightText(double right)
{
    return QStringLiteral("%1 %").arg(numberLocale().toString(std::min(std::round(1000 * right), 999.0) / 10, 'f', 1));
}

/// "Fairly sure": what sureness is called, at the beginning of a sentence. The words are those of surenessOf().
[[nodiscard]] inline QString surenessWord(const Sureness& sureness)
{
    [[maybe_unused]] static constexpr std::array words{QT_TRANSLATE_NOOP("engram::Sureness", "certain"),
        QT_TRANSLATE_NOOP("engram::Sureness", "sure"), QT_TRANSLATE_NOOP("engram::Sureness", "fairly sure"),
        QT_TRANSLATE_NOOP("engram::Sureness", "unsure"), QT_TRANSLATE_NOOP("engram::Sureness", "a guess")};
    QString word = QCoreApplication::translate("engram::Sureness", std::string(sureness.word).c_str());
    word[0] = word[0].toUpper();
    return word;
}

/// "Fairly sure: 97.1 % of answers this sure were right"; where no figure was counted, by which preset it is said.
[[nodiscard]] inline QString surenessText(const Sureness& sureness)
{
    if (!sureness.right)
        return QCoreApplication::translate("engram::Sureness", "%1, as counted for %2 (other settings)")
            .arg(surenessWord(sureness),
                QString::fromUtf8(sureness.preset.data(), static_cast<qsizetype>(sureness.preset.size())));
    return QCoreApplication::translate("engram::Sureness", "%1: %2 of answers this sure were right")
        .arg(surenessWord(sureness), shareRightText(*sureness.right));
}

/// "Fairly sure (97.1 % right)": the same where there is little room.
[[nodiscard]] inline QString shortSurenessText(const Sureness& sureness)
{
    if (!sureness.right)
        return surenessWord(sureness);
    return QCoreApplication::translate("engram::Sureness", "%1 (%2 right)")
        .arg(surenessWord(sureness), shareRightText(*sureness.right));
}

/// Of an answer whose sureness cannot be told, since not every digit was taught: see surenessOf().
[[nodiscard]] inline QString notAllTaughtText()
{
    return QCoreApplication::translate("engram::Sureness", "How sure? Not all ten digits were taught yet");
}

} // namespace engram
