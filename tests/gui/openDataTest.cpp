#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <engram/dataset/dataFile.h>
#include <engram/dataset/digitFiles.h>

#include "datasets/dataPanel.h"
#include "shell/messageBar.h"
#include "support/digits.h"
#include "support/window.h"

using namespace engram;

/// Data sets that lie in several files, or in a folder.
class OpenDataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesAndLabelsChosenTogetherAreOneSet();
    void theDialogShowsTheFilesOfEveryFormat();
    void aFolderIsOpenedByTheMenuAndByDropping();
    void aFolderOfPicturesIsOpenedByTheMenuAndByDropping();
    void filesDroppedTogetherAreOneSet();
    void labelsAreAskedForWherePicturesHaveNone();
};

namespace {

const QString cases = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/cases/data/");

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

void OpenDataTest::picturesAndLabelsChosenTogetherAreOneSet()
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

void OpenDataTest::theDialogShowsTheFilesOfEveryFormat()
{
    TestWindow window;
    QTest::keyClick(&*window, Qt::Key_D, Qt::ControlModifier);
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().value(0),
        QStringLiteral("Data sets and font sheets (*.gz *.pkl *.pickle *.npz *.npy *.csv *.tsv *.zip *.xlsx *.ods "
                       "*.txt *-ubyte *.idx *.sheet)"));
    dialog->reject();
}

void OpenDataTest::aFolderIsOpenedByTheMenuAndByDropping()
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

void OpenDataTest::aFolderOfPicturesIsOpenedByTheMenuAndByDropping()
{
    TestWindow window;
    const auto bars = test::barFile("Bars", 20, 10);
    QVERIFY(writeDigits(*bars, DigitFileKind::pictures, window.path("bars").toStdString()));
    QTest::keyClick(&*window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    field->setText(window.path("bars"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(1));
    const DataFile& opened = *window.bridge().snapshot()->data[0].file;
    QCOMPARE(opened.format, DataFormat::pictures);
    QCOMPARE(opened.name, std::string("bars"));
    QVERIFY(std::ranges::equal(opened.split("test")->pixels(), bars->split("test")->pixels()));
    QVERIFY(std::ranges::equal(opened.split("train")->labels(), bars->split("train")->labels()));

    QVERIFY(QDir().mkpath(window.path("class")));
    for (int label = 0; label < 10; ++label)
        QVERIFY(QFile::copy(window.path(QStringLiteral("bars/train/%1/0000%1.png").arg(label).toUtf8()),
            window.path(QStringLiteral("class/digit-%1.png").arg(label).toUtf8())));
    drop(window, {window.path("class")});
    QTRY_COMPARE(window.bridge().snapshot()->data.size(), std::size_t(2));
    QCOMPARE(window.bridge().snapshot()->data[1].file->splits.front().digits->size(), std::size_t(10));
    QVERIFY(!window->messages().isVisible());

    QVERIFY(QFile::copy(window.path("class/digit-3.png"), window.path("class/holiday.png")));
    drop(window, {window.path("class")});
    QTRY_VERIFY(window->messages().isVisible());
    QVERIFY2(window->messages().text().contains(QStringLiteral("holiday.png: nothing says which digit")),
        qPrintable(window->messages().text()));
}

void OpenDataTest::filesDroppedTogetherAreOneSet()
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

void OpenDataTest::labelsAreAskedForWherePicturesHaveNone()
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

QTEST_MAIN(OpenDataTest)
#include "openDataTest.moc"
