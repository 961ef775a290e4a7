#include "inspector/inspectorPanel.h"

#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "bridge/sessionText.h"
#include "inspector/answerPage.h"
#include "inspector/comparison.h"
#include "inspector/mapPage.h"
#include "inspector/mindPage.h"
#include "inspector/neuronPage.h"
#include "inspector/shownMoment.h"

namespace engram {

InspectorPanel::InspectorPanel(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , tabs_(new QTabWidget(this))
    , answer_(new AnswerPage(bridge, this))
    , neuron_(new NeuronPage(bridge, this))
    , map_(new MapPage(bridge, this))
    , mind_(new MindPage(bridge, this))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Inspector"));
    tabs_->tabBar()->setWhatsThis(tr("Why the agent answered so: the whole answer, one neuron, or all memories"));
    tabs_->addTab(answer_, tr("Answer"));
    tabs_->addTab(neuron_, tr("Neuron"));
    tabs_->addTab(map_, tr("Map"));
    tabs_->addTab(mind_, tr("In mind"));
    tabs_->setTabToolTip(0, tr("The memories behind the whole answer"));
    tabs_->setTabToolTip(1, tr("Why one neuron took its bit"));
    tabs_->setTabToolTip(2, tr("All memories in the plane, and the path of this answer"));
    tabs_->setTabToolTip(3, tr("What the agent has in mind of each digit, and what it imagines"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs_);

    connect(answer_, &AnswerPage::menuFilled, this, &InspectorPanel::menuFilled);
    connect(answer_, &AnswerPage::compareWanted, this,
        [this](const MemoryShare& memory) { compare(memory, memory.input); });
    connect(map_, &MapPage::memoryPicked, this, [this](const SnapshotPointer& snapshot, std::size_t index) {
        const EngramView engram = snapshot->learner.agent.memory()[index];
        compare(MemoryName::of(engram), BitVector(engram.input));
    });
    connect(mind_, &MindPage::commandWanted, this, &InspectorPanel::commandWanted);
    connect(mind_, &MindPage::memoryPicked, this, [this](const SnapshotPointer& snapshot, std::size_t index) {
        const EngramView engram = snapshot->learner.agent.memory()[index];
        compare(MemoryName::of(engram), BitVector(engram.input));
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

void InspectorPanel::compare(const MemoryName& name, const BitVector& picture)
{
    const Shown& shown = bridge_.view().shown();
    auto* dialog = new ComparisonDialog(
        memoryText(describeMemory(name)), picture, shown.empty() ? BitVector() : shown.state.input, this);
    connect(dialog, &ComparisonDialog::canvasWanted, this, &InspectorPanel::canvasWanted);
    connect(dialog, &ComparisonDialog::forgetWanted, this, [this, name] { bridge_.session().forgetMemory(name); });
    if (shown.moment && shown.moment->recalled) {
        dialog->setWhatIf(tr("Without it: …"));
        bridge_.query(
            "inspector.comparison", dialog,
            [name, input = shown.state.input, identity = shown.moment->identity, steps = shown.steps](
                const SnapshotPointer& now, const std::stop_token& stop) {
                Recall recall;
                return withoutMemory(now->learner.agent, {input, identity, steps}, name, recall, {}, stop);
            },
            [dialog](const WhatIf& whatIf) { dialog->setWhatIf(describeWhatIf(whatIf)); });
    }
    dialog->open();
}

} // namespace engram
