#include <engram/session/report.h>

#include <ostream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "csvField.h"
#include "wording.h"

namespace engram {

namespace {

using Json = nlohmann::ordered_json;

std::string bitText(BitView bits)
{
    std::string text(bits.size(), '0');
    for (std::size_t i = 0; i < bits.size(); ++i)
        if (bits[i])
            text[i] = '1';
    return text;
}

std::string_view nameOf(Layer layer)
{
    switch (layer) {
    case Layer::input:
        return "input";
    case Layer::state:
        return "state";
    case Layer::output:
        return "output";
    }
    return "unknown";
}

std::string numberOrNothing(const auto& number)
{
    return number ? std::to_string(*number) : std::string();
}

Json jsonOrNull(const auto& number)
{
    return number ? Json(*number) : Json(nullptr);
}

} // namespace

void writeStoryCsv(const Story& story, std::ostream& out, const std::stop_token& stop)
{
    out << "state,episode,step,kind,source,index,expected,code,changed,input,state_layer,output\r\n";
    for (std::size_t i = 0; i < story.size() && !stop.stop_requested(); ++i) {
        const StoryState state = story.state(i);
        const Episode& episode = story.episode(state.episode);
        out << i << ',' << state.episode << ',' << state.step << ',' << engram::nameOf(state.kind) << ','
            << csvField(episode.source) << ',' << episode.index << ',' << numberOrNothing(episode.expected) << ','
            << codeOf(state.output) << ',' << numberOrNothing(story.changed(i)) << ',' << bitText(state.input) << ','
            << bitText(state.state) << ',' << bitText(state.output) << "\r\n";
    }
}

void writeStoryJson(const Story& story, std::ostream& out, const std::stop_token& stop)
{
    // State by state, so that a long story never stands in memory as text.
    out << "{\"dropped\":" << story.dropped() << ",\"states\":[";
    for (std::size_t i = 0; i < story.size() && !stop.stop_requested(); ++i) {
        const StoryState state = story.state(i);
        const Episode& episode = story.episode(state.episode);
        const Json line = {{"state", i}, {"episode", state.episode}, {"step", state.step},
            {"kind", engram::nameOf(state.kind)}, {"source", episode.source}, {"index", episode.index},
            {"expected", jsonOrNull(episode.expected)}, {"code", codeOf(state.output)},
            {"changed", jsonOrNull(story.changed(i))}, {"input", bitText(state.input)},
            {"state_layer", bitText(state.state)}, {"output", bitText(state.output)}};
        out << (i == 0 ? "\n" : ",\n") << line.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    out << "\n]}\n";
}

std::string sharesCsv(const StepShares& shares)
{
    std::ostringstream out;
    out << "rank,share,source,index,kind,code\r\n";
    for (std::size_t i = 0; i < shares.memories.size(); ++i) {
        const MemoryShare& memory = shares.memories[i];
        out << i + 1 << ',' << memory.share << ',' << csvField(memory.source.name()) << ',' << memory.index << ','
            << kindName(memory.kind) << ',' << memory.code << "\r\n";
    }
    return out.str();
}

std::string sharesJson(const StepShares& shares)
{
    Json memories = Json::array();
    for (const MemoryShare& memory : shares.memories)
        memories.push_back({{"share", memory.share}, {"source", memory.source.name()}, {"index", memory.index},
            {"kind", kindName(memory.kind)}, {"code", memory.code}, {"input", bitText(memory.input)}});
    return Json({{"undecided", shares.undecided}, {"codes", shares.codes}, {"memories", std::move(memories)}})
        .dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string neuronCsv(const NeuronExplanation& explanation, NeuronId neuron, const Memory& memory)
{
    std::ostringstream out;
    out << "layer,neuron,rule,bit,connections,least_distance,votes_for_one,votes_for_zero\r\n";
    out << nameOf(neuron.layer) << ',' << neuron.index << ',' << titleOf(explanation.rule) << ',' << explanation.bit
        << ',' << explanation.connections << ',' << explanation.leastDistance << ',' << explanation.votesForOne << ','
        << explanation.votesForZero << "\r\n\r\n";
    out << "engram,distance,answer,voted,source,index,kind,code\r\n";
    for (const NearEngram& near : explanation.nearest) {
        const EngramView engram = memory[near.engram];
        out << near.engram << ',' << near.distance << ',' << near.answer << ',' << near.voted << ','
            << csvField(engram.provenance.source) << ',' << engram.provenance.index << ','
            << kindName(engram.provenance.kind) << ',' << codeOf(engram.answerOutput) << "\r\n";
    }
    out << "\r\ndistance,engrams\r\n";
    for (std::size_t distance = 0; distance < explanation.histogram.size(); ++distance)
        if (explanation.histogram[distance] > 0)
            out << distance << ',' << explanation.histogram[distance] << "\r\n";
    return out.str();
}

std::string neuronJson(const NeuronExplanation& explanation, NeuronId neuron, const Memory& memory)
{
    Json nearest = Json::array();
    for (const NearEngram& near : explanation.nearest) {
        const EngramView engram = memory[near.engram];
        nearest.push_back({{"engram", near.engram}, {"distance", near.distance}, {"answer", near.answer ? 1 : 0},
            {"voted", near.voted}, {"source", engram.provenance.source}, {"index", engram.provenance.index},
            {"kind", kindName(engram.provenance.kind)}, {"code", codeOf(engram.answerOutput)}});
    }
    return Json(
        {{"layer", nameOf(neuron.layer)}, {"neuron", neuron.index}, {"rule", titleOf(explanation.rule)},
            {"bit", explanation.bit ? 1 : 0}, {"connections", explanation.connections},
            {"least_distance", explanation.leastDistance}, {"votes_for_one", explanation.votesForOne},
            {"votes_for_zero", explanation.votesForZero}, {"discrimination_score", explanation.discriminationScore},
            {"histogram", explanation.histogram}, {"nearest", std::move(nearest)}})
        .dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace engram
