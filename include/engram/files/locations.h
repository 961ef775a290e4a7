#pragma once

#include <filesystem>
#include <optional>

namespace engram {

/// Where the data sets that come with Engram are. The first of:
/// - the environment variable ENGRAM_DATA_DIR, even if there is no such folder, so that a typing error shows;
/// - share/engram/data beside the bin folder of the running program, where an installation puts them, and a build
/// folder
///   has a link;
/// - engram/data in the folders of XDG_DATA_DIRS, for programs of others that use the library.
/// Where none of them exists: the second.
[[nodiscard]] std::filesystem::path dataFolder();

/// Where the font sheets that come with Engram are: likewise with ENGRAM_FONTS_DIR, share/engram/fonts and fonts.
[[nodiscard]] std::filesystem::path fontsFolder();

/// mnist.pkl.gz of dataFolder(), if it is there.
[[nodiscard]] std::optional<std::filesystem::path> findDefaultMnist();

} // namespace engram
