#include "readingOptions.h"

#include <iostream>

namespace engram::cli {

void ReadingOptions::addOptions(CLI::App& command)
{
    const auto flag = [&command](const char* name, std::optional<bool>& value, bool given, const char* help) {
        return command.add_flag_callback(
            name, [&value, given] { value = given; }, help);
    };
    CLI::Option* over = flag("--turn-over", turnOver, true,
        "Turns the pictures of a data set over, dark for light (default: if the ink is dark on light ground)");
    flag("--no-turn-over", turnOver, false, "Leaves the pictures of a data set so, however light their ground is")
        ->excludes(over);
    CLI::Option* exchange = flag("--transpose", transpose, true,
        "Exchanges rows and columns of the pictures (default: if the file is called EMNIST, which is published so)");
    flag("--no-transpose", transpose, false, "Leaves rows and columns so, whatever the file is called")
        ->excludes(exchange);
    command
        .add_option("--labels", labels,
            "The labels of a file that holds pictures alone, IDX or .npy (default: the file beside it whose name says "
            "so)")
        ->type_name("FILE");
}

void printNotes(const DataFile& data)
{
    for (const Sentence& note : notesOf(data))
        std::cerr << "engram-cli: note: " << note.text() << '\n';
}

} // namespace engram::cli
