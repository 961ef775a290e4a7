#include "inspector/inspectorPanel.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "inspector/answerPage.h"
#include "inspector/comparison.h"
#include "inspector/mapPage.h"
#include "inspector/neuronPage.h"

namespace engram {

InspectorPanel::InspectorPanel(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , tabs_(new QTabWidget(this))
    , answer_(new AnswerPage(bridge, this))
    , neuron_(new NeuronPage(bridge, this))
    , map_(new MapPage(bridge, this))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Inspector"));
    tabs_->addTab(answer_, tr("Answer"));
    tabs_->addTab(neuron_, tr("Neuron"));
    tabs_->addTab(map_, tr("Map"));
    tabs_->setTabToolTip(0, tr("The memories behind the whole answer"));
    tabs_->setTabToolTip(1, tr("Why one neuron took its bit"));
    tabs_->setTabToolTip(2, tr("All memories in the plane, and the path of this answer"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs_);

    connect(answer_, &AnswerPage::compareWanted, this, [this](const MemoryShare& memory) {
        compare(QString::fromStdString(describeMemory(memory)), memory.input, memory.source, memory.index);
    });
    connect(map_, &MapPage::memoryPicked, this, [this](const SnapshotPointer& snapshot, std::size_t index) {
        const EngramView engram = snapshot->learner.agent.memory()[index];
        compare(QString::fromStdString(describeMemory(engram)), BitVector(engram.input),
            std::string(engram.provenance.source), engram.provenance.index);
    });
    // A neuron that a person picks is what they want to read about.
    connect(&bridge.view(), &ViewState::shownChanged, this,
        [this, last = std::optional<NeuronId>()](const Shown& shown) mutable {
            if (shown.neuron && shown.neuron != last)
                showPage(neuron_);
            last = shown.neuron;
        });
}

void InspectorPanel::showPage(QWidget* page)
{
    tabs_->setCurrentWidget(page);
}

void InspectorPanel::compare(
    const QString& name, const BitVector& memory, const std::string& source, std::uint64_t index)
{
    const Shown& shown = bridge_.view().shown();
    auto* dialog = new ComparisonDialog(name, memory, shown.empty() ? BitVector() : shown.state.input, this);
    connect(dialog, &ComparisonDialog::canvasWanted, this, &InspectorPanel::canvasWanted);
    connect(dialog, &ComparisonDialog::forgetWanted, this,
        [this, source, index] { bridge_.session().forgetExample(source, index); });
    dialog->open();
}

} // namespace engram
