#include <algorithm>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QTreeWidget>

#include "help/helpBrowser.h"
#include "help/helpWindow.h"
#include "help/keyMap.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

/// How it works, and the keys.
class HelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f1OpensTheBookBesideTheWindow();
    void f1OpensThePageAboutWhatHasTheFocus();
    void f1InAWindowBesideThisOneOpensThePageAboutIt();
    void f1InADialogOpensThePageAboutItOverTheDialog();
    void everyPageHasATitleAndEveryLinkLeadsSomewhere();
    void everyPictureIsThereForLightAndDark();
    void aLanguageWithoutPagesIsShownInEnglish();
    void wordsAreSlantedWhereTheScriptKnowsIt();
    void aSearchFindsGoesThereAndMarks();
    void aSearchTakesEitherApostrophe();
    void aSearchForNothingSaysSo();
    void keysWalkThroughTheBook();
    void picturesFollowTheAppearance();
    void picturesFitThePage();
    void theKeyPageHasEveryShortcutOfTheWindow();
    void theTablesOfKeysAreInLine();
    void noKeyIsBrokenInANarrowWindow();
    void thePageHasMostOfTheWindow();
    void theChosenPageStandsWithItsPartsInTheContents();
    void noTwoActionsShareAKey();

private:
    static HelpWindow* open(TestWindow& window)
    {
        window.shortcut(Qt::Key_F1);
        auto* help = window->findChild<HelpWindow*>();
        if (!help)
            return nullptr;
        // What the test itself activated may come to the front once more.
        const auto inFront = [help] { return QApplication::activeWindow() == help; };
        for (int tries = 0; tries < 10 && !QTest::qWaitFor([&] { return !inFront(); }, 50); ++tries)
            help->activateWindow();
        help->activateWindow();
        return QTest::qWaitFor(inFront) ? help : nullptr;
    }
};

