#include "pictureTurns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <utility>

#include <engram/text.h>

namespace engram {
namespace {

using Ones = PictureFindings::Ones;

constexpr std::size_t picturesLookedAt = 2000; // of a split, evenly from all of it: enough for a mean

/// Calls `look` with pictures from all over a split.
template <class Look> void lookAround(const DigitSet& digits, Look look)
{
    const std::size_t step = std::max<std::size_t>(1, digits.size() / picturesLookedAt);
    for (std::size_t i = 0; i < digits.size(); i += step)
        look(i);
}

bool isBorder(std::size_t pixel)
{
    const std::size_t row = pixel / digitSide;
    const std::size_t column = pixel % digitSide;
    return row == 0 || column == 0 || row == digitSide - 1 || column == digitSide - 1;
}

/// Levels in a part of the pictures.
struct Levels {
    double count = 0;
    double sum = 0;
    double squares = 0;

    void add(double level)
    {
        count += 1;
        sum += level;
        squares += level * level;
    }
    [[nodiscard]] double mean() const { return sum / count; }
    /// The variance of the mean, if the levels were noise.
    [[nodiscard]] double doubt() const { return (squares / count - mean() * mean()) / count; }
};

/// Of pictures, where their ground is: the border, to which ink seldom comes.
struct Ground {
    Levels border;
    Levels inside;

    void add(const DigitSet& digits)
    {
        lookAround(digits, [&](std::size_t i) {
            const DigitView picture = digits.picture(i);
            for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
                (isBorder(pixel) ? border : inside).add(picture[pixel]);
        });
    }
    /// Nearer to white than to black, and lighter than what it surrounds.
    [[nodiscard]] bool isLight() const { return border.mean() > middle && differs(border.mean() - inside.mean()); }
    [[nodiscard]] bool isDark() const { return border.mean() < middle && differs(inside.mean() - border.mean()); }

private:
    static constexpr double middle = 127.5;

    /// By more than noise would be by chance.
    [[nodiscard]] bool differs(double lighter) const
    {
        constexpr double standardErrors = 5;
        return lighter > 1 && lighter > standardErrors * std::sqrt(border.doubt() + inside.doubt());
    }
};

Ground groundOf(const DigitSet& digits)
{
    Ground ground;
    ground.add(digits);
    return ground;
}

bool hasDarkInk(const DataFile& file)
{
    Ground ground;
    for (const Split& split : file.splits)
        ground.add(*split.digits);
    return ground.isLight();
}

/// The digits of a split with other pixels.
std::shared_ptr<const DigitSet> withPixels(const DigitSet& old, std::vector<std::uint8_t> pixels)
{
    auto digits = std::make_shared<DigitSet>(old.source());
    digits->assign(std::move(pixels), {old.labels().begin(), old.labels().end()});
    digits->setNumbers(old.numbers());
    return digits;
}

void turnOver(std::vector<std::uint8_t>& pixels)
{
    std::ranges::transform(
        pixels, pixels.begin(), [](std::uint8_t level) { return static_cast<std::uint8_t>(255 - level); });
}

/// How far ink spreads down and across, as variances around its middle.
struct Spread {
    double down = 0;
    double across = 0;
};

Spread spreadOf(DigitView picture, bool darkInk)
{
    double mass = 0;
    std::array<double, 2> mean{};
    std::array<double, 2> square{};
    for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
        const double ink = darkInk ? 255 - picture[pixel] : picture[pixel];
        const std::size_t row = pixel / digitSide;
        const std::array<double, 2> at{static_cast<double>(row), static_cast<double>(pixel % digitSide)};
        mass += ink;
        for (std::size_t axis = 0; axis < 2; ++axis) {
            mean[axis] += ink * at[axis];
            square[axis] += ink * at[axis] * at[axis];
        }
    }
    if (mass == 0)
        return {};
    const auto variance = [&](std::size_t axis) {
        return square[axis] / mass - mean[axis] / mass * (mean[axis] / mass);
    };
    return {variance(0), variance(1)};
}

/// A written one is a stroke from top to bottom, however it leans; transposed it lies.
Ones waysOfOnes(const DataFile& file, bool darkInk)
{
    Spread all;
    std::size_t ones = 0;
    for (const Split& split : file.splits)
        lookAround(*split.digits, [&](std::size_t i) {
            if (split.digits->label(i) != 1)
                return;
            const Spread one = spreadOf(split.digits->picture(i), darkInk);
            all.down += one.down;
            all.across += one.across;
            ++ones;
        });
    constexpr std::size_t enough = 5;
    constexpr double clearly = 1.5;
    if (ones < enough)
        return Ones::unknown;
    return all.across > clearly * all.down ? Ones::lying
        : all.down > clearly * all.across  ? Ones::standing
                                           : Ones::unknown;
}

} // namespace

bool isNamedAsEmnist(const std::string& name)
{
    const std::string small = lowerCase(name);
    const std::size_t at = small.find("emnist");
    const bool afterLetter = at != std::string::npos && at > 0 && small[at - 1] >= 'a' && small[at - 1] <= 'z';
    return at != std::string::npos && !afterLetter; // not "femnist", "qemnist"
}

