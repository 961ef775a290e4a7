#include "wiringPlan.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace engram {

namespace {

bool bitOf(std::span<const Word> words, std::size_t bit)
{
    return (words[bit / wordBits] >> (bit % wordBits)) & 1U;
}

template <class Visit> void forEachOne(std::span<const Word> words, Visit visit)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        for (Word word = words[i]; word != 0; word &= word - 1)
            visit(i * wordBits + static_cast<std::size_t>(std::countr_zero(word)));
}

} // namespace

WiringPlan::WiringPlan(const Architecture& architecture, Layer layer)
    : architecture_(architecture)
    , neurons_(layer == Layer::state ? &architecture_.stateGroups() : &architecture_.outputGroups())
{
    const LayerSizes& sizes = architecture.sizes();
    patternWords_ =
        wordsFor(sizes.inputs) + wordsFor(sizes.states) + (layer == Layer::output ? wordsFor(sizes.outputs) : 0);
    masks_.reserve(groups() * patternWords_);
    read_.resize(patternWords_);
    for (const std::vector<std::uint32_t>& group : *neurons_) {
        const Connections wires =
            layer == Layer::state ? architecture.stateNeuron(group.front()) : architecture.outputNeuron(group.front());
        const auto append = [this](BitView part) {
            masks_.insert(masks_.end(), part.words().begin(), part.words().end());
        };
        if (layer == Layer::state) {
            append(wires.input);
            append(wires.state);
        } else {
            append(wires.state);
            append(wires.output);
            append(wires.input);
        }
    }
    for (std::size_t i = 0; i < masks_.size(); ++i)
        read_[i % patternWords_] |= masks_[i];
    for (std::size_t group = 0; group < groups(); ++group)
        maskRows_.push_back(mask(group).data());
}

void WiringPlan::countRead(const Kernel& kernel, const SparseBits& bits, std::vector<std::uint32_t>& counts) const
{
    counts.assign(groups(), 0);
    const std::vector<Word> nothing(bits.words.size()); // what differs from nothing is what is there
    kernel.addDistances(maskRows_, bits.words, nothing.data(), bits.bits.data(), counts.data());
}

void WiringPlan::adaptTo(const Kernel& kernel, const LayerTable& table)
{
    if (std::ranges::equal(table.varying(), varying_))
        return;
    varying_.assign(table.varying().begin(), table.varying().end());
    listRows(table);

    const std::vector<Row> rows = describeRows(kernel, table);
    teams_.resize((groups() + SharedSums::maxSums - 1) / SharedSums::maxSums);
    for (std::size_t i = 0; i < teams_.size(); ++i) {
        Team& team = teams_[i];
        listSums(i, rows, false, team.all, team.lists[0]);
        listSums(i, rows, true, team.telling, team.lists[1]);
    }
}

void WiringPlan::listRows(const LayerTable& table)
{
    std::vector<Word> wanted(patternWords_);
    for (std::size_t word = 0; word < patternWords_; ++word)
        wanted[word] = varying_[word] & read_[word];
    rows_.clear();
    for (const LayerTable::Part& part : table.parts()) {
        std::vector<std::uint32_t>& rows = rows_.emplace_back();
        forEachOne(std::span<const Word>(wanted).subspan(part.firstWord, wordsFor(part.bits)),
            [&rows](std::size_t row) { rows.push_back(static_cast<std::uint32_t>(row)); });
    }
}

/// Two engrams differ in a bit that a share p of them has with the chance 2 p (1 - p). The telling bits are those with
/// the greatest, as many as give most of the distance between two engrams.
std::vector<WiringPlan::Row> WiringPlan::describeRows(const Kernel& kernel, const LayerTable& table) const
{
    constexpr std::size_t blocksLookedAt = 8; // an estimate will do: it decides about work, not about answers
    constexpr double most = 0.95;
    const std::size_t step = std::max<std::size_t>(table.blocks() / blocksLookedAt, 1);
    std::vector<Row> rows;
    std::vector<double> differ;
    double whole = 0;
    for (std::size_t p = 0; p < rows_.size(); ++p) {
        const LayerTable::Part& part = table.parts()[p];
        for (const std::uint32_t row : rows_[p]) {
            std::size_t ones = 0;
            std::size_t engrams = 0;
            for (std::size_t block = 0; block < table.blocks(); block += step) {
                const Plane present = table.present(block);
                ones += kernel.countBoth(present, part.planes[block] + row * planeWords);
                engrams += kernel.countBoth(present, present.words);
            }
            const double share = static_cast<double>(ones) / static_cast<double>(engrams);
            rows.push_back({part.firstWord * wordBits + row, false});
            differ.push_back(share * (1 - share));
            whole += differ.back();
        }
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) { return differ[left] > differ[right]; });
    double told = 0;
    for (const std::size_t row : order) {
        if (told >= most * whole)
            break;
        told += differ[row];
        rows[row].isTelling = true;
    }
    return rows;
}

void WiringPlan::listSums(std::size_t team, std::span<const Row> rows, bool onlyTelling, SharedSums& sums,
    std::vector<std::uint32_t>& list) const
{
    const std::size_t firstGroup = team * SharedSums::maxSums;
    sums.sums = std::min(SharedSums::maxSums, groups() - firstGroup);

    // Sorts by class, counting first: the classes lie one after the other.
    std::vector<std::uint8_t> classOfRow(rows.size());
    std::uint32_t sizes[SharedSums::classes] = {};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (onlyTelling && !rows[row].isTelling)
            continue;
        for (std::size_t member = 0; member < sums.sums; ++member)
            classOfRow[row] |= static_cast<std::uint8_t>(bitOf(mask(firstGroup + member), rows[row].bit) << member);
        ++sizes[classOfRow[row]];
    }
    std::uint32_t next[SharedSums::classes];
    std::uint32_t total = 0;
    constexpr std::uint32_t step = SharedSums::padTo;
    for (std::size_t c = 0; c < SharedSums::classes; ++c) {
        next[c] = sums.begin[c] = total;
        total += c == 0 ? 0 : (sizes[c] + step - 1) / step * step;
    }
    sums.begin[SharedSums::classes] = total;
    list.assign(total + step, zeroPlane);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (classOfRow[row] != 0)
            list[next[classOfRow[row]]++] = static_cast<std::uint32_t>(firstRowPlane + row);
    for (std::size_t member = 0; member < SharedSums::maxSums; ++member) {
        sums.sizes[member] = 0;
        for (std::size_t c = 1; c < SharedSums::classes; ++c)
            sums.sizes[member] += ((c >> member) & 1U) != 0 ? sizes[c] : 0;
    }
    sums.planes = list.data();
}

std::size_t WiringPlan::rowCount() const noexcept
{
    std::size_t count = 0;
    for (const auto& rows : rows_)
        count += rows.size();
    return count;
}

std::size_t WiringPlan::bytes() const noexcept
{
    std::size_t bytes = (masks_.size() + read_.size() + varying_.size()) * sizeof(Word) + teams_.size() * sizeof(Team)
        + rowCount() * sizeof(std::uint32_t);
    for (const Team& team : teams_)
        for (const std::vector<std::uint32_t>& list : team.lists)
            bytes += list.size() * sizeof(std::uint32_t);
    return bytes;
}

} // namespace engram
