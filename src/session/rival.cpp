#include <engram/session/rival.h>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <engram/training/lessons.h>
#include <engram/try.h>

namespace engram {

namespace {

using Sets = std::map<std::string, std::shared_ptr<const DigitSet>, std::less<>>;

Sets setsOf(std::span<const OpenData> data)
{
    Sets sets;
    for (const OpenData& open : data)
        for (const Split& split : open.file->splits)
            sets.emplace(split.digits->name(), split.digits);
    return sets;
}

/// What an engram was taught by; nothing for a drawing, a judged answer, and where the data set is not open.
std::optional<Example> lessonOf(const EngramView& engram, const Sets& sets)
{
    if (engram.provenance.kind != LessonKind::label)
        return std::nullopt;
    const auto set = sets.find(std::string_view(engram.provenance.source));
    const std::optional<std::size_t> index =
        set == sets.end() ? std::nullopt : set->second->indexOf(engram.provenance.index);
    if (!index)
        return std::nullopt;
    Example example{set->second, static_cast<std::uint32_t>(*index)};
    return example.label() == codeOf(engram.answerOutput) ? std::optional(std::move(example)) : std::nullopt;
}

} // namespace

Result<Rival> taughtAlike(const Learner& model, LearnerDescription description, const std::string& name,
    std::span<const OpenData> data, const Progress& progress)
{
    const LearnerDescription seeds = model.description();
    description.architecture.seed = seeds.architecture.seed;
    description.agent.seed = seeds.agent.seed;
    ENGRAM_TRY(Learner learner, Learner::create(description, name));
    Rival rival{std::move(learner)};
    const Sets sets = setsOf(data);
    std::vector<Example> lessons;
    const Memory& memory = model.agent.memory();
    for (std::size_t i = 0; i < memory.size(); ++i) {
        const EngramView engram = memory[i];
        if (engram.provenance.variant > 0)
            continue;
        if (std::optional<Example> lesson = lessonOf(engram, sets))
            lessons.push_back(*std::move(lesson));
        else
            ++rival.missing;
    }
    if (lessons.empty())
        return failure(ErrorKind::notFound,
            Sentence::of("Nothing of what the agent was taught is in an open data set: teach it one first."));
    const TeachReport report = teachExamples(rival.learner, lessons, progress);
    if (report.cancelled)
        return failure(ErrorKind::cancelled, Sentence::of("The second agent was not taught to the end."));
    rival.lessons = report.lessons;
    return rival;
}

LiveAnswer answerDrawing(const Learner& learner, const GreyPicture& picture, std::size_t steps, Recall& recall)
{
    LiveAnswer result;
    Preprocessing eye = learner.preprocessing;
    if (picture.width == digitSide && picture.height == digitSide)
        eye.normalise = false;
    result.digit = digitFromPicture(picture, eye);
    result.input = inputFor(learner, result.digit);
    result.empty = result.input.count() == 0;
    if (result.empty)
        return result;
    result.identity = identityOfDrawing(result.input);
    const auto started = std::chrono::steady_clock::now();
    result.settling = recall.settle(learner.agent, {result.input, result.identity, steps});
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    return result;
}

} // namespace engram
