#pragma once

#include <filesystem>
#include <functional>
#include <vector>

class QObject;

namespace engram {

/// The data sets that come with Engram: MNIST first, then its fonts.
struct OwnData {
    std::vector<std::filesystem::path> files;
    std::filesystem::path folder; ///< where they were looked for
};

/// Looks for them on another thread; `deliver` is called on this one, unless `receiver` has gone by then.
void findOwnData(QObject* receiver, std::function<void(const OwnData&)> deliver);

} // namespace engram
