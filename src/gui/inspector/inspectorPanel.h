#pragma once

#include <QWidget>

#include <engram/dataset/digitSet.h>

#include "bridge/sessionBridge.h"
#include "widgets/namedPicture.h"

class QMenu;
class QTabWidget;

namespace engram {

class AnswerPage;
class MapPage;
class MindPage;
class NeuronPage;

/// Why the agent answered as it did: the whole answer, one neuron, the map of all memories, and
/// what it has in mind of each digit.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] AnswerPage* answer() const noexcept { return answer_; }
    [[nodiscard]] NeuronPage* neuron() const noexcept { return neuron_; }
    [[nodiscard]] MapPage* map() const noexcept { return map_; }
    [[nodiscard]] MindPage* mind() const noexcept { return mind_; }
    void showPage(QWidget* page);

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture); ///< a memory is to be put on the canvas
    void commandWanted(const engram::Repetition& again); ///< on the clipboard
    void menuFilled(QMenu* menu, const engram::NamedPicture& picture); ///< see MemoryCard

private:
    void compare(const MemoryName& name, const BitVector& picture);

    SessionBridge& bridge_;
    QTabWidget* tabs_;
    AnswerPage* answer_;
    NeuronPage* neuron_;
    MapPage* map_;
    MindPage* mind_;
};

} // namespace engram
