#include "support/looks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>

#include "support/drawnTexts.h"
#include "support/pseudoLanguage.h"
#include "widgets/palette.h"

namespace engram {

QString nameOf(const QWidget* widget)
{
    return widget ? QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
               widget->objectName().isEmpty() && widget->parentWidget()
                   ? QStringLiteral("in ") + QLatin1String(widget->parentWidget()->metaObject()->className())
                   : widget->objectName())
                  : QStringLiteral("nothing");
}

QString wordsOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget))
        return group->title();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        return box->currentText();
    QString all;
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        for (int tab = 0; tab < bar->count(); ++tab)
            all += bar->tabText(tab);
    return all;
}

namespace {

/// Whether what a person reads there is elided. In a language that is longer than any real one, it may be where a tool
/// tip says it whole. From right to left, the dots may be drawn apart from the rest, with the blank before them.
bool isElided(const DrawnText& drawn)
{
    const QWidget* widget = drawn.widget;
    const QString said = drawn.text.trimmed() == QStringLiteral("…") ? wordsOf(widget) : drawn.text;
    if (widget && PseudoLanguage::hasAccents(said) && (!widget->toolTip().isEmpty() || widget->inherits("QTabBar")))
        return false;
    const bool speaks = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QGroupBox*>(widget);
    return speaks && drawn.text.contains(u'…') && !wordsOf(widget).contains(u'…');
}

/// In something that scrolls up and down a line may be cut there.
bool scrolls(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return true;
    return false;
}

/// A bar shows that there is more aside.
bool scrollsAside(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->text().isEmpty(); // the arrow keys go through it
    for (; widget; widget = widget->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
            area && !widget->inherits("QHeaderView"))
            return area->horizontalScrollBar()->isVisible();
    return false;
}

bool isOff(const DrawnText& drawn, const QWidget& view)
{
    const QWidget* widget = drawn.widget;
    if (!widget || !widget->isEnabled())
        return true;
    const QPoint at = widget->mapFrom(&view, drawn.place.center().toPoint());
    if (const auto* menu = qobject_cast<const QMenu*>(widget))
        return menu->actionAt(at) && !menu->actionAt(at)->isEnabled();
    if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
        return bar->actionAt(at) && !bar->actionAt(at)->isEnabled();
    for (const QWidget* each = widget; each; each = each->parentWidget())
        if (const auto* items = qobject_cast<const QAbstractItemView*>(each)) {
            const QModelIndex index = items->indexAt(items->viewport()->mapFrom(&view, drawn.place.center().toPoint()));
            return index.isValid() && !(index.flags() & Qt::ItemIsEnabled);
        }
    return false;
}

/// Everything that is there to be pressed.
bool isTarget(const QWidget* widget)
{
    if (!widget->isVisible() || widget->visibleRegion().isEmpty() || widget->inherits("QTabBar")
        || widget->inherits("QScrollBar") || widget->inherits("QTableCornerButton")
        || widget->objectName() == QStringLiteral("qt_toolbar_ext_button")
        || widget->objectName() == QStringLiteral("qt_spinbox_lineedit"))
        return false;
    if (const QWidget* parent = widget->parentWidget(); parent)
        if (parent->inherits("QTabBar") || parent->inherits("QComboBox"))
            return false; // the arrows of a row of tabs, which keys and the wheel move, too; a part of a larger target
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QLineEdit*>(widget);
}

} // namespace

QStringList cutOrCovered(QWidget& view)
{
    constexpr double air = 2; // pixels: boxes of letters are rounded to whole ones, at both sides
    constexpr int touching = 6; // pixels where two letters meet
    QStringList wrong;
    for (const DrawnText& drawn : textsDrawnBy(view)) {
        const QRectF& place = drawn.place;
        const QRectF& room = drawn.room;
        const bool aside = place.left() < room.left() - air || place.right() > room.right() + air;
        const bool above = place.top() < room.top() - air || place.bottom() > room.bottom() + air;
        const char* what = (aside && !scrollsAside(drawn.widget)) || (above && !scrolls(drawn.widget)) ? "cut"
            : isElided(drawn)                                                                          ? "elided"
            : drawn.covers > touching ? "drawn over another text"
                                      : nullptr;
        const bool mapped = drawn.widget && drawn.widget->inherits("engram::MemoryMapView");
        if (what && !mapped) // on a map figures lie over each other where memories are alike
            wrong += QStringLiteral("“%1” of %2 is %3 (%4 to %5 in %6 to %7)")
                         .arg(drawn.text, nameOf(drawn.widget), QLatin1String(what))
                         .arg(place.left())
                         .arg(place.right())
                         .arg(room.left())
                         .arg(room.right());
    }
    return wrong;
}

QStringList hardToRead(QWidget& view)
{
    constexpr double least = 4.5; // WCAG 2, for texts of any size
    QStringList wrong;
    for (const DrawnText& drawn : textsDrawnBy(view)) {
        // On the map figures stand upon dots of their own colour, between which they are read.
        const bool mapped = drawn.widget && drawn.widget->inherits("engram::MemoryMapView");
        const double measured = mapped ? contrast(drawn.ink, wellColor(drawn.widget->palette())) : drawn.contrast;
        // What scrolls aside is read once it is scrolled into sight.
        const bool isOutOfSight = drawn.widget && scrollsAside(drawn.widget)
            && !QRectF(drawn.widget->mapTo(&view, QPoint()), drawn.widget->size()).contains(drawn.place);
        if (measured < least - 0.01 && !isOutOfSight && !isOff(drawn, view))
            wrong += QStringLiteral("“%1” of %2: %3 in %4")
                         .arg(drawn.text, nameOf(drawn.widget))
                         .arg(measured, 0, 'f', 2)
                         .arg(drawn.ink.name());
    }
    return wrong;
}

QStringList tooSmall(QWidget& view)
{
    constexpr int least = 24; // WCAG 2.2, 2.5.8
    QStringList wrong;
    const auto check = [&wrong](const QSize& size, const QString& what) {
        if (size.width() < least || size.height() < least)
            wrong += QStringLiteral("%1 is %2 x %3").arg(what).arg(size.width()).arg(size.height());
    };
    for (const QWidget* widget : view.findChildren<QWidget*>())
        if (isTarget(widget))
            check(widget->size(), nameOf(widget) + u' ' + wordsOf(widget));
    for (const QTabBar* bar : view.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            check(bar->tabRect(tab).size(), QStringLiteral("tab ") + bar->tabText(tab));
    if (const auto* menu = qobject_cast<const QMenu*>(&view))
        for (QAction* action : menu->actions())
            if (!action->isSeparator())
                check(menu->actionGeometry(action).size(), QStringLiteral("entry ") + action->text());
    return wrong;
}

} // namespace engram
