#include "patchworkRecall.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <limits>
#include <map>
#include <utility>

#include "agent/naivePatchwork.h"

namespace engram {
namespace {

/// More than any window has bits: 28 x 28 of 8. Numbers stay below 2^15, so that compilers find an instruction for
/// their minimum on any machine.
constexpr std::uint16_t unreached = 0x7FFF;

std::size_t sumOfLeast(const std::uint16_t* left, const std::uint16_t* right, std::size_t slots)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < slots; ++i)
        sum += static_cast<std::uint32_t>(
            std::min(static_cast<std::int16_t>(left[i]), static_cast<std::int16_t>(right[i])));
    return sum;
}

} // namespace

PatchworkRecall::PatchworkRecall(const Kernel& kernel, std::size_t threads)
    : kernel_(kernel)
    , workers_(std::max<std::size_t>(threads, 1))
    , scratch_(workers_.count())
{
}

void PatchworkRecall::open(const Agent& agent, std::size_t engrams)
{
    agent_ = &agent;
    const WindowsReading& reading = *agent.architecture().windows();
    if (!(reading == reading_) || shifts_.empty()) {
        reading_ = reading;
        forgetLooks();
        shifts_ = shiftsWithin(reading.shift);
        question_ = {};
        for (Scratch& scratch : scratch_)
            scratch.copies.clear();
        unseen_.assign(reading.grid.allSlots(), 0);
        for (std::size_t window = 0; window < reading.grid.windows(); ++window)
            unseen_[reading.grid.slotOf(window)] = unreached;
    }
    if (!index_.open(reading.grid, agent.memory(), engrams))
        forgetLooks();
}

void PatchworkRecall::forgetLooks()
{
    lookedAt_ = {};
    expected_.clear();
}

void PatchworkRecall::expect(std::span<const BitView> inputs)
{
    expected_.clear();
    if (index_.engrams() == 0)
        return;
    std::vector<std::vector<LessonIndex::Listed>> listed = index_.nearest(inputs, reading_.list, kernel_);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        expected_.push_back({BitVector(inputs[i]), std::move(listed[i])});
}

std::vector<LessonIndex::Listed> PatchworkRecall::listFor(BitView input)
{
    const auto expected =
        std::ranges::find_if(expected_, [input](const Expected& each) { return each.input.view() == input; });
    if (expected != expected_.end())
        return expected->listed;
    return std::move(index_.nearest(std::span(&input, 1), reading_.list, kernel_).front());
}

void PatchworkRecall::look(BitView input)
{
    assert(input.size() == reading_.grid.bits());
    if (lookedAt_.view() == input)
        return;
    lookedAt_ = BitVector(input);
    codes_.clear();
    if (index_.engrams() == 0)
        return;
    question_.assign(reading_.grid, input);
    for (LessonIndex::Listed& listed : listFor(input))
        codes_.push_back({listed.code, std::move(listed.lessons), {}});
    workers_.forEach(codes_.size(), [this](std::size_t code, std::size_t worker) {
        lookClosely(codes_[code], scratch_[worker]);
        choose(codes_[code], scratch_[worker]);
    });
    assert(agreesWithNaive(input));
}

bool PatchworkRecall::agreesWithNaive(BitView input)
{
    constexpr std::size_t mostSteps = 1U << 16U;
    if (index_.engrams() * shifts_.size() * reading_.grid.bits() > mostSteps)
        return true;
    const Patchwork naive = NaivePatchwork(*agent_, input, index_.engrams()).patchwork(reading_.memories);
    return patchwork(reading_.memories).codes == naive.codes;
}

std::span<const WindowPicture> PatchworkRecall::copiesOf(std::size_t firstEngram, Scratch& scratch) const
{
    const std::size_t variants = index_.variants(firstEngram);
    if (scratch.copies.size() < variants)
        scratch.copies.resize(variants);
    for (std::size_t variant = 0; variant < variants; ++variant)
        scratch.copies[variant].assign(reading_.grid, agent_->memory()[firstEngram + variant].input);
    return std::span(scratch.copies).first(variants);
}

