#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include <engram/session/patchworkExplanation.h>

#include "inspector/patchPainting.h"

namespace engram {

using PatchworkPointer = std::shared_ptr<const PatchworkExplanation>;

/// For each pixel by how many bits the windows over it fit the answer better than the runner-up, as the mean over those
/// windows: positive where the picture speaks for the answer.
[[nodiscard]] std::vector<double> whereItSpeaks(const PatchworkExplanation& explanation);

/// One picture of a patchwork: the picture as it was put, the answer's patchwork, the runner-up's, or where the picture
/// speaks for the one and for the other. The mouse over it, or the arrow keys, point at one of its windows.
class PatchworkPicture : public QWidget {
    Q_OBJECT
public:
    enum class Shows { question, answer, runnerUp, speaksFor };
    explicit PatchworkPicture(Shows shows, QWidget* parent = nullptr);

    void setExplanation(PatchworkPointer explanation, const BitVector& question);
    void setWindow(std::optional<std::size_t> window); ///< that is outlined
    void setSide(int pixels);
    [[nodiscard]] QRectF placeOf(std::size_t window) const; ///< in the widget
    /// The window that shows the pixel at this place; nothing outside of the picture.
    [[nodiscard]] std::optional<std::size_t> windowAt(QPointF position) const;

    static constexpr int leastSide = 112; ///< 4 dots a pixel

    [[nodiscard]] QSize sizeHint() const override { return {side_, side_}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastSide, leastSide}; }

Q_SIGNALS:
    void windowPointed(std::optional<std::size_t> window);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] const ExplainedCode* code() const; ///< whose windows are pointed at; null where there is none
    void paintPatchwork(QPainter& painter, const QRectF& place) const;
    void paintQuestion(QPainter& painter, const QRectF& place) const;
    void paintSpeaksFor(QPainter& painter, const QRectF& place) const;
    void paintSigns(QPainter& painter, const QRectF& place, double most) const;

    Shows shows_;
    PatchworkPointer explanation_;
    PatchedPicture picture_; ///< of `question`: its ink alone
    std::vector<QPointF> numbers_;
    std::vector<double> speaks_; ///< of each pixel
    std::optional<std::size_t> window_;
    int side_ = 140;
};

} // namespace engram
