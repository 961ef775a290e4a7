#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <vector>

#include <engram/plural.h>
#include <engram/reading/pageReader.h>
#include <engram/store/agentFile.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "pictureChoice.h"
#include "surenessText.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct PredictOptions {
    std::string agent;
    std::vector<std::string> pictures;
    PictureChoice picture;
    std::size_t steps = 10;
    bool oneDigit = false;
    bool json = false;
};

struct Prediction {
    std::string picture;
    PageReading reading;
    std::size_t reduction = 1; ///< pixels of the file along each side of one that boxes are counted in

    [[nodiscard]] bool empty() const { return reading.digits.empty(); } ///< no ink: not a question
    /// Lines follow each other with a space between.
    [[nodiscard]] std::string number() const
    {
        std::string text = reading.text();
        std::ranges::replace(text, '\n', ' ');
        return text;
    }
};

Json answerJson(const FoundDigit& found)
{
    const auto& settledAt = found.settling.settledAt;
    return {{"digit", found.answer ? Json(*found.answer) : Json(nullptr)}, {"code", found.code},
        {"bits", bitArray(found.settling.last().output)},
        {"settled_after", settledAt ? Json(*settledAt) : Json(nullptr)}, {"sureness", surenessJson(found.sureness)},
        {"distances", distancesJson(found.distances)}};
}

Json predictionJson(const Prediction& prediction)
{
    const std::vector<FoundDigit>& digits = prediction.reading.digits;
    Json json = {{"picture", prediction.picture}, {"empty", prediction.empty()}, {"digit", nullptr}, {"code", nullptr},
        {"bits", nullptr}, {"settled_after", nullptr}, {"sureness", nullptr}, {"distances", Json::array()}};
    if (digits.size() == 1)
        json.update(answerJson(digits.front()));
    json["number"] = prediction.number();
    json["ink"] = prediction.reading.darkInk ? "dark" : "light";
    json["doubtful"] = prediction.reading.doubtful;
    json["digits"] = Json::array();
    for (const FoundDigit& found : digits) {
        Json one = answerJson(found);
        const std::size_t scale = prediction.reduction;
        one["line"] = found.line;
        one["box"] = {{"left", found.box.left * scale}, {"top", found.box.top * scale},
            {"width", found.box.width * scale}, {"height", found.box.height * scale}};
        json["digits"].push_back(std::move(one));
    }
    return json;
}

void printAnswer(const FoundDigit& found)
{
    if (found.answer)
        std::cout << *found.answer;
    else
        std::cout << "no digit (" << found.code << ")";
    std::cout << describeSureness(found.sureness, found.distances);
    const State& last = found.settling.last();
    std::cout << ", bits ";
    for (std::size_t i = 0; i < last.output.size(); ++i)
        std::cout << (last.output[i] ? '1' : '0');
    if (found.settling.settledAt)
        std::cout << ", settled after " << plural(*found.settling.settledAt, "step", "steps") << '\n';
    else
        std::cout << ", not settled after " << plural(found.settling.states.size() - 1, "step", "steps") << '\n';
}

/// As the window asks about it beside the picture.
void hintAtDoubt(const Prediction& prediction)
{
    if (!prediction.reading.doubtful || prediction.empty())
        return;
    const bool dark = prediction.reading.darkInk;
    std::cerr << "engram-cli: note: " << prediction.picture << ": the ink was taken for " << (dark ? "dark" : "light")
              << ", which its ground leaves in doubt; --ink " << (dark ? "light" : "dark")
              << " reads it the other way\n";
}

void printPrediction(const Prediction& prediction)
{
    std::cout << prediction.picture << ": ";
    if (prediction.empty())
        std::cout << "empty, nothing to read\n";
    else if (prediction.reading.digits.size() == 1)
        printAnswer(prediction.reading.digits.front());
    else
        std::cout << prediction.number() << ", " << prediction.reading.digits.size() << " digits\n";
}

Result<void> predict(const PredictOptions& options)
{
    ENGRAM_TRY(Learner learner, loadAgent(options.agent));
    learner.preprocessing.normalise = learner.preprocessing.normalise || options.picture.normalise;
    PageReader reader(learner);
    Json all = Json::array();
    for (const std::string& path : options.pictures) {
        ENGRAM_TRY(const PictureChoice::Found found, options.picture.find(path));
        const PageOptions page{.steps = options.steps,
            .oneDigit = options.oneDigit || !learner.preprocessing.normalise,
            .asItIs = found.isDigit};
        const Prediction prediction{path, reader.read(found.page, page), found.reduction};
        if (options.json)
            all.push_back(predictionJson(prediction));
        else
            printPrediction(prediction);
        hintAtDoubt(prediction);
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
        "predict", "Reads the digit or digits in each picture: drawn, scanned or photographed, on paper of any level.");
    command->footer(
        "Pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM.\n"
        "JSON: a list with picture, empty, ink (dark or light), doubtful (the ground left it open which of both), "
        "number\n"
        "(all digits read) and digits, each with digit\n"
        "(null: none), code (0-15), bits, settled_after (null: not settled), sureness (null: cannot be told; margin,\n"
        "right (null: not counted for such settings), word, preset), distances (code, distance; the nearest first),\n"
        "line and box (in pixels of the upright picture). For one digit all but its line and box stand beside\n"
        "picture, too.");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    command->add_option("pictures", options->pictures, "The pictures")->required()->type_name("PICTURE...");
    options->picture.addOptions(*command, "default: as the agent does, but a picture of 28 x 28 is left as it is");
    command->add_flag("--one-digit", options->oneDigit, "Takes all ink of a picture for one digit");
    command->add_option("--steps", options->steps, "How many steps a picture is held before the agent")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Prints the answers as JSON");
    command->callback([options, &run] { run = [options] { return predict(*options); }; });
}

} // namespace engram::cli
