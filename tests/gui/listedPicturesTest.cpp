// The pictures of lists: each has a menu that copies, saves and prints it and asks why, and can be dragged out.

#include <algorithm>
#include <functional>
#include <optional>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include "gallery/pairsPage.h"
#include "inspector/answerPage.h"
#include "inspector/inspectorPanel.h"
#include "inspector/mapPage.h"
#include "inspector/memoryCard.h"
#include "inspector/memoryPicture.h"
#include "owndigits/ownDigitsDialog.h"
#include "results/resultsPanel.h"
#include "shell/messageBar.h"
#include "shell/pictureActions.h"
#include "support/filledWindow.h"
#include "support/keptDigits.h"
#include "support/openedGallery.h"
#include "support/readingWindow.h"

using namespace engram;

class ListedPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofTheGalleryOnesAreCopiedSavedPrintedAndExplained();
    void ofTheGalleryAChosenOneIsDraggedAndOthersAreChosen();
    void memoriesOfTheGalleryDoTheSame();
    void pairsDoTheSame();
    void digitsOfAPictureDoTheSame();
    void testedOnesDoTheSame();
    void onesOwnDigitsDoTheSame();
    void aMemorysCardCopiesSavesAndPrints();
    void aMenuAboutNothingSaysSo();
    void onPaperTheyAreDarkOnWhite();

private:
    /// A list under test: where its mouse is, where one picture of it stands, and how it looks when taken out.
    struct Listed {
        QWidget& list;
        QWidget& under; ///< the pointer
        QPoint place;
        QImage picture;
    };
    static QMenu* menuOf(const Listed& listed);
    static QAction* entry(QMenu* menu, const QString& text);
    static void choose(const Listed& listed, const QString& text);
    /// What a drag from there that reaches another picture takes along.
    static QImage dragOf(const Listed& listed, QPoint way = {60, 0});
    static void tryMenu(TestWindow& window, const Listed& listed, const std::function<QString()>& said);
    static void tryWhy(TestWindow& window, const Listed& listed);
    static Listed itemOf(QAbstractItemView& view, const QModelIndex& index, const DigitPixels& digit)
    {
        view.scrollTo(index);
        return {view, *view.viewport(), view.visualRect(index).center(), pictureOfDigit(digit)};
    }
};

QMenu* ListedPicturesTest::menuOf(const Listed& listed)
{
    QTest::mouseClick(&listed.under, Qt::RightButton, {}, listed.place);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, listed.place, listed.under.mapToGlobal(listed.place));
    QApplication::sendEvent(&listed.under, &asked);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* ListedPicturesTest::entry(QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

void ListedPicturesTest::choose(const Listed& listed, const QString& text)
{
    QMenu* menu = menuOf(listed);
    QVERIFY(menu);
    QAction* action = entry(menu, text);
    QVERIFY2(action && action->isEnabled(), qPrintable(text));
    action->trigger();
    menu->close();
}

QImage ListedPicturesTest::dragOf(const Listed& listed, QPoint way)
{
    QImage dragged;
    QTimer::singleShot(0, &listed.under, [&listed, &dragged] { // while the drag lasts it has an event loop of its own
        if (const auto* drag = listed.under.findChild<QDrag*>())
            dragged = drag->mimeData()->imageData().value<QImage>();
        QDrag::cancel();
    });
    const auto send = [&listed](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, listed.under.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(&listed.under, &event);
    };
    send(QEvent::MouseButtonPress, listed.place, Qt::LeftButton, Qt::LeftButton);
    for (const QPoint step : {way / 30, way}) // a little first, which is none yet
        send(QEvent::MouseMove, listed.place + step, Qt::NoButton, Qt::LeftButton);
    if (dragged.isNull()) // else the drag has the release
        send(QEvent::MouseButtonRelease, listed.place + way, Qt::LeftButton, Qt::NoButton);
    QCoreApplication::processEvents();
    return dragged;
}

void ListedPicturesTest::tryMenu(TestWindow& window, const Listed& listed, const std::function<QString()>& said)
{
    QGuiApplication::clipboard()->clear();
    choose(listed, QStringLiteral("Copy picture"));
    QCOMPARE(QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32),
        listed.picture.convertToFormat(QImage::Format_RGB32));
    QVERIFY2(said().startsWith(QStringLiteral("On the clipboard: ")), qPrintable(said()));

    choose(listed, QStringLiteral("Save picture…"));
    auto* dialog = listed.list.window()->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY2(name->text().endsWith(QStringLiteral(".png")), qPrintable(name->text()));
    const QString path = window.path("listed.png");
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY2(said().contains(path), qPrintable(said()));
    QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB32), listed.picture.convertToFormat(QImage::Format_RGB32));
    QTRY_VERIFY(!listed.list.window()->findChild<QFileDialog*>());

    choose(listed, QStringLiteral("Print…"));
    auto* print = listed.list.window()->findChild<QPrintDialog*>();
    QVERIFY(print);
    QVERIFY(!print->printer()->docName().isEmpty());
    print->reject();
    QTRY_VERIFY(!listed.list.window()->findChild<QPrintDialog*>());
}

