#include "shell/appStyle.h"

#include <QApplication>
#include <QFont>
#include <QStyle>
#include <QVariant>

#include "shell/calmStyle.h"

namespace engram {

namespace {

constexpr auto lessMotionProperty = "engramLessMotion";
constexpr double leastPointSize = 9.5;

} // namespace

void applyStyle(QApplication& application)
{
    const QString name = QApplication::style()->name();
    if (name.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0
        || name.compare(QStringLiteral("windows"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new CalmStyle);
    QFont font = application.font();
    if (font.pointSizeF() < leastPointSize)
        font.setPointSizeF(leastPointSize);
    application.setFont(font);
}

void setLessMotion(bool on)
{
    static const int usualFlash = QApplication::cursorFlashTime();
    qApp->setProperty(lessMotionProperty, on);
    QApplication::setCursorFlashTime(on ? 0 : usualFlash);
    for (const Qt::UIEffect effect :
        {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        if (on)
            QApplication::setEffectEnabled(effect, false);
}

bool lessMotion()
{
    const QVariant chosen = qApp->property(lessMotionProperty);
    return chosen.isValid() && chosen.toBool();
}

} // namespace engram
