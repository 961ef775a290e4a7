#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/eye/preprocessing.h>

namespace engram::test {

/// A picture with a thick bar whose place says which digit it stands for, and some noise: easy to tell apart, never
/// equal. A function of its arguments alone.
[[nodiscard]] DigitPixels barDigit(std::uint8_t digit, std::uint64_t seed);

/// `count` bars, the digits in turn, with the noise of the seeds from `seed` on.
[[nodiscard]] std::shared_ptr<DigitSet> barDigits(const std::string& name, std::size_t count, std::uint64_t seed = 0);

/// A data file of bars: `train` and `test`.
[[nodiscard]] std::shared_ptr<const DataFile> barFile(const std::string& name, std::size_t train, std::size_t test);

/// A font of ten bars.
[[nodiscard]] std::shared_ptr<const DataFile> barFont(const std::string& name);

[[nodiscard]] GreyPicture pictureOf(const DigitPixels& digit);

/// All of a set, in order.
[[nodiscard]] std::vector<Example> examplesOf(const std::shared_ptr<const DigitSet>& set);

} // namespace engram::test
