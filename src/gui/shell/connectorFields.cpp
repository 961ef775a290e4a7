#include "shell/connectorFields.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <engram/agent/wiringFigures.h>

#include "widgets/card.h"

namespace engram {

namespace {

/// What a number of a connector is called, what it means, and how large it may be.
struct FieldText {
    QString name;
    QString means;
    int most;
};

FieldText randomField(std::string_view parameter, int inputs)
{
    if (parameter == "q_in")
        return {ConnectorFields::tr("Q inputs"), ConnectorFields::tr("Inputs that each state neuron reads"), inputs};
    if (parameter == "q_ne")
        return {ConnectorFields::tr("Q neighbours"),
            ConnectorFields::tr("Neurons of the state before that each state neuron reads"), inputs};
    if (parameter == "z_in")
        return {ConnectorFields::tr("Z inputs"), ConnectorFields::tr("State neurons that each output neuron reads"),
            inputs};
    return {ConnectorFields::tr("Z neighbours"),
        ConnectorFields::tr("Neurons of the output before that each output neuron reads"), 4};
}

FieldText gridField(std::string_view parameter, int inputs)
{
    if (parameter == "ax")
        return {ConnectorFields::tr("Straight"),
            ConnectorFields::tr("Pixels up to so far along the row and the column"), 28};
    if (parameter == "dg")
        return {ConnectorFields::tr("Diagonal"), ConnectorFields::tr("Pixels up to so far along the diagonals"), 28};
    if (parameter == "x")
        return {ConnectorFields::tr("Columns"), ConnectorFields::tr("Pixels up to so many columns away"), 28};
    if (parameter == "y")
        return {ConnectorFields::tr("Rows"), ConnectorFields::tr("Pixels up to so many rows away"), 28};
    if (parameter == "nx")
        return {ConnectorFields::tr("Grid width"), ConnectorFields::tr("Columns of the grid of pixels"), 784};
    if (parameter == "ny")
        return {ConnectorFields::tr("Grid height"), ConnectorFields::tr("Rows of the grid of pixels"), 784};
    if (parameter == "z2i")
        return {ConnectorFields::tr("Z reads I"),
            ConnectorFields::tr("1: output neurons read the input, too, where they lie on the grid"), 1};
    return {ConnectorFields::tr("Z inputs"),
        ConnectorFields::tr("State neurons that each output neuron reads; 0: all of them"), inputs};
}

FieldText windowField(std::string_view parameter)
{
    if (parameter == "size")
        return {ConnectorFields::tr("Size"), ConnectorFields::tr("Pixels along each side of a window"), 28};
    if (parameter == "stride")
        return {ConnectorFields::tr("Stride"), ConnectorFields::tr("A window begins at every so many pixels"), 28};
    if (parameter == "shift")
        return {ConnectorFields::tr("Shift"),
            ConnectorFields::tr("A window may lie so many pixels off in each direction"), 4};
    if (parameter == "memories")
        return {ConnectorFields::tr("Memories"),
            ConnectorFields::tr("Memories of one digit that may share its windows"),
            static_cast<int>(WindowsReading::mostMemories)};
    return {ConnectorFields::tr("List"), ConnectorFields::tr("Memories of each digit that are looked at closely"),
        static_cast<int>(WindowsReading::mostListed)};
}

FieldText fieldText(ConnectorKind kind, std::string_view parameter, int inputs)
{
    if (kind == ConnectorKind::random)
        return randomField(parameter, inputs);
    return kind == ConnectorKind::windows ? windowField(parameter) : gridField(parameter, inputs);
}

QString kindSays(ConnectorKind kind)
{
    switch (kind) {
    case ConnectorKind::full:
        return ConnectorFields::tr("Every state neuron reads the whole input and the whole state.");
    case ConnectorKind::forwardFull:
        return ConnectorFields::tr("Every state neuron reads the whole input, and of the state its own pixel.");
    case ConnectorKind::forwardForward:
        return ConnectorFields::tr("Every state neuron reads its own pixel alone.");
    case ConnectorKind::random:
        return ConnectorFields::tr("Every neuron reads so many others, drawn at random for it.");
    case ConnectorKind::nearestNeighbour:
        return ConnectorFields::tr("Every neuron reads the pixels near its own, along lines.");
    case ConnectorKind::rectangular:
        return ConnectorFields::tr("Every neuron reads the rectangle of pixels around its own.");
    case ConnectorKind::windows:
        return ConnectorFields::tr("Square windows look for what they see in the memories of each digit.");
    }
    return {};
}

/// What a kind begins with when a person chooses it.
Connector usualConnector(ConnectorKind kind)
{
    switch (kind) {
    case ConnectorKind::random:
        return {kind, {392, 261, 784, 4}};
    case ConnectorKind::nearestNeighbour:
        return {kind, {3, 3, 28, 28, 0, 0}};
    case ConnectorKind::rectangular:
        return {kind, {2, 2, 28, 28, 0, 0}};
    case ConnectorKind::windows:
        return {kind, {8, 4, 2, 3, 30}};
    case ConnectorKind::full:
    case ConnectorKind::forwardFull:
    case ConnectorKind::forwardForward:
        break;
    }
    return {kind, {}};
}

} // namespace

ConnectorFields::ConnectorFields(QWidget* parent)
    : QWidget(parent)
    , kind_(new QComboBox(this))
    , says_(new QuietLabel({}, this))
{
    kind_->setObjectName(QStringLiteral("connectorKind"));
    kind_->setAccessibleName(tr("Kind of connector"));
    kind_->addItems({tr("full"), tr("forward, full input"), tr("forward, own pixel"), tr("random"),
        tr("near along lines"), tr("near in a rectangle"), tr("windows")});
    says_->setObjectName(QStringLiteral("connectorSays"));
    says_->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(kind_, 0, 0, 1, 4);
    grid->addWidget(says_, 1, 0, 1, 4);
    for (std::size_t field = 0; field < mostFields; ++field) {
        names_[field] = new QLabel(this);
        numbers_[field] = new QSpinBox(this);
        numbers_[field]->setObjectName(QStringLiteral("connectorNumber%1").arg(field));
        numbers_[field]->setGroupSeparatorShown(true);
        names_[field]->setBuddy(numbers_[field]);
        const int row = 2 + static_cast<int>(field / 2);
        const int column = 2 * static_cast<int>(field % 2);
        grid->addWidget(names_[field], row, column);
        grid->addWidget(numbers_[field], row, column + 1);
        connect(numbers_[field], &QSpinBox::valueChanged, this, [this] {
            if (!loading_)
                Q_EMIT edited();
        });
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(kind_, &QComboBox::activated, this, &ConnectorFields::chooseKind);
    setConnector({});
}

void ConnectorFields::setInputs(std::size_t neurons)
{
    inputs_ = static_cast<int>(std::min<std::size_t>(neurons, 1U << 20U));
    showFields();
}

void ConnectorFields::showFields()
{
    const bool before = loading_;
    loading_ = true;
    const auto kind = static_cast<ConnectorKind>(kind_->currentIndex());
    const std::span<const std::string_view> parameters = parametersOf(kind);
    says_->setText(kindSays(kind));
    for (std::size_t field = 0; field < mostFields; ++field) {
        const bool used = field < parameters.size();
        names_[field]->setVisible(used);
        numbers_[field]->setVisible(used);
        if (!used)
            continue;
        const FieldText text = fieldText(kind, parameters[field], inputs_);
        names_[field]->setText(text.name);
        names_[field]->setToolTip(text.means);
        numbers_[field]->setToolTip(text.means);
        numbers_[field]->setAccessibleName(text.name);
        numbers_[field]->setAccessibleDescription(text.means);
        // What is written may ask for more than there is: it is shown, and the verdict says why it cannot be.
        numbers_[field]->setRange(0, std::max(text.most, numbers_[field]->value()));
    }
    loading_ = before;
}

void ConnectorFields::setConnector(const Connector& connector)
{
    loading_ = true;
    kind_->setCurrentIndex(static_cast<int>(connector.kind));
    for (std::size_t field = 0; field < mostFields; ++field) {
        numbers_[field]->setRange(0, 999'999'999);
        numbers_[field]->setValue(field < connector.parameters.size()
                ? static_cast<int>(std::min<std::uint32_t>(connector.parameters[field], 999'999'999))
                : 0);
    }
    showFields();
    loading_ = false;
}

Connector ConnectorFields::connector() const
{
    Connector connector{static_cast<ConnectorKind>(kind_->currentIndex()), {}};
    for (std::size_t field = 0; field < parametersOf(connector.kind).size(); ++field)
        connector.parameters.push_back(static_cast<std::uint32_t>(numbers_[field]->value()));
    return connector;
}

void ConnectorFields::chooseKind()
{
    setConnector(usualConnector(static_cast<ConnectorKind>(kind_->currentIndex())));
    Q_EMIT edited();
}

} // namespace engram
