#include "layerTable.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "agent/engramBlock.h"

namespace engram {

namespace {

static_assert(Memory::blockSize == planeBits && LayerBits::planeWords == planeWords);

using Bits = const LayerBits& (EngramBlock::*)() const noexcept;

/// A layer of the memory's engrams, and how many neurons it has.
struct MemoryLayer {
    Bits bits;
    std::size_t size;
};

/// What the neurons of a layer read, in the order of a pattern.
std::vector<MemoryLayer> layersReadBy(Layer layer, const LayerSizes& sizes)
{
    const MemoryLayer input{&EngramBlock::input, sizes.inputs};
    if (layer == Layer::state)
        return {input, {&EngramBlock::contextState, sizes.states}};
    return {{&EngramBlock::answerState, sizes.states}, {&EngramBlock::contextOutput, sizes.outputs}, input};
}

MemoryLayer answersOf(Layer layer, const LayerSizes& sizes)
{
    return layer == Layer::state ? MemoryLayer{&EngramBlock::answerState, sizes.states}
                                 : MemoryLayer{&EngramBlock::answerOutput, sizes.outputs};
}

LayerTable::Part openPart(const Memory& memory, std::size_t blocks, const MemoryLayer& source, std::size_t firstWord)
{
    LayerTable::Part part{source.size, firstWord, {}, {}};
    part.rows.reserve(blocks);
    for (std::size_t b = 0; b < blocks; ++b)
        part.rows.push_back((*memory.blocks()[b].*source.bits)().row(0).words().data());
    return part;
}

void usePlanesOf(const Memory& memory, const MemoryLayer& source, LayerTable::Part& part)
{
    if (!part.planes.empty())
        return;
    part.planes.reserve(part.rows.size());
    for (std::size_t b = 0; b < part.rows.size(); ++b)
        part.planes.push_back((*memory.blocks()[b].*source.bits)().planes());
}

/// Ands and ors all rows of all blocks: what is in every engram and what is in any.
void meetAndJoin(
    const Memory& memory, std::size_t blocks, const MemoryLayer& source, std::span<Word> every, std::span<Word> any)
{
    for (std::size_t b = 0; b < blocks; ++b) {
        const LayerBits& layer = (*memory.blocks()[b].*source.bits)();
        for (std::size_t word = 0; word < every.size(); ++word) {
            every[word] &= layer.inEvery().words()[word];
            any[word] |= layer.inAny().words()[word];
        }
    }
}

} // namespace

void LayerTable::open(const Agent& agent, Layer layer, std::size_t engrams)
{
    const Memory& memory = agent.memory();
    memory_ = &memory;
    layer_ = layer;
    engrams_ = std::min(engrams, memory.size());
    order_.clear();

    answers_ = openPart(memory, blocks(), answersOf(layer, agent.sizes()), 0);
    const std::vector<MemoryLayer> sources = layersReadBy(layer, agent.sizes());
    parts_.clear();
    std::size_t words = 0;
    for (const MemoryLayer& source : sources) {
        parts_.push_back(openPart(memory, blocks(), source, words));
        words += wordsFor(source.size);
    }
    wordIndices_.resize(words);
    std::iota(wordIndices_.begin(), wordIndices_.end(), 0U);
    common_.assign(words, ~Word{0});
    varying_.assign(words, 0);
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        const std::size_t partWords = wordsFor(parts_[p].bits);
        meetAndJoin(memory, blocks(), sources[p], std::span(common_).subspan(parts_[p].firstWord, partWords),
            std::span(varying_).subspan(parts_[p].firstWord, partWords));
    }
    for (std::size_t word = 0; word < words; ++word)
        varying_[word] &= ~common_[word];
}

void LayerTable::usePlanes()
{
    const std::vector<MemoryLayer> sources = layersReadBy(layer_, memory_->sizes());
    for (std::size_t p = 0; p < parts_.size(); ++p)
        usePlanesOf(*memory_, sources[p], parts_[p]);
    usePlanesOf(*memory_, answersOf(layer_, memory_->sizes()), answers_);
}

std::uint32_t LayerTable::distance(
    const Kernel& kernel, std::size_t engram, std::span<const Word> pattern, std::span<const Word> mask) const noexcept
{
    std::uint32_t distance = 0;
    for (const Part& part : parts_) {
        const Word* const itsRow = row(part, engram);
        kernel.addDistances(std::span(&itsRow, 1), std::span(wordIndices_).first(wordsFor(part.bits)),
            pattern.data() + part.firstWord, mask.data() + part.firstWord, &distance);
    }
    return distance;
}

void LayerTable::sortByDistanceTo(BitView input, const Kernel& kernel)
{
    findOrder(parts_.front(), input, kernel);
    std::vector<Part*> layers;
    for (Part& part : parts_)
        layers.push_back(&part);
    layers.push_back(&answers_);
    sorted_.resize(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        // The context and the answer are most often the input once more.
        std::size_t same = 0;
        while (layers[same]->rows != layers[i]->rows)
            ++same;
        if (same == i)
            transpose(*layers[i], sorted_[i], kernel);
        layers[i]->planes.resize(blocks());
        for (std::size_t block = 0; block < blocks(); ++block)
            layers[i]->planes[block] = sorted_[same][block * layers[i]->bits].words;
    }
}

/// A counting sort: how many are at each distance says where those of each distance begin.
void LayerTable::findOrder(const Part& part, BitView input, const Kernel& kernel)
{
    std::vector<std::uint32_t> distances(engrams_);
    const std::vector<Word> everyBit(input.words().size(), ~Word{0});
    for (std::size_t first = 0; first < engrams_; first += planeBits)
        kernel.addRowDistances(row(part, first), std::min(planeBits, engrams_ - first), everyBit.size(),
            input.words().data(), everyBit.data(), static_cast<std::uint32_t>(part.bits), distances.data() + first);
    std::vector<std::uint32_t> next(part.bits + 2);
    for (const std::uint32_t distance : distances)
        ++next[distance + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    order_.resize(engrams_);
    for (std::uint32_t engram = 0; engram < engrams_; ++engram)
        order_[next[distances[engram]]++] = engram;
    assert(std::ranges::is_sorted(
        order_, {}, [&](std::uint32_t engram) { return std::pair(distances[engram], engram); })); // each is there once
}

void LayerTable::transpose(const Part& part, std::vector<Plane>& planes, const Kernel& kernel) const
{
    planes.resize(blocks() * part.bits);
    std::vector<const Word*> rows;
    for (std::size_t block = 0; block < blocks(); ++block) {
        rows.clear();
        for (std::size_t place = block * planeBits; place < std::min((block + 1) * planeBits, engrams_); ++place)
            rows.push_back(row(part, order_[place]));
        kernel.transpose(rows, part.bits, planes[block * part.bits].words);
    }
}

std::size_t LayerTable::bytes() const noexcept
{
    std::size_t bytes = order_.capacity() * sizeof(std::uint32_t);
    for (const std::vector<Plane>& planes : sorted_)
        bytes += planes.capacity() * sizeof(Plane);
    return bytes;
}

Plane LayerTable::present(std::size_t block) const noexcept
{
    Plane plane{};
    const std::size_t count = std::min(engrams_ - block * planeBits, planeBits);
    for (std::size_t word = 0; word * wordBits < count; ++word) {
        const std::size_t used = count - word * wordBits;
        plane.words[word] = used >= wordBits ? ~Word{0} : (Word{1} << used) - 1;
    }
    return plane;
}

} // namespace engram
