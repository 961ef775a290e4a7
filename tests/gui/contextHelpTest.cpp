#include <memory>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QWhatsThis>

#include "canvas/tenBoxes.h"
#include "cells/cellDialog.h"
#include "datasets/repairsDialog.h"
#include "help/contextHelp.h"
#include "help/helpBook.h"
#include "help/helpBrowser.h"
#include "help/helpWindow.h"
#include "inspector/comparison.h"
#include "shell/agentDialog.h"
#include "shell/translations.h"
#include "support/allViews.h"
#include "support/spoken.h"
#include "support/window.h"
#include "widgets/menuText.h"

using namespace engram;

namespace {

/// The controls of a window that keys come to and that say nothing of themselves, each with where it was seen.
class SilentControls {
public:
    void look(const QWidget& window, const QString& where)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->window() == &window && isControl(*widget))
                listen(partOf(*widget), where);
    }
    [[nodiscard]] int seen() const { return static_cast<int>(heard_.size()); }
    [[nodiscard]] const QMap<QString, QString>& silent() const { return silent_; }

private:
    static bool isControl(const QWidget& widget)
    {
        if (!(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy())
            return false;
        // A number that the chosen kind of connector does not take.
        if (widget.isHidden() && widget.objectName().startsWith(QStringLiteral("connectorNumber")))
            return false;
        return !qobject_cast<const QTabBar*>(widget.parentWidget()); // its arrows
    }
    /// The field in a spin box or a combo box is a part of it.
    static const QWidget& partOf(const QWidget& widget)
    {
        const bool isPart =
            qobject_cast<const QLineEdit*>(&widget) && widget.objectName().startsWith(QStringLiteral("qt_"));
        return isPart ? *widget.parentWidget() : widget;
    }
    void listen(const QWidget& control, const QString& where)
    {
        heard_.insert(&control);
        if (ContextHelp::ownText(control).isEmpty())
            silent_.insert(QStringLiteral("%1 %2 “%3” in %4")
                               .arg(QLatin1String(control.metaObject()->className()), control.objectName(),
                                   control.accessibleName(), control.parentWidget()->objectName()),
                where);
    }

    QSet<const QWidget*> heard_;
    QMap<QString, QString> silent_;
};

/// Those of Qt, whose controls are Qt's to explain.
bool isOfQt(const QWidget& window)
{
    return qobject_cast<const QFileDialog*>(&window) || window.inherits("QPrintDialog");
}

QWidget* shownExplanation()
{
    QWidget* shown = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && top->inherits("QWhatsThat"))
            shown = top;
    return shown;
}

QAction* helpEntry(TestWindow& window, const QString& text)
{
    for (QAction* action : window->menuBar()->actions().last()->menu()->actions())
        if (action->text().remove(u'&').startsWith(text))
            return action;
    return nullptr;
}

} // namespace

/// What every control says of itself, in the window and in all that is opened from it.
class ContextHelpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSettingOfAnAgentStandsInTheBook_data();
    void eachSettingOfAnAgentStandsInTheBook();
    void f1OnASettingOpensItsPartOfThePage();
    void cleanup() { QWhatsThis::hideText(); }
    void everyControlSaysWhatItIs();
    void dialogsThatNoMenuOpensSayWhatTheyHave();
    void answersSayWhatIsAsked();
    void whatsThisFallsBackOnTheToolTip();
    void whatsThisFallsBackInWindowsBeside();
    void aWindowAnswersForItsOwnAlone();
    void shiftF1ExplainsWhatHasTheFocus();
    void shiftF1ExplainsInWindowsBeside();
    void shiftF1ExplainsInDialogs();

private:
    static bool wantsToExplain(QWidget& control)
    {
        QHelpEvent event(QEvent::QueryWhatsThis, {1, 1}, control.mapToGlobal(QPoint(1, 1)));
        event.ignore();
        QApplication::sendEvent(&control, &event);
        return event.isAccepted();
    }
};

void ContextHelpTest::everyControlSaysWhatItIs()
{
    TestWindow window({}, findPreset("Patchwork")->description);
    window.settle();
    SilentControls controls;
    window->welcome();
    controls.look(*window, QStringLiteral("welcome"));
    window.find<QPushButton>("welcomeSkip")->click();
    fillWithEverything(window);
    int dialogs = 0;
    AllViews views(window, [&](QWidget& view, const QString& name) {
        if (isOfQt(*view.window()))
            return;
        controls.look(*view.window(), name);
        dialogs += qobject_cast<QDialog*>(view.window()) ? 1 : 0;
    });
    views.visitAll();
    for (auto each = controls.silent().begin(); each != controls.silent().end(); ++each)
        qWarning("%s: %s", qPrintable(each.value()), qPrintable(each.key())); // a failure's own text is cut off
    QVERIFY2(controls.silent().isEmpty(), qPrintable(QString::number(controls.silent().size())));
    QVERIFY2(controls.seen() > 200, qPrintable(QString::number(controls.seen())));
    QVERIFY2(dialogs >= 10, qPrintable(QString::number(dialogs)));
}

