#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include <QWidget>

#include "inspector/patchworkPicture.h"
#include "widgets/namedPicture.h"

class QLabel;
class QMenu;
class QVBoxLayout;

namespace engram {

class MemoryCard;
struct MemoryShare;

/// Why an agent with windows answers so, as pictures: the answer patched together out of its memories, the runner-up,
/// and where the picture speaks for the one and for the other; then the memories themselves, to be opened and
/// forgotten.
class PatchworkPart : public QWidget {
    Q_OBJECT
public:
    explicit PatchworkPart(QWidget* parent = nullptr);

    /// `explanation` has a code at least.
    void show(PatchworkPointer explanation, const BitVector& question);
    /// Nothing of what was shown is kept.
    void clear();
    [[nodiscard]] const PatchworkPointer& explanation() const noexcept { return explanation_; }
    void setRoom(int width, int height); ///< of the page: the pictures take what they may
    /// What is said of the window that is pointed at. It is to be placed where it stays in sight while pictures scroll.
    [[nodiscard]] QLabel* status() const noexcept { return status_; }
    [[nodiscard]] std::optional<std::size_t> window() const noexcept { return window_; } ///< pointed at

    using Cards = std::vector<MemoryCard*>; ///< in the order in which their memories were chosen
    [[nodiscard]] const Cards& answerCards() const noexcept { return shownCards_[0]; }
    [[nodiscard]] const Cards& runnerUpCards() const noexcept { return shownCards_[1]; }

Q_SIGNALS:
    void openWanted(const engram::MemoryShare& memory);
    void forgetWanted(const engram::MemoryShare& memory);
    void menuFilled(QMenu* menu, const engram::NamedPicture& picture); ///< see MemoryCard

private:
    struct Memories { ///< of the answer, of the runner-up
        QLabel* heading;
        QVBoxLayout* layout;
        std::vector<MemoryCard*> cards; ///< shown or not
    };
    void point(std::optional<std::size_t> window);
    void showMemories(Memories& memories, std::size_t code, const QString& heading);
    MemoryCard* addCard(Memories& memories);

    PatchworkPointer explanation_;
    std::optional<std::size_t> window_;
    std::array<PatchworkPicture*, 4> pictures_{};
    std::array<QLabel*, 4> captions_{};
    QLabel* status_;
    std::array<Memories, 2> memories_{};
    std::array<Cards, 2> shownCards_;
};

} // namespace engram
