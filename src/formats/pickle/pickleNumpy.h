#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include <engram/sentence.h>

#include "pickleValue.h"

namespace engram::pickle {

/// The token for exactly this module and name; nothing for every other pair.
[[nodiscard]] std::optional<Global> allowedGlobal(std::string_view module, std::string_view name) noexcept;

/// What REDUCE means for the few things a pickle may name: an array to be filled, a type, a number, bytes. Refuses, in
/// a few words, anything that numpy itself would not have written.
[[nodiscard]] tl::expected<Value, Sentence> reduce(ValueStore& store, Value callee, Value arguments);

/// What BUILD means: the state of an array or of a type. Each is set once, a type only before its first use.
[[nodiscard]] tl::expected<void, Sentence> build(ValueStore& store, Value object, Value state);

} // namespace engram::pickle
