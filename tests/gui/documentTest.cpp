#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include <engram/store/recovery.h>

#include "export/exportDialog.h"
#include "shell/agentDialog.h"
#include "shell/document.h"
#include "shell/messageBar.h"
#include "shell/welcome.h"
#include "support/leftCopy.h"
#include "support/window.h"
#include "training/drawingActions.h"

using namespace engram;

namespace {

void teachSeven(TestWindow& window)
{
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
}

int copiesIn(const QString& folder)
{
    return static_cast<int>(QDir(folder).entryList({QStringLiteral("*.engram-copy")}).size());
}

void choose(TestWindow& window, const char* text)
{
    for (auto* button : window->messages().findChildren<QPushButton*>())
        if (button->text() == QLatin1String(text))
            return QTest::mouseClick(button, Qt::LeftButton);
    QFAIL(text);
}

void answerUnsaved(TestWindow& window, QMessageBox::StandardButton answer)
{
    QTRY_VERIFY(window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")));
    auto* question = window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
    QTest::mouseClick(question->button(answer), Qt::LeftButton);
    QTRY_VERIFY(!window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")));
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedAndOpenedAgain();
    void unsavedWorkIsAskedFor();
    void aDamagedFileLeavesTheAgentAlone();
    void aDamagedFileIsRefusedBeforeAnythingIsAsked();
    void foldersAreRememberedInTheWindowsOwnSettings();
    void settingsAskBeforeTheyEmpty();
    void nonsenseSettingsAreRefusedInTheDialog();
    void theWelcomeTeachesAndStepsAside();
    void aCrashLosesNothing();
    void discardingKeepsTheAgentUntilItIsReplaced();
    void copiesAreOfferedInTurnAndNothingIsLostForThem();
    void aQuestionOutlastsOtherMessages();
    void everyPresetIsMadeTaughtAndSaved();
};

void DocumentTest::savedAndOpenedAgain()
{
    TestWindow window;
    teachSeven(window);
    QVERIFY(window->isWindowModified());
    const QString undone = window.find<QAction>("undo")->text();
    const QString path = window.path("sevens.engram");
    window.saveAs(path);
    QVERIFY(!window->isWindowModified());
    QCOMPARE(window.learner().name, std::string("sevens"));
    QVERIFY2(window.find<QAction>("undo")->text() == undone, "to be named by one's file is nothing to undo");
    QCOMPARE(window->windowTitle(), QStringLiteral("sevens.engram[*] – Engram"));
    QCOMPARE(window->findChild<Document*>()->recentFiles(), QStringList{path});
    window.session().newAgent(findPreset("Classic")->description);
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
    window->openFile(path);
    QTRY_COMPARE(window.learner().agent.memory().size(), std::size_t(1));
    window.settle();
    QCOMPARE(codeOf(window.shown().state.output), 7U);
}

void DocumentTest::unsavedWorkIsAskedFor()
{
    TestWindow window;
    teachSeven(window);
    window->close();
    auto* question = window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
    QVERIFY(question);
    QVERIFY(window->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(window->isVisible());
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));

    const QString path = window.path("kept.engram");
    window.session().saveAgent(path.toStdString());
    window.session().rename("Another name");
    window.settle();
    window->close();
    QTRY_VERIFY(window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")));
    question = window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
    QTest::mouseClick(question->button(QMessageBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!window->isVisible());
    window.close(); // as long as it is there, the file is claimed
    TestWindow again;
    again->openFile(path);
    QTRY_COMPARE(again.learner().name, std::string("Another name"));
}

void DocumentTest::aDamagedFileLeavesTheAgentAlone()
{
    TestWindow window;
    teachSeven(window);
    const QString path = window.path("damaged.engram");
    window.session().saveAgent(path.toStdString());
    window.settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    window->openFile(path);
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY2(
        window->messages().text().contains(QStringLiteral("damaged.engram")), qPrintable(window->messages().text()));
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
}

void DocumentTest::aDamagedFileIsRefusedBeforeAnythingIsAsked()
{
    TestWindow window;
    teachSeven(window);
    const QString path = window.path("sevens.engram");
    window.saveAs(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    window.session().setNotes("unsaved");
    window.settle();
    QVERIFY(window->isWindowModified());
    window->openFile(path); // as a drop does
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY2(
        window->messages().text().contains(QStringLiteral("sevens.engram")), qPrintable(window->messages().text()));
    QVERIFY(!window->findChild<QMessageBox*>());
    QVERIFY(window->isWindowModified());
}

void DocumentTest::foldersAreRememberedInTheWindowsOwnSettings()
{
    TestWindow window;
    QCOMPARE(QDir(QFileInfo(window.path("x")).path()).mkdir(QStringLiteral("own")), true);
    window.saveAs(window.path("own/seven.engram"));
    const QString own = QFileInfo(window.path("own/x")).path();
    QCOMPARE(window.settings().value(QStringLiteral("folders/agents")).toString(), own);
    QVERIFY(QSettings().value(QStringLiteral("folders/agents")).toString() != own);
    window.find<QAction>("export")->trigger();
    auto* dialog = window->findChild<ExportDialog*>();
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    auto* name = dialog->findChild<QFileDialog*>()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(window.path("own/canvas.png"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFileInfo::exists(window.path("own/canvas.png")));
    QCOMPARE(window.settings().value(QStringLiteral("folders/exports")).toString(), own);
    QVERIFY(QSettings().value(QStringLiteral("folders/exports")).toString() != own);
}

void DocumentTest::settingsAskBeforeTheyEmpty()
{
    TestWindow window;
    teachSeven(window);
    AgentDialog dialog(window.bridge(), AgentDialog::Purpose::change);
    connect(&dialog, &AgentDialog::decided, &dialog,
        [&](const LearnerDescription& description) { window.session().reshape(description); });
    dialog.open();
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    dialog.findChild<QLineEdit*>(QStringLiteral("connector"))->setText(QStringLiteral("random 100 50 200 4"));
    QTRY_VERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    auto* question = dialog.findChild<QMessageBox*>(QStringLiteral("emptyQuestion"));
    QVERIFY(question);
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(!dialog.findChild<QMessageBox*>(QStringLiteral("emptyQuestion"))); // it goes once it is closed
    QTest::mouseClick(ok, Qt::LeftButton);
    for (QMessageBox* box : dialog.findChildren<QMessageBox*>(QStringLiteral("emptyQuestion")))
        for (QAbstractButton* button : box->buttons())
            if (box->isVisible() && box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
    QCOMPARE(window.learner().description().architecture.connector.text(), std::string("random 100 50 200 4"));
    window.find<QAction>("undo")->trigger();
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
}

void DocumentTest::nonsenseSettingsAreRefusedInTheDialog()
{
    TestWindow window;
    AgentDialog dialog(window.bridge(), AgentDialog::Purpose::create);
    dialog.open();
    auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(ok->isEnabled());
    for (const char* nonsense : {"random 9000 1 1 1", "spaghetti", ""}) {
        dialog.findChild<QLineEdit*>(QStringLiteral("connector"))->setText(QLatin1String(nonsense));
        window.settle();
        QVERIFY(!ok->isEnabled());
        QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("verdict"))->text().isEmpty());
        QCOMPARE(dialog.findChild<QComboBox*>(QStringLiteral("preset"))->currentText(), QStringLiteral("Own settings"));
    }
    // The tip writes a connector as the refusal does.
    auto* connector = dialog.findChild<QLineEdit*>(QStringLiteral("connector"));
    connector->setText(QStringLiteral("random 1"));
    window.settle();
    for (const QString& word : {QStringLiteral("q_in"), QStringLiteral("q_ne"), QStringLiteral("z_in")}) {
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("verdict"))->text().contains(word));
        QVERIFY(connector->toolTip().contains(word));
    }
}

void DocumentTest::theWelcomeTeachesAndStepsAside()
{
    TestWindow window;
    window->welcome();
    window.session().addData(makeData("Bars", 2000, 50));
    window.session().addData(makeSheet("Font A"));
    auto* welcome = window->findChild<Welcome*>();
    QVERIFY(welcome->isVisible());
    welcome->dataIsComing();
    auto* classic = window.find<QRadioButton>("welcomeClassic");
    QTest::mouseClick(classic, Qt::LeftButton, {}, QPoint(8, classic->height() / 2));
    QTest::mouseClick(window.find<QPushButton>("welcomeTeach"), Qt::LeftButton);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1010));
    QVERIFY(!window->findChild<Welcome*>() || !window->findChild<Welcome*>()->isVisible());
    QVERIFY(window->messages().text().contains(QStringLiteral("draw a digit")));
}

void DocumentTest::aCrashLosesNothing()
{
    // What a process that is gone left behind.
    const QTemporaryDir folder;
    const QString recovery = folder.path();
    {
        TestWindow first;
        teachSeven(first);
        RecoveryFolder kept(recovery.toStdString());
        QVERIFY(kept.keep(first.learner(), {}));
        // A copy belongs to a living process; rename it to one that cannot be.
        for (const QString& name : QDir(recovery).entryList(QDir::Files | QDir::Hidden)) {
            QString of = name;
            QVERIFY(QFile::rename(recovery + u'/' + name,
                recovery + u'/'
                    + of.replace(QString::number(QCoreApplication::applicationPid()), QStringLiteral("999999999"))));
        }
    }
    TestWindow window(recovery);
    QTRY_VERIFY2(window->messages().isVisible(), "the copy is offered");
    QPushButton* recover = nullptr;
    for (QPushButton* button : window->messages().findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Recover")))
            recover = button;
    QVERIFY(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    QTRY_COMPARE(window.learner().agent.memory().size(), std::size_t(1));
    window.settle();
    QVERIFY(window->isWindowModified());
}

void DocumentTest::discardingKeepsTheAgentUntilItIsReplaced()
{
    const QTemporaryDir recovery;
    TestWindow window(recovery.path());
    const QString good = window.path("good.engram");
    window.saveAs(good);
    teachSeven(window);
    QTRY_COMPARE_WITH_TIMEOUT(copiesIn(recovery.path()), 1, 20'000);

    QFile bad(window.path("bad.engram"));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no agent") > 0);
    bad.close();
    window->findChild<Document*>()->open(bad.fileName());
    answerUnsaved(window, QMessageBox::Discard);
    QTRY_VERIFY(window->messages().text().contains(QStringLiteral("bad.engram")));
    window.shortcut(Qt::CTRL | Qt::Key_N);
    answerUnsaved(window, QMessageBox::Discard);
    QTRY_VERIFY(window->findChild<AgentDialog*>());
    window->findChild<AgentDialog*>()->reject();
    window.settle();
    QVERIFY(window->isWindowModified());
    QCOMPARE(window.learner().agent.memory().size(), std::size_t(1));
    QCOMPARE(copiesIn(recovery.path()), 1);

    window->openFile(good);
    answerUnsaved(window, QMessageBox::Discard);
    QTRY_VERIFY(window.learner().agent.memory().empty());
    QTRY_COMPARE(copiesIn(recovery.path()), 0);
}

void DocumentTest::copiesAreOfferedInTurnAndNothingIsLostForThem()
{
    const QTemporaryDir recovery;
    Learner learner = Learner::create(findPreset("Classic")->description, "First").value();
    QVERIFY(leaveCopy(recovery.path(), learner, 1));
    learner.name = "Second";
    QVERIFY(leaveCopy(recovery.path(), learner, 2));
    {
        TestWindow window(recovery.path());
        QTRY_VERIFY(window->messages().isVisible());
        teachSeven(window);
        choose(window, "Recover it");
        answerUnsaved(window, QMessageBox::Discard);
        QTRY_VERIFY(window.learner().name != unnamedAgent);
        const std::string first = window.learner().name;
        QVERIFY(window->isWindowModified());
        QCOMPARE(RecoveryFolder(recovery.path().toStdString()).abandoned().size(), std::size_t(1)); // one is in use
        QTRY_VERIFY(window->messages().isVisible()); // the other one's turn
        choose(window, "Recover it");
        answerUnsaved(window, QMessageBox::Cancel);
        window.settle();
        QCOMPARE(window.learner().name, first);
        QVERIFY(window->messages().isVisible()); // offered as before
        window->close();
        answerUnsaved(window, QMessageBox::Discard);
        QTRY_VERIFY(!window->isVisible());
    }
    QCOMPARE(copiesIn(recovery.path()), 1);
    TestWindow again(recovery.path());
    QTRY_VERIFY(again->messages().isVisible());
    choose(again, "Throw it away");
    QCOMPARE(copiesIn(recovery.path()), 1); // asked first
    choose(again, "Keep it");
    choose(again, "Throw it away");
    choose(again, "Throw it away for good");
    QTRY_COMPARE(copiesIn(recovery.path()), 0);
}

void DocumentTest::aQuestionOutlastsOtherMessages()
{
    TestWindow window;
    MessageBar& messages = window->messages();
    int answered = 0;
    messages.showQuestion(QStringLiteral("Well?"), {{QStringLiteral("Yes"), [&] { ++answered; }}});
    messages.showProblem(QStringLiteral("Something else"));
    QCOMPARE(messages.text(), QStringLiteral("Something else"));
    auto* close = messages.findChild<QToolButton*>();
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(messages.isVisible());
    QCOMPARE(messages.text(), QStringLiteral("Well?"));
    messages.showNews(QStringLiteral("Good news"));
    QCoreApplication::processEvents(); // what has just been said is not over yet
    messages.dismiss();
    QCOMPARE(messages.text(), QStringLiteral("Well?"));
    QTRY_COMPARE(messages.findChildren<QPushButton*>().size(), 1);
    choose(window, "Yes");
    QCOMPARE(answered, 1);
    QVERIFY(!messages.isVisible());
    messages.showProblem(QStringLiteral("Something else"));
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!messages.isVisible());
}

void DocumentTest::everyPresetIsMadeTaughtAndSaved()
{
    for (std::size_t at = 0; at < presets().size(); ++at) {
        const LearnerDescription& wanted = presets()[at].description;
        TestWindow window;
        window.shortcut(Qt::CTRL | Qt::Key_N);
        auto* dialog = window->findChild<AgentDialog*>();
        QVERIFY(dialog);
        auto* preset = dialog->findChild<QComboBox*>(QStringLiteral("preset"));
        preset->setFocus();
        for (std::size_t down = 0; down < at; ++down)
            QTest::keyClick(preset, Qt::Key_Down);
        QCOMPARE(preset->currentIndex(), static_cast<int>(at));
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        window.settle();
        QVERIFY2(window.learner().description() == wanted, std::string(presets()[at].name).c_str());

        teachSeven(window);
        window->findChild<DrawingActions*>()->ask->trigger();
        window.settle();
        const std::size_t memories = window.learner().agent.memory().size();
        QCOMPARE(memories, std::size_t(1 + wanted.variation.variants));
        QCOMPARE(codeOf(window.shown().state.output), 7U);
        const QString path = window.path("preset.engram");
        window.saveAs(path);
        QVERIFY(!window->isWindowModified());
        window.session().newAgent(findPreset("Classic")->description);
        window.settle();
        window->openFile(path);
        QTRY_COMPARE(window.learner().agent.memory().size(), memories);
        QVERIFY(window.learner().description() == wanted);
        window.settle();
        QCOMPARE(codeOf(window.shown().state.output), 7U);
    }
}

QTEST_MAIN(DocumentTest)
#include "documentTest.moc"