void HelpTest::f1OpensTheBookBesideTheWindow()
{
    TestWindow window;
    window.canvas().setFocus();
    HelpWindow* help = open(window);
    QVERIFY(help);
    QTRY_VERIFY(help->isVisible());
    QVERIFY(help->isWindow() && !help->isModal());
    QCOMPARE(help->browser().pageId(), QStringLiteral("start"));
    QVERIFY(help->width() <= 1024 && help->height() <= 700);
    window.drawSeven(); // the program goes on beside it
    window.settle();
    QVERIFY(window.bridge().hasDrawing());
    QTest::keyClick(help, Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void HelpTest::f1OpensThePageAboutWhatHasTheFocus()
{
    TestWindow window;
    const QList<std::pair<const char*, QString>> expected{{"teachCount", QStringLiteral("data")},
        {"stateLayer", QStringLiteral("window")}, {"historyPanel", QStringLiteral("answering")}};
    for (const auto& [name, page] : expected) {
        QWidget* control = window.find(name);
        if (control->focusPolicy() == Qt::NoFocus)
            control = control->nextInFocusChain();
        window->activateWindow();
        control->setFocus();
        HelpWindow* help = open(window);
        QVERIFY(help);
        QCOMPARE(help->browser().pageId(), page);
        help->close();
    }
}

void HelpTest::f1InAWindowBesideThisOneOpensThePageAboutIt()
{
    TestWindow window;
    struct Beside {
        const char* action;
        const char* name; ///< of the window
        QString page;
        QString anchor;
    };
    const QList<Beside> expected{{"learningCurve", "curveWindow", QStringLiteral("curve"), {}},
        {"compareAgents", "compareWindow", QStringLiteral("compare"), {}},
        {"showGallery", "galleryWindow", QStringLiteral("gallery"), {}},
        {"myDigits", "ownDigits", QStringLiteral("data"), QStringLiteral("own")}};
    for (const Beside& one : expected) {
        window.find<QAction>(one.action)->trigger();
        QWidget* beside = window.find(one.name);
        QVERIFY2(beside, one.name);
        bringToFront(*beside);
        QTest::keyClick(beside, Qt::Key_F1);
        auto* help = window->findChild<HelpWindow*>();
        QVERIFY2(help && help->isVisible(), one.name);
        QCOMPARE(help->browser().pageId(), one.page);
        QCOMPARE(help->browser().source().fragment(), one.anchor);
        help->close();
        beside->close();
    }
}

void HelpTest::f1InADialogOpensThePageAboutItOverTheDialog()
{
    TestWindow window;
    const QList<std::pair<const char*, QString>> expected{{"newAgent", QStringLiteral("settings")},
        {"sheetOfTen", QStringLiteral("data")}, {"export", QStringLiteral("files")}};
    for (const auto& [action, page] : expected) {
        window.find<QAction>(action)->trigger();
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, action);
        bringToFront(*dialog);
        QTest::keyClick(dialog.data(), Qt::Key_F1);
        auto* help = dialog->findChild<HelpWindow*>();
        QVERIFY2(help && help->isVisible(), action);
        QCOMPARE(help->browser().pageId(), page);
        // It can be used: what lies beside such a dialog gets no key.
        bringToFront(*help);
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible() && dialog->isVisible());
        bringToFront(*dialog);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
}

void HelpTest::everyPageHasATitleAndEveryLinkLeadsSomewhere()
{
    TestWindow window;
    const HelpBook book(QStringLiteral("en"), keyMapPage(keyMap(*window)));
    QVERIFY(book.pages().size() >= 10);
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    int links = 0;
    for (const HelpPage& page : book.pages()) {
        QVERIFY2(page.html.contains(QStringLiteral("<h1>")), qPrintable(page.id));
        QVERIFY2(page.parts.size() > 1, qPrintable(page.id));
        QSet<QString> anchors;
        for (const HelpPart& part : page.parts) {
            QVERIFY2(!part.title.isEmpty(), qPrintable(page.id));
            QVERIFY2(!anchors.contains(part.anchor), qPrintable(page.id + u'#' + part.anchor));
            anchors += part.anchor;
        }
        for (auto each = link.globalMatch(page.html); each.hasNext(); ++links) {
            const QString to = each.next().captured(1);
            const HelpPage* target = book.page(to.section(u'.', 0, 0));
            QVERIFY2(target, qPrintable(page.id + QStringLiteral(" -> ") + to));
            const QString anchor = to.section(u'#', 1);
            QVERIFY2(std::ranges::any_of(target->parts, [&](const HelpPart& part) { return part.anchor == anchor; }),
                qPrintable(page.id + QStringLiteral(" -> ") + to));
        }
    }
    QVERIFY(links >= 12);
    // Whoever finds "classic.engram~" finds here what it is.
    QVERIFY(book.page(QStringLiteral("files"))->html.contains(QStringLiteral("with ~ after its name")));
}

void HelpTest::everyPictureIsThereForLightAndDark()
{
    const HelpBook book(QStringLiteral("en"));
    static const QRegularExpression picture(QStringLiteral("<img src=\"([a-z]+)\\.png\""));
    QSet<QString> shown;
    for (const HelpPage& page : book.pages())
        for (auto each = picture.globalMatch(page.html); each.hasNext();)
            shown += each.next().captured(1);
    QVERIFY(shown.size() >= 7);
    for (const QString& name : shown) {
        const QImage light(QStringLiteral(":/help/pictures/%1.png").arg(name));
        const QImage dark(QStringLiteral(":/help/pictures/%1-dark.png").arg(name));
        QVERIFY2(!light.isNull() && !dark.isNull(), qPrintable(name));
        QVERIFY2(light.width() <= 560 && light != dark, qPrintable(name));
    }
    for (const QString& file : QDir(QStringLiteral(":/help/pictures")).entryList())
        QVERIFY2(shown.contains(QString(file).remove(QStringLiteral("-dark")).section(u'.', 0, 0)), qPrintable(file));
}

void HelpTest::aLanguageWithoutPagesIsShownInEnglish()
{
    const HelpBook english(QStringLiteral("en"));
    for (const char* language : {"de_DE", "zh_CN", "xx"}) {
        const HelpBook other{QLatin1String(language)};
        QCOMPARE(other.pages().size(), english.pages().size());
        for (const HelpPage& page : other.pages())
            QVERIFY2(!page.title.isEmpty(), language);
    }
}

void HelpTest::wordsAreSlantedWhereTheScriptKnowsIt()
{
    for (const char* language : {"en", "ja", "zh_CN"}) {
        const HelpBook book{QLatin1String(language)};
        HelpBrowser browser(book);
        browser.showPage(QStringLiteral("start"));
        int slanted = 0;
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next())
            for (const QTextLayout::FormatRange& part : block.textFormats())
                slanted += part.format.fontItalic() ? 1 : 0;
        QVERIFY2(book.hasItalics() ? slanted > 0 : slanted == 0, language);
        QCOMPARE(book.hasItalics(), QLatin1String(language) == QStringLiteral("en"));
    }
}

