#include <cstdint>
#include <span>
#include <string>

#include "dataset/npyArray.h"
#include "dataset/readers.h"
#include "dataset/zipWriter.h"
#include "promises.h"

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
    requireGoodOutcome(readNpz(archive->span(), {"fuzz.npz", "fuzz"}, {}), "fuzz.npz");
}

} // namespace engram::fuzz
