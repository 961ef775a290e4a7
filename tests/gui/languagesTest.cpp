#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <engram/dataset/dataFile.h>
#include <engram/store/agentFile.h>

#include "bridge/sessionText.h"
#include "shell/commandLine.h"
#include "shell/translations.h"
#include "support/pseudoLanguage.h"
#include "support/spoken.h"
#include "support/window.h"
#include "widgets/menuText.h"
#include "widgets/numberText.h"

using namespace engram;

namespace {

/// Every action of the menus, those of menus within menus too.
QList<QAction*> actionsOf(const QWidget& menu)
{
    QList<QAction*> all;
    for (QAction* action : menu.actions()) {
        all += action;
        if (action->menu()) {
            Q_EMIT action->menu()->aboutToShow(); // some are filled then
            all += actionsOf(*action->menu());
        }
    }
    return all;
}

/// An agent that knows something, an answer on all panels, in a small window.
void showMuch(TestWindow& window)
{
    window->resize(1024, 700);
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 60, .seed = 1});
    window.settle();
    window.drawSeven();
    window.settle();
}

} // namespace

/// The window in other languages than English.
class LanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachHasItsCatalogueInTheProgram();
    void menusAndCountsAreGermanInGerman();
    void numbersFollowTheLanguage();
    void theSessionIsUnderstoodInEveryLanguage();
    void refusalsAreUnderstoodInEveryLanguage();
    void keysOfMenusAreOnesAlone_data();
    void keysOfMenusAreOnesAlone();
    void theChoiceIsRemembered();
    void theCommandLineKnowsThem();
    void nothingInSightIsLeftUntranslated();
    void buttonsShowNoKeysOfMenus();
    void noButtonCutsItsText_data();
    void noButtonCutsItsText();
};

void LanguagesTest::eachHasItsCatalogueInTheProgram()
{
    QCOMPARE(QLatin1String(languages().front().code), QLatin1String("en"));
    for (const Language& language : languages()) {
        QTranslator translator;
        QVERIFY2(translator.load(QStringLiteral(":/translations/engram_%1").arg(QLatin1String(language.code))),
            language.code);
    }
    QVERIFY(!isLanguage(QStringLiteral("tlh")));
}

void LanguagesTest::menusAndCountsAreGermanInGerman()
{
    const Spoken german(QStringLiteral("de"));
    TestWindow window;
    QStringList menus;
    for (const QAction* menu : window->menuBar()->actions())
        menus += QString(menu->text()).remove(u'&');
    const QString expected = QStringLiteral("Datei, Bearbeiten, Agent, Daten, Ansicht, Hilfe");
    QCOMPARE(menus.join(QStringLiteral(", ")), expected);
    const auto* status = window.find<QLabel>("statusMemories");
    QVERIFY(status);
    QCOMPARE(status->text(), QStringLiteral("0 Erinnerungen"));
    DigitPixels digit{};
    std::fill_n(digit.begin() + 300, 100, std::uint8_t{255});
    window.session().teachDrawing(digit, 3);
    window.settle();
    QCOMPARE(status->text(), QStringLiteral("1 Erinnerung"));
}

void LanguagesTest::numbersFollowTheLanguage()
{
    QCOMPARE(numberText(1120), QStringLiteral("1,120"));
    {
        const Spoken german(QStringLiteral("de"));
        TestWindow window;
        auto* count = window.find<QSpinBox>("teachCount");
        QVERIFY(count);
        QCOMPARE(numberLocale().language(), QLocale::German);
        count->setValue(1120);
        QCOMPARE(count->text(), count->locale().toString(1120));
        QCOMPARE(numberText(1120), QLocale().toString(1120));
        QCOMPARE(dateLocale().language(), QLocale::German);
    }
    const Spoken japanese(QStringLiteral("ja"));
    QCOMPARE(numberLocale().language(), QLocale::Japanese);
}

