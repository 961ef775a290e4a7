#include "engramBlock.h"

namespace engram {

const Word* LayerPlanes::of(const BitMatrix& rows)
{
    assert(rows.rows() <= Memory::blockSize);
    const std::scoped_lock lock(mutex_);
    words_.resize(rows.columns() * planeWords);
    for (; rows_ < rows.rows(); ++rows_) {
        const Word rowBit = Word{1} << (rows_ % wordBits);
        Word* const column = words_.data() + rows_ / wordBits;
        forEachOne(
            rows.row(rows_).words(), [column, rowBit](std::size_t neuron) { column[neuron * planeWords] |= rowBit; });
    }
    return words_.data();
}

std::size_t LayerPlanes::bytes()
{
    const std::scoped_lock lock(mutex_);
    return words_.size() * sizeof(Word);
}

void LayerBits::append(BitView bits)
{
    assert(rows_.rows() < Memory::blockSize);
    for (std::size_t i = 0; i < bits.words().size(); ++i) {
        every_.words()[i] &= bits.words()[i];
        any_.words()[i] |= bits.words()[i];
    }
    rows_.append(bits);
}

EngramBlock::EngramBlock(const LayerSizes& sizes, std::uint64_t versionBefore)
    : versionBefore_(versionBefore)
    , input_(sizes.inputs)
    , contextOutput_(sizes.outputs)
    , answerOutput_(sizes.outputs)
{
}

void EngramBlock::appendUnlessSame(std::optional<LayerBits>& bits, const LayerBits& input, BitView row, bool same)
{
    if (!bits && !same)
        bits.emplace(input); // the first that differs: all before were the same
    if (bits)
        bits->append(row);
}

void EngramBlock::append(const EngramView& engram, std::uint32_t sourceId)
{
    appendUnlessSame(contextState_, input_, engram.contextState, engram.contextState == engram.input);
    appendUnlessSame(answerState_, input_, engram.answerState, engram.answerState == engram.input);
    input_.append(engram.input);
    contextOutput_.append(engram.contextOutput);
    answerOutput_.append(engram.answerOutput);
    const Provenance& provenance = engram.provenance;
    sources_.push_back({sourceId, provenance.variant, provenance.index, provenance.kind});
}

std::size_t EngramBlock::bytes() const
{
    std::size_t bytes = sizeof(*this) + input_.bytes() + contextOutput_.bytes() + answerOutput_.bytes()
        + sources_.size() * sizeof(Source);
    if (contextState_)
        bytes += contextState_->bytes();
    if (answerState_)
        bytes += answerState_->bytes();
    return bytes;
}

} // namespace engram
