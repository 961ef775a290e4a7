#include "shell/calmStyle.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QIcon>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include "shell/appStyle.h"
#include "widgets/palette.h"

namespace engram {

namespace {

constexpr int besideArrow = 3; ///< pixels between it and the edge of its button
constexpr int besideWords = 6; ///< more room than Fusion leaves beside the words of a button, in all
constexpr int menuArrow =
    14; ///< pixels beside the words of a tool button for the arrow of its menu, as in a list's field
constexpr int leastTarget = 24; ///< pixels at both sides of what is to be pressed (WCAG 2.2, 2.5.8)
constexpr int fusionDarkens = 140; ///< per cent by which Fusion's outlines are darker than the window
constexpr double boldShare = 0.5; ///< of the text's colour in the outline of what is ticked
constexpr qsizetype mostPalettes = 100;

/// A tool button that is nothing but the way to its menu, which Fusion marks with a few dots in a corner.
bool opensMenu(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && button->features & QStyleOptionToolButton::HasMenu
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
}

template <class Option> Option seenWith(const Option& option, const QPalette& palette)
{
    Option seen(option);
    seen.palette = palette;
    return seen;
}

/// The arrow of a branch, in the colour of the text beside it.
void drawBranch(const QStyleOption& option, QPainter& painter)
{
    const bool chosen = option.state & QStyle::State_Selected;
    const QPointF middle = QRectF(option.rect).center();
    const double reach = 3.5;
    const double side = option.direction == Qt::RightToLeft ? -1 : 1;
    const std::array<QPointF, 3> open = {middle + QPointF(-reach, -reach / 2), middle + QPointF(reach, -reach / 2),
        middle + QPointF(0, reach / 2 + 0.5)};
    const std::array<QPointF, 3> closed = {middle + QPointF(-side * reach / 2, -reach),
        middle + QPointF(-side * reach / 2, reach), middle + QPointF(side * (reach / 2 + 0.5), 0)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.brush(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter.drawPolygon((option.state & QStyle::State_Open ? open : closed).data(), 3);
    painter.restore();
}

void drawFrame(const QRectF& area, const QColor& color, double width, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width));
    painter.drawRoundedRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
    painter.restore();
}

bool isFractional(double scale)
{
    return scale != std::floor(scale);
}

/// On whole pixels of the screen, within the area, on all sides alike.
void drawFrameOnPixels(const QRectF& area, const QColor& color, QPainter& painter)
{
    const QTransform toScreen = painter.deviceTransform();
    const QRectF seen = toScreen.mapRect(area);
    const QRectF outer(QPointF(std::ceil(seen.left()), std::ceil(seen.top())),
        QPointF(std::floor(seen.right()), std::floor(seen.bottom())));
    const double line = std::max(1.0, std::floor(toScreen.m11()));
    const QTransform back = toScreen.inverted();
    for (const QRectF& side : {QRectF(outer.left(), outer.top(), outer.width(), line),
             QRectF(outer.left(), outer.bottom() - line, outer.width(), line),
             QRectF(outer.left(), outer.top(), line, outer.height()),
             QRectF(outer.right() - line, outer.top(), line, outer.height())})
        painter.fillRect(back.mapRect(side), color);
}

/// Of a scroll bar: Fusion fills it nearly as what it moves in.
void drawHandle(const QRect& area, const QPalette& palette, bool isPointedAt, QPainter& painter)
{
    const double share = (isFlat(palette) ? 0.55 : isDark(palette) ? 0.35 : 0.25) + (isPointedAt ? 0.1 : 0.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), share));
    painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 3, 3);
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QPalette CalmStyle::outlined(const QPalette& palette, Outline outline) const
{
    constexpr double lightEnough = 1.6; // what is drawn darker than such a window is still seen
    if (contrast(palette.color(QPalette::Window), palette.color(QPalette::Base)) > lightEnough)
        return palette; // a part of what was outlined already, as the field of a list is
    const bool bold = outline == Outline::bold;
    if (outlined_.size() > mostPalettes)
        outlined_.clear();
    auto known = outlined_.find({palette.cacheKey(), bold});
    if (known == outlined_.end()) {
        QPalette made(palette);
        const QColor line =
            bold ? mix(palette.color(QPalette::Base), palette.color(QPalette::Text), boldShare) : outlineColor(palette);
        made.setColor(QPalette::Window, line.lighter(fusionDarkens));
        known = outlined_.insert({palette.cacheKey(), bold}, made);
    }
    QPalette made = *known;
    made.setCurrentColorGroup(palette.currentColorGroup()); // which is no part of the key
    return made;
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || (hint == SH_Widget_Animation_Duration && lessMotion()))
        return 0;
    if (hint == SH_EtchDisabledText)
        return 0; // twice the same text, one pixel apart, is harder to read
    if (hint == SH_Table_GridLineColor && option && isDark(option->palette))
        return static_cast<int>(lineColor(option->palette).rgba());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    // Where a pixel is one and a half of the screen, what a line of one is around comes upon the line.
    if (metric == PM_DefaultFrameWidth && widget && isFractional(widget->devicePixelRatioF()))
        return usual + 1;
    return metric == PM_TabBarTabHSpace ? usual / 2 : usual; // four names fit above one narrow column
}

