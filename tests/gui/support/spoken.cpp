#include "support/spoken.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QRegularExpression>

#include "shell/translations.h"
#include "widgets/numberText.h"

namespace engram {

Spoken::Spoken(const QString& code, const QLocale& system)
    : before_(translators())
{
    useOneStyleOfNumbers(installTranslations(*qApp, code, system));
}

Spoken::~Spoken()
{
    for (QTranslator* translator : translators())
        if (!before_.contains(translator))
            delete translator; // which takes it out of use
    useOneStyleOfNumbers();
}

QList<QTranslator*> Spoken::translators()
{
    return qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
}

bool hasWords(QString text)
{
    for (const char* name :
        {"Engram", "Bars", "Font", "Edges", "Classic", "MNIST", "Ctrl", "Alt", "Shift", "ms", "train"})
        text.remove(QLatin1String(name));
    for (const Language& language : languages())
        text.remove(QString::fromUtf8(language.name));
    return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")));
}

QMap<QString, QString> textsInSight(const QWidget& window)
{
    QMap<QString, QString> texts;
    const auto add = [&texts](const QString& text, const QObject& owner) {
        if (hasWords(text))
            texts.insert(text, QLatin1String(owner.metaObject()->className()) + u' ' + owner.objectName());
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        add(widget->toolTip(), *widget);
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text(), *label);
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text(), *button);
        if (const auto* dock = qobject_cast<const QDockWidget*>(widget))
            add(dock->windowTitle(), *dock);
    }
    return texts;
}

} // namespace engram