void ContextHelpTest::dialogsThatNoMenuOpensSayWhatTheyHave()
{
    BitVector bits(digitPixels);
    bits.set(200, true);
    auto repaired = std::make_shared<DataFile>(*makeData("Bars", 10, 10));
    repaired->repairs.resize(1);
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ComparisonDialog>(QStringLiteral("Bars 1"), bits, bits));
    dialogs.push_back(std::make_unique<CellDialog>(
        QStringLiteral("Bars"), std::vector<CellDialog::Digit>(2), CellEditor::Levels::grey));
    SilentControls controls;
    for (const auto& dialog : dialogs)
        controls.look(*dialog, QLatin1String(dialog->metaObject()->className()));
    auto* repairs = new RepairsDialog(repaired);
    controls.look(*repairs, QStringLiteral("repairs"));
    delete repairs;
    QVERIFY2(controls.silent().isEmpty(), qPrintable(controls.silent().keys().join(u'\n')));
    QVERIFY(controls.seen() >= 10);
}

void ContextHelpTest::answersSayWhatIsAsked()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.find<QAction>("sheetOfTen")->trigger();
    auto* sheet = window.find<TenBoxes>("tenBoxes");
    QVERIFY(sheet);
    auto* box = sheet->findChild<CanvasView*>(QStringLiteral("box3"));
    QTest::mousePress(box, Qt::LeftButton, {}, {30, 30});
    QTest::mouseMove(box, {60, 60});
    QTest::mouseRelease(box, Qt::LeftButton, {}, {60, 60});
    sheet->reject();
    auto* question = sheet->findChild<QMessageBox*>();
    QVERIFY(question);
    SilentControls controls;
    controls.look(*question, QStringLiteral("question"));
    QVERIFY2(controls.silent().isEmpty(), qPrintable(controls.silent().keys().join(u'\n')));
    QCOMPARE(ContextHelp::ownText(*question->button(QMessageBox::Discard)), question->text());
    QCOMPARE(ContextHelp::ownText(*question->button(QMessageBox::Cancel)),
        QStringLiteral("Closes this and changes nothing"));
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!sheet->isVisible());
}

void ContextHelpTest::whatsThisFallsBackOnTheToolTip()
{
    TestWindow window;
    auto* button = window.find<QPushButton>("teachData");
    QVERIFY(button->whatsThis().isEmpty());
    helpEntry(window, QStringLiteral("What's this?"))->trigger();
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(shownExplanation());
    QVERIFY(window.learner().agent.memory().empty()); // the click only asked
    QWhatsThis::hideText();
    QVERIFY(!QWhatsThis::inWhatsThisMode());
}

void ContextHelpTest::whatsThisFallsBackInWindowsBeside()
{
    TestWindow window;
    window.find<QAction>("learningCurve")->trigger();
    auto* curve = window.find<QDialog>("curveWindow");
    auto* published = curve->findChild<QAbstractButton*>(QStringLiteral("curvePublished"));
    QVERIFY(published->whatsThis().isEmpty() && !published->isChecked());
    helpEntry(window, QStringLiteral("What's this?"))->trigger();
    QTest::mouseClick(published, Qt::LeftButton);
    QVERIFY(shownExplanation());
    QVERIFY(!published->isChecked());
    curve->close();
}

void ContextHelpTest::aWindowAnswersForItsOwnAlone()
{
    QWidget stranger;
    auto* button = new QPushButton(&stranger);
    button->setToolTip(QStringLiteral("of no window of this program"));
    stranger.show();
    TestWindow first;
    first.find<QAction>("learningCurve")->trigger();
    auto* measure = first.find<QDialog>("curveWindow")->findChild<QWidget*>(QStringLiteral("curveSeed"));
    {
        TestWindow second; // whose filter is asked first
        QVERIFY(wantsToExplain(*measure));
        QVERIFY(wantsToExplain(*second.find("teachCount")));
        QVERIFY(!wantsToExplain(*button));
    }
    QVERIFY(wantsToExplain(*measure));
    first.find<QDialog>("curveWindow")->close();
}

