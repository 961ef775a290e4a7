#pragma once

#include <QTableView>

namespace engram {

/// The table of a LogModel. As many of its columns as have room are shown, the most important first, and so none is
/// cut and it never scrolls aside: what is hidden, the row's tool tip says.
class LogTable : public QTableView {
    Q_OBJECT
public:
    explicit LogTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void shareRoom();
};

} // namespace engram
