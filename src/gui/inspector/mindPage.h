#pragma once

#include <array>
#include <memory>
#include <vector>

#include <QWidget>

#include <engram/session/mind.h>

#include "bridge/sessionBridge.h"

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace engram {

class BitPicture;
class HeatView;
class ImaginePart;
class VerticalScroll;

/// What the agent has in mind of each digit: the average of its memories, the most typical and the oddest of them, and
/// which of them have a pixel; and what it imagines without any input.
class MindPage : public QWidget {
    Q_OBJECT
public:
    explicit MindPage(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] HeatView* heat() const noexcept { return heat_; }
    [[nodiscard]] ImaginePart* imagining() const noexcept { return imagine_; }

Q_SIGNALS:
    void mindReady(); ///< what the memories of now give is shown
    void memoryPicked(const engram::SnapshotPointer& snapshot, std::size_t engram);
    void commandWanted(const engram::Repetition& again); ///< on the clipboard

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Images = std::array<MentalImage, 10>;

    void buildDigits();
    void buildMemories();
    void layOut();
    void refresh();
    void showDigit();
    void showExtremes(const MentalImage& image);
    void showPixel();
    void bringPixelInSight();
    void listMemories(const std::vector<std::size_t>& engrams);
    [[nodiscard]] std::size_t bitsPerPixel() const;
    [[nodiscard]] QString nameOf(std::size_t engram) const;

    SessionBridge& bridge_;
    SnapshotPointer minded_; ///< whose memories images_ are of
    std::shared_ptr<const Images> images_;
    QButtonGroup* digits_;
    QWidget* digitRow_;
    QLabel* says_;
    HeatView* heat_;
    QLabel* pixelSays_;
    QListView* list_;
    QStandardItemModel* withPixel_;
    BitPicture* typical_;
    QLabel* typicalSays_;
    BitPicture* oddest_;
    QLabel* oddestSays_;
    QPushButton* copy_;
    VerticalScroll* scroll_ = nullptr;
    std::vector<std::size_t> listed_; ///< engrams, in the order of the list
    ImaginePart* imagine_;
};

} // namespace engram
