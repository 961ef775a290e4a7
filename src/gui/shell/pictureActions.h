#pragma once

#include <functional>

#include <QString>

#include "widgets/namedPicture.h"

class QAbstractItemView;
class QPagedPaintDevice;
class QSettings;
class QWidget;

namespace engram {

/// Told what came of something, in one sentence.
using Say = std::function<void(const QString& sentence)>;

/// Adds Copy picture, Save picture and Print to `place`: a menu, or a view that makes its menu of its actions. `chosen`
/// gives the picture that they are about. Files and printers are asked for over the window of `owner`, which `settings`
/// outlive.
void addPictureActions(
    QWidget& place, QWidget& owner, const std::function<NamedPicture()>& chosen, QSettings& settings, const Say& say);

/// The same in the menu of a list, which makes it of its actions; and its pictures can be dragged into another program
/// or onto the canvas. Where several can be selected, a selected one is dragged, and any other begins a selection.
void offerPictures(
    QAbstractItemView& list, const std::function<NamedPicture()>& chosen, QSettings& settings, const Say& say);

/// Dark on white, as it saves ink: turned over where its ground is dark.
[[nodiscard]] QImage onPaper(const QImage& picture);

/// The picture on one page below its name.
/// @returns false where the printer cannot be written to.
[[nodiscard]] bool printPicture(const NamedPicture& picture, QPagedPaintDevice& printer);

} // namespace engram
