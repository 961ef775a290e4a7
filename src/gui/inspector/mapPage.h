#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QWidget>

#include <engram/session/memoryMap.h>

#include "bridge/sessionBridge.h"

class QLabel;

namespace engram {

/// The taught memories in the plane, each as its digit, and the path of the shown answer from its random start to where
/// it rests. Dragging pans, the wheel zooms, a click on a memory picks it; the arrow keys walk from memory
/// to memory, Page Up and Page Down along the path.
class MemoryMapView : public QWidget {
    Q_OBJECT
public:
    explicit MemoryMapView(QWidget* parent = nullptr);

    void setMap(std::shared_ptr<const MemoryMap> map);
    void setPath(std::vector<MemoryPlane::Point> path, std::size_t current);
    [[nodiscard]] const std::vector<MemoryPlane::Point>& path() const noexcept { return path_; }
    /// How memory `index` of the map is called, and what a press of Enter on it opens: index in the map.
    void setNames(std::function<QString(std::size_t engram)> nameOf) { nameOf_ = std::move(nameOf); }
    [[nodiscard]] std::optional<std::size_t> selected() const noexcept { return selected_; }
    [[nodiscard]] qreal zoom() const noexcept { return zoom_; }
    [[nodiscard]] QPointF place(MemoryPlane::Point point) const; ///< in the widget
    void zoomBy(qreal factor); ///< around the middle
    void resetView();

    /// It takes what its page has; wanted is no more than leaves a low page what stands below it.
    [[nodiscard]] QSize sizeHint() const override { return {300, 160}; }

Q_SIGNALS:
    void memoryPicked(std::size_t engram);
    void stepPicked(std::size_t step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintMemories(QPainter& painter) const;
    void paintPath(QPainter& painter) const;
    void paintSelected(QPainter& painter) const;
    [[nodiscard]] std::optional<std::size_t> memoryAt(QPointF position) const; ///< index in the map
    [[nodiscard]] std::optional<std::size_t> stepAt(QPointF position) const;
    [[nodiscard]] QString nameOf(std::size_t memory) const;
    bool walk(int key); ///< the arrow keys
    void select(std::size_t memory);
    void findBounds();
    void zoomBy(qreal factor, QPointF around);

    std::shared_ptr<const MemoryMap> map_;
    std::vector<MemoryPlane::Point> path_;
    std::size_t current_ = 0;
    std::function<QString(std::size_t)> nameOf_;
    std::optional<std::size_t> selected_; ///< index in the map
    QRectF bounds_; ///< of the memories in the plane
    qreal zoom_ = 1;
    QPointF pan_; ///< in pixels
    QPoint pressed_;
    bool dragging_ = false;
    QPixmap memories_; ///< drawn once for a map, a size and a zoom; the path is drawn over it
};

/// The map, kept up to date with the memory and with what is shown.
class MapPage : public QWidget {
    Q_OBJECT
public:
    explicit MapPage(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] std::shared_ptr<const MemoryMap> map() const { return map_; }
    [[nodiscard]] MemoryMapView* view() const noexcept { return view_; }

Q_SIGNALS:
    void mapReady();
    void memoryPicked(const engram::SnapshotPointer& snapshot, std::size_t engram);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshMap();
    void refreshPath();

    SessionBridge& bridge_;
    QLabel* note_;
    MemoryMapView* view_;
    QLabel* axes_;
    std::shared_ptr<const MemoryMap> map_;
    SnapshotPointer mapped_; ///< whose memory the map shows
    std::uint64_t generation_ = 0; ///< of the path; late ones are dropped
};

} // namespace engram
