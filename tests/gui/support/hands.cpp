#include "support/hands.h"

#include <functional>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QWindow>

#include "export/exportDialog.h"

namespace engram {

namespace {

constexpr int mostStops = 200; ///< more than any list or chain of tab stops here has

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// The menus that lead to an action, the first of the menu bar first.
QList<QMenu*> menusTo(const QList<QAction*>& actions, const QAction* wanted)
{
    for (const QAction* action : actions) {
        QMenu* menu = action->menu();
        if (!menu)
            continue;
        if (menu->actions().contains(wanted))
            return {menu};
        if (QList<QMenu*> further = menusTo(menu->actions(), wanted); !further.isEmpty()) {
            further.prepend(menu);
            return further;
        }
    }
    return {};
}

QAction* findAction(const QList<QAction*>& actions, const std::function<bool(const QAction&)>& is)
{
    for (QAction* action : actions) {
        if (!action->menu() && is(*action))
            return action;
        if (action->menu())
            if (QAction* found = findAction(action->menu()->actions(), is))
                return found;
    }
    return nullptr;
}

void moveTo(QWidget& widget, QPoint place)
{
    QTest::mouseMove(widget.window()->windowHandle(), widget.mapTo(widget.window(), place));
}

void comeToFront(QWidget& top)
{
    if (QApplication::activeWindow() != &top)
        bringToFront(top); // what has just closed leaves no window in front
}

/// By Tab.
void goTo(QWidget* widget)
{
    QVERIFY(widget);
    comeToFront(*widget->window());
    tabTo(*widget->window(), widget);
}

int tabSaying(const QTabBar& bar, const QString& text)
{
    int tab = bar.count() - 1;
    while (tab >= 0 && plain(bar.tabText(tab)) != text)
        --tab;
    return tab;
}

void pickAction(Hands hands, QMenu* menu, QAction* action)
{
    QTRY_VERIFY2(menu->isVisible(), qPrintable(menu->title()));
    QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    if (hands == Hands::mouse) {
        const QPoint place = menu->actionGeometry(action).center();
        moveTo(*menu, place);
        return clickAt(*menu, place);
    }
    for (int presses = 0; presses < mostStops && menu->activeAction() != action; ++presses)
        press(*menu, Qt::Key_Down);
    QCOMPARE(menu->activeAction(), action);
    press(*menu, action->menu() ? Qt::Key_Right : Qt::Key_Return);
}

} // namespace

void clickAt(QWidget& widget, QPoint place, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    QVERIFY2(widget.visibleRegion().contains(place), qPrintable(widget.objectName()));
    QTest::mouseClick(widget.window()->windowHandle(), button, modifiers, widget.mapTo(widget.window(), place));
}

void click(QWidget* widget)
{
    QVERIFY(widget);
    QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(widget->objectName()));
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget);
    clickAt(*widget, widget->rect().center());
}

void press(QWidget& top, Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget* popup = QApplication::activePopupWidget();
        if (!popup)
            comeToFront(top);
        QTest::keyClick((popup ? popup : &top)->windowHandle(), key, modifiers);
    }
}

void type(QWidget& top, const QString& text)
{
    for (const QChar character : text) {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick((popup ? popup : &top)->windowHandle(), character.toLatin1());
    }
}

void push(Hands hands, QWidget* button)
{
    QVERIFY(button);
    if (hands == Hands::mouse)
        return click(button);
    QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
    goTo(button);
    press(*button->window(), Qt::Key_Space);
}

void choose(Hands hands, QComboBox* box, const QString& beginning)
{
    QVERIFY(box);
    const int item = box->findText(beginning, Qt::MatchStartsWith);
    QVERIFY2(item >= 0, qPrintable(beginning));
    if (hands == Hands::keys) {
        goTo(box);
        for (int presses = 0; presses < mostStops && box->currentIndex() != item; ++presses)
            press(*box->window(), box->currentIndex() < item ? Qt::Key_Down : Qt::Key_Up);
    } else {
        click(box);
        QTRY_VERIFY(box->view()->isVisible());
        const QModelIndex index = box->model()->index(item, box->modelColumn(), box->rootModelIndex());
        box->view()->scrollTo(index);
        QWidget& list = *box->view()->viewport();
        const QPoint place = box->view()->visualRect(index).center();
        for (const QPoint& on : {list.rect().bottomRight(), list.rect().topLeft(), place})
            moveTo(list, on); // away from where the button went down, and there
        clickAt(list, place);
        QTRY_VERIFY(!box->view()->isVisible());
    }
    QCOMPARE(box->currentIndex(), item);
}

