#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include <QDialog>
#include <QUndoStack>

#include "canvas/canvasView.h"
#include "canvas/drawing.h"

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QSettings;

namespace engram {

struct PictureSource;
struct SheetReading;

/// A sheet of ten boxes, 0 to 9, that a person fills in by hand: drawn one after another, with one Undo for all. Enter
/// leads to the next box, a digit typed to its own.
///
/// It is filled in on paper, too: printed empty, and a picture of the filled sheet opened, dropped or pasted, which one
/// Undo takes back.
class TenBoxes : public QDialog {
    Q_OBJECT
public:
    /// What stands in a box that was filled in.
    struct Filled {
        GreyPicture picture;
        std::uint8_t label = 0;
    };
    /// `settings` remember where sheets were chosen, and outlive it.
    TenBoxes(const QString& writer, QSettings& settings, QWidget* parent = nullptr);
    ~TenBoxes() override;

    [[nodiscard]] std::vector<Filled> filled() const; ///< by digit; empty boxes are left out
    [[nodiscard]] QString writer() const;
    [[nodiscard]] CanvasView& box(std::size_t digit) { return *boxes_[digit]; }

    void reject() override; ///< asks first where something was drawn
    /// Empty boxes and no name, for the next person.
    void begin();
    /// What has happened to the sheet stands in the dialog.
    void say(const QString& sentence);
    /// A picture of a filled sheet: its digits come into their boxes, those that it leaves empty are cleared. Where
    /// they cannot be told, nothing changes but the sentence.
    void readSheet(const PictureSource& source);

Q_SIGNALS:
    void keepAsked();
    void printAsked(); ///< an empty sheet

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions(QHBoxLayout& row);
    [[nodiscard]] QWidget* makeBox(std::size_t digit);
    void buildLayout();
    [[nodiscard]] QPushButton* makePaperButton(const char* name, const QString& text, const QString& toolTip);
    void buildPaper(QBoxLayout& row);
    void chooseSheet();
    void paste();
    bool readFrom(const QMimeData& mime);
    void fillIn(const SheetReading& reading);
    void goTo(std::size_t digit);
    void clearCurrent();
    void refresh();

    QSettings& settings_;
    QUndoStack undo_;
    std::array<std::unique_ptr<Drawing>, 10> drawings_;
    std::array<CanvasView*, 10> boxes_{};
    std::size_t current_ = 0; ///< the box that was gone to last
    std::uint64_t asked_ = 0; ///< pictures of sheets: the one that was asked for last counts
    QLineEdit* writer_;
    QPushButton* keep_;
    QAction* clear_ = nullptr; ///< of the box that was gone to last
    QLabel* problem_;
};

} // namespace engram
