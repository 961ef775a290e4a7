#pragma once

#include <QLayout>
#include <QLayoutItem>
#include <QList>
#include <QWidget>

namespace engram {

/// Where Tab stops in a part of a window, in its order.
[[nodiscard]] inline QList<QWidget*> tabStopsIn(const QWidget& part)
{
    QList<QWidget*> stops;
    const QWidget* const window = part.window();
    for (QWidget* at = window->nextInFocusChain(); at && at != window; at = at->nextInFocusChain())
        if (part.isAncestorOf(at) && at->focusPolicy() & Qt::TabFocus && !at->focusProxy())
            stops += at;
    return stops;
}

inline void setTabStops(const QList<QWidget*>& stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

/// Tab goes through `first` before it goes through `then`, whichever was made first.
inline void tabThroughFirst(const QWidget& first, const QWidget& then)
{
    setTabStops(tabStopsIn(first) + tabStopsIn(then));
}

/// Tab goes as a layout is read: what it holds, in the order in which it was put there.
inline void tabAsLaidOut(const QLayout& layout)
{
    QList<QWidget*> stops;
    const auto collect = [&stops](const auto& self, const QLayout& part) -> void {
        for (int i = 0; i < part.count(); ++i) {
            QWidget* widget = part.itemAt(i)->widget();
            if (widget && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                stops += widget;
            if (widget && widget->layout())
                self(self, *widget->layout());
            else if (const QLayout* inner = part.itemAt(i)->layout())
                self(self, *inner);
        }
    };
    collect(collect, layout);
    setTabStops(stops);
}

} // namespace engram
