#pragma once

#include <memory>
#include <vector>

#include <QPoint>
#include <QSettings>
#include <QTemporaryDir>

#include <engram/dataset/dataFile.h>

#include "canvas/canvasCard.h"
#include "shell/mainWindow.h"
#include "support/patience.h"

namespace engram {

/// Tests show bars whose place says what they stand for: an eye that centres them could not tell them apart.
[[nodiscard]] SessionOptions withClassic();

/// Until it stays there: keys go to it from then on.
void bringToFront(QWidget& top);
/// Presses Tab in a window that is in front until the focus has come to `wanted`.
void tabTo(QWidget& top, const QWidget* wanted);

/// A window as a person has it, with settings and files of its own.
class TestWindow {
public:
    explicit TestWindow(const QString& recoveryFolder = {}, const LearnerDescription& first = withClassic().learner);

    MainWindow& operator*() { return *window_; }
    MainWindow* operator->() { return window_.get(); }
    QSettings& settings() { return settings_; }
    SessionBridge& bridge() { return window_->bridge(); }
    Session& session() { return window_->bridge().session(); }
    const Learner& learner() { return window_->bridge().snapshot()->learner; }
    const Shown& shown() { return window_->bridge().view().shown(); }
    CanvasView& canvas() { return window_->canvasCard().canvas(); }
    Drawing& drawing() { return window_->canvasCard().drawing(); }

    template <class Widget = QWidget> Widget* find(const char* name)
    {
        return window_->findChild<Widget*>(QLatin1String(name));
    }
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    void close() { window_.reset(); }
    /// As when the program is started again: with the settings of before, and nothing else.
    void startAgain(const LearnerDescription& first = withClassic().learner);

    /// As settle() of the bridge below, and the canvas has reported what was drawn.
    void settle();
    /// A stroke by mouse, through points in canvas pixels.
    void stroke(const std::vector<QPoint>& points, Qt::MouseButton button = Qt::LeftButton);
    void drawSeven();
    /// By File > Save as and its dialog.
    void saveAs(const QString& path);
    /// Keys of a menu. A dialog that has just closed leaves no window active.
    void shortcut(QKeyCombination keys);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    void show(const QString& recoveryFolder, const LearnerDescription& first);

    QTemporaryDir folder_;
    QSettings settings_;
    std::unique_ptr<MainWindow> window_;
};

/// Waits until nothing is left to be worked out, on any thread, and all of it has been shown.
void settle(SessionBridge& bridge, const CanvasView* canvas = nullptr);

/// A small data file of bars (support/digits.h): `train` and `test` digits, or a font sheet of ten.
std::shared_ptr<const DataFile> makeData(const char* name, std::size_t train, std::size_t test);
std::shared_ptr<const DataFile> makeSheet(const char* name);

} // namespace engram
