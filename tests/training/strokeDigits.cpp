#include "strokeDigits.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <engram/bits/counterRandom.h>

namespace engram {
namespace {

constexpr std::size_t canvasSide = 280;

struct Point {
    double x;
    double y;
};

using Stroke = std::vector<Point>; ///< a curve through its points, in a box of side 1, y downwards
using Glyph = std::vector<Stroke>;

/// The ways of writing a digit.
const std::vector<Glyph>& glyphsOf(std::uint8_t digit)
{
    static const std::vector<std::vector<Glyph>> all = {
        {{{{.6, .03}, {.25, .1}, {.05, .5}, {.25, .92}, {.6, .97}, {.93, .6}, {.85, .2}, {.6, .03}}}},
        {{{{.5, 0}, {.5, 1}}}, {{{.3, .2}, {.55, 0}}, {{.55, 0}, {.55, 1}}}},
        {{{{.08, .25}, {.3, .03}, {.75, .08}, {.8, .35}, {.45, .7}, {.05, .98}}, {{.05, .98}, {.5, .96}, {.98, .98}}},
            {{{.1, .2}, {.45, 0}, {.85, .2}, {.6, .6}, {.2, .95}, {.1, .85}, {.3, .78}, {.6, .93}, {.98, .95}}}},
        {{{{.1, .12}, {.5, 0}, {.85, .2}, {.7, .42}, {.35, .48}},
            {{.35, .48}, {.8, .55}, {.92, .78}, {.55, 1}, {.05, .9}}}},
        {{{{.15, 0}, {.08, .55}}, {{.08, .55}, {.95, .52}}, {{.72, .1}, {.7, 1}}},
            {{{.7, 0}, {.05, .65}}, {{.05, .65}, {.98, .65}}, {{.7, 0}, {.7, 1}}}},
        {{{{.85, .02}, {.2, .04}}, {{.2, .04}, {.14, .45}},
            {{.14, .45}, {.55, .38}, {.9, .62}, {.7, .94}, {.3, 1}, {.05, .88}}}},
        {{{{.75, .02}, {.35, .2}, {.08, .6}, {.25, .95}, {.65, .97}, {.88, .75}, {.65, .53}, {.3, .58}, {.12, .75}}}},
        {{{{.05, .05}, {.95, .04}}, {{.95, .04}, {.6, .5}, {.4, 1}}},
            {{{.05, .05}, {.95, .04}}, {{.95, .04}, {.6, .5}, {.4, 1}}, {{.35, .5}, {.85, .5}}}},
        {{{{.8, .15}, {.45, 0}, {.15, .2}, {.4, .45}, {.8, .7}, {.75, .95}, {.4, 1}, {.12, .8}, {.35, .52}, {.75, .35},
            {.8, .15}}}},
        {{{{.85, .2}, {.5, .02}, {.12, .22}, {.3, .5}, {.7, .45}, {.87, .15}}, {{.87, .15}, {.85, .6}, {.7, 1}}},
            {{{.85, .2}, {.5, .02}, {.12, .22}, {.3, .5}, {.7, .45}, {.87, .15}}, {{.87, .15}, {.9, 1}}}},
    };
    return all[digit];
}

class Hand {
public:
    explicit Hand(std::uint64_t seed, std::uint8_t digit)
        : random_(seed, digit)
    {
        height_ = between(110, 210);
        width_ = height_ * (digit == 1 ? between(0.3, 0.6) : between(0.5, 0.85));
        slant_ = between(-0.15, 0.4);
        turn_ = between(-8, 8) * std::numbers::pi / 180;
        brush_ = between(12, 28);
        centre_ = {between(-1, 1), between(-1, 1)};
    }

    GreyPicture draw(std::uint8_t digit)
    {
        const std::vector<Glyph>& glyphs = glyphsOf(digit);
        std::vector<Stroke> strokes = glyphs[random_.below(glyphs.size())];
        for (Stroke& stroke : strokes) {
            for (Point& point : stroke)
                point = placed({point.x + between(-.035, .035), point.y + between(-.035, .035)});
            stroke = curveThrough(stroke);
        }
        moveInside(strokes);
        GreyPicture picture{canvasSide, canvasSide, std::vector<std::uint8_t>(canvasSide * canvasSide)};
        for (const Stroke& stroke : strokes)
            for (std::size_t i = 0; i + 1 < stroke.size(); ++i)
                paintLine(picture, stroke[i], stroke[i + 1]);
        return picture;
    }

private:
    double between(double from, double to)
    {
        return from + (to - from) * static_cast<double>(random_.below(1'000'001)) / 1e6;
    }

