#pragma once

#include <engram/bits/kernel.h>

namespace engram {

/// Plain C++ for every machine, as simple as can be: what the vector kernels must equal.
class ScalarKernel final : public Kernel {
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "scalar"; }
    void differences(const Word* planes, std::span<const std::uint32_t> rows, const Word* pattern,
        Plane* differences) const noexcept override;
    void transpose(std::span<const Word* const> rows, std::size_t bits, Word* planes) const noexcept override;
    void add(const Plane* planes, const SharedSums& sums, BitSlicedNumbers* numbers) const noexcept override;
    bool atMost(
        const BitSlicedNumbers& numbers, std::size_t limit, const Plane& among, Plane& chosen) const noexcept override;
    std::size_t least(const BitSlicedNumbers& numbers, Plane& chosen) const noexcept override;
    std::size_t list(const BitSlicedNumbers& numbers, const Plane& chosen, std::uint32_t* indices,
        std::uint32_t* values) const noexcept override;
    [[nodiscard]] std::size_t countBoth(const Plane& left, const Word* right) const noexcept override;
    void addDistances(std::span<const Word* const> rows, std::span<const std::uint32_t> words, const Word* pattern,
        const Word* mask, std::uint32_t* distances) const noexcept override;
    void addRowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern, const Word* mask,
        std::uint32_t limit, std::uint32_t* distances) const noexcept override;
    void rowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
        std::uint16_t* distances) const noexcept override;
    void windowDistances(const WindowGrid& grid, const WindowPicture& question, std::span<const WindowPicture> copies,
        std::span<const WindowShift> shifts, std::uint16_t* least) const noexcept override;
    void smooth(NumberPlane& plane, int passes) const noexcept override;
    [[nodiscard]] std::size_t countFrom(
        std::span<const NumberPlane> planes, std::uint32_t bound) const noexcept override;
};

} // namespace engram
