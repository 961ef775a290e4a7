#pragma once

#include <QSpinBox>
#include <QString>

namespace engram {

/// A field for a whole number, written as numbers are everywhere in the window. `name` is what it is called where it is
/// not seen.
[[nodiscard]] inline QSpinBox* makeNumberField(int least, int most, int value, const char* objectName,
    const QString& name, const QString& toolTip, QWidget* parent)
{
    auto* number = new QSpinBox(parent);
    number->setObjectName(QLatin1String(objectName));
    number->setRange(least, most);
    number->setValue(value);
    number->setGroupSeparatorShown(true);
    number->setAlignment(Qt::AlignRight);
    number->setAccessibleName(name);
    number->setToolTip(toolTip);
    return number;
}

} // namespace engram
