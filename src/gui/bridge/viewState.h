#pragma once

#include <cstddef>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include <engram/agent/explanation.h>
#include <engram/agent/state.h>
#include <engram/session/answerExplanation.h>
#include <engram/session/session.h>

namespace engram {

/// What the central views show at one moment: a finished value, so that all of them repaint from the same one.
struct Shown {
    enum class Source { nothing, live, story };

    Source source = Source::nothing;
    State state; ///< sizes 0 when there is nothing
    std::optional<State> previous; ///< the state before in the same episode: the one this was recalled from
    std::optional<DigitPixels> digit; ///< grey levels, where they are known
    std::optional<std::uint8_t> expected; ///< the right digit, where it is known
    QString title; ///< "Drawing", "MNIST test 5,123"
    StateKind kind = StateKind::canvas;
    std::size_t step = 0; ///< as the question counts: 0 is the random state after a reset
    std::size_t steps = 0; ///< number of the last step of this episode
    std::size_t offset = 0; ///< place among the states of the episode; equals `step` where it began with step 0
    std::size_t states = 0; ///< of the episode
    std::size_t changedBits = 0; ///< state bits that differ from `previous`
    std::size_t storyIndex = 0; ///< where source is story
    std::optional<StepMoment> moment; ///< the step that made this state: what explanations are asked about
    std::optional<NeuronId> neuron; ///< the one that is selected; it stays from state to state, and exists in each
    std::optional<double> milliseconds; ///< of a live answer
    std::optional<std::size_t> settledAt; ///< of a live answer
    SnapshotPointer asked; ///< the learner that this was asked of, or whose story this is; never null once shown

    [[nodiscard]] bool empty() const { return source == Source::nothing; }
};

/// Decides what the central views show: the live answer (its last step, or one that a person picked), or a state of
/// the story. GUI thread only.
class ViewState : public QObject {
    Q_OBJECT
public:
    explicit ViewState(QObject* parent = nullptr);

    [[nodiscard]] const Shown& shown() const noexcept { return shown_; }
    /// The newest live answer with all its steps, shown or not; null if there is none.
    [[nodiscard]] const std::shared_ptr<const LiveAnswer>& live() const noexcept { return live_; }

    /// The newest live answer. It is shown at once, at its last step, unless a state of the story is looked at and
    /// `takesOver` is false.
    void setLive(std::shared_ptr<const LiveAnswer> answer, bool takesOver = true);
    /// A step of the live answer: 0 is its random beginning. Ignored when there is none.
    void showLiveStep(std::size_t step);
    /// Back from the story to the live answer, if there is one.
    void showLive();
    /// A state of the story of this snapshot. Ignored when there is no such state.
    void showStory(const SnapshotPointer& snapshot, std::size_t index);
    /// A newer snapshot is there. A state of the story that is looked at moves with its story and is explained anew
    /// where the agent has forgotten; where it was dropped, the nearest one is shown, and where it is gone with its
    /// story or its agent, the drawing.
    void follow(const SnapshotPointer& snapshot);
    /// One step back or forth in what is shown, within its episode.
    void step(int by);
    [[nodiscard]] bool canStep(int by) const;
    void clear();

    void selectNeuron(std::optional<NeuronId> neuron);

Q_SIGNALS:
    void shownChanged(const engram::Shown& shown);

private:
    void show(Shown shown);

    Shown shown_;
    std::shared_ptr<const LiveAnswer> live_;
};

} // namespace engram
