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
    /// "State 3 of 120: testing, MNIST test, a 4, read right".
    [[nodiscard]] QString stateText(std::size_t state) const;
    /// The shown state and all of them, for assistive technology.
    [[nodiscard]] std::size_t states() const noexcept { return outline_->states; }

    [[nodiscard]] QSize sizeHint() const override { return {480, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 40}; }

Q_SIGNALS:
    void statePicked(std::size_t state);
    void stepWanted(int by); ///< -1 or 1: the state before or after

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The states that are in view: all of them, or fewer when zoomed in.
    struct Range {
        double first = 0;
        double states = 1;
    };
    [[nodiscard]] QRectF placeOf(const StorySegment& segment, const QRectF& bar) const; ///< empty where out of view
    [[nodiscard]] qreal xOf(double state) const;
    [[nodiscard]] std::size_t stateAt(qreal x) const;
    void showRange(double first, double states);
    void paintSegment(QPainter& painter, const StorySegment& segment, const QRectF& bar) const;
    [[nodiscard]] QColor fillOf(const StorySegment& segment) const;
    void paintName(QPainter& painter, const StorySegment& segment, const QRectF& bar) const;
    void paintEpisodes(QPainter& painter, const QRectF& bar) const;
    void paintColumns(QPainter& painter, const QRectF& bar) const;
    void refreshColumns();
    void paintPin(QPainter& painter, const QRectF& bar) const;

    std::shared_ptr<const StoryOutline> outline_;
    StoryFilter filter_;
    std::optional<std::size_t> current_;
    Range range_;
    /// What a pixel column holds where there are too many episodes to paint each: kept, since looking at all of a long
    /// story takes longer than a frame.
    struct Column {
        float dimmed = 0; ///< share of its episodes that the filter does not show
        bool wrong = false; ///< one of those that it shows was read wrong
    };
    std::vector<Column> columns_; ///< empty where each episode is painted
};

/// "Training", "Testing" ...
[[nodiscard]] QString kindText(StateKind kind);
/// "training", "testing" ... within a sentence: some languages keep the capital there.
[[nodiscard]] QString kindWithin(StateKind kind);

} // namespace engram