void HelpTest::aSearchFindsGoesThereAndMarks()
{
    TestWindow window;
    HelpWindow* help = open(window);
    QVERIFY(help);
    auto* search = help->findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    auto* hits = help->findChild<QListWidget*>(QStringLiteral("helpHits"));
    QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("ENGRAM semon"));
    QVERIFY(hits->isVisible());
    QCOMPARE(hits->count(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help->browser().pageId(), QStringLiteral("glossary"));
    QCOMPARE(help->browser().source().fragment(), QStringLiteral("engram"));
    QVERIFY(help->browser().extraSelections().size() >= 2);
    QTest::keyClick(search, Qt::Key_Escape); // first the search, then the window
    QVERIFY(search->text().isEmpty() && help->isVisible());
    QVERIFY(help->findChild<QTreeWidget*>(QStringLiteral("helpContents"))->isVisible());
    QVERIFY(help->browser().extraSelections().isEmpty());
}

void HelpTest::aSearchTakesEitherApostrophe()
{
    const HelpBook book(QStringLiteral("fr"));
    const std::vector<HelpHit> typed = book.find(QStringLiteral("l'agent"));
    QVERIFY(typed.size() > 3);
    QCOMPARE(book.find(QStringLiteral("l\u2019agent")).size(), typed.size());
    QVERIFY(std::ranges::any_of(typed, [](const HelpHit& hit) { return hit.around.contains(QChar(0x2019)); }));

    TestWindow window;
    HelpWindow* help = open(window);
    help->browser().setHtml(QStringLiteral("<p>l\u2019agent, l'agent</p>"));
    for (const char16_t* word : {u"l'agent", u"l\u2019agent"}) {
        help->browser().setMarked({QString::fromUtf16(word)});
        QCOMPARE(help->browser().extraSelections().size(), 2);
    }
}

void HelpTest::aSearchForNothingSaysSo()
{
    const HelpBook book(QStringLiteral("en"));
    QVERIFY(book.find(QStringLiteral("  ")).empty());
    QVERIFY(book.find(QStringLiteral("backpropagation")).empty());
    QCOMPARE(book.pages()[book.find(QStringLiteral("glossary")).front().page].id, QStringLiteral("glossary"));
    TestWindow window;
    HelpWindow* help = open(window);
    auto* search = help->findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, QStringLiteral("qqq"));
    auto* hits = help->findChild<QListWidget*>(QStringLiteral("helpHits"));
    QCOMPARE(hits->count(), 1);
    QCOMPARE(hits->item(0)->text(), QStringLiteral("Nothing on any page."));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(help->browser().pageId(), QStringLiteral("start"));
}

void HelpTest::keysWalkThroughTheBook()
{
    TestWindow window;
    HelpWindow* help = open(window);
    auto* contents = help->findChild<QTreeWidget*>(QStringLiteral("helpContents"));
    help->activateWindow();
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_End);
    const QString last = help->browser().pageId();
    QCOMPARE(last, QStringLiteral("glossary"));
    const auto marked = [contents] { return contents->currentItem()->data(0, Qt::UserRole).toString(); };
    QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(help->browser().pageId(), QStringLiteral("start"));
    QCOMPARE(marked(), QStringLiteral("start"));
    QTest::keyClick(help, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(help->browser().pageId(), last);
    QCOMPARE(marked(), last);
    help->browser().showPage(QStringLiteral("gallery"));
    QCOMPARE(marked(), QStringLiteral("gallery"));
}

void HelpTest::picturesFollowTheAppearance()
{
    const HelpBook book(QStringLiteral("en"));
    HelpBrowser browser(book);
    const auto picture = [&browser] {
        browser.showPage(QStringLiteral("start"));
        browser.reload();
        return browser.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("help:/window.png")));
    };
    browser.setPalette(lightPalette());
    const auto light = picture().value<QImage>();
    browser.setPalette(darkPalette());
    const auto dark = picture().value<QImage>();
    QVERIFY(!light.isNull() && !dark.isNull());
    QVERIFY(qGray(light.pixel(2, light.height() / 2)) > qGray(dark.pixel(2, dark.height() / 2)));
}

void HelpTest::picturesFitThePage()
{
    TestWindow window;
    window->openHelp(QStringLiteral("compare"));
    auto* help = window->findChild<HelpWindow*>();
    auto* browser = help->findChild<HelpBrowser*>();
    for (const int width : {620, 1200, 700, 620}) {
        help->resize(width, 600);
        window.settle();
        QTRY_COMPARE(browser->horizontalScrollBar()->maximum(), 0);
        QVERIFY(browser->document()->size().width() <= browser->viewport()->width());
    }
}

