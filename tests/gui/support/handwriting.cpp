#include "support/handwriting.h"

#include <array>
#include <cmath>
#include <numbers>

#include <QPointF>

namespace engram {

namespace {

using Stroke = std::vector<QPointF>; ///< in a box of 100 x 140
using Form = std::vector<Stroke>;

/// A part of an ellipse, by degrees from the right, clockwise as one sees it.
Stroke arc(double x, double y, double width, double height, int from, int to)
{
    Stroke points;
    const int step = from < to ? 10 : -10;
    for (int degrees = from; step > 0 ? degrees <= to : degrees >= to; degrees += step) {
        const double angle = degrees * std::numbers::pi / 180;
        points.emplace_back(x + width * std::cos(angle), y + height * std::sin(angle));
    }
    return points;
}

/// A figure that crosses itself in the middle.
Stroke crossing(double width, double height)
{
    Stroke points;
    for (int degrees = 20; degrees <= 380; degrees += 10) {
        const double angle = degrees * std::numbers::pi / 180;
        points.emplace_back(50 + width * std::sin(2 * angle), 70 - height * std::cos(angle));
    }
    return points;
}

Stroke operator+(Stroke one, const Stroke& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

std::array<std::array<Form, 3>, 10> allForms()
{
    return {{
        {Form{arc(50, 70, 45, 68, -90, -450)}, {arc(50, 70, 32, 68, -90, -450)}, {arc(50, 70, 42, 66, -60, -450)}},
        {Form{{{50, 0}, {50, 140}}}, {{{25, 30}, {50, 0}, {50, 140}}},
            {{{28, 28}, {50, 0}, {50, 140}}, {{20, 140}, {80, 140}}}},
        {Form{arc(50, 38, 42, 38, -170, 40) + Stroke{{5, 140}, {95, 140}}},
            {{{8, 25}, {35, 0}, {70, 5}, {85, 35}, {60, 75}, {5, 140}, {95, 140}}},
            {arc(48, 36, 38, 36, -160, 50) + Stroke{{20, 118}} + arc(22, 126, 12, 10, 180, 360) + Stroke{{95, 138}}}},
        {Form{arc(45, 36, 40, 35, -160, 90) + arc(45, 105, 45, 34, -90, 160)},
            {Stroke{{10, 0}, {85, 0}, {45, 55}} + arc(45, 98, 42, 42, -90, 150)},
            {arc(45, 34, 38, 34, -150, 80) + Stroke{{33, 68}} + arc(45, 103, 45, 36, -80, 150)}},
        {Form{{{20, 0}, {5, 85}, {95, 85}}, {{70, 25}, {70, 140}}}, {{{65, 140}, {65, 0}, {5, 95}, {98, 95}}},
            {{{25, 0}, {15, 80}, {85, 80}}, {{75, 0}, {75, 140}}}},
        {Form{Stroke{{85, 0}, {20, 0}, {15, 62}} + arc(45, 96, 42, 42, -130, 150)},
            {Stroke{{20, 2}, {15, 60}} + arc(45, 96, 42, 42, -130, 150), {{20, 0}, {90, 0}}},
            {Stroke{{80, 4}, {25, 4}, {22, 58}, {50, 52}} + arc(45, 95, 45, 44, -80, 140)}},
        {Form{Stroke{{70, 0}, {35, 35}, {13, 80}} + arc(50, 98, 39, 40, 190, -170)},
            {Stroke{{60, 0}, {16, 85}} + arc(48, 100, 35, 38, 200, -160)},
            {arc(65, 60, 55, 60, -80, -180) + Stroke{{10, 100}} + arc(48, 102, 38, 37, 180, -180)}},
        {Form{{{5, 0}, {95, 0}, {40, 140}}}, {{{5, 0}, {95, 0}, {40, 140}}, {{25, 70}, {85, 70}}},
            {{{5, 8}, {90, 3}, {62, 60}, {45, 140}}}},
        {Form{arc(50, 34, 32, 33, 90, 450) + arc(50, 104, 40, 36, -90, 270)}, {crossing(40, 68)}, {crossing(30, 68)}},
        {Form{arc(48, 38, 36, 37, 0, -360) + Stroke{{84, 40}, {80, 140}}},
            {arc(48, 38, 36, 37, 0, -360) + Stroke{{84, 40}, {78, 95}, {52, 138}, {22, 130}}},
            {arc(45, 36, 34, 35, -20, -340), {{79, 20}, {79, 140}}}},
    }};
}

QPointF placed(QPointF point, int manner)
{
    const double x = point.x() - 50;
    const double y = point.y() - 70;
    switch (manner) {
    case 1:
        return {185 + 0.7 * x, 190 + 0.7 * y};
    case 2:
        return {140 + 1.3 * (x - 0.35 * y), 140 + 1.3 * y};
    case 3: {
        const double turn = 9 * std::numbers::pi / 180;
        const double shaken = x + 3 * std::sin(y / 7);
        const double too = y + 3 * std::sin(x / 6);
        return {140 + 1.3 * (shaken * std::cos(turn) - too * std::sin(turn)),
            140 + 1.3 * (shaken * std::sin(turn) + too * std::cos(turn))};
    }
    default:
        return {140 + 1.35 * x, 140 + 1.35 * y};
    }
}

/// As a mouse says it: a point every few pixels.
std::vector<QPoint> drawn(const Stroke& stroke, int manner)
{
    std::vector<QPoint> points;
    for (std::size_t i = 0; i + 1 < stroke.size(); ++i)
        for (int part = 0; part < 8; ++part)
            points.push_back(placed(stroke[i] + (stroke[i + 1] - stroke[i]) * part / 8.0, manner).toPoint());
    points.push_back(placed(stroke.back(), manner).toPoint());
    return points;
}

} // namespace

std::vector<HandDigit> handDigits()
{
    std::vector<HandDigit> all;
    const auto forms = allForms();
    for (int manner = 0; manner < 4; ++manner)
        for (std::size_t digit = 0; digit < forms.size(); ++digit)
            for (std::size_t form = 0; form < forms[digit].size(); ++form) {
                HandDigit hand{static_cast<int>(digit), static_cast<int>(form), manner, {}};
                for (const Stroke& stroke : forms[digit][form])
                    hand.strokes.push_back(drawn(stroke, manner));
                all.push_back(std::move(hand));
            }
    return all;
}

} // namespace engram
