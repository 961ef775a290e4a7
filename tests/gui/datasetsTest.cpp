#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QFontComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/fontSheet.h>

#include "datasets/dataPanel.h"
#include "datasets/fontDialog.h"
#include "datasets/repairsDialog.h"
#include "shell/messageBar.h"
#include "support/window.h"

using namespace engram;

class DatasetsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tickingChooses();
    void theMenuSaysTheSame();
    void repairsAreListed();
    void aFontBecomesADataSet();
    void filesAreDropped();
    void aBadFileChangesNothing();
    void noBadFileOfTheCorpusChangesAnything();
    void namesAreShownLetterByLetter();
    void casesAreOpenedOrRefusedAsTheirManifestSays();
    void whatASetWasTakenForIsShownAndSwitched();
    void aSetThatLooksTransposedIsAskedAbout();
};

namespace {

const QString cases = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/data/");

/// The first picture of the newest data set.
QByteArray firstPicture(TestWindow& window)
{
    const auto pixels = window.bridge().snapshot()->data.back().file->splits.front().digits->picture(0);
    return {reinterpret_cast<const char*>(pixels.data()), static_cast<qsizetype>(pixels.size())};
}

} // namespace

void DatasetsTest::tickingChooses()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 300, 50));
    window.session().addData(makeSheet("Font A"));
    window.settle();
    auto* list = window.find<QTreeWidget>("dataList");
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Bars"));
    QCOMPARE(list->topLevelItem(0)->data(0, Qt::UserRole).toString(), QStringLiteral("300 + 50"));
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Space);
    window.settle();
    QVERIFY(!window.bridge().snapshot()->data[1].chosen);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    QTest::keyClick(list, Qt::Key_Space);
    window.settle();
    QVERIFY(window.bridge().snapshot()->data[1].chosen);
}

void DatasetsTest::theMenuSaysTheSame()
{
    TestWindow window;
    window.session().addData(makeSheet("Font A"));
    window.settle();
    QMenu menu;
    window->findChild<DataPanel*>()->fillMenu(menu);
    QAction* first = menu.findChild<QMenu*>(QStringLiteral("chosenSets"))->actions().front();
    QCOMPARE(first->text(), QStringLiteral("Font A"));
    QVERIFY(first->isChecked());
    first->trigger();
    window.settle();
    QVERIFY(!window.bridge().snapshot()->data[0].chosen);
    QCOMPARE(window.find<QTreeWidget>("dataList")->topLevelItem(0)->checkState(0), Qt::Unchecked);
}

void DatasetsTest::repairsAreListed()
{
    auto sheet = std::make_shared<DataFile>(*makeSheet("Worn"));
    sheet->repairs = {{.cell = "BV4", .digit = 2, .row = 2, .column = 15, .found = "", .readAs = 0},
        {.cell = "CW49", .digit = 8, .row = 17, .column = 13, .found = "11", .readAs = 1}};
    TestWindow window;
    window.session().addData(sheet);
    window.settle();
    QCOMPARE(window.find<QTreeWidget>("dataList")->topLevelItem(0)->data(0, Qt::UserRole).toString(),
        QStringLiteral("10, 2 repaired"));
    RepairsDialog* dialog = new RepairsDialog(sheet);
    auto* table = dialog->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("BV4"));
    QCOMPARE(table->item(0, 4)->text(), QStringLiteral("nothing"));
    QCOMPARE(table->item(1, 4)->text(), QStringLiteral("11"));
    QCOMPARE(table->item(1, 5)->text(), QStringLiteral("1"));
    for (int column = 1; column < table->columnCount(); ++column)
        for (const QTableWidgetItem* item : {table->item(1, column), table->horizontalHeaderItem(column)})
            QVERIFY2(item->textAlignment() & Qt::AlignRight, "ones stand below ones");
    // Tab comes to the list and leaves it again.
    dialog->show();
    bringToFront(*dialog);
    tabTo(*dialog, table);
    tabTo(*dialog, dialog->findChild<QPushButton*>());
    delete dialog;
}

