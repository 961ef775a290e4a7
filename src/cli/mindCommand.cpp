#include <array>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <engram/eye/preprocessing.h>
#include <engram/plural.h>
#include <engram/session/mind.h>
#include <engram/store/agentFile.h>
#include <engram/text.h>
#include <engram/training/lessons.h>
#include <engram/try.h>

#include "command.h"
#include "console.h"
#include "pictureChoice.h"
#include "wholeNumber.h"

namespace engram::cli {
namespace {

struct MindOptions {
    std::string agent;
    std::vector<std::size_t> pixel; ///< row and column, or none
    std::string imagine; ///< how it begins; empty: not at all
    unsigned digit = 0;
    std::string picture;
    std::size_t steps = 20;
    std::uint64_t seed = 1;
    bool json = false;
};

Json memoryJson(const Memory& memory, const std::optional<MemoryInMind>& found)
{
    if (!found)
        return nullptr;
    const Provenance provenance = memory[found->engram].provenance;
    return {{"engram", found->engram}, {"source", provenance.source}, {"index", provenance.index},
        {"distance", found->distance}};
}

std::string memoryName(const Memory& memory, std::size_t engram)
{
    const Provenance provenance = memory[engram].provenance;
    return plainText(std::string(provenance.source)) + " " + withSeparators(provenance.index);
}

Json imageJson(const Learner& learner, const MentalImage& image, const MindOptions& options)
{
    const Memory& memory = learner.agent.memory();
    const std::size_t bits = bitsPerPixel(learner.preprocessing.code);
    Json json{{"digit", image.code}, {"memories", image.memories.size()},
        {"typical", memoryJson(memory, image.typical)}, {"oddest", memoryJson(memory, image.oddest)},
        {"heat", image.heat(bits)}};
    if (!options.pixel.empty())
        json["with_pixel"] = memoriesWithPixel(memory, image, options.pixel[0] * digitSide + options.pixel[1], bits);
    return json;
}

Json imaginingJson(const Learner& learner, const Imagining& imagining)
{
    Json steps = Json::array();
    for (const State& state : imagining.states)
        steps.push_back(
            {{"step", steps.size()}, {"code", codeOf(state.output)}, {"state_layer", bitArray(state.state)}});
    Json nearest = memoryJson(learner.agent.memory(),
        imagining.engram ? std::optional(MemoryInMind{*imagining.engram, static_cast<double>(imagining.distance)})
                         : std::nullopt);
    if (imagining.engram)
        nearest["code"] = codeOf(learner.agent.memory()[*imagining.engram].answerOutput);
    return {{"steps", std::move(steps)}, {"settled_after", imagining.settledAt ? Json(*imagining.settledAt) : Json()},
        {"nearest", std::move(nearest)}};
}

void printMind(const Learner& learner, const std::array<MentalImage, 10>& images, const MindOptions& options)
{
    const Memory& memory = learner.agent.memory();
    const std::size_t bits = bitsPerPixel(learner.preprocessing.code);
    for (const MentalImage& image : images) {
        std::cout << image.code << ": " << plural(image.memories.size(), "memory", "memories");
        if (image.typical && image.oddest)
            std::cout << "; the most typical " << memoryName(memory, image.typical->engram) << " (on average "
                      << fixedPoint(image.typical->distance, 1) << " bits from the others), the oddest "
                      << memoryName(memory, image.oddest->engram) << " (" << fixedPoint(image.oddest->distance, 1)
                      << ")";
        if (!options.pixel.empty())
            std::cout << "; with ink at row " << options.pixel[0] << ", column " << options.pixel[1] << ": "
                      << memoriesWithPixel(memory, image, options.pixel[0] * digitSide + options.pixel[1], bits).size();
        std::cout << '\n';
    }
    if (const Imagination imagination = imaginationOf(learner.agent.architecture());
        imagination != Imagination::possible)
        std::cout << "Imagining means nothing for this agent: " << reasonOf(imagination).text() << ".\n";
}

void printImagining(const Learner& learner, const Imagining& imagining)
{
    for (std::size_t step = 0; step < imagining.states.size(); ++step) {
        const State& state = imagining.states[step];
        std::cout << "step " << step << ": reads " << codeOf(state.output);
        if (step > 0)
            std::cout << ", " << plural(hammingDistance(state.state, imagining.states[step - 1].state), "bit", "bits")
                      << " of the state changed";
        std::cout << '\n';
    }
    if (imagining.settledAt)
        std::cout << "It rests from step " << *imagining.settledAt << " on";
    else
        std::cout << "It does not come to rest";
    const Memory& memory = learner.agent.memory();
    const std::uint32_t answer = codeOf(memory[*imagining.engram].answerOutput);
    std::cout << (imagining.distance == 0 ? ", and is the memory " : "; the nearest memory is ")
              << memoryName(memory, *imagining.engram) << (answer == 8 ? ", an " : ", a ") << answer;
    if (imagining.distance > 0)
        std::cout << ", " << plural(imagining.distance, "bit", "bits") << " away";
    std::cout << ".\n";
}

Result<ImagineStart> startOf(const MindOptions& options, const Learner& learner)
{
    ImagineStart start;
    start.seed = options.seed;
    start.steps = options.steps;
    start.digit = static_cast<std::uint8_t>(options.digit);
    if (options.imagine == "label")
        start.kind = ImagineStart::Kind::label;
    if (options.imagine == "noise" || options.imagine == "label")
        return start;
    start.kind = ImagineStart::Kind::half;
    start.kept = options.imagine == "upper" ? ImagineStart::Half::upper
        : options.imagine == "lower"        ? ImagineStart::Half::lower
        : options.imagine == "left"         ? ImagineStart::Half::left
                                            : ImagineStart::Half::right;
    if (options.picture.empty())
        return failure(
            ErrorKind::invalidArgument, Sentence::quoted("half of a picture needs one: name it with --picture"));
    ENGRAM_TRY(const DigitPixels digit, PictureChoice{}.digit(options.picture, learner.preprocessing));
    start.picture = inputFor(learner, digit);
    return start;
}

Result<void> tellMind(const MindOptions& options)
{
    ENGRAM_TRY(const Learner learner, loadAgent(options.agent));
    std::optional<Imagining> imagining;
    if (!options.imagine.empty()) {
        ENGRAM_TRY(const ImagineStart start, startOf(options, learner));
        ENGRAM_TRY(imagining, imagine(learner.agent, start));
    }
    const auto images = mentalImages(learner.agent.memory());
    if (options.json) {
        Json digits = Json::array();
        for (const MentalImage& image : images)
            digits.push_back(imageJson(learner, image, options));
        const std::string reason = reasonOf(imaginationOf(learner.agent.architecture())).text();
        print({{"digits", std::move(digits)}, {"imagining_means_nothing", reason.empty() ? Json() : Json(reason)},
            {"imagined", imagining ? imaginingJson(learner, *imagining) : Json()}});
    } else if (imagining) {
        printImagining(learner, *imagining);
    } else {
        printMind(learner, images, options);
    }
    return {};
}

} // namespace

void addMind(CLI::App& app, Run& run)
{
    const auto options = std::make_shared<MindOptions>();
    CLI::App* command = app.add_subcommand("mind",
        "Tells what an agent has in mind of each digit: how many memories, their average, the most typical and the "
        "oddest one; or lets it imagine.");
    command->footer(
        "To imagine is to hold no input and to watch what the state falls into; it means nothing for agents whose\n"
        "neurons do not read the state. JSON: digits (memories, typical, oddest, heat: 784 shares of ink), imagined\n"
        "(steps, settled_after, nearest).");
    command->add_option("agent", options->agent, "The agent's file")->required()->type_name("AGENT");
    command->add_option("--pixel", options->pixel, "Counts the memories with ink there, too: row,column from 0 to 27")
        ->delimiter(',')
        ->expected(2)
        ->check(isWholeNumber(0, digitSide - 1))
        ->type_name("ROW,COLUMN");
    command
        ->add_option("--imagine", options->imagine,
            "Lets it imagine from noise, from a label, or from the upper, lower, left or right half of a picture")
        ->check(CLI::IsMember({"noise", "label", "upper", "lower", "left", "right"}));
    command->add_option("--digit", options->digit, "The label to imagine from")
        ->check(isWholeNumber(0, 9))
        ->capture_default_str();
    command->add_option("--picture", options->picture, "The picture to imagine from")->type_name("PICTURE");
    command->add_option("--steps", options->steps, "How many steps it takes")
        ->check(isWholeNumber(1, 1000))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Draws the noise")->check(isWholeNumber())->capture_default_str();
    command->add_flag("--json", options->json, "Prints it as JSON");
    command->callback([options, &run] { run = [options] { return tellMind(*options); }; });
}

} // namespace engram::cli
