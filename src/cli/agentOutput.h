#pragma once

#include <string>

#include <engram/error.h>
#include <engram/files/fileClaim.h>
#include <engram/store/recovery.h>

namespace engram::cli {

/// To be called before the work whose result is to be saved as `file`, and to be held until it is: refuses a folder
/// that is not there, and a file that is open in a window, because that would later save over it.
[[nodiscard]] Result<FileClaim> claimAgentFile(const std::string& file);

} // namespace engram::cli
