#include "shell/recoveryOffer.h"

#include <chrono>
#include <utility>

#include <QDateTime>
#include <QLocale>

#include "bridge/later.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "shell/document.h"
#include "shell/messageBar.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

QString timeOf(const RecoveryFolder::Copy& copy)
{
    const auto time = std::chrono::file_clock::to_sys(copy.written);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return minuteText(QDateTime::fromSecsSinceEpoch(seconds));
}

} // namespace

RecoveryOffer::RecoveryOffer(SessionBridge& bridge, Document& document, MessageBar& messages, const QString& folder)
    : QObject(&document)
    , bridge_(bridge)
    , document_(document)
    , messages_(messages)
{
    later(
        this, [path = folder.toStdString()] { return RecoveryFolder(path).abandoned(); },
        [this](std::vector<RecoveryFolder::Copy> copies) {
            waiting_ = std::move(copies);
            offerNext();
        });
    connect(&bridge, &SessionBridge::jobFinished, this, &RecoveryOffer::follow);
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this](const SnapshotPointer& snapshot) {
        if (!snapshot->modified)
            removeTaken();
    });
}

void RecoveryOffer::offerNext()
{
    if (waiting_.empty())
        return;
    const RecoveryFolder::Copy copy = waiting_.front();
    waiting_.erase(waiting_.begin());
    messages_.showQuestion(tr("Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.")
                               .arg(agentText(copy.name), timeOf(copy)),
        {{tr("Recover it"), [this, copy] { recover(copy); }}, {tr("Throw it away"), [this, copy] { confirm(copy); }}});
}

void RecoveryOffer::confirm(const RecoveryFolder::Copy& copy)
{
    messages_.showQuestion(tr("Throw the copy of “%1” away? There is no other.").arg(agentText(copy.name)),
        {{tr("Keep it"),
             [this, copy] {
                 waiting_.insert(waiting_.begin(), copy);
                 offerNext();
             }},
            {tr("Throw it away for good"), [this, copy] {
                 if (const auto lock = RecoveryFolder::hold(copy))
                     RecoveryFolder::remove(copy);
                 offerNext();
             }}});
}

void RecoveryOffer::recover(const RecoveryFolder::Copy& copy)
{
    later(
        this, [copy] { return RecoveryFolder::load(copy); },
        [this, copy](Result<Learner> learner) {
            if (!learner) {
                offerNext();
                return messages_.showProblem(sessionText(learner.error()));
            }
            document_.whenSafe([this, copy, learner = std::move(*learner)] { adopt(copy, learner); },
                [this, copy] {
                    waiting_.insert(waiting_.begin(), copy);
                    offerNext();
                });
        });
}

void RecoveryOffer::adopt(const RecoveryFolder::Copy& copy, const Learner& learner)
{
    std::optional<FileLock> lock = RecoveryFolder::hold(copy);
    if (!lock)
        return messages_.showProblem(
            tr("“%1” has been recovered in another window already.").arg(agentText(copy.name)));
    coming_ = Taken{copy, std::move(*lock)};
    bridge_.session().adoptRecovered(learner, copy.original);
}

void RecoveryOffer::follow(const JobResult& result)
{
    // A file that was opened is unmodified, so this one is what was asked for.
    if (result.kind != JobKind::openAgent || !coming_ || !bridge_.snapshot()->modified)
        return;
    removeTaken(); // what was recovered before has been saved or thrown away for this one
    taken_ = std::exchange(coming_, std::nullopt);
    offerNext();
}

void RecoveryOffer::removeTaken()
{
    if (const std::optional<Taken> taken = std::exchange(taken_, std::nullopt))
        RecoveryFolder::remove(taken->copy);
}

} // namespace engram
