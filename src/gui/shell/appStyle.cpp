#include "shell/appStyle.h"

#include <QApplication>
#include <QFont>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>

namespace engram {

namespace {

constexpr double leastPointSize = 9.5;

/// Fusion without the pictures on the buttons of dialogs: they belong to no icon set of ours.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

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

} // namespace engram
