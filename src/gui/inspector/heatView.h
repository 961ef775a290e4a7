#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QImage>
#include <QWidget>

namespace engram {

/// Shares of ink as a picture of 28 x 28: the more memories have a pixel, the more it is in the text colour. A click
/// chooses a pixel, and so do the arrow keys, Home and End.
class HeatView : public QWidget {
    Q_OBJECT
public:
    explicit HeatView(QWidget* parent = nullptr);

    void setHeat(std::vector<double> heat); ///< 784 shares, 0-1; empty: nothing
    void setSays(const QString& says); ///< of the chosen pixel, for who cannot see it
    [[nodiscard]] std::size_t pixel() const noexcept { return pixel_; }
    void choose(std::size_t pixel);
    [[nodiscard]] QRectF cellOf(std::size_t pixel) const;

    [[nodiscard]] QSize sizeHint() const override { return {196, 196}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 140}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void pixelChosen(std::size_t pixel);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF square() const;
    void chooseAt(const QPointF& at);

    std::vector<double> heat_;
    std::size_t pixel_;
};

/// The same as a small picture, a pixel a pixel.
[[nodiscard]] QImage pictureOfHeat(const std::vector<double>& heat, const QPalette& palette);

} // namespace engram
