#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include <engram/session/answerExplanation.h>

#include "bridge/sessionBridge.h"

class QLabel;
class QGridLayout;

namespace engram {

class MemoryCard;
class SharesChart;

/// Why the whole answer: the memories that the shown state layer was recalled from, how their shares move over the
/// steps, and what the answer would be without each.
class AnswerPage : public QWidget {
    Q_OBJECT
public:
    explicit AnswerPage(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<StepShares>& shares() const noexcept { return shares_; }

Q_SIGNALS:
    void explained(); ///< shares() is what is shown now
    void compareWanted(const engram::MemoryShare& memory);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void present(StepShares shares);
    void sayNothing(const QString& why);
    void askWhatIf(std::size_t card);
    void askAllSteps();
    void forget(const MemoryShare& memory);

    static constexpr std::size_t cardCount = 6;

    SessionBridge& bridge_;
    QLabel* heading_;
    QLabel* note_;
    QWidget* gallery_;
    std::array<MemoryCard*, cardCount> cards_{};
    QLabel* rest_;
    QWidget* chartCard_;
    SharesChart* chart_;
    std::optional<StepShares> shares_;
    std::shared_ptr<Recall> recall_; ///< of the queries of one key, which never overlap
    std::shared_ptr<Recall> whatIfRecall_;
    std::shared_ptr<Recall> stepsRecall_;
    std::uint64_t generation_ = 0; ///< what is shown; late results of older ones are dropped
};

} // namespace engram
