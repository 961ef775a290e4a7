#pragma once

#include <string>

#include <engram/bits/kernel.h>

#include "numberFunctions.h"
#include "vectorFunctions.h"
#include "windowFunctions.h"

namespace engram {

/// A kernel on the vector instructions of one instruction set.
class VectorKernel final : public Kernel {
public:
    VectorKernel(const VectorFunctions& functions, const WindowFunctions& windowFunctions,
        const NumberFunctions& numberFunctions);

    [[nodiscard]] std::string_view name() const noexcept override { return name_; }
    void differences(const Word* planes, std::span<const std::uint32_t> rows, const Word* pattern,
        Plane* differences) const noexcept override
    {
        functions_.differences(planes, rows.data(), rows.size(), pattern, differences);
    }
    void transpose(std::span<const Word* const> rows, std::size_t bits, Word* planes) const noexcept override
    {
        functions_.transpose(rows.data(), rows.size(), bits, planes);
    }
    void add(const Plane* planes, const SharedSums& sums, BitSlicedNumbers* numbers) const noexcept override
    {
        functions_.add(planes, sums, numbers);
    }
    bool atMost(
        const BitSlicedNumbers& numbers, std::size_t limit, const Plane& among, Plane& chosen) const noexcept override
    {
        return functions_.atMost(numbers, limit, among, chosen);
    }
    std::size_t least(const BitSlicedNumbers& numbers, Plane& chosen) const noexcept override
    {
        return functions_.least(numbers, chosen);
    }
    std::size_t list(const BitSlicedNumbers& numbers, const Plane& chosen, std::uint32_t* indices,
        std::uint32_t* values) const noexcept override
    {
        return functions_.list(numbers, chosen, indices, values);
    }
    [[nodiscard]] std::size_t countBoth(const Plane& left, const Word* right) const noexcept override
    {
        return functions_.countBoth(left, right);
    }
    void addDistances(std::span<const Word* const> rows, std::span<const std::uint32_t> words, const Word* pattern,
        const Word* mask, std::uint32_t* distances) const noexcept override
    {
        functions_.addDistances(rows.data(), rows.size(), words.data(), words.size(), pattern, mask, distances);
    }
    void addRowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern, const Word* mask,
        std::uint32_t limit, std::uint32_t* distances) const noexcept override
    {
        functions_.addRowDistances(rows, count, words, pattern, mask, limit, distances);
    }
    void rowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
        std::uint16_t* distances) const noexcept override
    {
        windows_.rowDistances(rows, count, words, pattern, distances);
    }
    void windowDistances(const WindowGrid& grid, const WindowPicture& question, std::span<const WindowPicture> copies,
        std::span<const WindowShift> shifts, std::uint16_t* least) const noexcept override;
    void smooth(NumberPlane& plane, int passes) const noexcept override { numbers_.smooth(plane, passes); }
    [[nodiscard]] std::size_t countFrom(
        std::span<const NumberPlane> planes, std::uint32_t bound) const noexcept override
    {
        return numbers_.countFrom(planes.data(), planes.size(), bound);
    }

private:
    const VectorFunctions& functions_;
    const WindowFunctions& windows_;
    const NumberFunctions& numbers_;
    std::string name_;
};

} // namespace engram
