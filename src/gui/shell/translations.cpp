#include "shell/translations.h"

#include <memory>

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace engram {

void installTranslations(QCoreApplication& application)
{
    // What was installed last is asked first.
    for (const QLocale& locale : {QLocale(QLocale::English), QLocale::system()}) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(locale, QStringLiteral("engram"), QStringLiteral("_"), QStringLiteral(":/translations")))
            QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace engram
