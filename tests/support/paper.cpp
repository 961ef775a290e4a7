#include "support/paper.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engram::test {

double gaussian(RandomStream& random)
{
    const std::uint64_t bits = random.next();
    double sum = -2; // four uniform numbers, of variance 1/12 each
    for (unsigned part = 0; part < 4; ++part)
        sum += static_cast<double>(bits >> (16 * part) & 0xFFFFU) / 65536;
    return sum * 1.7320508;
}

double between(RandomStream& random, double least, double greatest)
{
    return least + (greatest - least) * static_cast<double>(random.next() >> 11U) / 9007199254740992.0;
}

double levelAt(DigitView digit, double x, double y)
{
    const auto at = [&](double column, double row) {
        if (column < 0 || row < 0 || column >= static_cast<double>(digitSide) || row >= static_cast<double>(digitSide))
            return 0.0;
        return digit[static_cast<std::size_t>(row) * digitSide + static_cast<std::size_t>(column)] / 255.0;
    };
    const double column = std::floor(x - 0.5);
    const double row = std::floor(y - 0.5);
    const double right = x - 0.5 - column;
    const double down = y - 0.5 - row;
    return (at(column, row) * (1 - right) + at(column + 1, row) * right) * (1 - down)
        + (at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right) * down;
}

void Paper::change(const std::function<double(double x, double y, double before)>& value)
{
    for (std::size_t y = 0, i = 0; y < height_; ++y)
        for (std::size_t x = 0; x < width_; ++x, ++i)
            values_[i] = value((static_cast<double>(x) + 0.5) / static_cast<double>(width_),
                (static_cast<double>(y) + 0.5) / static_cast<double>(height_), values_[i]);
}

void Paper::addNoise(RandomStream& random, double deviation)
{
    for (double& value : values_)
        value += deviation * gaussian(random);
}

void Paper::addTexture(RandomStream& random, std::size_t size, double deviation)
{
    const std::size_t columns = width_ / size + 3;
    const std::size_t rows = height_ / size + 3;
    std::vector<double> knots(columns * rows);
    for (double& knot : knots)
        knot = deviation * gaussian(random);
    for (std::size_t y = 0, i = 0; y < height_; ++y)
        for (std::size_t x = 0; x < width_; ++x, ++i) {
            const std::size_t first = y / size * columns + x / size;
            const double right = static_cast<double>(x % size) / static_cast<double>(size);
            const double down = static_cast<double>(y % size) / static_cast<double>(size);
            values_[i] *= 1 + (knots[first] * (1 - right) + knots[first + 1] * right) * (1 - down)
                + (knots[first + columns] * (1 - right) + knots[first + columns + 1] * right) * down;
        }
}

void Paper::addRuling(double every, double thickness, double strength, bool columns, double tilt)
{
    for (std::size_t y = 0, i = 0; y < height_; ++y)
        for (std::size_t x = 0; x < width_; ++x, ++i) {
            const double along = static_cast<double>(columns ? y : x);
            const double across = static_cast<double>(columns ? x : y) + 0.4 * every + tilt * along;
            const double distance = std::abs(across - every * std::round(across / every));
            values_[i] *= 1 - strength * std::clamp(thickness / 2 + 0.5 - distance, 0.0, 1.0);
        }
}

void Paper::draw(DigitView digit, const Drawing& drawing)
{
    const double angle = drawing.degrees * std::numbers::pi / 180;
    const double scale = static_cast<double>(digitSide) / drawing.side;
    const double middle = static_cast<double>(digitSide) / 2;
    for (std::size_t y = 0, i = 0; y < height_; ++y)
        for (std::size_t x = 0; x < width_; ++x, ++i) {
            const double right = (static_cast<double>(x) + 0.5 - drawing.left) * scale - middle;
            const double down = (static_cast<double>(y) + 0.5 - drawing.top) * scale - middle;
            double level = levelAt(digit, middle + right * std::cos(angle) + down * std::sin(angle),
                middle - right * std::sin(angle) + down * std::cos(angle));
            if (drawing.bold > 0)
                level = level >= 1 - drawing.bold ? 1 : 0;
            values_[i] = values_[i] * (1 - level) + drawing.ink * level;
        }
}

GreyPicture Paper::picture() const
{
    GreyPicture result{width_, height_, {}};
    result.pixels.reserve(values_.size());
    for (const double value : values_)
        result.pixels.push_back(static_cast<std::uint8_t>(std::lround(255 * std::clamp(value, 0.0, 1.0))));
    return result;
}

} // namespace engram::test