void ContextHelpTest::shiftF1ExplainsWhatHasTheFocus()
{
    TestWindow window;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    window.find("teachCount")->setFocus();
    QTest::keyClick(&*window, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(shownExplanation());
}

void ContextHelpTest::shiftF1ExplainsInWindowsBeside()
{
    TestWindow window;
    const QList<std::pair<const char*, const char*>> beside{{"learningCurve", "curveWindow"},
        {"compareAgents", "compareWindow"}, {"showGallery", "galleryWindow"}, {"myDigits", "ownDigits"}};
    for (const auto& [action, name] : beside) {
        window.find<QAction>(action)->trigger();
        QWidget* other = window.find(name);
        QVERIFY2(other, name);
        bringToFront(*other);
        QTest::keyClick(other, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY2(shownExplanation(), name);
        QWhatsThis::hideText();
        QTRY_VERIFY2(!shownExplanation(), name);
        other->close();
    }
    window->openHelp();
    auto* book = window->findChild<HelpWindow*>();
    bringToFront(*book);
    QTest::keyClick(book, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(shownExplanation());
    book->close();
}

void ContextHelpTest::shiftF1ExplainsInDialogs()
{
    TestWindow window;
    for (const char* action : {"newAgent", "sheetOfTen", "export"}) {
        window.find<QAction>(action)->trigger();
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, action);
        bringToFront(*dialog);
        QTest::keyClick(dialog.data(), Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY2(shownExplanation(), action);
        QWhatsThis::hideText();
        QTRY_VERIFY2(!shownExplanation(), action);
        bringToFront(*dialog);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
}

namespace {

/// What the dialog of an agent calls its settings, those of every kind of connector.
QSet<QString> settingsOf(AgentDialog& dialog)
{
    QSet<QString> names;
    auto* kinds = dialog.findChild<QComboBox*>(QStringLiteral("connectorKind"));
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        Q_EMIT kinds->activated(kind);
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->buddy() && !label->isHidden())
                names += withoutKey(label->text());
    }
    for (const QFormLayout* form : dialog.findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole))
                if (const auto* label = qobject_cast<QLabel*>(item->widget()))
                    names += withoutKey(label->text());
    for (const QGroupBox* group : dialog.findChildren<QGroupBox*>())
        names += withoutKey(group->title());
    for (const QCheckBox* box : dialog.findChildren<QCheckBox*>())
        names += withoutKey(box->text());
    for (const QComboBox* list : dialog.findChildren<QComboBox*>())
        for (int at = 0; list->objectName() != QLatin1String("preset") && at < list->count(); ++at)
            names += list->itemText(at);
    names.remove(QString());
    return names;
}

} // namespace

void ContextHelpTest::eachSettingOfAnAgentStandsInTheBook_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(language.code) << QString(QLatin1String(language.code));
}

void ContextHelpTest::eachSettingOfAnAgentStandsInTheBook()
{
    QFETCH(const QString, code);
    const Spoken spoken(code);
    TestWindow window;
    window.find<QAction>("newAgent")->trigger();
    auto* dialog = window.find<AgentDialog>("agentDialog");
    QVERIFY(dialog);
    const HelpBook book(code);
    const HelpPage* page = book.page(QStringLiteral("settings"));
    QVERIFY(page);
    QString text;
    for (const HelpPart& part : page->parts)
        text += part.title + u' ' + part.text + u' ';
    text = text.simplified();
    const QSet<QString> names = settingsOf(*dialog);
    QVERIFY2(names.size() >= 45, qPrintable(QString::number(names.size())));
    QStringList missing;
    for (const QString& name : names)
        if (!text.contains(QString(name).simplified()))
            missing += name;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    dialog->reject();
}

void ContextHelpTest::f1OnASettingOpensItsPartOfThePage()
{
    TestWindow window;
    const QList<std::pair<const char*, QString>> expected{{"tolerance", QStringLiteral("recall")},
        {"code", QStringLiteral("picture")}, {"wiringSeed", QStringLiteral("wiring")}};
    for (const auto& [name, anchor] : expected) {
        window.find<QAction>("newAgent")->trigger();
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        bringToFront(*dialog);
        auto* preset = dialog->findChild<QComboBox*>(QStringLiteral("preset"));
        preset->setCurrentText(QStringLiteral("Classic")); // of windows not all settings count
        Q_EMIT preset->activated(preset->currentIndex());
        auto* field = dialog->findChild<QWidget*>(QLatin1String(name));
        field->setFocus();
        QVERIFY2(field->hasFocus(), name);
        QTest::keyClick(field, Qt::Key_F1);
        auto* help = dialog->findChild<HelpWindow*>();
        QVERIFY2(help && help->isVisible(), name);
        QCOMPARE(help->browser().pageId(), QStringLiteral("settings"));
        QCOMPARE(help->browser().source().fragment(), anchor);
        help->close();
        bringToFront(*dialog);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }
}

QTEST_MAIN(ContextHelpTest)
#include "contextHelpTest.moc"
