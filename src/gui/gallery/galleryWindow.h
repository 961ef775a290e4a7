#pragma once

#include <QWidget>

#include "bridge/sessionBridge.h"

class QSettings;
class QTabWidget;

namespace engram {

class GalleryPage;
class PairsPage;

/// The window "Gallery": all digits of the data sets, all memories, and pictures that are nearly the same. Beside the
/// main window, so that both can be seen.
class GalleryWindow : public QWidget {
    Q_OBJECT
public:
    /// `settings` outlives it; it remembers its place and what was shown.
    GalleryWindow(SessionBridge& bridge, QSettings& settings, QWidget* parent);

    /// Opens, or comes to the front.
    void openDigits(const QString& set = {}); ///< of one data set, if it is named
    /// The digits that the last test read as `answer`, one of them chosen: see GalleryPage::showAnswered.
    void openAnswered(int digit, int answer, const PictureName& picture, const QString& sentence);
    void openMemories();
    void openPairs();

    [[nodiscard]] GalleryPage& digits() noexcept { return *digits_; }
    [[nodiscard]] GalleryPage& memories() noexcept { return *memories_; }
    [[nodiscard]] PairsPage& pairs() noexcept { return *pairs_; }

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture);
    void costliestShown(); ///< see GalleryPage
    void whyWanted(); ///< see GalleryActions
    void ended(const QString& sentence, qint64 milliseconds); ///< see PairsPage

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(QWidget* page);

    QSettings& settings_;
    QTabWidget* tabs_;
    GalleryPage* digits_;
    GalleryPage* memories_;
    PairsPage* pairs_;
};

} // namespace engram
