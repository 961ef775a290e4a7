#pragma once

#include <vector>

#include <QColor>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace engram {

/// A text as a view drew it. Places are in pixels of the view that was looked at.
struct DrawnText {
    QString text;
    QRectF place; ///< of its ink
    QRectF room; ///< what may be seen of the widget that drew it
    QColor ink;
    double contrast = 21; ///< of the ink with what was there before: the least of all grounds that are a tenth of it
    int covers = 0; ///< pixels of other texts that it was drawn over
    QPointer<QWidget> widget; ///< that drew it
};

/// Has the view paint itself and all that is in it, and writes down every text, whoever draws it: labels, buttons,
/// tables, menus and views that paint for themselves.
[[nodiscard]] std::vector<DrawnText> textsDrawnBy(QWidget& view);

} // namespace engram
