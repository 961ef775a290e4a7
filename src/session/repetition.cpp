#include <engram/session/repetition.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include <engram/files/locations.h>
#include <engram/picture.h>
#include <engram/store/agentFile.h>
#include <engram/training/testLog.h>
#include <engram/try.h>

namespace engram {

namespace {

std::string joined(std::span<const std::string> words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

/// A curve gives each draw its own seeds.
bool isSameButForSeeds(LearnerDescription one, const LearnerDescription& other)
{
    one.architecture.seed = other.architecture.seed;
    one.agent.seed = other.agent.seed;
    return one == other;
}

/// Adds the agent that is open to the presets or files of a curve's command.
Result<void> addOpen(const OpenAgent& open, std::vector<std::string>& named, std::vector<std::string>& files)
{
    const auto preset = std::ranges::find_if(
        presets(), [&open](const Preset& each) { return isSameButForSeeds(each.description, open.description); });
    if (preset != presets().end()) {
        if (std::ranges::find(named, preset->name) == named.end())
            named.emplace_back(preset->name);
        return {};
    }
    if (const Result<Learner> saved = loadAgent(open.file);
        open.file.empty() || !saved || !isSameButForSeeds(saved->description(), open.description))
        return failure(ErrorKind::unsupported,
            Sentence::of("The command line reads an agent from a file: save this one, then copy the command."));
    std::erase(files, open.file);
    files.insert(files.begin(), open.file);
    return {};
}

} // namespace

std::string shellText(std::span<const std::string> words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + shellWord(word);
    return text;
}

std::string Repetition::text() const
{
    std::string text;
    for (const CommandWords& line : lines)
        text += (text.empty() ? "" : "\n") + shellText(line);
    return text;
}

Result<CommandWords> wordsOfDigits(const DataFile& file)
{
    if (file.path.empty())
        return failure(ErrorKind::unsupported,
            Sentence::of("%1 was made here and is in no file, so that the command line cannot read it.", file.name));
    CommandWords words;
    const std::optional<std::filesystem::path> own = findDefaultMnist();
    std::error_code error;
    if (!own || !std::filesystem::equivalent(*own, file.path, error) || error)
        words.insert(words.end(), {"--mnist", fromAnyFolder(file.path.string())});
    if (file.turns.turnedOver != file.findings.darkInk)
        words.emplace_back(file.turns.turnedOver ? "--turn-over" : "--no-turn-over");
    if (file.turns.transposed != file.findings.namedTransposed)
        words.emplace_back(file.turns.transposed ? "--transpose" : "--no-transpose");
    return words;
}

Result<CommandWords> wordsOfSettings(const LearnerDescription& description)
{
    for (const Preset& preset : presets()) {
        LearnerDescription made = preset.description;
        CommandWords words = {"--preset", std::string(preset.name)};
        if (made.architecture.connector != description.architecture.connector) {
            words.insert(words.end(), {"--connector", description.architecture.connector.text()});
            made.architecture.connector = description.architecture.connector;
        }
        if (made.preprocessing.threshold != description.preprocessing.threshold) {
            words.insert(words.end(), {"--threshold", std::to_string(description.preprocessing.threshold)});
            made.preprocessing.threshold = description.preprocessing.threshold;
        }
        if (made.agent.context != description.agent.context) {
            words.insert(words.end(), {"--context", std::string(nameOf(description.agent.context))});
            made.agent.context = description.agent.context;
        }
        made.architecture.seed = description.architecture.seed;
        made.agent.seed = description.agent.seed;
        if (made == description)
            return words;
    }
    return failure(ErrorKind::unsupported,
        Sentence::of(
            "The command line has no options for these settings: save the agent while it is empty, then teach it."));
}

Result<CommandWords> wordsOfQuestions(const DataFile& digits, std::size_t count, std::uint64_t seed, std::size_t steps)
{
    ENGRAM_TRY(CommandWords words, wordsOfDigits(digits));
    words.insert(words.end(),
        {"--count", std::to_string(count), "--seed", std::to_string(seed), "--steps", std::to_string(steps)});
    return words;
}

Result<CommandWords> wordsOfCurve(const CurveQuestion& question, const DataFile& digits)
{
    ENGRAM_TRY(const CommandWords data, wordsOfDigits(digits));
    std::vector<std::string> named = question.presets;
    std::vector<std::string> files = question.agents;
    if (question.open) {
        ENGRAM_TRY(addOpen(*question.open, named, files));
    }
    CommandWords words;
    const auto add = [&words](const char* option, const std::string& value) {
        words.insert(words.end(), {option, value});
    };
    if (!named.empty())
        add("--preset", joined(named));
    for (const std::string& agent : files)
        add("--agent", fromAnyFolder(agent));
    std::vector<std::string> lessons;
    for (const std::size_t number : question.lessons)
        lessons.push_back(std::to_string(number));
    add("--lessons", joined(lessons));
    if (question.draw == LessonDraw::balanced)
        words.emplace_back("--balanced");
    add("--draws", std::to_string(question.draws));
    add("--seed", std::to_string(question.seed));
    add("--count", std::to_string(question.count));
    add("--steps", std::to_string(question.steps));
    words.insert(words.end(), data.begin(), data.end());
    return words;
}

Repetition curveAgain(const CurveQuestion& question, const DataFile& digits, bool published)
{
    const Result<CommandWords> words = wordsOfCurve(question, digits);
    if (!words)
        return {{}, words.error().sentence};
    CommandWords line = {"engram-cli", "curve"};
    line.insert(line.end(), words->begin(), words->end());
    if (published)
        line.emplace_back("--published");
    line.insert(line.end(), {"-o", "learning-curve"});
    return {{line}, {}};
}

Repetition pairsAgain(const PairsQuestion& question)
{
    std::shared_ptr<const DataFile> file;
    std::string part;
    for (const auto& open : question.files)
        for (const Split& split : open->splits)
            if (question.part.empty() || split.digits->name() == question.part) {
                if (file && file != open)
                    return {{},
                        Sentence::of("The command line looks for pairs in one file at a time: choose one data set, and "
                                     "find its pairs.")};
                file = open;
                part = split.name;
            }
    if (!file)
        return {{}, Sentence::of("%1 is no longer open.", question.part)};
    const Result<CommandWords> words = wordsOfDigits(*file);
    if (!words)
        return {{}, words.error().sentence};
    CommandWords line = {"engram-cli", "pairs"};
    line.insert(line.end(), words->begin(), words->end());
    if (!question.part.empty())
        line.insert(line.end(), {"--part", part});
    line.insert(line.end(), {"--count", std::to_string(question.count)});
    if (question.alike)
        line.emplace_back("--alike");
    return {{line}, {}};
}

CommandWords wordsOfPixel(std::size_t pixel)
{
    return {"--pixel", std::to_string(pixel / digitSide) + "," + std::to_string(pixel % digitSide)};
}

Result<CommandWords> wordsOfImagining(const ImagineStart& start)
{
    if (start.kind == ImagineStart::Kind::half)
        return failure(ErrorKind::unsupported,
            Sentence::of(
                "The command line cannot begin with half of this drawing, which is in no file; with noise or a "
                "label it can."));
    CommandWords words = {"--imagine", start.kind == ImagineStart::Kind::label ? "label" : "noise"};
    if (start.kind == ImagineStart::Kind::label)
        words.insert(words.end(), {"--digit", std::to_string(start.digit)});
    words.insert(words.end(), {"--steps", std::to_string(start.steps), "--seed", std::to_string(start.seed)});
    return words;
}

} // namespace engram
