#include <engram/bits/kernel.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "kernelScalar.h"
#include "vectorKernel.h"

namespace engram {

std::span<const Kernel* const> availableKernels() noexcept
{
    static const std::vector<std::unique_ptr<const Kernel>> owned = [] {
        std::vector<std::unique_ptr<const Kernel>> all;
        all.push_back(std::make_unique<ScalarKernel>());
        for (const VectorFunctions* functions : vectorFunctions())
            all.push_back(std::make_unique<VectorKernel>(
                *functions, windowFunctions(functions->target), numberFunctions(functions->target)));
        return all;
    }();
    static const std::vector<const Kernel*> kernels = [] {
        std::vector<const Kernel*> all;
        all.reserve(owned.size());
        for (const auto& kernel : owned)
            all.push_back(kernel.get());
        return all;
    }();
    return kernels;
}

Result<const Kernel*> kernelNamed(std::string_view name)
{
    const auto kernels = availableKernels();
    const auto found =
        std::find_if(kernels.begin(), kernels.end(), [name](const Kernel* kernel) { return kernel->name() == name; });
    if (found != kernels.end())
        return *found;

    std::string names;
    for (const Kernel* kernel : kernels)
        names.append(names.empty() ? "" : ", ").append(kernel->name());
    return failure(ErrorKind::invalidArgument,
        Sentence::of("This machine has no instruction set called \"%1\" (ENGRAM_SIMD); it has %2.", name, names));
}

Result<const Kernel*> requestedKernel()
{
    const char* wanted = std::getenv("ENGRAM_SIMD");
    if (wanted == nullptr || *wanted == '\0')
        return availableKernels().back();
    return kernelNamed(wanted);
}

const Kernel& defaultKernel() noexcept
{
    static const Kernel* const chosen = requestedKernel().value_or(availableKernels().back());
    return *chosen;
}

} // namespace engram
