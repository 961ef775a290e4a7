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

/// The name of an agent as the window shows it: the words for one without a name are of its language.
[[nodiscard]] QString agentText(const std::string& name);

/// The name that a person wrote over agentText(). Who leaves the words for an agent without a name gives it none.
[[nodiscard]] std::string agentNameFrom(const QString& written);

/// What describeMemory() or describePlace() calls a memory, in the language of the window: "MNIST train 5,123, a 7",
/// "Drawing, said to be wrong". Names of data sets stay as they are, but for the part of them: see sourceText().
[[nodiscard]] QString memoryText(const std::string& described);

/// The name of a source as the window shows it, "MNIST train": which part of a data set it is, in its language.
[[nodiscard]] QString sourceText(const std::string& name);

} // namespace engram
