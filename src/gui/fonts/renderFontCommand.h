#pragma once

#include <optional>

#include <QCommandLineOption>
#include <QList>

namespace engram {

/// `engram --render-font FONT [--bold] [--name NAME] [--source TEXT] [--licence TEXT] -o FILE`: writes the font sheet
/// of a font family or a font file without opening a window. The exit code when this is what the arguments ask for (0
/// done, 1 failed with one sentence on stderr, 2 wrong usage), else nothing. To be called before there is an
/// application object.
[[nodiscard]] std::optional<int> renderFontCommand(int argc, char** argv);

/// Its options, --render-font first, for the help of `engram`.
[[nodiscard]] QList<QCommandLineOption> renderFontOptions();

} // namespace engram
