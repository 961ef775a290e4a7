#pragma once

#include <memory>

#include <QDialog>

#include <engram/dataset/dataFile.h>

namespace engram {

/// Lists the cells of a font sheet that were not plainly 0 or 1, and how each was read. Deletes itself when closed.
class RepairsDialog : public QDialog {
    Q_OBJECT
public:
    RepairsDialog(const std::shared_ptr<const DataFile>& file, QWidget* parent = nullptr);
};

} // namespace engram
