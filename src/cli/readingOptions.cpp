#include "readingOptions.h"

#include <iostream>

namespace engram::cli {

void ReadingOptions::addOptions(CLI::App& command)
{
    const auto flag = [&command](const std::string& names, std::optional<bool>& value, const std::string& help) {
        command.add_flag_function(
            names, [&value](std::int64_t count) { value = count > 0; }, help);
    };
    flag("--turn-over,!--no-turn-over", turnOver,
        "Turns the pictures of a data set over, dark for light (default: if the ink is dark on light ground)");
    flag("--transpose,!--no-transpose", transpose,
        "Exchanges rows and columns of the pictures (default: if the file is called EMNIST, which is published so)");
    command
        .add_option("--labels", labels,
            "The labels of a file that holds pictures alone, IDX or .npy (default: the file beside it whose name says "
            "so)")
        ->type_name("FILE");
}

void printNotes(const DataFile& data)
{
    for (const std::string& note : notesOf(data))
        std::cerr << "engram-cli: note: " << note << '\n';
}

} // namespace engram::cli
