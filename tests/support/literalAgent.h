#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <engram/agent/agent.h>

namespace engram {

using Bools = std::vector<bool>;

inline Bools boolsOf(BitView view)
{
    Bools bools(view.size());
    for (std::size_t i = 0; i < view.size(); ++i)
        bools[i] = view[i];
    return bools;
}

inline BitVector bitsOf(const Bools& bools)
{
    BitVector bits(bools.size());
    for (std::size_t i = 0; i < bools.size(); ++i)
        bits.set(i, bools[i]);
    return bits;
}

/// An exact fraction, reduced.
class Fraction {
public:
    __extension__ using Wide = __int128;
    Fraction(Wide numerator = 0, Wide denominator = 1) // NOLINT(google-explicit-constructor)
        : numerator_(numerator)
        , denominator_(denominator)
    {
        Wide a = numerator < 0 ? -numerator : numerator;
        Wide b = denominator;
        while (b != 0)
            a = std::exchange(b, a % b);
        if (a > 1) {
            numerator_ /= a;
            denominator_ /= a;
        }
    }
    friend Fraction operator+(Fraction l, Fraction r)
    {
        return {l.numerator_ * r.denominator_ + r.numerator_ * l.denominator_, l.denominator_ * r.denominator_};
    }
    friend Fraction operator-(Fraction l, Fraction r) { return l + Fraction(-r.numerator_, r.denominator_); }
    friend Fraction operator*(Fraction l, Fraction r)
    {
        return {l.numerator_ * r.numerator_, l.denominator_ * r.denominator_};
    }
    friend Fraction operator/(Fraction l, Wide r) { return {l.numerator_, l.denominator_ * r}; }
    [[nodiscard]] int sign() const { return (numerator_ > 0) - (numerator_ < 0); }
    [[nodiscard]] double value() const { return static_cast<double>(numerator_) / static_cast<double>(denominator_); }

private:
    Wide numerator_;
    Wide denominator_;
};

/// docs/agent.md word by word, over vectors of bool: a table for every neuron, rebuilt for every question.
class LiteralAgent {
public:
    struct Entry {
        Bools pattern;
        bool answer;
    };
    struct Engram {
        Bools input, contextQ, contextZ, answerQ, answerZ;
    };
    struct Decided {
        Rule rule;
        bool bit;
        std::size_t least;
        std::vector<std::size_t> voters; ///< engrams
        Fraction score;
    };

    explicit LiteralAgent(const Agent& agent)
        : settings(agent.settings())
        , q(agent.sizes().states)
        , z(agent.sizes().outputs)
        , oldQ(q)
        , oldZ(z)
        , input(agent.sizes().inputs)
    {
        for (std::size_t k = 0; k < q.size(); ++k)
            stateWires.push_back(wiresOf(agent.architecture().stateNeuron(k)));
        for (std::size_t k = 0; k < z.size(); ++k)
            outputWires.push_back(wiresOf(agent.architecture().outputNeuron(k)));
    }

    void reset(Identity newIdentity)
    {
        identity = newIdentity;
        time = 0;
        q = boolsOf(randomBits(settings.seed, identity, 0, Layer::state, q.size()));
        z = boolsOf(randomBits(settings.seed, identity, 0, Layer::output, z.size()));
    }

    void step(const Bools& picture, const Bools* label)
    {
        oldQ = q;
        oldZ = z;
        input = picture;
        ++time;
        for (std::size_t k = 0; k < q.size(); ++k)
            q[k] = label ? picture[k] : decideState(k).bit;
        for (std::size_t k = 0; k < z.size(); ++k)
            z[k] = label ? (*label)[k] : decideOutput(k).bit;
        if (label)
            store(q, z);
    }

    void feedback(bool pleasure)
    {
        Bools answer = z;
        if (!pleasure)
            answer.flip();
        store(q, answer);
    }

