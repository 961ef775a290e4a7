#pragma once

namespace engram {

/// Makes every TimelineView a slider over its states to assistive technology. May be called again.
void installTimelineAccessibility();

} // namespace engram
