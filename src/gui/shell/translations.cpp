#include "shell/translations.h"

#include <algorithm>
#include <array>
#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include "widgets/numberText.h"

namespace engram {

namespace {

constexpr std::array known{Language{"en", "English"}, Language{"de", "Deutsch"}, Language{"fr", "Français"},
    Language{"es", "Español"}, Language{"ja", "日本語"}, Language{"zh_CN", "简体中文"}};

/// Installs NAME_LANGUAGE.qm of a folder, where it is there. What was installed last is asked first.
/// @returns the language of the catalogue; empty where there is none.
QString install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return {};
    const QString language = translator->language();
    QCoreApplication::installTranslator(translator.release());
    return language;
}

} // namespace

std::span<const Language> languages()
{
    return known;
}

bool isLanguage(const QString& code)
{
    return std::ranges::any_of(
        known, [&code](const Language& language) { return code == QLatin1String(language.code); });
}

QLocale installTranslations(QCoreApplication& application, const QString& code)
{
    const QString own = QStringLiteral("engram");
    const QString folder = QStringLiteral(":/translations");
    install(application, englishNumbers(), own, folder);
    const QLocale asked = isLanguage(code) ? QLocale(code) : QLocale::system();
    if (asked.language() == QLocale::English)
        return englishNumbers();
    install(application, asked, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString language = install(application, asked, own, folder);
    if (language.isEmpty())
        return englishNumbers();
    const QLocale spoken(language);
    return QLocale::system().language() == spoken.language() ? QLocale::system() : spoken;
}

} // namespace engram
