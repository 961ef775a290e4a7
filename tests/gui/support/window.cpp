#include "support/window.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

#include "shell/translations.h"
#include "support/digits.h"

namespace engram {

namespace {

constexpr int deliveryMilliseconds = 1000; ///< at most, for the events that are there at one moment

/// As the program does: a test has an application of its own before it has a window.
void installTestTranslations()
{
    installTranslations(*QCoreApplication::instance(), QStringLiteral("en"));
}
Q_COREAPP_STARTUP_FUNCTION(installTestTranslations)

} // namespace

SessionOptions withClassic()
{
    SessionOptions options;
    options.learner = findPreset("Classic")->description;
    return options;
}

std::shared_ptr<const DataFile> makeData(const char* name, std::size_t train, std::size_t test)
{
    return test::barFile(name, train, test);
}

std::shared_ptr<const DataFile> makeSheet(const char* name)
{
    return test::barFont(name);
}

void settle(SessionBridge& bridge, const CanvasView* canvas)
{
    const auto quiet = [&] {
        // Once the other threads rest, all that they found out is on its way to this one.
        bridge.session().wait();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(QEventLoop::AllEvents, deliveryMilliseconds);
        return bridge.quiet() && !(canvas && canvas->reportsSoon());
    };
    // What is shown may ask for more: an undone lesson asks about the drawing again.
    while (!quiet())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as QTest's own waiting does
}

TestWindow::TestWindow(const QString& recoveryFolder, const LearnerDescription& first)
    : settings_(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    settings_.setValue(QStringLiteral("ownDigits/folder"), path("digits"));
    show(recoveryFolder, first);
}

void TestWindow::startAgain(const LearnerDescription& first)
{
    window_.reset();
    show({}, first);
}

void TestWindow::show(const QString& recoveryFolder, const LearnerDescription& first)
{
    window_ = std::make_unique<MainWindow>(settings_, recoveryFolder, first);
    window_->resize(1440, 900);
    window_->show();
    (void)QTest::qWaitForWindowExposed(window_.get());
}

void TestWindow::settle()
{
    engram::settle(bridge(), &canvas());
}

void TestWindow::stroke(const std::vector<QPoint>& points, Qt::MouseButton button)
{
    const QRectF area = canvas().canvasRect();
    const auto place = [&area](QPoint point) {
        return (area.topLeft() + QPointF(point) * (area.width() / Drawing::side)).toPoint();
    };
    QTest::mousePress(&canvas(), button, {}, place(points.front()));
    // QTest's own mouseMove carries no pressed button.
    for (const QPoint& point : points) {
        const QPointF local = place(point);
        QMouseEvent move(QEvent::MouseMove, local, canvas().mapToGlobal(local), Qt::NoButton, button, Qt::NoModifier);
        QApplication::sendEvent(&canvas(), &move);
    }
    QTest::mouseRelease(&canvas(), button, {}, place(points.back()));
}

void TestWindow::drawSeven()
{
    stroke({{80, 60}, {110, 60}, {150, 60}, {200, 60}, {190, 100}, {170, 140}, {150, 180}, {135, 230}});
}

void bringToFront(QWidget& top)
{
    const auto inFront = [&top] { return QApplication::activeWindow() == &top; };
    do { // what was activated before may come to the front once more
        top.activateWindow();
        QVERIFY(QTest::qWaitFor(inFront));
    } while (QTest::qWaitFor([&] { return !inFront(); }, 50));
}

void tabTo(QWidget& top, const QWidget* wanted)
{
    QVERIFY(wanted);
    const auto focused = [&top] { return top.focusWidget() ? top.focusWidget() : &top; };
    constexpr int mostTabs = 200;
    for (int presses = 0; presses < mostTabs && focused() != wanted; ++presses)
        QTest::keyClick(focused(), Qt::Key_Tab);
    QCOMPARE(focused(), wanted);
}

void TestWindow::saveAs(const QString& path)
{
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    auto* dialog = window_->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    bringToFront(*dialog);
    name->setFocus(); // or what is chosen in the list counts
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!window_->findChild<QFileDialog*>()); // it goes once it has said what was chosen
    settle();
}

void TestWindow::shortcut(QKeyCombination keys)
{
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(window_.get(), keys.key(), keys.keyboardModifiers());
}

void TestWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&canvas(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace engram
