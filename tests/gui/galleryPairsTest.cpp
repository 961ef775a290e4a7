#include <filesystem>

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "support/digits.h"
#include "support/filledWindow.h"
#include "support/hands.h"
#include "support/openedGallery.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"
#include "widgets/elidedLabel.h"
#include "widgets/emptyHint.h"

using namespace engram;

/// Pictures that are nearly the same, what is taken out of the gallery, and what is remembered of it.
class GalleryPairsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contradictionsAreFoundListedAndLeftOut();
    void theCopiedCommandFindsTheSamePairs();
    void whereThereIsNoCommandItSaysWhy();
    void aSearchForPairsIsStopped();
    void picturesAreExportedByKeyboardAsADataSetAndByMouseAsAFolder();
    void whatWasShownIsRemembered();
    void emptyOnesSayWhatToDo();
    void whatIsDoneStandsInOneRowAndWhatIsSaidAboveIt();
};

void GalleryPairsTest::contradictionsAreFoundListedAndLeftOut()
{
    TestWindow window;
    window.session().addData(contradictoryData());
    window.settle();
    OpenedGallery opened(window);
    opened.gallery->openPairs();
    auto* page = opened.gallery->findChild<QWidget*>(QStringLiteral("pairsPage"));
    auto* table = page->findChild<QTableView*>(QStringLiteral("pairsTable"));
    auto* find = page->findChild<QPushButton*>(QStringLiteral("findPairs"));
    auto* status = page->findChild<QLabel*>(QStringLiteral("pairsStatus"));
    const auto* hint = table->findChild<EmptyHint*>();
    QVERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("Find pairs")));
    QVERIFY(hint->geometry().contains(table->viewport()->rect().center()));
    QTest::mouseClick(find, Qt::LeftButton);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QVERIFY(!hint->isVisible());
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("7, Doubtful train 7"));
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("1, Doubtful train 10"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("1 bit"));
    QCOMPARE(table->model()->rowCount(), 54); // of eleven pictures all pairs but that of the two ones
    auto* which = page->findChild<QComboBox*>(QStringLiteral("pairsWhich"));
    which->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 55);
    which->setCurrentIndex(0);

    // The one that is labelled wrongly is left out, by keyboard.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier);
    window.settle();
    QVERIFY(window.bridge().snapshot()->leftOut->contains("Doubtful train", 10));
    QCOMPARE(window.bridge().snapshot()->leftOut->size(), std::size_t(1));
    QVERIFY(table->model()->index(0, 1).data().toString().endsWith(QStringLiteral("left out of teaching")));
    QCOMPARE(status->text(), QStringLiteral("Left 1 picture out of teaching"));

    // A set that is closed takes its pairs with it.
    window.session().closeData("Doubtful");
    window.settle();
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(hint->isVisible());
}

namespace {

/// The page for pairs, and what a person uses of it.
struct OpenedPairs {
    explicit OpenedPairs(TestWindow& testWindow)
        : window(testWindow)
        , opened(testWindow)
    {
        opened.gallery->openPairs();
        page = opened.gallery->findChild<QWidget*>(QStringLiteral("pairsPage"));
        table = page->findChild<QTableView*>(QStringLiteral("pairsTable"));
        window.settle();
    }
    void choose(const char* box, const QString& text) const
    {
        auto* choice = page->findChild<QComboBox*>(QLatin1String(box));
        QVERIFY2(choice->findText(text) >= 0, qPrintable(text));
        choice->setCurrentIndex(choice->findText(text));
    }
    void find()
    {
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("findPairs")), Qt::LeftButton);
        window.settle();
    }
    /// The line, or what is said where there is none.
    QString copied(Hands hands = Hands::mouse)
    {
        QGuiApplication::clipboard()->clear();
        push(hands, page->findChild<QPushButton*>(QStringLiteral("copyPairs")));
        window.settle();
        const QString line = QGuiApplication::clipboard()->text();
        return line.isEmpty() ? page->findChild<QLabel*>(QStringLiteral("pairsStatus"))->text() : line;
    }
    /// "7 Doubtful train 7 | 1 Doubtful train 10 | 1", a pair each.
    [[nodiscard]] QStringList listed() const
    {
        QStringList pairs;
        const QAbstractItemModel& model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            pairs += QStringLiteral("%1 | %2 | %3")
                         .arg(model.index(row, 0).data().toString().remove(u','),
                             model.index(row, 1).data().toString().remove(u','),
                             model.index(row, 2).data().toString().section(u' ', 0, 0));
        return pairs;
    }

    TestWindow& window;
    OpenedGallery opened;
    QWidget* page = nullptr;
    QTableView* table = nullptr;
};

