#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <engram/agent/connectorTerms.h>
#include <engram/store/agentFile.h>

#include "shell/agentDialog.h"
#include "shell/wiringPicture.h"
#include "support/window.h"
#include "widgets/savedFile.h"

using namespace engram;

/// The wiring chosen by kind and numbers, as text, and as a picture.
class WiringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsAndTextAreInStep();
    void drawsWhatANeuronReads();
    void saysInASentenceWhatIsWrong();
    void wiresTheAgentThatIsSaved();
    void wiresTheAgentThatIsSavedByKeysAlone();
    void fitsASmallScreen();

private:
    struct Open {
        explicit Open(TestWindow& window)
            : dialog(window.bridge(), AgentDialog::Purpose::create, &*window)
        {
            dialog.show();
            window.settle();
        }
        template <class Widget> Widget* find(const char* name)
        {
            return dialog.findChild<Widget*>(QLatin1String(name));
        }
        QSpinBox* number(int field)
        {
            return dialog.findChild<QSpinBox*>(QStringLiteral("connectorNumber%1").arg(field));
        }
        QString text() { return find<QLineEdit>("connector")->text(); }
        void write(const QString& connector)
        {
            auto* field = find<QLineEdit>("connector");
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, connector);
        }
        AgentDialog dialog;
    };
    static void choose(QComboBox* kind, int item)
    {
        kind->setFocus();
        while (kind->currentIndex() != item)
            QTest::keyClick(kind, kind->currentIndex() < item ? Qt::Key_Down : Qt::Key_Up);
    }
};

void WiringTest::fieldsAndTextAreInStep()
{
    TestWindow window;
    Open open(window);
    auto* kind = open.find<QComboBox>("connectorKind");
    QCOMPARE(kind->currentIndex(), static_cast<int>(ConnectorKind::windows));
    QCOMPARE(open.text(), QStringLiteral("windows 8 4 2 3 30"));
    QCOMPARE(open.number(0)->value(), 8);
    QVERIFY(!open.number(5)->isVisibleTo(&open.dialog));
    QCOMPARE(kind->count(), static_cast<int>(connectorTerms().size()));
    choose(kind, static_cast<int>(ConnectorKind::random));
    QCOMPARE(kind->currentText(), QStringLiteral("random"));
    QCOMPARE(open.find<QLabel>("connectorSays")->text(),
        QStringLiteral("Every neuron reads so many others, drawn at random for it."));
    QCOMPARE(open.number(3)->accessibleName(), QStringLiteral("Z neighbours"));
    QCOMPARE(open.number(3)->maximum(), 4);
    QCOMPARE(open.number(1)->maximum(), 784);
    QCOMPARE(open.text(), QStringLiteral("random 392 261 784 4"));
    open.number(1)->setFocus();
    open.number(1)->selectAll();
    QTest::keyClicks(open.number(1), QStringLiteral("100"));
    QCOMPARE(open.text(), QStringLiteral("random 392 100 784 4"));
    open.write(QStringLiteral("rectangular 3 1 28 28 0 9"));
    QCOMPARE(kind->currentIndex(), static_cast<int>(ConnectorKind::rectangular));
    for (const auto& [field, value] : {std::pair(0, 3), std::pair(1, 1), std::pair(5, 9)})
        QCOMPARE(open.number(field)->value(), value);
    QCOMPARE(open.dialog.description().architecture.connector, Connector::parse("rectangular 3 1 28 28 0 9").value());
    for (int field = 0; field < 6; ++field) {
        QVERIFY(!open.number(field)->accessibleName().isEmpty());
        QVERIFY(!open.number(field)->toolTip().isEmpty());
    }
}

