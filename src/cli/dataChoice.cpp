#include "dataChoice.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <utility>

#include <engram/dataset/drawing.h>
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

/// That part of each file, or all of a set of one's own, which has no parts; of the MNIST that comes along where no
/// file is named. Memories know a set by its name, so each has another.
Result<DigitSets> partsOf(const std::vector<std::string>& files, const ReadingOptions& reading, const std::string& part)
{
    DigitSets parts;
    for (const std::string& file : files.empty() ? std::vector<std::string>{std::string()} : files) {
        DataReading asked = reading.reading();
        asked.ownDigits = true;
        ENGRAM_TRY(const DataFile data, loadDigits(file, asked));
        const bool isOnePart = !data.split(part) && data.questions(part);
        ENGRAM_TRY(const std::shared_ptr<const DigitSet> digits, partOf(data, isOnePart ? "digits" : part));
        for (const auto& other : parts)
            if (other->name() == digits->name())
                return failure(ErrorKind::invalidArgument,
                    Sentence::quoted("two of the data sets are called " + digits->name()
                        + ", and their digits could not be told apart: give one of the files another name"));
        parts.push_back(digits);
    }
    return parts;
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

void noteFewerThan(const std::string& name, std::size_t there, std::size_t count)
{
    if (count > there)
        std::cerr << "engram-cli: note: " << name << " has " << plural(there, "digit", "digits") << ", fewer than the "
                  << withSeparators(count) << " asked for: all of them are asked about\n";
}

void QuestionChoice::addOptions(CLI::App& command)
{
    command
        .add_option("--mnist", mnist,
            "A file of digits (pickle, IDX, NPZ, NPY, CSV, or a zip of them) or a folder of pictures (default: the "
            "MNIST that comes along; may be repeated, and digits are drawn from all of them together)")
        ->take_all()
        ->expected(1)
        ->type_name("FILE");
    reading.addOptions(command);
    command.add_option("--part", part, "The part of it to ask about")->capture_default_str();
    countGiven = command.add_option("--count", count, "How many digits, drawn at random without replacement")
                     ->check(isWholeNumber(1))
                     ->capture_default_str();
    command.add_option("--seed", seed, "Draws the digits")->check(isWholeNumber())->capture_default_str();
}

Result<std::vector<Example>> QuestionChoice::examples() const
{
    ENGRAM_TRY(const DigitSets sources, partsOf(mnist, reading, part));
    std::size_t there = 0;
    std::string names;
    for (const auto& source : sources) {
        there += source->size();
        names.append(names.empty() ? "" : ", ").append(source->name());
    }
    if (countGiven->count() > 0) // the default is no wish
        noteFewerThan(names, there, count);
    return drawQuestions(sources, count, seed);
}

TestLine QuestionChoice::line(std::size_t steps) const
{
    return {.files = mnist,
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
    mnistGiven = command
                     .add_option("--mnist", mnist,
                         "A file of digits to draw samples from (pickle, IDX, NPZ, NPY, CSV, or a zip of them) or a "
                         "folder of pictures (default: the MNIST that comes along; may be repeated, and as many are "
                         "drawn from each)")
                     ->take_all()
                     ->expected(1)
                     ->type_name("FILE");
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
    DigitSets sampled;
    if (samplesDigits()) {
        ENGRAM_TRY(sampled, partsOf(mnist, reading, "train"));
    }
    for (const auto& part : sampled) {
        if (samples > part->size())
            std::cerr << "engram-cli: note: " << part->name() << " has " << plural(part->size(), "digit", "digits")
                      << ", fewer than the " << withSeparators(samples) << " asked for: all of them are taught\n";
    }
    std::vector<Example> examples =
        drawLessons(sampled, samples, fontSets, seed, {}, balanced ? LessonDraw::balanced : LessonDraw::random);
    if (examples.empty())
        return failure(
            ErrorKind::invalidArgument, Sentence::quoted("there is nothing to teach: choose samples or fonts"));
    return examples;
}

} // namespace engram::cli
