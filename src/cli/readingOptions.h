#pragma once

#include <optional>
#include <string>

#include <CLI/CLI.hpp>

#include <engram/dataset/dataFile.h>

namespace engram::cli {

/// How a person says that a data set is to be read otherwise than its content suggests.
struct ReadingOptions {
    std::optional<bool> turnOver;
    std::optional<bool> transpose;
    std::string labels;

    void addOptions(CLI::App& command);
    [[nodiscard]] DataReading reading() const { return {turnOver, transpose, labels, false}; }
};

/// On standard error, a line each: what a person should know of how a data set was read.
void printNotes(const DataFile& data);

} // namespace engram::cli
