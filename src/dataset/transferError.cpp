#include "transferError.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>

#include "files/inflatedFile.h"
#include "files/unicode.h"
#include "formats/foreign/transferSign.h"
#include "formats/pickle/pickleReader.h"

namespace engram {
namespace {

/// A text pickle is lines that end with a line feed.
Sentence signOfOldMacs(std::string_view start)
{
    constexpr std::size_t enough = 3;
    const bool isIt = beginsAsPickle(start.substr(0, startBytes)) && start.find('\n') == std::string_view::npos
        && start.find('\0') == std::string_view::npos
        && static_cast<std::size_t>(std::ranges::count(start, '\r')) >= enough;
    return isIt
        ? Sentence::of("its line ends were changed in transfer (CR in place of LF); fetch the file again as binary")
        : Sentence();
}

} // namespace

Error withSignOfTransfer(Error error, const std::filesystem::path& path)
{
    std::error_code failed;
    const bool isOfContent =
        error.kind == ErrorKind::malformed || error.kind == ErrorKind::unsupported || error.kind == ErrorKind::tooLarge;
    if (!isOfContent || !std::filesystem::is_regular_file(path, failed))
        return error;
    constexpr std::size_t most = 1U << 20U;
    std::string start(most, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    Sentence sign = signOfTransfer(start);
    if (sign.empty())
        sign = signOfOldMacs(start);
    return sign.empty() ? error : errorOf(error.kind, Sentence::of("%1: %2", shownPath(path), sign));
}

} // namespace engram
