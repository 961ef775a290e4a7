#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

#include <engram/agent/explanation.h>
#include <engram/plural.h>
#include <engram/session/answerExplanation.h>
#include <engram/session/patchworkExplanation.h>
#include <engram/session/report.h>
#include <engram/store/agentFile.h>
#include <engram/training/lessons.h>
#include <engram/training/sureness.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "pictureChoice.h"
#include "surenessText.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct ExplainOptions {
    std::string agent;
    std::string picture;
    PictureChoice choice;
    std::optional<std::size_t> neuron;
    std::string layer = "state";
    std::size_t steps = 10;
    std::optional<std::size_t> step; ///< the one to explain; the last by default
    std::size_t nearest = 12;
    bool json = false;
};

/// The step that made states[step].
StepMoment momentAt(const Learner& learner, const Settling& settling, Identity identity, std::size_t step)
{
    StepMoment moment;
    moment.before = settling.states[step - 1];
    moment.after = settling.states[step];
    moment.identity = identity;
    moment.step = step;
    moment.engrams = learner.agent.memory().size();
    return moment;
}

Result<NeuronId> chosenNeuron(const ExplainOptions& options, const LayerSizes& sizes)
{
    const bool output = options.layer == "output";
    const std::size_t size = output ? sizes.outputs : sizes.states;
    if (*options.neuron >= size)
        return failure(ErrorKind::invalidArgument,
            Sentence::quoted("there is no " + options.layer + " neuron " + std::to_string(*options.neuron)
                + "; they are numbered 0 to " + std::to_string(size - 1)));
    return NeuronId{output ? Layer::output : Layer::state, *options.neuron};
}

NeuronExplanation explain(const Learner& learner, const StepMoment& moment, NeuronId neuron, std::size_t nearest)
{
    return explainNeuron(learner.agent, neuron,
        {.input = moment.after.input,
            .oldState = moment.before.state,
            .newState = moment.after.state,
            .oldOutput = moment.before.output,
            .identity = moment.identity,
            .step = moment.step,
            .engrams = moment.engrams},
        nearest);
}

Json stepsJson(const Settling& settling)
{
    Json steps = Json::array();
    for (std::size_t i = 0; i < settling.states.size(); ++i)
        steps.push_back(
            {{"step", i}, {"code", codeOf(settling.states[i].output)}, {"bits", bitArray(settling.states[i].output)},
                {"changed", i == 0 ? Json(nullptr) : Json(settling.changed[i - 1])}});
    return steps;
}

void printPatchwork(const PatchworkExplanation& patchwork)
{
    std::cout << "patched together out of\n";
    for (const ExplainedMemory& memory : patchwork.codes.front().memories)
        std::cout << "  " << memory.windows << " windows  " << describeMemory(memory) << '\n';
    if (patchwork.codes.size() > 1)
        std::cout << "which differs in " << patchwork.codes[0].distance << " bits of all windows; the runner-up, "
                  << patchwork.codes[1].code << ", in " << patchwork.codes[1].distance << '\n';
}

void printExplanation(const Settling& settling, const StepMoment& moment, const StepShares& shares,
    const std::optional<Sureness>& sureness, std::span<const CodeDistance> distances)
{
    std::cout << "read as " << codeOf(settling.last().output) << describeSureness(sureness, distances);
    if (settling.settledAt)
        std::cout << ", settled after " << plural(*settling.settledAt, "step", "steps");
    std::cout << "\nbits changed from step to step:";
    for (const std::size_t changed : settling.changed)
        std::cout << ' ' << changed;
    std::cout << "\nin step " << moment.step << " the state was recalled from\n";
    constexpr std::size_t most = 12;
    for (std::size_t i = 0; i < std::min(most, shares.memories.size()); ++i)
        std::cout << "  " << percent(shares.memories[i].share) << "  " << describeMemory(shares.memories[i]) << '\n';
    if (shares.memories.size() > most)
        std::cout << "  and " << shares.memories.size() - most << " more\n";
    if (shares.undecided > 0)
        std::cout << "  " << percent(shares.undecided) << "  no memory: chance\n";
}

