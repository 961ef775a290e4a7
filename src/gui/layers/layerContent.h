#pragma once

#include <cstddef>
#include <optional>

#include <engram/bits/bitVector.h>
#include <engram/dataset/digitSet.h>

namespace engram {

/// How a layer's neurons lie in a picture: pixel by pixel, row by row, `planes` bits to a pixel.
struct GridShape {
    std::size_t rows = digitSide;
    std::size_t columns = digitSide;
    std::size_t planes = 1;

    [[nodiscard]] static GridShape forNeurons(std::size_t neurons)
    {
        return {.rows = digitSide, .columns = digitSide, .planes = neurons < digitPixels ? 1 : neurons / digitPixels};
    }
    [[nodiscard]] std::size_t pixels() const { return rows * columns; }
    [[nodiscard]] std::size_t neuron(std::size_t row, std::size_t column, std::size_t plane) const
    {
        return (row * columns + column) * planes + plane;
    }
    friend bool operator==(const GridShape&, const GridShape&) = default;
};

/// All that a layer's picture shows, as one finished value. Vectors of size 0 are "not there".
struct LayerContent {
    GridShape shape;
    BitVector bits;
    BitVector before; ///< the same layer a step earlier
    BitVector input; ///< what a state layer is compared with
    BitVector connections; ///< neurons that the selected neuron reads
    std::optional<std::size_t> selected; ///< neuron

    [[nodiscard]] bool changed(std::size_t neuron) const { return !before.empty() && before[neuron] != bits[neuron]; }
    [[nodiscard]] bool differs(std::size_t neuron) const { return !input.empty() && input[neuron] != bits[neuron]; }
};

} // namespace engram
