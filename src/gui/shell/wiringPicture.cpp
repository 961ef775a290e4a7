#include "shell/wiringPicture.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <engram/agent/wiringFigures.h>
#include <engram/dataset/digitSet.h>

#include "widgets/fittedText.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/pixelWalk.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

constexpr int wiringMaps = 3;
enum WiringMap { inputMap, stateMap, readersMap };

} // namespace

WiringPicture::WiringPicture(QWidget* parent)
    : QWidget(parent)
    , pixel_(digitPixels / 2 + digitSide / 2)
{
    setViewRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("What one neuron reads, and how often each pixel is read"));
    setObjectName(QStringLiteral("wiringPicture"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Click a pixel, or move with the arrow keys: its state neuron is shown"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WiringPicture::setArchitecture(std::shared_ptr<const Architecture> architecture, std::vector<std::size_t> readers)
{
    const bool isPicture = architecture && architecture->description().inputChannels.size() == digitPixels;
    architecture_ = isPicture ? std::move(architecture) : nullptr;
    readers_ = std::move(readers);
    announce();
}

void WiringPicture::choose(std::size_t pixel)
{
    pixel_ = std::min(pixel, digitPixels - 1);
    announce();
}

void WiringPicture::announce()
{
    setAccessibleDescription(says());
    update();
    Q_EMIT changed();
}

QString WiringPicture::says() const
{
    if (!architecture_)
        return {};
    const std::vector<std::uint32_t>& channels = architecture_->description().inputChannels;
    const std::size_t neuron = pixel_ * channels.front();
    const Connections read = architecture_->stateNeuron(neuron);
    const auto [least, most] = std::ranges::minmax(readers_);
    const std::size_t all = std::accumulate(readers_.begin(), readers_.end(), std::size_t{0});
    return tr(
        "The state neuron at row %1, column %2 reads %3 of %4 inputs and %5 of the state. How often a pixel is read: "
        "%6 to %7, on average %8.")
        .arg(QString::number(pixel_ / digitSide), QString::number(pixel_ % digitSide), numberText(read.input.count()),
            numberText(read.input.size()), numberText(read.state.count()), numberText(least), numberText(most),
            numberText((all + readers_.size() / 2) / readers_.size()));
}

std::vector<double> WiringPicture::mapOf(int map) const
{
    const std::vector<std::uint32_t>& channels = architecture_->description().inputChannels;
    if (map == readersMap) {
        const double most = static_cast<double>(std::max<std::size_t>(*std::ranges::max_element(readers_), 1));
        std::vector<double> shares;
        for (const std::size_t count : readers_)
            shares.push_back(static_cast<double>(count) / most);
        return shares;
    }
    const Connections read = architecture_->stateNeuron(pixel_ * channels.front());
    return shareOfChannels(map == inputMap ? read.input : read.state, channels);
}

QString WiringPicture::titleOf(int map) const
{
    switch (map) {
    case inputMap:
        return tr("reads of the input");
    case stateMap:
        return tr("reads of the state");
    default:
        return tr("read how often");
    }
}

QRectF WiringPicture::mapRect(int map) const
{
    constexpr double between = 8;
    const double title = fontMetrics().height() + 2;
    const double side =
        std::max(20.0, std::min((width() - (wiringMaps - 1) * between) / wiringMaps, height() - title - 1));
    return {map * (side + between), title, side, side};
}

void WiringPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto side = static_cast<int>(digitSide);
    QStringList titles;
    for (int map = 0; map < wiringMaps; ++map)
        titles += titleOf(map);
    painter.setFont(fittedFont(titles, font(), mapRect(0).width())); // one size for all
    for (int map = 0; map < wiringMaps; ++map) {
        const QRectF area = mapRect(map);
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(wellColor(palette()));
        if (architecture_) {
            const std::vector<double> shares = mapOf(map);
            for (std::size_t at = 0; at < shares.size(); ++at)
                image.setPixelColor(static_cast<int>(at % digitSide), static_cast<int>(at / digitSide),
                    mix(wellColor(palette()), palette().color(QPalette::Text), shares[at]));
        }
        painter.drawImage(area, image);
        painter.setPen(lineColor(palette()));
        painter.drawRect(area);
        painter.setPen(quietText(palette()));
        drawFitted(painter, QRectF(area.left(), 0, area.width(), fontMetrics().height()), titles[map]);
        if (!architecture_)
            continue;
        const double cell = area.width() / side;
        const std::size_t row = pixel_ / digitSide;
        const QRectF chosen(area.left() + cell * static_cast<double>(pixel_ % digitSide),
            area.top() + cell * static_cast<double>(row), cell, cell);
        painter.setPen(QPen(palette().color(QPalette::Base), 3));
        painter.drawRect(chosen.adjusted(-1, -1, 1, 1));
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text), hasFocus() ? 2 : 1));
        painter.drawRect(chosen.adjusted(-1, -1, 1, 1));
    }
}

void WiringPicture::mousePressEvent(QMouseEvent* event)
{
    for (int map = 0; map < wiringMaps; ++map) {
        const QRectF area = mapRect(map);
        if (!area.contains(event->position()))
            continue;
        choose(pixelAt(event->position(), area));
    }
}

void WiringPicture::keyPressEvent(QKeyEvent* event)
{
    if (walksPixels(event->key()))
        choose(pixelAfter(event->key(), pixel_));
    else
        QWidget::keyPressEvent(event);
}

} // namespace engram