QSize CalmStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ToolButton:
        return (usual + QSize(opensMenu(option) ? menuArrow : 0, 0)).expandedTo({leastTarget, leastTarget});
    case CT_PushButton:
        return (usual + QSize(besideWords, 0)).expandedTo({leastTarget, leastTarget});
    case CT_CheckBox:
    case CT_RadioButton:
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

QPixmap CalmStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap& pixmap, const QStyleOption* option) const
{
    return mode == QIcon::Selected ? pixmap : QProxyStyle::generatedIconPixmap(mode, pixmap, option);
}

bool CalmStyle::drawOwnPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const
{
    if (element == PE_IndicatorBranch) {
        if (option->state & State_Children)
            drawBranch(*option, *painter);
        return true;
    }
    if (element == PE_FrameGroupBox && isFlat(option->palette)) {
        const QRect below = option->rect.adjusted(0, option->fontMetrics.height() + 3, 0, 0); // the title stands above
        drawFrame(below, lineColor(option->palette), 1, *painter);
        return true;
    }
    return false;
}

void CalmStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (drawOwnPrimitive(element, option, painter))
        return;
    const auto draw = [&](const QStyleOption& seen) { QProxyStyle::drawPrimitive(element, &seen, painter, widget); };
    const QPalette& palette = option->palette;
    if (element == PE_IndicatorArrowDown && widget && opensMenu(option)) {
        const QRect whole = widget->rect();
        QStyleOption seen(*option);
        seen.rect = visualRect(
            option->direction, whole, whole.adjusted(whole.width() - menuArrow - besideArrow, 0, -besideArrow, 0));
        return draw(seen);
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    // A text of several lines is framed as a field of one line, which Fusion frames where it has the focus.
    const bool isText = qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
    if (element == PE_Frame && isText && (option->state & State_HasFocus)) {
        const QColor mark = palette.color(QPalette::Highlight);
        return drawFrameOnPixels(option->rect, isFlat(palette) ? mark : mark.darker(110), *painter);
    }
    if (element == PE_Frame && isFractional(painter->device()->devicePixelRatioF())) {
        const QPalette seen = isDark(palette) ? outlined(palette) : palette;
        return drawFrameOnPixels(option->rect, seen.color(QPalette::Window).darker(fusionDarkens), *painter);
    }
    if (!isDark(palette))
        return draw(*option);
    switch (element) {
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        return button ? draw(seenWith(*button, outlined(palette, Outline::bold))) : draw(*option);
    case PE_FrameLineEdit:
    case PE_Frame:
    case PE_PanelMenu:
        return draw(seenWith(*option, outlined(palette))); // Fusion looks at nothing else of these
    case PE_PanelButtonCommand:
        if (!isFlat(palette))
            return draw(*option);
        if (button)
            return draw(seenWith(*button, outlined(palette)));
        draw(seenWith(*option, outlined(palette))); // of a tool button
        if (option->state & State_On)
            drawFrame(option->rect, palette.color(QPalette::Highlight), 2, *painter);
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        if (const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option); base && isFlat(palette))
            return draw(seenWith(*base, outlined(palette)));
        if (const auto* frame = qstyleoption_cast<const QStyleOptionTabWidgetFrame*>(option); frame && isFlat(palette))
            return draw(seenWith(*frame, outlined(palette)));
        return draw(*option);
    default:
        return draw(*option);
    }
}

void CalmStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto draw = [&](const QStyleOptionComplex& seen) {
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    };
    const QPalette& palette = option->palette;
    const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) {
        QStyleOptionSlider seen = seenWith(*bar, isDark(palette) ? outlined(palette) : palette);
        seen.subControls &= ~SC_ScrollBarSlider;
        draw(seen);
        if (bar->minimum < bar->maximum) // else there is nothing to be moved
            drawHandle(subControlRect(control, option, SC_ScrollBarSlider, widget), palette,
                bar->activeSubControls & SC_ScrollBarSlider, *painter);
    } else if (control == CC_Slider && bar && isDark(palette)) {
        draw(seenWith(*bar, outlined(palette, isFlat(palette) ? Outline::bold : Outline::quiet)));
    } else if (control == CC_ComboBox && list && isDark(palette) && (list->editable || isFlat(palette)))
        draw(seenWith(*list, outlined(palette)));
    else if (control == CC_SpinBox && number && isDark(palette))
        draw(seenWith(*number, outlined(palette)));
    else
        draw(*option);
}

