#include <iostream>
#include <memory>

#include <engram/dataset/digitFiles.h>

#include "command.h"
#include "console.h"
#include "readingOptions.h"

namespace engram::cli {
namespace {

struct ConvertOptions {
    std::string in;
    std::string out;
    ReadingOptions reading;
};

Result<void> convert(const ConvertOptions& options)
{
    const Result<DataFile> data = [&] {
        ProgressLine line("Reading");
        return loadDataFile(options.in, options.reading.reading(), line.progress());
    }();
    if (!data)
        return tl::unexpected(data.error());
    const Result<void> written = [&] {
        ProgressLine line("Writing");
        return writeDigits(*data, digitFileKindOf(options.out), options.out, line.progress());
    }();
    if (!written)
        return written;
    printNotes(*data);
    for (const Repair& repair : data->repairs)
        std::cerr << "engram-cli: note: cell " << repair.cell << " was "
                  << (repair.found.empty() ? std::string("blank") : repair.found) << " and became "
                  << int{repair.readAs} << '\n';
    std::cout << options.in << " (" << nameOf(data->format) << ") became " << options.out << ".\n";
    return {};
}

} // namespace

void addConvert(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<ConvertOptions>();
    CLI::App* command = app.add_subcommand("convert", "Writes a data set in another format.");
    command->footer(
        "OUT.npz for any digits; OUT-images-idx3-ubyte or OUT.idx for two files as MNIST's for each part; OUT/ for a\n"
        "folder of PNG pictures, in a folder a digit; OUT.xlsx for a font sheet as a spreadsheet, anything else for a\n"
        "font sheet as text.");
    command->add_option("in", options->in, "What to read; the content decides what it is")->required()->type_name("IN");
    command->add_option("out", options->out, "What to write; its extension decides the format")
        ->required()
        ->type_name("OUT");
    options->reading.addOptions(*command);
    command->callback([options, &run] { run = [options] { return convert(*options); }; });
}

} // namespace engram::cli
