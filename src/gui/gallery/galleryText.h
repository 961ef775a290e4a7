#pragma once

#include <QString>

#include <engram/session/gallery.h>

#include "gallery/galleryView.h"

namespace engram {

/// A picture of a gallery as a cell shows it. A memory that decided answers of the last test says how many: "7  2✗ 5✓".
[[nodiscard]] GalleryCell galleryCell(const Gallery& gallery, const GalleryEntry& entry);

/// All that is known of it, in one line: "7, MNIST train 34,072, taught".
[[nodiscard]] QString galleryName(const Gallery& gallery, const GalleryEntry& entry);

/// "digits" or "memories", counted: "60,000 pictures", "1,120 memories".
[[nodiscard]] QString galleryCount(GalleryKind kind, std::size_t count);

} // namespace engram