void LanguagesTest::theSessionIsUnderstoodInEveryLanguage()
{
    // As the session puts them together.
    const auto taught = [](std::uint64_t digits, const Sentence& time) {
        return Sentence::counted("Taught %Ln digits in %1", "Taught %Ln digit in %1", digits, time);
    };
    const auto named = [](const char* name) { return Sentence::quoted(name); };
    const std::vector<std::pair<Sentence, const char*>> sentences{
        {taught(1160, Sentence::of("under 0.1 s")), "Taught 1,160 digits in under 0.1 s"},
        {taught(1, Sentence::of("%1 s", Sentence::figure("2.5"))), "Taught 1 digit in 2.5 s"},
        {Sentence::counted("%1; %Ln cells were repaired", "%1; %Ln cell was repaired", 1,
             Sentence::counted("Opened %1, %Ln digits", "Opened %1, %Ln digit", 80, named("Bars"))),
            "Opened Bars, 80 digits; 1 cell was repaired"},
        {Sentence::counted("Opened %1, %Ln memories", "Opened %1, %Ln memory", 1, named("my agent")),
            "Opened my agent, 1 memory"},
        {Sentence::of("Saved %1 to %2", named("a to %2"), named("c.engram")), "Saved a to %2 to c.engram"},
        {Sentence::counted("The agent read %1 out of %Ln images correctly: %2",
             "The agent read %1 out of %Ln image correctly: %2", 10'000, Sentence::grouped(9'012),
             Sentence::of("%1 %", Sentence::figure("90.1"))),
            "The agent read 9,012 out of 10,000 images correctly: 90.1 %"},
        {Sentence::of("Forget everything"), "Forget everything"},
        {Sentence::of("Forget %1", named("Bars")), "Forget Bars"},
        {Sentence::of("There is nothing to undo."), "There is nothing to undo."},
        {named("No sentence of the session"), "No sentence of the session"}};
    for (const auto& [sentence, english] : sentences) {
        QCOMPARE(sessionText(sentence), QString::fromUtf8(english));
        QCOMPARE(sentence.text(), std::string(english));
    }

    const std::vector<std::string> memories{"MNIST train 5,123, a 7", "Drawing, code 12 (no digit), said to be wrong",
        "Drawing, said to be right", "Comic Neue, a 4", "Drawing", "a, b 12", "Comic Neue, an 8", "MNIST train 12",
        "MNIST test 0, an 8", "My own test digits 999, a 3"};
    for (const std::string& memory : memories)
        QCOMPARE(memoryText(memory), QString::fromStdString(memory));

    const Spoken german(QStringLiteral("de"));
    QCOMPARE(memoryText(memories[0]), QStringLiteral("%1 %2, eine 7").arg(sourceText("MNIST train"), numberText(5123)));
    QCOMPARE(memoryText(memories[1]), QStringLiteral("Zeichnung, Code 12 (keine Ziffer), als falsch bezeichnet"));
    QCOMPARE(memoryText("MNIST train 12"), sourceText("MNIST train") + QStringLiteral(" 12"));
    QCOMPARE(memoryText("MNIST test 0, an 8"), QStringLiteral("%1 0, eine 8").arg(sourceText("MNIST test")));
    QCOMPARE(memoryText("MNIST test 1,000"), QStringLiteral("%1 %2").arg(sourceText("MNIST test"), numberText(1000)));
    QVERIFY(memoryText("MNIST train 12") != QLatin1String("MNIST train 12"));
    QCOMPARE(memoryText("Comic Neue 12"), QStringLiteral("Comic Neue 12")); // the name of a font
    const QStringList expected{QStringLiteral("In weniger als 0,1 s %1 Ziffern gelehrt").arg(numberText(1160)),
        QStringLiteral("In %1 s 1 Ziffer gelehrt").arg(numberLocale().toString(2.5, 'f', 1)),
        QStringLiteral("Bars geöffnet, 80 Ziffern; 1 Zelle wurde repariert"),
        QStringLiteral("my agent geöffnet, 1 Erinnerung"), QStringLiteral("a to %2 in c.engram gespeichert"),
        QStringLiteral("Der Agent las %1 von %2 Bildern richtig: %3 %")
            .arg(numberText(9012), numberText(10000), numberLocale().toString(90.1, 'f', 1)),
        QStringLiteral("alles vergessen"), QStringLiteral("Bars vergessen"),
        QStringLiteral("Es gibt nichts rückgängig zu machen."), QStringLiteral("No sentence of the session")};
    QCOMPARE(expected.size(), static_cast<qsizetype>(sentences.size()));
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(sessionText(sentences[static_cast<std::size_t>(i)].first), expected[i]);
}

