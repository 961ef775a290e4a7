#include "plainRecall.h"

#include <algorithm>
#include <bit>
#include <initializer_list>

#include "agent/naivePatchwork.h"

namespace engram {
namespace {

void append(std::vector<Word>& words, std::initializer_list<BitView> parts)
{
    for (const BitView part : parts)
        words.insert(words.end(), part.words().begin(), part.words().end());
}

[[gnu::always_inline]] inline void countAll(const std::vector<Word>& rows, const Word* pattern, const Word* mask,
    std::size_t words, std::vector<int>& distances)
{
    const Word* row = rows.data();
    for (int& distance : distances) {
        int count = 0;
        for (std::size_t word = 0; word < words; ++word)
            count += std::popcount((row[word] ^ pattern[word]) & mask[word]);
        distance = count;
        row += words;
    }
}

#if defined(__x86_64__)
[[gnu::target("popcnt")]] void countWithInstruction(const std::vector<Word>& rows, const Word* pattern,
    const Word* mask, std::size_t words, std::vector<int>& distances)
{
    countAll(rows, pattern, mask, words, distances);
}
#endif

void count(const std::vector<Word>& rows, const Word* pattern, const Word* mask, std::size_t words,
    std::vector<int>& distances)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("popcnt")) {
        countWithInstruction(rows, pattern, mask, words, distances);
        return;
    }
#endif
    countAll(rows, pattern, mask, words, distances);
}

} // namespace

PlainRecall::PlainRecall(const Agent& agent)
    : agent_(agent)
{
    if (agent.architecture().windows())
        return;
    fill(stateTable_);
    fill(outputTable_);
}

void PlainRecall::fill(Table& table) const
{
    const bool isState = table.layer == Layer::state;
    const std::size_t neurons = isState ? agent_.sizes().states : agent_.sizes().outputs;
    for (std::size_t neuron = 0; neuron < neurons; ++neuron) {
        const Connections wires =
            isState ? agent_.architecture().stateNeuron(neuron) : agent_.architecture().outputNeuron(neuron);
        append(table.masks, {wires.input, wires.state, wires.output});
    }
    table.words = table.masks.size() / neurons;
    table.rows.reserve(table.words * agent_.memory().size());
    for (std::size_t i = 0; i < agent_.memory().size(); ++i) {
        const EngramView engram = agent_.memory()[i];
        append(table.rows, {engram.input, isState ? engram.contextState : engram.answerState, engram.contextOutput});
        table.answers.push_back(isState ? engram.answerState : engram.answerOutput);
    }
}

std::vector<State> PlainRecall::settleWithWindows(const Question& question) const
{
    const std::size_t memories = agent_.architecture().windows()->memories;
    const bool isDrawn = agent_.memory().empty() || !agent_.settings().rules.hamming;
    std::vector<State> states = {resetState(agent_, question.input, question.identity)};
    for (std::uint64_t step = 1; step <= question.steps; ++step)
        if (step > memories && !isDrawn)
            states.push_back(State(states.back())); // no memory is added any more
        else
            states.push_back(naiveNextOfWindows(agent_, states.back(), question.input, question.identity, step));
    return states;
}

std::size_t PlainRecall::wordsOf(std::size_t steps) const
{
    const LayerSizes& sizes = agent_.sizes();
    return steps * agent_.memory().size() * (sizes.states * stateTable_.words + sizes.outputs * outputTable_.words);
}

bool PlainRecall::agreesInPart(
    const Question& question, const std::vector<State>& states, std::size_t wanted, double& asked) const
{
    const LayerSizes& sizes = agent_.sizes();
    const std::size_t neurons = sizes.states + sizes.outputs;
    const std::size_t all = neurons * (states.size() - 1);
    wanted = std::clamp<std::size_t>(wanted, 1, all);
    asked = static_cast<double>(wanted) / static_cast<double>(all);
    std::vector<int> distances(agent_.memory().size());
    bool agrees = true;
    for (std::size_t i = 0; i < wanted; ++i) {
        const std::size_t place = i * all / wanted;
        const std::size_t step = 1 + place / neurons;
        const bool isState = place % neurons < sizes.states;
        const std::size_t neuron = place % neurons - (isState ? 0 : sizes.states);
        const State& now = states[step - 1];
        const State& next = states[step];
        std::vector<Word> pattern;
        append(pattern, {question.input, isState ? now.state : next.state, now.output});
        const BitView before = isState ? now.state : now.output;
        const BitVector drawn = randomBits(
            agent_.settings().seed, question.identity, step, isState ? Layer::state : Layer::output, before.size());
        const bool bit =
            bitOf(isState ? stateTable_ : outputTable_, pattern, neuron, before[neuron], drawn[neuron], distances);
        agrees = agrees && bit == (isState ? next.state : next.output)[neuron];
    }
    return agrees;
}

std::vector<State> PlainRecall::settle(const Question& question) const
{
    if (agent_.architecture().windows())
        return settleWithWindows(question);
    std::vector<State> states = {resetState(agent_, question.input, question.identity)};
    for (std::uint64_t step = 1; step <= question.steps; ++step) {
        const State& now = states.back();
        State next;
        next.input = BitVector(question.input);
        std::vector<Word> pattern;
        append(pattern, {question.input, now.state, now.output});
        next.state = this->step(stateTable_, pattern, now.state, question.identity, step);
        pattern.clear();
        append(pattern, {question.input, next.state, now.output});
        next.output = this->step(outputTable_, pattern, now.output, question.identity, step);
        states.push_back(std::move(next));
    }
    return states;
}

BitVector PlainRecall::step(
    const Table& table, const std::vector<Word>& pattern, BitView before, Identity identity, std::uint64_t step) const
{
    const BitVector drawn = randomBits(agent_.settings().seed, identity, step, table.layer, before.size());
    BitVector bits(before);
    std::vector<int> distances(table.answers.size());
    for (std::size_t neuron = 0; neuron < bits.size(); ++neuron)
        bits.set(neuron, bitOf(table, pattern, neuron, before[neuron], drawn[neuron], distances));
    return bits;
}

bool PlainRecall::bitOf(const Table& table, const std::vector<Word>& pattern, std::size_t neuron, bool before,
    bool drawn, std::vector<int>& distances) const
{
    const RecallRules& rules = agent_.settings().rules;
    count(table.rows, pattern.data(), table.masks.data() + neuron * table.words, table.words, distances);
    std::int64_t balance = 0; // votes for 1 less votes for 0
    if (rules.hamming && !distances.empty()) {
        const std::int64_t least = *std::ranges::min_element(distances);
        for (std::size_t i = 0; i < distances.size(); ++i)
            if (std::int64_t{distances[i]} * 100 <= least * (100 + std::int64_t{rules.tolerance}))
                balance += table.answers[i][neuron] ? 1 : -1;
    }
    if (balance != 0)
        return balance > 0;
    return rules.randomDefault ? drawn : before;
}

} // namespace engram