void ListedPicturesTest::tryWhy(TestWindow& window, const Listed& listed)
{
    auto* inspector = window->findChild<InspectorPanel*>();
    inspector->showPage(inspector->map());
    choose(listed, QStringLiteral("Why is it read so?"));
    window.settle();
    QVERIFY(window.shown().digit.has_value());
    QVERIFY(!inspector->visibleRegion().isEmpty());
    QVERIFY(inspector->answer()->isVisible());
}

void ListedPicturesTest::ofTheGalleryOnesAreCopiedSavedPrintedAndExplained()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.session().teachData({.samples = 10, .seed = 1});
    window.settle();
    const OpenedGallery opened(window);
    const DigitView digit = window.bridge().snapshot()->data.front().file->splits.front().digits->picture(4);
    const Listed listed{
        *opened.view, *opened.view->viewport(), opened.view->cellRect(4).center(), pictureOfDigit(digit)};
    tryMenu(window, listed, [&opened] { return opened.status(); });
    tryWhy(window, listed);
}

void ListedPicturesTest::ofTheGalleryAChosenOneIsDraggedAndOthersAreChosen()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 60, 20));
    window.settle();
    const OpenedGallery opened(window);
    const DigitView digit = window.bridge().snapshot()->data.front().file->splits.front().digits->picture(0);
    const Listed listed{
        *opened.view, *opened.view->viewport(), opened.view->cellRect(0).center(), pictureOfDigit(digit)};
    const QPoint toNext = opened.view->cellRect(2).center() - listed.place;
    QVERIFY(dragOf(listed, toNext).isNull());
    QCOMPARE(opened.view->chosen(), (std::vector<std::size_t>{0, 1, 2})); // as before
    opened.click(0);
    QCOMPARE(dragOf(listed, toNext), listed.picture);
    QCOMPARE(opened.view->chosen(), std::vector<std::size_t>{0});
}

void ListedPicturesTest::memoriesOfTheGalleryDoTheSame()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    const OpenedGallery opened(window, true);
    QCOMPARE(opened.view->count(), std::size_t{1});
    opened.click(0);
    const Listed listed{*opened.view, *opened.view->viewport(), opened.view->cellRect(0).center(),
        opened.page->chosenPicture().picture};
    QCOMPARE(listed.picture.size(), QSize(280, 280));
    tryMenu(window, listed, [&opened] { return opened.status(); });
    QCOMPARE(dragOf(listed), listed.picture);
}

void ListedPicturesTest::pairsDoTheSame()
{
    TestWindow window;
    window.session().addData(contradictoryData());
    window.session().teachData({.samples = 10, .seed = 1});
    window.settle();
    const OpenedGallery opened(window);
    opened.gallery->openPairs();
    PairsPage& page = opened.gallery->pairs();
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("findPairs")), Qt::LeftButton);
    QTRY_VERIFY(page.table().model()->rowCount() > 0);
    const DigitView ten = window.bridge().snapshot()->data.front().file->splits.front().digits->picture(10);
    DigitPixels digit{};
    std::ranges::copy(ten, digit.begin());
    const Listed listed = itemOf(page.table(), page.table().model()->index(0, 1), digit);
    tryMenu(window, listed, [&page] { return page.findChild<QLabel*>(QStringLiteral("pairsStatus"))->text(); });
    QCOMPARE(dragOf(listed), listed.picture); // its menu has chosen it
    page.table().clearSelection();
    QVERIFY(dragOf(listed).isNull());
    tryWhy(window, listed);
}

