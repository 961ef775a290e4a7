#include <algorithm>
#include <functional>
#include <span>
#include <string_view>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

#include "shell/agentDialog.h"
#include "shell/messageBar.h"
#include "shell/welcome.h"
#include "support/window.h"

using namespace engram;

/// Which agent a person begins with, and what is said of it.
class BeginningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowBeginsWithPatchwork();
    void theWelcomeBeginsWithTheAgentThatIsChosen_data();
    void theWelcomeBeginsWithTheAgentThatIsChosen();
    void theWelcomeIntroducesInALowWindow();
    void theWelcomeSpendsNoRoomOnWhatIsNotSaidYet();
    void noHalfWordIsSeenBesideTheWelcome();
    void fieldsThatMeanNothingForWindowsSaySo();
    void presetsTellWhatTheyAreForAndHowWellTheyRead();
};

void BeginningTest::theWindowBeginsWithPatchwork()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    MainWindow window(settings, {});
    QVERIFY(window.bridge().snapshot()->learner.description() == findPreset("Patchwork")->description);
    window.welcome();
    auto* patchwork = window.findChild<QRadioButton*>(QStringLiteral("welcomePatchwork"));
    QVERIFY(patchwork->isChecked());
    // By keys: the next agent, and on to the button that teaches it.
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<Welcome*>()->dataIsComing();
    patchwork->setFocus();
    QTest::keyClick(patchwork, Qt::Key_Down);
    auto* edges = window.findChild<QRadioButton*>(QStringLiteral("welcomePatchworkEdges"));
    QVERIFY(edges->isChecked());
    QTest::keyClick(edges, Qt::Key_Down);
    auto* classic = window.findChild<QRadioButton*>(QStringLiteral("welcomeClassic"));
    QVERIFY(classic->isChecked());
    QTest::keyClick(classic, Qt::Key_Tab);
    QVERIFY(window.findChild<QPushButton*>(QStringLiteral("welcomeTeach"))->hasFocus());
}

void BeginningTest::theWelcomeBeginsWithTheAgentThatIsChosen_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("byKeys");
    QTest::addColumn<bool>("taught");
    QTest::newRow("Patchwork, as it stands") << ""
                                             << "Patchwork" << false << true;
    QTest::newRow("Classic") << "welcomeClassic"
                             << "Classic" << false << true;
    QTest::newRow("Patchwork Edges by keys") << "welcomePatchworkEdges"
                                             << "Patchwork Edges" << true << true;
    QTest::newRow("Classic, empty") << "welcomeClassic"
                                    << "Classic" << true << false;
}

void BeginningTest::theWelcomeBeginsWithTheAgentThatIsChosen()
{
    QFETCH(const QString, button);
    QFETCH(const QString, preset);
    QFETCH(const bool, byKeys);
    QFETCH(const bool, taught);
    TestWindow window({}, presets().front().description);
    window->welcome();
    window.session().addData(makeData("Bars", 30, 5));
    window.settle();
    auto* welcome = window->findChild<Welcome*>();
    welcome->dataIsComing();
    if (!button.isEmpty()) {
        auto* choice = window->findChild<QRadioButton*>(button);
        QVERIFY(!choice->accessibleDescription().isEmpty());
        if (byKeys) {
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Space);
        } else {
            // The sentence below a name chooses it, too.
            for (QLabel* label : welcome->findChildren<QLabel*>())
                if (label->buddy() == choice)
                    QTest::mouseClick(label, Qt::LeftButton);
        }
        QVERIFY(choice->isChecked());
    }
    QTest::mouseClick(window.find<QPushButton>(taught ? "welcomeTeach" : "welcomeSkip"), Qt::LeftButton);
    window.settle();
    const LearnerDescription& wanted = findPreset(preset.toStdString())->description;
    QVERIFY(window.learner().description() == wanted);
    QCOMPARE(window.learner().agent.memory().size(), taught ? 30 * (1 + wanted.variation.variants) : std::size_t(0));
    QVERIFY(!window->findChild<Welcome*>() || !window->findChild<Welcome*>()->isVisible());
    QVERIFY(!taught || window->messages().text().contains(QStringLiteral("30 digits"))); // not its variants
}

/// What it says first, what the program is, is there in a low window, too, and nothing below it is empty.
void BeginningTest::theWelcomeIntroducesInALowWindow()
{
    TestWindow window({}, presets().front().description);
    for (const QSize& size : {QSize(956, 564), QSize(1024, 700), QSize(1276, 684)}) {
        window->resize(size);
        window->resetLayout();
        window->welcome();
        window.settle();
        const auto* welcome = window->findChild<Welcome*>();
        const auto* area = welcome->findChild<QScrollArea*>();
        const QWidget* card = area->widget();
        QVERIFY2(card->height() <= area->height(), qPrintable(QString::number(card->height())));
        int below = 0;
        bool introduced = false;
        for (const QLabel* label : welcome->findChildren<QLabel*>()) {
            introduced = introduced || (label->isVisible() && label->text().startsWith(QStringLiteral("The agent")));
            below = label->isVisible() ? std::max(below, label->mapTo(card, label->rect().bottomLeft()).y()) : below;
        }
        QVERIFY2(introduced, qPrintable(QString::number(size.height())));
        QVERIFY2(card->height() - below < 40, qPrintable(QString::number(card->height() - below)));
        window.find<QPushButton>("welcomeSkip")->click();
        QTRY_VERIFY(!window->findChild<Welcome*>());
    }
}