QStringList pairsByCommand(const QString& line, const std::filesystem::path& folder)
{
    const test::ShellOutcome done = test::runInShell(line.toStdString() + " --json", folder);
    [&] { QVERIFY2(done.exitCode == 0, qPrintable(line)); }();
    const QJsonArray pairs =
        QJsonDocument::fromJson(QByteArray::fromStdString(done.out)).object()[QStringLiteral("pairs")].toArray();
    const auto said = [](const QJsonValue& picture) {
        return QStringLiteral("%1 %2 %3")
            .arg(picture[QStringLiteral("label")].toInt())
            .arg(picture[QStringLiteral("source")].toString())
            .arg(picture[QStringLiteral("index")].toInt());
    };
    QStringList texts;
    for (const auto& pair : pairs)
        texts += QStringLiteral("%1 | %2 | %3")
                     .arg(said(pair[QStringLiteral("first")]), said(pair[QStringLiteral("second")]))
                     .arg(pair[QStringLiteral("distance")].toInt());
    return texts;
}

} // namespace

void GalleryPairsTest::theCopiedCommandFindsTheSamePairs()
{
    const test::TemporaryFolder folder;
    DataFile doubtful = *contradictoryData();
    doubtful.splits.push_back({"test", test::barDigits("Doubtful test", 20, 500)});
    QVERIFY(writeNpz(doubtful, folder / "Doubtful.npz"));
    TestWindow window;
    window.session().openData(folder / "Doubtful.npz");
    window.settle();
    OpenedPairs pairs(window);
    const auto* copy = pairs.page->findChild<QPushButton*>(QStringLiteral("copyPairs"));
    QVERIFY(!copy->isEnabled()); // nothing was looked for
    pairs.find();
    QVERIFY(copy->isEnabled());
    QVERIFY(pairs.listed().size() > 100);
    QCOMPARE(pairsByCommand(pairs.copied(), folder.path()), pairs.listed());
    pairs.choose("pairsWhich", QStringLiteral("The nearest pairs, whatever they are labelled"));
    QCOMPARE(pairsByCommand(pairs.copied(Hands::keys), folder.path()), pairs.listed());
    pairs.choose("pairsWhere", QStringLiteral("Doubtful train"));
    QVERIFY(!pairs.copied().contains(QStringLiteral("--part"))); // it is of what was found, not of what is chosen
    pairs.find();
    QVERIFY2(pairs.copied().contains(QStringLiteral("--part train ")), qPrintable(pairs.copied()));
    QCOMPARE(pairs.listed().size(), 55);
    QCOMPARE(pairsByCommand(pairs.copied(), folder.path()), pairs.listed());
}

void GalleryPairsTest::whereThereIsNoCommandItSaysWhy()
{
    TestWindow window;
    window.session().addData(contradictoryData());
    window.session().addData(makeData("Bars", 30, 10));
    window.session().teachData({.samples = 10, .seed = 1});
    window.settle();
    OpenedPairs pairs(window);
    pairs.find();
    QVERIFY2(pairs.copied().contains(QStringLiteral("one file at a time")), qPrintable(pairs.copied()));
    pairs.choose("pairsWhere", QStringLiteral("Doubtful train"));
    pairs.find();
    QVERIFY2(pairs.copied().contains(QStringLiteral("was made here")), qPrintable(pairs.copied()));
    pairs.choose("pairsWhere", QStringLiteral("All memories"));
    pairs.find();
    QVERIFY2(pairs.copied().contains(QStringLiteral("not among memories")), qPrintable(pairs.copied()));
}

void GalleryPairsTest::aSearchForPairsIsStopped()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60'000, 10));
    window.settle();
    OpenedGallery opened(window);
    opened.gallery->openPairs();
    auto* page = opened.gallery->findChild<QWidget*>(QStringLiteral("pairsPage"));
    auto* row = page->findChild<QWidget*>(QStringLiteral("workRow"));
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("findPairs")), Qt::LeftButton);
    QVERIFY(row->isVisible());
    QTest::mouseClick(row->findChild<QPushButton*>(QStringLiteral("cancelWork")), Qt::LeftButton);
    QTRY_VERIFY(!row->isVisible());
    QCOMPARE(page->findChild<QLabel*>(QStringLiteral("pairsStatus"))->text(),
        QStringLiteral("Stopped: nothing was listed."));
    QVERIFY(page->findChild<QPushButton*>(QStringLiteral("findPairs"))->isEnabled());
}

