#include <iostream>
#include <memory>
#include <vector>

#include <engram/plural.h>
#include <engram/recall/recall.h>
#include <engram/store/agentFile.h>
#include <engram/training/lessons.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "pictureChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct PredictOptions {
    std::string agent;
    std::vector<std::string> pictures;
    PictureChoice picture;
    std::size_t steps = 10;
    bool json = false;
};

struct Prediction {
    std::string picture;
    bool empty = false; ///< no ink: not a question
    Settling settling;
};

Json predictionJson(const Prediction& prediction)
{
    if (prediction.empty)
        return {{"picture", prediction.picture}, {"empty", true}, {"digit", nullptr}, {"code", nullptr},
            {"bits", nullptr}, {"settled_after", nullptr}};
    const State& last = prediction.settling.last();
    const std::optional<int> digit = digitOf(last.output);
    const auto& settledAt = prediction.settling.settledAt;
    return {{"picture", prediction.picture}, {"empty", false}, {"digit", digit ? Json(*digit) : Json(nullptr)},
        {"code", codeOf(last.output)}, {"bits", bitArray(last.output)},
        {"settled_after", settledAt ? Json(*settledAt) : Json(nullptr)}};
}

void printPrediction(const Prediction& prediction)
{
    std::cout << prediction.picture << ": ";
    if (prediction.empty) {
        std::cout << "empty, nothing to read\n";
        return;
    }
    const State& last = prediction.settling.last();
    if (const std::optional<int> digit = digitOf(last.output))
        std::cout << *digit;
    else
        std::cout << "no digit (" << codeOf(last.output) << ")";
    std::cout << ", bits ";
    for (std::size_t i = 0; i < last.output.size(); ++i)
        std::cout << (last.output[i] ? '1' : '0');
    if (prediction.settling.settledAt)
        std::cout << ", settled after " << plural(*prediction.settling.settledAt, "step", "steps") << "\n";
    else
        std::cout << ", not settled after " << plural(prediction.settling.states.size() - 1, "step", "steps") << "\n";
}

Result<void> predict(const PredictOptions& options)
{
    ENGRAM_TRY(const Learner learner, loadAgent(options.agent));
    Recall recall;
    Json all = Json::array();
    for (const std::string& path : options.pictures) {
        ENGRAM_TRY(const DigitPixels digit, options.picture.digit(path, learner.preprocessing));
        const BitVector input = inputFor(learner, digit);
        Prediction prediction{.picture = path, .empty = input.count() == 0, .settling = {}};
        if (!prediction.empty)
            prediction.settling = recall.settle(
                learner.agent, {.input = input, .identity = identityOfDrawing(input), .steps = options.steps});
        if (options.json)
            all.push_back(predictionJson(prediction));
        else
            printPrediction(prediction);
    }
    if (options.json)
        print(all);
    return {};
}

} // namespace

void addPredict(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<PredictOptions>();
    CLI::App* command = app.add_subcommand(
        "predict", "Reads the digit in each picture (PNG, PBM, PGM or PPM; light ink on a dark ground).");
    command->footer(
        "JSON: a list with picture, digit (null: none), code (0-15), bits, settled_after (null: not settled), empty.");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    command->add_option("pictures", options->pictures, "The pictures")->required()->type_name("PICTURE...");
    options->picture.addOptions(*command, "default: as the agent does, but a picture of 28 x 28 is left as it is");
    command->add_option("--steps", options->steps, "How many steps a picture is held before the agent")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Prints the answers as JSON");
    command->callback([options, &run] { run = [options] { return predict(*options); }; });
}

} // namespace engram::cli
