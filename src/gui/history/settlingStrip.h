#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QWidget>

namespace engram {

/// How one answer settled: a bar for each step, as high as bits changed in it, and below it that number and the output.
class SettlingStrip : public QWidget {
    Q_OBJECT
public:
    struct Step {
        std::optional<std::size_t> changed; ///< nothing for the first state
        std::uint32_t code = 0;
    };
    explicit SettlingStrip(QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps, std::size_t current); ///< of one episode, in order

    [[nodiscard]] QSize sizeHint() const override { return {300, 96}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {124, 56}; }
    /// Where each step in view begins, and the last one ends: a step takes the room that its number needs.
    [[nodiscard]] std::vector<qreal> edges() const;

Q_SIGNALS:
    void stepWanted(int by); ///< from the current one

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr std::size_t stepsInView = 24;
    [[nodiscard]] std::size_t firstInView() const;
    [[nodiscard]] std::size_t inView() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] qreal ground() const; ///< where the bars stand
    [[nodiscard]] qreal namesWidth() const; ///< of what names the rows, at the left
    [[nodiscard]] QStringList numbers() const; ///< of the steps in view: bits changed
    [[nodiscard]] qreal equalWidth() const; ///< of a step, were all alike
    void paintStep(QPainter& painter, std::size_t index, const QRectF& place, qreal bar, const QString& number) const;

    std::vector<Step> steps_;
    std::size_t current_ = 0;
};

} // namespace engram
