#pragma once

#include <optional>
#include <string_view>

#include <engram/sentence.h>

namespace engram {

/// What a text is that begins so and that is surely nothing that Engram reads, and the way out: web pages, answers of
/// web servers, pointers to files, XML, ARFF, JSON and the like. Blanks, comments and a byte order mark may come
/// before.
[[nodiscard]] std::optional<Sentence> knownForeignText(std::string_view start);

} // namespace engram