void fillBinaryInk(std::vector<LabelledArrays>& splits, std::vector<Sentence>& notes)
{
    std::vector<std::string> filled;
    for (LabelledArrays& split : splits) {
        // Over in MNIST after some hundred pixels.
        const bool isBinary = std::ranges::all_of(split.pixels, [](std::uint8_t level) { return level <= 1; });
        if (!isBinary || std::ranges::find(split.pixels, 1) == split.pixels.end())
            continue;
        for (std::uint8_t& level : split.pixels)
            level = level == 0 ? 0 : 255;
        filled.push_back(split.split);
    }
    if (filled.size() == splits.size() && !filled.empty())
        notes.push_back(Sentence::of("all levels are 0 or 1: 1 was read as full ink"));
    else
        for (const std::string& split : filled)
            notes.push_back(Sentence::of("all levels of '%1' are 0 or 1: 1 was read as full ink", split));
}

void noteFaintInk(const std::vector<LabelledArrays>& splits, std::vector<Sentence>& notes)
{
    constexpr std::uint8_t faint = 128;
    for (const LabelledArrays& split : splits) {
        const auto isInk = [](std::uint8_t level) { return level >= faint; };
        if (split.pixels.empty() || std::ranges::any_of(split.pixels, isInk)) // soon seen in MNIST
            continue;
        if (const int most = *std::ranges::max_element(split.pixels); most > 0)
            notes.push_back(Sentence::of("no level of '%1' is above %2, while full ink is 255", split.split, most));
    }
}

void turnDarkSplits(DataFile& file)
{
    if (isFontSheet(file.format) || file.splits.size() < 2)
        return;
    std::vector<Ground> grounds;
    for (const Split& split : file.splits)
        grounds.push_back(groundOf(*split.digits));
    if (std::ranges::none_of(grounds, &Ground::isLight) || std::ranges::none_of(grounds, &Ground::isDark))
        return;
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        if (!grounds[i].isLight())
            continue;
        Split& split = file.splits[i];
        std::vector<std::uint8_t> pixels(split.digits->pixels().begin(), split.digits->pixels().end());
        turnOver(pixels);
        split.digits = withPixels(*split.digits, std::move(pixels));
        file.readingNotes.push_back(
            Sentence::of("the ink of '%1' is dark on light ground: these pictures were turned over", split.name));
    }
}

PictureFindings findingsOf(const DataFile& file, const std::string& named)
{
    PictureFindings findings;
    findings.darkInk = hasDarkInk(file);
    if (isFontSheet(file.format)) // which is written by hand, cell by cell, as it is seen
        return findings;
    const bool isSeen = file.format == DataFormat::pictures; // people look at pictures, and would not leave them lying
    findings.namedTransposed = !isSeen && (file.findings.namedTransposed || isNamedAsEmnist(named));
    findings.ones = waysOfOnes(file, findings.darkInk);
    return findings;
}

PictureTurns turnsFor(const DataFile& file, const DataReading& reading)
{
    const bool darkInk = file.findings.darkInk && !isFontSheet(file.format);
    return {reading.turnOver.value_or(darkInk), reading.transpose.value_or(file.findings.namedTransposed)};
}

bool looksTransposed(const DataFile& file) noexcept
{
    return file.findings.ones == (file.turns.transposed ? Ones::standing : Ones::lying);
}

std::vector<Sentence> notesOf(const DataFile& file)
{
    std::vector<Sentence> notes = file.readingNotes;
    if (file.findings.darkInk && isFontSheet(file.format) && !file.turns.turnedOver)
        notes.push_back(Sentence::of("most of the border is ink: are ink and paper exchanged (turned over)?"));
    else if (file.findings.darkInk)
        notes.push_back(file.turns.turnedOver
                ? Sentence::of("the ink is dark on light ground: the pictures were turned over")
                : Sentence::of("the ink is dark on light ground: the pictures were left so"));
    else if (file.turns.turnedOver)
        notes.push_back(Sentence::of("the pictures were turned over, dark for light"));
    if (file.findings.namedTransposed)
        notes.push_back(file.turns.transposed
                ? Sentence::of("EMNIST is published with rows and columns exchanged: the pictures were transposed")
                : Sentence::of("EMNIST is published with rows and columns exchanged: the pictures were left so"));
    else if (file.turns.transposed)
        notes.push_back(Sentence::of("the pictures were transposed, rows for columns"));
    if (looksTransposed(file))
        notes.push_back(Sentence::of("the ones lie on their side: are rows and columns exchanged (transposed)?"));
    return notes;
}

DataFile withTurns(const DataFile& file, PictureTurns turns)
{
    DataFile turned = file;
    turned.turns = turns;
    const bool over = turns.turnedOver != file.turns.turnedOver;
    const bool transpose = turns.transposed != file.turns.transposed;
    if (!over && !transpose)
        return turned;
    for (Split& split : turned.splits) {
        std::vector<std::uint8_t> pixels(split.digits->pixels().begin(), split.digits->pixels().end());
        for (std::size_t start = 0; transpose && start < pixels.size(); start += digitPixels)
            for (std::size_t row = 0; row < digitSide; ++row)
                for (std::size_t column = 0; column < row; ++column)
                    std::swap(pixels[start + row * digitSide + column], pixels[start + column * digitSide + row]);
        if (over)
            turnOver(pixels);
        split.digits = withPixels(*split.digits, std::move(pixels));
    }
    return turned;
}

} // namespace engram
