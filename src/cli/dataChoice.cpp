#include "dataChoice.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <utility>

#include <engram/dataset/fontSheet.h>
#include <engram/files/locations.h>
#include <engram/plural.h>
#include <engram/text.h>
#include <engram/try.h>

#include "console.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

using FontSet = std::shared_ptr<const DigitSet>;

Result<FontSet> loadSheet(const std::filesystem::path& path)
{
    ENGRAM_TRY(const DataFile sheet, loadDataFile(path));
    printNotes(sheet);
    return partOf(sheet, "digits");
}

/// By its own name or its file's.
Result<std::filesystem::path> findFont(const std::vector<FontSheetEntry>& sheets, const std::string& name)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&name](const FontSheetEntry& sheet) {
        return equalWithoutCase(sheet.name, name) || equalWithoutCase(sheet.path.stem().string(), name);
    });
    if (found != sheets.end())
        return found->path;
    std::string known;
    for (const FontSheetEntry& sheet : sheets)
        known += (known.empty() ? "" : ", ") + sheet.name;
    return failure(ErrorKind::notFound,
        Sentence::quoted("there is no font sheet called '" + name + "' in " + fontsFolder().string()
            + (known.empty() ? std::string(", which holds none") : "; there are " + known)));
}

} // namespace

Result<DataFile> loadDigits(const std::string& file, const DataReading& reading)
{
    std::filesystem::path path = file;
    if (file.empty()) {
        const std::optional<std::filesystem::path> found = findDefaultMnist();
        if (!found)
            return failure(ErrorKind::notFound,
                Sentence::quoted("MNIST is not in " + dataFolder().string()
                    + "; name a file with --mnist or a folder with ENGRAM_DATA_DIR"));
        path = *found;
    }
    Result<DataFile> data = [&] {
        ProgressLine line("Reading " + path.filename().string());
        return loadDataFile(path, reading, line.progress());
    }();
    if (data)
        printNotes(*data);
    return data;
}

Result<std::shared_ptr<const DigitSet>> partOf(const DataFile& data, const std::string& part)
{
    std::string known;
    for (const Split& split : data.splits) {
        if (split.name == part)
            return split.digits;
        known += (known.empty() ? "" : ", ") + split.name;
    }
    return failure(ErrorKind::notFound,
        Sentence::quoted(data.path.string() + " has no part called '" + part + "'; it has " + known));
}

void QuestionChoice::addOptions(CLI::App& command)
{
    command.add_option("--mnist", mnist,
        "A file of digits (pickle, IDX, NPZ, NPY, CSV, or a zip of them) or a folder of pictures (default: the MNIST "
        "that "
        "comes along)");
    reading.addOptions(command);
    command.add_option("--part", part, "The part of it to ask about")->capture_default_str();
    command.add_option("--count", count, "How many digits, drawn at random without replacement")
        ->check(isWholeNumber(1))
        ->capture_default_str();
    command.add_option("--seed", seed, "Draws the digits")->check(isWholeNumber())->capture_default_str();
}

Result<std::vector<Example>> QuestionChoice::examples() const
{
    ENGRAM_TRY(const DataFile data, loadDigits(mnist, reading.reading()));
    ENGRAM_TRY(const std::shared_ptr<const DigitSet> digits, partOf(data, part));
    std::vector<Example> examples;
    for (const std::uint32_t index : sampleWithoutReplacement(digits->size(), count, seed))
        examples.push_back({digits, index});
    return examples;
}

TestLine QuestionChoice::line(std::size_t steps) const
{
    return {.file = mnist,
        .turnOver = reading.turnOver,
        .transpose = reading.transpose,
        .labels = reading.labels,
        .part = part,
        .count = count,
        .seed = seed,
        .steps = steps};
}

void TeachChoice::addOptions(CLI::App& command)
{
    mnistGiven = command.add_option("--mnist", mnist,
        "A file of digits to draw samples from (pickle, IDX, NPZ, NPY, CSV, or a zip of them) or a folder of pictures "
        "(default: the MNIST that comes along)");
    samplesGiven = command
                       .add_option("--samples", samples,
                           "How many of its training digits, drawn at random without replacement (default 1000; 0 with "
                           "fonts alone)")
                       ->check(isWholeNumber());
    command.add_flag(
        "--balanced", balanced, "Draws as many samples of each digit as can be: 10 are one of each (see curve)");
    reading.addOptions(command);
    command.add_option("--fonts", fonts, "Fonts to teach whole, by name and separated by commas, or 'all'")
        ->delimiter(',')
        ->type_name("NAME,...");
    command
        .add_option("--font-sheet", fontSheets, "A font sheet to teach whole: text, xlsx, ods or CSV (may be repeated)")
        ->take_all()
        ->expected(1)
        ->type_name("FILE");
}

bool TeachChoice::samplesDigits() const
{
    if (samplesGiven->count() > 0)
        return samples > 0;
    return mnistGiven->count() > 0 || (fonts.empty() && fontSheets.empty());
}

Result<std::vector<FontSet>> TeachChoice::chosenFonts() const
{
    std::vector<std::filesystem::path> paths;
    if (!fonts.empty()) {
        const std::vector<FontSheetEntry> sheets = listFontSheets(fontsFolder());
        for (const std::string& name : fonts) {
            if (equalWithoutCase(name, "all")) {
                for (const FontSheetEntry& sheet : sheets)
                    paths.push_back(sheet.path);
                continue;
            }
            ENGRAM_TRY(std::filesystem::path path, findFont(sheets, name));
            paths.push_back(std::move(path));
        }
    }
    paths.insert(paths.end(), fontSheets.begin(), fontSheets.end());

    std::vector<FontSet> sets;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        if (std::find(paths.begin(), path, *path) != path)
            continue; // chosen twice, as by "Carlito,all"
        ENGRAM_TRY(const FontSet set, loadSheet(*path));
        sets.push_back(set);
    }
    return sets;
}

Result<std::vector<Example>> TeachChoice::examples(std::uint64_t seed) const
{
    ENGRAM_TRY(const std::vector<FontSet> fontSets, chosenFonts());
    FontSet sampled;
    if (samplesDigits()) {
        ENGRAM_TRY(const DataFile data, loadDigits(mnist, reading.reading()));
        ENGRAM_TRY(const FontSet part, partOf(data, "train"));
        sampled = part;
        if (samples > part->size())
            std::cerr << "engram-cli: note: " << part->name() << " has " << plural(part->size(), "digit", "digits")
                      << ", fewer than the " << withSeparators(samples) << " asked for: all of them are taught\n";
    }
    std::vector<Example> examples =
        mixExamples(sampled, samples, fontSets, seed, {}, balanced ? LessonDraw::balanced : LessonDraw::random);
    if (examples.empty())
        return failure(
            ErrorKind::invalidArgument, Sentence::quoted("there is nothing to teach: choose samples or fonts"));
    return examples;
}

} // namespace engram::cli
