#include <engram/session/mind.h>

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

#include <engram/dataset/digitSet.h>
#include <engram/recall/recall.h>
#include <engram/try.h>

namespace engram {
namespace {

constexpr std::size_t mostImagined = 1000; ///< steps

bool showsItsCode(const EngramView& engram)
{
    return engram.provenance.variant == 0 && engram.provenance.kind != LessonKind::pain;
}

void addBits(std::vector<std::uint32_t>& counts, BitView bits)
{
    for (std::size_t bit = 0; bit < bits.size(); ++bit)
        counts[bit] += bits[bit] ? 1 : 0;
}

/// The sum of the distances to all memories that were counted, itself among them: at a bit that it has it differs from
/// those without, else from those with.
std::uint64_t distanceToAll(const MentalImage& image, BitView bits)
{
    const std::uint64_t all = image.memories.size();
    std::uint64_t sum = 0;
    for (std::size_t bit = 0; bit < bits.size(); ++bit)
        sum += bits[bit] ? all - image.counts[bit] : image.counts[bit];
    return sum;
}

void findExtremes(MentalImage& image, const Memory& memory, const std::stop_token& stop)
{
    std::uint64_t least = 0;
    std::uint64_t greatest = 0;
    const double others = image.memories.size() > 1 ? static_cast<double>(image.memories.size() - 1) : 1.0;
    for (const std::size_t engram : image.memories) {
        if (stop.stop_requested())
            return;
        const std::uint64_t sum = distanceToAll(image, memory[engram].input);
        const MemoryInMind here{engram, static_cast<double>(sum) / others};
        if (!image.typical || sum < least) {
            image.typical = here;
            least = sum;
        }
        if (image.memories.size() > 1 && (!image.oddest || sum > greatest)) {
            image.oddest = here;
            greatest = sum;
        }
    }
}

bool isKept(std::size_t pixel, ImagineStart::Half half)
{
    const std::size_t row = pixel / digitSide;
    const std::size_t column = pixel % digitSide;
    switch (half) {
    case ImagineStart::Half::upper:
        return row < digitSide / 2;
    case ImagineStart::Half::lower:
        return row >= digitSide / 2;
    case ImagineStart::Half::left:
        return column < digitSide / 2;
    case ImagineStart::Half::right:
        return column >= digitSide / 2;
    }
    return true;
}

/// The bits that more than half of a code's memories have.
BitVector majorityOf(const MentalImage& image)
{
    BitVector bits(image.counts.size());
    for (std::size_t bit = 0; bit < bits.size(); ++bit)
        if (2 * std::size_t{image.counts[bit]} > image.memories.size())
            bits.set(bit, true);
    return bits;
}

Result<State> startOf(const Agent& agent, const ImagineStart& start, const std::stop_token& stop)
{
    State state = resetState(agent, {}, start.seed);
    if (start.kind == ImagineStart::Kind::half) {
        if (start.picture.size() != agent.sizes().inputs || agent.sizes().inputs % digitPixels != 0)
            return failure(ErrorKind::invalidArgument,
                Sentence::of("a half of a drawing needs a picture of as many bits as the agent reads"));
        const std::size_t bits = agent.sizes().inputs / digitPixels;
        for (std::size_t bit = 0; bit < start.picture.size(); ++bit)
            if (isKept(bit / bits, start.kept))
                state.state.set(bit, start.picture[bit]);
    }
    if (start.kind == ImagineStart::Kind::label) {
        if (start.digit > 9)
            return failure(ErrorKind::invalidArgument, Sentence::of("a label is a digit from 0 to 9"));
        const MentalImage image = mentalImages(agent.memory(), stop).at(start.digit);
        if (image.memories.empty())
            return failure(ErrorKind::invalidArgument,
                Sentence::of("the agent has nothing in mind of the digit %1: it was taught none", start.digit));
        state.state = majorityOf(image);
        state.output = bitsOfCode(start.digit, agent.sizes().outputs);
    }
    return state;
}

/// The same agent, of which no neuron reads the input.
Agent withoutInput(const Agent& agent)
{
    Agent deprived(agent.architecture().withoutInput(), agent.settings());
    deprived.restore(agent.memory(), Story(agent.sizes()), State(agent.sizes()), agent.counter(), agent.forgettings());
    return deprived;
}

void findNearest(Imagining& imagining, const Memory& memory)
{
    const BitVector& last = imagining.states.back().state;
    for (std::size_t engram = 0; engram < memory.size(); ++engram) {
        const std::size_t distance = hammingDistance(memory[engram].answerState, last);
        if (!imagining.engram || distance < imagining.distance) {
            imagining.engram = engram;
            imagining.distance = distance;
        }
    }
}

void findSettled(Imagining& imagining)
{
    const std::vector<State>& states = imagining.states;
    std::size_t from = states.size() - 1;
    while (from > 0 && states[from - 1].state == states.back().state && states[from - 1].output == states.back().output)
        --from;
    if (from + 1 < states.size())
        imagining.settledAt = from;
}

} // namespace

std::vector<double> MentalImage::heat(std::size_t bitsPerPixel) const
{
    assert(bitsPerPixel > 0 && counts.size() % bitsPerPixel == 0);
    std::vector<double> shares(counts.size() / bitsPerPixel);
    if (memories.empty())
        return shares;
    for (std::size_t pixel = 0; pixel < shares.size(); ++pixel) {
        std::uint64_t set = 0;
        for (std::size_t bit = 0; bit < bitsPerPixel; ++bit)
            set += counts[pixel * bitsPerPixel + bit];
        shares[pixel] = static_cast<double>(set) / static_cast<double>(memories.size() * bitsPerPixel);
    }
    return shares;
}

std::array<MentalImage, 10> mentalImages(const Memory& memory, const std::stop_token& stop)
{
    std::array<MentalImage, 10> images;
    for (std::uint32_t code = 0; code < images.size(); ++code) {
        images[code].code = code;
        images[code].counts.resize(memory.sizes().inputs);
    }
    for (std::size_t engram = 0; engram < memory.size() && !stop.stop_requested(); ++engram) {
        const EngramView view = memory[engram];
        if (const std::uint32_t code = codeOf(view.answerOutput); code < images.size() && showsItsCode(view)) {
            images[code].memories.push_back(engram);
            addBits(images[code].counts, view.input);
        }
    }
    for (MentalImage& image : images)
        findExtremes(image, memory, stop);
    return images;
}

std::vector<std::size_t> memoriesWithPixel(
    const Memory& memory, const MentalImage& image, std::size_t pixel, std::size_t bitsPerPixel)
{
    std::vector<std::size_t> found;
    for (const std::size_t engram : image.memories) {
        const BitView input = memory[engram].input;
        bool set = false;
        for (std::size_t bit = pixel * bitsPerPixel; bit < (pixel + 1) * bitsPerPixel; ++bit)
            set = set || input[bit];
        if (set)
            found.push_back(engram);
    }
    return found;
}

Imagination imaginationOf(const Architecture& architecture)
{
    if (architecture.windows())
        return Imagination::windows;
    const std::vector<std::uint32_t>& channels = architecture.description().inputChannels;
    bool readsState = false;
    std::size_t first = 0; // of the channel
    for (const std::uint32_t size : channels) {
        for (std::size_t neuron = first; neuron < first + size; ++neuron) {
            const BitView read = architecture.stateNeuron(neuron).state;
            std::size_t own = 0;
            for (std::size_t other = first; other < first + size; ++other)
                own += read[other] ? 1 : 0;
            if (read.count() > own)
                return Imagination::possible;
            readsState = readsState || own > 0;
        }
        first += size;
    }
    return readsState ? Imagination::ownChannel : Imagination::noState;
}

Sentence reasonOf(Imagination imagination)
{
    switch (imagination) {
    case Imagination::possible:
        return {};
    case Imagination::windows:
        return Sentence::of("its windows look at the input alone");
    case Imagination::noState:
        return Sentence::of("no neuron of its state reads the state");
    case Imagination::ownChannel:
        return Sentence::of("each neuron of its state reads nothing of the state but its own pixel");
    }
    return {};
}

Result<Imagining> imagine(const Agent& agent, const ImagineStart& start, const std::stop_token& stop)
{
    if (const Imagination imagination = imaginationOf(agent.architecture()); imagination != Imagination::possible)
        return failure(ErrorKind::invalidArgument,
            Sentence::of("imagining means nothing for this agent: %1", reasonOf(imagination)));
    if (agent.memory().empty())
        return failure(ErrorKind::invalidArgument,
            Sentence::of("an agent that remembers nothing can imagine nothing: teach it first"));
    ENGRAM_TRY(State first, startOf(agent, start, stop));
    const Agent deprived = withoutInput(agent);
    const BitVector nothing(agent.sizes().inputs);
    Recall recall;
    Imagining imagining;
    imagining.states.push_back(std::move(first));
    const std::size_t steps = std::clamp<std::size_t>(start.steps, 1, mostImagined);
    for (std::size_t step = 1; step <= steps; ++step) {
        if (stop.stop_requested())
            return failure(ErrorKind::cancelled, Sentence::of("imagining was stopped"));
        imagining.states.push_back(recall.next(deprived, imagining.states.back(), nothing, start.seed, step));
    }
    findSettled(imagining);
    findNearest(imagining, agent.memory());
    return imagining;
}

} // namespace engram
