// Compiled once for each instruction set, as kernelVector.cpp is, and with the same care: nothing in the target's
// namespace may instantiate a template of the standard library.
#include "vectorTargets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "bits/numberVector.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cstddef>
#include <cstdint>

#include "numberFunctions.h"

HWY_BEFORE_NAMESPACE();
namespace engram::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR || HWY_TARGET == HWY_EMU128
const NumberFunctions* numberTable()
{
    return nullptr; // ScalarKernel is simpler, and vectorFunctions() leaves these out
}
#else

namespace hn = hwy::HWY_NAMESPACE;

using Numbers = hn::CappedTag<std::uint32_t, 16>; // a row is a whole number of vectors
using NumberVector = hn::Vec<Numbers>;
inline constexpr std::size_t vectorNumbers = hn::MaxLanes(Numbers());
inline constexpr std::size_t vectorsOfRow = NumberPlane::pitch / vectorNumbers;
inline constexpr auto side = static_cast<std::ptrdiff_t>(NumberPlane::side);

/// (1 2 1) / 4, rounded.
inline HWY_ATTR NumberVector mean(NumberVector before, NumberVector here, NumberVector after)
{
    const Numbers d;
    const NumberVector sum = hn::Add(hn::Add(before, after), hn::Add(hn::Add(here, here), hn::Set(d, 2)));
    return hn::ShiftRight<2>(sum);
}

/// The mean along a row at the numbers from `at` on.
inline HWY_ATTR NumberVector meanAlong(const std::uint32_t* at)
{
    const Numbers d;
    return mean(hn::LoadU(d, at - 1), hn::Load(d, at), hn::LoadU(d, at + 1));
}

/// The means along three rows are enough for those down the columns, and a row is read before the one above it is
/// written.
void smooth(NumberPlane& plane, int passes)
{
    const Numbers d;
    for (int pass = 0; pass < passes; ++pass) {
        NumberVector above[vectorsOfRow];
        NumberVector here[vectorsOfRow];
        for (std::size_t v = 0; v < vectorsOfRow; ++v) {
            above[v] = hn::Zero(d);
            here[v] = meanAlong(plane.row(0) + v * vectorNumbers);
        }
        for (std::ptrdiff_t y = 0; y < side; ++y)
            for (std::size_t v = 0; v < vectorsOfRow; ++v) {
                const NumberVector below = meanAlong(plane.row(y + 1) + v * vectorNumbers);
                NumberVector smoothed = mean(above[v], here[v], below);
                const std::size_t left =
                    NumberPlane::side > v * vectorNumbers ? NumberPlane::side - v * vectorNumbers : 0;
                if (left < vectorNumbers) // the border stays black
                    smoothed = hn::IfThenElseZero(hn::FirstN(d, left), smoothed);
                hn::Store(smoothed, d, plane.row(y) + v * vectorNumbers);
                above[v] = here[v];
                here[v] = below;
            }
    }
}

std::size_t countFrom(const NumberPlane* planes, std::size_t count, std::uint32_t bound)
{
    const Numbers d;
    const NumberVector limit = hn::Set(d, bound);
    NumberVector fewer = hn::Zero(d); // for each lane: how many are less, the black border among them
    for (std::size_t p = 0; p < count; ++p) {
        const std::uint32_t* const first = planes[p].row(0);
        for (std::size_t i = 0; i < NumberPlane::side * NumberPlane::pitch; i += vectorNumbers)
            fewer = hn::Sub(fewer, hn::VecFromMask(d, hn::Lt(hn::Load(d, first + i), limit)));
    }
    return count * NumberPlane::side * NumberPlane::pitch - hn::GetLane(hn::SumOfLanes(d, fewer));
}

const NumberFunctions* numberTable()
{
    static const NumberFunctions table = {smooth, countFrom};
    return &table;
}
#endif

} // namespace engram::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace engram {

HWY_EXPORT(numberTable);

const NumberFunctions& numberFunctions(std::int64_t target)
{
    hwy::ChosenTarget chosen;
    chosen.Update(target);
    return *HWY_DISPATCH_TABLE(numberTable)[chosen.GetIndex()]();
}

} // namespace engram
#endif
