#include "support/digitRows.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engram::test {
namespace {

constexpr auto digitWidth = static_cast<double>(digitSide);
constexpr std::uint8_t inkLevel = 64;

/// The first and the last column of ink in each row of a digit; first > last where there is none.
struct Profile {
    double first = digitWidth;
    double last = -1;
};

std::vector<Profile> profileOf(DigitView digit)
{
    std::vector<Profile> rows(digitSide);
    for (std::size_t i = 0; i < digitPixels; ++i)
        if (digit[i] >= inkLevel) {
            Profile& row = rows[i / digitSide];
            const auto x = static_cast<double>(i % digitSide);
            row.first = std::min(row.first, x);
            row.last = std::max(row.last, x + 1);
        }
    return rows;
}

Profile extentOf(const std::vector<Profile>& rows)
{
    Profile all;
    for (const Profile& row : rows) {
        all.first = std::min(all.first, row.first);
        all.last = std::max(all.last, row.last);
    }
    return all;
}

/// Where the right digit's square begins, seen from the left one's, so that their ink is `gap` apart.
double advance(const std::vector<Profile>& left, const std::vector<Profile>& right, double gap, bool kerned)
{
    if (!kerned)
        return extentOf(left).last + gap - extentOf(right).first;
    double result = -digitWidth;
    for (std::size_t y = 0; y < left.size(); ++y)
        for (std::size_t k = y == 0 ? 0 : y - 1; k <= std::min(y + 1, left.size() - 1); ++k)
            if (left[y].last >= 0 && right[k].last >= 0)
                result = std::max(result, left[y].last + gap - right[k].first);
    // Digits of different heights never meet: then by their boxes.
    return std::max(result, extentOf(left).last - extentOf(right).first - digitWidth / 4);
}

} // namespace

const std::vector<RowStyle>& rowStyles()
{
    static const std::vector<RowStyle> styles = {
        {"clean, apart", 3, 8},
        {"clean, near", 0, 3},
        {"clean, touching", -1, 0},
        {"clean, reaching over", 0, 3, true},
        {"clean, touching over", -1, 0, true},
        {"photo, apart", 3, 8, false, 0.02, 0.5},
        {"photo, near", 0, 3, false, 0.02, 0.5},
        {"photo, touching", -1, 0, false, 0.02, 0.5},
        {"photo, tilted", 0, 3, false, 0.02, 0.5, 8},
        {"chalk, near", 0, 3, false, 0.02, 0.6, 0, false},
    };
    return styles;
}

DigitRow makeRow(const std::vector<DigitView>& digits, const RowStyle& style, double scale, RandomStream& random)
{
    std::vector<double> lefts;
    std::vector<Profile> before;
    for (const DigitView digit : digits) {
        const std::vector<Profile> profile = profileOf(digit);
        lefts.push_back(lefts.empty() ? 0
                                      : lefts.back()
                    + advance(before, profile, between(random, style.leastGap, style.greatestGap), style.kerned));
        before = profile;
    }
    const double angle = between(random, -style.tilt, style.tilt);
    const double slope = std::tan(angle * std::numbers::pi / 180);
    const double margin = digitWidth * scale * between(random, 0.4, 1.0);
    const double width = (lefts.back() + digitWidth) * scale;
    const double climb = std::abs(slope) * width;
    Paper paper(static_cast<std::size_t>(width + 2 * margin),
        static_cast<std::size_t>(digitWidth * scale + climb + 2 * margin),
        style.dark ? between(random, 0.75, 0.95) : between(random, 0.1, 0.25));
    const double ink = style.dark ? 0.1 : 0.9;
    if (style.noise == 0 && style.leastLight == 1)
        paper.change([&](double, double, double) { return style.dark ? 1.0 : 0.0; });
    DigitRow row;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const double left = margin + lefts[i] * scale;
        const double top = margin + (slope < 0 ? climb : 0) + slope * (left - margin);
        paper.draw(digits[i], {.left = left, .top = top, .side = digitWidth * scale, .ink = ink, .degrees = angle});
        const std::vector<Profile> profile = profileOf(digits[i]);
        std::size_t first = digitSide;
        std::size_t last = 0;
        for (std::size_t y = 0; y < profile.size(); ++y)
            if (profile[y].last >= 0) {
                first = std::min(first, y);
                last = y + 1;
            }
        const Profile extent = extentOf(profile);
        row.boxes.push_back({static_cast<std::size_t>(left + extent.first * scale),
            static_cast<std::size_t>(top + static_cast<double>(first) * scale),
            static_cast<std::size_t>((extent.last - extent.first) * scale),
            static_cast<std::size_t>(static_cast<double>(last - first) * scale)});
    }
    if (style.leastLight < 1) {
        const double direction = between(random, 0, 2 * std::numbers::pi);
        paper.change([&](double x, double y, double value) {
            const double along = 0.5 + ((x - 0.5) * std::cos(direction) + (y - 0.5) * std::sin(direction)) / 1.42;
            return value * (1 - (1 - style.leastLight) * along);
        });
    }
    if (style.noise > 0)
        paper.addNoise(random, style.noise);
    row.picture = paper.picture();
    return row;
}

} // namespace engram::test
