#include <memory>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include "canvas/digitPreview.h"
#include "export/printing.h"
#include "help/tourPanel.h"
#include "inspector/memoryCard.h"
#include "layers/layerView.h"
#include "shell/centralViews.h"
#include "shell/endNotice.h"
#include "shell/messageBar.h"
#include "shell/welcome.h"
#include "shell/windows.h"
#include "support/window.h"
#include "widgets/palette.h"

using namespace engram;

/// What people expect of a program on their desktop.
class DesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecondWindowHasAnAgentOfItsOwn();
    void aFileThatIsOpenRaisesItsWindow();
    void quitClosesAllWindowsAndCancelKeepsThem();
    void theWelcomeCardOpensWhatWasOpenLast();
    void theWelcomeCardBeginsTheTour();
    void longWorkBehindOtherWindowsIsTold();
    void shortWorkAndWorkInFrontIsNot();
    void viewsArePrintedOnOnePage();
    void aDarkViewIsPrintedAsALightOneAndStaysDark();
    void printAsksForAPrinterAndBlocksNothing();
    void aDigitIsDraggedOutOfTheWindow();
    void aLayerIsDraggedUnlessDraggingPans();
    void aMemorysMenuCopiesAndForgets();
    void aCellsMenuSaysWhy();
    void closingADataSetCanBeUndone();

private:
    static QMenu* menuAt(QWidget* view, QPoint at)
    {
        QTest::mousePress(view, Qt::RightButton, {}, at);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view->mapToGlobal(at));
        QApplication::sendEvent(view, &asked);
        QTest::mouseRelease(view, Qt::RightButton, {}, at);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* entry(const QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&').startsWith(text))
                return action;
        return nullptr;
    }
    /// What is dragged by a hand from the middle of a view; null where nothing is.
    static QImage dragOf(QWidget* from);
    static void settle(MainWindow& window) { engram::settle(window.bridge(), &window.canvasCard().canvas()); }
};

void DesktopTest::aSecondWindowHasAnAgentOfItsOwn()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Windows windows(settings, {});
    MainWindow& first = windows.open();
    settle(first);
    QTest::mouseClick(first.findChild<QPushButton*>(QStringLiteral("welcomeSkip")), Qt::LeftButton);
    first.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first));
    QTest::keyClick(&first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(windows.all().size(), std::size_t{2});
    MainWindow& second = *windows.all()[1];
    QVERIFY(second.isVisible() && second.pos() != first.pos());
    settle(second);
    first.bridge().session().addData(makeData("Bars", 40, 10));
    first.bridge().session().teachData({.samples = 10, .seed = 1});
    settle(first);
    QVERIFY(!first.bridge().snapshot()->learner.agent.memory().empty());
    QVERIFY(second.bridge().snapshot()->learner.agent.memory().empty());
    QTest::keyClick(&second, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(windows.all().size(), std::size_t{1});
    QVERIFY(first.isVisible());
}

void DesktopTest::aFileThatIsOpenRaisesItsWindow()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shared.engram"));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Windows windows(settings, {});
    MainWindow& first = windows.open();
    settle(first);
    first.bridge().session().saveAgent(path.toStdString());
    settle(first);
    QCOMPARE(first.agentPath(), path);
    MainWindow& second = windows.open();
    settle(second);
    QVERIFY(QTest::qWaitForWindowActive(&second));
    first.showMinimized();
    second.openFile(folder.filePath(QStringLiteral("../")) + QFileInfo(folder.path()).fileName()
        + QStringLiteral("/shared.engram")); // the same one, said otherwise
    QTRY_VERIFY(first.isActiveWindow());
    QVERIFY(!first.isMinimized());
    settle(second);
    QVERIFY(second.agentPath().isEmpty());
    QVERIFY2(second.messages().text().isEmpty() || !second.messages().isVisible(),
        qPrintable(second.messages().text())); // and no refusal
}

