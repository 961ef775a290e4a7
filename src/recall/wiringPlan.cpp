#include "wiringPlan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <numeric>

namespace engram {

namespace {

/// How many planes each class has.
using ClassSizes = std::array<std::uint32_t, SharedSums::classes>;

/// How many planes each sum has: those of all classes that go into it.
void setSizes(SharedSums& sums, const ClassSizes& sizes)
{
    for (std::size_t sum = 0; sum < SharedSums::maxSums; ++sum) {
        sums.sizes[sum] = 0;
        for (std::size_t c = 1; c < SharedSums::classes; ++c)
            sums.sizes[sum] += ((c >> sum) & 1U) != 0 ? sizes[c] : 0;
    }
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
    batches_.resize((groups() + SharedSums::maxSums - 1) / SharedSums::maxSums);
}

void WiringPlan::countRead(const Kernel& kernel, const SparseBits& bits, std::vector<std::uint32_t>& counts) const
{
    counts.assign(groups(), 0);
    const std::vector<Word> nothing(bits.words.size()); // the exclusive or with zero leaves the bits themselves
    kernel.addDistances(maskRows_, bits.words, nothing.data(), bits.bits.data(), counts.data());
}

void WiringPlan::adaptTo(const Kernel& kernel, const LayerTable& table)
{
    if (std::ranges::equal(table.varying(), varying_))
        return;
    varying_.assign(table.varying().begin(), table.varying().end());
    listRows(table);

    const std::vector<Row> rows = describeRows(kernel, table);
    for (std::size_t i = 0; i < batches_.size(); ++i) {
        Batch& batch = batches_[i];
        listSums(i, rows, false, batch.distances, batch.lists[0]);
        listSums(i, rows, true, batch.probe, batch.lists[1]);
    }
    assert(countsEveryBitOnce());
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

/// Two engrams differ in a bit that a share p of them has with the chance 2 p (1 - p). The probe takes the bits with
/// the greatest, as many as give most of the distance between two engrams.
std::vector<WiringPlan::Row> WiringPlan::describeRows(const Kernel& kernel, const LayerTable& table) const
{
    constexpr std::size_t blocksLookedAt = 8; // an estimate will do: it decides about work, not about answers
    constexpr double probeShare = 0.95;
    const std::size_t step = std::max<std::size_t>(table.blocks() / blocksLookedAt, 1);
    std::vector<Row> rows;
    std::vector<double> variances;
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
            variances.push_back(share * (1 - share));
            whole += variances.back();
        }
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(
        order, [&](std::size_t left, std::size_t right) { return variances[left] > variances[right]; });
    double taken = 0;
    for (const std::size_t row : order) {
        if (taken >= probeShare * whole)
            break;
        taken += variances[row];
        rows[row].isInProbe = true;
    }
    return rows;
}

/// By which groups of the batch each row is read; class 0 for a row that none reads or that is left out.
std::vector<std::uint8_t> WiringPlan::classesOfRows(std::size_t batch, std::span<const Row> rows, bool onlyProbe) const
{
    const std::size_t sums = std::min(SharedSums::maxSums, groups() - firstGroup(batch));
    std::vector<std::uint8_t> classes(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (!onlyProbe || rows[row].isInProbe)
            for (std::size_t sum = 0; sum < sums; ++sum)
                classes[row] |=
                    static_cast<std::uint8_t>(testBit(mask(firstGroup(batch) + sum).data(), rows[row].bit) << sum);
    return classes;
}

/// Sorts the rows by class, counting first: the classes lie one after the other, each padded.
void WiringPlan::listSums(std::size_t batch, std::span<const Row> rows, bool onlyProbe, SharedSums& sums,
    std::vector<std::uint32_t>& list) const
{
    sums.sums = std::min(SharedSums::maxSums, groups() - firstGroup(batch));
    const std::vector<std::uint8_t> classes = classesOfRows(batch, rows, onlyProbe);
    ClassSizes sizes{};
    for (const std::uint8_t c : classes)
        ++sizes[c];
    setSizes(sums, sizes);

    constexpr std::uint32_t padTo = SharedSums::padTo;
    ClassSizes next{};
    std::uint32_t total = 0;
    for (std::size_t c = 0; c < SharedSums::classes; ++c) {
        next[c] = sums.begin[c] = total;
        total += c == 0 ? 0 : (sizes[c] + padTo - 1) / padTo * padTo;
    }
    sums.begin[SharedSums::classes] = total;
    list.assign(total + padTo, zeroPlane);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (classes[row] != 0)
            list[next[classes[row]]++] = static_cast<std::uint32_t>(firstRowPlane + row);
    sums.planes = list.data();
}

/// The invariant of the sums, as far as their sizes tell it.
bool WiringPlan::countsEveryBitOnce() const
{
    for (std::size_t group = 0; group < groups(); ++group) {
        std::size_t read = 0;
        for (std::size_t word = 0; word < patternWords_; ++word)
            read += static_cast<std::size_t>(std::popcount(mask(group)[word] & varying_[word]));
        const Batch& batch = batches_[batchOf(group)];
        const std::size_t sum = group - firstGroup(batchOf(group));
        if (batch.distances.sizes[sum] != read || batch.probe.sizes[sum] > read)
            return false;
    }
    return true;
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
    std::size_t bytes = (masks_.size() + read_.size() + varying_.size()) * sizeof(Word)
        + batches_.size() * sizeof(Batch) + rowCount() * sizeof(std::uint32_t);
    for (const Batch& batch : batches_)
        for (const std::vector<std::uint32_t>& list : batch.lists)
            bytes += list.size() * sizeof(std::uint32_t);
    return bytes;
}

} // namespace engram
