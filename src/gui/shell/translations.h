#pragma once

#include <span>

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace engram {

/// A language that the window speaks.
struct Language {
    const char* code; ///< as in the name of its catalogue: "de", "zh_CN"
    const char* name; ///< in that language itself, UTF-8
};

/// All of them, English first.
[[nodiscard]] std::span<const Language> languages();

/// Whether it is the code of one of them.
[[nodiscard]] bool isLanguage(const QString& code);

/// The code of the language that the window speaks where a locale ("de_AT", "zh_TW") is asked for: that one, or one
/// that its readers read (simplified Chinese for any Chinese); empty where there is none.
[[nodiscard]] QString languageFor(const QLocale& locale);

/// Loads the catalogue of a language, Qt's own texts in it where they are installed, and below both the catalogue of
/// English, which has the two forms of every counted text ("1 digit", "2 digits"). The sources have the second one
/// only, so every program of the window needs it, whatever the language. `code` is that of a language; with any other,
/// the empty one among them, the system's language is taken (see languageFor), and English where the window does not
/// speak it.
/// @returns how numbers are written in the language that was loaded: as the system does, where it speaks it.
QLocale installTranslations(
    QCoreApplication& application, const QString& code = {}, const QLocale& system = QLocale::system());

} // namespace engram