    /// From the box of side 1 to the canvas, about its middle: stretched, slanted, turned.
    [[nodiscard]] Point placed(Point point) const
    {
        const double down = (point.y - 0.5) * height_;
        const double right = (point.x - 0.5) * width_ - slant_ * down;
        return {right * std::cos(turn_) - down * std::sin(turn_), right * std::sin(turn_) + down * std::cos(turn_)};
    }

    /// A Catmull-Rom spline in short straight pieces.
    static Stroke curveThrough(const Stroke& points)
    {
        constexpr int pieces = 12;
        Stroke curve = {points.front()};
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const Point& before = points[i == 0 ? 0 : i - 1];
            const Point& from = points[i];
            const Point& to = points[i + 1];
            const Point& after = points[std::min(i + 2, points.size() - 1)];
            const auto at = [](double p0, double p1, double p2, double p3, double t) {
                return p1 + t * ((p2 - p0) + t * ((2 * p0 - 5 * p1 + 4 * p2 - p3) + t * (3 * (p1 - p2) + p3 - p0))) / 2;
            };
            for (int piece = 1; piece <= pieces; ++piece) {
                const double t = static_cast<double>(piece) / pieces;
                curve.push_back({at(before.x, from.x, to.x, after.x, t), at(before.y, from.y, to.y, after.y, t)});
            }
        }
        return curve;
    }

    /// Anywhere on the canvas, but wholly on it.
    void moveInside(std::vector<Stroke>& strokes) const
    {
        Point least = strokes.front().front();
        Point greatest = least;
        for (const Stroke& stroke : strokes)
            for (const Point& point : stroke) {
                least = {std::min(least.x, point.x), std::min(least.y, point.y)};
                greatest = {std::max(greatest.x, point.x), std::max(greatest.y, point.y)};
            }
        const auto offset = [this](double from, double to, double where) {
            const double room = std::max(0.0, (canvasSide - 4 - brush_ - (to - from)) / 2);
            return canvasSide / 2.0 - (from + to) / 2 + where * room;
        };
        const double right = offset(least.x, greatest.x, centre_.x);
        const double down = offset(least.y, greatest.y, centre_.y);
        for (Stroke& stroke : strokes)
            for (Point& point : stroke)
                point = {point.x + right, point.y + down};
    }

    void paintLine(GreyPicture& picture, Point from, Point to) const
    {
        const double radius = brush_ / 2;
        const auto first = [&](double a, double b) {
            return static_cast<std::size_t>(std::max(0.0, std::floor(std::min(a, b) - radius - 1)));
        };
        const auto last = [&](double a, double b) {
            return static_cast<std::size_t>(
                std::clamp(std::ceil(std::max(a, b) + radius + 1), 0.0, double{canvasSide}));
        };
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        for (std::size_t y = first(from.y, to.y); y < last(from.y, to.y); ++y)
            for (std::size_t x = first(from.x, to.x); x < last(from.x, to.x); ++x) {
                const Point pixel{static_cast<double>(x) + 0.5, static_cast<double>(y) + 0.5};
                const double along = length == 0
                    ? 0
                    : std::clamp(((pixel.x - from.x) * (to.x - from.x) + (pixel.y - from.y) * (to.y - from.y))
                            / (length * length),
                        0.0, 1.0);
                const double distance =
                    std::hypot(pixel.x - from.x - along * (to.x - from.x), pixel.y - from.y - along * (to.y - from.y));
                const auto level =
                    static_cast<std::uint8_t>(std::lround(255 * std::clamp(radius + 0.5 - distance, 0.0, 1.0)));
                std::uint8_t& there = picture.pixels[y * canvasSide + x];
                there = std::max(there, level);
            }
    }

    RandomStream random_;
    double height_;
    double width_;
    double slant_;
    double turn_;
    double brush_;
    Point centre_{}; ///< where in the room there is: -1 to 1
};

} // namespace

GreyPicture drawDigit(std::uint8_t digit, std::uint64_t seed)
{
    return Hand(seed, digit).draw(digit);
}

} // namespace engram
