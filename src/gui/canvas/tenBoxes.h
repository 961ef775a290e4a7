#pragma once

#include <array>
#include <memory>
#include <vector>

#include <QDialog>
#include <QUndoStack>

#include "canvas/canvasView.h"
#include "canvas/drawing.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace engram {

/// A sheet of ten boxes, 0 to 9, that a person fills in by hand: drawn one after another, with one Undo for all. Enter
/// leads to the next box, a digit typed to its own.
class TenBoxes : public QDialog {
    Q_OBJECT
public:
    /// What stands in a box that was filled in.
    struct Filled {
        GreyPicture picture;
        std::uint8_t label = 0;
    };
    explicit TenBoxes(const QString& writer, QWidget* parent = nullptr);
    ~TenBoxes() override;

    [[nodiscard]] std::vector<Filled> filled() const; ///< by digit; empty boxes are left out
    [[nodiscard]] QString writer() const;
    [[nodiscard]] CanvasView& box(std::size_t digit) { return *boxes_[digit]; }

    void reject() override; ///< asks first where something was drawn
    /// Empty boxes and no name, for the next person.
    void begin();
    /// Nothing was kept: the sentence stands in the dialog.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void keepAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions(QHBoxLayout& row);
    [[nodiscard]] QWidget* makeBox(std::size_t digit);
    void buildLayout();
    void goTo(std::size_t digit);
    void clearCurrent();
    void refresh();

    QUndoStack undo_;
    std::array<std::unique_ptr<Drawing>, 10> drawings_;
    std::array<CanvasView*, 10> boxes_{};
    std::size_t current_ = 0; ///< the box that was gone to last
    QLineEdit* writer_;
    QPushButton* keep_;
    QLabel* problem_;
};

} // namespace engram
