#pragma once

#include <filesystem>
#include <optional>

namespace engram {

/// Where the data sets that come with Engram are. The first of:
/// - the environment variable ENGRAM_DATA_DIR, even if there is no such folder, so that a typing error shows;
/// - share/engram/data beside the bin folder of the running program, where an installation puts them;
/// - data of the source tree this was built from.
/// Need not exist.
[[nodiscard]] std::filesystem::path dataFolder();

/// Where the font sheets that come with Engram are: likewise with ENGRAM_FONTS_DIR, share/engram/fonts and fonts.
[[nodiscard]] std::filesystem::path fontsFolder();

/// mnist.pkl.gz of dataFolder(), if it is there.
[[nodiscard]] std::optional<std::filesystem::path> findDefaultMnist();

} // namespace engram
