#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include <engram/store/recovery.h>

namespace engram {

class MessageBar;
class SessionBridge;

/// At the start: offers what an Engram that ended unexpectedly left unsaved. A copy that was taken is removed once it
/// is saved, so that a second crash loses nothing either.
class RecoveryOffer : public QObject {
    Q_OBJECT
public:
    RecoveryOffer(SessionBridge& bridge, MessageBar& messages, const QString& folder, QObject* parent);

private:
    void offer(std::vector<RecoveryFolder::Copy> copies);
    void recover(const RecoveryFolder::Copy& copy);
    void removeLater(const RecoveryFolder::Copy& copy);

    SessionBridge& bridge_;
    MessageBar& messages_;
    std::optional<RecoveryFolder::Copy> taken_;
    bool adopted_ = false;
};

} // namespace engram
