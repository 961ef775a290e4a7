#pragma once

#include <cstddef>
#include <iosfwd>
#include <stop_token>
#include <string>

#include <engram/agent/explanation.h>
#include <engram/session/answerExplanation.h>
#include <engram/session/storyOutline.h>

namespace engram {

/// What a person exports: the history and explanations as text that other programs read. CSV as RFC 4180 (CRLF,
/// quotes where needed), JSON one value. The stream's own state says whether writing worked.

/// One line a state: number, episode, step, kind, source, index, expected, code, bits changed, and the three layers as
/// strings of 0 and 1.
void writeStoryCsv(const Story& story, std::ostream& out, const std::stop_token& stop = {});
void writeStoryJson(const Story& story, std::ostream& out, const std::stop_token& stop = {});

/// One line a memory: rank, share, source, index, kind, code.
[[nodiscard]] std::string sharesCsv(const StepShares& shares);
[[nodiscard]] std::string sharesJson(const StepShares& shares);

/// Rule, distances, votes, histogram and nearest engrams with where each came from.
[[nodiscard]] std::string neuronCsv(const NeuronExplanation& explanation, NeuronId neuron, const Memory& memory);
[[nodiscard]] std::string neuronJson(const NeuronExplanation& explanation, NeuronId neuron, const Memory& memory);

} // namespace engram
