#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace engram {

/// What `engram` was asked for.
struct CommandLine {
    QString file; ///< an agent, a data file or a picture to open; may be empty
    QString language; ///< of this run: the code of one of languages(), "system", or empty for the one that was chosen
    bool apart = false; ///< not in the program that is open already
    bool checkDisplay = false; ///< end with 0 once the display has been reached
    QString screenshot; ///< show the demonstration, save a picture of it here, and end; may be empty
    std::optional<int> exitCode; ///< all that was asked for is done: end with this
};

/// Prints help, version or what is wrong with the arguments. Needs no application object.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

} // namespace engram
