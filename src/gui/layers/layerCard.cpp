#include "layers/layerCard.h"

#include <QComboBox>
#include <QToolButton>

#include "bridge/sessionBridge.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"
#include "widgets/pictureDrag.h"

namespace engram {

LayerCard::LayerCard(SessionBridge& bridge, Layer layer, QWidget* parent)
    : Card(layer == Layer::input ? tr("Input") : tr("State"), parent, Detail::below)
    , bridge_(bridge)
    , layer_(layer)
    , view_(new LayerView(layer == Layer::input ? tr("Input layer") : tr("State layer"), this))
{
    view_->setObjectName(layer == Layer::input ? QStringLiteral("inputLayer") : QStringLiteral("stateLayer"));
    view_->setEmptyText(layer == Layer::input ? tr("The picture as bits, as the agent sees it")
                                              : tr("What the agent makes of it, step by step"));
    view_->setWhatsThis(layer == Layer::input
            ? tr("What the agent sees, a cell for each pixel. A click or the arrow keys choose a neuron")
            : tr("What the agent makes of it, a neuron for each cell. A click or the arrow keys ask one why"));
    if (layer == Layer::state)
        buildStepTools();
    buildPlaneChoice();
    body()->addWidget(view_, 1);
    auto* why = new QAction(tr("&Why is this bit so?"), view_);
    why->setObjectName(QStringLiteral("whyThisBit"));
    connect(why, &QAction::triggered, view_, &LayerView::chooseUnderMenu);
    view_->addAction(why);
    new PictureDrag(*view_, [this] { return view_->picture(); });
    connect(view_, &LayerView::neuronChosen, this, [this](std::optional<std::size_t> neuron) {
        // The input neurons learn nothing: a click there means the state neuron that mirrors it.
        bridge_.view().selectNeuron(neuron ? std::optional(NeuronId{Layer::state, *neuron}) : std::nullopt);
    });
    connect(&bridge.view(), &ViewState::shownChanged, this, &LayerCard::show);
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this] {
        if (bridge_.view().shown().empty())
            show(bridge_.view().shown()); // another agent may have more bits to a pixel
    });
    show(bridge.view().shown());
}

void LayerCard::buildStepTools()
{
    back_ = new QAction(icon(QStringLiteral("back")), tr("Earlier step"), this);
    back_->setShortcut(Qt::CTRL | Qt::Key_Left);
    back_->setToolTip(tr("One step back in this answer (Ctrl+Left)"));
    forward_ = new QAction(icon(QStringLiteral("forward")), tr("Later step"), this);
    forward_->setShortcut(Qt::CTRL | Qt::Key_Right);
    forward_->setToolTip(tr("One step forward in this answer (Ctrl+Right)"));
    connect(back_, &QAction::triggered, this, [this] { bridge_.view().step(-1); });
    connect(forward_, &QAction::triggered, this, [this] { bridge_.view().step(1); });
    addTool(makeToolButton(back_, this));
    addTool(makeToolButton(forward_, this));
}

void LayerCard::buildPlaneChoice()
{
    plane_ = new QComboBox(this);
    plane_->setAccessibleName(tr("Bits of a pixel that are shown"));
    plane_->setToolTip(tr("Which of a pixel's bits are shown"));
    plane_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // no higher than the heading's line
    plane_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    plane_->setMinimumContentsLength(2); // a long name of a bit widens no card
    plane_->hide();
    addTool(plane_);
    connect(plane_, &QComboBox::currentIndexChanged, this, [this](int index) {
        view_->setPlane(index > 0 ? std::optional(static_cast<std::size_t>(index - 1)) : std::nullopt);
    });
}

LayerContent LayerCard::contentFor(const Shown& shown) const
{
    LayerContent content;
    const bool isInput = layer_ == Layer::input;
    if (shown.empty()) {
        // A drawing that is taken away changes nothing about how the layer is looked at.
        const LayerSizes& sizes = bridge_.snapshot()->learner.agent.sizes();
        content.shape = GridShape::forNeurons(isInput ? sizes.inputs : sizes.states);
        return content;
    }
    content.bits = isInput ? shown.state.input : shown.state.state;
    content.shape = GridShape::forNeurons(content.bits.size());
    if (shown.previous)
        content.before = isInput ? shown.previous->input : shown.previous->state;
    if (!isInput)
        content.input = shown.state.input;
    if (shown.neuron && shown.asked) {
        const Architecture& wiring = shown.asked->learner.agent.architecture();
        const bool ofState = shown.neuron->layer == Layer::state;
        const Connections reads =
            ofState ? wiring.stateNeuron(shown.neuron->index) : wiring.outputNeuron(shown.neuron->index);
        content.connections = BitVector(isInput ? reads.input : reads.state);
        if (ofState)
            content.selected = shown.neuron->index;
    }
    return content;
}

QString LayerCard::detailFor(const Shown& shown) const
{
    if (shown.empty())
        return {};
    if (layer_ == Layer::input)
        return tr("%Ln bits, %1 on", nullptr, pluralNumber(shown.state.input.size()))
            .arg(numberText(shown.state.input.count()));
    if (shown.kind == StateKind::feedback)
        return tr("feedback after step %1: what was stored").arg(shown.step);
    if (shown.step == 0)
        return shown.kind == StateKind::reset ? tr("random start") : tr("step 0 of %1").arg(shown.steps);
    return tr("step %1 of %2 · %3 changed").arg(shown.step).arg(shown.steps).arg(numberText(shown.changedBits));
}

void LayerCard::show(const Shown& shown)
{
    view_->setContent(contentFor(shown));
    // In few words where the card is narrow.
    const bool isStep = layer_ != Layer::input && shown.step > 0 && shown.kind != StateKind::feedback;
    setDetail(detailFor(shown),
        isStep ? tr("%1/%2 · %3 changed").arg(shown.step).arg(shown.steps).arg(numberText(shown.changedBits))
               : QString());
    if (back_) {
        back_->setEnabled(bridge_.view().canStep(-1));
        forward_->setEnabled(bridge_.view().canStep(1));
    }
    refreshPlanes();
}

void LayerCard::refreshPlanes()
{
    const auto planes = static_cast<int>(view_->content().shape.planes);
    const QSignalBlocker quiet(plane_);
    if (plane_->count() != planes + 1 || code_ != bridge_.snapshot()->learner.preprocessing.code) {
        code_ = bridge_.snapshot()->learner.preprocessing.code;
        plane_->clear();
        plane_->addItem(tr("all bits"));
        const bool directions = code_ == InputCode::directions;
        const QStringList names{tr("E"), tr("SE"), tr("S"), tr("SW"), tr("W"), tr("NW"), tr("N"), tr("NE")};
        for (int bit = 0; bit < planes; ++bit)
            plane_->addItem(directions && bit < names.size() ? names[bit] : tr("bit %1").arg(bit));
        plane_->setToolTip(directions ? tr("Which of a pixel's bits are shown: ink begins towards east, south-east ...")
                                      : tr("Which of a pixel's bits are shown"));
    }
    plane_->setCurrentIndex(view_->plane() ? static_cast<int>(*view_->plane()) + 1 : 0);
    plane_->setVisible(planes > 1);
}

} // namespace engram