void LanguagesTest::refusalsAreUnderstoodInEveryLanguage()
{
    // As the core says them.
    const QTemporaryDir folder;
    const auto refusalOf = [&folder](const char* name, const QByteArray& content) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return errorOf(ErrorKind::writeFailed, Sentence::quoted("not written"));
        file.close();
        const Result<Learner> read = loadAgent(file.fileName().toStdString());
        return read ? errorOf(ErrorKind::notFound, Sentence::quoted("not refused")) : read.error();
    };
    const std::vector<Error> errors{loadAgent(folder.filePath(QStringLiteral("none")).toStdString()).error(),
        refusalOf("empty.engram", {}),
        refusalOf("cut.engram",
            QByteArray("\x89"
                       "ENGRAM\n")
                .left(7)),
        loadDataFile(folder.filePath(QStringLiteral("none")).toStdString()).error(),
        saveAgent(Learner::create(presets().front().description).value(), "/nowhere/at/all/a.engram").error()};
    const auto all = [&errors] {
        QStringList texts;
        for (const Error& error : errors)
            texts += sessionText(error);
        return texts;
    };
    const QStringList english = all();
    for (qsizetype i = 0; i < english.size(); ++i)
        QCOMPARE(english[i], QString::fromStdString(errors[static_cast<std::size_t>(i)].message));
    for (const Language& language : languages()) {
        if (QLatin1String(language.code) == QLatin1String("en"))
            continue;
        const Spoken spoken(QLatin1String(language.code));
        const QStringList said = all();
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(said[i] != english[i], qPrintable(QLatin1String(language.code) + QStringLiteral(": ") + said[i]));
    }
}

void LanguagesTest::keysOfMenusAreOnesAlone_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(language.code) << QString(QLatin1String(language.code));
}

void LanguagesTest::keysOfMenusAreOnesAlone()
{
    QFETCH(const QString, code);
    const Spoken spoken(code);
    TestWindow window;
    showMuch(window);
    QList<QWidget*> menus{window->menuBar()};
    for (const QAction* action : actionsOf(*window->menuBar()))
        if (action->menu())
            menus += action->menu();
    QVERIFY(menus.size() > 8);
    for (const QWidget* menu : menus) {
        QMap<QString, QString> keys;
        for (const QAction* action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text() + u'|' + keys.value(key)));
            keys.insert(key, action->text());
        }
    }
    QSet<QString> bar;
    for (const QAction* action : window->menuBar()->actions())
        bar += QKeySequence::mnemonic(action->text()).toString();
    for (const QLabel* label : window->findChildren<QLabel*>())
        if (label->buddy())
            QVERIFY2(!bar.contains(QKeySequence::mnemonic(label->text()).toString()), qPrintable(label->text()));
}

void LanguagesTest::theChoiceIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const auto choices = [](const MainWindow& window) {
        const auto* menu = window.findChild<QMenu*>(QStringLiteral("languages"));
        return menu ? menu->actions() : QList<QAction*>();
    };
    {
        const MainWindow window(settings, {});
        const QList<QAction*> actions = choices(window);
        QCOMPARE(actions.size(), static_cast<qsizetype>(languages().size()) + 2); // the system's, and a line
        QVERIFY(actions.front()->isChecked());
        actions.back()->trigger();
    }
    QCOMPARE(settings.value(QStringLiteral("language")).toString(), QString(QLatin1String(languages().back().code)));
    {
        const MainWindow window(settings, {});
        const QList<QAction*> actions = choices(window);
        QVERIFY(actions.back()->isChecked());
        actions.front()->trigger();
    }
    QVERIFY(settings.value(QStringLiteral("language")).toString().isEmpty());
}

