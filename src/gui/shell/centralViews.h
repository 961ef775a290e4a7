#pragma once

#include <array>

#include <QRect>
#include <QWidget>

namespace engram {

/// Where the four cards stand in an area.
struct ViewPlaces {
    QRect canvas;
    QRect input;
    QRect state;
    QRect output;
};

/// The canvas at the left over the whole height; at the right the two layers side by side, as squares, and below them
/// the output. The canvas gets the largest share; nothing depends on what the cards show, so nothing moves while a
/// person draws.
[[nodiscard]] ViewPlaces placesOfViews(QSize area);

/// The four cards in those places; mirrored where one reads from right to left.
class CentralViews : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setCards(QWidget* canvas, QWidget* input, QWidget* state, QWidget* output);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return {800, 560}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    std::array<QWidget*, 4> cards_{};
};

} // namespace engram
