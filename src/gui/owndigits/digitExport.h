#pragma once

#include <functional>
#include <memory>

#include <QString>

#include <engram/dataset/dataFile.h>

class QSettings;
class QWidget;

namespace engram {

/// Asks where digits are to be written and in which form (NPZ, IDX, a folder of pictures, a font sheet), and writes
/// them on another thread, with progress and Cancel where it takes a while. `done` gets the path, or why nothing was
/// written. `sheet` is what a font sheet holds of digits that are more than ten, or why there is none; without it the
/// digits themselves. `settings` remember the folder.
void exportDigits(QSettings& settings, QWidget* parent, const std::shared_ptr<const DataFile>& digits,
    const std::function<void(const Result<QString>& path)>& done, const std::function<Result<DataFile>()>& sheet = {});

} // namespace engram
