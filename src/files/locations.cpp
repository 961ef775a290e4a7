#include <engram/files/locations.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace engram {

namespace fs = std::filesystem;

namespace {

/// The folder of Engram's shared files beside the bin folder of the running program; empty if that is not known.
fs::path besideProgram()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path() : (program.parent_path() / ENGRAM_SHARE_FROM_BIN).lexically_normal();
}

/// Where the system keeps what programs share, in the order of the XDG base directory specification.
std::vector<fs::path> systemFolders()
{
    const char* given = std::getenv("XDG_DATA_DIRS");
    const std::string list = given != nullptr && *given != '\0' ? given : "/usr/local/share:/usr/share";
    std::vector<fs::path> folders;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(':', begin), list.size());
        if (const fs::path folder = list.substr(begin, end - begin); folder.is_absolute())
            folders.push_back(folder / "engram");
        begin = end + 1;
    }
    return folders;
}

fs::path folder(const char* environmentVariable, const std::string& name)
{
    if (const char* chosen = std::getenv(environmentVariable); chosen != nullptr && *chosen != '\0')
        return chosen;

    const fs::path own = besideProgram() / name;
    std::error_code error;
    if (fs::is_directory(own, error))
        return own;
    for (const fs::path& shared : systemFolders())
        if (fs::is_directory(shared / name, error))
            return shared / name;
    return own;
}

} // namespace

fs::path dataFolder()
{
    return folder("ENGRAM_DATA_DIR", "data");
}

fs::path fontsFolder()
{
    return folder("ENGRAM_FONTS_DIR", "fonts");
}

std::optional<fs::path> findDefaultMnist()
{
    const fs::path mnist = dataFolder() / "mnist.pkl.gz";
    std::error_code error;
    if (!fs::is_regular_file(mnist, error))
        return std::nullopt;
    return mnist;
}

} // namespace engram
