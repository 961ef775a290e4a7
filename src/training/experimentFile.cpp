#include <engram/training/experiment.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <engram/text.h>

namespace engram {
namespace {

constexpr std::size_t mostLearners = 10'000; ///< a file of 40 alternatives must not become 2^20 learners
constexpr std::size_t mostSeeds = 10'000;

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (const std::string_view part = trimmed(text.substr(begin, end - begin)); !part.empty())
            parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

template <class Value> using Names = std::pair<std::string_view, Value>;

constexpr std::array<Names<Context>, 3> contexts = {
    {{"iconic", Context::iconic}, {"reset", Context::reset}, {"sequence", Context::sequence}}};
constexpr std::array<Names<InputCode>, 4> codes = {{{"black_white", InputCode::blackWhite},
    {"binary", InputCode::binary}, {"thermometer", InputCode::thermometer}, {"directions", InputCode::directions}}};
constexpr std::array<Names<bool>, 2> yesOrNo = {{{"yes", true}, {"no", false}}};

template <class Value, std::size_t count>
std::optional<Value> valueOf(const std::array<Names<Value>, count>& names, std::string_view name)
{
    for (const auto& [known, value] : names)
        if (known == name)
            return value;
    return std::nullopt;
}

template <class Value, std::size_t count>
std::string_view nameOf(const std::array<Names<Value>, count>& names, Value value)
{
    for (const auto& [name, known] : names)
        if (known == value)
            return name;
    return {};
}

/// Empty when all is well, else what is wrong, for the end of a sentence.
using Complaint = Sentence;

template <class Value> Complaint assign(Value& value, std::optional<Value> read, std::string_view wanted)
{
    if (!read)
        return Sentence::of("wants %1", wanted);
    value = *read;
    return {};
}

Complaint setRules(RecallRules& rules, std::string_view value)
{
    std::string names;
    for (const RuleSwitch& rule : ruleSwitches) {
        rules.*rule.on = false;
        names.append(names.empty() ? "" : ", ").append(rule.name);
    }
    for (const std::string_view word : split(value, ' ')) {
        const auto* const rule = std::ranges::find(ruleSwitches, word, &RuleSwitch::name);
        if (rule == ruleSwitches.end())
            return Sentence::of("wants some of %1", names);
        rules.*rule->on = true;
    }
    return {};
}

Complaint setConnector(LearnerDescription& description, std::string_view value)
{
    Result<Connector> connector = Connector::parse(value);
    if (!connector)
        return Sentence::of("is wrong: %1", connector.error().sentence);
    description.architecture.connector = *std::move(connector);
    return {};
}

Complaint setCode(LearnerDescription& description, std::string_view value)
{
    const Complaint complaint =
        assign(description.preprocessing.code, valueOf(codes, value), "black_white, binary, thermometer or directions");
    description.architecture.inputChannels =
        ArchitectureDescription::digits({}, 1, static_cast<std::uint32_t>(bitsPerPixel(description.preprocessing.code)))
            .inputChannels;
    return complaint;
}

Complaint setPreset(LearnerDescription& description, std::string_view value)
{
    const Preset* const preset = findPreset(value);
    if (preset == nullptr)
        return Sentence::of("is not known: \"%1\"", value);
    description = preset->description;
    return {};
}

/// Digits of a data set are normalised already: there is nothing to compare.
bool isCompared(const EyeStep& step)
{
    return step.on != &Preprocessing::normalise;
}

Complaint setSetting(LearnerDescription& description, std::string_view key, std::string_view value)
{
    Preprocessing& eye = description.preprocessing;
    if (key == "preset")
        return setPreset(description, value);
    if (key == "connector")
        return setConnector(description, value);
    if (key == "context")
        return assign(description.agent.context, valueOf(contexts, value), "iconic, reset or sequence");
    if (key == "rules")
        return setRules(description.agent.rules, value);
    if (key == "tolerance")
        return assign(description.agent.rules.tolerance, numberIn<std::uint32_t>(value), "a whole number of per cents");
    for (const EyeStep& step : eyeSteps)
        if (key == step.name && isCompared(step))
            return assign(eye.*step.on, valueOf(yesOrNo, value), "yes or no");
    if (key == "threshold")
        return assign(eye.threshold, numberIn<std::uint8_t>(value), "a grey level, 0-255");
    if (key == "code")
        return setCode(description, value);
    if (key == "variants")
        return assign(description.variation.variants, numberIn<std::uint32_t>(value), "a whole number");
    return Sentence::of("is no setting of a learner");
}

struct Setting {
    std::size_t line;
    std::string_view key;
    std::vector<std::string_view> alternatives;
};

struct Section {
    std::size_t line;
    std::string_view name;
    std::vector<Setting> settings;
};

class ExperimentReader {
public:
    ExperimentReader(std::string_view text, std::string_view fileName)
        : text_(text)
        , fileName_(fileName)
    {
    }

