#include "support/drawnTexts.h"

#include <algorithm>
#include <map>

#include <QApplication>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include "widgets/palette.h"

namespace engram {

namespace {

/// Knows which widget paints.
class PaintWatch : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }
    [[nodiscard]] QWidget* painting() const { return painting_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            painting_ = static_cast<QWidget*>(watched);
        return false;
    }

private:
    QPointer<QWidget> painting_;
};

/// Paints into a picture, and looks at the place of each text before and after it is drawn.
class WritingEngine : public QPaintEngine {
public:
    WritingEngine(QWidget& view, const PaintWatch& watch)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , view_(view)
        , watch_(watch)
        , picture_(view.size(), QImage::Format_RGB32)
        , inked_(view.size(), QImage::Format_ARGB32)
    {
        picture_.fill(view.palette().color(QPalette::Window));
        inked_.fill(Qt::transparent);
    }

    bool begin(QPaintDevice*) override { return painter_.begin(&picture_) && eraser_.begin(&inked_); }
    bool end() override { return painter_.end() && eraser_.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform)
            transform_ = now.transform();
        if (dirty & (DirtyClipRegion | DirtyClipPath))
            clip(now, dirty);
        if (dirty & DirtyClipEnabled)
            enabled_ = now.isClipEnabled();
        for (QPainter* each : {&painter_, &eraser_}) {
            each->setPen(now.pen());
            each->setBrush(now.brush());
            each->setBrushOrigin(now.brushOrigin());
            each->setOpacity(now.opacity());
            each->setRenderHints(each->renderHints(), false);
            each->setRenderHints(now.renderHints(), true);
            each->setBackground(now.backgroundBrush());
            each->setBackgroundMode(now.backgroundMode());
        }
        painter_.setCompositionMode(now.compositionMode());
        eraser_.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    }

    void drawPath(const QPainterPath& path) override
    {
        draw([&path](QPainter& painter) { painter.drawPath(path); });
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        draw([points, count, mode](QPainter& painter) {
            if (mode == PolylineMode)
                painter.drawPolyline(points, count);
            else
                painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        });
    }
    void drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& part) override
    {
        draw([&](QPainter& painter) { painter.drawPixmap(place, pixmap, part); });
    }
    void drawImage(
        const QRectF& place, const QImage& image, const QRectF& part, Qt::ImageConversionFlags flags) override
    {
        draw([&](QPainter& painter) { painter.drawImage(place, image, part, flags); });
    }
    void drawTiledPixmap(const QRectF& place, const QPixmap& pixmap, const QPointF& offset) override
    {
        draw([&](QPainter& painter) { painter.drawTiledPixmap(place, pixmap, offset); });
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        QPainter& painter = ready(painter_);
        DrawnText drawn;
        drawn.text = item.text();
        drawn.place = transform_.mapRect(QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at));
        drawn.room = roomNow();
        drawn.ink = painter.pen().color();
        drawn.ink.setAlphaF(drawn.ink.alphaF() * static_cast<float>(painter.opacity()));
        drawn.widget = watch_.painting();
        const QRect pixels = drawn.place.toAlignedRect() & picture_.rect();
        const QImage before = picture_.copy(pixels);
        painter.drawTextItem(at, item);
        if (item.text().trimmed().isEmpty() || pixels.isEmpty() || !drawn.room.intersects(drawn.place))
            return;
        const QRect seen = pixels & drawn.room.toAlignedRect(); // what is beside it is no ground of this text
        drawn.contrast = leastContrast(before.copy(seen.translated(-pixels.topLeft())), seen.topLeft(), drawn.ink);
        drawn.covers = coveredBy(before, pixels);
        texts_.push_back(std::move(drawn));
    }

    [[nodiscard]] std::vector<DrawnText>& texts() { return texts_; }

