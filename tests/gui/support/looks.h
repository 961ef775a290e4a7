#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace engram {

/// "QPushButton teachData", for a failure.
[[nodiscard]] QString nameOf(const QWidget* widget);

/// What a widget is called where it has words of its own, all that it may write.
[[nodiscard]] QString wordsOf(const QWidget* widget);

/// The texts of a view that are cut, elided or drawn over another, with where and how.
[[nodiscard]] QStringList cutOrCovered(QWidget& view);

/// The texts of a view whose contrast is below 4.5. What is off is not judged.
[[nodiscard]] QStringList hardToRead(QWidget& view);

/// What is there to be pressed and is less than 24 pixels wide or high.
[[nodiscard]] QStringList tooSmall(QWidget& view);

} // namespace engram
