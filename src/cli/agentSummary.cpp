#include "agentSummary.h"

#include <array>
#include <ostream>
#include <string>
#include <vector>

#include <engram/plural.h>

#include "learnerChoice.h"
#include "logOutput.h"

namespace engram::cli {
namespace {

/// How many engrams were taught as each code, 0-15.
std::array<std::size_t, 16> engramsByCode(const Memory& memory)
{
    std::array<std::size_t, 16> counts{};
    for (std::size_t i = 0; i < memory.size(); ++i)
        ++counts.at(codeOf(memory[i].answerOutput));
    return counts;
}

/// How many lessons each source gave, in the order of Memory::sources(): variants are part of a lesson.
std::vector<std::size_t> lessonsBySource(const Memory& memory)
{
    std::vector<std::size_t> counts(memory.sourceNames().size());
    for (std::size_t i = 0; i < memory.size(); ++i)
        if (memory[i].provenance.variant == 0)
            ++counts[memory.sourceId(i)];
    return counts;
}

Json architectureJson(const Learner& learner)
{
    const Architecture& architecture = learner.agent.architecture();
    const LayerSizes& sizes = architecture.sizes();
    return {{"connector", architecture.description().connector.text()}, {"inputs", sizes.inputs},
        {"states", sizes.states}, {"outputs", sizes.outputs}, {"controls", architecture.controls()},
        {"seed", architecture.description().seed}};
}

Json preprocessingJson(const Preprocessing& eye)
{
    Json json;
    for (const EyeStep& step : eyeSteps)
        json[std::string(step.name)] = eye.*step.on;
    json.update({{"threshold", eye.threshold}, {"code", nameOf(eye.code)}, {"bits_per_pixel", bitsPerPixel(eye.code)}});
    return json;
}

Json rulesJson(const RecallRules& rules)
{
    Json json;
    for (const RuleSwitch& rule : ruleSwitches)
        json[std::string(rule.field)] = rules.*rule.on;
    json["tolerance"] = rules.tolerance;
    return json;
}

/// "deskewed, threshold 128"
std::string eyeText(const Preprocessing& eye)
{
    std::string text;
    for (const EyeStep& step : eyeSteps)
        if (eye.*step.on && !step.done.empty())
            text.append(text.empty() ? "" : ", ").append(step.done);
    if (!eye.evenInk)
        text.append(text.empty() ? "" : ", ").append("threshold ").append(std::to_string(eye.threshold));
    return text;
}

} // namespace

Json summaryJson(const Learner& learner)
{
    const Agent& agent = learner.agent;
    Json sources = Json::array();
    const std::vector<std::size_t> lessons = lessonsBySource(agent.memory());
    for (const Memory::SourceCount& source : agent.memory().sources())
        sources.push_back({{"source", source.name}, {"lessons", lessons[sources.size()]}, {"engrams", source.engrams}});
    return {{"kind", "agent"}, {"name", learner.name}, {"notes", learner.notes},
        {"architecture", architectureJson(learner)}, {"context", nameOf(agent.settings().context)},
        {"rules", rulesJson(agent.settings().rules)}, {"seed", agent.settings().seed},
        {"preprocessing", preprocessingJson(learner.preprocessing)}, {"variants", learner.variation.variants},
        {"engrams", agent.memory().size()}, {"lessons_by_source", std::move(sources)},
        {"engrams_by_code", engramsByCode(agent.memory())}, {"steps", agent.counter()},
        {"story",
            {{"states", agent.story().size()}, {"episodes", agent.story().episodes()},
                {"dropped", agent.story().dropped()}}},
        {"tests", learner.log.size()}};
}

void printSummary(const Learner& learner, std::ostream& out)
{
    const Agent& agent = learner.agent;
    const LayerSizes& sizes = agent.sizes();
    const Preprocessing& eye = learner.preprocessing;
    out << plainText(learner.name) << ": an agent\n"
        << "  wiring: " << agent.architecture().description().connector.text() << " over " << sizes.inputs << " input, "
        << sizes.states << " state and " << sizes.outputs << " output neurons\n"
        << "  context: " << nameOf(agent.settings().context) << ", seed " << agent.settings().seed << '\n'
        << "  pictures: " << eyeText(eye) << ", code " << nameOf(eye.code) << ", "
        << plural(learner.variation.variants, "variant", "variants") << " of each lesson\n"
        << "  remembers " << plural(agent.memory().size(), "engram", "engrams") << "\n";
    const std::vector<std::size_t> lessons = lessonsBySource(agent.memory());
    std::size_t at = 0;
    for (const Memory::SourceCount& source : agent.memory().sources()) {
        const std::size_t taught = lessons[at++];
        out << "    " << plural(taught, "lesson", "lessons")
            << (taught == source.engrams ? "" : " (" + plural(source.engrams, "engram", "engrams") + ")") << " from "
            << plainText(source.name) << '\n';
    }
    out << "  story: " << plural(agent.story().size(), "state", "states") << " in "
        << plural(agent.story().episodes(), "episode", "episodes") << "\n";
    out << "  log: " << logSummary(learner.log) << "\n";
    if (!learner.notes.empty())
        out << "  notes: " << plainText(learner.notes) << '\n';
}

} // namespace engram::cli