void WiringTest::drawsWhatANeuronReads()
{
    TestWindow window;
    Open open(window);
    auto* picture = open.find<WiringPicture>("wiringPicture");
    open.write(QStringLiteral("rectangular 2 1 28 28"));
    window.settle();
    QVERIFY(picture->hasPicture());
    picture->choose(0);
    QVERIFY2(picture->says().contains(QStringLiteral("row 0, column 0 reads 6 of 784 inputs and 6 of the state")),
        qPrintable(picture->says()));
    QVERIFY(picture->says().contains(QStringLiteral("6 to 15, on average 14")));
    QCOMPARE(open.find<QLabel>("wiringSays")->text(), picture->says());
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Down);
    QCOMPARE(picture->pixel(), 29U);
    QVERIFY2(picture->says().contains(QStringLiteral("row 1, column 1 reads 12 of 784")), qPrintable(picture->says()));
    const QRectF map = picture->mapRect(2);
    QTest::mouseClick(picture, Qt::LeftButton, {}, map.center().toPoint());
    QCOMPARE(picture->pixel(), 14U * 28 + 14U);
    QCOMPARE(picture->accessibleDescription(), picture->says());
    // What is drawn is what is read: the middle of the first map is ink, its corner is not.
    const QImage shot = picture->grab().toImage();
    const double scale = shot.devicePixelRatio();
    const QRectF first = picture->mapRect(0);
    const double cell = first.width() / 28;
    const auto colorAt = [&](double row, double column) {
        return shot.pixelColor(((first.topLeft() + QPointF(column * cell, row * cell)) * scale).toPoint());
    };
    QVERIFY(colorAt(13.5, 12.5) != colorAt(0.5, 0.5));
    QCOMPARE(colorAt(17.5, 14.5), colorAt(0.5, 0.5));
}

void WiringTest::saysInASentenceWhatIsWrong()
{
    TestWindow window;
    Open open(window);
    auto* ok = open.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    for (const char* wrong : {"", "rondom 1 2 3 4", "random 1 2", "random 9999 1 1 1", "windows 8 3 2 3 30"}) {
        auto* field = open.find<QLineEdit>("connector");
        field->setText(QLatin1String(wrong));
        window.settle();
        QVERIFY(!open.find<QLabel>("verdict")->text().isEmpty());
        QVERIFY2(!ok->isEnabled(), wrong);
        QVERIFY2(!open.find<WiringPicture>("wiringPicture")->hasPicture(), wrong);
        QVERIFY(!open.find<QLabel>("wiringSays")->text().isEmpty());
    }
    open.find<QLineEdit>("connector")->setText(QStringLiteral("full"));
    window.settle();
    QVERIFY(ok->isEnabled());
    QVERIFY(open.find<WiringPicture>("wiringPicture")->hasPicture());
}

void WiringTest::wiresTheAgentThatIsSaved()
{
    TestWindow window;
    {
        Open open(window);
        int decided = 0;
        connect(&open.dialog, &AgentDialog::decided, &open.dialog, [&decided] { ++decided; });
        choose(open.find<QComboBox>("connectorKind"), static_cast<int>(ConnectorKind::nearestNeighbour));
        open.number(0)->setValue(4);
        window.settle();
        QTest::mouseClick(open.dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(decided, 1);
        window.session().newAgent(open.dialog.description());
    }
    window.settle();
    const QString file = window.path("wired.engram");
    window.saveAs(file);
    window.settle();
    QCOMPARE(loadAgent(corePath(file))->agent.architecture().description().connector,
        Connector::parse("nearest_neighbour 4 3 28 28").value());
}

void WiringTest::wiresTheAgentThatIsSavedByKeysAlone()
{
    TestWindow window;
    window.shortcut(Qt::CTRL | Qt::Key_N);
    QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    bringToFront(*dialog);
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("connectorKind"));
    tabTo(*dialog, kind);
    choose(kind, static_cast<int>(ConnectorKind::nearestNeighbour));
    auto* width = dialog->findChild<QSpinBox*>(QStringLiteral("connectorNumber0"));
    tabTo(*dialog, width);
    QTest::keyClick(width, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(width, Qt::Key_5);
    window.settle();
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    tabTo(*dialog, ok);
    QTest::keyClick(ok, Qt::Key_Space);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    window.settle();
    const QString file = window.path("wired.engram");
    window.saveAs(file);
    QCOMPARE(loadAgent(corePath(file))->agent.architecture().description().connector,
        Connector::parse("nearest_neighbour 5 3 28 28").value());
}

void WiringTest::fitsASmallScreen()
{
    TestWindow window;
    Open open(window);
    for (const char* connector : {"windows 8 4 2 3 30", "rectangular 2 2 28 28 0 0", "full"}) {
        open.find<QLineEdit>("connector")->setText(QLatin1String(connector));
        window.settle();
        QVERIFY2(open.dialog.width() <= 1024 && open.dialog.height() <= 680,
            qPrintable(QStringLiteral("%1 x %2").arg(open.dialog.width()).arg(open.dialog.height())));
        QVERIFY(open.dialog.minimumSizeHint().height() <= 660);
    }
}

QTEST_MAIN(WiringTest)
#include "wiringTest.moc"