Result<void> explainAnswer(const ExplainOptions& options)
{
    ENGRAM_TRY(const Learner learner, loadAgent(options.agent));
    ENGRAM_TRY(const DigitPixels digit, options.choice.digit(options.picture, learner.preprocessing));
    const BitVector input = inputFor(learner, digit);
    if (input.count() == 0)
        return failure(ErrorKind::invalidArgument,
            Sentence::quoted(options.picture + ": the picture is empty, so there is nothing to read"));
    const std::size_t step = options.step.value_or(options.steps);
    if (step > options.steps)
        return failure(ErrorKind::invalidArgument,
            Sentence::quoted("step " + std::to_string(step) + " cannot be explained: the picture is held for "
                + plural(options.steps, "step", "steps")));

    Recall recall;
    const Identity identity = identityOfDrawing(input);
    const Settling settling =
        recall.settle(learner.agent, {.input = input, .identity = identity, .steps = options.steps});
    const StepMoment moment = momentAt(learner, settling, identity, step);
    const StepShares shares = sharesOf(learner.agent, moment, recall);
    std::optional<NeuronExplanation> neuron;
    NeuronId id;
    if (options.neuron) {
        ENGRAM_TRY(const NeuronId chosen, chosenNeuron(options, learner.agent.sizes()));
        id = chosen;
        neuron = explain(learner, moment, id, options.nearest);
    }

    const std::vector<CodeDistance> distances = recall.distances(learner.agent, input);
    const std::optional<Sureness> sureness = surenessOf(learner, distances, codeOf(settling.last().output));
    const std::optional<PatchworkExplanation> patchwork = explainPatchwork(learner.agent, input, recall, step);
    if (!options.json) {
        printExplanation(settling, moment, shares, sureness, distances);
        if (patchwork && !patchwork->codes.empty())
            printPatchwork(*patchwork);
        if (neuron)
            std::cout << '\n' << neuronCsv(*neuron, id, learner.agent.memory());
        return {};
    }
    const std::optional<int> read = digitOf(settling.last().output);
    Json result = {{"picture", options.picture}, {"digit", read ? Json(*read) : Json(nullptr)},
        {"code", codeOf(settling.last().output)},
        {"settled_after", settling.settledAt ? Json(*settling.settledAt) : Json(nullptr)},
        {"sureness", surenessJson(sureness)}, {"distances", distancesJson(distances)}, {"steps", stepsJson(settling)},
        {"explained_step", step}, {"shares", Json::parse(sharesJson(shares))}};
    if (patchwork)
        result["patchwork"] = Json::parse(patchworkJson(*patchwork));
    if (neuron)
        result["neuron"] = Json::parse(neuronJson(*neuron, id, learner.agent.memory()));
    print(result);
    return {};
}

} // namespace

void addExplain(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = app.add_subcommand("explain", "Says why an agent reads a picture as it does.");
    command->footer(
        "The steps, the memories that the state was recalled from by share of neurons, and with --neuron the\n"
        "rule, distances, votes and nearest engrams of one neuron.");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    command->add_option("picture", options->picture, "The picture: JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM")
        ->required()
        ->type_name("PICTURE");
    options->choice.addOptions(*command, "default: as the agent does, but a picture of 28 x 28 is left as it is");
    command->add_option("--neuron", options->neuron, "A neuron to explain, numbered from 0 in its layer");
    command->add_option("--layer", options->layer, "The neuron's layer")
        ->check(CLI::IsMember({"state", "output"}))
        ->capture_default_str();
    command->add_option("--nearest", options->nearest, "How many of the nearest engrams to list")
        ->check(isWholeNumber(0, 100000))
        ->capture_default_str();
    command->add_option("--steps", options->steps, "How many steps the picture is held before the agent")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--step", options->step, "The step to explain (default: the last)")
        ->check(isWholeNumber(1, 1000));
    command->add_flag("--json", options->json, "Prints the explanation as JSON");
    command->callback([options, &run] { run = [options] { return explainAnswer(*options); }; });
}

} // namespace engram::cli
