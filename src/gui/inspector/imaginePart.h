#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include <engram/session/mind.h>

#include "bridge/sessionBridge.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace engram {

/// Lets the agent imagine: from noise, half of what is drawn, or a label, without any input; shows every step and what
/// the state fell into. Says so where it means nothing.
class ImaginePart : public QWidget {
    Q_OBJECT
public:
    explicit ImaginePart(SessionBridge& bridge, QWidget* parent = nullptr);

    void setDigit(std::uint32_t digit); ///< the label to begin from
    [[nodiscard]] QListView* strip() const noexcept { return strip_; }

Q_SIGNALS:
    void imagined();
    void commandWanted(const engram::Repetition& again); ///< on the clipboard

private:
    [[nodiscard]] static QString whyNot(Imagination imagination); ///< why it means nothing; empty where it does
    /// Below the picture of a step: "3: reads 7".
    [[nodiscard]] static QString captionOf(std::size_t step, std::uint32_t code);
    void buildStrip(); ///< of what was imagined
    void layOut();
    void refresh();
    void imagineNow();
    void showImagined(const Result<Imagining>& result);
    void copyCommand();

    SessionBridge& bridge_;
    std::uint32_t digit_ = 0;
    std::optional<Imagination> possible_; ///< for the agent that is open; nothing till it is known
    SnapshotPointer asked_; ///< whose wiring possible_ is of
    QLabel* why_;
    QComboBox* start_;
    QSpinBox* seed_;
    QPushButton* button_;
    QListView* strip_;
    QStandardItemModel* states_;
    QLabel* end_;
    QPushButton* copy_;
    ImagineStart started_; ///< how the newest imagining began
    SnapshotPointer imagined_; ///< who imagined it; null before the first
};

} // namespace engram
