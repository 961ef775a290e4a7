#include "shell/connectorFields.h"

#include <algorithm>
#include <cstddef>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include "bridge/sessionText.h"
#include "widgets/card.h"

namespace engram {

namespace {

QString connectorText(Words text)
{
    return sessionText(Sentence::of(text));
}

} // namespace

ConnectorFields::ConnectorFields(QWidget* parent)
    : QWidget(parent)
    , kind_(new QComboBox(this))
    , says_(new QuietLabel({}, this))
{
    kind_->setObjectName(QStringLiteral("connectorKind"));
    kind_->setAccessibleName(tr("Kind of connector"));
    kind_->setToolTip(tr("Which bits of the picture, and which neighbours, each neuron reads"));
    for (const ConnectorTerms& terms : connectorTerms())
        kind_->addItem(connectorText(terms.title));
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
        numbers_[field]->setAlignment(Qt::AlignRight);
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

const ConnectorTerms& ConnectorFields::chosenTerms() const
{
    return connectorTerms()[static_cast<std::size_t>(std::max(kind_->currentIndex(), 0))];
}

void ConnectorFields::showFields()
{
    const bool before = loading_;
    loading_ = true;
    const ConnectorTerms& terms = chosenTerms();
    says_->setText(connectorText(terms.says));
    for (std::size_t field = 0; field < mostFields; ++field) {
        const bool used = field < terms.parameters.size();
        names_[field]->setVisible(used);
        numbers_[field]->setVisible(used);
        if (!used)
            continue;
        const ConnectorParameter& parameter = terms.parameters[field];
        const QString means = connectorText(parameter.means);
        names_[field]->setText(connectorText(parameter.title));
        names_[field]->setToolTip(means);
        numbers_[field]->setToolTip(means);
        numbers_[field]->setAccessibleName(names_[field]->text());
        numbers_[field]->setAccessibleDescription(means);
        const int most = parameter.most == 0 ? inputs_ : static_cast<int>(parameter.most);
        // What is written may ask for more than there is: it is shown, and the verdict says why it cannot be.
        numbers_[field]->setRange(0, std::max(most, numbers_[field]->value()));
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
    const ConnectorTerms& terms = chosenTerms();
    Connector connector{terms.kind, {}};
    for (std::size_t field = 0; field < terms.parameters.size(); ++field)
        connector.parameters.push_back(static_cast<std::uint32_t>(numbers_[field]->value()));
    return connector;
}

void ConnectorFields::chooseKind()
{
    const ConnectorTerms& terms = chosenTerms();
    setConnector({terms.kind, {terms.usual.begin(), terms.usual.end()}});
    Q_EMIT edited();
}

} // namespace engram