void DatasetsTest::aFontBecomesADataSet()
{
    TestWindow window;
    QTest::mouseClick(window.find<QPushButton>("fromFont"), Qt::LeftButton);
    auto* dialog = window->findChild<FontDialog*>();
    QVERIFY(dialog);
    auto* text = dialog->findChild<QLabel*>(QStringLiteral("fontText"));
    QTRY_VERIFY(!text->text().isEmpty());
    QPushButton* add = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Add")))
            add = button;
    QVERIFY(add);
    // Whatever fonts this machine has: one with digits can be added, one without says so.
    auto* family = dialog->findChild<QFontComboBox*>();
    for (int at = 0; at < family->count() && !add->isEnabled(); ++at) {
        text->clear();
        family->setCurrentIndex(at);
        QTRY_VERIFY(!text->text().isEmpty());
    }
    QVERIFY2(add->isEnabled(), "the scripts install a font with digits");
    QTest::mouseClick(add, Qt::LeftButton);
    window.settle();
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    QVERIFY(window.bridge().snapshot()->data[0].isFont());
    QCOMPARE(window.bridge().snapshot()->data[0].file->splits.front().digits->size(), std::size_t(10));
}

void DatasetsTest::filesAreDropped()
{
    TestWindow window;
    const QString path = window.path("dropped.txt");
    QVERIFY(writeFontSheet(*makeSheet("Dropped"), path.toStdString()));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &drop);
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    QVERIFY(window.bridge().snapshot()->data[0].isFont());

    // An agent is opened.
    window.drawSeven();
    window.settle();
    window.bridge().teachDrawing(7);
    window.settle();
    window.saveAs(window.path("dropped.engram"));
    window.session().newAgent(findPreset("Classic")->description);
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
    mime.setUrls({QUrl::fromLocalFile(window.path("dropped.engram"))});
    QCoreApplication::sendEvent(&*window, &enter);
    QDropEvent agent(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &agent);
    QTRY_COMPARE(window.learner().agent.memory().size(), std::size_t(1));
}

void DatasetsTest::aBadFileChangesNothing()
{
    TestWindow window;
    window.session().addData(makeSheet("Font A"));
    window.drawSeven();
    window.settle();
    const auto before = window.bridge().snapshot();
    QFile bad(window.path("bad.npz"));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("this is nothing that holds digits");
    bad.close();
    window->openFile(bad.fileName());
    QTRY_VERIFY(window->messages().isVisible());
    window.settle();
    QVERIFY2(window->messages().text().contains(QStringLiteral("bad.npz")), qPrintable(window->messages().text()));
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    QVERIFY(window.bridge().snapshot()->modified == before->modified);
    QVERIFY(!window.drawing().empty());
}

