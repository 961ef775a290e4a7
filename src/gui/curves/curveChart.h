#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <QString>
#include <QStringList>
#include <QWidget>

#include <engram/training/experiment.h>
#include <engram/training/learningCurve.h>

namespace engram {

/// Learning curves as they are measured: right answers against lessons, both axes logarithmic (that of the answers in
/// those which are missing to 100 %), each curve with a
/// colour, a mark and a dash of its own and its name beside its end; one standard deviation to both sides as a band.
/// What is pointed at, or chosen with the arrow keys (left and right along a curve, up and down from curve to curve),
/// says its figures.
class CurveChart : public QWidget {
    Q_OBJECT
public:
    explicit CurveChart(QWidget* parent = nullptr);

    void setCurves(std::span<const ExperimentSummary> summaries, std::span<const PublishedErrors> published);

    /// From how many lessons to how many is measured, or will be: the axis has all of it. While a measurement `goesOn`,
    /// the other one has all from 1 to 100 per cent, so that neither jumps with what is measured.
    void setAsked(std::size_t least, std::size_t most, bool goesOn);

    /// Of the chosen point: "Patchwork after 1,000 lessons: 95.1 % right, 4.9 % wrong; 3 draws, ± 0.4 %".
    [[nodiscard]] QString figures() const;
    [[nodiscard]] std::size_t curveCount() const noexcept { return curves_.size(); }
    /// Where a point is, in the widget.
    [[nodiscard]] QPointF placeOf(std::size_t curve, std::size_t point) const;

    [[nodiscard]] QSize sizeHint() const override { return {620, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 240}; }

Q_SIGNALS:
    void figuresChanged(const QString& figures);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Point {
        std::size_t lessons;
        double error; ///< per cent, as it was measured
        double deviation; ///< per cent
        double drawn; ///< per cent, above 0, which a logarithm does not have
        double low;
        double high;
        std::size_t draws;
    };
    struct Curve {
        QString name;
        bool isPublished;
        std::vector<Point> points; ///< fewest lessons first
    };
    struct Range {
        double least;
        double most;
    };
    /// What stands beside the end of a curve.
    struct Name {
        double middle; ///< pixels from above
        double height;
        QStringList lines;
        std::size_t curve;
    };
    using Chosen = std::pair<std::size_t, std::size_t>; ///< a curve, and its point

    void addMeasured(std::span<const ExperimentSummary> summaries);
    void addPublished(std::span<const PublishedErrors> published);
    void findRanges();
    void choose(std::optional<Chosen> chosen);
    void chooseNearest(QPointF place, double within);
    void chooseBeside(int curves, int points);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placed(double lessons, double error) const;
    [[nodiscard]] QColor colorOf(std::size_t curve) const;
    [[nodiscard]] std::vector<Name> namesBeside() const;
    void paintAxes(QPainter& painter) const;
    void paintLessons(QPainter& painter) const;
    void paintErrors(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;
    void paintCurve(QPainter& painter, std::size_t curve) const;
    void paintBand(QPainter& painter, std::size_t curve) const;
    void paintNames(QPainter& painter) const;
    void paintChosen(QPainter& painter) const;

    std::vector<Curve> curves_;
    std::optional<Range> asked_; ///< lessons
    bool goesOn_ = false;
    Range lessons_{10, 1000};
    Range errors_{1, 100}; ///< per cent
    double namesWidth_ = 0; ///< that the names of the curves want beside them
    std::optional<Chosen> chosen_;
};

/// Makes every CurveChart a chart whose value is what it says of its chosen point. May be called again.
void installCurveAccessibility();

} // namespace engram
