// A new agent and what it has in mind, from the open window to the saved file: once by mouse, once by keys alone, on a
// small screen.

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <engram/agent/architecture.h>
#include <engram/store/agentFile.h>

#include "inspector/imaginePart.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mindPage.h"
#include "support/hands.h"
#include "widgets/savedFile.h"

using namespace engram;

class AgentJourneysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsImaginedIsSavedByMouse() { imagineAndSave(Hands::mouse); }
    void whatIsImaginedIsSavedByKeysAlone() { imagineAndSave(Hands::keys); }
    void aNewAgentIsWiredTaughtAndSavedByMouse() { wireAndSave(Hands::mouse); }
    void aNewAgentIsWiredTaughtAndSavedByKeysAlone() { wireAndSave(Hands::keys); }

private:
    static void imagineAndSave(Hands hands);
    static void wireAndSave(Hands hands);
};

void AgentJourneysTest::imagineAndSave(Hands hands)
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 10));
    window.session().teachData({.samples = 60, .seed = 1});
    useSmallScreen(window);
    raise(hands, window, "inspectorDock");
    auto* inspector = window.find<InspectorPanel>("inspectorPanel");
    showTab(hands, inspector->findChild<QTabWidget*>()->tabBar(), QStringLiteral("In mind"));
    window.settle();
    MindPage* page = inspector->mind();
    if (hands == Hands::mouse) {
        click(page->findChild<QToolButton*>(QStringLiteral("mindDigit3")));
    } else {
        tabTo(*window, page->findChild<QToolButton*>(QStringLiteral("mindDigit0")));
        press(*window, Qt::Key_Right, {}, 3);
    }
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("mindSays"))->text().contains(QStringLiteral("memories of a 3")));
    QList<QImage> pictures;
    for (const char* start : {"noise", "the label 3"}) {
        choose(hands, page->findChild<QComboBox*>(QStringLiteral("imagineStart")), QLatin1String(start));
        const QSignalSpy imagined(page->imagining(), &ImaginePart::imagined);
        push(hands, page->findChild<QPushButton*>(QStringLiteral("imagine")));
        QTRY_COMPARE(imagined.size(), 1);
        QVERIFY(page->imagining()->strip()->model()->rowCount() > 1);
        window.settle();
        pick(hands, window, actionNamed(window, "export"));
        const QString file = window.path(pictures.isEmpty() ? "noise.png" : "label.png");
        exportAs(hands, window, QStringLiteral("In mind"), file);
        pictures += QImage(file);
        QCOMPARE(pictures.back().size(), page->findChild<QScrollArea*>()->widget()->size() * 2); // all of it
    }
    QVERIFY(pictures[0] != pictures[1]);
}

void AgentJourneysTest::wireAndSave(Hands hands)
{
    TestWindow window;
    window.session().addData(makeData("Bars", 30, 10));
    useSmallScreen(window);
    pick(hands, window, actionNamed(window, "newAgent"));
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(dialog && dialog->width() <= 1024 && dialog->height() <= 700);
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("connectorKind"));
    choose(hands, kind, kind->itemText(static_cast<int>(ConnectorKind::nearestNeighbour)));
    write(hands, dialog->findChild<QSpinBox*>(QStringLiteral("connectorNumber0")), 4);
    window.settle();
    push(hands, dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    window.settle();
    raise(hands, window, "teachDock");
    write(hands, window.find<QSpinBox>("teachCount"), 5);
    push(hands, window.find<QPushButton>("teachData"));
    window.settle();
    saveAgentAs(hands, window, window.path("wired.engram"));
    const Result<Learner> saved = loadAgent(corePath(window.path("wired.engram")));
    QVERIFY2(saved, saved ? "" : saved.error().message.c_str());
    QCOMPARE(
        saved->agent.architecture().description().connector, Connector::parse("nearest_neighbour 4 3 28 28").value());
    QCOMPARE(saved->agent.memory().size(), 5 * (1 + saved->description().variation.variants));
}

QTEST_MAIN(AgentJourneysTest)
#include "agentJourneysTest.moc"