void LanguagesTest::theCommandLineKnowsThem()
{
    const auto parse = [](const QString& code) {
        return parseCommandLine({QStringLiteral("engram"), QStringLiteral("--language"), code});
    };
    for (const Language& language : languages()) {
        const QString code = QLatin1String(language.code);
        QCOMPARE(parse(code).language, code);
        QVERIFY(!parse(code).exitCode);
    }
    QCOMPARE(parse(QStringLiteral("system")).language, QStringLiteral("system"));
    QCOMPARE(parse(QStringLiteral("tlh")).exitCode, std::optional<int>(2));
    QVERIFY(parseCommandLine({QStringLiteral("engram")}).language.isEmpty());
}

void LanguagesTest::nothingInSightIsLeftUntranslated()
{
    const PseudoLanguage pseudo;
    QVERIFY(pseudo.loaded());
    TestWindow window;
    showMuch(window);
    QMap<QString, QString> texts = textsInSight(*window);
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) {
        dock->raise(); // of docks that lie upon each other one is in sight
        window.settle();
        texts.insert(textsInSight(*window));
    }
    for (const QAction* action : actionsOf(*window->menuBar())) {
        texts.insert(action->text(), QStringLiteral("menu"));
        texts.insert(action->toolTip(), QStringLiteral("tool tip of the menu"));
    }
    QVERIFY(texts.size() > 100);
    QStringList plain;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (hasWords(text.key()) && !PseudoLanguage::hasAccents(text.key()))
            plain += text.key() + QStringLiteral(" of ") + text.value();
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
}

void LanguagesTest::buttonsShowNoKeysOfMenus()
{
    QCOMPARE(withoutKey(QStringLiteral("&Save (all)")), QStringLiteral("Save (all)"));
    QCOMPARE(withoutKey(QStringLiteral("保存(&S)…")), QStringLiteral("保存…"));
    const Spoken japanese(QStringLiteral("ja"));
    TestWindow window;
    showMuch(window);
    int seen = 0;
    for (const QToolButton* button : window->findChildren<QToolButton*>()) {
        QVERIFY2(!button->accessibleName().contains(u'('), qPrintable(button->accessibleName()));
        if (button->toolButtonStyle() == Qt::ToolButtonIconOnly || button->text().isEmpty())
            continue;
        ++seen;
        QVERIFY2(
            !button->text().contains(QRegularExpression(QStringLiteral("\\([A-Z]\\)"))), qPrintable(button->text()));
    }
    QVERIFY(seen > 10);
}

void LanguagesTest::noButtonCutsItsText_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("longer and accented") << QString();
    for (const Language& language : languages())
        QTest::newRow(language.code) << QString(QLatin1String(language.code));
}

void LanguagesTest::noButtonCutsItsText()
{
    QFETCH(const QString, code);
    std::unique_ptr<PseudoLanguage> pseudo;
    std::unique_ptr<Spoken> spoken;
    if (code.isEmpty())
        pseudo = std::make_unique<PseudoLanguage>();
    else
        spoken = std::make_unique<Spoken>(code);
    TestWindow window;
    showMuch(window);
    QCOMPARE(window->size(), QSize(1024, 700));
    int seen = 0;
    QStringList cut;
    for (QDockWidget* dock : window->findChildren<QDockWidget*>()) {
        dock->raise();
        window.settle();
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (!button->isVisible() || button->text().isEmpty()
                || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
                continue;
            ++seen;
            const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
            const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + icon;
            if (needed > button->width())
                cut += QStringLiteral("%1 (%2 > %3)").arg(button->text()).arg(needed).arg(button->width());
        }
    }
    // The filters of the history yield where words are longer still than those of any language here.
    const QList<QComboBox*> boxes = code.isEmpty() ? QList<QComboBox*>() : window->findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        if (box->isVisible() && needed > room)
            cut += QStringLiteral("%1 (%2 > %3)").arg(box->currentText()).arg(needed).arg(room);
    }
    QVERIFY(seen > 10);
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(LanguagesTest)
#include "languagesTest.moc"
