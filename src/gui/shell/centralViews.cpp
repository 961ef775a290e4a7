#include "shell/centralViews.h"

#include <algorithm>

#include <QEvent>
#include <QStyle>

namespace engram {

namespace {

constexpr int gap = 8; ///< between cards
constexpr int cardBorder = 28; ///< what a card's width has beyond its picture's
constexpr int canvasChrome = 48; ///< what the canvas's card has above and below it
constexpr int preview = 112; ///< below the canvas, with the space between
constexpr int layerChrome = 68; ///< of a layer's card: heading, caption and margins
constexpr int leastOutput = 178; ///< height of the output's card
constexpr int leastLayer = 108;
constexpr int leastCanvas = 160;
constexpr int usualCanvas = 264; ///< the layers yield to it before it gets smaller, where it is high enough
constexpr int tidyCanvas = 252; ///< where it is not: so wide, its heading has room beside its tools in any language
constexpr double canvasPerLayer = 1.65; ///< sides: where one draws comes first, and bits need room to be clicked

} // namespace

ViewPlaces placesOfViews(QSize area)
{
    const int width = area.width() - 2 * gap - 3 * cardBorder; // of the pictures
    const int layerForHeight = area.height() - gap - leastOutput - layerChrome;
    const int highestCanvas = std::max(leastCanvas, area.height() - canvasChrome - preview);
    const int layerForCanvas = (width - std::clamp(highestCanvas, tidyCanvas, usualCanvas)) / 2;
    int layer = std::max(
        leastLayer, std::min({static_cast<int>(width / (2 + canvasPerLayer)), layerForCanvas, layerForHeight}));
    // What the canvas cannot use for want of height, its preview may, and then the layers.
    const int canvas = std::min(width - 2 * layer, highestCanvas + preview + gap);
    layer = std::max(layer, std::min((width - canvas) / 2, layerForHeight));
    const int left = width - 2 * layer + cardBorder;
    const int layerWidth = layer + cardBorder;
    const int layerHeight = std::min(layer + layerChrome, area.height() - gap - leastOutput);
    const int right = left + gap;
    const int second = right + layerWidth + gap;
    ViewPlaces places;
    places.canvas = QRect(0, 0, left, area.height());
    places.input = QRect(right, 0, layerWidth, layerHeight);
    places.state = QRect(second, 0, area.width() - second, layerHeight);
    places.output = QRect(right, layerHeight + gap, area.width() - right, area.height() - layerHeight - gap);
    return places;
}

void CentralViews::setCards(QWidget* canvas, QWidget* input, QWidget* state, QWidget* output)
{
    cards_ = {canvas, input, state, output};
}

QSize CentralViews::minimumSizeHint() const
{
    return {leastCanvas + 2 * leastLayer + 3 * cardBorder + 2 * gap + 90, leastLayer + layerChrome + gap + leastOutput};
}

void CentralViews::resizeEvent(QResizeEvent*)
{
    place();
}

void CentralViews::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

void CentralViews::place()
{
    const ViewPlaces places = placesOfViews(size());
    const std::array<QRect, 4> rects{places.canvas, places.input, places.state, places.output};
    for (std::size_t at = 0; at < cards_.size(); ++at)
        if (cards_[at])
            cards_[at]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), rects[at]));
}

} // namespace engram
