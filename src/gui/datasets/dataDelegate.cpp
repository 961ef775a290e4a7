#include "datasets/dataDelegate.h"

#include <QPainter>

#include "widgets/palette.h"

namespace engram {

QSize DataDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 6);
}

void DataDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString count = index.data(countRole).toString();
    const int width = option.fontMetrics.horizontalAdvance(count) + 12;
    QStyleOptionViewItem narrower = option;
    initStyleOption(&narrower, index);
    const QStyle* style = option.widget->style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &narrower, option.widget);
    narrower.text = option.fontMetrics.elidedText(narrower.text, Qt::ElideRight, text.width() - width);
    style->drawControl(QStyle::CE_ItemViewItem, &narrower, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
            : index.data(repairedRole).toBool()
            ? readable(changedColor(option.palette), option.palette.color(QPalette::Base))
            : quietText(option.palette));
    // Where one reads from right to left, AlignRight is the left.
    const QRect place = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -8, 0));
    painter->drawText(
        place, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, count);
}

} // namespace engram