/// As low as the views are at 960 x 600 below a history that is open.
void BeginningTest::theWelcomeSpendsNoRoomOnWhatIsNotSaidYet()
{
    TestWindow window({}, presets().front().description);
    QWidget room;
    const Welcome welcome(window.bridge(), {}, &room);
    const auto* area = welcome.findChild<QScrollArea*>();
    const auto says = [&welcome](const QString& begin) {
        return std::ranges::any_of(welcome.findChildren<QLabel*>(),
            [&](const QLabel* label) { return label->isVisible() && label->text().startsWith(begin); });
    };
    room.resize(630, 374);
    room.show();
    window.settle();
    QVERIFY(says(QStringLiteral("The agent")));
    QVERIFY2(area->widget()->height() <= area->height(), qPrintable(QString::number(area->widget()->height())));
    JobStatus status{.kind = JobKind::teach, .text = Sentence::of("Teaching %1", 7)};
    Q_EMIT window.bridge().jobProgress(status);
    window.settle();
    QVERIFY(says(QStringLiteral("Teaching"))); // in the place of the introduction, if need be
    QVERIFY2(area->widget()->height() <= area->height(), qPrintable(QString::number(area->widget()->height())));
}

void BeginningTest::noHalfWordIsSeenBesideTheWelcome()
{
    TestWindow window({}, presets().front().description);
    window.drawSeven();
    window->welcome();
    window.settle();
    const auto* welcome = window->findChild<Welcome*>();
    const QRect card = welcome->findChild<QScrollArea*>()->geometry();
    QVERIFY(card.left() > 0);
    const QImage seen = window->grab(QRect(welcome->mapTo(&*window, QPoint()), welcome->size())).toImage();
    for (int y = 0; y < card.bottom(); ++y)
        for (int x = 0; x < card.left(); ++x)
            QVERIFY2(seen.pixel(x, y) == seen.pixel(0, 0), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
}

void BeginningTest::fieldsThatMeanNothingForWindowsSaySo()
{
    TestWindow window;
    AgentDialog dialog(window.bridge(), AgentDialog::Purpose::create, &*window);
    dialog.show();
    auto* connector = dialog.findChild<QLineEdit*>(QStringLiteral("connector"));
    const auto* note = dialog.findChild<QLabel*>(QStringLiteral("windowsNote"));
    auto* tolerance = dialog.findChild<QSpinBox*>(QStringLiteral("tolerance"));
    const auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(note->isVisible()); // a new agent is a Patchwork
    QVERIFY(note->text().contains(QLatin1String("tolerance")));
    QVERIFY(!tolerance->isEnabled());
    connector->setText(QStringLiteral("random 392 261 784 4"));
    QVERIFY(!note->isVisible());
    QVERIFY(tolerance->isEnabled());
    tolerance->setValue(20);
    QCOMPARE(dialog.description().agent.rules.tolerance, 20U);
    connector->setText(QStringLiteral("windows 8 4 2 1 30"));
    QVERIFY(note->isVisible());
    QVERIFY(!tolerance->isEnabled());
    QCOMPARE(dialog.description().agent.rules.tolerance, 0U);
    window.settle();
    QVERIFY(ok->isEnabled()); // what an unused field holds is in nobody's way
}

void BeginningTest::presetsTellWhatTheyAreForAndHowWellTheyRead()
{
    TestWindow window;
    AgentDialog dialog(window.bridge(), AgentDialog::Purpose::create, &*window);
    dialog.show();
    auto* box = dialog.findChild<QComboBox*>(QStringLiteral("preset"));
    const auto* summary = dialog.findChild<QLabel*>(QStringLiteral("presetSummary"));
    for (std::size_t at = 0; at < presets().size(); ++at) {
        const Preset& preset = presets()[at];
        const auto index = static_cast<int>(at);
        QCOMPARE(
            box->itemText(index), QString::fromUtf8(preset.name.data(), static_cast<qsizetype>(preset.name.size())));
        const QString spoken = box->itemData(index, Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QString::fromStdString(preset.summary.text())));
        QVERIFY(!preset.measured.empty());
        for (const Preset::Accuracy& accuracy : preset.measured)
            QVERIFY2(
                spoken.contains(QStringLiteral("%1 % after").arg(100 * accuracy.right, 0, 'f', 1)), qPrintable(spoken));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        QVERIFY(spoken.endsWith(summary->text()));
    }
    // After the one to begin with, the best first, as read after 1,000 lessons.
    const auto right = [](const Preset& preset) {
        return std::ranges::find(preset.measured, 1000U, &Preset::Accuracy::lessons)->right;
    };
    QVERIFY(std::ranges::is_sorted(std::span(presets()).subspan(1), std::ranges::greater(), right));
    QCOMPARE(presets().back().name, std::string_view("Classic"));
}

QTEST_MAIN(BeginningTest)

#include "beginningTest.moc"
