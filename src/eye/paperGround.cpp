#include "paperGround.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "squares.h"

namespace engram {
namespace {

constexpr std::size_t mapSide = 128; ///< of the longer side of a map
constexpr std::size_t terms = 6; ///< 1, x, y, xx, xy, yy
constexpr float darkest = 8; ///< no paper is taken to be darker: ratios to it would be noise

using Terms = std::array<double, terms>;

GreyMap mapOf(const GreyPicture& picture)
{
    const std::size_t step =
        std::max<std::size_t>(1, (std::max(picture.width, picture.height) + mapSide - 1) / mapSide);
    GreyMap map{step, (picture.width + step - 1) / step, (picture.height + step - 1) / step, {}};
    map.values.reserve(map.width * map.height);
    forEachSquare(picture, step, [&map](std::size_t sum, std::size_t count) {
        map.values.push_back(static_cast<float>(sum) / static_cast<float>(count));
    });
    return map;
}

Terms termsAt(const GreyMap& map, std::size_t x, std::size_t y)
{
    const auto side = static_cast<double>(std::max(map.width, map.height));
    const double u = static_cast<double>(x) / side - 0.5;
    const double v = static_cast<double>(y) / side - 0.5;
    return {1, u, v, u * u, u * v, v * v};
}

/// Gaussian elimination with pivots; a direction that nothing determines gets 0.
Terms solve(std::array<Terms, terms> matrix, Terms right)
{
    for (std::size_t column = 0; column < terms; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < terms; ++row)
            if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column]))
                pivot = row;
        std::swap(matrix[pivot], matrix[column]);
        std::swap(right[pivot], right[column]);
        if (std::abs(matrix[column][column]) < 1e-9)
            continue;
        for (std::size_t row = 0; row < terms; ++row) {
            if (row == column)
                continue;
            const double factor = matrix[row][column] / matrix[column][column];
            for (std::size_t k = column; k < terms; ++k)
                matrix[row][k] -= factor * matrix[column][k];
            right[row] -= factor * right[column];
        }
    }
    Terms solution{};
    for (std::size_t i = 0; i < terms; ++i)
        solution[i] = std::abs(matrix[i][i]) < 1e-9 ? 0 : right[i] / matrix[i][i];
    return solution;
}

float medianOf(std::vector<float> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The slope of light: a quadric through the paper. What is far off it, ink above all, loses its weight round by round
/// (Tukey's biweight), and what is darker sooner.
GreyMap slopeOf(const GreyMap& map)
{
    std::vector<float> weights(map.values.size(), 1);
    GreyMap fitted{map.step, map.width, map.height, std::vector<float>(map.values.size())};
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        std::array<Terms, terms> matrix{};
        Terms right{};
        for (std::size_t y = 0, i = 0; y < map.height; ++y)
            for (std::size_t x = 0; x < map.width; ++x, ++i) {
                const Terms at = termsAt(map, x, y);
                for (std::size_t row = 0; row < terms; ++row) {
                    for (std::size_t column = 0; column < terms; ++column)
                        matrix[row][column] += weights[i] * at[row] * at[column];
                    right[row] += weights[i] * at[row] * map.values[i];
                }
            }
        const Terms solution = solve(matrix, right);
        std::vector<float> sizes(map.values.size());
        for (std::size_t y = 0, i = 0; y < map.height; ++y)
            for (std::size_t x = 0; x < map.width; ++x, ++i) {
                const Terms at = termsAt(map, x, y);
                double value = 0;
                for (std::size_t term = 0; term < terms; ++term)
                    value += solution[term] * at[term];
                fitted.values[i] = std::max(darkest, static_cast<float>(value));
                sizes[i] = std::abs(map.values[i] - fitted.values[i]);
            }
        const float limit = std::max(4.0F, 4.5F * medianOf(sizes));
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const float deviation = map.values[i] - fitted.values[i];
            const float part = deviation / (deviation < 0 ? limit : 2 * limit);
            weights[i] = std::abs(part) >= 1 ? 0 : (1 - part * part) * (1 - part * part);
        }
    }
    return fitted;
}

/// The greatest (or least) value within `reach` along one line of values `step` apart.
template <class Better>
void widenLine(std::span<float> values, std::size_t first, std::size_t count, std::size_t step, std::size_t reach,
    const Better& better, std::vector<float>& line)
{
    line.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        line[i] = values[first + i * step];
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = i > reach ? i - reach : 0;
        const std::size_t to = std::min(count - 1, i + reach);
        float best = line[from];
        for (std::size_t k = from + 1; k <= to; ++k)
            best = better(best, line[k]);
        values[first + i * step] = best;
    }
}

