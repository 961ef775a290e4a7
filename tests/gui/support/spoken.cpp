#include "support/spoken.h"

#include <algorithm>
#include <string_view>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFontComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

#include <engram/training/learner.h>

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
    const auto isNamed = [&text](const Preset& preset) { return std::string_view(preset.name) == text.toStdString(); };
    if (std::ranges::any_of(presets(), isNamed))
        return false;
    for (const char* name :
        {"Engram", "Bars", "Font", "Edges", "Classic", "Patchwork", "MNIST", "Ctrl", "Alt", "Shift", "ms"})
        text.remove(QLatin1String(name));
    for (const Language& language : languages())
        text.remove(QString::fromUtf8(language.name));
    return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{2}")));
}

namespace {

/// What stands in a title for "changed".
constexpr const char* changedMark = "[*]";

/// Buttons of the frames of panels, arrows beside tabs, and those that every dialog has.
bool isOfQt(const QWidget& widget)
{
    if (widget.inherits("QDockWidgetTitleButton") || qobject_cast<const QTabBar*>(widget.parentWidget()))
        return true;
    const auto* box = qobject_cast<const QDialogButtonBox*>(widget.parentWidget());
    const auto isIt = [&widget](const QAbstractButton* button) { return button == &widget; };
    const auto buttons = box ? box->buttons() : QList<QAbstractButton*>();
    const auto found = std::ranges::find_if(buttons, isIt);
    return found != buttons.end() && box->standardButton(*found) != QDialogButtonBox::NoButton;
}

QStringList textsOfModel(const QHeaderView& header)
{
    QStringList texts;
    const QAbstractItemModel* model = header.model();
    const bool across = header.orientation() == Qt::Horizontal;
    for (int at = 0; model && at < (across ? model->columnCount() : model->rowCount()); ++at)
        texts += model->headerData(at, header.orientation()).toString();
    return texts;
}

/// What it shows by itself.
QStringList textsShownBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return {label->text()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return isOfQt(widget) ? QStringList() : QStringList{button->text()};
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return {group->title()};
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return {line->placeholderText()};
    if (const auto* spin = qobject_cast<const QSpinBox*>(&widget))
        return {spin->prefix(), spin->suffix(), spin->specialValueText()};
    if (const auto* bar = qobject_cast<const QProgressBar*>(&widget))
        return {bar->isTextVisible() ? bar->text() : QString()};
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return textsOfModel(*header);
    QStringList texts;
    if (const auto* box = qobject_cast<const QComboBox*>(&widget); box && !qobject_cast<const QFontComboBox*>(box))
        for (int entry = 0; entry < box->count(); ++entry)
            texts += box->itemText(entry);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < bar->count(); ++tab)
            texts += {bar->tabText(tab), bar->tabToolTip(tab)};
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        for (const QAction* action : menu->actions())
            texts += {action->text(), action->toolTip()};
    return texts;
}

} // namespace

QMap<QString, QString> textsInSight(const QWidget& view)
{
    QMap<QString, QString> texts;
    const auto look = [&texts](const QWidget& widget) {
        QStringList found = textsShownBy(widget);
        if (!isOfQt(widget))
            found += {widget.accessibleName(), widget.accessibleDescription()};
        found += {widget.toolTip(), widget.whatsThis(), widget.statusTip()};
        if (widget.isWindow() || qobject_cast<const QDockWidget*>(&widget))
            found += widget.windowTitle().remove(QLatin1String(changedMark));
        for (const QString& text : found)
            if (hasWords(text))
                texts.insert(text, QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName());
    };
    look(view);
    for (const QWidget* widget : view.findChildren<QWidget*>())
        if (widget->isVisible())
            look(*widget);
    return texts;
}

} // namespace engram
