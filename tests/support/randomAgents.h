#pragma once

#include <string>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/bits/counterRandom.h>

namespace engram {

/// Architectures, settings and pictures to try an agent on.
class RandomAgents {
public:
    explicit RandomAgents(std::uint64_t seed)
        : random_(seed)
    {
    }

    std::size_t below(std::size_t bound) { return random_.below(bound); }
    bool coin() { return random_.below(2) == 1; }

    BitVector bits(std::size_t size)
    {
        BitVector result(size);
        const std::size_t density = 1 + below(4); // a quarter to all of the bits are even chances
        for (std::size_t i = 0; i < size; ++i)
            result.set(i, below(4) < density && coin());
        return result;
    }

    /// `bits` with a few bits flipped, so that distances are small and tie.
    BitVector near(BitView bits)
    {
        BitVector result(bits);
        for (std::size_t flips = below(4); flips > 0; --flips)
            result.flip(below(bits.size()));
        return result;
    }

    /// Layers of `inputs` and `outputs` neurons, wired by each of the six connectors as `kind` counts.
    Architecture architecture(std::size_t kind, std::size_t inputs, std::size_t outputs)
    {
        ArchitectureDescription description;
        description.seed = random_.next();
        std::string text;
        switch (kind % 6) {
        case 0:
            text = "full";
            break;
        case 1:
            text = "forward_full";
            break;
        case 2:
            text = "forward_forward";
            break;
        case 3:
            text = "random " + std::to_string(below(inputs + 1)) + " " + std::to_string(below(inputs + 1)) + " "
                + std::to_string(below(inputs + 1)) + " " + std::to_string(below(outputs + 1));
            break;
        case 4:
            text = "nearest_neighbour " + std::to_string(below(3)) + " " + std::to_string(below(3));
            break;
        default:
            text = "rectangular " + std::to_string(below(3)) + " " + std::to_string(below(3));
        }
        const bool onGrid = kind % 6 >= 4;
        if (onGrid)
            text += " " + std::to_string(inputs) + " 1 " + (coin() ? "1" : "0");
        description.inputChannels = onGrid ? std::vector<std::uint32_t>(inputs, 1) : channels(inputs);
        // As many channels out as in, so that z2i has something to do.
        description.outputChannels = onGrid && coin() ? std::vector<std::uint32_t>(inputs, 1) : channels(outputs);
        description.connector = *Connector::parse(text);
        return *Architecture::create(description);
    }

    AgentSettings settings()
    {
        AgentSettings settings;
        settings.context = static_cast<Context>(below(3));
        settings.seed = random_.next();
        settings.rules = rules();
        return settings;
    }

    RecallRules rules()
    {
        constexpr std::uint32_t tolerances[] = {0, 0, 15, 50, 200};
        return {coin(), below(4) != 0, coin(), tolerances[below(5)]};
    }

private:
    std::vector<std::uint32_t> channels(std::size_t neurons)
    {
        std::vector<std::uint32_t> channels;
        while (neurons > 0) {
            channels.push_back(static_cast<std::uint32_t>(1 + below(neurons)));
            neurons -= channels.back();
        }
        return channels;
    }

    RandomStream random_;
};

} // namespace engram
