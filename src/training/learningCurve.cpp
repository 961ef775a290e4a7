#include <engram/training/learningCurve.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <engram/text.h>

namespace engram {
namespace {

// In pixels of the picture.
constexpr double pictureWidth = 800;
constexpr double pictureHeight = 460;
constexpr double plotLeft = 64;
constexpr double plotRight = 540; ///< names of the curves stand beyond
constexpr double plotTop = 24;
constexpr double plotBottom = 400;
constexpr double lineHeight = 18;

struct Style {
    std::string_view colour; ///< 4.5 to 1 upon white at least
    std::string_view mark; ///< round 0,0
};
constexpr std::array<Style, 6> styles = {{
    {"#1b62c4", R"(<circle r="4"/>)"},
    {"#b3450b", R"(<rect x="-4" y="-4" width="8" height="8"/>)"},
    {"#26783b", R"(<path d="M0-5 5 4H-5Z"/>)"},
    {"#7a3fb0", R"(<path d="M0-5.5 5.5 0 0 5.5-5.5 0Z"/>)"},
    {"#a01c5b", R"(<path d="M0 5 5-4H-5Z"/>)"},
    {"#5b5b00", R"(<path d="M-5-1.5H-1.5V-5H1.5V-1.5H5V1.5H1.5V5H-1.5V1.5H-5Z"/>)"},
}};
constexpr std::string_view quiet = "#5f5f66";

std::string number(double value)
{
    return fixedPoint(value, 1);
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char character : text)
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            result += character;
        }
    return result;
}

/// One, two and five times every power of ten that lies within the range, in ascending order.
std::vector<double> ticksWithin(double least, double greatest, std::span<const double> digits)
{
    std::vector<double> ticks;
    for (double power = std::pow(10.0, std::floor(std::log10(least))); power <= greatest; power *= 10)
        for (const double digit : digits)
            if (digit * power >= least * (1 - 1e-9) && digit * power <= greatest * (1 + 1e-9))
                ticks.push_back(digit * power);
    return ticks;
}

std::string lessonsText(double lessons)
{
    return withSeparators(static_cast<std::uint64_t>(std::llround(lessons)));
}

/// The accuracy beside an error, both in per cent, with as many places as the error needs.
std::string accuracyText(double error)
{
    return fixedPoint(100 - error, error >= 1 ? 0 : error >= 0.0999 ? 1 : 2);
}

struct Point {
    double lessons;
    double error; ///< per cent, above 0
    double low; ///< one deviation to both sides
    double high;
};

struct Curve {
    std::string name;
    std::vector<Point> points; ///< fewest lessons first
};

Point pointOf(const ExperimentSummary& summary)
{
    const double asked = static_cast<double>(std::max<std::size_t>(summary.tested, 1));
    const double least = 50 / asked; // half a wrong answer, per cent
    const double error = 100 * (1 - summary.mean);
    const double deviation = 100 * summary.deviation;
    return {static_cast<double>(std::max<std::size_t>(summary.lessons, 1)), std::max(error, least),
        std::max(error - deviation, least), std::max(error + deviation, least)};
}

std::vector<Curve> curvesOf(std::span<const ExperimentSummary> summaries)
{
    std::vector<Curve> curves;
    for (const ExperimentSummary& summary : summaries) {
        const std::string name = curveName(summary);
        auto curve = std::ranges::find_if(curves, [&name](const Curve& other) { return other.name == name; });
        if (curve == curves.end()) {
            curves.push_back({name, {}});
            curve = curves.end() - 1;
        }
        curve->points.push_back(pointOf(summary));
    }
    for (Curve& curve : curves)
        std::ranges::sort(curve.points, {}, &Point::lessons);
    return curves;
}

std::vector<Curve> curvesOf(std::span<const PublishedErrors> published)
{
    std::vector<Curve> curves;
    for (const PublishedErrors& errors : published) {
        Curve& curve = curves.emplace_back();
        curve.name = errors.method;
        for (const auto& [lessons, error] : errors.points)
            curve.points.push_back({static_cast<double>(lessons), 100 * error, 100 * error, 100 * error});
    }
    return curves;
}

