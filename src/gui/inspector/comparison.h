#pragma once

#include <QDialog>

#include <engram/bits/bitVector.h>
#include <engram/dataset/digitSet.h>

class QDialogButtonBox;
class QGridLayout;
class QLabel;

namespace engram {

/// A memory and the present input side by side, and where they differ.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    ComparisonDialog(
        const QString& memoryName, const BitVector& memory, const BitVector& input, QWidget* parent = nullptr);

    void setWhatIf(const QString& sentence); ///< what forgetting it would do

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture); ///< the memory is to be put on the canvas
    void forgetWanted();

private:
    void addInput(QGridLayout& grid, const BitVector& memory, const BitVector& input);
    [[nodiscard]] QDialogButtonBox* makeButtons(const BitVector& memory);

    QLabel* whatIf_;
};

} // namespace engram
