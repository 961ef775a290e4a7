#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include <engram/session/memoryMap.h>

#include "bridge/sessionBridge.h"

class QLabel;

namespace engram {

/// The taught memories in the plane, each as its digit, and the path of the shown answer from its random start to where
/// it rests. Dragging pans, the wheel zooms, a click on a memory picks it.
class MemoryMapView : public QWidget {
    Q_OBJECT
public:
    explicit MemoryMapView(QWidget* parent = nullptr);

    void setMap(std::shared_ptr<const MemoryMap> map);
    void setPath(std::vector<MemoryPlane::Point> path, std::size_t current);
    [[nodiscard]] const std::vector<MemoryPlane::Point>& path() const noexcept { return path_; }

    [[nodiscard]] QSize sizeHint() const override { return {300, 240}; }

Q_SIGNALS:
    void memoryPicked(std::size_t engram);
    void stepPicked(std::size_t step);

protected:
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
    [[nodiscard]] QPointF place(MemoryPlane::Point point) const;
    void paintMemories();
    void paintPath(QPainter& painter) const;
    void zoomBy(qreal factor, QPointF around);
    void resetView();

    std::shared_ptr<const MemoryMap> map_;
    std::vector<MemoryPlane::Point> path_;
    std::size_t current_ = 0;
    QRectF bounds_; ///< of memories and path in the plane
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

private:
    void refreshMap();
    void refreshPath();

    SessionBridge& bridge_;
    QLabel* note_;
    MemoryMapView* view_;
    std::shared_ptr<const MemoryMap> map_;
    SnapshotPointer mapped_; ///< whose memory the map shows
};

} // namespace engram
