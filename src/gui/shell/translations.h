#pragma once

class QCoreApplication;

namespace engram {

/// Loads the catalogue of the person's language, if there is one, and below it that of English, which has the two forms
/// of every counted text ("1 digit", "2 digits"). The sources have the second one only, so every program of the window
/// needs it, whatever the language.
void installTranslations(QCoreApplication& application);

} // namespace engram
