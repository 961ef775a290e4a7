#include "widgets/viewRole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace engram {

namespace {

constexpr auto roleProperty = "engramViewRole";

QAccessibleInterface* makeView(const QString&, QObject* object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleProperty);
    return role.isValid()
        ? new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()))
        : nullptr;
}

} // namespace

void setViewRole(QWidget& view, QAccessible::Role role)
{
    view.setProperty(roleProperty, static_cast<int>(role));
    QAccessible::installFactory(makeView); // once, however often it is asked for
}

} // namespace engram