void DatasetsTest::noBadFileOfTheCorpusChangesAnything()
{
    const QString corpus = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/corpus/");
    QFile manifest(corpus + QStringLiteral("manifest.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    TestWindow window;
    window.session().addData(makeSheet("Font A"));
    window.drawSeven();
    window.settle();
    const SnapshotPointer before = window.bridge().snapshot();
    const QImage drawn = window.drawing().image().copy();
    int opened = 0;
    const QJsonArray files = QJsonDocument::fromJson(manifest.readAll())[QStringLiteral("files")].toArray();
    for (const QJsonValueConstRef file : files) {
        if (file.toObject()[QStringLiteral("expect")].toString() != QStringLiteral("reject"))
            continue;
        const QString path = corpus + file.toObject()[QStringLiteral("file")].toString();
        window->messages().hide();
        window->openFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(window->messages().isVisible(), qPrintable(path), 60'000);
        QVERIFY2(window->messages().text().contains(QFileInfo(path).fileName()),
            qPrintable(path + QStringLiteral(": ") + window->messages().text()));
        ++opened;
    }
    QVERIFY(opened > 50);
    window.settle();
    const SnapshotPointer after = window.bridge().snapshot();
    QCOMPARE(after->data.size(), std::size_t(1));
    QVERIFY(after->data[0].file == before->data[0].file);
    QVERIFY(after->learner.agent.memory() == before->learner.agent.memory());
    QVERIFY(after->learner.description() == before->learner.description());
    QVERIFY(!after->modified);
    QCOMPARE(window.drawing().image(), drawn);
}

void DatasetsTest::namesAreShownLetterByLetter()
{
    const QString markup = QStringLiteral("<img src='/nowhere.png'>");
    TestWindow window;
    window.session().addData(makeSheet("<img src='/nowhere.png'>"));
    window.session().rename(markup.toStdString());
    window->messages().showProblem(markup);
    window.settle();
    int shown = 0;
    for (const QLabel* label : window->findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("<img"))) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
            ++shown;
        }
    QVERIFY2(shown >= 2, "the message and the status bar");
    const QString tip = window.find<QTreeWidget>("dataList")->topLevelItem(0)->toolTip(0);
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img")));
}

void DatasetsTest::casesAreOpenedOrRefusedAsTheirManifestSays()
{
    QFile manifest(cases + QStringLiteral("manifest.json"));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    int read = 0;
    int refused = 0;
    for (const QJsonValueConstRef line :
        QJsonDocument::fromJson(manifest.readAll())[QStringLiteral("data")].toArray()) {
        const QJsonObject entry = line.toObject();
        const QString path = cases + entry[QStringLiteral("file")].toString();
        TestWindow window;
        window->openFile(path);
        if (entry[QStringLiteral("expect")].toString() == QStringLiteral("accept")) {
            QTRY_VERIFY2(window.bridge().snapshot()->data.size() == 1, qPrintable(path));
            ++read;
            continue;
        }
        QTRY_VERIFY2(window->messages().isVisible(), qPrintable(path));
        QVERIFY2(window->messages().text().contains(entry[QStringLiteral("says")].toString()),
            qPrintable(window->messages().text()));
        ++refused;
    }
    QVERIFY(read >= 17);
    QVERIFY(refused >= 9);
}

void DatasetsTest::whatASetWasTakenForIsShownAndSwitched()
{
    TestWindow window;
    auto* notes = window.find<QLabel>("readingNotes");
    auto* turnOver = window.find<QCheckBox>("turnOver");
    auto* transpose = window.find<QCheckBox>("transpose");
    QVERIFY(!turnOver->isVisible());
    window->openFile(cases + QStringLiteral("26-dark-on-light.npz"));
    QTRY_VERIFY(turnOver->isVisible());
    QCOMPARE(notes->text(), QStringLiteral("The ink is dark on light ground: the pictures were turned over."));
    QVERIFY(turnOver->isChecked());
    QVERIFY(!transpose->isChecked());
    const QByteArray light = firstPicture(window);

    QTest::mouseClick(turnOver, Qt::LeftButton);
    QTRY_VERIFY(firstPicture(window) != light);
    window.settle();
    QVERIFY(!turnOver->isChecked());
    QVERIFY(notes->text().contains(QStringLiteral("left so")));
    const QByteArray dark = firstPicture(window);
    for (qsizetype i = 0; i < light.size(); ++i)
        QCOMPARE(static_cast<uchar>(dark[i]), static_cast<uchar>(255 - static_cast<uchar>(light[i])));

    turnOver->setFocus();
    QTest::keyClick(turnOver, Qt::Key_Space);
    QTRY_COMPARE(firstPicture(window), light);
    QTest::mouseClick(transpose, Qt::LeftButton);
    QTRY_VERIFY(firstPicture(window) != light);
    window.settle();
    const QByteArray transposed = firstPicture(window);
    for (int row = 0; row < 28; ++row)
        for (int column = 0; column < 28; ++column)
            QCOMPARE(transposed[row * 28 + column], light[column * 28 + row]);
    QVERIFY(notes->text().contains(QStringLiteral("lie on their side")));
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
}

void DatasetsTest::aSetThatLooksTransposedIsAskedAbout()
{
    auto lying = loadDataFile((cases + QStringLiteral("03-onehot-labels.npz")).toStdString());
    QVERIFY(lying);
    // As if it were stored so, and no name said it.
    DataFile stored = withTurns(*lying, {false, true});
    stored.turns = {};
    stored.findings.ones = PictureFindings::Ones::lying;
    TestWindow window;
    window.session().addData(std::make_shared<const DataFile>(std::move(stored)));
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY(window->messages().text().contains(QStringLiteral("lie on their side")));
    QPushButton* transpose = nullptr;
    for (QPushButton* button : window->messages().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Transpose"))
            transpose = button;
    QVERIFY(transpose);
    QTest::mouseClick(transpose, Qt::LeftButton);
    const auto upright = lying->split("train")->picture(0);
    const QByteArray expected(reinterpret_cast<const char*>(upright.data()), static_cast<qsizetype>(upright.size()));
    QTRY_COMPARE(firstPicture(window), expected);
    QVERIFY(!window->messages().isVisible());
    QVERIFY(window.find<QCheckBox>("transpose")->isChecked());
}

QTEST_MAIN(DatasetsTest)
#include "datasetsTest.moc"