void ListedPicturesTest::digitsOfAPictureDoTheSame()
{
    ReadingWindow window;
    const test::DigitRow row = rowOf({0, 1, 2, 3});
    window.open(window.saved("row.png", row.picture));
    DigitStrip& strip = window.strip();
    const QModelIndex second = strip.model()->index(1, 0);
    DigitPixels digit{};
    const auto image = qvariant_cast<QImage>(second.data(Qt::DecorationRole));
    std::copy_n(image.constBits(), digitPixels, digit.begin());
    const Listed listed = itemOf(strip, second, digit);
    tryMenu(window, listed, [&window] { return window->messages().text(); });
    QVERIFY(!window.drawing().placed().digit); // none of this puts it on the canvas
    QCOMPARE(dragOf(listed), listed.picture);
    QVERIFY(!window.drawing().placed().digit); // a drag is no click
    tryWhy(window, listed);
    QCOMPARE(window.drawing().placed().digit, std::optional<std::size_t>(1));
}

void ListedPicturesTest::testedOnesDoTheSame()
{
    TestWindow window;
    teachTestAndDraw(window);
    auto* results = window->findChild<ResultsPanel*>();
    QListView& list = *results->examples();
    const QAbstractItemModel& cells = *results->table()->model();
    for (int cell = 0; cell < 100 && list.model()->rowCount() < 2; ++cell)
        results->table()->setCurrentIndex(cells.index(cell / 10, cell % 10));
    window.settle();
    const QModelIndex second = list.model()->index(1, 0);
    QVERIFY(second.isValid() && list.isVisible());
    list.setCurrentIndex(second);
    const NamedPicture chosen = results->chosenPicture();
    QVERIFY2(chosen.name.startsWith(QStringLiteral("Bars test ")), qPrintable(chosen.name));
    Listed listed = itemOf(list, second, {});
    listed.picture = chosen.picture;
    list.setCurrentIndex(list.model()->index(0, 0)); // the menu is about what it was asked for
    tryMenu(window, listed, [&window] { return window->messages().text(); });
    QCOMPARE(dragOf(listed), listed.picture);
}

void ListedPicturesTest::onesOwnDigitsDoTheSame()
{
    TestWindow window;
    QVERIFY(keepBefore(window, "314"));
    window.find<QAction>("myDigits")->trigger();
    settleAll(window);
    auto* dialog = window.find<OwnDigitsDialog>("ownDigits");
    QListView& list = dialog->list();
    const Listed listed = itemOf(list, list.model()->index(1, 0), test::barDigit(1, 1));
    QVERIFY(dragOf(listed).isNull());
    tryMenu(window, listed, [&window] { return window->messages().text(); });
    QTest::mouseClick(&listed.under, Qt::LeftButton, {}, listed.place);
    QCOMPARE(dragOf(listed), listed.picture);
    QCOMPARE(list.selectionModel()->selectedIndexes().size(), 1); // as before
    tryWhy(window, listed);
}

void ListedPicturesTest::aMemorysCardCopiesSavesAndPrints()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    window.key(Qt::Key_7);
    window.key(Qt::Key_Return);
    window.settle();
    MemoryCard* card = nullptr;
    for (MemoryCard* each : window->findChildren<MemoryCard*>())
        card = each->isVisible() ? each : card;
    QVERIFY(card);
    const Listed listed{*card, *card, {2, 2}, card->findChild<BitPicture*>()->picture()};
    QCOMPARE(listed.picture.size(), QSize(280, 280));
    tryMenu(window, listed, [&window] { return window->messages().text(); });
}

void ListedPicturesTest::aMenuAboutNothingSaysSo()
{
    QSettings settings;
    QMenu menu;
    QWidget owner;
    QStringList said;
    addPictureActions(
        menu, owner, [] { return NamedPicture(); }, settings, [&said](const QString& text) { said += text; });
    for (QAction* action : menu.actions())
        action->trigger();
    QCOMPARE(said, QStringList(3, QStringLiteral("Choose a picture first.")));
}

void ListedPicturesTest::onPaperTheyAreDarkOnWhite()
{
    const QImage light = pictureOfDigit(test::barDigit(7, 0));
    QImage dark = light.convertToFormat(QImage::Format_RGB32);
    dark.invertPixels();
    QCOMPARE(qGray(light.pixel(0, 0)), 0);
    QCOMPARE(onPaper(light), dark);
    QCOMPARE(onPaper(dark), dark);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("digit.pdf"));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY(printPicture({pictureOfDigit(test::barDigit(7, 0)), QStringLiteral("a 7")}, printer));
    QVERIFY(QFileInfo(path).size() > 1000);
    printer.setOutputFileName(QStringLiteral("/nowhere/at/all.pdf"));
    QVERIFY(!printPicture({pictureOfDigit(test::barDigit(7, 0)), QStringLiteral("a 7")}, printer));
}

QTEST_MAIN(ListedPicturesTest)
#include "listedPicturesTest.moc"