void write(Hands hands, QSpinBox* field, int number)
{
    QVERIFY(field);
    if (hands == Hands::mouse) {
        click(field);
        auto* line = field->findChild<QLineEdit*>();
        const QPoint start = line->mapTo(line->window(), QPoint(8, line->height() / 2));
        QTest::mouseDClick(line->window()->windowHandle(), Qt::LeftButton, {}, start);
    } else {
        goTo(field);
    }
    press(*field->window(), Qt::Key_A, Qt::ControlModifier);
    type(*field->window(), QString::number(number));
    QCOMPARE(field->value(), number);
}

void pick(Hands hands, TestWindow& window, QAction* action)
{
    QVERIFY(action);
    const QList<QMenu*> menus = menusTo(window->menuBar()->actions(), action);
    QVERIFY2(!menus.isEmpty(), qPrintable(action->text()));
    QAction* first = menus.front()->menuAction();
    if (hands == Hands::mouse) {
        clickAt(*window->menuBar(), window->menuBar()->actionGeometry(first).center());
    } else if (!action->shortcut().isEmpty()) {
        const QKeyCombination keys = action->shortcut()[0];
        return press(*window, keys.key(), keys.keyboardModifiers());
    } else {
        const QString title = first->text();
        press(*window, static_cast<Qt::Key>(title.at(title.indexOf(u'&') + 1).toUpper().unicode()), Qt::AltModifier);
    }
    for (qsizetype level = 1; level < menus.size(); ++level)
        pickAction(hands, menus[level - 1], menus[level]->menuAction());
    pickAction(hands, menus.back(), action);
    QVERIFY(!QApplication::activePopupWidget());
}

void pickIn(Hands hands, QMenu* menu, const QStringList& texts)
{
    for (const QString& text : texts) {
        QVERIFY2(menu, qPrintable(text));
        QAction* wanted = nullptr;
        for (QAction* action : menu->actions())
            if (plain(action->text()) == text)
                wanted = action;
        QVERIFY2(wanted, qPrintable(text));
        QMenu* further = wanted->menu();
        pickAction(hands, menu, wanted);
        menu = further;
    }
}

void raise(Hands hands, TestWindow& window, const char* dock)
{
    const QString title = window.find<QDockWidget>(dock)->windowTitle();
    for (QTabBar* bar : window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        if (bar->isVisible() && tabSaying(*bar, title) >= 0)
            return showTab(hands, bar, title);
    QFAIL(dock);
}

void showTab(Hands hands, QTabBar* bar, const QString& text)
{
    QVERIFY(bar);
    const int tab = tabSaying(*bar, text);
    QVERIFY2(tab >= 0, qPrintable(text));
    if (hands == Hands::keys) {
        goTo(bar);
        for (int presses = 0; presses < bar->count() && bar->currentIndex() != tab; ++presses)
            press(*bar->window(), bar->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
    } else {
        clickAt(*bar, bar->tabRect(tab).center());
    }
    QCOMPARE(bar->currentIndex(), tab);
}

void nameFile(QWidget& owner, const QString& path, const QString& filter)
{
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = owner.findChild<QFileDialog*>()) && dialog->isVisible());
    const QPointer<QFileDialog> chooser = dialog;
    if (!filter.isEmpty())
        choose(Hands::keys, dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo")), filter);
    goTo(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")));
    press(*dialog, Qt::Key_A, Qt::ControlModifier);
    type(*dialog, path);
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY(!chooser); // it goes once it has said what was chosen
}

void saveAgentAs(Hands hands, TestWindow& window, const QString& path)
{
    pick(hands, window, actionSaying(window, QStringLiteral("Save as")));
    nameFile(*window, path);
    window.settle();
}

void exportAs(Hands hands, TestWindow& window, const QString& what, const QString& path)
{
    QPointer<ExportDialog> dialog = window.find<ExportDialog>("exportDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    choose(hands, dialog->findChild<QComboBox*>(QStringLiteral("exportWhat")), what);
    push(hands, dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save));
    nameFile(*dialog, path);
    QTRY_VERIFY(!dialog); // once it is written
    QVERIFY(QFile::exists(path));
}

QAction* actionNamed(TestWindow& window, const char* name)
{
    return findAction(window->menuBar()->actions(),
        [name](const QAction& action) { return action.objectName() == QLatin1String(name); });
}

QAction* actionSaying(TestWindow& window, const QString& text)
{
    return findAction(
        window->menuBar()->actions(), [&text](const QAction& action) { return plain(action.text()) == text; });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void useSmallScreen(TestWindow& window)
{
    window->resize(1024, 700);
    actionSaying(window, QStringLiteral("Reset layout"))->trigger(); // as a first start there has it
    window.settle();
    QCOMPARE(window->size(), QSize(1024, 700));
}

} // namespace engram
