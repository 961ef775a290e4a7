#pragma once

#include <QStyledItemDelegate>

namespace engram {

/// Marks the whole place of what is chosen in a list of pictures with texts below them: the text alone, which is all
/// that styles mark there, is a mark too small to be seen among many.
class WholePlaceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->showDecorationSelected = true;
    }
};

/// The same in a list of pictures alone, the same on all sides of its picture: of no text there is nothing to mark.
class PictureDelegate : public WholePlaceDelegate {
public:
    using WholePlaceDelegate::WholePlaceDelegate;

    static constexpr int aroundPicture = 3; ///< pixels at each side, as styles keep them beside one

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return option.decorationSize + QSize(2 * aroundPicture, 2 * aroundPicture);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        WholePlaceDelegate::initStyleOption(option, index);
        option->features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDisplay);
        option->decorationPosition = QStyleOptionViewItem::Left; // above a text it would stand at the upper edge
        option->decorationAlignment = Qt::AlignCenter;
    }
};

} // namespace engram
