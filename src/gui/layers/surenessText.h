#pragma once

#include <algorithm>
#include <cmath>

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

/// "Fairly sure: 97.1 % of answers this sure were right".
[[nodiscard]] inline QString surenessText(const Sureness& sureness)
{
    QString word = QString::fromUtf8(sureness.word.data(), static_cast<qsizetype>(sureness.word.size()));
    word[0] = word[0].toUpper();
    return QCoreApplication::translate("engram::Sureness", "%1: %2 of answers this sure were right")
        .arg(word, shareRightText(sureness.right));
}

} // namespace engram
