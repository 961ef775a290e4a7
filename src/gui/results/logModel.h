#pragma once

#include <QAbstractTableModel>

#include <engram/training/testLog.h>

namespace engram {

/// The log of an agent's tests as a table, the newest first.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column {
        whenColumn,
        rightColumn,
        intervalColumn,
        testedColumn,
        lessonsColumn,
        onColumn,
        seedColumn,
        noteColumn,
        columns
    };

    void setLog(const TestLog& log);
    [[nodiscard]] const TestLogEntry* entry(int row) const; ///< null where there is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TestLog log_;
};

/// "Stopped; 12 had been taught"; empty where there is nothing to say.
[[nodiscard]] QString noteOf(const TestLogEntry& entry);

} // namespace engram
