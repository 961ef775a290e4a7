#include "shell/recoveryOffer.h"

#include <chrono>

#include <QDateTime>
#include <QLocale>

#include "bridge/sessionBridge.h"
#include "shell/messageBar.h"
#include "widgets/later.h"

namespace engram {

namespace {

QString timeOf(const RecoveryFolder::Copy& copy)
{
    const auto time = std::chrono::file_clock::to_sys(copy.written);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

} // namespace

RecoveryOffer::RecoveryOffer(SessionBridge& bridge, MessageBar& messages, const QString& folder, QObject* parent)
    : QObject(parent)
    , bridge_(bridge)
    , messages_(messages)
{
    later(
        this, [path = folder.toStdString()] { return RecoveryFolder(path).abandoned(); },
        [this](std::vector<RecoveryFolder::Copy> copies) { offer(std::move(copies)); });
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this](const SnapshotPointer& snapshot) {
        adopted_ = adopted_ || (taken_ && snapshot->modified);
        if (adopted_ && !snapshot->modified) {
            removeLater(*std::exchange(taken_, std::nullopt));
            adopted_ = false;
        }
    });
}

void RecoveryOffer::offer(std::vector<RecoveryFolder::Copy> copies)
{
    if (copies.empty())
        return;
    const RecoveryFolder::Copy copy = copies.front();
    copies.erase(copies.begin());
    messages_.showQuestion(tr("Engram ended unexpectedly. “%1” was not saved; there is a copy from %2.")
                               .arg(QString::fromStdString(copy.name), timeOf(copy)),
        {{tr("Recover it"), [this, copy] { recover(copy); }}, {tr("Throw it away"), [this, copy, copies] {
                                                                   removeLater(copy);
                                                                   offer(copies);
                                                               }}});
}

void RecoveryOffer::recover(const RecoveryFolder::Copy& copy)
{
    later(
        this, [copy] { return RecoveryFolder::load(copy); },
        [this, copy](Result<Learner> learner) {
            if (!learner)
                return messages_.showProblem(QString::fromStdString(learner.error().message));
            taken_ = copy;
            bridge_.session().adoptRecovered(std::move(*learner), copy.original);
        });
}

void RecoveryOffer::removeLater(const RecoveryFolder::Copy& copy)
{
    QThreadPool::globalInstance()->start([copy] { RecoveryFolder::remove(copy); });
}

} // namespace engram