/// The picture: its scales, then what is drawn by them.
class Chart {
public:
    Chart(std::vector<Curve> measured, std::vector<Curve> published)
        : measured_(std::move(measured))
        , published_(std::move(published))
    {
        for (const std::vector<Curve>* curves : {&measured_, &published_})
            for (const Curve& curve : *curves)
                for (const Point& point : curve.points)
                    include(point);
        if (leastLessons_ > mostLessons_) { // nothing to draw: empty axes
            include({10, 1, 1, 1});
            include({10000, 100, 100, 100});
        }
        // A single number of lessons, or a single error, is in the middle.
        if (mostLessons_ < leastLessons_ * 2) {
            leastLessons_ /= 2;
            mostLessons_ *= 2;
        }
        leastError_ = std::max(leastError_ / 1.25, 0.001);
        mostError_ = std::max(std::min(mostError_ * 1.25, 100.0), leastError_ * 2);
    }

    std::string svg()
    {
        text_ = R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" + number(pictureWidth) + R"(" height=")"
            + number(pictureHeight) + R"(" viewBox="0 0 )" + number(pictureWidth) + " " + number(pictureHeight)
            + R"(" font-family="sans-serif" font-size="12" role="img">)" + "\n<title>Accuracy against lessons</title>\n"
            + R"(<rect width="100%" height="100%" fill="white"/>)" + "\n";
        drawAxes();
        for (const Curve& curve : published_)
            drawPublished(curve);
        for (std::size_t i = 0; i < measured_.size(); ++i)
            drawMeasured(measured_[i], styles.at(i % styles.size()));
        drawNames();
        return text_ + "</svg>\n";
    }

private:
    void include(const Point& point)
    {
        leastLessons_ = std::min(leastLessons_, point.lessons);
        mostLessons_ = std::max(mostLessons_, point.lessons);
        leastError_ = std::min(leastError_, point.low);
        mostError_ = std::max(mostError_, point.high);
    }
    [[nodiscard]] double x(double lessons) const
    {
        return plotLeft
            + (plotRight - plotLeft) * std::log(lessons / leastLessons_) / std::log(mostLessons_ / leastLessons_);
    }
    [[nodiscard]] double y(double error) const
    {
        const double within = std::clamp(error, leastError_, mostError_);
        return plotTop + (plotBottom - plotTop) * std::log(within / leastError_) / std::log(mostError_ / leastError_);
    }
    [[nodiscard]] std::string place(double lessons, double error) const
    {
        return number(x(lessons)) + "," + number(y(error));
    }
    void line(double x1, double y1, double x2, double y2, std::string_view colour)
    {
        text_ += R"(<line x1=")" + number(x1) + R"(" y1=")" + number(y1) + R"(" x2=")" + number(x2) + R"(" y2=")"
            + number(y2) + R"(" stroke=")" + std::string(colour) + "\"/>\n";
    }
    void words(double atX, double atY, std::string_view anchor, std::string_view colour, std::string_view content)
    {
        text_ += R"(<text x=")" + number(atX) + R"(" y=")" + number(atY) + R"(" text-anchor=")" + std::string(anchor)
            + R"(" fill=")" + std::string(colour) + "\">" + escaped(content) + "</text>\n";
    }

    void drawAxes()
    {
        constexpr std::array<double, 1> ones = {1};
        constexpr std::array<double, 2> onesAndThrees = {1, 3};
        constexpr std::array<double, 3> digits = {1, 2, 5};
        const bool isWide = mostLessons_ / leastLessons_ > 20'000;
        for (const double tick : ticksWithin(leastLessons_, mostLessons_,
                 isWide ? std::span<const double>(ones) : std::span<const double>(onesAndThrees))) {
            line(x(tick), plotTop, x(tick), plotBottom, "#e3e3e8");
            words(x(tick), plotBottom + 18, "middle", quiet, lessonsText(tick));
        }
        for (const double tick : ticksWithin(leastError_, mostError_, digits)) {
            line(plotLeft, y(tick), plotRight, y(tick), "#e3e3e8");
            words(plotLeft - 8, y(tick) + 4, "end", quiet, accuracyText(tick));
        }
        line(plotLeft, plotBottom, plotRight, plotBottom, quiet);
        line(plotLeft, plotTop, plotLeft, plotBottom, quiet);
        words((plotLeft + plotRight) / 2, plotBottom + 42, "middle", "#1c1c22", "lessons");
        text_ += R"svg(<text transform="translate(18,)svg" + number((plotTop + plotBottom) / 2)
            + R"svg() rotate(-90)" text-anchor="middle" fill="#1c1c22">right answers, %</text>)svg" + "\n";
    }

    void drawPublished(const Curve& curve)
    {
        std::string points;
        for (const Point& point : curve.points)
            points += place(point.lessons, point.error) + " ";
        text_ += R"(<polyline fill="none" stroke=")" + std::string(quiet) + R"(" stroke-dasharray="5 4" points=")"
            + points + "\"/>\n";
        for (const Point& point : curve.points)
            text_ += R"(<circle cx=")" + number(x(point.lessons)) + R"(" cy=")" + number(y(point.error))
                + R"(" r="2.5" fill="white" stroke=")" + std::string(quiet) + "\"/>\n";
    }

    void drawMeasured(const Curve& curve, const Style& style)
    {
        std::string there;
        std::string back;
        std::string mean;
        for (const Point& point : curve.points) {
            there += place(point.lessons, point.high) + " ";
            back.insert(0, place(point.lessons, point.low) + " ");
            mean += place(point.lessons, point.error) + " ";
        }
        text_ += R"(<polygon fill=")" + std::string(style.colour) + R"(" fill-opacity="0.12" points=")" + there + back
            + "\"/>\n";
        text_ += R"(<polyline fill="none" stroke=")" + std::string(style.colour) + R"(" stroke-width="2" points=")"
            + mean + "\"/>\n";
        for (const Point& point : curve.points)
            text_ += R"svg(<g transform="translate()svg" + place(point.lessons, point.error) + R"svg()" fill=")svg"
                + std::string(style.colour) + "\"><title>" + escaped(curve.name) + ", "
                + withSeparators(static_cast<std::uint64_t>(point.lessons)) + " lessons: "
                + fixedPoint(100 - point.error, 2) + " % right</title>" + std::string(style.mark) + "</g>\n";
    }

    /// Beside the ends of the curves, the uppermost first, pushed apart where they would lie over each other.
    void drawNames()
    {
        struct Name {
            double wanted;
            const Curve* curve;
            std::string_view colour;
            std::string_view mark;
        };
        std::vector<Name> names;
        for (std::size_t i = 0; i < measured_.size(); ++i)
            if (const Style& style = styles.at(i % styles.size()); !measured_[i].points.empty())
                names.push_back({y(measured_[i].points.back().error), &measured_[i], style.colour, style.mark});
        for (const Curve& curve : published_)
            if (!curve.points.empty())
                names.push_back({y(curve.points.back().error), &curve, quiet,
                    R"(<path d="M-7 0H7" stroke="#5f5f66" stroke-dasharray="5 4"/>)"});
        std::ranges::stable_sort(names, {}, &Name::wanted);
        double next = plotTop + 4;
        std::vector<double> at;
        for (const Name& name : names) {
            at.push_back(std::max(name.wanted, next));
            next = at.back() + lineHeight;
        }
        double last = plotBottom;
        for (std::size_t i = names.size(); i-- > 0; last = at[i] - lineHeight)
            at[i] = std::max(std::min(at[i], last), plotTop + 4);
        for (std::size_t i = 0; i < names.size(); ++i) {
            text_ += R"svg(<g transform="translate()svg" + number(plotRight + 18) + "," + number(at[i])
                + R"svg()" fill=")svg" + std::string(names[i].colour) + "\">" + std::string(names[i].mark) + "</g>\n";
            words(plotRight + 30, at[i] + 4, "start", names[i].colour, names[i].curve->name);
        }
    }

    std::vector<Curve> measured_;
    std::vector<Curve> published_;
    double leastLessons_ = 1e18;
    double mostLessons_ = 0;
    double leastError_ = 100;
    double mostError_ = 0;
    std::string text_;
};

} // namespace

