#pragma once

#include <QStyledItemDelegate>

namespace engram {

/// Marks the whole place of what is chosen in a list of pictures: of no text there is nothing to mark.
class PictureDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->showDecorationSelected = true;
    }
};

} // namespace engram
