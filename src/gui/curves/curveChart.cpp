#include "curves/curveChart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QToolTip>

#include "widgets/numberText.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr double pointingReach = 14; ///< pixels: what is pointed at
constexpr double leastShown = 0.01; ///< per cent

/// What publishedErrors() names, for translators: a catalogue has them by these texts.
constexpr std::array namesOfOthers{QT_TRANSLATE_NOOP("engram::CurveChart", "scattering (Bruna, Mallat 2013)"),
    QT_TRANSLATE_NOOP("engram::CurveChart", "distortions (Keysers 2007)"),
    QT_TRANSLATE_NOOP("engram::CurveChart", "shape context (Belongie 2002)")};

QString curveFigure(double value)
{
    return numberLocale().toString(value, 'f', value < 1 ? 2 : 1);
}

} // namespace

CurveChart::CurveChart(QWidget* parent)
    : QWidget(parent)
{
    installCurveAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Learning curves"));
    setAccessibleDescription(tr("Nothing is measured yet."));
    setWhatsThis(
        tr("How many answers are right after so many lessons; the band is one standard deviation to both sides. "
           "The arrow keys go from mark to mark"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCurves({}, {});
}

void CurveChart::setCurves(std::span<const ExperimentSummary> summaries, std::span<const PublishedErrors> published)
{
    const std::optional<Chosen> before = chosen_;
    curves_.clear();
    addMeasured(summaries);
    addPublished(published);
    findRanges();
    namesWidth_ = 60;
    for (const Curve& curve : curves_)
        namesWidth_ = std::max(namesWidth_, 40.0 + fontMetrics().horizontalAdvance(curve.name));
    const bool stays =
        before && before->first < curves_.size() && before->second < curves_[before->first].points.size();
    chosen_.reset();
    choose(stays ? before : std::nullopt);
    update();
}

void CurveChart::setAsked(std::size_t least, std::size_t most, bool goesOn)
{
    asked_ = Range{static_cast<double>(least), static_cast<double>(most)};
    goesOn_ = goesOn;
    findRanges();
    update();
}

void CurveChart::addMeasured(std::span<const ExperimentSummary> summaries)
{
    for (const ExperimentSummary& summary : summaries) {
        const QString learner = QString::fromStdString(summary.learner);
        const QString name = summary.draw == LessonDraw::balanced ? tr("%1, balanced").arg(learner) : learner;
        auto curve = std::ranges::find(curves_, name, &Curve::name);
        if (curve == curves_.end()) {
            curves_.push_back({name, false, {}});
            curve = curves_.end() - 1;
        }
        // Half a wrong answer of all that were asked, where nothing was wrong.
        const double least = 50 / static_cast<double>(std::max<std::size_t>(summary.tested, 1));
        const double error = 100 * (1 - summary.mean);
        const double deviation = 100 * summary.deviation;
        curve->points.push_back({summary.lessons, error, deviation, std::max(error, least),
            std::max(error - deviation, least), std::max(error + deviation, least), summary.seeds});
    }
    for (Curve& curve : curves_)
        std::ranges::sort(curve.points, {}, &Point::lessons);
}

void CurveChart::addPublished(std::span<const PublishedErrors> published)
{
    for (const PublishedErrors& method : published) {
        Curve& curve = curves_.emplace_back();
        const auto named = std::ranges::find(namesOfOthers, method.method);
        curve.name = named != namesOfOthers.end()
            ? tr(*named)
            : QString::fromUtf8(method.method.data(), static_cast<qsizetype>(method.method.size()));
        curve.isPublished = true;
        for (const PublishedErrors::Point& point : method.points)
            curve.points.push_back(
                {point.lessons, 100 * point.error, 0, 100 * point.error, 100 * point.error, 100 * point.error, 0});
    }
}

void CurveChart::findRanges()
{
    lessons_ = asked_.value_or(Range{1e9, 0});
    errors_ = goesOn_ ? Range{1, 100} : Range{100, 0};
    for (const Curve& curve : curves_)
        for (const Point& point : curve.points) {
            lessons_.least = std::min(lessons_.least, static_cast<double>(point.lessons));
            lessons_.most = std::max(lessons_.most, static_cast<double>(point.lessons));
            errors_.least = std::min(errors_.least, point.low);
            errors_.most = std::max(errors_.most, point.high);
        }
    if (lessons_.most < lessons_.least)
        lessons_ = {10, 1000};
    if (errors_.most < errors_.least) // nothing is measured yet
        errors_ = {1, 100};
    // Neither axis is a single place.
    if (lessons_.most < 3 * lessons_.least)
        lessons_ = {lessons_.least / 2, lessons_.most * 2};
    if (!curves_.empty() && !goesOn_)
        errors_.least *= 0.85;
    errors_.least = std::max(leastShown, errors_.least);
    errors_.most = std::min(100.0, std::max(errors_.most * 1.15, 3 * errors_.least));
}

QString CurveChart::figures() const
{
    if (!chosen_)
        return {};
    const Curve& curve = curves_[chosen_->first];
    const Point& point = curve.points[chosen_->second];
    const QString what = tr("%1 after %Ln lessons: %2 % right, %3 % wrong", nullptr, pluralNumber(point.lessons))
                             .arg(curve.name, curveFigure(100 - point.error), curveFigure(point.error));
    if (curve.isPublished)
        return tr("%1 (published)").arg(what);
    if (point.draws < 2)
        return tr("%1; one draw").arg(what);
    return tr("%1; mean of %Ln draws, ± %2 %", nullptr, pluralNumber(point.draws))
        .arg(what, curveFigure(point.deviation));
}

void CurveChart::choose(std::optional<Chosen> chosen)
{
    if (chosen == chosen_ && !figures().isEmpty())
        return;
    chosen_ = chosen;
    const QString said = figures();
    setAccessibleDescription(said.isEmpty() ? tr("Nothing is measured yet.") : said);
    if (!said.isEmpty()) {
        QAccessibleValueChangeEvent change(this, said);
        QAccessible::updateAccessibility(&change);
    }
    Q_EMIT figuresChanged(said);
    update();
}

QPointF CurveChart::placeOf(std::size_t curve, std::size_t point) const
{
    const Point& of = curves_.at(curve).points.at(point);
    return placed(static_cast<double>(of.lessons), of.drawn);
}

void CurveChart::chooseNearest(QPointF place, double within)
{
    std::optional<Chosen> nearest;
    double least = within;
    for (std::size_t curve = 0; curve < curves_.size(); ++curve)
        for (std::size_t point = 0; point < curves_[curve].points.size(); ++point) {
            const QPointF away = placeOf(curve, point) - place;
            if (const double distance = std::hypot(away.x(), away.y()); distance <= least) {
                least = distance;
                nearest = {curve, point};
            }
        }
    if (nearest)
        choose(nearest);
}

void CurveChart::chooseBeside(int curves, int points)
{
    if (curves_.empty())
        return;
    if (!chosen_)
        return choose(Chosen{0, 0});
    const auto moved = [](std::size_t from, int by, std::size_t count) {
        const auto to = static_cast<std::ptrdiff_t>(from) + by;
        return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, static_cast<std::ptrdiff_t>(count) - 1));
    };
    const std::size_t curve = moved(chosen_->first, curves, curves_.size());
    const auto& line = curves_[curve].points;
    std::size_t point = std::min(chosen_->second, line.size() - 1);
    if (curve != chosen_->first) { // to the point that is nearest in lessons
        const auto lessons = static_cast<double>(curves_[chosen_->first].points[chosen_->second].lessons);
        point = static_cast<std::size_t>(std::ranges::min_element(line, {}, [lessons](const Point& other) {
            return std::abs(std::log(static_cast<double>(other.lessons) / lessons));
        }) - line.begin());
    }
    choose(Chosen{curve, moved(point, points, line.size())});
}

void CurveChart::mouseMoveEvent(QMouseEvent* event)
{
    chooseNearest(event->position(), pointingReach);
}

void CurveChart::keyPressEvent(QKeyEvent* event)
{
    constexpr int all = 1'000'000;
    switch (event->key()) {
    case Qt::Key_Left:
        return chooseBeside(0, -1);
    case Qt::Key_Right:
        return chooseBeside(0, 1);
    case Qt::Key_Home:
        return chooseBeside(0, -all);
    case Qt::Key_End:
        return chooseBeside(0, all);
    case Qt::Key_Up:
        return chooseBeside(-1, 0);
    case Qt::Key_Down:
        return chooseBeside(1, 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool CurveChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (chosen_ && QLineF(placeOf(chosen_->first, chosen_->second), help->pos()).length() <= pointingReach)
        QToolTip::showText(help->globalPos(), plainToolTip(figures()), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace engram
