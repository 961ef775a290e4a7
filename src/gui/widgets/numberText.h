#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>

#include <QLocale>
#include <QString>

namespace engram {

/// "1,120", as the person's language writes it.
[[nodiscard]] inline QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

/// The n of tr(): what decides between "1 digit" and "2 digits". Beyond what an int holds it is always many.
[[nodiscard]] inline int pluralNumber(std::size_t number)
{
    return static_cast<int>(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

} // namespace engram
