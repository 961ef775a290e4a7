#pragma once

#include <QAccessible>

class QWidget;

namespace engram {

/// What a view of our own is to assistive technology: a chart, a graphic, a canvas. Without one, Qt calls it a filler,
/// and screen readers pass it by. Its name and description are the widget's; they are set after the role, since with
/// them Qt makes what it keeps of the view.
void setViewRole(QWidget& view, QAccessible::Role role);

} // namespace engram