void DesktopTest::quitClosesAllWindowsAndCancelKeepsThem()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Windows windows(settings, {});
    MainWindow& first = windows.open();
    settle(first);
    MainWindow& second = windows.open();
    settle(second);
    first.bridge().session().rename("Changed");
    settle(first);
    QVERIFY(first.bridge().snapshot()->modified);
    second.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    QTest::keyClick(&second, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(windows.all().size(), std::size_t{1}); // the other asks
    QTRY_VERIFY(first.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")));
    QTest::keyClick(first.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")), Qt::Key_Escape);
    QTRY_VERIFY(!first.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")));
    QVERIFY(first.isVisible());
    windows.open();
    QCOMPARE(windows.all().size(), std::size_t{2});
    windows.all()[1]->close(); // no quitting is left over that would close the first
    QTRY_COMPARE(windows.all().size(), std::size_t{1});
    QTest::qWait(0);
    QVERIFY(!first.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")));
    windows.quit();
    auto* question = first.findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
    QVERIFY(question);
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(windows.all().empty());
}

void DesktopTest::theWelcomeCardOpensWhatWasOpenLast()
{
    TestWindow window;
    window.saveAs(window.path("my digits.engram"));
    window.session().newAgent(withClassic().learner);
    window.settle();
    window->welcome();
    window.settle();
    auto* again = window.find<QPushButton>("welcomeRecent");
    QVERIFY(again);
    QCOMPARE(again->text(), QStringLiteral("my digits"));
    QVERIFY(again->toolTip().contains(QStringLiteral("my digits.engram")));
    QTest::mouseClick(again, Qt::LeftButton);
    window.settle();
    QCOMPARE(window->agentPath(), window.path("my digits.engram"));
    QTRY_VERIFY(!window->findChild<Welcome*>());
}

void DesktopTest::theWelcomeCardBeginsTheTour()
{
    TestWindow window;
    window->welcome();
    window.settle();
    QVERIFY(!window.find("welcomeRecent")); // nothing was open yet
    QTest::mouseClick(window.find("welcomeTour"), Qt::LeftButton);
    QTRY_VERIFY(!window->findChild<Welcome*>());
    QTRY_VERIFY(window->findChild<TourPanel*>()->isVisible());
}

void DesktopTest::longWorkBehindOtherWindowsIsTold()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 200, 100));
    window.session().teachData({.samples = 200, .seed = 1});
    window.settle();
    EndNotice notice(window.bridge(), *window, 0);
    QSignalSpy told(&notice, &EndNotice::noticed);
    window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    window.session().testData({.count = 100, .steps = 10, .seed = 1}); // long enough to be reported while it runs
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(
        told.front().front().toString().contains(QStringLiteral("100")), qPrintable(told.front().front().toString()));
}

void DesktopTest::shortWorkAndWorkInFrontIsNot()
{
    TestWindow window;
    window.session().addData(makeData("Bars", 200, 100));
    window.session().teachData({.samples = 200, .seed = 1});
    window.settle();
    EndNotice now(window.bridge(), *window, 0);
    EndNotice patient(window.bridge(), *window, 3'600'000);
    QSignalSpy told(&now, &EndNotice::noticed);
    QSignalSpy never(&patient, &EndNotice::noticed);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&*window));
    QSignalSpy ended(&window.bridge(), &SessionBridge::jobFinished);
    window.session().testData({.count = 100, .steps = 10, .seed = 1});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(told.size(), 0);
    window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    window.session().testData({.count = 100, .steps = 10, .seed = 2});
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(told.size(), 1);
    QCOMPARE(never.size(), 0);
}

void DesktopTest::viewsArePrintedOnOnePage()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    QImage page(1200, 900, QImage::Format_RGB32);
    const QString file = window.path("page.pdf");
    {
        QPdfWriter writer(file);
        QVERIFY(printView(*window->findChild<CentralViews*>(), QStringLiteral("classic – Engram"), writer));
    }
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 4000);
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QPdfWriter nowhere(QStringLiteral("/no/such/folder/page.pdf"));
    QVERIFY(!printView(window.canvas(), {}, nowhere));
}

void DesktopTest::aDarkViewIsPrintedAsALightOneAndStaysDark()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    auto& views = *window->findChild<CentralViews*>();
    const auto printed = [&views](const QString& file) {
        {
            QPdfWriter writer(file);
            [&] { QVERIFY(printView(views, QStringLiteral("classic – Engram"), writer)); }();
        }
        QFile pdf(file);
        QString text = pdf.open(QIODevice::ReadOnly) ? QString::fromLatin1(pdf.readAll()) : QString();
        // What differs from one writing to the next.
        static const QRegularExpression passing(
            QStringLiteral("/CreationDate[^\n]*|/ID \\[[^\\]]*\\]|uuid:[0-9a-f-]*|\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]*"));
        return text.remove(passing);
    };
    const auto restored = qScopeGuard([] { applyAppearance(Appearance::light); });
    applyAppearance(Appearance::light);
    QCoreApplication::processEvents();
    const QString light = printed(window.path("light.pdf"));
    QCOMPARE(printed(window.path("again.pdf")), light);
    applyAppearance(Appearance::dark);
    QCoreApplication::processEvents();
    const QImage before = views.grab().toImage();
    QVERIFY(isDark(views.palette()));
    QVERIFY(printed(window.path("dark.pdf")) == light);
    QCoreApplication::processEvents();
    QVERIFY(isDark(views.palette()));
    QVERIFY(!views.testAttribute(Qt::WA_SetPalette)); // it follows the window as before
    QVERIFY(views.grab().toImage() == before);
}

void DesktopTest::printAsksForAPrinterAndBlocksNothing()
{
    TestWindow window;
    window.shortcut(Qt::CTRL | Qt::ALT | Qt::Key_P);
    auto* dialog = window->findChild<QPrintDialog*>();
    QVERIFY(dialog);
    const QString file = window.path("printed.pdf");
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("filename"));
    QVERIFY(name);
    name->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(!window->findChild<QPrintDialog*>());
    QVERIFY(QFileInfo(file).size() > 1000);
    QMenu* menu = menuAt(window.find("stateLayer"), {5, 5});
    QVERIFY(menu && entry(menu, QStringLiteral("Print")));
    entry(menu, QStringLiteral("Print"))->trigger();
    menu->close();
    auto* again = window->findChild<QPrintDialog*>();
    QVERIFY(again);
    QCOMPARE(again->printer()->docName(), QStringLiteral("State"));
    again->reject();
    QTRY_VERIFY(!window->findChild<QPrintDialog*>());
}

