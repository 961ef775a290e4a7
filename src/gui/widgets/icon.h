#pragma once

#include <QIcon>
#include <QString>

namespace engram {

/// A vector icon of resources/icons ("pen" is icons/pen.svg), drawn in the palette's colour at any size: what the
/// picture calls currentColor is the text colour of the moment, so that light and dark need no second set.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace engram
