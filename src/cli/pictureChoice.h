#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include <engram/eye/preprocessing.h>
#include <engram/formats/pictureFile.h>

namespace engram::cli {

/// How a picture file becomes a digit: `--invert`, `--normalise`, `--no-normalise`.
struct PictureChoice {
    bool invert = false;
    bool normalise = false;
    bool asItIs = false;

    void addOptions(CLI::App& command, const std::string& whatIsDefault);
    /// The digit that an eye gets. Hints on stderr where the ink looks dark.
    [[nodiscard]] Result<DigitPixels> digit(const std::string& path, Preprocessing eye) const;
};

} // namespace engram::cli
