#pragma once

#include <QAction>
#include <QString>

#include "canvas/canvasView.h"
#include "canvas/drawing.h"
#include "widgets/card.h"

class QMimeData;
class QSpinBox;
class QUndoStack;

namespace engram {

class DigitPreview;
class SessionBridge;
struct Shown;

/// The canvas with its tools, and beside it the 28 x 28 picture that the agent really gets.
class CanvasCard : public Card {
    Q_OBJECT
public:
    CanvasCard(SessionBridge& bridge, QUndoStack& undo, QWidget* parent = nullptr);

    [[nodiscard]] CanvasView& canvas() noexcept { return *canvas_; }
    [[nodiscard]] Drawing& drawing() noexcept { return drawing_; }

    [[nodiscard]] QAction* penAction() noexcept { return &pen_; }
    [[nodiscard]] QAction* eraserAction() noexcept { return &eraser_; }
    [[nodiscard]] QAction* clearAction() noexcept { return &clear_; }
    [[nodiscard]] QAction* openPictureAction() noexcept { return &openPicture_; }

    void paste(); ///< the clipboard's picture, or the picture file that it names
    void placePictureFile(const QString& path);
    /// Takes what was dropped if it holds a picture.
    bool placeFrom(const QMimeData& mime);

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    void buildLayout();
    void placeStage();
    void showPreview(const Shown& shown);
    void chooseTool(Drawing::Tool tool);
    void choosePicture();

    SessionBridge& bridge_;
    Drawing drawing_;
    QWidget* stage_; ///< canvas and preview
    CanvasView* canvas_;
    DigitPreview* preview_;
    QuietLabel* caption_;
    QSpinBox* size_;
    QAction pen_;
    QAction eraser_;
    QAction clear_;
    QAction openPicture_;
};

} // namespace engram
