#include <engram/training/sureness.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "surenessCounts.h"

namespace engram {
namespace {

constexpr std::uint32_t digitCount = 10;
constexpr double lastBand = std::numeric_limits<double>::infinity();

/// What was counted, made into shares that never fall as the margin grows: neighbours that would fall are counted
/// together (pool adjacent violators: Ayer, Brunk, Ewing, Reid and Silverman, 1955). Half an answer of each kind is
/// added, so that no share is 0 or 1.
std::vector<SurenessBand> bandsOf(const SurenessCounts& counts)
{
    struct Pool {
        double answers;
        double right;
        std::size_t bands;
        [[nodiscard]] double share() const { return (right + 0.5) / (answers + 1); }
    };
    std::vector<Pool> pools;
    for (const BandCount& band : counts.bands) {
        pools.push_back({static_cast<double>(band.answers), static_cast<double>(band.right), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].share() >= pools.back().share()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back() = {
                pools.back().answers + last.answers, pools.back().right + last.right, pools.back().bands + last.bands};
        }
    }
    std::vector<SurenessBand> bands;
    for (const Pool& pool : pools)
        for (std::size_t i = 0; i < pool.bands; ++i)
            bands.push_back({bands.size() < surenessMargins.size() ? surenessMargins[bands.size()] : lastBand,
                pool.share(), pool.answers});
    return bands;
}

std::vector<SurenessTable> makeTables()
{
    std::vector<SurenessTable> tables;
    for (const SurenessCounts& counts : surenessCounts)
        tables.push_back({counts.reader, counts.lessons, bandsOf(counts)});
    return tables;
}

/// Of one reader, `above` after more lessons than `below`.
SurenessTable between(const SurenessTable& below, const SurenessTable& above, std::size_t lessons)
{
    const auto logarithm = [](std::size_t number) { return std::log(static_cast<double>(number)); };
    const double part =
        (logarithm(lessons) - logarithm(below.lessons)) / (logarithm(above.lessons) - logarithm(below.lessons));
    SurenessTable table{below.reader, lessons, below.bands};
    for (std::size_t i = 0; i < table.bands.size(); ++i) {
        const SurenessBand& few = below.bands[i];
        const SurenessBand& many = above.bands[i];
        table.bands[i].right = (1 - part) * few.right + part * many.right;
        table.bands[i].answers = 1 / ((1 - part) * (1 - part) / few.answers + part * part / many.answers);
    }
    return table;
}

/// All of `description` that reading hangs on is the preset's: instincts and seeds are its own.
bool isSetUpAs(LearnerDescription description, const Preset& preset)
{
    const ArchitectureDescription& other = preset.description.architecture;
    description.architecture.seed = other.seed;
    description.architecture.controlChannels = other.controlChannels;
    description.architecture.instincts = other.instincts;
    description.agent.seed = preset.description.agent.seed;
    return description == preset.description;
}

std::string_view wordFor(double right) noexcept
{
    if (right >= 0.997)
        return "certain";
    if (right >= 0.98)
        return "sure";
    if (right >= 0.9)
        return "fairly sure";
    return right >= 0.6 ? "unsure" : "a guess";
}

} // namespace

std::span<const double> surenessBounds() noexcept
{
    return surenessMargins;
}

Reader readerOf(const LearnerDescription& description) noexcept
{
    const Preprocessing& eye = description.preprocessing;
    if (description.architecture.connector.kind == ConnectorKind::windows)
        return eye.code == InputCode::blackWhite ? Reader::patchwork : Reader::patchworkEdges;
    switch (eye.code) {
    case InputCode::blackWhite:
        return eye.stretch ? Reader::upright : eye.deskew ? Reader::deskewed : Reader::classic;
    case InputCode::binary:
        return Reader::grey;
    case InputCode::thermometer:
        return Reader::thermometer;
    case InputCode::directions:
        break;
    }
    return Reader::edges;
}

const Preset& presetOf(Reader reader)
{
    return *std::ranges::find(presets(), reader, [](const Preset& preset) { return readerOf(preset.description); });
}

SurenessTable surenessTable(Reader reader, std::size_t lessons)
{
    static const std::vector<SurenessTable> tables = makeTables();
    const SurenessTable* below = nullptr;
    const SurenessTable* above = nullptr;
    for (const SurenessTable& table : tables) {
        if (table.reader != reader)
            continue;
        if (table.lessons <= lessons && (!below || table.lessons > below->lessons))
            below = &table;
        if (table.lessons >= lessons && (!above || table.lessons < above->lessons))
            above = &table;
    }
    if (!below || !above)
        return below ? *below : *above;
    return below == above ? *below : between(*below, *above, lessons);
}

std::vector<std::uint32_t> untaughtDigits(std::span<const CodeDistance> distances)
{
    std::vector<std::uint32_t> missing;
    for (std::uint32_t digit = 0; digit < digitCount; ++digit)
        if (std::ranges::find(distances, digit, &CodeDistance::code) == distances.end())
            missing.push_back(digit);
    return missing;
}

std::optional<Sureness> surenessOf(
    const Learner& learner, std::span<const CodeDistance> distances, std::uint32_t answer)
{
    if (answer >= digitCount || !untaughtDigits(distances).empty())
        return std::nullopt;
    const std::optional<double> margin = marginOf(distances, answer);
    if (!margin)
        return std::nullopt;
    const std::size_t lessons = learner.agent.memory().size() / (1 + learner.variation.variants);
    const LearnerDescription description = learner.description();
    const Preset& preset = presetOf(readerOf(description));
    const SurenessTable table = surenessTable(readerOf(description), lessons);
    const auto band = std::ranges::find_if(table.bands, [&](const SurenessBand& each) { return *margin < each.upTo; });
    return Sureness{*margin, isSetUpAs(description, preset) ? std::optional(band->right) : std::nullopt,
        wordFor(band->right), preset.name};
}

} // namespace engram
