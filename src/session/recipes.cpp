#include <engram/session/recipes.h>

#include <algorithm>
#include <utility>

#include <engram/try.h>

namespace engram {

namespace {

/// A name for a file in the folder where the command is run, whatever the agent is called.
std::string fileNameFor(const std::string& agentName)
{
    std::string name;
    for (const char letter : agentName)
        name += static_cast<unsigned char>(letter) < 0x20 || letter == '/' ? '_' : letter;
    if (name.empty() || name.front() == '-' || name.front() == '.')
        name.insert(0, "agent");
    return name + ".engram";
}

} // namespace

Recipes::Key Recipes::Key::of(const Learner& learner)
{
    return {learner.agent.memory().version(), learner.agent.memory().empty(), learner.description(), learner.name};
}

void Recipes::isInFile(const Key& agent, const std::filesystem::path& path)
{
    const std::string text = path.string();
    std::erase_if(files_, [&](const File& file) { return file.path == text || file.agent.isSame(agent); });
    files_.push_back({agent, text});
}

void Recipes::taught(const Key& before, const Key& after, Result<CommandWords> words, std::uint64_t seed)
{
    std::erase_if(lessons_, [&after](const Lesson& lesson) { return lesson.after.isSame(after); });
    lessons_.push_back({before, after, {{std::move(words), seed}}});
}

void Recipes::taughtAlike(const Key& model, const Key& before, const Key& after)
{
    Result<std::vector<Step>> steps = allSteps(model); // before `after`, which may be the same, is replaced
    std::erase_if(lessons_, [&after](const Lesson& lesson) { return lesson.after.isSame(after); });
    if (!steps)
        steps = std::vector<Step>{{tl::unexpected(steps.error()), 0}};
    lessons_.push_back({before, after, *std::move(steps)});
}

const Recipes::File* Recipes::fileOf(const Key& agent) const
{
    const auto found = std::ranges::find_if(files_, [&agent](const File& file) { return file.agent.isSame(agent); });
    return found == files_.end() ? nullptr : &*found;
}

std::string Recipes::pathOf(const Key& agent) const
{
    const File* file = fileOf(agent);
    return file ? file->path : std::string();
}

const Recipes::Lesson* Recipes::lessonOf(const Key& agent) const
{
    const auto found =
        std::ranges::find_if(lessons_, [&agent](const Lesson& lesson) { return lesson.after.isSame(agent); });
    return found == lessons_.end() ? nullptr : &*found;
}

// Ends: a lesson adds to the memory, so that no chain of them comes back to where it began.
Result<std::vector<Recipes::Step>> Recipes::allSteps(const Key& agent) const
{
    if (agent.empty)
        return std::vector<Step>();
    const Lesson* lesson = lessonOf(agent);
    if (!lesson)
        return failure(ErrorKind::unsupported,
            Sentence::of(
                "Not all that the agent was taught has a command: save the second agent, and choose its file."));
    ENGRAM_TRY(std::vector<Step> steps, allSteps(lesson->before));
    steps.insert(steps.end(), lesson->steps.begin(), lesson->steps.end());
    return steps;
}

/// `--preset` and its like, for a new agent that is taught lessons of a seed.
Result<CommandWords> Recipes::wordsOfNew(const Key& agent, std::uint64_t seed)
{
    ENGRAM_TRY(CommandWords words, wordsOfSettings(agent.description));
    const std::uint64_t wiring = agent.description.architecture.seed;
    if (wiring != agent.description.agent.seed)
        return failure(ErrorKind::unsupported,
            Sentence::of(
                "The command line gives wiring and resets one seed: save the agent while it is empty, then teach it."));
    if (wiring != seed)
        words.insert(words.end(), {"--agent-seed", std::to_string(wiring)});
    return words;
}

Result<Recipes::Way> Recipes::throughLesson(const Lesson& lesson, const std::string& ending) const
{
    for (const Step& step : lesson.steps)
        if (!step.words)
            return tl::unexpected(step.words.error());
    Way way;
    CommandWords beginning;
    const Result<CommandWords> fresh = wordsOfNew(lesson.before, lesson.steps.front().seed);
    if (lesson.before.empty && (fresh || !fileOf(lesson.before))) {
        ENGRAM_TRY(beginning, fresh);
        way.file = fileNameFor(lesson.after.name + ending);
    } else {
        ENGRAM_TRY(const Way before, wayTo(lesson.before, ending));
        way.lines = before.lines;
        beginning = {"--agent", before.file};
        way.file = before.lines.empty() ? fileNameFor(lesson.after.name + " taught" + ending) : before.file;
    }
    for (const Step& step : lesson.steps) {
        CommandWords line = {"engram-cli", "train"};
        line.insert(line.end(), beginning.begin(), beginning.end());
        line.insert(line.end(), step.words->begin(), step.words->end());
        line.insert(line.end(), {"--seed", std::to_string(step.seed), "-o", way.file});
        way.lines.push_back(std::move(line));
        beginning = {"--agent", way.file};
    }
    return way;
}

Result<Recipes::Way> Recipes::wayTo(const Key& agent, const std::string& ending) const
{
    if (const File* file = fileOf(agent))
        return Way{{}, file->path};
    if (const Lesson* lesson = lessonOf(agent))
        if (Result<Way> way = throughLesson(*lesson, ending))
            return way;
    return failure(ErrorKind::unsupported,
        Sentence::of("The command line reads an agent from a file: save this one, then copy the command."));
}

Repetition Recipes::teaching(const Key& agent) const
{
    const Lesson* lesson = lessonOf(agent);
    if (!lesson)
        return {{}, Sentence::of("What was done last has no command; teaching data sets and testing have one.")};
    Result<Way> way = throughLesson(*lesson);
    return way ? Repetition{std::move(way->lines), {}} : Repetition{{}, way.error().sentence};
}

Repetition Recipes::asking(const std::string& command, const Key& agent, const Result<CommandWords>& words) const
{
    if (!words)
        return {{}, words.error().sentence};
    Result<Way> way = wayTo(agent);
    if (!way)
        return {{}, way.error().sentence};
    Repetition again{std::move(way->lines), {}};
    CommandWords line = {"engram-cli", command, way->file};
    line.insert(line.end(), words->begin(), words->end());
    again.lines.push_back(std::move(line));
    return again;
}

Repetition Recipes::comparing(const Key& first, const Key& second, const Result<CommandWords>& words) const
{
    if (!words)
        return {{}, words.error().sentence};
    const Result<Way> one = wayTo(first);
    const Result<Way> other = wayTo(second, " 2");
    if (!one || !other)
        return {{}, (one ? other : one).error().sentence};
    Repetition again{one->lines, {}};
    again.lines.insert(again.lines.end(), other->lines.begin(), other->lines.end());
    CommandWords line = {"engram-cli", "compare", one->file, other->file};
    line.insert(line.end(), words->begin(), words->end());
    again.lines.push_back(std::move(line));
    return again;
}

std::string Recipes::argumentsOfComparing(
    const Key& first, const Key& second, const Result<CommandWords>& words, const std::filesystem::path& own) const
{
    if (!words)
        return {};
    if (const File* file = fileOf(second); file && file->path != own.string()) {
        CommandWords line = {file->path};
        line.insert(line.end(), words->begin(), words->end());
        return shellText(line);
    }
    std::string text;
    for (const CommandWords& line : comparing(first, second, words).lines)
        text.append(text.empty() ? "" : " && ").append(shellText(line));
    return text;
}

} // namespace engram
