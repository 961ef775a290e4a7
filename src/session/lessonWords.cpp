#include "lessonWords.h"

#include <cassert>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include <engram/dataset/fontSheet.h>
#include <engram/files/locations.h>
#include <engram/try.h>

namespace engram {

namespace {

/// All of them if they are the fonts that come along, in the order in which the command line takes these; else each by
/// its file.
Result<CommandWords> wordsOfFonts(const std::vector<const DataFile*>& fonts)
{
    std::vector<std::filesystem::path> chosen;
    for (const DataFile* font : fonts) {
        if (font->path.empty())
            return failure(ErrorKind::unsupported,
                Sentence::of(
                    "%1 was made here and is in no file, so that the command line cannot read it.", font->name));
        std::error_code error;
        chosen.push_back(std::filesystem::weakly_canonical(font->path, error));
    }
    std::vector<std::filesystem::path> own;
    for (const FontSheetEntry& sheet : listFontSheets(fontsFolder())) {
        std::error_code error;
        own.push_back(std::filesystem::weakly_canonical(sheet.path, error));
    }
    CommandWords words;
    if (!chosen.empty() && chosen == own)
        words = {"--fonts", "all"};
    else
        for (const std::filesystem::path& path : chosen)
            words.insert(words.end(), {"--font-sheet", path.string()});
    return words;
}

Result<void> checkSource(const OpenData& data, std::string_view part)
{
    if (data.renamed)
        return failure(ErrorKind::unsupported,
            Sentence::of("Two data sets of one name are open, and the command line would not tell them apart."));
    if (!data.file->questions(part))
        return failure(ErrorKind::unsupported,
            Sentence::of(
                "The command line draws from a part called \"%1\", which %2 does not have.", part, data.file->name));
    return {};
}

/// The files that digits are drawn from, in the order in which the session draws.
Result<CommandWords> wordsOfSources(const std::vector<const OpenData*>& sources, std::string_view part)
{
    CommandWords words;
    for (const OpenData* source : sources) {
        ENGRAM_TRY(checkSource(*source, part));
        ENGRAM_TRY(CommandWords file, wordsOfDigits(*source->file));
        if (sources.size() > 1) {
            std::error_code error;
            const CommandWords named = {"--mnist", std::filesystem::absolute(source->file->path, error).string()};
            if (!file.empty() && file != named)
                return failure(ErrorKind::unsupported,
                    Sentence::of("The pictures of %1 were turned, and the command line would turn those of all data "
                                 "sets: choose one alone.",
                        source->file->name));
            file = named; // also the MNIST that comes along
        }
        words.insert(words.end(), file.begin(), file.end());
    }
    return words;
}

} // namespace

Result<CommandWords> wordsOfLessons(std::span<const OpenData> data, const TeachPlan& plan)
{
    std::vector<const OpenData*> sampled;
    std::vector<const DataFile*> fonts;
    for (const OpenData& open : data) {
        if (open.chosen && open.isFont())
            fonts.push_back(open.file.get());
        else if (open.chosen)
            sampled.push_back(&open);
    }
    CommandWords words;
    if (!sampled.empty()) {
        ENGRAM_TRY(words, wordsOfSources(sampled, "train"));
        words.insert(words.end(), {"--samples", std::to_string(plan.samples)});
        if (plan.draw == LessonDraw::balanced)
            words.emplace_back("--balanced");
    }
    ENGRAM_TRY(const CommandWords sheets, wordsOfFonts(fonts));
    words.insert(words.end(), sheets.begin(), sheets.end());
    return words;
}

Result<CommandWords> wordsOfQuestions(std::span<const OpenData> data, const TestPlan& plan)
{
    std::vector<const OpenData*> sources;
    for (const OpenData& open : data)
        if (open.chosen && open.file->questions(plan.split))
            sources.push_back(&open);
    assert(!sources.empty()); // questions were drawn from them
    ENGRAM_TRY(CommandWords words, wordsOfSources(sources, plan.split));
    words.insert(words.end(),
        {"--count", std::to_string(plan.count), "--seed", std::to_string(plan.seed), "--steps",
            std::to_string(plan.steps)});
    if (plan.split != "test")
        words.insert(words.end(), {"--part", plan.split});
    return words;
}

Result<CommandWords> wordsOfStopped()
{
    return failure(ErrorKind::unsupported, Sentence::of("It was stopped, and no command stops at the same place."));
}

Result<CommandWords> wordsWithoutSome()
{
    return failure(ErrorKind::unsupported,
        Sentence::of("Pictures are left out of teaching, and engram-cli leaves none out: take them in again in the "
                     "gallery first."));
}

Result<CommandWords> wordsOfPicked()
{
    return failure(ErrorKind::unsupported,
        Sentence::of("These digits were picked by hand, and the command line draws its own by a seed."));
}

} // namespace engram