void GalleryPairsTest::picturesAreExportedByKeyboardAsADataSetAndByMouseAsAFolder()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 40, 10));
    window.settle();
    OpenedGallery opened(window);
    opened.chooseFirstThreeByKeys();
    opened.key(Qt::Key_E, Qt::ControlModifier);
    const QString set = window.path("some.npz");
    saveAsIn(opened.page, QStringLiteral("Data set (*.npz)"), set);
    QTRY_VERIFY(opened.status().startsWith(QStringLiteral("Exported 3 pictures to ")));
    const auto read = loadDataFile(set.toStdString());
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    QCOMPARE(read->splits.front().digits->size(), std::size_t(3));
    for (std::uint8_t digit = 0; digit < 3; ++digit) {
        QCOMPARE(read->splits.front().digits->label(digit), digit);
        QVERIFY(std::ranges::equal(read->splits.front().digits->picture(digit), test::barDigit(digit, digit)));
    }

    opened.view->chooseNone(); // nothing chosen: all that are shown
    opened.choose("galleryDigit", QStringLiteral("7"));
    opened.press("galleryExport");
    const QString folder = window.path("pictures");
    saveAsIn(opened.page, QStringLiteral("Folder of PNG pictures (*)"), folder);
    QTRY_VERIFY(opened.status().startsWith(QStringLiteral("Exported 5 pictures to ")));
    QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("7")});
    const QImage picture(folder + QStringLiteral("/7/Bars train 17.png"));
    QCOMPARE(picture.size(), QSize(28, 28));
    const DigitPixels expected = test::barDigit(7, 17);
    for (int row = 0; row < 28; ++row)
        for (int column = 0; column < 28; ++column)
            QCOMPARE(qGray(picture.pixel(column, row)), int(expected[static_cast<std::size_t>(row * 28 + column)]));
}

void GalleryPairsTest::whatWasShownIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const auto open = [&](MainWindow& window) {
        window.bridge().session().addData(makeData("Bars", 40, 16));
        window.bridge().session().addData(makeSheet("Font A"));
        window.show();
        settle(window.bridge());
        window.findChild<QTreeWidget*>(QStringLiteral("dataList"))->setFocus();
        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        settle(window.bridge());
        return window.findChild<GalleryWindow*>();
    };
    {
        MainWindow window(settings, {});
        GalleryWindow* gallery = open(window);
        auto& page = gallery->digits();
        page.findChild<QComboBox*>(QStringLiteral("gallerySet"))->setCurrentIndex(2);
        page.findChild<QComboBox*>(QStringLiteral("galleryDigit"))->setCurrentIndex(4);
        page.view().enlarge(1);
        settle(window.bridge());
        QCOMPARE(page.view().count(), std::size_t(1));
        window.bridge().session().discardRecovery();
        window.close();
    }
    MainWindow again(settings, {});
    GalleryWindow* gallery = open(again);
    QCOMPARE(gallery->digits().view().count(), std::size_t(1));
    QCOMPARE(gallery->digits().view().nameOf(0), QStringLiteral("3, Font A"));
    QCOMPARE(gallery->digits().view().side(), 84);
}

void GalleryPairsTest::emptyOnesSayWhatToDo()
{
    TestWindow window;
    OpenedGallery opened(window);
    QVERIFY(opened.view->emptyText().contains(QStringLiteral("No data set is open")));
    QVERIFY(!opened.action("galleryExport")->isEnabled());
    opened.gallery->openMemories();
    opened.settle();
    QVERIFY(opened.gallery->memories().view().emptyText().contains(QStringLiteral("remembers nothing yet")));
    window.session().addData(makeData("Bars", 20, 10));
    opened.gallery->openDigits();
    opened.settle();
    QCOMPARE(opened.view->count(), std::size_t(30));
    opened.choose("galleryShow", QStringLiteral("Left out of teaching"));
    QVERIFY(opened.view->emptyText().contains(QStringLiteral("press Leave out")));
    opened.choose("galleryShow", QStringLiteral("Misread by the last test"));
    QVERIFY(opened.view->emptyText().contains(QStringLiteral("no test yet")));
}

void GalleryPairsTest::whatIsDoneStandsInOneRowAndWhatIsSaidAboveIt()
{
    TestWindow window;
    window.session().addData(contradictoryData());
    window.settle();
    OpenedPairs pairs(window);
    pairs.find();
    pairs.opened.gallery->resize(pairs.opened.gallery->minimumSizeHint());
    window.settle();
    const auto middleOf = [&pairs](const QWidget* part) { return part->mapTo(pairs.page, part->rect().center()).y(); };
    const auto* copy = pairs.page->findChild<QPushButton*>(QStringLiteral("copyPairs"));
    int beside = 0;
    for (const auto* button : pairs.page->findChildren<QToolButton*>())
        if (button->defaultAction()) {
            QVERIFY(std::abs(middleOf(button) - middleOf(copy)) <= 1);
            ++beside;
        }
    QCOMPARE(beside, 5);
    const auto* status = pairs.page->findChild<ElidedLabel*>(QStringLiteral("pairsStatus"));
    QVERIFY2(!status->elided() && middleOf(status) < middleOf(copy), qPrintable(status->text()));
}

QTEST_MAIN(GalleryPairsTest)
#include "galleryPairsTest.moc"
