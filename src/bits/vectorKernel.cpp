#include "vectorKernel.h"

#include <algorithm>
#include <cctype>

#include <hwy/targets.h>

#include <engram/text.h>

namespace engram {

VectorKernel::VectorKernel(
    const VectorFunctions& functions, const WindowFunctions& windowFunctions, const NumberFunctions& numberFunctions)
    : functions_(functions)
    , windows_(windowFunctions)
    , numbers_(numberFunctions)
    , name_(hwy::TargetName(functions.target))
{
    name_ = lowerCase(name_);
}

void VectorKernel::windowDistances(const WindowGrid& grid, const WindowPicture& question,
    std::span<const WindowPicture> copies, std::span<const WindowShift> shifts, std::uint16_t* least) const noexcept
{
    if (shifts.empty())
        return;
    for (const WindowPicture& copy : copies)
        if (WindowPicture::isInStripes(grid))
            windows_.blocksOfBits(grid, question.stripe(0), copy.stripe(0), shifts.data(), shifts.size(), least);
        else if (grid.isOfBlocks())
            windows_.blocksOfBytes(grid, question.firstPixel(), copy.firstPixel(), shifts.data(), shifts.size(), least);
        else
            windows_.anyWindows(grid, question.firstPixel(), copy.firstPixel(), shifts.data(), shifts.size(), least);
}

} // namespace engram
