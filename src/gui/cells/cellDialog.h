#pragma once

#include <vector>

#include <QDialog>

#include "cells/cellEditor.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTabBar;

namespace engram {

/// Mends digits cell by cell: one, or all ten of a sheet, a tab each. It stays open until what was mended is saved or
/// thrown away on purpose; who opens it saves, and says how that went.
class CellDialog : public QDialog {
    Q_OBJECT
public:
    struct Digit {
        DigitPixels picture{};
        std::uint8_t label = 0;
    };
    CellDialog(const QString& title, std::vector<Digit> digits, CellEditor::Levels levels, QWidget* parent = nullptr);

    ~CellDialog() override;

    [[nodiscard]] const std::vector<Digit>& digits() const noexcept { return digits_; }
    [[nodiscard]] CellEditor& editor() noexcept { return *editor_; }
    /// Nothing was saved: the sentence stands in the dialog.
    void refuse(const QString& sentence);
    void saved(); ///< closes

    void reject() override; ///< asks first where something would be lost

Q_SIGNALS:
    void saveAsked();

private:
    void buildTools(QHBoxLayout* tools);
    void showDigit(int digit);
    void refresh();
    [[nodiscard]] bool modified() const;

    std::vector<Digit> digits_;
    std::vector<Digit> before_;
    CellEditor::Levels levels_;
    QTabBar* tabs_;
    std::vector<CellEditor*> editors_; ///< one a digit, so that each keeps its Undo
    CellEditor* editor_ = nullptr;
    QStackedWidget* stack_;
    QLabel* place_;
    QLabel* problem_;
    QSlider* level_;
    QLabel* levelText_;
    QPushButton* save_ = nullptr;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
};

} // namespace engram
