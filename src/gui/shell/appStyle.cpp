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

constexpr auto lessMotionProperty = "engramLessMotion";
constexpr double leastPointSize = 9.5;
constexpr int leastTarget = 24; ///< pixels at both sides of what is to be pressed (WCAG 2.2, 2.5.8)

/// Whether a button would not be told from the window: high contrast, black on black.
bool isFlat(const QPalette& palette)
{
    return contrast(palette.color(QPalette::Button), palette.color(QPalette::Window)) < 1.1 && isDark(palette);
}

/// Fusion outlines what is pressed and typed into darker than the window, which nobody sees on a black one.
QPalette withOutlines(QPalette palette)
{
    palette.setColor(QPalette::Window, mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.75));
    return palette;
}

/// Fusion without the pictures on the buttons of dialogs: they belong to no icon set of ours; and with nothing to press
/// that is too small for a hand that shakes.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons || (hint == SH_Widget_Animation_Duration && lessMotion()))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? usual / 2 : usual; // four names fit above one narrow column
    }
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override
    {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        switch (type) {
        case CT_CheckBox:
        case CT_RadioButton:
        case CT_PushButton:
        case CT_ToolButton:
        case CT_ComboBox:
        case CT_SpinBox:
        case CT_LineEdit:
        case CT_TabBarTab:
        case CT_ItemViewItem:
            return usual.expandedTo({leastTarget, leastTarget});
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            const bool line = item && item->menuItemType == QStyleOptionMenuItem::Separator;
            return line ? usual : usual.expandedTo({leastTarget, leastTarget});
        }
        default:
            return usual;
        }
    }
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool box = element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox;
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (button && (box ? isDark(option->palette) : element == PE_PanelButtonCommand && isFlat(option->palette))) {
            QStyleOptionButton seen(*button);
            seen.palette = withOutlines(seen.palette);
            QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        } else if (frame && (element == PE_FrameLineEdit || element == PE_Frame) && isFlat(option->palette)) {
            QStyleOptionFrame seen(*frame);
            seen.palette = withOutlines(seen.palette);
            QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        } else {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override
    {
        const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (control == CC_ComboBox && list && isFlat(option->palette)) {
            QStyleOptionComboBox seen(*list);
            seen.palette = withOutlines(seen.palette);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
        } else if (control == CC_SpinBox && number && isFlat(option->palette)) {
            QStyleOptionSpinBox seen(*number);
            seen.palette = withOutlines(seen.palette);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
        } else {
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
    }
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            box && element == CE_ComboBoxLabel && !box->editable) {
            // Fusion cuts what does not fit in the middle of a letter.
            QStyleOptionComboBox fitting(*box);
            const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            if (option->fontMetrics.horizontalAdvance(box->currentText) > room.width() - icon)
                fitting.currentText =
                    option->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - icon - 2);
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
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
