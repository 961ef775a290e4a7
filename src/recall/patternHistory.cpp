#include "patternHistory.h"

#include <cassert>

namespace engram {

void PatternHistory::clear(const Kernel& kernel, const WiringPlan& plan)
{
    kernel_ = &kernel;
    plan_ = &plan;
    patternWords_ = plan.patternWords();
    count_ = 0;
    patterns_.clear();
    flipsUsed_ = 0;
}

void PatternHistory::append(std::span<const BitView> parts)
{
    for (const BitView part : parts)
        patterns_.insert(patterns_.end(), part.words().begin(), part.words().end());
    ++count_;
    flipsUsed_ = 0;
    assert(patterns_.size() == count_ * patternWords_);
}

const Flips& PatternHistory::flipsSince(StepIndex step)
{
    assert(step < count_);
    for (std::size_t i = 0; i < flipsUsed_; ++i)
        if (flips_[i].from == step)
            return flips_[i];

    if (flipsUsed_ == flips_.size())
        flips_.emplace_back();
    Flips& flips = flips_[flipsUsed_++];
    flips.from = step;
    flips.bits.clear();
    const std::span<const Word> then = at(step);
    for (std::uint32_t word = 0; word < patternWords_; ++word)
        if (const Word differing = then[word] ^ pattern()[word]; differing != 0)
            flips.bits.append(word, differing);
    plan_->countRead(*kernel_, flips.bits, flips.read);
    return flips;
}

} // namespace engram
