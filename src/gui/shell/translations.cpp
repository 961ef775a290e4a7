#include "shell/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace engram {

void installTranslations(QCoreApplication& application)
{
    auto* english = new QTranslator(&application);
    [[maybe_unused]] const bool loaded = english->load(QStringLiteral(":/translations/engram_en.qm"));
    Q_ASSERT(loaded);
    QCoreApplication::installTranslator(english);
}

} // namespace engram
