#pragma once

#include <QImage>
#include <QString>

#include <engram/picture.h>

#include "widgets/pictureDrag.h"

namespace engram {

/// A picture out of a list as it is copied, saved, printed and dragged, and what it is called.
struct NamedPicture {
    QImage picture; ///< null where nothing is chosen
    QString name;
};

/// A digit as other programs want it: see enlargedDigit().
[[nodiscard]] inline QImage pictureOfDigit(DigitView digit)
{
    constexpr auto side = static_cast<int>(digitSide);
    return enlargedDigit(QImage(digit.data(), side, side, side, QImage::Format_Grayscale8));
}

} // namespace engram
