#include <engram/training/learner.h>

#include <string>
#include <utility>

#include <engram/try.h>

namespace engram {
namespace {

constexpr std::size_t labelBits = 4; ///< 0-9 in binary

} // namespace

Sentence agentName(const std::string& name)
{
    return name == unnamedAgent ? Sentence::of("Untitled") : Sentence::quoted(name);
}

Result<Learner> Learner::create(const LearnerDescription& description, std::string name)
{
    ENGRAM_TRY(Architecture architecture, Architecture::create(description.architecture));
    ENGRAM_TRY(checkSettings(architecture, description.agent));
    if (description.preprocessing.code > InputCode::directions)
        return failure(ErrorKind::invalidArgument, Sentence::of("there is no such code of pixels"));
    const LayerSizes& sizes = architecture.sizes();
    const std::size_t inputs = digitPixels * bitsPerPixel(description.preprocessing.code);
    if (sizes.inputs != inputs)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("an agent that reads digits so needs %1 input neurons, but this architecture has %2", inputs,
                sizes.inputs));
    if (sizes.outputs != labelBits)
        return failure(ErrorKind::invalidArgument,
            Sentence::of(
                "an agent that reads digits needs 4 output neurons, but this architecture has %1", sizes.outputs));
    if (description.variation.variants > Variation::mostVariants)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("at most %1 variants of a lesson can be taught with it, not %2", Variation::mostVariants,
                description.variation.variants));
    return Learner{.name = std::move(name),
        .notes = {},
        .preprocessing = description.preprocessing,
        .variation = description.variation,
        .agent = Agent(std::move(architecture), description.agent),
        .log = {}};
}

LearnerDescription Learner::description() const
{
    return {.architecture = agent.architecture().description(),
        .agent = agent.settings(),
        .preprocessing = preprocessing,
        .variation = variation};
}

} // namespace engram
