#include "layerTable.h"

#include <algorithm>

#include "engramBlock.h"

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