private:
    void clip(const QPaintEngineState& now, DirtyFlags dirty)
    {
        QPainterPath path;
        if (dirty & DirtyClipPath)
            path = now.clipPath();
        else
            path.addRegion(now.clipRegion());
        path = transform_.map(path);
        const bool within = now.clipOperation() == Qt::IntersectClip && given_;
        clip_ = within ? clip_.intersected(path) : path;
        given_ = now.clipOperation() != Qt::NoClip;
    }

    /// What is no text takes the texts below it out of sight, whatever its colour.
    template <class Drawing> void draw(const Drawing& drawing)
    {
        drawing(ready(painter_));
        drawing(ready(eraser_));
    }

    /// A painter with the clips of the widget and of who paints it.
    QPainter& ready(QPainter& painter) const
    {
        painter.setTransform({});
        const QRegion system = systemClip();
        if (system.isEmpty())
            painter.setClipping(false);
        else
            painter.setClipRegion(system);
        if (given_ && enabled_)
            painter.setClipPath(clip_, system.isEmpty() ? Qt::ReplaceClip : Qt::IntersectClip);
        painter.setTransform(transform_);
        return painter;
    }

    [[nodiscard]] QRectF roomNow() const
    {
        QRectF room = picture_.rect();
        if (const QWidget* widget = watch_.painting(); widget && view_.isAncestorOf(widget))
            room &= QRectF(widget->mapTo(&view_, QPoint()), QSizeF(widget->size()));
        if (!systemClip().isEmpty())
            room &= QRectF(systemClip().boundingRect());
        return given_ && enabled_ ? room & clip_.boundingRect() : room;
    }

    /// A clip may have holes: what is chosen in a line is drawn apart from the rest.
    [[nodiscard]] bool isWithinClip(const QPoint& pixel) const
    {
        constexpr int elementsOfARectangle = 5;
        return !given_ || !enabled_ || clip_.elementCount() <= elementsOfARectangle
            || clip_.contains(QPointF(pixel) + QPointF(0.5, 0.5));
    }

    /// Shades that are as good as one are counted as one: a button's ground runs from one to another. Other texts are
    /// no ground.
    [[nodiscard]] double leastContrast(const QImage& ground, const QPoint& corner, const QColor& ink) const
    {
        std::map<QRgb, std::pair<int, QRgb>> shades;
        for (int y = 0; y < ground.height(); ++y)
            for (int x = 0; x < ground.width(); ++x) {
                const QRgb pixel = ground.pixel(x, y);
                if (inked_.pixel(corner + QPoint(x, y)) == pixel || !isWithinClip(corner + QPoint(x, y)))
                    continue;
                auto& [count, shade] = shades[pixel & 0xF0F0F0U];
                ++count;
                shade = pixel;
            }
        const int tenth = ground.width() * ground.height() / 10;
        double least = 21;
        for (const auto& [key, counted] : shades)
            if (counted.first > tenth) {
                const QColor below = QColor::fromRgb(counted.second);
                const QColor seen = mix(below, QColor(ink.red(), ink.green(), ink.blue()), ink.alphaF());
                least = std::min(least, contrast(seen, below));
            }
        return least;
    }

    /// How many pixels of texts that were drawn before, and are still to be seen, were drawn over now.
    int coveredBy(const QImage& before, const QRect& pixels)
    {
        int covered = 0;
        for (int y = 0; y < pixels.height(); ++y)
            for (int x = 0; x < pixels.width(); ++x) {
                const QPoint at = pixels.topLeft() + QPoint(x, y);
                const QRgb was = before.pixel(x, y);
                const QRgb is = picture_.pixel(at);
                if (was == is)
                    continue;
                covered += inked_.pixel(at) == was;
                inked_.setPixel(at, is);
            }
        return covered;
    }

    QWidget& view_;
    const PaintWatch& watch_;
    QImage picture_;
    QImage inked_; ///< the colours of the pixels of texts, once they were drawn; transparent where there is none
    QPainter painter_;
    QPainter eraser_; ///< of `inked_`
    QTransform transform_;
    QPainterPath clip_; ///< in pixels
    bool given_ = false; ///< there is a clip
    bool enabled_ = true;
    std::vector<DrawnText> texts_;
};

class WritingDevice : public QPaintDevice {
public:
    WritingDevice(QWidget& view, const PaintWatch& watch)
        : view_(view)
        , engine_(view, watch)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }
    [[nodiscard]] std::vector<DrawnText>& texts() { return engine_.texts(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric wanted) const override
    {
        switch (wanted) {
        case PdmWidth:
            return view_.width();
        case PdmHeight:
            return view_.height();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return view_.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return view_.logicalDpiY();
        default:
            return QPaintDevice::metric(wanted);
        }
    }

private:
    QWidget& view_;
    mutable WritingEngine engine_;
};

} // namespace

std::vector<DrawnText> textsDrawnBy(QWidget& view)
{
    const PaintWatch watch;
    WritingDevice device(view, watch);
    view.render(&device);
    return std::move(device.texts());
}

} // namespace engram