bool CalmStyle::drawOwnControl(ControlElement element, const QStyleOption* option, QPainter* painter) const
{
    if (!isDark(option->palette))
        return false;
    const QRect& area = option->rect;
    const auto drawLine = [&](QPoint from, QPoint to) {
        const QPen before = painter->pen();
        painter->setPen(lineColor(option->palette));
        painter->drawLine(from, to);
        painter->setPen(before);
    };
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_ShapedFrame && frame && isFlat(option->palette)) {
        if (frame->frameShape == QFrame::HLine)
            drawLine({area.left(), area.center().y()}, {area.right(), area.center().y()});
        else if (frame->frameShape == QFrame::VLine)
            drawLine({area.center().x(), area.top()}, {area.center().x(), area.bottom()});
        return frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine;
    }
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator
        && item->text.isEmpty()) {
        constexpr int separatorMargin = 5;
        drawLine(
            {area.left() + separatorMargin, area.center().y()}, {area.right() - separatorMargin, area.center().y()});
        return true;
    }
    return false;
}

void CalmStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item || item->icon.isNull() || !(item->state & State_Selected) || !(item->state & State_Enabled))
        return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    // Fusion draws it as for any other item: dark on the highlight.
    QStyleOptionMenuItem light(*item);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    light.icon = QIcon(item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
    QProxyStyle::drawControl(CE_MenuItem, &light, painter, widget);
}

void CalmStyle::drawTab(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(CE_TabBarTabShape, option, painter, widget);
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab || !isDark(option->palette))
        return;
    const bool south = tab->shape == QTabBar::RoundedSouth;
    if (!south && tab->shape != QTabBar::RoundedNorth)
        return;
    const QRect& area = tab->rect;
    if (isFlat(option->palette)) { // the side towards its page is open
        painter->save();
        painter->setPen(lineColor(option->palette));
        const int lower = tab->state & State_Selected ? 0 : 2;
        const QRect edge = south ? area.adjusted(0, 0, -1, -1 - lower) : area.adjusted(0, lower, -1, 0);
        const QPoint from = south ? edge.topLeft() : edge.bottomLeft();
        const QPoint to = south ? edge.topRight() : edge.bottomRight();
        const QPolygon line(
            {from, south ? edge.bottomLeft() : edge.topLeft(), south ? edge.bottomRight() : edge.topRight(), to});
        painter->drawPolyline(line);
        painter->restore();
    }
    if (!(tab->state & State_Selected))
        return;
    // Dark grounds differ too little from each other to tell which one is chosen.
    const QColor mark = option->palette.color(QPalette::Active, QPalette::Highlight);
    constexpr int thick = 2;
    painter->fillRect(area.left() + 2, south ? area.bottom() - thick : area.top() + 1, area.width() - 4, thick, mark);
}

void CalmStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (drawOwnControl(element, option, painter))
        return;
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_ComboBoxLabel && box && !box->editable) {
        // Fusion cuts what does not fit in the middle of a letter.
        QStyleOptionComboBox fitting(*box);
        const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
        if (option->fontMetrics.horizontalAdvance(box->currentText) > room.width() - icon)
            fitting.currentText =
                option->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - icon - 2);
        QProxyStyle::drawControl(element, &fitting, painter, widget);
    } else if (element == CE_ToolButtonLabel && opensMenu(option)) {
        QStyleOptionToolButton beside(*qstyleoption_cast<const QStyleOptionToolButton*>(option));
        beside.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -menuArrow, 0));
        QProxyStyle::drawControl(element, &beside, painter, widget);
    } else if (element == CE_MenuItem) {
        drawMenuItem(option, painter, widget);
    } else if (element == CE_TabBarTabShape) {
        drawTab(option, painter, widget);
    } else if (element == CE_ProgressBarGroove && isDark(option->palette)) {
        const QStyleOption seen = seenWith(*option, outlined(option->palette)); // Fusion looks at nothing else of it
        QProxyStyle::drawControl(element, &seen, painter, widget);
    } else if (element == CE_HeaderSection && header && isFlat(option->palette)) {
        QStyleOptionHeader seen;
        seen.QStyleOption::operator=(*header);
        seen.section = header->section;
        seen.position = header->position;
        seen.orientation = header->orientation;
        seen.palette = outlined(option->palette);
        QProxyStyle::drawControl(element, &seen, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace engram
