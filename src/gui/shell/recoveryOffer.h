#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include <engram/store/recovery.h>

namespace engram {

class Document;
class MessageBar;
class SessionBridge;
struct JobResult;

/// At the start: offers what an Engram that ended unexpectedly left unsaved, one after the other. A copy that is
/// accepted is locked, so that no other window is offered it, and removed once its agent is saved or thrown away on
/// purpose, so that a second crash loses nothing either.
class RecoveryOffer : public QObject {
    Q_OBJECT
public:
    RecoveryOffer(SessionBridge& bridge, Document& document, MessageBar& messages, const QString& folder);

    void removeTaken(); ///< the agent that was recovered is saved, or was thrown away

private:
    struct Taken {
        RecoveryFolder::Copy copy;
        FileLock lock;
    };
    void offerNext();
    void confirm(const RecoveryFolder::Copy& copy); ///< that it is thrown away
    void recover(const RecoveryFolder::Copy& copy);
    void adopt(const RecoveryFolder::Copy& copy, const Learner& learner);
    void follow(const JobResult& result);

    SessionBridge& bridge_;
    Document& document_;
    MessageBar& messages_;
    std::vector<RecoveryFolder::Copy> waiting_; ///< not offered yet
    std::optional<Taken> coming_; ///< the session has been asked to adopt it
    std::optional<Taken> taken_; ///< is open
};

} // namespace engram
