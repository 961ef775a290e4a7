#pragma once

#include <vector>

#include <QAction>
#include <QDialog>

#include "owndigits/ownDigitsBook.h"
#include "owndigits/ownDigitsModel.h"
#include "widgets/namedPicture.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QSettings;
class QUndoStack;

namespace engram {

/// A person's own digits: shown by digit and writer, and what can be done with those that are selected.
class OwnDigitsDialog : public QDialog {
    Q_OBJECT
public:
    /// `settings` remember where pictures were chosen, and outlive it.
    OwnDigitsDialog(OwnDigitsBook& book, QUndoStack& undo, QSettings& settings, QWidget* parent = nullptr);
    ~OwnDigitsDialog() override;

    [[nodiscard]] QListView& list() noexcept { return *list_; }
    [[nodiscard]] NamedPicture chosenPicture() const; ///< of the one that the keyboard is at

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture);
    void whyWanted(); ///< why the digit that was just put on the canvas is read as it is
    void teachWanted(const std::vector<std::uint32_t>& numbers);
    void cellsWanted(const engram::OwnDigit& digit);
    void sheetWanted(); ///< ten boxes to be filled in
    void folderWanted(const QString& path); ///< the pictures of a folder are to be kept
    void exportWanted(const engram::OwnDigitsFilter& filter);
    void fontWanted(const QString& writer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    void buildLayout();
    [[nodiscard]] QBoxLayout* makeSetRow();
    [[nodiscard]] QBoxLayout* makeFilterRow();
    [[nodiscard]] QBoxLayout* makeButtons();
    void refresh();
    void showChosen();
    void refreshActions();
    [[nodiscard]] OwnDigitsFilter filter() const;
    [[nodiscard]] std::vector<std::uint32_t> selected() const;
    void askWhoWrote();
    void chooseFolder();

    OwnDigitsBook& book_;
    QUndoStack& undo_;
    QSettings& settings_;
    OwnDigitsModel model_;
    QComboBox* sets_;
    QComboBox* labels_;
    QComboBox* writers_;
    QLineEdit* writer_;
    QLabel* count_;
    QListView* list_;
    QLabel* empty_; ///< within the list, where that shows nothing
    QMenu* isMenu_;
    QPushButton* is_ = nullptr;
    OwnDigitsFilter shown_;
    bool refreshing_ = false;
    QAction canvas_;
    QAction why_;
    QAction teach_;
    QAction who_;
    QAction cells_;
    QAction delete_;
    QAction sheet_;
    QAction folder_;
    QAction export_;
    QAction font_;
    QAction rename_;
    QAction new_;
};

} // namespace engram
