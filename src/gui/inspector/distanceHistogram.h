#pragma once

#include <cstddef>
#include <vector>

#include <QWidget>

namespace engram {

/// How far all memories are from what one neuron read: a bar for each distance, the least one marked.
class DistanceHistogram : public QWidget {
    Q_OBJECT
public:
    explicit DistanceHistogram(QWidget* parent = nullptr);

    /// `counts[d]` memories at distance d; `least` is the least distance that occurs.
    void setCounts(std::vector<std::size_t> counts, std::size_t least);

    [[nodiscard]] QSize sizeHint() const override { return {260, 90}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 70}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bars {
        std::size_t first = 0; ///< distance of the first bar
        std::size_t width = 1; ///< distances in one bar
        std::vector<std::size_t> counts;
    };
    [[nodiscard]] Bars bars() const;

    std::vector<std::size_t> counts_;
    std::size_t least_ = 0;
};

} // namespace engram
