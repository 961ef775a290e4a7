#include "shell/appStyle.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>

#include "widgets/palette.h"

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
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? usual / 2 : usual; // four names fit above one narrow column
    }
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool box = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
        if (!box || !button || !isDark(option->palette))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion outlines it darker than the window: on a dark one nobody would see what is not chosen.
        QStyleOptionButton seen(*button);
        seen.palette.setColor(
            QPalette::Window, mix(seen.palette.color(QPalette::Base), seen.palette.color(QPalette::Text), 0.75));
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
    }
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool chosen = element == CE_MenuItem && item && !item->icon.isNull() && item->state & State_Selected
            && item->state & State_Enabled;
        if (!chosen)
            return QProxyStyle::drawControl(element, option, painter, widget);
        // Fusion draws it as for any other item: dark on the highlight.
        QStyleOptionMenuItem light(*item);
        const int side = pixelMetric(PM_SmallIconSize, option, widget);
        light.icon =
            QIcon(item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
        QProxyStyle::drawControl(element, &light, painter, widget);
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
