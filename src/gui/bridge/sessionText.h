#pragma once

#include <string>

#include <QString>

#include <engram/error.h>
#include <engram/sentence.h>

namespace engram {

/// A sentence of the core in the language of the window, with its numbers: its words are in the catalogues, and what is
/// put into them is translated likewise.
[[nodiscard]] QString sessionText(const Sentence& sentence);

/// Why something could not be done, on one line and no longer than the core says it.
[[nodiscard]] QString sessionText(const Error& error);

/// What describeMemory() or describePlace() calls a memory, in the language of the window: "MNIST train 5,123, a 7",
/// "Drawing, said to be wrong". Names of data sets stay as they are.
[[nodiscard]] QString memoryText(const std::string& described);

} // namespace engram
