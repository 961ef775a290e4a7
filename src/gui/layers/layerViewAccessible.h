#pragma once

namespace engram {

/// Makes every LayerView a table of named cells to assistive technology. May be called again.
void installLayerViewAccessibility();

} // namespace engram
