#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>

#include <QLocale>
#include <QString>

namespace engram {

/// How the window writes numbers, whatever the person's locale: "1,120.5", as the sentences of the session do
/// (src/session/wording.h), so that one window does not hold two styles.
[[nodiscard]] inline QLocale numberLocale()
{
    return {QLocale::English, QLocale::UnitedStates};
}

/// Makes it the locale of everything that does not ask for one: number fields, `%L1`. To be called before there is any
/// widget.
inline void useOneStyleOfNumbers()
{
    QLocale::setDefault(numberLocale());
}

/// "1,120"
[[nodiscard]] inline QString numberText(std::size_t number)
{
    return numberLocale().toString(static_cast<qulonglong>(number));
}

/// The n of tr(): what decides between "1 digit" and "2 digits". Beyond what an int holds it is always many.
[[nodiscard]] inline int pluralNumber(std::size_t number)
{
    return static_cast<int>(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

} // namespace engram