template <class Better> void widen(GreyMap& map, std::size_t reach, const Better& better)
{
    std::vector<float> line;
    for (std::size_t y = 0; y < map.height; ++y)
        widenLine(std::span(map.values), y * map.width, map.width, 1, reach, better, line);
    for (std::size_t x = 0; x < map.width; ++x)
        widenLine(std::span(map.values), x, map.height, map.width, reach, better, line);
}

float greater(float one, float other)
{
    return std::max(one, other);
}
float smaller(float one, float other)
{
    return std::min(one, other);
}

/// Without the dark shapes that are narrower than twice the reach.
GreyMap closed(GreyMap map, std::size_t reach)
{
    widen(map, reach, greater);
    widen(map, reach, smaller);
    return map;
}

/// Without the light shapes that are narrower than twice the reach.
GreyMap opened(GreyMap map, std::size_t reach)
{
    widen(map, reach, smaller);
    widen(map, reach, greater);
    return map;
}

/// The median within `reach` of each value, as it is at knots a quarter of that apart.
GreyMap localMedian(const GreyMap& map, std::size_t reach)
{
    const std::size_t spacing = std::max<std::size_t>(1, reach / 4);
    GreyMap result = map;
    std::vector<float> window;
    for (std::size_t top = 0; top < map.height; top += spacing)
        for (std::size_t left = 0; left < map.width; left += spacing) {
            window.clear();
            for (std::size_t y = top > reach ? top - reach : 0; y < std::min(map.height, top + reach + 1); y += 2)
                for (std::size_t x = left > reach ? left - reach : 0; x < std::min(map.width, left + reach + 1); x += 2)
                    window.push_back(map.values[y * map.width + x]);
            const float median = medianOf(window);
            for (std::size_t y = top; y < std::min(map.height, top + spacing); ++y)
                for (std::size_t x = left; x < std::min(map.width, left + spacing); ++x)
                    result.values[y * map.width + x] = median;
        }
    return result;
}

/// With a frame around it, of plain paper (1) or of what lies next to it.
GreyMap framed(const GreyMap& map, std::size_t margin, bool plain)
{
    GreyMap result{map.step, map.width + 2 * margin, map.height + 2 * margin, {}};
    result.values.reserve(result.width * result.height);
    const auto inside = [margin](std::size_t place, std::size_t count) {
        return std::clamp(place, margin, margin + count - 1) - margin;
    };
    for (std::size_t y = 0; y < result.height; ++y)
        for (std::size_t x = 0; x < result.width; ++x) {
            const std::size_t row = inside(y, map.height);
            const std::size_t column = inside(x, map.width);
            const bool isFrame = row + margin != y || column + margin != x;
            result.values.push_back(isFrame && plain ? 1 : map.values[row * map.width + column]);
        }
    return result;
}

/// The middle of a framed map.
GreyMap unframed(const GreyMap& map, std::size_t margin)
{
    GreyMap result{map.step, map.width - 2 * margin, map.height - 2 * margin, {}};
    for (std::size_t y = margin; y < map.height - margin; ++y) {
        const auto row = map.values.begin() + static_cast<std::ptrdiff_t>(y * map.width + margin);
        result.values.insert(result.values.end(), row, row + static_cast<std::ptrdiff_t>(result.width));
    }
    return result;
}

/// The mean of 3 x 3, which takes the edges off what a closing leaves.
GreyMap softened(const GreyMap& map)
{
    GreyMap result = map;
    for (std::size_t y = 0, i = 0; y < map.height; ++y)
        for (std::size_t x = 0; x < map.width; ++x, ++i) {
            float sum = 0;
            float count = 0;
            for (std::size_t row = y == 0 ? 0 : y - 1; row <= std::min(map.height - 1, y + 1); ++row)
                for (std::size_t column = x == 0 ? 0 : x - 1; column <= std::min(map.width - 1, x + 1); ++column) {
                    sum += map.values[row * map.width + column];
                    ++count;
                }
            result.values[i] = sum / count;
        }
    return result;
}

GreyMap multiplied(GreyMap map, const GreyMap& by)
{
    for (std::size_t i = 0; i < map.values.size(); ++i)
        map.values[i] *= by.values[i];
    return map;
}

