#include <engram/agent/agent.h>

#include <algorithm>
#include <cassert>
#include <utility>

#include <engram/bits/counterRandom.h>

namespace engram {

namespace {

constexpr std::string_view instinctSource = "Instinct";

std::optional<std::uint8_t> digitByte(BitView label)
{
    const std::optional<int> digit = digitOf(label);
    return digit ? std::optional(static_cast<std::uint8_t>(*digit)) : std::nullopt;
}

/// The variants of an example begin from different random states.
Identity identityOfLesson(const Provenance& provenance)
{
    const Identity identity = identityOfExample(provenance.source, provenance.index);
    return provenance.variant == 0 ? identity : mixBits(identity ^ provenance.variant);
}

Episode lessonEpisode(BitView label, const Provenance& provenance)
{
    Episode episode;
    episode.kind = StateKind::training;
    episode.source = provenance.source;
    episode.index = provenance.index;
    episode.expected = digitByte(label);
    episode.identity = identityOfLesson(provenance);
    return episode;
}

/// What is taught may be named by a view of the agent itself, which changes as it is taught.
struct OwnProvenance {
    explicit OwnProvenance(const Provenance& given)
        : source(given.source)
        , provenance{source, given.index, given.variant, given.kind}
    {
    }
    std::string source;
    Provenance provenance; ///< views `source`
};

/// The dominant connection of state neuron k is input k.
State taughtState(BitView input, BitView label)
{
    State taught;
    taught.input = BitVector(input);
    taught.state = BitVector(input);
    taught.output = BitVector(label);
    return taught;
}

bool holds(const InstinctCondition& condition, const State& state)
{
    switch (condition.layer) {
    case Layer::input:
        return state.input[condition.neuron] == condition.value;
    case Layer::state:
        return state.state[condition.neuron] == condition.value;
    case Layer::output:
        return state.output[condition.neuron] == condition.value;
    }
    return false;
}

} // namespace

State resetState(const Agent& agent, BitView input, Identity identity)
{
    State state(agent.sizes());
    if (!input.empty())
        state.input = BitVector(input);
    state.state = randomBits(agent.settings().seed, identity, 0, Layer::state, agent.sizes().states);
    state.output = randomBits(agent.settings().seed, identity, 0, Layer::output, agent.sizes().outputs);
    return state;
}

Agent::Agent(Architecture architecture, AgentSettings settings)
    : architecture_(std::move(architecture))
    , settings_(settings)
    , memory_(architecture_.sizes())
    , story_(architecture_.sizes())
    , state_(architecture_.sizes())
    , previous_(state_)
{
}

void Agent::begin(Episode episode)
{
    episode.engrams = memory_.size();
    episode.forgettings = forgettings_;
    episode_ = std::move(episode);
    stepInEpisode_ = episode_.firstStep;
    story_.begin(episode_);
    story_.append(state_);
    episodeIsOpen_ = true;
}

void Agent::reset(Episode episode, BitView input)
{
    assert(input.empty() || input.size() == sizes().inputs);
    const BitVector lastInput = input.empty() ? state_.input : BitVector(input);
    state_ = resetState(*this, lastInput, episode.identity);
    stepped_ = false;
    episode.startsWithReset = true;
    episode.firstStep = 0;
    begin(std::move(episode));
}

void Agent::continueWith(Episode episode)
{
    episode.startsWithReset = false;
    episode.firstStep = 0;
    begin(std::move(episode));
}

// An episode of the story says what its states were recalled from. Where that changes on the way (something was learned
// or forgotten, feedback or a test came between), the same episode goes on under a heading of its own.
void Agent::continueStory(StateKind kind, bool recalled)
{
    const bool sameMemory = episode_.engrams == memory_.size() && episode_.forgettings == forgettings_;
    if (episodeIsOpen_ && episode_.kind == kind && (sameMemory || !recalled))
        return;
    Episode continued = episode_;
    continued.kind = kind;
    continued.startsWithReset = false;
    continued.firstStep = stepInEpisode_;
    begin(std::move(continued));
}

void Agent::become(State next)
{
    previous_ = std::exchange(state_, std::move(next));
    stepped_ = true;
    ++stepInEpisode_;
    ++counter_;
    story_.append(state_);
}

void Agent::step(BitView input, StepRule& rule)
{
    assert(input.size() == sizes().inputs);
    const BitVector held(input); // the view may look at the story, which is about to grow
    const bool isRecalled = episode_.kind == StateKind::testing || episode_.kind == StateKind::canvas;
    continueStory(isRecalled ? episode_.kind : StateKind::testing, true);
    become(rule.next(*this, state_, held, episode_.identity, stepInEpisode_ + 1));
    actOnInstincts();
}

void Agent::step(BitView input, BitView label, const Provenance& provenance)
{
    assert(input.size() == sizes().inputs && label.size() == sizes().outputs);
    const OwnProvenance own(provenance);
    learn(taughtState(input, label), own.provenance);
}

void Agent::teach(BitView input, BitView label, const Provenance& provenance)
{
    assert(input.size() == sizes().inputs && label.size() == sizes().outputs);
    const OwnProvenance own(provenance);
    State taught = taughtState(input, label);
    Episode episode = lessonEpisode(label, provenance);
    if (settings_.context == Context::sequence)
        continueWith(std::move(episode));
    else
        reset(std::move(episode), taught.input);
    learn(std::move(taught), own.provenance);
}

void Agent::learn(State taught, const Provenance& provenance)
{
    continueStory(StateKind::training, false);
    become(std::move(taught));
    store(state_, provenance);
}

void Agent::store(const State& answer, const Provenance& provenance)
{
    const State& context = settings_.context == Context::iconic ? answer : previous_;
    memory_.teach({answer.input, context.state, context.output, answer.state, answer.output, provenance});
}

bool Agent::giveFeedback(Provenance provenance, LessonKind kind)
{
    if (!stepped_)
        return false;
    provenance.kind = kind;
    State answer = state_;
    if (kind == LessonKind::pain)
        answer.output = state_.output.inverted();

    Episode episode = lessonEpisode({}, provenance);
    episode.kind = StateKind::feedback;
    episode.engrams = memory_.size();
    episode.forgettings = forgettings_;
    episode.firstStep = stepInEpisode_;
    episode.startsWithReset = false;
    store(answer, provenance);
    story_.begin(std::move(episode));
    story_.append(answer);
    episodeIsOpen_ = false;
    return true;
}

bool Agent::reinforce(const Provenance& provenance)
{
    return giveFeedback(provenance, LessonKind::pleasure);
}

bool Agent::punish(const Provenance& provenance)
{
    return giveFeedback(provenance, LessonKind::pain);
}

void Agent::actOnInstincts()
{
    const std::vector<Instinct>& instincts = architecture_.description().instincts;
    for (std::size_t i = 0; i < instincts.size(); ++i) {
        const auto& conditions = instincts[i].conditions;
        if (std::all_of(conditions.begin(), conditions.end(), [this](const auto& c) { return holds(c, state_); }))
            giveFeedback({.source = instinctSource, .index = i},
                instincts[i].pleasure ? LessonKind::pleasure : LessonKind::pain);
    }
}

void Agent::record(Episode episode, std::span<const State> states)
{
    episode.engrams = memory_.size();
    episode.forgettings = forgettings_;
    episode.firstStep = 0;
    episode.startsWithReset = true;
    story_.begin(std::move(episode));
    for (const State& state : states)
        story_.append(state);
    episodeIsOpen_ = false;
}

void Agent::liveThrough(Episode episode, std::span<const State> states)
{
    assert(!states.empty());
    record(std::move(episode), states);
    state_ = states.back();
    settleIn(counter_ + states.size() - 1, forgettings_);
}

void Agent::restore(Memory memory, Story story, State state, std::uint64_t counter, std::uint64_t forgettings)
{
    assert(memory.sizes() == sizes() && story.sizes() == sizes());
    memory_ = std::move(memory);
    story_ = std::move(story);
    state_ = std::move(state);
    settleIn(counter, forgettings);
}

void Agent::returnAfter(const Agent& present)
{
    story_ = present.story_;
    settleIn(std::max(present.counter_, counter_), std::max(present.forgettings_, forgettings_) + 1);
}

void Agent::returnWithOwnStoryAfter(const Agent& present)
{
    settleIn(std::max(present.counter_, counter_), present.forgettings_);
}

/// Makes state_ the present of the story that is there: its last episode goes on if this is its last state.
void Agent::settleIn(std::uint64_t counter, std::uint64_t forgettings)
{
    previous_ = state_;
    counter_ = counter;
    forgettings_ = forgettings;
    episode_ = {};
    episode_.kind = StateKind::testing;
    stepInEpisode_ = 0;
    stepped_ = episodeIsOpen_ = false;
    if (!story_.empty())
        resumeEpisode();
}

void Agent::resumeEpisode()
{
    const std::size_t last = story_.size() - 1;
    const StoryState now = story_.state(last);
    const bool isPresent = now.kind != StateKind::feedback && now.input == state_.input && now.state == state_.state
        && now.output == state_.output;
    if (!isPresent)
        return;
    episode_ = story_.episode(now.episode);
    stepInEpisode_ = now.step;
    episodeIsOpen_ = true;
    if (last == story_.range(now.episode).firstState)
        return;
    stepped_ = true;
    const StoryState before = story_.state(last - 1);
    previous_.state = BitVector(before.state);
    previous_.output = BitVector(before.output);
}

void Agent::clearStory()
{
    story_.clear();
    episodeIsOpen_ = false;
}

} // namespace engram
