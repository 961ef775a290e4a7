#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/error.h>

namespace engram {

/// A memory among those of its code, and how far it is from them.
struct MemoryInMind {
    std::size_t engram = 0; ///< index in the memory
    double distance = 0; ///< mean Hamming distance of its input to those of all the others, in bits; 0 if it is alone
};

/// What an agent has in mind of one code: the average of its memories, after the "mental images" of DRASiW
/// (B. P. A. Grieco, P. M. V. Lima, M. De Gregorio, F. M. G. Franca, "Producing pattern examples from 'mental' images",
/// 2010; M. De Gregorio, M. Giordano, "Cloning DRASiW systems via memory transfer", 2016), where a discriminator
/// counts how often each of its entries was taught. Here memories are kept whole, so that the count is of pixels.
struct MentalImage {
    std::uint32_t code = 0;
    /// Its lessons, earliest first: engrams taught as the code, without turned copies, and without what was stored
    /// because an answer was wrong, which is no picture of the code.
    std::vector<std::size_t> memories;
    std::vector<std::uint32_t> counts; ///< [input neuron]: how many of the memories have that bit
    std::optional<MemoryInMind> typical; ///< the least distance, the earliest of equals; nothing without memories
    std::optional<MemoryInMind> oddest; ///< the greatest distance, the earliest of equals; nothing with fewer than two

    /// [pixel]: the share of the bits of the pixel that are set, in the mean of all memories, 0-1. All 0 without
    /// memories. `bitsPerPixel` divides the number of input neurons.
    [[nodiscard]] std::vector<double> heat(std::size_t bitsPerPixel) const;
};

/// Of each digit 0-9. Stops early, with what it has, if asked to.
[[nodiscard]] std::array<MentalImage, 10> mentalImages(const Memory& memory, const std::stop_token& stop = {});

/// The memories of an image that have a pixel: any of its bits is set.
[[nodiscard]] std::vector<std::size_t> memoriesWithPixel(
    const Memory& memory, const MentalImage& image, std::size_t pixel, std::size_t bitsPerPixel);

/// Whether a state that no input holds can become another, and why not.
enum class Imagination : std::uint8_t {
    possible, ///< neurons read other neurons of the state
    windows, ///< windows look at the input alone
    noState, ///< no neuron reads the state
    ownChannel, ///< each neuron reads its own channel of the state alone: it knows nothing of the picture
};
[[nodiscard]] Imagination imaginationOf(const Architecture& architecture);
/// "its windows look at the input alone": the reason why imagining means nothing. Empty where it is possible.
[[nodiscard]] Sentence reasonOf(Imagination imagination);

/// What an agent begins to imagine from.
struct ImagineStart {
    /// What is there before the first step.
    enum class Kind : std::uint8_t {
        noise, ///< random state and output, as after a reset
        half, ///< `picture`, of which one half is noise
        label, ///< the bits that most memories of `digit` have, and its output
    };
    /// A part of the picture.
    enum class Half : std::uint8_t { upper, lower, left, right };
    Kind kind = Kind::noise;
    BitVector picture{}; ///< of kind half: as many bits as there are input neurons
    Half kept = Half::upper; ///< the half of the picture that is kept
    std::uint8_t digit = 0; ///< of kind label
    std::uint64_t seed = 1; ///< of the noise
    std::size_t steps = 20; ///< at most 1000
};

/// What became of a state without any input.
struct Imagining {
    std::vector<State> states; ///< the start and one a step; their input layer is empty of ink
    std::optional<std::size_t> settledAt; ///< as Settling::settledAt
    std::optional<std::size_t> engram; ///< the memory nearest to the last state, the earliest of equals
    std::size_t distance = 0; ///< to it, in bits of the state layer
};

/// Holds no input before a copy of the agent, whose state neurons then read the state alone (their connections to the
/// input are cut), and lets it take its steps. The agent itself stays as it was. Errors: `invalidArgument` (imagining
/// means nothing for this agent, nothing is remembered, nothing of the digit is, a picture of another size),
/// `cancelled`.
[[nodiscard]] Result<Imagining> imagine(
    const Agent& agent, const ImagineStart& start, const std::stop_token& stop = {});

} // namespace engram