/// The lessons listed lie anywhere in the memory: the processor is told of the next one while it looks at this one.
void PatchworkRecall::foretell(std::size_t firstEngram) const
{
    constexpr std::size_t wordsInLine = 8;
    for (std::size_t i = firstEngram; i < firstEngram + index_.variants(firstEngram); ++i) {
        const std::span<const Word> row = agent_->memory()[i].input.words();
        for (std::size_t word = 0; word < row.size(); word += wordsInLine)
            __builtin_prefetch(row.data() + word);
    }
}

void PatchworkRecall::lookClosely(Code& code, Scratch& scratch)
{
    const std::size_t slots = unseen_.size();
    scratch.distances.resize(code.lessons.size() * slots);
    std::uint16_t* distances = scratch.distances.data();
    for (std::size_t i = 0; i < code.lessons.size(); ++i) {
        const LessonIndex::Near& lesson = code.lessons[i];
        if (i + 1 < code.lessons.size())
            foretell(code.lessons[i + 1].firstEngram);
        std::ranges::copy(unseen_, distances);
        kernel_.windowDistances(reading_.grid, question_, copiesOf(lesson.firstEngram, scratch), shifts_, distances);
        distances += slots;
    }
}

void PatchworkRecall::choose(Code& code, Scratch& scratch) const
{
    const std::size_t slots = unseen_.size();
    scratch.nearest = unseen_;
    while (code.chosen.size() < reading_.memories) {
        Choice best{0, std::numeric_limits<std::size_t>::max()};
        for (std::size_t place = 0; place < code.lessons.size(); ++place) {
            const std::size_t distance =
                sumOfLeast(scratch.nearest.data(), scratch.distances.data() + place * slots, slots);
            if (distance < best.distance)
                best = {place, distance};
        }
        if (!code.chosen.empty() && best.distance >= code.chosen.back().distance)
            return;
        code.chosen.push_back(best);
        for (std::size_t slot = 0; slot < slots; ++slot)
            scratch.nearest[slot] = std::min(scratch.nearest[slot], scratch.distances[best.place * slots + slot]);
    }
}

CodePatchwork PatchworkRecall::best(std::size_t memories)
{
    assert(!isEmpty() && memories > 0);
    const auto nearest = std::ranges::min_element(
        codes_, {}, [memories](const Code& code) { return code.distance(memories); }); // codes ascend
    return describe(*nearest, memories);
}

std::vector<CodeDistance> PatchworkRecall::distances() const
{
    std::vector<CodeDistance> distances;
    for (const Code& code : codes_)
        distances.push_back(
            {code.code, code.chosen.back().distance, code.lessons[code.chosen.front().place].firstEngram});
    std::ranges::stable_sort(distances, {}, &CodeDistance::distance);
    return distances;
}

Patchwork PatchworkRecall::patchwork(std::size_t memories)
{
    Patchwork patchwork;
    patchwork.grid = reading_.grid;
    for (const Code& code : codes_)
        patchwork.codes.push_back(describe(code, memories));
    std::ranges::stable_sort(patchwork.codes, {}, &CodePatchwork::distance);
    return patchwork;
}

CodePatchwork PatchworkRecall::describe(const Code& code, std::size_t memories)
{
    CodePatchwork patchwork;
    patchwork.code = code.code;
    patchwork.distance = code.distance(memories);
    patchwork.windows.resize(reading_.grid.windows());
    for (PatchedWindow& window : patchwork.windows)
        window.distance = unreached;
    for (std::size_t i = 0; i < std::min(memories, code.chosen.size()); ++i) {
        const std::size_t first = code.lessons[code.chosen[i].place].firstEngram;
        addWindowsOf(first, i, patchwork);
        patchwork.memories.push_back(first);
    }
    return patchwork;
}

