#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "support/window.h"
#include "widgets/askDialog.h"
#include "widgets/elidedLabel.h"

using namespace engram;

/// Dialogs that ask for one thing, and lines of text that have little room.
class AskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAgentIsRenamedByKeysAndNeverToNothing();
    void notesMayHaveLinesAndEscapeKeepsThem();
    void everyTitleFits();
    void aLineThatIsALittleTooLongIsWrittenSmaller();
    void theShorterTextStandsWhereTheWholeDoesNotFit();

private:
    static QAction* entry(TestWindow& window, const QString& text)
    {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->text().remove(u'&') == text)
                return action;
        return nullptr;
    }
    static QPushButton* accept(const AskDialog& dialog)
    {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
};

void AskTest::anAgentIsRenamedByKeysAndNeverToNothing()
{
    TestWindow window;
    window.shortcut(Qt::Key_F2);
    auto* dialog = window->findChild<AskDialog*>();
    QVERIFY(dialog);
    auto* line = dialog->findChild<QLineEdit*>();
    QTRY_VERIFY(line->hasFocus());
    QCOMPARE(line->accessibleName(), QStringLiteral("Name"));
    QCOMPARE(line->selectedText(), QString::fromStdString(window.learner().name));
    QCOMPARE(accept(*dialog)->text(), QStringLiteral("Rename"));
    QTest::keyClicks(line, QStringLiteral("   "));
    QVERIFY(!accept(*dialog)->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(line, QStringLiteral("Ada "));
    QTest::keyClick(line, Qt::Key_Return);
    window.settle();
    QCOMPARE(window.learner().name, std::string("Ada"));
    QVERIFY(!window->findChild<AskDialog*>());
}

void AskTest::notesMayHaveLinesAndEscapeKeepsThem()
{
    TestWindow window;
    const auto open = [&] {
        entry(window, QStringLiteral("Notes…"))->trigger();
        return window->findChild<AskDialog*>();
    };
    AskDialog* dialog = open();
    QVERIFY(dialog);
    auto* text = dialog->findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, QStringLiteral("one"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("two"));
    QTest::mouseClick(accept(*dialog), Qt::LeftButton);
    window.settle();
    QCOMPARE(window.learner().notes, std::string("one\ntwo"));
    dialog = open();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("not this"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    window.settle();
    QCOMPARE(window.learner().notes, std::string("one\ntwo"));
}

void AskTest::everyTitleFits()
{
    QWidget parent;
    const QString title = QStringLiteral("A title that is a good deal longer than what is asked for below it");
    AskDialog* dialog =
        AskDialog::forNumber(&parent, {title, QStringLiteral("&Number"), QStringLiteral("Use")}, 3, {1, 9}, [](int) {});
    QVERIFY(dialog->width() > dialog->fontMetrics().horizontalAdvance(title) + 100); // the frame's own buttons
    const auto* label = dialog->findChild<QLabel*>();
    QVERIFY(label->buddy() && label->buddy()->accessibleName() == QStringLiteral("Number"));
}

void AskTest::aLineThatIsALittleTooLongIsWrittenSmaller()
{
    ElidedLabel label(QStringLiteral("step 10 of 10 and no neuron changed"));
    const int whole = label.fontMetrics().horizontalAdvance(label.text());
    label.resize(whole, 20);
    QVERIFY(!label.elided());
    label.resize(whole * 92 / 100, 20);
    QVERIFY(!label.elided());
    label.resize(whole * 70 / 100, 20);
    QVERIFY(label.elided());
    // No ink reaches the sides, where a letter would be cut.
    for (const int percent : {100, 92, 88}) {
        label.resize(whole * percent / 100 + 1, 20);
        const QImage picture = label.grab().toImage();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            QCOMPARE(picture.pixel(picture.width() - 1, y), picture.pixel(picture.width() - 1, 0));
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixel(x, y) != picture.pixel(picture.width() - 1, 0);
        }
        QVERIFY(inked > 100);
    }
}

void AskTest::theShorterTextStandsWhereTheWholeDoesNotFit()
{
    ElidedLabel label(QStringLiteral("step 10 of 10 and no neuron changed"));
    const int whole = label.fontMetrics().horizontalAdvance(label.text());
    label.setShorter(QStringLiteral("10/10"));
    label.resize(whole, 20);
    const QImage large = label.grab().toImage();
    label.resize(whole / 2, 20);
    QVERIFY(!label.elided());
    ElidedLabel shorter(QStringLiteral("10/10"));
    shorter.resize(label.size());
    QVERIFY(label.grab().toImage() == shorter.grab().toImage());
    QVERIFY(label.grab().toImage() != large.copy(0, 0, label.width(), label.height()));
    QCOMPARE(label.text(), QStringLiteral("step 10 of 10 and no neuron changed")); // as it is spoken
    label.resize(12, 20);
    QVERIFY(label.elided());
}

QTEST_MAIN(AskTest)
#include "askTest.moc"
