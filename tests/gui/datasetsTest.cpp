#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
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
    void picturesAndLabelsChosenTogetherAreOneSet();
    void aFolderIsOpenedByTheMenuAndByDropping();
    void filesDroppedTogetherAreOneSet();
    void labelsAreAskedForWherePicturesHaveNone();
};

namespace {

const QString cases = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/data/");

/// The first picture of the newest data set.
QByteArray firstPicture(TestWindow& window)
{
    const auto pixels = window.bridge().snapshot()->data.back().file->splits.front().digits->picture(0);
    return {reinterpret_cast<const char*>(pixels.data()), static_cast<qsizetype>(pixels.size())};
}

void copyPart(const QString& content, const QString& to)
{
    QFile from(content);
    QVERIFY(from.open(QIODevice::ReadOnly));
    QFile copy(to);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(from.readAll());
}

/// The labels of 19-train_images.npy.
void writeLabels(const QString& to)
{
    QFile labels(to);
    QVERIFY(labels.open(QIODevice::WriteOnly));
    QByteArray head("{'descr': '|u1', 'fortran_order': False, 'shape': (20,), }");
    labels.write(QByteArray("\x93NUMPY\1\0", 8) + static_cast<char>(head.size()) + '\0' + head
        + QByteArray("\5\0\4\1\x09\2\1\3\1\4\3\5\3\6\1\7\2\x08\6\x09", 20));
}

void drop(TestWindow& window, const QStringList& paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&*window, &dropped);
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
    QAction* first = menu.actions().front();
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

void DatasetsTest::picturesAndLabelsChosenTogetherAreOneSet()
{
    TestWindow window;
    const QString pictures = window.path("some.npy");
    copyPart(cases + QStringLiteral("19-train_images.npy"), pictures);
    const QString labels = window.path("others.npy");
    writeLabels(labels);
    auto* panel = window->findChild<DataPanel*>();
    panel->openFiles({labels, pictures});
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    window.settle();
    const DigitSet& digits = *window.bridge().snapshot()->data[0].file->splits.front().digits;
    QCOMPARE(digits.size(), std::size_t(20));
    QCOMPARE(digits.label(0), std::uint8_t(5));
    QCOMPARE(digits.label(19), std::uint8_t(9));
    QVERIFY(!window->messages().isVisible());
}

void DatasetsTest::aFolderIsOpenedByTheMenuAndByDropping()
{
    TestWindow window;
    QTest::keyClick(&*window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(cases + QStringLiteral("08-qmnist"));
    dialog->reject();
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    QCOMPARE(window.bridge().snapshot()->data[0].file->splits.front().digits->size(), std::size_t(200));

    drop(window, {cases + QStringLiteral("09-emnist")});
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(2));
    QVERIFY(window.bridge().snapshot()->data[1].file->turns.transposed);
    QVERIFY(QDir().mkpath(window.path("empty")));
    drop(window, {window.path("empty")});
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY2(
        window->messages().text().contains(QStringLiteral("no data set in it")), qPrintable(window->messages().text()));
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(2));
}

void DatasetsTest::filesDroppedTogetherAreOneSet()
{
    TestWindow window;
    const QString pictures = window.path("some.npy");
    copyPart(cases + QStringLiteral("19-train_images.npy"), pictures);
    writeLabels(window.path("others.npy"));
    drop(window, {window.path("others.npy"), pictures});
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    window.settle();
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    QCOMPARE(window.bridge().snapshot()->data[0].file->splits.front().digits->label(19), std::uint8_t(9));
    QVERIFY(!window->messages().isVisible());
    // All four files of a set, as they are marked in a file manager.
    const QString emnist = cases + QStringLiteral("09-emnist/emnist-digits-");
    QStringList four;
    for (const char* part : {"test-images-idx3", "test-labels-idx1", "train-images-idx3", "train-labels-idx1"})
        four += emnist + QLatin1String(part) + QStringLiteral("-ubyte.gz");
    drop(window, four);
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(2));
    window.settle();
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(2));
    QCOMPARE(window.bridge().snapshot()->data[1].file->splits.size(), std::size_t(2));
}

void DatasetsTest::labelsAreAskedForWherePicturesHaveNone()
{
    TestWindow window;
    const QString pictures = window.path("some.npy");
    copyPart(cases + QStringLiteral("19-train_images.npy"), pictures);
    writeLabels(window.path("others.dat"));
    window->openFile(pictures);
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY2(window->messages().text().contains(QStringLiteral("“some.npy” holds pictures without labels")),
        qPrintable(window->messages().text()));
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t(0));
    QPushButton* choose = nullptr;
    for (QPushButton* button : window->messages().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Choose labels…"))
            choose = button;
    QVERIFY(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->directory(), QDir(QFileInfo(pictures).absolutePath()));
    Q_EMIT dialog->fileSelected(window.path("others.dat"));
    dialog->reject();
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    QCOMPARE(window.bridge().snapshot()->data[0].file->splits.front().digits->label(0), std::uint8_t(5));
    QVERIFY(!window->messages().isVisible());
}

QTEST_MAIN(DatasetsTest)
#include "datasetsTest.moc"
