#include "shell/windows.h"

#include <utility>

#include <QDir>
#include <QFileInfo>

#include "shell/mainWindow.h"

namespace engram {

namespace {

constexpr QPoint besideTheOther(32, 32);

/// The same file has the same text, links aside: to follow those would be to read the disk.
QString plainPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

Windows::Windows(QSettings& settings, QString recoveryFolder, QObject* parent)
    : QObject(parent)
    , settings_(settings)
    , recoveryFolder_(std::move(recoveryFolder))
{
}

Windows::~Windows()
{
    for (MainWindow* window : all())
        delete window;
}

std::vector<MainWindow*> Windows::all() const
{
    std::vector<MainWindow*> windows;
    for (const QPointer<MainWindow>& window : windows_)
        if (window)
            windows.push_back(window);
    return windows;
}

MainWindow& Windows::open(const QString& file)
{
    const std::vector<MainWindow*> before = all();
    auto* window = new MainWindow(settings_, recoveryFolder_);
    window->setAttribute(Qt::WA_DeleteOnClose);
    windows_.emplace_back(window);
    window->setElsewhere([this, window](const QString& path) { return raiseOther(window, path); });
    connect(window, &MainWindow::newWindowWanted, this, [this] { open(); });
    connect(window, &MainWindow::quitWanted, this, &Windows::quit);
    connect(window, &MainWindow::closeRefused, this, [this] { quitting_ = false; });
    connect(
        window, &QObject::destroyed, this,
        [this] {
            if (quitting_)
                quit();
        },
        Qt::QueuedConnection); // by then it is none of all() any more
    if (file.isEmpty())
        window->welcome();
    window->openOwnData();
    window->openOwnDigits();
    if (!before.empty())
        window->move(before.back()->pos() + besideTheOther);
    window->show();
    if (!file.isEmpty())
        window->openFile(file);
    return *window;
}

void Windows::quit()
{
    const std::vector<MainWindow*> left = all();
    quitting_ = !left.empty();
    if (left.empty())
        return;
    left.back()->raise();
    left.back()->close();
}

void Windows::openOrRaise(const QString& file)
{
    if (file.isEmpty() || !raiseOther(nullptr, file)) {
        MainWindow& window = open(file);
        window.raise();
        window.activateWindow();
    }
}

bool Windows::raiseOther(const MainWindow* asking, const QString& path) const
{
    const QString wanted = plainPath(path);
    for (MainWindow* window : all()) {
        if (window == asking || window->agentPath().isEmpty() || plainPath(window->agentPath()) != wanted)
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        return true;
    }
    return false;
}

} // namespace engram
