#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include <engram/session/storyOutline.h>

namespace engram {

/// The whole story as a bar: a block for each run of one kind, named where there is room, wrong answers marked, the
/// shown state under a pin. Click or drag to go there; the wheel zooms in time.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setOutline(std::shared_ptr<const StoryOutline> outline);
    void setFilter(const StoryFilter& filter); ///< what does not match is dimmed
    void setCurrent(std::optional<std::size_t> state);
    [[nodiscard]] std::optional<std::size_t> current() const noexcept { return current_; }

    [[nodiscard]] QSize sizeHint() const override { return {480, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 44}; }

Q_SIGNALS:
    void statePicked(std::size_t state);
    void stepWanted(int by); ///< -1 or 1: the state before or after

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The states that are in view: all of them, or fewer when zoomed in.
    struct Range {
        double first = 0;
        double states = 1;
    };
    [[nodiscard]] qreal xOf(double state) const;
    [[nodiscard]] std::size_t stateAt(qreal x) const;
    void showRange(double first, double states);
    void paintSegment(QPainter& painter, const StorySegment& segment, const QRectF& bar) const;
    void paintEpisodes(QPainter& painter, const QRectF& bar) const;
    void paintPin(QPainter& painter, const QRectF& bar) const;

    std::shared_ptr<const StoryOutline> outline_;
    StoryFilter filter_;
    std::optional<std::size_t> current_;
    Range range_;
};

/// "training", "testing" ... as a person reads it, with a capital.
[[nodiscard]] QString kindText(StateKind kind);

} // namespace engram
