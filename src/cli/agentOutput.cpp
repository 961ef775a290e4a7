#include "agentOutput.h"

#include <filesystem>
#include <system_error>

namespace engram::cli {

Result<FileClaim> claimAgentFile(const std::string& file)
{
    const std::filesystem::path path = file;
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return failure(
            ErrorKind::notFound, Sentence::quoted(file + " cannot be saved: there is no folder " + folder.string()));
    if (std::filesystem::is_directory(path, error))
        return failure(ErrorKind::writeFailed, Sentence::quoted(file + " cannot be saved: it is a folder"));
    return FileClaim::take(path);
}

} // namespace engram::cli
