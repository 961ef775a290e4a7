#include <cstdint>
#include <span>
#include <string>

#include "formats/npy/npyArray.h"
#include "formats/zip/zipWriter.h"
#include "promises.h"
#include "support/dataFiles.h"

namespace engram::fuzz {

/// The input is one array of a valid archive, whose checksums would otherwise keep the fuzzer out.
void fuzzNpy(std::span<const std::uint8_t> bytes)
{
    const std::uint64_t one = 1;
    ZipWriter zip;
    zip.add("x_train.npy", "", bytes);
    zip.add("y_train.npy", npyHeader({&one, 1}) + '\3');
    const auto archive = zip.finish();
    require(archive.has_value(), "an archive can be written");
    requireGoodOutcome(npzFile(archive->span(), {"fuzz.npz", "fuzz"}), "fuzz.npz");
}

} // namespace engram::fuzz