void HelpTest::theKeyPageHasEveryShortcutOfTheWindow()
{
    TestWindow window;
    const QString page = keyMapPage(keyMap(*window));
    int keys = 0;
    for (const QAction* action : window->findChildren<QAction*>())
        for (const QKeySequence& key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::NativeText).toHtmlEscaped();
            QVERIFY2(page.contains(text), qPrintable(action->text() + u' ' + text));
            ++keys;
        }
    QVERIFY(keys > 40);
    // It is read off the actions: another key is another page.
    auto* teach = window->findChild<QAction*>(QStringLiteral("teach"));
    teach->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+J")));
    QVERIFY(keyMapPage(keyMap(*window)).contains(QStringLiteral("<b>Ctrl+Alt+J</b></td><td>Teach</td>")));
    // What an action would do just now is no name of a key.
    window.drawSeven();
    window.settle();
    QVERIFY(keyMapPage(keyMap(*window)).contains(QStringLiteral("<td>Undo</td>")));
    // A digit alone would say nothing.
    for (int digit = 0; digit < 10; ++digit) {
        QVERIFY(page.contains(QStringLiteral("<td>The drawing is: %1</td>").arg(digit)));
        QVERIFY(!page.contains(QStringLiteral("<td>%1</td>").arg(digit)));
    }
}

void HelpTest::theTablesOfKeysAreInLine()
{
    TestWindow window;
    window->openHelp(QStringLiteral("keys"));
    auto* help = window->findChild<HelpWindow*>();
    std::vector<int> columns;
    for (const QTextFrame* frame : help->browser().document()->rootFrame()->childFrames())
        if (const auto* table = qobject_cast<const QTextTable*>(frame))
            columns.push_back(help->browser().cursorRect(table->cellAt(0, 1).firstCursorPosition()).left());
    QVERIFY(columns.size() > 8);
    for (const int column : columns)
        QVERIFY2(std::abs(column - columns.front()) <= 1, qPrintable(QString::number(column)));
}

void HelpTest::noKeyIsBrokenInANarrowWindow()
{
    TestWindow window;
    window->openHelp(QStringLiteral("keys"));
    auto* help = window->findChild<HelpWindow*>();
    const HelpBrowser& browser = help->browser();
    for (const int width : {860, 396, 560, 700, 860}) {
        help->resize(width, 560);
        window.settle();
        int keys = 0;
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            if (!QTextCursor(block).currentTable())
                continue;
            for (int at = 1; at < block.layout()->lineCount(); ++at) {
                const QChar before = block.text().at(block.layout()->lineAt(at).textStart() - 1);
                QVERIFY2(before.isSpace(), qPrintable(QStringLiteral("%1: %2").arg(width).arg(block.text())));
            }
            ++keys;
        }
        QVERIFY(keys > 80);
        QCOMPARE(browser.toPlainText().count(QStringLiteral("Tab goes from")), 1); // laid out anew, not once more
        QCOMPARE(browser.horizontalScrollBar()->maximum(), 0);
    }
}

void HelpTest::thePageHasMostOfTheWindow()
{
    TestWindow window;
    window->openHelp(QStringLiteral("start"));
    auto* help = window->findChild<HelpWindow*>();
    const auto* contents = help->findChild<QTreeWidget*>();
    for (const int width : {396, 600, 860, 1400}) {
        help->resize(width, 560);
        window.settle();
        QVERIFY2(help->browser().width() > 0.62 * width, qPrintable(QString::number(contents->width())));
        QVERIFY2(contents->width() >= std::min(264, width / 3) - 8, qPrintable(QString::number(contents->width())));
    }
    for (int at = 0; at < contents->topLevelItemCount(); ++at)
        QVERIFY(!contents->topLevelItem(at)->toolTip(0).isEmpty()); // which are elided where they are cut
}

void HelpTest::theChosenPageStandsWithItsPartsInTheContents()
{
    TestWindow window;
    window->openHelp(QStringLiteral("start"));
    auto* help = window->findChild<HelpWindow*>();
    help->resize(860, 340); // less than all pages need
    for (const char* page : {"keys", "curve", "glossary", "start"}) {
        window->openHelp(QLatin1String(page));
        const auto* contents = help->findChild<QTreeWidget*>();
        const QTreeWidgetItem* item = contents->currentItem();
        QVERIFY(item && !item->parent() && item->childCount() > 0);
        const QRect seen = contents->viewport()->rect();
        QVERIFY2(seen.contains(contents->visualItemRect(item)), page);
        QVERIFY2(seen.contains(contents->visualItemRect(item->child(0))), page);
        QCOMPARE(item->child(0)->toolTip(0).isEmpty(), false);
    }
}

void HelpTest::noTwoActionsShareAKey()
{
    TestWindow window;
    QHash<QString, QString> owners;
    for (const QAction* action : window->findChildren<QAction*>())
        for (const QKeySequence& key : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            const QString text = key.toString();
            QVERIFY2(!owners.contains(text), qPrintable(text + u' ' + action->text() + u' ' + owners.value(text)));
            owners.insert(text, action->text());
        }
    QVERIFY(owners.size() > 40);
}

QTEST_MAIN(HelpTest)
#include "helpTest.moc"
