#pragma once

#include <cstdint>
#include <vector>

#include <QAction>
#include <QString>

#include <engram/dataset/ownDigits.h>

#include "canvas/canvasView.h"
#include "canvas/drawing.h"
#include "widgets/card.h"

class QMimeData;
class QSettings;
class QSpinBox;
class QUndoStack;

namespace engram {

class DigitPreview;
class DigitStrip;
class PictureBar;
class PictureDigits;
class SessionBridge;
struct PictureSource;
struct Shown;

/// The canvas with its tools, and beside it the 28 x 28 picture that the agent really gets.
class CanvasCard : public Card {
    Q_OBJECT
public:
    /// `settings` remember where pictures were chosen, and outlive it.
    CanvasCard(SessionBridge& bridge, QUndoStack& undo, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] CanvasView& canvas() noexcept { return *canvas_; }
    [[nodiscard]] DigitStrip& strip() noexcept; ///< of the digits of a picture
    [[nodiscard]] Drawing& drawing() noexcept { return drawing_; }

    [[nodiscard]] QAction* penAction() noexcept { return &pen_; }
    [[nodiscard]] QAction* eraserAction() noexcept { return &eraser_; }
    [[nodiscard]] QAction* clearAction() noexcept { return &clear_; }
    [[nodiscard]] QAction* openPictureAction() noexcept { return &openPicture_; }
    [[nodiscard]] QAction* invertAction() noexcept;
    [[nodiscard]] QAction* asItIsAction() noexcept;

    void paste(); ///< the clipboard's picture, or the picture file that it names
    void placePictureFile(const QString& path);
    /// Takes what was dropped if it holds a picture.
    bool placeFrom(const QMimeData& mime);
    void placeMemory(const DigitPixels& picture);

Q_SIGNALS:
    void failed(const QString& sentence);
    void whyWanted(); ///< why the digit that was just put on the canvas is read as it is
    void broughtIn(); ///< another digit stands on the canvas, which was not drawn there
    void labelled(int digit); ///< what stands there, as a person said beside it
    void keepAsked(const std::vector<engram::OwnDigit>& digits); ///< of the strip, among one's own
    void teachAsked(); ///< by Enter, and there is one digit to be taught

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildLayout();
    void placeStage();
    void fitTools(); ///< beside the heading
    void showPreview(const Shown& shown);
    void chooseTool(Drawing::Tool tool);
    void choosePicture();
    void buildPictureBar();
    void place(const PictureSource& source);
    void placeDigit(std::size_t digit);
    [[nodiscard]] bool isQuestion() const;
    void hand(const GreyPicture& picture);

    SessionBridge& bridge_;
    QSettings& settings_;
    Drawing drawing_;
    QWidget* stage_; ///< canvas and preview
    CanvasView* canvas_;
    DigitPreview* preview_;
    QuietLabel* caption_;
    PictureDigits* digits_;
    PictureBar* picture_;
    bool question_ = true; ///< what was handed to the agent last
    std::uint64_t asked_ = 0; ///< pictures: the one that was brought in last counts
    QSpinBox* size_;
    QAction pen_;
    QAction eraser_;
    QAction clear_;
    QAction openPicture_;
};

} // namespace engram
