#include "support/window.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "shell/translations.h"

namespace engram {

namespace {

/// As the program does: a test has an application of its own before it has a window.
void installTestTranslations()
{
    installTranslations(*QCoreApplication::instance());
}
Q_COREAPP_STARTUP_FUNCTION(installTestTranslations)

DigitPixels bar(std::size_t label, std::size_t variant)
{
    DigitPixels pixels{};
    for (std::size_t row = 4; row < 24; ++row)
        for (std::size_t column = label * 2 + 3; column < label * 2 + 6; ++column)
            pixels[row * digitSide + column] = 255;
    pixels[(variant % digitSide) * digitSide + (variant / digitSide) % digitSide] = 255;
    return pixels;
}

std::shared_ptr<DigitSet> bars(const std::string& name, std::size_t count)
{
    auto set = std::make_shared<DigitSet>(name);
    for (std::size_t at = 0; at < count; ++at)
        set->append(bar(at % 10, at), static_cast<std::uint8_t>(at % 10));
    return set;
}

} // namespace

std::shared_ptr<const DataFile> makeData(const char* name, std::size_t train, std::size_t test)
{
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->format = DataFormat::npz;
    file->splits = {{"train", bars(file->name + " train", train)}, {"test", bars(file->name + " test", test)}};
    return file;
}

std::shared_ptr<const DataFile> makeSheet(const char* name)
{
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->format = DataFormat::textFontSheet;
    file->splits = {{"digits", bars(file->name, 10)}};
    return file;
}

TestWindow::TestWindow(const QString& recoveryFolder)
    : settings_(folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , window_(std::make_unique<MainWindow>(settings_, recoveryFolder))
{
    window_->resize(1440, 900);
    window_->show();
    (void)QTest::qWaitForWindowExposed(window_.get());
}

void TestWindow::settle()
{
    // What is asked for may ask for more once it is shown: an undone lesson asks about the drawing again.
    for (int round = 0; round < 4; ++round) {
        QTest::qWait(25); // the canvas reports and the bridge delivers after at most 16 ms
        session().wait();
    }
    QTest::qWait(25);
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

void TestWindow::saveAs(const QString& path)
{
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    auto* dialog = window_->findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
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
