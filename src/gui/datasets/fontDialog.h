#pragma once

#include <memory>

#include <QDialog>

#include <engram/dataset/dataFile.h>

class QCheckBox;
class QFontComboBox;
class QLabel;
class QPushButton;

namespace engram {

/// Picks an installed font and shows its ten digits as they would be taught; says so when it lacks some.
class FontDialog : public QDialog {
    Q_OBJECT
public:
    explicit FontDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const std::shared_ptr<const engram::DataFile>& sheet);

private:
    void render();
    void show(std::shared_ptr<const DataFile> sheet, const QString& problem);

    QFontComboBox* family_;
    QCheckBox* bold_;
    QCheckBox* italic_;
    QWidget* preview_;
    QLabel* text_;
    QPushButton* add_;
    std::shared_ptr<const DataFile> sheet_;
    std::uint64_t wanted_ = 0; ///< the newest rendering asked for
};

} // namespace engram
