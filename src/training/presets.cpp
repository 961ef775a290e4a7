#include <engram/training/learner.h>

#include <algorithm>
#include <cctype>

#include <engram/text.h>

namespace engram {
namespace {

LearnerDescription classic()
{
    LearnerDescription description;
    description.architecture = ArchitectureDescription::digits(Connector{ConnectorKind::random, {392, 261, 784, 4}});
    description.preprocessing.threshold = 200;
    return description;
}

LearnerDescription deskewed()
{
    LearnerDescription description;
    description.architecture = ArchitectureDescription::digits(Connector{ConnectorKind::random, {392, 0, 784, 0}});
    description.preprocessing.deskew = true;
    description.preprocessing.threshold = 128;
    return description;
}

/// Every neuron reads all of the layer below: the state becomes the nearest memory as it was taught, and the output is
/// that memory's label.
LearnerDescription nearestMemory(InputCode code)
{
    LearnerDescription description;
    const auto inputs = static_cast<std::uint32_t>(digitPixels * bitsPerPixel(code));
    description.architecture = ArchitectureDescription::digits(
        Connector{ConnectorKind::random, {inputs, 0, inputs, 0}}, 1, static_cast<std::uint32_t>(bitsPerPixel(code)));
    description.preprocessing.deskew = true;
    description.preprocessing.stretch = true;
    description.preprocessing.code = code;
    description.variation.variants = 2;
    return description;
}

/// A picture is patched together out of at most three memories of a digit, 8 x 8 pixels at a time.
LearnerDescription patchwork(LearnerDescription description)
{
    description.architecture.connector = Connector{ConnectorKind::windows, {8, 4, 2, 3, 30}};
    return description;
}

LearnerDescription upright()
{
    LearnerDescription description = nearestMemory(InputCode::blackWhite);
    description.preprocessing.evenInk = true;
    return description;
}

/// The demo looks at the picture as it is.
LearnerDescription grey()
{
    LearnerDescription description = nearestMemory(InputCode::binary);
    description.preprocessing.deskew = false;
    description.preprocessing.stretch = false;
    description.variation.variants = 0;
    return description;
}

} // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = {
        {"Patchwork",
            Sentence::of("Reads best of those whose state is a picture: an answer is patched together out of three "
                         "memories of a "
                         "digit."),
            patchwork(upright()), {{60, 0.930}, {1'000, 0.987}, {60'000, 0.991}}},
        {"Patchwork Edges",
            Sentence::of(
                "The best reader of all: as Patchwork, and every pixel says in 8 bits where the edges near it face."),
            patchwork(nearestMemory(InputCode::directions)), {{60, 0.938}, {1'000, 0.989}, {60'000, 0.995}}},
        {"Edges", Sentence::of("As Upright, and every pixel says in 8 bits where the edges near it face."),
            nearestMemory(InputCode::directions), {{60, 0.910}, {1'000, 0.979}, {60'000, 0.992}}},
        {"Upright",
            Sentence::of("One memory answers: slant, size and thickness are undone, and each lesson is taught turned a "
                         "little both "
                         "ways too."),
            upright(), {{60, 0.853}, {1'000, 0.961}, {60'000, 0.987}}},
        {"Thermometer",
            Sentence::of(
                "Grey levels as 8 bits that fill up one after another, so that a small difference of levels is a small "
                "distance."),
            nearestMemory(InputCode::thermometer), {{60, 0.848}, {1'000, 0.957}}},
        {"Deskewed",
            Sentence::of(
                "As Classic, but slant is undone and ink begins at grey level 128; neurons read the picture only."),
            deskewed(), {{60, 0.729}, {1'000, 0.920}, {10'000, 0.942}}},
        {"Grey",
            Sentence::of("The demo's grey-scale agent: the level of every pixel as a binary number of 8 bits, which "
                         "calls 127 and "
                         "128 far apart."),
            grey(), {{60, 0.578}, {1'000, 0.822}}},
        {"Classic",
            Sentence::of("As the browser demo that Engram re-creates: ink from grey level 200, state neurons that read "
                         "the picture and each other. Watch it settle."),
            classic(), {{60, 0.523}, {1'000, 0.778}, {10'000, 0.864}}},
    };
    return all;
}

const Preset* findPreset(std::string_view name)
{
    const auto found = std::find_if(presets().begin(), presets().end(),
        [name](const Preset& preset) { return equalWithoutCase(preset.name, name); });
    return found == presets().end() ? nullptr : &*found;
}

} // namespace engram
