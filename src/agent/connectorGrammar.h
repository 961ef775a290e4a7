#pragma once

#include <engram/agent/architecture.h>
#include <engram/error.h>

namespace engram {

/// Whether a connector, wherever it comes from, has a known kind and the parameters that its kind takes.
[[nodiscard]] Result<void> checkForm(const Connector& connector);

} // namespace engram
