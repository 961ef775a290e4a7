#pragma once

#include <memory>

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <engram/training/testing.h>

namespace engram {

/// A test's confusion matrix: a row for each true digit, a column for each answer, the eleventh for "no digit".
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Share of the row, 0-1; whether the cell is on the diagonal; the greatest count of all cells.
    enum Role { shareRole = Qt::UserRole, rightRole, greatestRole };

    void setReport(std::shared_ptr<const TestReport> report);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 10; }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 11; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const TestReport> report_;
};

/// Paints a cell as strong as its share of the row: right answers in one colour, wrong ones in another and underlined.
class ConfusionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// "19 fours were read as nines."
[[nodiscard]] QString confusionSentence(std::size_t count, int digit, int answer);

} // namespace engram
