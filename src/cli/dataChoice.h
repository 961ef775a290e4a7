#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/sampling.h>
#include <engram/error.h>
#include <engram/training/testLine.h>

#include "readingOptions.h"

namespace engram::cli {

/// The file given, else the MNIST that comes with Engram. Shows progress, and notes on how it was read.
[[nodiscard]] Result<DataFile> loadDigits(const std::string& file, const DataReading& reading = {});

/// A part of a data file by name; an error that lists the parts it has.
[[nodiscard]] Result<std::shared_ptr<const DigitSet>> partOf(const DataFile& data, const std::string& part);

/// Says on stderr that there are fewer digits than are to be asked about, if so: then all of them are. `name` is what
/// they are of.
void noteFewerThan(const std::string& name, std::size_t there, std::size_t count);

/// What to ask about: digits of one part of a file, or of several together, drawn at random without replacement.
struct QuestionChoice {
    ReadingOptions reading;
    std::vector<std::string> mnist;
    std::string part = "test";
    std::size_t count = 1000;
    std::uint64_t seed = 1;
    const CLI::Option* countGiven = nullptr;

    void addOptions(CLI::App& command);
    [[nodiscard]] Result<std::vector<Example>> examples() const;
    [[nodiscard]] TestLine line(std::size_t steps) const; ///< that asks the same, as a log keeps it
};

/// What to teach: MNIST (or other files of digits) sampled, fonts whole. With fonts only, nothing is sampled.
struct TeachChoice {
    std::vector<std::string> mnist;
    std::size_t samples = 1000;
    bool balanced = false; ///< as many samples of each digit as can be
    std::vector<std::string> fonts;
    std::vector<std::string> fontSheets;
    ReadingOptions reading; ///< of the digits; font sheets are what they are
    const CLI::Option* mnistGiven = nullptr;
    const CLI::Option* samplesGiven = nullptr;

    void addOptions(CLI::App& command);
    [[nodiscard]] Result<std::vector<Example>> examples(std::uint64_t seed) const;

private:
    [[nodiscard]] bool samplesDigits() const;
    [[nodiscard]] Result<std::vector<std::shared_ptr<const DigitSet>>> chosenFonts() const;
};

} // namespace engram::cli