    Result<Experiment> read()
    {
        for (std::size_t begin = 0; begin < text_.size() && !error_;) {
            const std::size_t end = std::min(text_.find('\n', begin), text_.size());
            ++line_;
            const std::string_view line = text_.substr(begin, end - begin);
            readLine(trimmed(line.substr(0, line.find('#'))));
            begin = end + 1;
        }
        for (const Section& section : sections_)
            if (!error_)
                addLearners(section);
        if (!error_ && experiment_.runs.empty())
            refuse(Sentence::of(
                "%1 says nowhere how many lessons to teach (\"lessons 60 120 seeds 1-10 count 2000\")", fileName_));
        if (!error_ && experiment_.learners.empty())
            refuse(Sentence::of("%1 names no learner (\"[Classic]\", then \"preset Classic\")", fileName_));
        if (error_)
            return tl::unexpected(*error_);
        return std::move(experiment_);
    }

private:
    void refuse(const Sentence& refusal) { error_ = errorOf(ErrorKind::malformed, refusal); }
    void refuseLine(std::size_t line, const Sentence& what)
    {
        error_ = errorOf(ErrorKind::malformed, Sentence::of("%1, line %2: %3", fileName_, line, what));
    }

    void readLine(std::string_view line)
    {
        if (line.empty())
            return;
        if (line.front() == '[')
            return beginSection(line);
        const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
        const std::string_view key = line.substr(0, end);
        const std::string_view value = trimmed(line.substr(end));
        if (value.empty())
            return refuseLine(line_, Sentence::of("\"%1\" wants a value", key));
        if (!sections_.empty())
            return sections_.back().settings.push_back({line_, key, split(value, '|')});
        if (key == "examine")
            return readExamine(value);
        if (key == "steps")
            return readSteps(value);
        if (key == "draw")
            return readDraw(value);
        if (key == "lessons")
            return readRuns(value);
        refuseLine(line_, Sentence::of("\"%1\" is not examine, steps, draw or lessons", key));
    }

    void beginSection(std::string_view line)
    {
        const std::string_view name = trimmed(line.substr(1, line.find(']') - 1));
        if (line.back() != ']' || name.empty() || name.find_first_of(",\"") != std::string_view::npos)
            return refuseLine(
                line_, Sentence::of("a learner's name stands between [ and ], without commas and quotes"));
        sections_.push_back({line_, name, {}});
    }

    void readExamine(std::string_view value)
    {
        if (value != "test" && value != "validation")
            return refuseLine(line_, Sentence::of("learners are examined on \"test\" or \"validation\""));
        experiment_.examine = value == "test" ? Examination::test : Examination::validation;
    }

    void readSteps(std::string_view value)
    {
        const auto steps = numberIn<std::size_t>(value);
        if (!steps || *steps < 1 || *steps > 1000)
            return refuseLine(line_, Sentence::of("steps are a whole number, 1-1000"));
        experiment_.steps = *steps;
    }

    void readDraw(std::string_view value)
    {
        const std::optional<LessonDraw> draw = findLessonDraw(value);
        if (!draw)
            return refuseLine(line_, Sentence::of("lessons are drawn \"random\" or \"balanced\""));
        experiment_.draw = *draw;
    }

    /// "60 120 seeds 1-10 count 2000": one run for each number of lessons.
    void readRuns(std::string_view value)
    {
        std::vector<std::size_t> lessons;
        ExperimentRun run;
        const std::vector<std::string_view> words = split(value, ' ');
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool hasNext = i + 1 < words.size();
            if (words[i] == "seeds" && hasNext) {
                run.seeds = seedsOf(words[++i]);
                if (run.seeds.empty())
                    return refuseLine(
                        line_, Sentence::of("seeds are numbers and ranges between commas (\"1-10\", \"1,5,7\")"));
            } else if (words[i] == "count" && hasNext && numberIn<std::size_t>(words[i + 1])) {
                run.count = *numberIn<std::size_t>(words[++i]);
            } else if (const auto number = numberIn<std::size_t>(words[i])) {
                lessons.push_back(*number);
            } else {
                return refuseLine(line_, Sentence::of("\"%1\" is no number of lessons, seeds or count", words[i]));
            }
        }
        if (run.count == 0)
            return refuseLine(line_, Sentence::of("at least one question must be counted"));
        for (const std::size_t number : lessons) {
            run.lessons = number;
            experiment_.runs.push_back(run);
        }
    }

