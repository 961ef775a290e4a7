#pragma once

#include <string>

#include <QString>

namespace engram {

/// A sentence of the session (what a job does, came to or could not do, and what is undone) in the language of the
/// window, with its numbers. The session itself says everything in English, for the command line too; what it says that
/// is not known here stays as it is.
[[nodiscard]] QString sessionText(const std::string& sentence);

/// The same of what describeMemory() or describePlace() calls a memory: "MNIST train 5,123, a 7", "Drawing, said to be
/// wrong". Names of data sets stay as they are.
[[nodiscard]] QString memoryText(const std::string& described);

} // namespace engram
