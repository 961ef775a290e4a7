#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include <QString>
#include <QWidget>

#include <engram/agent/architecture.h>

namespace engram {

/// Three pictures of a wiring: what the chosen state neuron reads of the input, what it reads of the state, and how
/// many neurons read each pixel of the input. A click into any of them chooses the state neuron of that pixel, and so
/// do the arrow keys.
class WiringPicture : public QWidget {
    Q_OBJECT
public:
    explicit WiringPicture(QWidget* parent = nullptr);

    /// Null: there is none to draw. `readers` as readersOfInput() gives them.
    void setArchitecture(std::shared_ptr<const Architecture> architecture, std::vector<std::size_t> readers);
    void choose(std::size_t pixel);
    [[nodiscard]] std::size_t pixel() const noexcept { return pixel_; }
    [[nodiscard]] bool hasPicture() const noexcept { return architecture_ != nullptr; }
    [[nodiscard]] QString says() const; ///< the figures in words; empty where there is nothing
    [[nodiscard]] QRectF mapRect(int map) const; ///< 0 to 2

    [[nodiscard]] QSize sizeHint() const override { return {360, 140}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {270, 110}; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::vector<double> mapOf(int map) const;
    [[nodiscard]] QString titleOf(int map) const;
    void announce();

    std::shared_ptr<const Architecture> architecture_;
    std::vector<std::size_t> readers_;
    std::size_t pixel_;
};

} // namespace engram
