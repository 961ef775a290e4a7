#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QString>

#include <engram/error.h>
#include <engram/progress.h>
#include <engram/session/gallery.h>

namespace engram {

/// Writes pictures of a gallery, as they are, light ink on black. A name that ends in .npz gets one data set, which
/// "Open data file" reads; one that ends in .png the first of them; any other becomes a folder with a folder for each
/// digit: "7/MNIST train 34072.png". Works on any thread. Returns how many were written. Errors: `invalidArgument`
/// where none of them is a digit, `writeFailed`, `cancelled` (what was written until then stays).
[[nodiscard]] Result<std::size_t> exportPictures(
    const Gallery& gallery, const std::vector<std::uint32_t>& places, const QString& path, const Progress& progress);

} // namespace engram
