#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include <engram/eye/page.h>
#include <engram/eye/preprocessing.h>
#include <engram/formats/pictureFile.h>
#include <engram/reading/pictureInk.h>

namespace engram::cli {

/// How a picture file becomes ink: `--ink`, `--invert`, `--normalise`, `--no-normalise`.
struct PictureChoice {
    std::string ink = "auto";
    bool invert = false;
    bool normalise = false;
    bool asItIs = false;

    void addOptions(CLI::App& command, const std::string& whatIsDefault);

    /// What is drawn in the picture. Hints on stderr where the ink looks as if it were not what the person says.
    struct Found : PictureInk {
        std::size_t reduction = 1; ///< pixels of the file along each side of a pixel that `page` was found in
    };
    [[nodiscard]] Result<Found> find(const std::string& path) const;
    /// The digit that an eye gets, of a picture of one digit.
    [[nodiscard]] Result<DigitPixels> digit(const std::string& path, Preprocessing eye) const;

private:
    [[nodiscard]] InkChoice choice() const;
};

} // namespace engram::cli