/// Which variant and shift a window is nearest to is asked of few memories only: here, one after the other.
void PatchworkRecall::addWindowsOf(std::size_t firstEngram, std::size_t memory, CodePatchwork& patchwork)
{
    const std::span<const WindowPicture> copies = copiesOf(firstEngram, scratch_.front());
    std::vector<std::uint16_t> distances;
    for (std::size_t copy = 0; copy < copies.size(); ++copy)
        for (const WindowShift& shift : shifts_) {
            distances = unseen_;
            kernel_.windowDistances(
                reading_.grid, question_, copies.subspan(copy, 1), std::span(&shift, 1), distances.data());
            for (std::size_t w = 0; w < patchwork.windows.size(); ++w)
                if (const std::size_t distance = distances[reading_.grid.slotOf(w)];
                    distance < patchwork.windows[w].distance)
                    patchwork.windows[w] = {memory, firstEngram + copy, shift, distance};
        }
}

BitVector PatchworkRecall::state(const CodePatchwork& patchwork) const
{
    return stateOf(reading_.grid, patchwork, agent_->memory());
}

State PatchworkRecall::stepFrom(const State& now, BitView input, Identity identity, std::uint64_t step)
{
    const AgentSettings& settings = agent_->settings();
    State next = now;
    next.input = BitVector(input);
    if (settings.rules.hamming && !isEmpty()) {
        const CodePatchwork answer = best(memoriesInStep(reading_, step));
        next.state = state(answer);
        next.output = bitsOfCode(answer.code, agent_->sizes().outputs);
    } else if (settings.rules.randomDefault) {
        next.state = randomBits(settings.seed, identity, step, Layer::state, agent_->sizes().states);
        next.output = randomBits(settings.seed, identity, step, Layer::output, agent_->sizes().outputs);
    }
    return next;
}

std::vector<State> PatchworkRecall::settle(const Agent& agent, const Question& question)
{
    open(agent, agent.memory().size());
    look(question.input);
    std::vector<State> states;
    states.reserve(question.steps + 1);
    states.push_back(resetState(agent, question.input, question.identity));
    const bool isDrawn = isEmpty() || !agent.settings().rules.hamming;
    for (std::uint64_t step = 1; step <= question.steps; ++step)
        if (step > reading_.memories && !isDrawn) // no memory is added any more
            states.push_back(State(states.back()));
        else
            states.push_back(stepFrom(states.back(), question.input, question.identity, step));
    return states;
}

State PatchworkRecall::next(const Agent& agent, const State& now, BitView input, Identity identity, std::uint64_t step)
{
    open(agent, agent.memory().size());
    look(input);
    return stepFrom(now, input, identity, step);
}

std::vector<Share> PatchworkRecall::shares(const Agent& agent, BitView input, std::size_t engrams, std::uint64_t step)
{
    open(agent, engrams);
    look(input);
    if (isEmpty() || !agent.settings().rules.hamming)
        return {};
    const CodePatchwork answer = best(memoriesInStep(reading_, step));
    std::map<std::size_t, std::size_t> pixels;
    const std::vector<std::uint32_t> windows = windowOfPixels(reading_.grid, answer);
    for (const std::uint32_t window : windows)
        ++pixels[answer.windows[window].engram];
    std::vector<Share> shares;
    shares.reserve(pixels.size());
    for (const auto& [engram, count] : pixels)
        shares.push_back({engram, static_cast<double>(count) / static_cast<double>(windows.size())});
    std::ranges::stable_sort(shares, std::ranges::greater(), &Share::share);
    return shares;
}

std::size_t PatchworkRecall::bytes() const noexcept
{
    std::size_t bytes = index_.bytes();
    for (const Scratch& scratch : scratch_)
        bytes += scratch.copies.size() * sizeof(WindowPicture)
            + (scratch.distances.size() + scratch.nearest.size()) * sizeof(std::uint16_t);
    return bytes;
}

} // namespace engram
