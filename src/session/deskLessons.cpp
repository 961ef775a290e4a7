#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include <engram/dataset/drawing.h>
#include <engram/text.h>
#include <engram/training/testLine.h>
#include <engram/try.h>

#include "desk.h"
#include "lessonWords.h"
#include "wording.h"

namespace engram {

namespace {

const DigitSet* learningSplit(const DataFile& file)
{
    const DigitSet* train = file.split("train");
    return train ? train : file.splits.front().digits.get();
}

std::shared_ptr<const DigitSet> shared(const DataFile& file, const DigitSet* digits)
{
    for (const Split& split : file.splits)
        if (split.digits.get() == digits)
            return split.digits;
    return nullptr;
}

bool sameFile(const DataFile& left, const DataFile& right)
{
    if (left.path.empty() || right.path.empty()) // made here, not read
        return left.path.empty() && right.path.empty() && left.name == right.name;
    const auto isPart = [](const DataFile& file) {
        return file.format == DataFormat::idx || file.format == DataFormat::npy || file.format == DataFormat::csv;
    };
    // Opened by another of its files, pictures or labels: the same set.
    if (isPart(left) && isPart(right) && left.path.parent_path() == right.path.parent_path()
        && left.splits.front().digits->source() == right.splits.front().digits->source())
        return true;
    std::error_code error;
    const auto whole = [&error](const std::filesystem::path& path) {
        return std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    };
    return left.path == right.path || (whole(left.path) == whole(right.path) && !error);
}

/// Memories name the set they come from, so the sets inside are called after the file.
std::shared_ptr<const DataFile> renamed(const DataFile& file, const std::string& name)
{
    auto result = std::make_shared<DataFile>(file);
    result->name = name;
    for (Split& split : result->splits) {
        const Source& old = split.digits->source();
        auto digits = std::make_shared<DigitSet>(
            Source{name, old.set == file.name || !old.split.empty() ? old.split : split.name});
        digits->assign({split.digits->pixels().begin(), split.digits->pixels().end()},
            {split.digits->labels().begin(), split.digits->labels().end()});
        digits->setNumbers(split.digits->numbers());
        split.digits = std::move(digits);
    }
    return result;
}

} // namespace

Desk::Change Desk::openData(
    const std::filesystem::path& path, bool chosen, const std::filesystem::path& labels, const Progress& progress)
{
    ENGRAM_TRY(
        DataFile file, loadDataFile(path, DataReading{.turnOver = {}, .transpose = {}, .labels = labels}, progress));
    return addData(std::make_shared<const DataFile>(std::move(file)), chosen);
}

Desk::Change Desk::addData(std::shared_ptr<const DataFile> file, bool chosen)
{
    const auto same =
        std::find_if(data_.begin(), data_.end(), [&](const OpenData& open) { return sameFile(*open.file, *file); });
    const std::string name = same != data_.end() ? same->file->name : distinctName(*file);
    const bool isRenamed = name != file->name;
    if (isRenamed)
        file = renamed(*file, name);
    std::uint64_t digits = 0;
    for (const Split& split : file->splits)
        digits += split.digits->size();
    Sentence summary = Sentence::counted("Opened %1, %Ln digits", "Opened %1, %Ln digit", digits, file->name);
    if (!file->repairs.empty())
        summary = Sentence::counted(
            "%1; %Ln cells were repaired", "%1; %Ln cell was repaired", file->repairs.size(), summary);
    for (const Sentence& note : notesOf(*file))
        summary = Sentence::of("%1; %2", summary, note);
    if (same != data_.end())
        *same = {std::move(file), chosen, isRenamed};
    else
        data_.push_back({std::move(file), chosen, isRenamed});
    return Outcome{.summary = std::move(summary)};
}

std::string Desk::distinctName(const DataFile& file) const
{
    const auto taken = [this](const std::string& name) {
        return std::any_of(
            data_.begin(), data_.end(), [&name](const OpenData& open) { return open.file->name == name; });
    };
    if (!taken(file.name))
        return file.name;
    const std::string where = file.path.empty() ? "made here" : file.path.filename().string();
    std::string name = file.name + " (" + where + ")";
    for (int number = 2; taken(name); ++number)
        name = file.name + " (" + where + ", " + std::to_string(number) + ")";
    return name;
}

Desk::Change Desk::closeData(const std::string& name)
{
    std::erase_if(data_, [&](const OpenData& open) { return open.file->name == name; });
    return Outcome{};
}

Desk::Change Desk::chooseData(const std::string& name, bool chosen)
{
    for (OpenData& open : data_)
        if (open.file->name == name)
            open.chosen = chosen;
    return Outcome{};
}

Desk::Change Desk::turnData(const std::string& name, PictureTurns turns)
{
    for (OpenData& open : data_)
        if (open.file->name == name && open.file->turns != turns)
            open.file = std::make_shared<const DataFile>(withTurns(*open.file, turns));
    return Outcome{};
}

Result<std::vector<Example>> Desk::lessonsOf(const TeachPlan& plan) const
{
    DigitSets sampled;
    DigitSets whole;
    for (const OpenData& open : data_)
        if (open.chosen)
            (open.isFont() ? whole : sampled).push_back(shared(*open.file, learningSplit(*open.file)));
    if (sampled.empty() && whole.empty())
        return failure(ErrorKind::invalidArgument,
            Sentence::of("There is nothing to teach: tick a data set or a font in Data sets first."));

    std::vector<Example> examples = drawLessons(sampled, plan.samples, whole, plan.seed, *leftOut_, plan.draw);
    if (examples.empty())
        return failure(ErrorKind::invalidArgument,
            Sentence::of("There is nothing to teach: ask for at least one digit, or tick a font."));
    return examples;
}

Result<std::vector<Example>> Desk::questionsOf(const TestPlan& plan) const
{
    DigitSets sources;
    for (const OpenData& open : data_)
        if (const DigitSet* questions = open.chosen ? open.file->questions(plan.split) : nullptr)
            sources.push_back(shared(*open.file, questions));
    std::vector<Example> examples = drawQuestions(sources, plan.count, plan.seed);
    if (examples.empty())
        return failure(ErrorKind::invalidArgument,
            Sentence::of(
                "There is nothing to test on: tick a data set with test digits (MNIST has them) in Data sets."));
    return examples;
}

Desk::Change Desk::teachData(const TeachPlan& plan, const Progress& progress)
{
    ENGRAM_TRY(std::vector<Example> examples, lessonsOf(plan));
    const Recipes::Key before = Recipes::Key::of(learner_);
    Change change = teach(examples, {}, plan.again, progress);
    if (change && change->taught->lessons > 0) {
        Result<CommandWords> words = change->cancelled ? wordsOfStopped()
            : leavesOutSomeOf(data_)                   ? wordsWithoutSome()
                                                       : wordsOfLessons(data_, plan);
        if (words && plan.again)
            words->emplace_back("--again");
        auto recipes = std::make_shared<Recipes>(*recipes_);
        recipes->taught(before, Recipes::Key::of(learner_), std::move(words), plan.seed);
        recipes_ = std::move(recipes);
    }
    return change;
}

Desk::Change Desk::teach(const std::vector<Example>& wanted, const Sentence& what, bool again, const Progress& progress)
{
    const std::vector<Example> examples = again ? wanted : newLessons(learner_, wanted);
    const std::size_t known = wanted.size() - examples.size();
    if (examples.empty() && known > 0)
        return Outcome{.summary = Sentence::counted("Nothing was taught: %Ln digits were known already",
                           "Nothing was taught: %Ln digit was known already", known),
            .taught = TeachReport{.known = known}};
    changing(what.empty() ? Sentence::counted("Teach %Ln digits", "Teach %Ln digit", examples.size()) : what);
    TeachReport report = teachExamples(learner_, examples, progress, [this](const Learner&) {
        if (betweenLessons_)
            betweenLessons_();
    });
    report.known = known;
    const Sentence time = duration(report.seconds);
    Sentence summary = report.cancelled
        ? Sentence::counted("Taught %Ln digits in %1, then stopped; Undo takes them back",
            "Taught %Ln digit in %1, then stopped; Undo takes them back", report.lessons, time)
        : Sentence::counted("Taught %Ln digits in %1", "Taught %Ln digit in %1", report.lessons, time);
    if (known > 0)
        summary = Sentence::counted("%1; %Ln were known already", "%1; %Ln was known already", known, summary);
    return Outcome{.summary = std::move(summary), .cancelled = report.cancelled, .taught = report};
}

Desk::Change Desk::teachDrawing(const DigitPixels& digit, std::uint8_t label)
{
    if (inputFor(learner_, digit).count() == 0)
        return failure(ErrorKind::invalidArgument, Sentence::of("There is nothing to teach: draw a digit first."));
    const bool eight = label == 8; // the one digit that English says with "an"
    changing(eight ? Sentence::of("Teach an %1", label) : Sentence::of("Teach a %1", label));
    const TeachReport report = engram::teachDrawing(learner_, digit, label);
    return Outcome{.summary = eight ? Sentence::of("Taught this drawing as an %1", label)
                                    : Sentence::of("Taught this drawing as a %1", label),
        .taught = report};
}

void Desk::askForGood(const BitVector& input, std::uint64_t timesAskedAgain, std::size_t steps)
{
    const Identity identity = identityOfDrawing(input, timesAskedAgain);
    const Settling settling = recall_.settle(learner_.agent, {input, identity, steps});
    Episode episode;
    episode.kind = StateKind::canvas;
    episode.source = canvasSource;
    episode.index = identityOfDrawing(input);
    episode.identity = identity;
    learner_.agent.liveThrough(std::move(episode), settling.states);
    asked_ = input;
    timesAskedAgain_ = timesAskedAgain;
    touched();
}

Desk::Change Desk::ask(const DigitPixels& digit, std::size_t steps)
{
    const BitVector input = inputFor(learner_, digit);
    if (input.count() == 0)
        return failure(
            ErrorKind::invalidArgument, Sentence::of("An empty canvas is not a question: draw a digit first."));
    askForGood(input, input == asked_ ? timesAskedAgain_ : 0, steps);
    return Outcome{};
}

Desk::Change Desk::askAgain(std::size_t steps)
{
    if (asked_.empty())
        return failure(ErrorKind::invalidArgument, Sentence::of("Nothing was asked yet: draw a digit first."));
    askForGood(BitVector(asked_), timesAskedAgain_ + 1, steps);
    return Outcome{};
}

Desk::Change Desk::feedback(const DigitPixels& digit, std::size_t steps, LessonKind kind)
{
    const BitVector input = inputFor(learner_, digit);
    if (input.count() == 0)
        return failure(ErrorKind::invalidArgument, Sentence::of("There is no answer to judge: draw a digit first."));
    const bool right = kind == LessonKind::pleasure;
    changing(right ? Sentence::of("Say right") : Sentence::of("Say wrong"));
    askForGood(input, input == asked_ ? timesAskedAgain_ : 0, steps);
    const Provenance provenance{canvasSource, identityOfDrawing(input), 0, kind};
    right ? learner_.agent.reinforce(provenance) : learner_.agent.punish(provenance);
    return Outcome{.summary = right ? Sentence::of("Kept its own answer as a memory")
                                    : Sentence::of("Taught it not to answer this")};
}

Desk::Change Desk::testData(const TestPlan& plan, const Progress& progress)
{
    ENGRAM_TRY(std::vector<Example> examples, questionsOf(plan));
    const Result<CommandWords> words = wordsOfQuestions(data_, plan);
    TestLogEntry drawn;
    drawn.seed = plan.seed;
    if (words)
        drawn.arguments = shellText(*words);
    Change change = test(
        examples, {.steps = plan.steps, .threads = plan.threads, .margins = true, .deciders = true}, drawn, progress);
    if (change && change->tested->tested() > 0)
        tested_->words = change->cancelled ? wordsOfStopped() : words;
    return change;
}

Desk::Change Desk::testChosen(
    const std::vector<Example>& examples, const TestOptions& options, const Progress& progress)
{
    return test(examples, options, {}, progress);
}

Desk::Change Desk::logMeasured(
    const SnapshotPointer& measured, const std::function<std::optional<TestLogEntry>()>& make)
{
    if (measured->opened != opened_)
        return Outcome{};
    std::optional<TestLogEntry> entry = make();
    if (!entry)
        return Outcome{};
    entry->when = clock_();
    entry->agent = measured->learner.name;
    learner_.log.add(std::move(*entry));
    touched();
    return Outcome{};
}

Desk::Change Desk::test(const std::vector<Example>& examples, const TestOptions& options, const TestLogEntry& drawn,
    const Progress& progress)
{
    const auto report = std::make_shared<const TestReport>(testExamples(learner_, examples, options, progress));
    if (report->tested() > 0) {
        lastTest_ = report;
        tested_ = Tested{Recipes::Key::of(learner_), wordsOfPicked()};
        testedLast_ = true;
        testedMemory_ = learner_.agent.memory().version();
        lastEntry_ = logEntryOf(*report, learner_, examples.size(), clock_());
        lastEntry_.what = sourcesText(examples);
        lastEntry_.seed = drawn.seed;
        lastEntry_.steps = options.steps;
        if (!report->cancelled) // no line stops at the same digit
            lastEntry_.arguments = drawn.arguments;
        learner_.log.add(lastEntry_);
        touched();
    }
    const Sentence correct = Sentence::grouped(report->correct);
    const Sentence share = perCent(report->accuracy());
    Sentence summary = report->cancelled
        ? Sentence::counted("The agent read %1 out of %Ln images correctly: %2 (stopped)",
            "The agent read %1 out of %Ln image correctly: %2 (stopped)", report->tested(), correct, share)
        : Sentence::counted("The agent read %1 out of %Ln images correctly: %2",
            "The agent read %1 out of %Ln image correctly: %2", report->tested(), correct, share);
    return Outcome{.summary = std::move(summary), .cancelled = report->cancelled, .tested = report};
}

Desk::Change Desk::forget(const Sentence& what, const std::function<bool(std::size_t, const EngramView&)>& forgotten)
{
    Learner after = learner_;
    const std::size_t gone = after.agent.forget(forgotten);
    if (gone == 0)
        return failure(ErrorKind::notFound, Sentence::of("There is nothing of that kind to forget."));
    changing(what);
    learner_ = std::move(after);
    return Outcome{.summary = Sentence::counted("Forgot %Ln memories", "Forgot %Ln memory", gone)};
}

Desk::Change Desk::forgetLastLesson()
{
    const Memory& memory = learner_.agent.memory();
    if (memory.empty())
        return failure(ErrorKind::notFound, Sentence::of("There is nothing to forget: nothing was taught yet."));
    // A lesson is the example itself (variant 0) and the variants that follow it.
    std::size_t first = memory.size() - 1;
    while (first > 0 && memory[first].provenance.variant > 0)
        --first;
    const std::size_t gone = memory.size() - first;
    changing(Sentence::of("Forget the last lesson"));
    learner_.agent.forgetLast(gone);
    return Outcome{.summary = Sentence::of("Forgot the last lesson")};
}

Desk::Change Desk::forgetExample(const std::string& source, std::uint64_t index)
{
    return forget(Sentence::of("Forget a memory"), [&](std::size_t, const EngramView& engram) {
        return engram.provenance.index == index && engram.provenance.source == source;
    });
}

Desk::Change Desk::forgetMemory(const MemoryName& memory)
{
    return forget(
        Sentence::of("Forget a memory"), [&](std::size_t, const EngramView& engram) { return memory.names(engram); });
}

Desk::Change Desk::forgetSource(const std::string& source)
{
    return forget(Sentence::of("Forget %1", source),
        [&](std::size_t, const EngramView& engram) { return engram.provenance.source == source; });
}

Desk::Change Desk::forgetLabel(std::uint8_t digit)
{
    return forget(Sentence::of("Forget every %1", digit),
        [&](std::size_t, const EngramView& engram) { return codeOf(engram.answerOutput) == digit; });
}

Desk::Change Desk::forgetAll()
{
    return forget(Sentence::of("Forget everything"), [](std::size_t, const EngramView&) { return true; });
}

} // namespace engram
