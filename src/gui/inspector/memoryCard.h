#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QFrame>

#include <engram/session/answerExplanation.h>

#include "widgets/namedPicture.h"

class QLabel;
class QMenu;
class QPushButton;

namespace engram {

class BitPicture;

/// One memory of the gallery: its picture, how much of the state came from it, where it comes from, and what may be
/// done with it. Says what the answer becomes without it before anything is forgotten.
class MemoryCard : public QFrame {
    Q_OBJECT
public:
    explicit MemoryCard(QWidget* parent = nullptr);

    /// `alsoAs`: what else the same picture was taught as.
    void show(const MemoryShare& memory, const std::vector<std::uint32_t>& alsoAs = {});
    /// A memory of a patchwork, with its number, colour and hatching; `part` says what part it has in it.
    void showPatch(const MemoryShare& memory, std::size_t mark, const QString& part);
    [[nodiscard]] const MemoryShare& memory() const noexcept { return memory_; }
    void setWhatIf(const std::optional<WhatIf>& whatIf); ///< nothing: not known yet
    void setAsksWhatIf(bool on); ///< off: nobody finds out what it matters

Q_SIGNALS:
    void openWanted();
    void forgetWanted();
    /// Its menu is about to be shown: what can be done with its picture belongs there, too.
    void menuFilled(QMenu* menu, const engram::NamedPicture& picture);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void name(const QString& heading);

    MemoryShare memory_;
    BitPicture* picture_;
    QLabel* share_;
    QLabel* place_;
    QLabel* part_;
    QLabel* whatIf_;
    QPushButton* open_;
    QPushButton* forget_;
};

} // namespace engram
