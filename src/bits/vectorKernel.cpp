#include "vectorKernel.h"

#include <algorithm>
#include <cctype>

#include <hwy/targets.h>

namespace engram {

VectorKernel::VectorKernel(const VectorFunctions& functions)
    : functions_(functions)
    , name_(hwy::TargetName(functions.target))
{
    std::transform(name_.begin(), name_.end(), name_.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
}

} // namespace engram
