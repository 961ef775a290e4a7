#include "vectorKernel.h"

#include <algorithm>
#include <cctype>

#include <hwy/targets.h>

#include <engram/text.h>

namespace engram {

VectorKernel::VectorKernel(const VectorFunctions& functions)
    : functions_(functions)
    , name_(hwy::TargetName(functions.target))
{
    name_ = lowerCase(name_);
}

} // namespace engram
