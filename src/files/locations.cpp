#include <engram/files/locations.h>

#include <cstdlib>
#include <string>
#include <system_error>

namespace engram {

namespace fs = std::filesystem;

namespace {

fs::path folder(const char* environmentVariable, const std::string& name)
{
    if (const char* chosen = std::getenv(environmentVariable); chosen != nullptr && *chosen != '\0')
        return chosen;

    std::error_code error;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", error); !error) {
        fs::path installed = program.parent_path().parent_path() / "share" / "engram" / name;
        if (fs::is_directory(installed, error))
            return installed;
    }
    return fs::path(ENGRAM_SOURCE_DIR) / name;
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
