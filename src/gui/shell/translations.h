#pragma once

class QCoreApplication;

namespace engram {

/// Loads the catalogue of English, which has the two forms of every counted word ("1 digit", "2 digits"). The texts in
/// the sources have the second one only, so every program of the window needs it, whatever the language.
void installTranslations(QCoreApplication& application);

} // namespace engram
