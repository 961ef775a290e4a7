#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include <engram/training/testing.h>

#include "bridge/sessionBridge.h"

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace engram {

class ConfusionModel;

/// What the last test showed: how many were right and how sure that is, which digits are mixed up, and the examples
/// behind each number, to look at or to teach.
class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const noexcept { return table_; }

Q_SIGNALS:
    void detailChanged(const QString& text); ///< "81.3 %"
    void exampleShown(); ///< a tested example is shown in the layers

private:
    void buildTable();
    void buildList();
    void buildListMenu();
    void takeSnapshot(const SnapshotPointer& snapshot);
    void pickCell(const QModelIndex& index);
    void listExamples();
    void showExample(int row);
    void teachPicked();

    SessionBridge& bridge_;
    std::shared_ptr<const TestReport> report_;
    std::vector<std::size_t> picked_; ///< indices into the report's examples
    QLabel* empty_;
    QWidget* content_;
    QLabel* score_;
    QLabel* surest_;
    ConfusionModel* model_;
    QTableView* table_;
    QLabel* sentence_;
    QListView* list_;
    QStandardItemModel* examples_;
    QPushButton* show_;
    QPushButton* teach_;
};

/// "813 of 1,000 · 81.3 % (78.8–83.6)"
[[nodiscard]] QString accuracyText(const TestReport& report);

/// "Right among the surest 50 %: all · 80 %: 99.5 % · ..."; empty where nobody asked how sure the answers were.
[[nodiscard]] QString surestText(const TestReport& report);

} // namespace engram
