#pragma once

#include <QWidget>

#include "bridge/sessionBridge.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace engram {

class LogModel;

/// Every test of the open agent that is kept with it, and the line of engram-cli that repeats each.
class LogPage : public QWidget {
    Q_OBJECT
public:
    explicit LogPage(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const noexcept { return table_; }

Q_SIGNALS:
    void exportWanted();

private:
    void arrange();
    void takeSnapshot(const SnapshotPointer& snapshot);
    void showChosen();
    void copyCommand();

    SessionBridge& bridge_;
    SnapshotPointer snapshot_; ///< whose log is shown
    QLabel* note_;
    QLabel* says_; ///< the chosen row in one sentence, as wide as a dock is
    LogModel* model_;
    QTableView* table_;
    QLineEdit* command_;
    QPushButton* copy_;
    QPushButton* export_;
};

} // namespace engram