/// The ground, if the light falls as `slope` says but for shadows: slope times the closing of what the slope leaves.
GreyMap groundOver(const GreyMap& slope, const GreyMap& picture)
{
    GreyMap rest = picture;
    for (std::size_t i = 0; i < rest.values.size(); ++i)
        rest.values[i] /= slope.values[i];
    const std::size_t reach = std::max<std::size_t>(3, std::min(rest.width, rest.height) / 5);
    const GreyMap shadows = softened(unframed(closed(framed(rest, reach, false), reach), reach));
    // A closing takes the brightest of the noise for the paper: that much is given back.
    std::vector<float> excess;
    for (std::size_t i = 0; i < rest.values.size(); ++i)
        if (shadows.values[i] - rest.values[i] < 0.1F)
            excess.push_back(shadows.values[i] - rest.values[i]);
    const float noise = medianOf(std::move(excess));
    GreyMap ground = slope;
    for (std::size_t i = 0; i < ground.values.size(); ++i)
        ground.values[i] = std::max(darkest, ground.values[i] * (shadows.values[i] - noise));
    return ground;
}

/// How much of the picture is a little darker than the ground, which paper should not be. Ink counts little.
double doubtOf(const GreyMap& ground, const GreyMap& picture)
{
    double sum = 0;
    for (std::size_t i = 0; i < picture.values.size(); ++i)
        sum += std::clamp(1 - picture.values[i] / ground.values[i], 0.0F, 0.15F);
    return sum;
}

} // namespace

PaperLight paperLightOf(const GreyPicture& picture)
{
    const GreyMap map = softened(mapOf(picture));
    PaperLight light{slopeOf(map), map};
    for (std::size_t i = 0; i < map.values.size(); ++i)
        light.rest.values[i] /= light.slope.values[i];
    return light;
}

GreyMap paperGround(const PaperLight& light)
{
    // The edge of a deep shadow bends a quadric out of shape: then the closing alone is nearer to the paper.
    GreyMap level = light.slope;
    std::ranges::fill(level.values, medianOf(level.values));
    const GreyMap picture = multiplied(light.rest, light.slope);
    GreyMap sloping = groundOver(light.slope, picture);
    GreyMap flat = groundOver(level, picture);
    return doubtOf(flat, picture) < 0.8 * doubtOf(sloping, picture) ? flat : sloping;
}

std::vector<float> darkness(const GreyPicture& picture, const GreyMap& ground)
{
    std::vector<float> result(picture.pixels.size());
    const float scale = 1 / static_cast<float>(ground.step);
    const auto place = [](float at, std::size_t count) {
        const float inside = std::clamp(at, 0.0F, static_cast<float>(count - 1));
        const auto first = std::min(static_cast<std::size_t>(inside), count - 1);
        return std::pair(first, inside - static_cast<float>(first));
    };
    for (std::size_t y = 0, i = 0; y < picture.height; ++y) {
        const auto [row, down] = place((static_cast<float>(y) + 0.5F) * scale - 0.5F, ground.height);
        const float* above = ground.values.data() + row * ground.width;
        const float* below = ground.values.data() + std::min(row + 1, ground.height - 1) * ground.width;
        for (std::size_t x = 0; x < picture.width; ++x, ++i) {
            const auto [column, right] = place((static_cast<float>(x) + 0.5F) * scale - 0.5F, ground.width);
            const std::size_t next = std::min(column + 1, ground.width - 1);
            const float upper = above[column] + right * (above[next] - above[column]);
            const float lower = below[column] + right * (below[next] - below[column]);
            const float paper = upper + down * (lower - upper);
            result[i] = std::clamp(1 - picture.pixels[i] / paper, 0.0F, 1.0F);
        }
    }
    return result;
}

ThinShapes thinShapesOf(const PaperLight& light)
{
    const std::size_t reach = std::max<std::size_t>(2, std::min(light.rest.width, light.rest.height) / 8);
    const GreyMap map = framed(light.rest, reach, true);
    const GreyMap filled = closed(map, reach);
    const GreyMap emptied = opened(map, reach);
    const GreyMap usual = localMedian(map, 2 * reach);
    ThinShapes shapes;
    for (std::size_t i = 0; i < map.values.size(); ++i) {
        const double value = map.values[i];
        // Paper inside a 0 is thin and light, but no lighter than other paper.
        const double dark = std::clamp<double>(usual.values[i] - value, 0, filled.values[i] - value);
        const double bright = std::clamp<double>(value - usual.values[i], 0, value - emptied.values[i]);
        shapes.dark += dark * dark;
        shapes.light += bright * bright;
    }
    return shapes;
}

} // namespace engram
