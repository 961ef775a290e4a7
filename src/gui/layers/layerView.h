#pragma once

#include <QImage>
#include <QWidget>

#include "layers/layerContent.h"

namespace engram {

/// A layer as a picture of its bits. Wheel zooms, dragging and Shift with the arrow keys pan, a click or the arrow keys
/// select a neuron; what is under the mouse says its neuron, row, column and value. To assistive technology it is a
/// table of named cells.
class LayerView : public QWidget {
    Q_OBJECT
public:
    explicit LayerView(const QString& name, QWidget* parent = nullptr);

    void setContent(LayerContent content);
    [[nodiscard]] const LayerContent& content() const noexcept { return content_; }
    void setEmptyText(const QString& text);

    void setShowsChanges(bool on);
    void setShowsDifference(bool on);
    void setShowsConnections(bool on);
    [[nodiscard]] bool showsChanges() const noexcept { return showsChanges_; }
    [[nodiscard]] bool showsDifference() const noexcept { return showsDifference_; }
    [[nodiscard]] bool showsConnections() const noexcept { return showsConnections_; }

    /// A plane of a layer with several bits a pixel; none: how many of a pixel's bits are on, as a grey level.
    void setPlane(std::optional<std::size_t> plane);
    [[nodiscard]] std::optional<std::size_t> plane() const noexcept { return plane_; }

    void chooseUnderMenu(); ///< the neuron whose cell the context menu was opened on
    [[nodiscard]] QImage picture(); ///< as it is dragged: null where there are no bits, or where dragging pans

    void zoomBy(double factor);
    void zoomToFit();
    [[nodiscard]] double zoom() const noexcept { return zoom_; }

    [[nodiscard]] QSize sizeHint() const override { return {280, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 100}; }

    /// Where a pixel's cell is in the widget.
    [[nodiscard]] QRectF cellRect(std::size_t pixel) const;
    /// "Neuron 406, row 14, column 14".
    [[nodiscard]] QString cellName(std::size_t pixel) const;
    /// "1, changed".
    [[nodiscard]] QString cellValue(std::size_t pixel) const;
    [[nodiscard]] std::optional<std::size_t> pixelAt(QPointF position) const;
    [[nodiscard]] std::size_t neuronOf(std::size_t pixel) const;
    [[nodiscard]] std::optional<std::size_t> selectedPixel() const;

Q_SIGNALS:
    void neuronChosen(std::optional<std::size_t> neuron);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF gridRect() const; ///< the whole picture, also what the zoom hides
    [[nodiscard]] QRectF seenRect() const; ///< the square in which it is seen
    void zoomAt(double factor, QPointF fixed);
    void keepInside();
    void bringIntoView(std::size_t pixel);
    void panBy(double columns, double rows);
    template <class Holds> [[nodiscard]] bool anyBit(std::size_t pixel, Holds holds) const; ///< of those that are shown
    void choosePixel(std::size_t pixel);
    void moveSelection(int rows, int columns);
    void repaintBits();
    void paintGrid(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;
    template <class Marked> void forEachMarked(Marked marked) const;

    LayerContent content_;
    QString emptyText_;
    QImage bits_; ///< one pixel a pixel, in palette colours
    std::optional<std::size_t> plane_;
    bool showsChanges_ = true;
    bool showsDifference_ = false;
    bool showsConnections_ = true;
    double zoom_ = 1;
    QPointF offset_; ///< of the picture's middle from the window's, in widget pixels
    std::optional<QPointF> press_;
    std::optional<QPointF> menuAt_; ///< where the right button was pressed last
    QPointF lastDrag_;
    bool dragging_ = false;
};

template <class Holds> bool LayerView::anyBit(std::size_t pixel, Holds holds) const
{
    const std::size_t shown = plane_ ? 1 : content_.shape.planes;
    for (std::size_t bit = 0; bit < shown; ++bit)
        if (holds(neuronOf(pixel) + bit))
            return true;
    return false;
}

} // namespace engram
