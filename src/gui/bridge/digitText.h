#pragma once

#include <QCoreApplication>
#include <QString>

namespace engram {

/// "a 4", "an 8", as a sentence needs it.
[[nodiscard]] inline QString withArticle(unsigned digit)
{
    const char* text =
        digit == 8 ? QT_TRANSLATE_NOOP("engram::Digit", "an %1") : QT_TRANSLATE_NOOP("engram::Digit", "a %1");
    return QCoreApplication::translate("engram::Digit", text).arg(digit);
}
[[nodiscard]] inline QString withArticle(int digit)
{
    return withArticle(static_cast<unsigned>(digit));
}

/// Beside what teaches pictures of a test.
[[nodiscard]] inline QString testPicturesNote()
{
    return QCoreApplication::translate("engram::Digit",
        "These are test pictures. Once taught, they say nothing about digits that are new to the agent: the next test "
        "counts them apart.");
}

} // namespace engram
