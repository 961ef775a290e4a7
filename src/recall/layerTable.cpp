#include "layerTable.h"

#include <algorithm>
#include <numeric>

#include "agent/engramBlock.h"

namespace engram {

namespace {

using Bits = const LayerBits& (EngramBlock::*)() const noexcept;

LayerTable::Part openPart(const Memory& memory, std::size_t blocks, Bits bits, std::size_t size, std::size_t firstWord)
{
    LayerTable::Part part{size, firstWord, {}, {}};
    part.planes.reserve(blocks);
    part.rows.reserve(blocks);
    for (std::size_t b = 0; b < blocks; ++b) {
        const LayerBits& layer = (*memory.blocks()[b].*bits)();
        part.planes.push_back(layer.plane(0).data());
        part.rows.push_back(layer.row(0).words().data());
    }
    return part;
}

/// Ands and ors all rows of all blocks: what is in every engram and what is in any.
void meetAndJoin(const Memory& memory, std::size_t blocks, Bits bits, std::span<Word> every, std::span<Word> any)
{
    for (std::size_t b = 0; b < blocks; ++b) {
        const LayerBits& layer = (*memory.blocks()[b].*bits)();
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
    const LayerSizes& sizes = agent.sizes();
    engrams_ = std::min(engrams, memory.size());
    order_.clear();

    struct Source {
        Bits bits;
        std::size_t size;
    };
    const Source input{&EngramBlock::input, sizes.inputs};
    std::vector<Source> sources;
    if (layer == Layer::state) {
        sources = {input, {&EngramBlock::contextState, sizes.states}};
        answers_ = openPart(memory, blocks(), &EngramBlock::answerState, sizes.states, 0);
    } else {
        sources = {{&EngramBlock::answerState, sizes.states}, {&EngramBlock::contextOutput, sizes.outputs}, input};
        answers_ = openPart(memory, blocks(), &EngramBlock::answerOutput, sizes.outputs, 0);
    }

    parts_.clear();
    std::size_t words = 0;
    for (const Source& source : sources) {
        parts_.push_back(openPart(memory, blocks(), source.bits, source.size, words));
        words += wordsFor(source.size);
    }
    common_.assign(words, ~Word{0});
    varying_.assign(words, 0);
    for (std::size_t p = 0; p < parts_.size(); ++p) {
        const std::size_t partWords = wordsFor(parts_[p].bits);
        meetAndJoin(memory, blocks(), sources[p].bits, std::span(common_).subspan(parts_[p].firstWord, partWords),
            std::span(varying_).subspan(parts_[p].firstWord, partWords));
    }
    for (std::size_t word = 0; word < words; ++word)
        varying_[word] &= ~common_[word];
}

void LayerTable::arrangeBy(BitView input, const Kernel& kernel)
{
    findOrder(parts_.front(), input, kernel);
    std::vector<Part*> layers;
    for (Part& part : parts_)
        layers.push_back(&part);
    layers.push_back(&answers_);
    arranged_.resize(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        // The context and the answer are most often the input once more.
        std::size_t same = 0;
        while (layers[same]->rows != layers[i]->rows)
            ++same;
        if (same == i)
            transpose(*layers[i], arranged_[i], kernel);
        for (std::size_t block = 0; block < blocks(); ++block)
            layers[i]->planes[block] = arranged_[same][block * layers[i]->bits].words;
    }
}

/// Counts how many are at each distance, then gives each its place.
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
    for (const std::vector<Plane>& planes : arranged_)
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
