#pragma once

class QAbstractItemView;

namespace engram {

/// What is current in a view and can be seen is still to be seen when the view becomes smaller, as where something
/// that is said of it takes room from the view.
void keepCurrentInSight(QAbstractItemView& view);

} // namespace engram
