#pragma once

#include <optional>

#include <QImage>
#include <QPalette>
#include <QWidget>

#include <engram/agent/memory.h>
#include <engram/bits/bitVector.h>
#include <engram/dataset/digitSet.h>

namespace engram {

/// A picture of input bits, one pixel a pixel of the digit (28 x 28): ink in the text colour on a well. Where a pixel
/// has several bits its shade is their share. Null for layers that are no digit pictures.
[[nodiscard]] QImage pictureOfBits(BitView input, const QPalette& palette);

/// Where two inputs differ: in both, only in `left`, only in `right`, each in its own shade.
[[nodiscard]] QImage pictureOfDifference(BitView left, BitView right, const QPalette& palette);

/// The grey levels of an input, as near as its bits tell: for putting a memory on the canvas.
[[nodiscard]] DigitPixels pixelsOfBits(BitView input);

/// Shows such a picture with sharp pixels at any size, square. It can be dragged into another program.
class BitPicture : public QWidget {
    Q_OBJECT
public:
    explicit BitPicture(QWidget* parent = nullptr);

    void setBits(BitVector bits);
    /// Outlines the bits of `other` that differ, among those of `mask` (all if empty).
    void setCompared(BitVector other, BitVector mask = {});
    /// In the colour and hatching of a patchwork's memory, and with its number.
    void setMark(std::size_t mark);
    void setSide(int pixels);
    void setClickable(bool on); ///< by mouse, Enter and Space
    [[nodiscard]] QImage picture() const; ///< of the memory alone, as it is dragged and copied; null for no digit

    [[nodiscard]] QSize sizeHint() const override { return {side_, side_}; }

Q_SIGNALS:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    BitVector bits_;
    BitVector other_;
    BitVector mask_;
    std::optional<std::size_t> mark_;
    int side_ = 56;
    bool clickable_ = false;
};

} // namespace engram
