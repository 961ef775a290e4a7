// What is said is said whole, where it belongs, and in the language of the window.

#include <set>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include "bridge/sessionText.h"
#include "export/exportDialog.h"
#include "help/helpBrowser.h"
#include "support/drawnTexts.h"
#include "support/filledWindow.h"
#include "support/openedGallery.h"
#include "widgets/elidedLabel.h"
#include "widgets/numberText.h"

using namespace engram;

namespace {

/// A language that has a word of its own for a part of a data set, and else is English.
class PartsNamed : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* text, const char* /*what*/, int) const override
    {
        return qstrcmp(text, "%1 test") == 0 ? QStringLiteral("%1 zum Fragen") : QString();
    }
};

} // namespace

/// Texts and pictures of dialogs, pages and the help.
class LegibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExportDialogGrowsWithItsHint();
    void theProblemReportNeedsNoScrollingAside();
    void whatAMemoryDecidedStaysInItsTile();
    void theGalleryExplainsItsMarks();
    void pagesOfTheInspectorHaveOneMargin();
    void partsOfDataSetsAreNamedInTheLanguageOfTheWindow();
    void noAnswerTakesNoTime();
    void picturesOfTheHelpAreEnlargedSmoothly();
    void leavingUnsavedSaysWhatIsLost();
};

void LegibleTest::theExportDialogGrowsWithItsHint()
{
    TestWindow window;
    teachTestAndDraw(window);
    window.find<QAction>("export")->trigger();
    auto* dialog = window.find<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    for (int item = 0; item < dialog->itemCount(); ++item) {
        dialog->choose(item);
        window.settle();
        const auto* what = dialog->findChild<QComboBox*>(QStringLiteral("exportWhat"));
        const auto* hint = dialog->findChild<QLabel*>(QStringLiteral("exportHint"));
        QVERIFY2(what->height() >= what->sizeHint().height(), qPrintable(what->currentText()));
        QVERIFY2(hint->height() >= hint->heightForWidth(hint->width()), qPrintable(hint->text()));
    }
}

void LegibleTest::theProblemReportNeedsNoScrollingAside()
{
    TestWindow window;
    window.settings().setValue(QStringLiteral("a/name/that/is/long"), 1);
    for (QAction* action : window->findChildren<QAction*>())
        if (action->text().contains(QStringLiteral("Report a problem")))
            action->trigger();
    const auto* text = window.find<QPlainTextEdit>("problemText");
    QVERIFY(text);
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->toPlainText().size() > 300);
    QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
}

void LegibleTest::whatAMemoryDecidedStaysInItsTile()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 50));
    window.settle();
    OpenedGallery opened(window);
    GalleryView& view = *opened.view;
    GalleryView::Content content;
    content.count = 1;
    content.cell = [](std::size_t) {
        GalleryCell cell;
        cell.caption = QStringLiteral("3 ✗1,204 ✓35,811");
        cell.framed = true;
        return cell;
    };
    for (const int side : {28, 56, 112}) {
        view.setSide(side);
        view.setContent(content);
        int seen = 0;
        for (const DrawnText& drawn : textsDrawnBy(view)) {
            QVERIFY2(drawn.place.width() <= view.cellRect(0).width(), qPrintable(drawn.text));
            seen += drawn.text.startsWith(u'3');
        }
        QCOMPARE(seen, 1);
    }
}

void LegibleTest::theGalleryExplainsItsMarks()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 50));
    window.settle();
    const OpenedGallery opened(window);
    QStringList said;
    for (const QWidget* top : QApplication::topLevelWidgets())
        for (const auto* label : top->findChildren<ElidedLabel*>(QStringLiteral("galleryMarks")))
            said += label->text();
    const QString all = said.join(u'|');
    QVERIFY2(all.contains(u'✗') && all.contains(u'✓') && all.contains(u'→'), qPrintable(all));
}

void LegibleTest::pagesOfTheInspectorHaveOneMargin()
{
    TestWindow window;
    teachTestAndDraw(window);
    window->resize(1440, 900);
    window->resetLayout();
    window.settle();
    auto* inspector = window.find<QDockWidget>("inspectorDock");
    inspector->raise();
    auto* tabs = inspector->findChild<QTabWidget*>();
    std::set<int> margins;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        window.settle();
        int left = inspector->width();
        for (const auto* label : tabs->currentWidget()->findChildren<QLabel*>())
            if (label->isVisible())
                left = std::min(left, label->mapTo(inspector, QPoint()).x());
        margins.insert(left);
    }
    QCOMPARE(margins.size(), std::size_t(1));
}

void LegibleTest::partsOfDataSetsAreNamedInTheLanguageOfTheWindow()
{
    QCOMPARE(sourceText("MNIST test"), QStringLiteral("MNIST test"));
    QCOMPARE(sourceText("Lato"), QStringLiteral("Lato"));
    PartsNamed language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCOMPARE(sourceText("MNIST test"), QStringLiteral("MNIST zum Fragen"));
    QCOMPARE(sourceText("MNIST train"), QStringLiteral("MNIST train"));
    QCOMPARE(sourceText("contest"), QStringLiteral("contest"));
    QCOMPARE(memoryText("MNIST test 1,204, a 7"), QStringLiteral("MNIST zum Fragen 1,204, a 7"));
    TestWindow window;
    teachTestAndDraw(window);
    const auto* sources = window.find<QComboBox>("Show only examples of one data set");
    const int place = sources->findText(QStringLiteral("Bars zum Fragen"));
    QVERIFY(place > 0);
    QCOMPARE(sources->itemData(place).toString(), QStringLiteral("Bars test")); // what is looked for
    QCoreApplication::removeTranslator(&language);
}

void LegibleTest::noAnswerTakesNoTime()
{
    QCOMPARE(millisecondsText(0.012), QStringLiteral("<\u00a0") + QStringLiteral("0.1"));
    QCOMPARE(millisecondsText(0.06), QStringLiteral("0.1"));
    QCOMPARE(millisecondsText(0.44), QStringLiteral("0.4"));
    QCOMPARE(millisecondsText(12.3), QStringLiteral("12"));
}

void LegibleTest::picturesOfTheHelpAreEnlargedSmoothly()
{
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int row = 0; row < 10; ++row)
        for (int column = 0; column < 10; ++column)
            picture.setPixelColor(column, row, Qt::black);
    QCOMPARE(helpPictureFor(picture, 1, 20), picture);
    const QImage large = helpPictureFor(picture, 1.5, 20);
    QCOMPARE(large.deviceIndependentSize().toSize(), picture.size());
    QCOMPARE(large.width(), 30);
    std::set<QRgb> greys;
    for (int column = 0; column < large.width(); ++column)
        greys.insert(large.pixel(column, 5));
    QVERIFY2(greys.size() > 2, "between black and white there are greys");
}

void LegibleTest::leavingUnsavedSaysWhatIsLost()
{
    TestWindow window;
    teachTestAndDraw(window);
    window->close();
    auto* question = window.find<QMessageBox>("unsavedQuestion");
    QTRY_VERIFY(question && question->isVisible());
    QCOMPARE(question->informativeText(), QStringLiteral("Without saving, the changes since the last save are lost."));
    QTest::keyClick(question, Qt::Key_Escape);
}

QTEST_MAIN(LegibleTest)
#include "legibleTest.moc"
