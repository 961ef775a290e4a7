#pragma once

#include <memory>

#include <QObject>

#include <engram/reading/pageReader.h>

#include "bridge/sessionBridge.h"
#include "canvas/drawing.h"

namespace engram {

/// The digits that the agent finds in a picture which was brought in, and what it answers to each. They are found once;
/// what it answers follows what it learns.
class PictureDigits : public QObject {
    Q_OBJECT
public:
    explicit PictureDigits(SessionBridge& bridge, QObject* parent = nullptr);

    /// Another thing stands on the canvas; it may be the same picture with something drawn upon it.
    void follow(const Placed& placed);
    /// Null until they are found, and where no picture was brought in.
    [[nodiscard]] const std::shared_ptr<const PageReading>& reading() const noexcept { return reading_; }

Q_SIGNALS:
    void changed();

private:
    void followAgent(const SnapshotPointer& snapshot);
    void ask();

    SessionBridge& bridge_;
    Placed placed_;
    std::shared_ptr<const PageReading> reading_;
    SnapshotPointer asked_; ///< whose answers are wanted
};

} // namespace engram
