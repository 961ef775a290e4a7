#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QSet>
#include <QTest>

#include "canvas/digitStrip.h"
#include "compare/answerView.h"
#include "compare/compareWindow.h"
#include "curves/curveChart.h"
#include "curves/curveWindow.h"
#include "gallery/galleryView.h"
#include "support/allViews.h"
#include "support/keptDigits.h"
#include "support/window.h"

using namespace engram;

/// Every view of our own has a menu, wherever it stands: copy its picture, save it, print it.
class ViewMenusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyViewHasAMenu();
    void everyListOfPicturesHandsThemOut();
    void ofACurveAndOfAComparisonPicturesAreCopiedSavedAndPrinted();

private:
    /// What comes up where a menu is asked for in the middle of a widget; null: nothing.
    static QMenu* menuOf(QWidget& view)
    {
        const QPoint middle = view.rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, view.mapToGlobal(middle));
        QApplication::sendEvent(&view, &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static void choose(QMenu* menu, const QString& text)
    {
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&') == text) {
                action->trigger();
                menu->close();
                return;
            }
        QFAIL(qPrintable(text + QStringLiteral(" is not in the menu")));
    }
    static void tryAll(QWidget& view, QLabel& says, const QString& path);
};

void ViewMenusTest::everyViewHasAMenu()
{
    TestWindow window;
    fillWithEverything(window);
    QSet<QString> seen;
    QStringList without;
    const auto look = [&](QWidget& place, const QString& name) {
        for (QWidget* widget : place.findChildren<QWidget*>()) {
            const QString kind = QLatin1String(widget->metaObject()->className());
            if (!kind.startsWith(QStringLiteral("engram::")) || !widget->isVisible() || seen.contains(kind))
                continue;
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken
                || (spoken->role() != QAccessible::Graphic && spoken->role() != QAccessible::Chart
                    && spoken->role() != QAccessible::Canvas))
                continue;
            seen += kind;
            QMenu* menu = menuOf(*widget);
            if (!menu || menu->isEmpty())
                without += kind + QStringLiteral(" in ") + name;
            if (menu)
                menu->close();
        }
    };
    AllViews(window, look).visitAll();
    QVERIFY2(seen.size() >= 12, qPrintable(QStringList(seen.values()).join(u' ')));
    for (const char* own : {"engram::CurveChart", "engram::StatePicture", "engram::WiringPicture"})
        QVERIFY2(seen.contains(QLatin1String(own)), own);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void ViewMenusTest::everyListOfPicturesHandsThemOut()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "314"));
    fillWithEverything(window);
    QSet<QString> seen;
    QStringList without;
    const auto look = [&](QWidget& place, const QString& name) {
        for (auto* list : place.findChildren<QAbstractScrollArea*>()) {
            const auto* items = qobject_cast<QAbstractItemView*>(list);
            const bool shows = items ? items->model() && items->currentIndex().isValid()
                    && !items->currentIndex().data(Qt::DecorationRole).isNull() && items->iconSize().width() >= 28
                                     : qobject_cast<GalleryView*>(list) != nullptr;
            if (!list->isVisible() || !(shows || qobject_cast<DigitStrip*>(list)) || seen.contains(list->objectName()))
                continue;
            seen += list->objectName();
            const QPoint middle = items ? items->visualRect(items->currentIndex()).center() : list->rect().center();
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, list->viewport()->mapToGlobal(middle));
            QApplication::sendEvent(list->viewport(), &asked);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QStringList entries;
            for (const QAction* action : menu ? menu->actions() : QList<QAction*>())
                entries += action->text().remove(u'&');
            for (const char* wanted : {"Copy picture", "Save picture…", "Print…"})
                if (!entries.contains(QString::fromUtf8(wanted)))
                    without +=
                        QStringLiteral("%1 of %2 in %3").arg(QString::fromUtf8(wanted), list->objectName(), name);
            if (menu)
                menu->close();
        }
    };
    AllViews(window, look).visitAll();
    for (const char* own : {"galleryView", "ownList"})
        QVERIFY2(seen.contains(QLatin1String(own)), qPrintable(QStringList(seen.values()).join(u' ')));
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void ViewMenusTest::tryAll(QWidget& view, QLabel& says, const QString& path)
{
    QGuiApplication::clipboard()->clear();
    choose(menuOf(view), QStringLiteral("Copy picture"));
    QCOMPARE(QGuiApplication::clipboard()->image().size(), view.size() * 2);
    QVERIFY2(says.text().contains(QStringLiteral("is on the clipboard")), qPrintable(says.text()));

    choose(menuOf(view), QStringLiteral("Save picture…"));
    auto* dialog = view.window()->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY2(says.text().contains(path), qPrintable(says.text()));
    QCOMPARE(QImage(path).size(), view.size() * 2);
    QTRY_VERIFY(!view.window()->findChild<QFileDialog*>());

    choose(menuOf(view), QStringLiteral("Print…"));
    auto* print = view.window()->findChild<QPrintDialog*>();
    QVERIFY(print);
    print->reject();
    QTRY_VERIFY(!view.window()->findChild<QPrintDialog*>());
}

void ViewMenusTest::ofACurveAndOfAComparisonPicturesAreCopiedSavedAndPrinted()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 100, 60));
    window.session().teachData({.samples = 20, .seed = 1});
    window.settle();
    window.drawSeven();
    window.settle();
    window.find<QAction>("learningCurve")->trigger();
    auto* curve = window.find<CurveWindow>("curveWindow");
    tryAll(curve->chart(), *curve->findChild<QLabel*>(QStringLiteral("curveProgress")), window.path("curve.png"));
    curve->close();

    window.find<QAction>("compareAgents")->trigger();
    window.settle();
    auto* compare = window.find<CompareWindow>("compareWindow");
    auto* says = compare->findChild<QLabel*>(QStringLiteral("compareStatus"));
    tryAll(compare->answerOfOpen(), *says, window.path("first.png"));
    tryAll(*compare, *says, window.path("all.png"));
    // By the keyboard, from a button of it: the whole.
    auto* button = compare->findChild<QWidget*>(QStringLiteral("compareTest"));
    QGuiApplication::clipboard()->clear();
    choose(menuOf(*button), QStringLiteral("Copy picture"));
    QCOMPARE(QGuiApplication::clipboard()->image().size(), compare->size() * 2);
}

QTEST_MAIN(ViewMenusTest)
#include "viewMenusTest.moc"
