#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include <engram/session/repetition.h>
#include <engram/training/testing.h>

#include "bridge/sessionBridge.h"
#include "widgets/namedPicture.h"

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;
class QTabWidget;
class QTableView;

namespace engram {

class ChartsPage;
class ConfusionModel;
class LogPage;

/// What the last test showed: how many were right and how sure that is, which digits are mixed up, and the examples
/// behind each number, to look at or to teach.
class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const noexcept { return table_; }
    [[nodiscard]] ChartsPage* charts() const noexcept { return charts_; }
    [[nodiscard]] QListView* examples() const noexcept { return list_; }
    [[nodiscard]] NamedPicture chosenPicture() const; ///< of the examples

Q_SIGNALS:
    void detailChanged(const QString& text); ///< "81.3 %"
    void commandWanted(const engram::Repetition& again); ///< on the clipboard
    void logExportWanted();
    /// The digits of the chosen cell are to be seen among all others, this picture chosen; `answer` 10 is no digit.
    void galleryWanted(int digit, int answer, const engram::PictureName& picture, const QString& sentence);
    void exampleShown(); ///< a tested example is shown in the layers

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitList(); ///< to what is in it
    void buildTexts();
    void buildTabs();
    QWidget* buildDigitsPage();
    void buildTable();
    void buildList();
    void buildListMenu();
    void takeSnapshot(const SnapshotPointer& snapshot);
    void refreshTeach();
    void pickCell(const QModelIndex& index);
    void listExamples();
    void showExample(int row);
    void teachPicked();
    void askForGallery();

    SessionBridge& bridge_;
    std::shared_ptr<const TestReport> report_;
    std::vector<std::size_t> picked_; ///< indices into the report's examples
    std::optional<std::size_t> unknown_; ///< how many of the picked ones are not remembered; nothing till it is known
    QTabWidget* tabs_;
    QLabel* empty_;
    QWidget* content_;
    ChartsPage* charts_;
    LogPage* log_;
    QLabel* score_;
    QLabel* tested_; ///< which agent
    QLabel* taught_;
    QLabel* surest_;
    ConfusionModel* model_;
    QTableView* table_;
    QLabel* sentence_;
    QListView* list_;
    QStandardItemModel* examples_;
    QPushButton* show_;
    QPushButton* teach_;
    QPushButton* gallery_;
    QPushButton* copy_;
    QLabel* teachNote_;
};

/// "813 of 1,000 · 81.3 % (78.8–83.6)"
[[nodiscard]] QString accuracyText(const TestReport& report);

/// "Of the agent as it is now, after 1,000 lessons.", "Of the agent 12 lessons ago, after 988.", and whether it was
/// stopped.
[[nodiscard]] QString testedText(const TestedMoment& tested);
/// "12 of these had been taught; of the others it read 81.3 % correctly (95 %: 78.8–83.6)."; empty where none had.
[[nodiscard]] QString taughtText(const TestReport& report);

/// "Right among the surest 50 %: all · 80 %: 99.5 % · ..."; empty where nobody asked how sure the answers were.
[[nodiscard]] QString surestText(const TestReport& report);

} // namespace engram
