#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <QWidget>

#include <engram/agent/explanation.h>

#include "bridge/patience.h"
#include "bridge/sessionBridge.h"

class QHBoxLayout;
class QLabel;
class QListView;
class QStandardItemModel;

namespace engram {

class BitPicture;
class DistanceHistogram;

/// What the page shows of one neuron: the explanation and, of the nearest memories, all that a row needs. Worked out on
/// the query thread.
struct NeuronReport {
    SnapshotPointer snapshot; ///< whose memory the explanation's indices are of
    NeuronId neuron;
    NeuronExplanation explanation;
    RecallRules rules;
    bool windows = false; ///< it is one of an agent with windows, which compare pictures and not single connections
    /// A layer that it reads and that can be shown as a picture. Its own first: I for state neurons, Q for output ones.
    struct Part {
        QString name;
        BitVector read; ///< as it was
        BitVector connected; ///< which of its bits the neuron reads
    };
    std::array<Part, 2> parts;
    struct Row {
        NearEngram near;
        QString called;
        std::array<BitVector, 2> patterns; ///< the parts in that memory
        std::array<std::size_t, 2> differing{}; ///< of the connected bits
    };
    std::vector<Row> rows;
};

/// Why one neuron took its bit: the rule, the distances, the vote, and the memories behind it.
class NeuronPage : public QWidget {
    Q_OBJECT
public:
    explicit NeuronPage(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<NeuronReport>& report() const noexcept { return report_; }

Q_SIGNALS:
    void explained(); ///< report() is what is shown now

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeParts(); ///< the pictures of a memory beside each other
    void layOut();
    void refresh();
    void present(NeuronReport report);
    void sayNothing(const QString& why);
    void showPlace(const QString& place);
    void showRow(int row);

    SessionBridge& bridge_;
    QLabel* heading_;
    QLabel* place_;
    QLabel* hint_; ///< what is to be done, where nothing is explained
    QLabel* sentence_;
    QWidget* details_;
    DistanceHistogram* histogram_;
    QListView* list_;
    QStandardItemModel* rows_;
    std::array<QWidget*, 2> partBoxes_{};
    std::array<QLabel*, 2> partNames_{};
    std::array<BitPicture*, 2> partPictures_{};
    QLabel* memoryText_;
    std::optional<NeuronReport> report_;
    Patience patience_; ///< runs while what is shown is not explained yet
    std::uint64_t generation_ = 0;
};

/// "Hamming rule: least distance 41 of 653; 2 memories vote, both say 1."
[[nodiscard]] QString describeDecision(const NeuronExplanation& explanation, const RecallRules& rules);
/// The same of an agent with windows, where no memories vote.
[[nodiscard]] QString describeWindows(const NeuronReport& report);
/// The memories' votes counted: not where the rule that asks them is off, or another came first.
[[nodiscard]] bool votesCounted(const NeuronExplanation& explanation, const RecallRules& rules);

} // namespace engram
