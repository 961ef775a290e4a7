#pragma once

#include <QAbstractTableModel>

#include <engram/training/testLog.h>

namespace engram {

/// The log of an agent's tests as a table, the newest first.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// In a narrow table the first ones are shown, so what tells one row from the others is in front.
    enum Column {
        onColumn,
        whenColumn,
        rightColumn,
        intervalColumn,
        testedColumn,
        lessonsColumn,
        seedColumn,
        noteColumn,
        columns
    };

    void setLog(const TestLog& log);
    [[nodiscard]] const TestLogEntry* entry(int row) const; ///< null where there is none
    [[nodiscard]] QString rowText(int row) const; ///< what its columns say, with their heads before figures

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const TestLogEntry& entry, int column) const;

    TestLog log_;
};

/// "Stopped; 12 had been taught"; empty where there is nothing to say.
[[nodiscard]] QString noteOf(const TestLogEntry& entry);

} // namespace engram
