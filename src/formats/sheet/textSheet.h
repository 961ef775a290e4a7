#pragma once

#include <string>
#include <string_view>

#include <engram/error.h>
#include <engram/formats/sheet.h>

namespace engram {

/// Refuses a name that is empty, too long or not UTF-8.
[[nodiscard]] Result<void> checkSheetName(const std::string& name);

/// Whether a file that begins so may be a sheet: it has no control characters.
[[nodiscard]] bool beginsAsText(std::string_view start) noexcept;

/// A font sheet as text, made to be read and edited by hand (see fonts/README.md). Refuses a name that is empty, too
/// long or not UTF-8.
[[nodiscard]] Result<std::string> writeTextSheet(const FontSheet& sheet);

/// And back. `where` names the text in a refusal.
[[nodiscard]] Result<FontSheet> readTextSheet(std::string_view text, const std::string& where);

} // namespace engram
