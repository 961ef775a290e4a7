#pragma once

#include <QStyledItemDelegate>

namespace engram {

/// Draws a data set's name, and at the right in quieter text how many digits it has.
class DataDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int countRole = Qt::UserRole; ///< a text
    static constexpr int repairedRole = Qt::UserRole + 1; ///< whether something of the set had to be repaired

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace engram
