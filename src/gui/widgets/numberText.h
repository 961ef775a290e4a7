#pragma once

#include <cstddef>

#include <QLocale>
#include <QString>

namespace engram {

/// "1,120", as the person's language writes it.
[[nodiscard]] inline QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace engram
