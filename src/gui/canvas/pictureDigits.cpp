#include "canvas/pictureDigits.h"

namespace engram {

namespace {

bool answersAlike(const Learner& left, const Learner& right)
{
    return left.agent.memory().version() == right.agent.memory().version()
        && left.agent.settings() == right.agent.settings() && left.preprocessing == right.preprocessing
        && left.agent.architecture() == right.agent.architecture();
}

} // namespace

PictureDigits::PictureDigits(SessionBridge& bridge, QObject* parent)
    : QObject(parent)
    , bridge_(bridge)
{
    connect(&bridge, &SessionBridge::snapshotChanged, this, &PictureDigits::followAgent);
}

void PictureDigits::follow(const Placed& placed)
{
    const bool same = placed.from == placed_.from && placed.way == placed_.way;
    placed_ = placed;
    if (same)
        return;
    reading_ = nullptr;
    if (placed_.from)
        ask();
    Q_EMIT changed();
}

void PictureDigits::followAgent(const SnapshotPointer& snapshot)
{
    if (placed_.from && asked_ && !answersAlike(asked_->learner, snapshot->learner))
        ask();
}

void PictureDigits::ask()
{
    asked_ = bridge_.snapshot();
    bridge_.query(
        "pictureDigits", this,
        [from = placed_.from, way = placed_.way, before = reading_, steps = bridge_.steps()](
            const SnapshotPointer& snapshot, const std::stop_token&) {
            const Learner& learner = snapshot->learner;
            const PictureInk& ink = from->ink(way);
            const PageOptions options{
                .steps = steps, .oneDigit = !learner.preprocessing.normalise, .asItIs = ink.isDigit};
            PageReader reader(learner);
            if (!before || before->digits.size() < 2 || options.oneDigit)
                return std::make_shared<PageReading>(reader.read(ink.page, options));
            auto again = std::make_shared<PageReading>(*before);
            reader.ask(*again, options);
            return again;
        },
        [this, from = placed_.from, way = placed_.way](std::shared_ptr<PageReading> reading) {
            if (from != placed_.from || way != placed_.way)
                return;
            reading_ = std::move(reading);
            Q_EMIT changed();
        });
}

} // namespace engram