QImage DesktopTest::dragOf(QWidget* from)
{
    QImage dragged;
    QTimer::singleShot(0, from, [from, &dragged] { // while the drag lasts it has an event loop of its own
        if (const auto* drag = from->findChild<QDrag*>())
            dragged = drag->mimeData()->imageData().value<QImage>();
        QDrag::cancel();
    });
    const QPointF begin = from->rect().center();
    for (const QPointF& local : {begin, begin + QPointF(QApplication::startDragDistance() + 4, 0)}) {
        // QTest's own mouseMove carries no pressed button.
        QMouseEvent event(local == begin ? QEvent::MouseButtonPress : QEvent::MouseMove, local,
            from->mapToGlobal(local), local == begin ? Qt::LeftButton : Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(from, &event);
    }
    QCoreApplication::processEvents();
    return dragged;
}

void DesktopTest::aDigitIsDraggedOutOfTheWindow()
{
    TestWindow window;
    auto* preview = window->findChild<DigitPreview*>();
    QVERIFY(dragOf(preview).isNull()); // there is nothing in it yet
    window.drawSeven();
    window.settle();
    const QImage picture = dragOf(preview);
    QCOMPARE(picture.size(), QSize(280, 280));
    QCOMPARE(picture, preview->picture());
    int ink = 0;
    for (int y = 5; y < picture.height(); y += 10)
        for (int x = 5; x < picture.width(); x += 10)
            ink += qGray(picture.pixel(x, y)) > 100 ? 1 : 0;
    QVERIFY2(ink > 20 && ink < 300, qPrintable(QString::number(ink))); // a white digit upon black
    QCOMPARE(qGray(picture.pixel(2, 2)), 0);
}

void DesktopTest::aLayerIsDraggedUnlessDraggingPans()
{
    TestWindow window;
    auto* layer = window.find<LayerView>("inputLayer");
    QVERIFY(dragOf(layer).isNull()); // there is nothing in it yet
    window.drawSeven();
    window.settle();
    QCOMPARE(dragOf(layer).size(), layer->size());
    layer->zoomBy(2);
    QVERIFY(dragOf(layer).isNull());
}

void DesktopTest::aMemorysMenuCopiesAndForgets()
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
    QGuiApplication::clipboard()->clear();
    QMenu* menu = menuAt(card, {2, 2});
    QVERIFY(menu);
    QVERIFY(entry(menu, QStringLiteral("Open")));
    entry(menu, QStringLiteral("Copy picture"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(280, 280));
    entry(menu, QStringLiteral("Forget"))->trigger();
    menu->close();
    window.settle();
    QVERIFY(window.learner().agent.memory().empty());
    window.shortcut(Qt::CTRL | Qt::Key_Z);
    window.settle();
    QCOMPARE(window.learner().agent.memory().size(), std::size_t{1});
}

void DesktopTest::aCellsMenuSaysWhy()
{
    TestWindow window;
    window.drawSeven();
    window.settle();
    auto* state = window.find<LayerView>("stateLayer");
    const std::size_t pixel = 15 * 28 + 9;
    QMenu* menu = menuAt(state, state->cellRect(pixel).center().toPoint());
    QVERIFY(menu && entry(menu, QStringLiteral("Why is this bit so")));
    entry(menu, QStringLiteral("Why is this bit so"))->trigger();
    menu->close();
    window.settle();
    QVERIFY(window.shown().neuron.has_value());
    QCOMPARE(*window.shown().neuron, (NeuronId{Layer::state, pixel}));
}

void DesktopTest::closingADataSetCanBeUndone()
{
    TestWindow window;
    window.session().addData(makeSheet("Nowhere saved"), true);
    window.settle();
    auto* list = window.find<QTreeWidget>("dataList");
    list->setCurrentItem(list->topLevelItem(0));
    QAction* close = nullptr;
    for (const QAction* title : window->menuBar()->actions())
        if (QAction* found = entry(title->menu(), QStringLiteral("Close data set")))
            close = found;
    QVERIFY(close && close->isEnabled());
    close->trigger();
    window.settle();
    QVERIFY(window.bridge().snapshot()->data.empty());
    window.shortcut(Qt::CTRL | Qt::Key_Z);
    window.settle();
    QCOMPARE(window.bridge().snapshot()->data.size(), std::size_t{1});
    QCOMPARE(window.bridge().snapshot()->data.front().file->name, std::string("Nowhere saved"));
    window.shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    window.settle();
    QVERIFY(window.bridge().snapshot()->data.empty());
}

QTEST_MAIN(DesktopTest)
#include "desktopTest.moc"
