#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include <engram/error.h>
#include <engram/progress.h>

namespace engram {

/// One IDX file: pictures (N x 28 x 28) or labels (N).
struct IdxArray {
    bool pictures = false;
    std::vector<std::uint8_t> values;
};

/// Reads an IDX file by itself, plain or gzipped, to say what is in it: one without its partner teaches nothing, and
/// loadDataFile() refuses it with ErrorKind::notFound. The same checks as there.
///
/// Errors: `notFound`, `unreadable`, `malformed`, `unsupported` (gzip inside gzip), `tooLarge`, `cancelled`.
[[nodiscard]] Result<IdxArray> loadIdxFile(const std::filesystem::path& path, const Progress& progress = {});

} // namespace engram
