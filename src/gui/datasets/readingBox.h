#pragma once

#include <QWidget>

#include <engram/dataset/dataFile.h>

class QCheckBox;
class QLabel;

namespace engram {

/// How a data set was read where it might have been meant otherwise, and the switches for a person who knows better.
class ReadingBox : public QWidget {
    Q_OBJECT
public:
    explicit ReadingBox(QWidget* parent = nullptr);

    /// Null: no data set is selected.
    void show(const DataFile* file);

Q_SIGNALS:
    void switched(PictureTurns turns);

private:
    QLabel* notes_;
    QCheckBox* turnOver_;
    QCheckBox* transpose_;
};

} // namespace engram
