#pragma once

#include <utility>

#include <engram/error.h>

/// Hands an error on, so that the way of what succeeds can be read down the page:
///
///     ENGRAM_TRY(file.write(bytes));                                 // a Result<void>, or a value nobody needs
///     ENGRAM_TRY(const IdxHeader header, readHeader(reader));        // a Result<IdxHeader>
///
/// Returns the error from the function around it, which returns a Result. The second form declares a variable, so it is
/// a statement of its own in a block.
#define ENGRAM_TRY(...) ENGRAM_TRY_CHOICE(__VA_ARGS__, ENGRAM_TRY_VALUE, ENGRAM_TRY_ALONE, unused)(__VA_ARGS__)

#define ENGRAM_TRY_CHOICE(first, second, choice, ...) choice
#define ENGRAM_TRY_JOINED(left, right) left##right
#define ENGRAM_TRY_NAMED(line) ENGRAM_TRY_JOINED(outcomeOfLine, line)

#define ENGRAM_TRY_ALONE(expression)                                                                                   \
    if (auto&& ENGRAM_TRY_NAMED(__LINE__) = (expression); !ENGRAM_TRY_NAMED(__LINE__))                                 \
    return tl::unexpected<::engram::Error>(ENGRAM_TRY_NAMED(__LINE__).error())

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot have any
#define ENGRAM_TRY_VALUE(declaration, expression)                                                                      \
    auto ENGRAM_TRY_NAMED(__LINE__) = (expression);                                                                    \
    if (!ENGRAM_TRY_NAMED(__LINE__))                                                                                   \
        return tl::unexpected<::engram::Error>(std::move(ENGRAM_TRY_NAMED(__LINE__)).error());                         \
    declaration = *std::move(ENGRAM_TRY_NAMED(__LINE__))
// NOLINTEND(bugprone-macro-parentheses)
