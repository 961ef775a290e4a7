#pragma once

#include <array>
#include <vector>

#include <QWidget>

namespace engram {

/// How the shares move while an answer settles: a stacked bar for each step, a band for each digit, named in the band.
class SharesChart : public QWidget {
    Q_OBJECT
public:
    using Codes = std::array<double, 16>; ///< share of the state neurons by what their memories were taught as

    explicit SharesChart(QWidget* parent = nullptr);

    void setSteps(std::vector<Codes> steps); ///< steps[0] is step 1
    void setCurrent(std::size_t step); ///< 1 is the first

    [[nodiscard]] QSize sizeHint() const override { return {260, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 80}; }

Q_SIGNALS:
    void stepPicked(std::size_t step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF barAt(std::size_t step) const;

    std::vector<Codes> steps_;
    std::size_t current_ = 0;
};

/// A colour for a digit, readable on the palette's base. Never the only sign: the digit itself stands beside it.
[[nodiscard]] QColor digitColor(std::uint32_t code, const QPalette& palette);

} // namespace engram
