#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

#include <engram/plural.h>
#include <engram/try.h>

#include "learnerSections.h"

namespace engram {
namespace {

constexpr std::uint64_t mostNeurons = std::uint64_t{1} << 20;
constexpr std::uint64_t mostParameters = 16;

void writeCounts(ByteWriter& out, const std::vector<std::uint32_t>& values)
{
    out.count(values.size());
    for (const std::uint32_t value : values)
        out.count(value);
}

std::vector<std::uint32_t> readCounts(FieldReader& in, std::uint64_t most, Words what)
{
    const std::uint64_t size = in.count();
    if (size > most)
        in.fail(Sentence::of("%1 %2 are more than %3", in.where(), Sentence::of(what), most));
    std::vector<std::uint32_t> values;
    for (std::uint64_t i = 0; i < size && in.ok(); ++i)
        values.push_back(in.count32(what));
    return values;
}

void writeInstincts(ByteWriter& out, const std::vector<Instinct>& instincts)
{
    out.count(instincts.size());
    for (const Instinct& instinct : instincts) {
        out.flag(instinct.pleasure);
        out.count(instinct.conditions.size());
        for (const InstinctCondition& condition : instinct.conditions) {
            out.u8(static_cast<std::uint8_t>(condition.layer));
            out.count(condition.neuron);
            out.flag(condition.value);
        }
    }
}

/// An instinct has a control neuron past the first three, and all of them together have as many conditions as an agent
/// may have neurons. Architecture checks this too; here it is checked before memory is taken.
std::vector<Instinct> readInstincts(FieldReader& in, const std::vector<std::uint32_t>& controlChannels)
{
    const std::uint64_t controls = std::accumulate(controlChannels.begin(), controlChannels.end(), std::uint64_t{0});
    std::vector<Instinct> instincts;
    const std::uint64_t size = in.count();
    const bool none = controls > mostNeurons || controls < Architecture::fixedControls;
    if (size > (none ? 0 : controls - Architecture::fixedControls))
        in.fail(Sentence::of("%1 claims %2 for %3 control neurons", in.where(),
            Sentence::counted("%n instincts", "%n instinct", size), controls));
    std::uint64_t room = Architecture::mostConditions;
    for (std::uint64_t i = 0; i < size && in.ok(); ++i) {
        Instinct instinct;
        instinct.pleasure = in.flag(Sentence::wording("an instinct's kind"));
        const std::uint64_t conditions = in.count();
        if (conditions > room)
            in.fail(Sentence::of(
                        "%1 claims instincts with more than %2 conditions", in.where(), Architecture::mostConditions),
                ErrorKind::tooLarge);
        room -= std::min(room, conditions);
        for (std::uint64_t j = 0; j < conditions && in.ok(); ++j) {
            const auto layer = static_cast<Layer>(in.choice(3, Sentence::wording("an instinct's layer")));
            const std::uint32_t neuron = in.count32(Sentence::wording("an instinct's neuron"));
            instinct.conditions.push_back({layer, neuron, in.flag(Sentence::wording("an instinct's value"))});
        }
        instincts.push_back(std::move(instinct));
    }
    return instincts;
}

void writeArchitecture(ByteWriter& out, const ArchitectureDescription& architecture)
{
    // Structured bindings name every field there is: one that is added does not compile until it is written here too.
    const auto& [inputs, outputs, controls, instincts, connector, seed] = architecture;
    writeCounts(out, inputs);
    writeCounts(out, outputs);
    writeCounts(out, controls);
    writeInstincts(out, instincts);
    out.u8(static_cast<std::uint8_t>(connector.kind));
    writeCounts(out, connector.parameters);
    out.u64(seed);
}

ArchitectureDescription readArchitecture(FieldReader& in)
{
    ArchitectureDescription architecture;
    architecture.inputChannels = readCounts(in, mostNeurons, Sentence::wording("the input channels"));
    architecture.outputChannels = readCounts(in, mostNeurons, Sentence::wording("the output channels"));
    architecture.controlChannels = readCounts(in, mostNeurons, Sentence::wording("the control channels"));
    architecture.instincts = readInstincts(in, architecture.controlChannels);
    architecture.connector.kind =
        static_cast<ConnectorKind>(in.choice(connectorKinds, Sentence::wording("the connector")));
    architecture.connector.parameters = readCounts(in, mostParameters, Sentence::wording("the connector's parameters"));
    architecture.seed = in.u64();
    return architecture;
}

void writeSettings(ByteWriter& out, const AgentSettings& settings)
{
    const auto& [context, rules, seed] = settings;
    const auto& [discrimination, hamming, randomDefault, tolerance] = rules;
    out.u8(static_cast<std::uint8_t>(context));
    out.flag(discrimination);
    out.flag(hamming);
    out.flag(randomDefault);
    out.u32(tolerance);
    out.u64(seed);
}

AgentSettings readSettings(FieldReader& in)
{
    AgentSettings settings;
    settings.context = static_cast<Context>(in.choice(3, Sentence::wording("the context")));
    settings.rules.discrimination = in.flag(Sentence::wording("a rule"));
    settings.rules.hamming = in.flag(Sentence::wording("a rule"));
    settings.rules.randomDefault = in.flag(Sentence::wording("a rule"));
    settings.rules.tolerance = in.u32();
    settings.seed = in.u64();
    return settings;
}

void writePreprocessing(ByteWriter& out, const Preprocessing& preprocessing)
{
    const auto& [normalise, deskew, stretch, evenInk, threshold, code] = preprocessing;
    out.flag(normalise);
    out.flag(deskew);
    out.flag(stretch);
    out.flag(evenInk);
    out.u8(threshold);
    out.u8(static_cast<std::uint8_t>(code));
}

Preprocessing readPreprocessing(FieldReader& in)
{
    Preprocessing preprocessing;
    preprocessing.normalise = in.flag(Sentence::wording("normalising"));
    preprocessing.deskew = in.flag(Sentence::wording("deskewing"));
    preprocessing.stretch = in.flag(Sentence::wording("stretching"));
    preprocessing.evenInk = in.flag(Sentence::wording("evening the ink"));
    preprocessing.threshold = in.u8();
    preprocessing.code = static_cast<InputCode>(in.choice(4, Sentence::wording("the input code")));
    return preprocessing;
}

} // namespace

void writeDescription(ByteWriter& out, const Learner& learner)
{
    const LearnerDescription description = learner.description();
    const auto& [architecture, settings, preprocessing, variation] = description;
    const auto& [variants] = variation;
    out.text(learner.name);
    out.text(learner.notes);
    writeArchitecture(out, architecture);
    writeSettings(out, settings);
    writePreprocessing(out, preprocessing);
    out.u32(variants);
}

Result<Learner> readDescription(FieldReader& in, FormatVersion version, const std::string& where)
{
    LearnerDescription description;
    std::string name = in.text(Sentence::wording("the name"), longestName);
    std::string notes = in.text(Sentence::wording("the notes"), longestNotes);
    description.architecture = readArchitecture(in);
    description.agent = readSettings(in);
    description.preprocessing = readPreprocessing(in);
    description.variation.variants = in.u32();
    ENGRAM_TRY(in.finish(version.minor > presentVersion.minor));

    Result<Learner> learner = Learner::create(description, std::move(name));
    if (!learner)
        return failure(ErrorKind::malformed, Sentence::of("%1: %2", where, learner.error().sentence));
    learner->notes = std::move(notes);
    return learner;
}

} // namespace engram
