#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <engram/bits/bitMatrix.h>
#include <engram/formats/sheet.h>
#include <engram/plural.h>
#include <engram/text.h>
#include <engram/training/nearestPairs.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct PairsOptions {
    ReadingOptions reading;
    std::string data;
    std::string part;
    std::size_t count = 20;
    bool alike = false;
    bool json = false;
};

/// The pictures of all parts asked for, and where each comes from.
struct ComparedPictures {
    BitMatrix bits{digitPixels};
    std::vector<std::uint8_t> labels;
    std::vector<Example> examples;

    void add(const std::shared_ptr<const DigitSet>& digits)
    {
        for (std::uint32_t index = 0; index < digits->size(); ++index) {
            BitVector row(digitPixels);
            const DigitView picture = digits->picture(index);
            for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
                row.set(pixel, picture[pixel] >= sheetInkLevel);
            bits.append(row);
            labels.push_back(digits->label(index));
            examples.push_back({digits, index});
        }
    }
};

std::string pictureText(const Example& example)
{
    return std::to_string(example.label()) + ", " + plainText(example.source->name()) + " "
        + withSeparators(example.number());
}

Json pictureJson(const Example& example)
{
    return {{"source", example.source->name()}, {"index", example.number()}, {"label", example.label()}};
}

void printPairs(const ComparedPictures& pictures, const std::vector<PicturePair>& pairs)
{
    if (pairs.empty())
        std::cout << "There are no such pairs among " << plural(pictures.labels.size(), "picture", "pictures") << ".\n";
    for (const PicturePair& pair : pairs)
        std::cout << plural(pair.distance, "bit", "bits") << ": " << pictureText(pictures.examples[pair.first]) << " | "
                  << pictureText(pictures.examples[pair.second]) << '\n';
}

Result<NearestPairs> compareAll(const ComparedPictures& pictures, std::size_t count)
{
    ProgressLine line("Comparing pictures");
    return nearestPairs(pictures.bits, pictures.labels, count, line.progress());
}

Result<void> showPairs(const PairsOptions& options)
{
    DataReading reading = options.reading.reading();
    reading.ownDigits = true; // called as the gallery calls them
    ENGRAM_TRY(const DataFile data, loadDigits(options.data, reading));
    ComparedPictures pictures;
    if (options.part.empty()) {
        for (const Split& split : data.splits)
            pictures.add(split.digits);
    } else {
        ENGRAM_TRY(const std::shared_ptr<const DigitSet> digits, partOf(data, options.part));
        pictures.add(digits);
    }
    ENGRAM_TRY(const NearestPairs found, compareAll(pictures, options.count));
    const std::vector<PicturePair>& pairs = options.alike ? found.pairs : found.contradictions;
    if (!options.json) {
        printPairs(pictures, pairs);
        return {};
    }
    Json list = Json::array();
    for (const PicturePair& pair : pairs)
        list.push_back({{"distance", pair.distance}, {"first", pictureJson(pictures.examples[pair.first])},
            {"second", pictureJson(pictures.examples[pair.second])}});
    print({{"compared", pictures.labels.size()}, {"pairs", std::move(list)}});
    return {};
}

} // namespace

void addPairs(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<PairsOptions>();
    CLI::App* command = app.add_subcommand("pairs",
        "Lists pairs of pictures that are nearly the same but labelled differently: one of the two may be labelled "
        "wrongly.");
    command->footer("Pictures are compared pixel by pixel, white from level 128 on.\n"
                    "JSON: compared, and pairs (distance, first, second), each picture with source, index and label.");
    command->add_option("--mnist", options->data, "A file of digits (default: the MNIST that comes with Engram)")
        ->type_name("FILE");
    command->add_option("--part", options->part, "Only this part of it: train, test, ... (default: all)")
        ->type_name("NAME");
    command->add_option("--count", options->count, "How many pairs to list at most")
        ->capture_default_str()
        ->check(isWholeNumber(1, 100'000));
    command->add_flag("--alike", options->alike, "Lists the nearest pairs whatever they are labelled");
    command->add_flag("--json", options->json, "Prints the pairs as JSON");
    options->reading.addOptions(*command);
    command->callback([options, &run] { run = [options] { return showPairs(*options); }; });
}

} // namespace engram::cli