    [[nodiscard]] Decided decideState(std::size_t k) const
    {
        std::vector<Entry> table;
        for (const Engram& engram : memory)
            table.push_back({see(stateWires[k], engram.input, engram.contextQ, {}), engram.answerQ[k]});
        return decide(table, see(stateWires[k], input, oldQ, {}), oldQ[k], Layer::state, k);
    }
    [[nodiscard]] Decided decideOutput(std::size_t k) const
    {
        std::vector<Entry> table;
        for (const Engram& engram : memory)
            table.push_back({see(outputWires[k], engram.input, engram.answerQ, engram.contextZ), engram.answerZ[k]});
        return decide(table, see(outputWires[k], input, q, oldZ), oldZ[k], Layer::output, k);
    }

    struct Wires {
        std::vector<std::size_t> i, q, z;
    };
    AgentSettings settings;
    std::vector<Engram> memory;
    std::vector<Wires> stateWires;
    std::vector<Wires> outputWires;
    Bools q, z, oldQ, oldZ, input;
    Identity identity = 0;
    std::uint64_t time = 0;

private:
    static Wires wiresOf(const Connections& connections)
    {
        const auto list = [](BitView mask) {
            std::vector<std::size_t> wires;
            for (std::size_t j = 0; j < mask.size(); ++j)
                if (mask[j])
                    wires.push_back(j);
            return wires;
        };
        return {list(connections.input), list(connections.state), list(connections.output)};
    }

    static Bools see(const Wires& wires, const Bools& i, const Bools& states, const Bools& outputs)
    {
        Bools pattern;
        for (const std::size_t j : wires.i)
            pattern.push_back(i[j]);
        for (const std::size_t j : wires.q)
            pattern.push_back(states[j]);
        for (const std::size_t j : wires.z)
            pattern.push_back(outputs[j]);
        return pattern;
    }

    void store(const Bools& answerQ, const Bools& answerZ)
    {
        const bool iconic = settings.context == Context::iconic;
        memory.push_back({input, iconic ? answerQ : oldQ, iconic ? answerZ : oldZ, answerQ, answerZ});
    }

    static Fraction scoreOf(const std::vector<Entry>& table, const Bools& pattern)
    {
        int ones = 0;
        int zeros = 0;
        for (const Entry& entry : table)
            ++(entry.answer ? ones : zeros);
        if (ones == 0 || zeros == 0)
            return 0;
        Fraction score;
        for (std::size_t j = 0; j < pattern.size(); ++j) {
            int onesHere = 0;
            int zerosHere = 0;
            for (const Entry& entry : table)
                if (entry.pattern[j])
                    ++(entry.answer ? onesHere : zerosHere);
            const Fraction given1(onesHere, ones);
            const Fraction given0(zerosHere, zeros);
            score = score + (given1 - given0) * (Fraction(pattern[j] ? 1 : 0) - (given1 + given0) / 2);
        }
        return score;
    }

    Decided decide(const std::vector<Entry>& table, const Bools& pattern, bool before, Layer layer, std::size_t k) const
    {
        Decided decided{Rule::kept, before, 0, {}, scoreOf(table, pattern)};
        std::vector<std::size_t> distances;
        for (const Entry& entry : table) {
            std::size_t distance = 0;
            for (std::size_t j = 0; j < pattern.size(); ++j)
                distance += entry.pattern[j] != pattern[j] ? 1U : 0U;
            distances.push_back(distance);
        }
        decided.least = distances.empty() ? 0 : *std::min_element(distances.begin(), distances.end());
        int balance = 0;
        for (std::size_t e = 0; e < table.size(); ++e)
            if (distances[e] * 100 <= decided.least * (100 + settings.rules.tolerance)) {
                decided.voters.push_back(e);
                balance += table[e].answer ? 1 : -1;
            }
        if (settings.rules.discrimination && decided.score.sign() != 0) {
            decided.rule = Rule::discrimination;
            decided.bit = decided.score.sign() > 0;
        } else if (settings.rules.hamming && balance != 0) {
            decided.rule = Rule::hamming;
            decided.bit = balance > 0;
        } else if (settings.rules.randomDefault) {
            decided.rule = Rule::randomDefault;
            decided.bit = randomBits(settings.seed, identity, time, layer, k + 1)[k];
        }
        return decided;
    }
};

} // namespace engram