    static std::vector<std::uint64_t> seedsOf(std::string_view text)
    {
        std::vector<std::uint64_t> seeds;
        for (const std::string_view part : split(text, ',')) {
            const std::size_t dash = part.find('-');
            const auto first = numberIn<std::uint64_t>(part.substr(0, dash));
            const auto last = dash == std::string_view::npos ? first : numberIn<std::uint64_t>(part.substr(dash + 1));
            if (!first || !last || *first > *last || *last - *first >= mostSeeds)
                return {};
            for (std::uint64_t seed = *first; seed < *last; ++seed)
                seeds.push_back(seed);
            seeds.push_back(*last);
        }
        return seeds;
    }

    /// Every combination of the section's alternatives, the last setting varying fastest.
    void addLearners(const Section& section)
    {
        std::vector<ExperimentLearner> learners = {{std::string(section.name), findPreset("Classic")->description}};
        for (const Setting& setting : section.settings) {
            std::vector<ExperimentLearner> combined;
            if (learners.size() * setting.alternatives.size() > mostLearners)
                return refuseLine(setting.line, Sentence::of("there are more combinations than %1", mostLearners));
            for (const ExperimentLearner& learner : learners)
                for (const std::string_view alternative : setting.alternatives) {
                    combined.push_back(learner);
                    if (setting.alternatives.size() > 1)
                        combined.back().name += "; " + std::string(setting.key) + " " + std::string(alternative);
                    if (!apply(setting, alternative, combined.back().description))
                        return;
                }
            learners = std::move(combined);
        }
        for (ExperimentLearner& learner : learners)
            add(section, std::move(learner));
    }

    bool apply(const Setting& setting, std::string_view value, LearnerDescription& description)
    {
        const bool namesCell = value.find_first_of(",\"") == std::string_view::npos;
        const Complaint complaint =
            namesCell ? setSetting(description, setting.key, value) : Sentence::of("holds a comma or quote");
        if (!complaint.empty())
            refuseLine(setting.line, Sentence::of("\"%1\" %2", setting.key, complaint));
        return complaint.empty();
    }

    void add(const Section& section, ExperimentLearner learner)
    {
        if (error_)
            return;
        const auto isSame = [&learner](const ExperimentLearner& other) { return other.name == learner.name; };
        if (std::ranges::any_of(experiment_.learners, isSame))
            return refuseLine(section.line, Sentence::of("there are two learners called \"%1\"", learner.name));
        if (const Result<Learner> made = Learner::create(learner.description); !made)
            return refuseLine(section.line, Sentence::of("%1: %2", learner.name, made.error().sentence));
        experiment_.learners.push_back(std::move(learner));
    }

    std::string_view text_;
    std::string_view fileName_;
    std::size_t line_ = 0;
    Experiment experiment_;
    std::vector<Section> sections_;
    std::optional<Error> error_;
};

} // namespace

Result<Experiment> parseExperiment(std::string_view text, std::string_view fileName)
{
    return ExperimentReader(text, fileName).read();
}

std::string settingsText(const LearnerDescription& description)
{
    const RecallRules& rules = description.agent.rules;
    const Preprocessing& eye = description.preprocessing;
    std::string text = "connector " + description.architecture.connector.text();
    const auto add = [&text](std::string_view key, std::string_view value) {
        text.append("; ").append(key).append(" ").append(value);
    };
    add("context", nameOf(contexts, description.agent.context));
    std::string names;
    for (const RuleSwitch& rule : ruleSwitches)
        if (rules.*rule.on)
            names += (names.empty() ? "" : " ") + std::string(rule.name);
    add("rules", names.empty() ? "none" : names);
    add("tolerance", std::to_string(rules.tolerance));
    const bool isBlackWhite = eye.code == InputCode::blackWhite;
    for (const EyeStep& step : eyeSteps)
        if (isCompared(step) && (isBlackWhite || step.on != &Preprocessing::evenInk))
            add(step.name, nameOf(yesOrNo, eye.*step.on));
    if (isBlackWhite && !eye.evenInk)
        add("threshold", std::to_string(eye.threshold));
    add("code", nameOf(codes, eye.code));
    add("variants", std::to_string(description.variation.variants));
    return text;
}

} // namespace engram
