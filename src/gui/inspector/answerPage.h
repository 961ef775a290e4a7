#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include <engram/session/answerExplanation.h>
#include <engram/session/patchworkExplanation.h>

#include "bridge/patience.h"
#include "bridge/sessionBridge.h"
#include "widgets/namedPicture.h"

class QFrame;
class QLabel;
class QMenu;
class QGridLayout;

namespace engram {

class MemoryCard;
class PatchworkPart;
class SharesChart;

/// Why the whole answer: the memories that the shown state layer was recalled from, how their shares move over the
/// steps, and what the answer would be without each. Of an agent with windows: how they are patched together.
class AnswerPage : public QWidget {
    Q_OBJECT
public:
    explicit AnswerPage(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<StepShares>& shares() const noexcept { return shares_; }
    [[nodiscard]] PatchworkPart& patchwork() const noexcept { return *patchwork_; }

Q_SIGNALS:
    void explained(); ///< shares() is what is shown now
    void compareWanted(const engram::MemoryShare& memory);
    void menuFilled(QMenu* menu, const engram::NamedPicture& picture); ///< see MemoryCard

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMemories(); ///< the cards, one below the other
    void layOut();
    /// What the page is about: the answer, and the memory that forgetting would take from.
    struct Subject {
        SnapshotPointer asked;
        std::shared_ptr<const LiveAnswer> live; ///< null for an answer of the story
        std::size_t firstState = 0; ///< of the story: where the answer begins
        std::size_t memories = 0;
        std::uint64_t forgettings = 0;
        friend bool operator==(const Subject&, const Subject&) = default;
    };
    [[nodiscard]] Subject subjectOf(const Shown& shown) const;
    void refresh();
    void present(StepShares shares, std::shared_ptr<const PatchworkExplanation> patchwork);
    [[nodiscard]] QString noteFor(const Shown& shown) const;
    void presentMemories();
    void hideExplanations();
    void showPatchwork(std::shared_ptr<const PatchworkExplanation> patchwork, const BitVector& question);
    void sayNothing(const QString& why);
    void sayThatItTakesLonger();
    void catchUp();
    void askSteps();
    void askWhatIf(std::size_t card);

    static constexpr std::size_t cardCount = 6;

    SessionBridge& bridge_;
    QLabel* heading_;
    QLabel* note_;
    QWidget* gallery_;
    std::array<MemoryCard*, cardCount> cards_{};
    std::vector<MemoryCard*> shownCards_; ///< whose memories are asked about: what if they were forgotten?
    QLabel* rest_;
    PatchworkPart* patchwork_;
    QFrame* statusLine_; ///< above what it says of the pointed place
    QWidget* chartCard_;
    SharesChart* chart_;
    std::optional<StepShares> shares_;
    std::shared_ptr<Recall> recall_; ///< of the queries of one key, which never overlap
    std::shared_ptr<Recall> detailRecall_;
    Patience patience_; ///< runs while what is shown is not explained yet
    bool behind_ = false; ///< it has run out, and the page says so
    std::uint64_t generation_ = 0; ///< what is shown; late results of older ones are dropped
    std::optional<Subject> subject_;
    std::size_t offset_ = 0; ///< of the state in its episode: the one that is explained
    enum class Steps { unknown, asked, known };
    Steps steps_ = Steps::unknown; ///< of the chart
    std::vector<WhatIf> whatIfs_; ///< that are known of subject_, so that stepping asks nothing twice
    std::vector<MemoryName> whatIfNames_; ///< whose they are
};

} // namespace engram
