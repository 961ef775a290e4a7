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

/// NAME_LANGUAGE.qm of a folder; null where it is not there.
std::unique_ptr<QTranslator> catalogueOf(
    QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    return translator->load(locale, name, QStringLiteral("_"), folder) ? std::move(translator) : nullptr;
}

/// What is installed last is asked first.
void install(std::unique_ptr<QTranslator> catalogue)
{
    if (catalogue)
        QCoreApplication::installTranslator(catalogue.release());
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

QString languageFor(const QLocale& locale)
{
    const auto asked = [&locale](const Language& language) { return locale.name() == QLatin1String(language.code); };
    const auto alike = [&locale](const Language& language) {
        return locale.language() == QLocale(QLatin1String(language.code)).language();
    };
    auto found = std::ranges::find_if(known, asked);
    if (found == known.end())
        found = std::ranges::find_if(known, alike);
    return found == known.end() ? QString() : QString(QLatin1String(found->code));
}

QLocale installTranslations(QCoreApplication& application, const QString& code, const QLocale& system)
{
    const QString own = QStringLiteral("engram");
    const QString folder = QStringLiteral(":/translations");
    install(catalogueOf(application, englishNumbers(), own, folder));
    QLocale asked = isLanguage(code) ? QLocale(code) : system;
    if (asked.language() == QLocale::English)
        return englishNumbers();
    std::unique_ptr<QTranslator> catalogue = catalogueOf(application, asked, own, folder);
    if (const QString near = languageFor(asked); !catalogue && !near.isEmpty()) {
        asked = QLocale(near); // what Qt says is to be of one piece with it
        catalogue = catalogueOf(application, asked, own, folder);
    }
    install(
        catalogueOf(application, asked, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    if (!catalogue)
        return englishNumbers();
    const QLocale spoken(catalogue->language());
    install(std::move(catalogue));
    return system.language() == spoken.language() ? system : spoken;
}

} // namespace engram