const std::vector<PublishedErrors>& publishedErrors()
{
    static const std::vector<PublishedErrors> errors = {
        {"scattering (Bruna, Mallat 2013)",
            {{300, 0.047}, {1000, 0.023}, {5000, 0.0103}, {10000, 0.0088}, {60000, 0.0043}}},
        {"distortions (Keysers 2007)", {{60000, 0.0052}}},
        {"shape context (Belongie 2002)", {{60000, 0.0063}}},
    };
    return errors;
}

Experiment curveExperiment(std::vector<ExperimentLearner> learners, std::span<const std::size_t> lessons,
    std::size_t draws, std::uint64_t firstSeed, std::size_t count)
{
    Experiment experiment;
    experiment.learners = std::move(learners);
    for (const std::size_t number : lessons) {
        ExperimentRun& run = experiment.runs.emplace_back();
        run.lessons = number;
        run.count = count;
        run.seeds.clear();
        for (std::size_t draw = 0; draw < draws; ++draw)
            run.seeds.push_back(firstSeed + draw);
    }
    return experiment;
}

std::string learningCurveSvg(std::span<const ExperimentSummary> summaries, std::span<const PublishedErrors> published)
{
    return Chart(curvesOf(summaries), curvesOf(published)).svg();
}

} // namespace engram
