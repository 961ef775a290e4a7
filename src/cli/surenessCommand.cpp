#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

#include <engram/training/lessons.h>
#include <engram/training/sureness.h>
#include <engram/training/testing.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "dataChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

constexpr std::size_t validationPart = 6; ///< the last one in six, as experiments hold it back

struct SurenessOptions {
    std::string preset{presets().front().name};
    std::string mnist;
    std::size_t lessons = 1000;
    std::size_t draws = 1;
    std::size_t count = 10000;
    std::size_t threads = 0;
};

struct Band {
    std::size_t answers = 0;
    std::size_t right = 0;
};

/// A draw of lessons in which every digit is, since of an agent that lacks one nothing is said: in place of each that
/// is missing goes the last one drawn of the digit that was drawn most.
std::vector<std::uint32_t> drawEveryDigit(
    const DigitSet& training, std::size_t population, std::size_t lessons, std::uint64_t seed)
{
    std::vector<std::uint32_t> drawn = sampleWithoutReplacement(population, lessons, seed);
    std::array<std::size_t, 10> counts{};
    for (const std::uint32_t index : drawn)
        ++counts[training.label(index)];
    if (std::ranges::find(counts, 0U) == counts.end())
        return drawn;
    for (const std::uint32_t other : sampleWithoutReplacement(population, population, seed)) {
        const std::uint8_t digit = training.label(other);
        const auto most = std::ranges::max_element(counts);
        if (counts[digit] > 0 || *most < 2)
            continue;
        const auto surplus = std::ranges::find(drawn.rbegin(), drawn.rend(), most - counts.begin(),
            [&](std::uint32_t index) { return training.label(index); });
        *surplus = other;
        --*most;
        ++counts[digit];
    }
    return drawn;
}

/// Agents that know nothing, of as many wirings as there are draws, but for many draws of few lessons only ten, since
/// to wire one takes longer than to teach and ask it.
Result<std::vector<Learner>> blankLearners(const SurenessOptions& options)
{
    constexpr std::size_t mostWirings = 10;
    std::vector<Learner> learners;
    for (std::uint64_t seed = 1; seed <= std::min(options.draws, mostWirings); ++seed) {
        LearnerDescription description = findPreset(options.preset)->description;
        description.architecture.seed = seed;
        description.agent.seed = seed;
        ENGRAM_TRY(Learner learner, Learner::create(description));
        learners.push_back(std::move(learner));
    }
    return learners;
}

/// One draw of lessons from the first part of the training set, asked about pictures of the rest.
void countMargins(const SurenessOptions& options, Learner learner, const std::shared_ptr<const DigitSet>& training,
    std::uint64_t seed, std::vector<Band>& bands)
{
    const std::size_t held = training->size() / validationPart;
    const std::size_t population = training->size() - held;
    std::vector<Example> lessons;
    for (const std::uint32_t index : drawEveryDigit(*training, population, options.lessons, seed))
        lessons.push_back({training, index});
    teachExamples(learner, lessons, {}, {}, options.threads);
    std::vector<Example> questions;
    for (const std::uint32_t index : sampleWithoutReplacement(held, options.count, seed))
        questions.push_back({training, static_cast<std::uint32_t>(population) + index});
    const TestReport report =
        testExamples(learner, questions, {.threads = options.threads, .record = false, .margins = true});
    const std::span<const double> bounds = surenessBounds();
    for (const TestedExample& tested : report.examples)
        if (tested.margin && tested.code < 10) {
            const auto place =
                static_cast<std::size_t>(std::ranges::upper_bound(bounds, *tested.margin) - bounds.begin());
            ++bands[place].answers;
            bands[place].right += tested.correct() ? 1 : 0;
        }
}

Result<void> measure(const SurenessOptions& options)
{
    ENGRAM_TRY(const DataFile data, loadDigits(options.mnist));
    ENGRAM_TRY(const std::shared_ptr<const DigitSet> training, partOf(data, "train"));
    std::vector<Band> bands(surenessBounds().size() + 1);
    ENGRAM_TRY(const std::vector<Learner> learners, blankLearners(options));
    for (std::uint64_t seed = 1; seed <= options.draws; ++seed)
        countMargins(options, learners[(seed - 1) % learners.size()], training, seed, bands);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        std::cout << options.preset << ',' << options.lessons << ',';
        if (i < surenessBounds().size())
            std::cout << surenessBounds()[i];
        std::cout << ',' << bands[i].answers << ',' << bands[i].right << '\n';
    }
    return {};
}

} // namespace

void addSureness(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<SurenessOptions>();
    CLI::App* command = app.add_subcommand(
        "sureness", "Counts how often answers of each margin are right: what their sureness is told by.");
    command->footer(
        "CSV lines: preset, lessons, the margin up to which the band reaches (empty: all beyond), answers,\n"
        "and how many of them were right. On the last sixth of the training set, with lessons from the rest, among\n"
        "which every digit is.");
    std::vector<std::string> names;
    for (const Preset& preset : presets())
        names.emplace_back(preset.name);
    command->add_option("--preset", options->preset, "Which preset")
        ->check(CLI::IsMember(names))
        ->type_name("NAME")
        ->capture_default_str();
    command->add_option("--lessons", options->lessons, "How many digits are taught")
        ->check(isWholeNumber(10))
        ->capture_default_str();
    command->add_option("--draws", options->draws, "How many draws of lessons and questions, of the seeds from 1 on")
        ->check(isWholeNumber(1, 10000))
        ->capture_default_str();
    command->add_option("--count", options->count, "How many digits are asked about in each")
        ->check(isWholeNumber(1))
        ->capture_default_str();
    command->add_option("--threads", options->threads, "Threads; 0: all cores. Changes no result")
        ->check(isThreadCount())
        ->capture_default_str();
    command->add_option("--mnist", options->mnist, "A file of digits (default: the MNIST that comes along)");
    command->callback([options, &run] { run = [options] { return measure(*options); }; });
}

} // namespace engram::cli
