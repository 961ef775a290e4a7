#include <engram/training/sureness.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "surenessCounts.h"

namespace engram {
namespace {

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

struct Tables {
    Tables()
    {
        for (std::size_t i = 0; i < std::size(surenessCounts); ++i) {
            bands[i] = bandsOf(surenessCounts[i]);
            tables[i] = {surenessCounts[i].reader, surenessCounts[i].lessons, bands[i]};
        }
    }
    std::array<std::vector<SurenessBand>, std::size(surenessCounts)> bands;
    std::array<SurenessTable, std::size(surenessCounts)> tables;
};

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

const SurenessTable& surenessTable(Reader reader, std::size_t lessons) noexcept
{
    static const Tables all;
    const auto apart = [&](const SurenessTable& table) {
        if (table.reader != reader)
            return std::numeric_limits<double>::max();
        return std::abs(std::log(static_cast<double>(std::max<std::size_t>(lessons, 1)))
            - std::log(static_cast<double>(table.lessons)));
    };
    return *std::ranges::min_element(all.tables, {}, apart);
}

std::optional<Sureness> surenessOf(
    const Learner& learner, std::span<const CodeDistance> distances, std::uint32_t answer)
{
    constexpr std::uint32_t digits = 10;
    const std::optional<double> margin = answer < digits ? marginOf(distances, answer) : std::nullopt;
    if (!margin)
        return std::nullopt;
    const std::size_t lessons = learner.agent.memory().size() / (1 + learner.variation.variants);
    const std::span<const SurenessBand> bands = surenessTable(readerOf(learner.description()), lessons).bands;
    const auto band = std::ranges::find_if(bands, [&](const SurenessBand& each) { return *margin < each.upTo; });
    return Sureness{*margin, band->right, wordFor(band->right)};
}

} // namespace engram
