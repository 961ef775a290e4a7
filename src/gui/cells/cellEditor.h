#pragma once

#include <cstdint>
#include <optional>

#include <QUndoStack>
#include <QWidget>

#include <engram/picture.h>

namespace engram {

/// A digit of 28 x 28 cells that is mended by hand. A click or a drag sets cells (the right button clears them); arrow
/// keys move a cursor, Space sets or clears its cell, 0 to 9 give it a grey level. Everything has its Undo.
class CellEditor : public QWidget {
    Q_OBJECT
public:
    /// Which levels a cell may have: those of a font sheet are ink or none.
    enum class Levels : std::uint8_t { grey, blackAndWhite };

    explicit CellEditor(QWidget* parent = nullptr);

    /// Begins anew, with nothing to undo.
    void setDigit(const DigitPixels& digit, Levels levels);
    [[nodiscard]] const DigitPixels& digit() const noexcept { return digit_; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return undo_; }
    [[nodiscard]] int level() const noexcept { return level_; } ///< that a click sets: 1-255
    void setLevel(int level);
    void clear(); ///< all cells
    [[nodiscard]] QPoint cursorCell() const noexcept { return cursor_; } ///< column and row
    [[nodiscard]] QRectF cellRect(QPoint cell) const; ///< in the widget

    [[nodiscard]] QSize sizeHint() const override { return {420, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {224, 224}; }

Q_SIGNALS:
    void changed();
    void cursorMoved(QPoint cell, int level);
    void levelChanged(int level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    friend class CellCommand;
    [[nodiscard]] QRectF area() const; ///< of all cells
    [[nodiscard]] std::optional<QPoint> cellAt(QPointF position) const;
    [[nodiscard]] std::uint8_t levelOf(QPoint cell) const;
    void set(QPoint cell, int level);
    void put(const DigitPixels& digit);
    void commit(const DigitPixels& before, const QString& text);
    void moveCursor(QPoint to);
    void sayCell();

    DigitPixels digit_{};
    Levels levels_ = Levels::grey;
    int level_ = 255;
    QPoint cursor_ = {14, 14};
    std::optional<DigitPixels> before_; ///< a drag goes on: what was there
    int painting_ = 0; ///< the level that the drag sets
    QUndoStack undo_;
};

} // namespace engram
