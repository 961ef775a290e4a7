#include <array>

#include "kernelScalar.h"

namespace engram {
namespace {

constexpr auto numberSide = static_cast<std::ptrdiff_t>(NumberPlane::side);

std::uint32_t mean(std::uint32_t before, std::uint32_t here, std::uint32_t after)
{
    return (before + 2 * here + after + 2) / 4;
}

} // namespace

void ScalarKernel::smooth(NumberPlane& plane, int passes) const noexcept
{
    for (int pass = 0; pass < passes; ++pass) {
        std::array<std::array<std::uint32_t, NumberPlane::side>, NumberPlane::side + 2> along{}; // a black row around
        for (std::ptrdiff_t y = 0; y < numberSide; ++y)
            for (std::ptrdiff_t x = 0; x < numberSide; ++x)
                along[y + 1][x] = mean(plane.row(y)[x - 1], plane.row(y)[x], plane.row(y)[x + 1]);
        for (std::ptrdiff_t y = 0; y < numberSide; ++y)
            for (std::ptrdiff_t x = 0; x < numberSide; ++x)
                plane.row(y)[x] = mean(along[y][x], along[y + 1][x], along[y + 2][x]);
    }
}

std::size_t ScalarKernel::countFrom(std::span<const NumberPlane> planes, std::uint32_t bound) const noexcept
{
    std::size_t count = 0;
    for (const NumberPlane& plane : planes)
        for (std::ptrdiff_t y = 0; y < numberSide; ++y)
            for (std::ptrdiff_t x = 0; x < numberSide; ++x)
                count += plane.row(y)[x] >= bound ? 1 : 0;
    return count;
}

} // namespace engram
