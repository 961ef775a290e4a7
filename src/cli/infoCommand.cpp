#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

#include <engram/dataset/dataFile.h>
#include <engram/files/sha256.h>
#include <engram/formats/idxFile.h>
#include <engram/formats/pictureFile.h>
#include <engram/plural.h>
#include <engram/store/agentFile.h>
#include <engram/try.h>

#include "agentSummary.h"
#include "command.h"
#include "console.h"
#include "readingOptions.h"

namespace engram::cli {
namespace {

struct InfoOptions {
    std::string file;
    bool json = false;
    ReadingOptions reading;
};

/// Digit by digit: so that one changed digit of a font sheet can be told from the others.
Json pictureHashes(const DigitSet& digits)
{
    Json hashes = Json::array();
    for (std::size_t i = 0; i < digits.size(); ++i)
        hashes.push_back(sha256Hex(digits.picture(i)));
    return hashes;
}

Json dataJson(const DataFile& data)
{
    Json splits = Json::object();
    for (const Split& split : data.splits)
        splits[split.name] = {{"n", split.digits->size()}, {"shape", {split.digits->size(), digitSide, digitSide}},
            {"images_sha256", sha256Hex(split.digits->pixels())}, {"labels_sha256", sha256Hex(split.digits->labels())}};
    if (isFontSheet(data.format))
        for (const Split& split : data.splits)
            splits[split.name]["digits_sha256"] = pictureHashes(*split.digits);
    Json notes = Json::array();
    for (const Sentence& note : notesOf(data))
        notes.push_back(note.text());
    Json repairs = Json::array();
    for (const Repair& repair : data.repairs)
        repairs.push_back({{"cell", repair.cell}, {"digit", repair.digit}, {"row", repair.row},
            {"column", repair.column}, {"found", repair.found}, {"read_as", repair.readAs}});
    return {{"kind", "data set"}, {"format", nameOf(data.format)}, {"name", data.name}, {"source", data.source},
        {"licence", data.licence}, {"splits", std::move(splits)}, {"repairs", std::move(repairs)},
        {"notes", std::move(notes)}, {"turned_over", data.turns.turnedOver}, {"transposed", data.turns.transposed},
        {"looks_transposed", looksTransposed(data)}};
}

void printData(const DataFile& data)
{
    std::cout << data.name << ": a data set (" << nameOf(data.format) << ")\n";
    if (!data.source.empty())
        std::cout << "  source: " << data.source << '\n';
    if (!data.licence.empty())
        std::cout << "  licence: " << data.licence << '\n';
    for (const Split& split : data.splits)
        std::cout << "  " << split.name << ": " << plural(split.digits->size(), "digit", "digits")
                  << " of 28 x 28\n    images " << sha256Hex(split.digits->pixels()) << "\n    labels "
                  << sha256Hex(split.digits->labels()) << '\n';
    for (const Sentence& note : notesOf(data))
        std::cout << "  note: " << note.text() << '\n';
    for (const Repair& repair : data.repairs)
        std::cout << "  repaired: cell " << repair.cell << " (digit " << repair.digit << ", row " << repair.row
                  << ", column " << repair.column << ") "
                  << (repair.found.empty() ? std::string("is blank") : "holds " + repair.found) << ", read as "
                  << int{repair.readAs} << '\n';
}

Json pictureJson(const LoadedPicture& loaded)
{
    return {{"kind", "picture"}, {"format", nameOf(loaded.format)}, {"width", loaded.picture.width},
        {"height", loaded.picture.height}, {"image_sha256", sha256Hex(loaded.picture.pixels)}};
}

/// Nothing of a pipe or a device, which might wait for ever.
std::vector<std::uint8_t> startOf(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return {};
    std::array<char, 64> start{};
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), start.size());
    return {start.begin(), start.begin() + in.gcount()};
}

Result<void> infoOfAgent(const InfoOptions& options)
{
    ENGRAM_TRY(const Learner learner, loadAgent(options.file));
    if (options.json)
        print(summaryJson(learner));
    else
        printSummary(learner, std::cout);
    return {};
}

Result<void> infoOfPicture(const InfoOptions& options)
{
    ENGRAM_TRY(const LoadedPicture loaded, loadPicture(options.file));
    if (options.json)
        print(pictureJson(loaded));
    else
        std::cout << options.file << ": a picture of " << loaded.picture.width << " x " << loaded.picture.height
                  << " pixels\n  grey levels " << sha256Hex(loaded.picture.pixels) << '\n';
    return {};
}

/// Pictures or labels alone: no data set, but a file that can be told from others.
void describeIdx(const IdxArray& array, const InfoOptions& options)
{
    const std::size_t count = array.pictures ? array.values.size() / digitPixels : array.values.size();
    const std::string hash = sha256Hex(array.values);
    const char* what = array.pictures ? "images" : "labels";
    if (!options.json) {
        std::cout << options.file << ": " << plural(count, array.pictures ? "image" : "label", what)
                  << " of an IDX data set, without its other file\n  " << what << ' ' << hash << '\n';
        return;
    }
    const Json shape = array.pictures ? Json{count, digitSide, digitSide} : Json{count};
    print({{"kind", std::string("IDX ") + what}, {"format", nameOf(DataFormat::idx)}, {"n", count}, {"shape", shape},
        {std::string(what) + "_sha256", hash}});
}

Result<void> infoOfData(const InfoOptions& options)
{
    const Result<DataFile> data = [&] {
        ProgressLine line("Reading");
        return loadDataFile(options.file, options.reading.reading(), line.progress());
    }();
    if (!data && data.error().kind == ErrorKind::notFound) {
        if (const Result<IdxArray> alone = loadIdxFile(options.file)) {
            describeIdx(*alone, options);
            return {};
        }
    }
    if (!data)
        return tl::unexpected(data.error());
    if (options.json)
        print(dataJson(*data));
    else
        printData(*data);
    return {};
}

Result<void> info(const InfoOptions& options)
{
    if (looksLikeAgentFile(options.file))
        return infoOfAgent(options);
    if (looksLikePicture(startOf(options.file)))
        return infoOfPicture(options);
    return infoOfData(options);
}

} // namespace

void addInfo(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<InfoOptions>();
    CLI::App* command = app.add_subcommand(
        "info", "Says what any file is: a data set, a font sheet, an agent or a picture; the content decides.");
    command->footer(
        "JSON of a data set: splits by name, each with n, shape, images_sha256 and labels_sha256 over uint8 N x 28 x "
        "28\n"
        "and uint8 labels (a font sheet also digits_sha256, one a digit), and repairs, the cells of a font sheet that "
        "were\n"
        "not plainly 0 or 1; notes, sentences on how it was read; turned_over, transposed and looks_transposed. Of an "
        "IDX\n"
        "file without its partner: n, shape, images_sha256 or labels_sha256. Of an agent: architecture, preprocessing\n"
        "and lessons by source. Of a picture: width, height, image_sha256 over its grey levels.");
    command->add_option("file", options->file, "The file")->required()->type_name("FILE");
    command->add_flag("--json", options->json, "Prints it as JSON");
    options->reading.addOptions(*command);
    command->callback([options, &run] { run = [options] { return info(*options); }; });
}

} // namespace engram::cli
