#pragma once

namespace engram {

/// Makes every GalleryView a list of named items to assistive technology. May be called again.
void installGalleryViewAccessibility();

} // namespace engram
