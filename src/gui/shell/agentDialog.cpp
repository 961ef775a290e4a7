#include "shell/agentDialog.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <engram/agent/wiringFigures.h>
#include <engram/dataset/digitSet.h>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "shell/connectorFields.h"
#include "shell/presetDelegate.h"
#include "shell/wiringPicture.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/screenRoom.h"
#include "widgets/tabOrder.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr int besideBar = 8; ///< of the frames of the groups, where they scroll

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QSpinBox* makeNumber(int least, int most, const QString& toolTip, QWidget* parent)
{
    auto* number = new QSpinBox(parent);
    number->setRange(least, most);
    number->setToolTip(toolTip);
    number->setGroupSeparatorShown(true);
    number->setAlignment(Qt::AlignRight);
    return number;
}

} // namespace

AgentDialog::AgentDialog(SessionBridge& bridge, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , bridge_(bridge)
    , purpose_(purpose)
{
    setObjectName(QStringLiteral("agentDialog"));
    setWindowTitle(purpose == Purpose::create ? tr("New agent") : tr("Agent settings"));
    buildFields();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* inside = new QWidget(this);
    auto* groups = new QHBoxLayout(inside);
    groups->setContentsMargins(0, 0, besideBar, 0);
    groups->setSpacing(14);
    const std::array columns{new QVBoxLayout, new QVBoxLayout};
    const auto addGroup = [this](const QString& title, const char* name, void (AgentDialog::*add)(QFormLayout&),
                              QVBoxLayout* column) {
        auto* group = new QGroupBox(title, this);
        group->setObjectName(QLatin1String(name));
        auto* form = new QFormLayout(group);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        (this->*add)(*form);
        column->addWidget(group);
    };
    auto* top = new QGridLayout; // a form would give a wrapped text more height than it needs
    int row = 0;
    for (const auto& [text, field] : {std::pair<QString, QWidget*>(tr("&Name"), name_), {tr("&Preset"), preset_}}) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        top->addWidget(label, row, 0);
        top->addWidget(field, row++, 1);
    }
    top->addWidget(summary_, row, 1);
    layout->addLayout(top);
    addGroup(tr("Wiring"), "agentWiring", &AgentDialog::addWiringRows, columns[0]);
    addGroup(tr("Picture"), "agentPicture", &AgentDialog::addEyeRows, columns[0]);
    addGroup(tr("What neurons read"), "agentWiringPicture", &AgentDialog::addPictureOfWiring, columns[1]);
    addGroup(tr("Recall"), "agentRecall", &AgentDialog::addRuleRows, columns[1]);
    for (QVBoxLayout* column : columns) {
        column->addStretch(1);
        groups->addLayout(column, 1);
    }
    layout->addWidget(new VerticalScroll(inside, this), 1);
    auto* below = new QHBoxLayout; // side by side: what is seldom said takes no room from the fields
    below->addWidget(verdict_, 1);
    below->addWidget(buttons_, 0, Qt::AlignBottom);
    layout->addLayout(below);
    goThroughAsRead();

    listPresets();
    const Learner& open = bridge.snapshot()->learner;
    name_->setText(agentText(purpose == Purpose::create ? unnamedAgent : open.name));
    load(purpose == Purpose::create ? presets().front().description : open.description());
    // What does not fit onto a small screen scrolls.
    resizeWithinScreen(*this, sizeHint().boundedTo({1000, 640}).expandedTo({800, 0}));
}

void AgentDialog::listPresets()
{
    for (const Preset& preset : presets()) {
        preset_->addItem(fromView(preset.name));
        const int at = preset_->count() - 1;
        const QString says = sessionText(preset.summary) + u'\n' + figuresOf(preset);
        preset_->setItemData(at, says, PresetDelegate::saysRole);
        preset_->setItemData(at, fromView(preset.name) + QStringLiteral(". ") + says, Qt::AccessibleTextRole);
    }
    preset_->setItemDelegate(new PresetDelegate(preset_));
    preset_->addItem(tr("Own settings"));
}

void AgentDialog::goThroughAsRead()
{
    QList<QWidget*> order{name_, preset_};
    order += tabStopsIn(*connectorFields_);
    order += {connector_, wiringSeed_, code_, threshold_};
    for (const Switch& each : eye_)
        order += each.box;
    order += {wiring_, context_};
    for (const Switch& each : rules_)
        order += each.box;
    order += {tolerance_, variants_, seed_};
    setTabStops(order);
}

void AgentDialog::buildFields()
{
    name_ = new QLineEdit(this);
    name_->setMaxLength(200);
    name_->setToolTip(tr("Shown in the title of the window and in the results, and saved with the agent"));
    preset_ = new QComboBox(this);
    preset_->setObjectName(QStringLiteral("preset"));
    preset_->setToolTip(tr("Ready settings, each for a purpose; what is changed below makes them your own"));
    summary_ = new QuietLabel({}, this);
    summary_->setObjectName(QStringLiteral("presetSummary"));
    summary_->setWordWrap(true);
    summary_->setAlignment(Qt::AlignTop);
    buildConnector();
    wiringSeed_ = makeNumber(0, 999'999'999, tr("Decides which connections are drawn"), this);
    wiringSeed_->setObjectName(QStringLiteral("wiringSeed"));
    context_ = new QComboBox(this);
    context_->addItems({tr("iconic: each lesson holds itself"), tr("reset: the random start, as in the browser demo"),
        tr("sequence: the real state before")});
    context_->setToolTip(tr("What a lesson stores as the state before it"));
    buildRules();
    tolerance_ = makeNumber(0, 100, tr("Memories at most this much farther than the nearest vote too"), this);
    tolerance_->setObjectName(QStringLiteral("tolerance"));
    tolerance_->setSuffix(tr(" %"));
    variants_ = makeNumber(0, static_cast<int>(Variation::mostVariants),
        tr("Other pictures made from each lesson and taught with it"), this);
    seed_ = makeNumber(0, 999'999'999, tr("Decides random starts and random bits"), this);
    buildCode();
    threshold_ = makeNumber(1, 255, tr("Grey levels from here up are 1"), this);
    // A long word in a list must not make the dialog wider than a small screen.
    for (QComboBox* list : {context_, code_}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(24);
    }
    buildEye();
    verdict_ = new QLabel(this);
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setWordWrap(true);
    verdict_->setMinimumHeight(verdict_->fontMetrics().lineSpacing() * 2);
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons_->button(QDialogButtonBox::Ok)
        ->setToolTip(purpose_ == Purpose::create ? tr("Begins with an empty agent of these settings")
                                                 : tr("Gives the open agent these settings"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &AgentDialog::decide);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(preset_, &QComboBox::activated, this, &AgentDialog::choosePreset);
    for (QLineEdit* field : {name_, connector_})
        connect(field, &QLineEdit::textChanged, this, &AgentDialog::review);
    connect(connectorFields_, &ConnectorFields::edited, this, &AgentDialog::writeConnector);
    connect(wiring_, &WiringPicture::changed, this, [this] { wiringSays_->setText(wiring_->says()); });
    for (QSpinBox* field : {wiringSeed_, tolerance_, seed_, variants_, threshold_})
        connect(field, &QSpinBox::valueChanged, this, &AgentDialog::review);
    for (QComboBox* field : {context_, code_})
        connect(field, &QComboBox::currentIndexChanged, this, &AgentDialog::review);
    for (const auto* switches : {&rules_, &eye_})
        for (const Switch& each : *switches)
            connect(each.box, &QCheckBox::toggled, this, &AgentDialog::review);
}

void AgentDialog::writeConnector()
{
    connector_->setText(QString::fromStdString(connectorFields_->connector().text()));
}

void AgentDialog::showWiring(std::shared_ptr<const Architecture> architecture, std::vector<std::size_t> readers)
{
    wiring_->setArchitecture(std::move(architecture), std::move(readers));
    if (!wiring_->hasPicture())
        wiringSays_->setText(tr("There is no such wiring to draw."));
}

void AgentDialog::load(const LearnerDescription& description)
{
    loading_ = true;
    shape_ = description;
    connector_->setText(QString::fromStdString(description.architecture.connector.text()));
    wiringSeed_->setValue(static_cast<int>(description.architecture.seed));
    context_->setCurrentIndex(static_cast<int>(description.agent.context));
    for (const auto* switches : {&rules_, &eye_})
        for (const Switch& each : *switches)
            each.box->setChecked(each.field(shape_));
    tolerance_->setValue(static_cast<int>(description.agent.rules.tolerance));
    seed_->setValue(static_cast<int>(description.agent.seed));
    variants_->setValue(static_cast<int>(description.variation.variants));
    code_->setCurrentIndex(code_->findData(static_cast<int>(description.preprocessing.code)));
    threshold_->setValue(description.preprocessing.threshold);
    loading_ = false;
    review();
}

void AgentDialog::choosePreset(int index)
{
    if (index < static_cast<int>(presets().size()))
        load(presets()[static_cast<std::size_t>(index)].description);
}

LearnerDescription AgentDialog::description() const
{
    LearnerDescription description = shape_;
    const auto code = static_cast<InputCode>(code_->currentData().toInt());
    if (code != shape_.preprocessing.code)
        description.architecture = ArchitectureDescription::digits(
            shape_.architecture.connector, shape_.architecture.seed, static_cast<std::uint32_t>(bitsPerPixel(code)));
    if (Result<Connector> connector = Connector::parse(connector_->text().trimmed().toStdString()))
        description.architecture.connector = std::move(*connector);
    description.architecture.seed = static_cast<std::uint64_t>(wiringSeed_->value());
    description.agent.context = static_cast<Context>(context_->currentIndex());
    for (const auto* switches : {&rules_, &eye_})
        for (const Switch& each : *switches)
            each.field(description) = each.box->isChecked();
    description.agent.rules.tolerance = static_cast<std::uint32_t>(tolerance_->value());
    if (hasWindows()) { // what the fields that are off then may hold from another connector
        description.agent.context = Context::iconic;
        description.agent.rules.discrimination = false;
        description.agent.rules.tolerance = 0;
    }
    description.agent.seed = static_cast<std::uint64_t>(seed_->value());
    description.variation.variants = static_cast<std::uint32_t>(variants_->value());
    description.preprocessing.code = code;
    description.preprocessing.threshold = static_cast<std::uint8_t>(threshold_->value());
    return description;
}

std::string AgentDialog::name() const
{
    return agentNameFrom(name_->text());
}

bool AgentDialog::wouldEmpty() const
{
    if (purpose_ == Purpose::create || bridge_.snapshot()->learner.agent.memory().empty())
        return false;
    LearnerDescription now = bridge_.snapshot()->learner.description();
    const LearnerDescription then = description();
    now.agent.rules = then.agent.rules;
    return !(now == then);
}

bool AgentDialog::hasWindows() const
{
    const Result<Connector> connector = Connector::parse(connector_->text().trimmed().toStdString());
    return connector && connector->kind == ConnectorKind::windows;
}

void AgentDialog::enableWhatCounts(const LearnerDescription& wanted)
{
    evenInk_->setEnabled(wanted.preprocessing.code == InputCode::blackWhite);
    threshold_->setEnabled(!evenInk_->isEnabled() || !evenInk_->isChecked());
    const bool windows = hasWindows();
    windowsNote_->setVisible(windows);
    for (QWidget* field : std::initializer_list<QWidget*>{wiringSeed_, context_, discrimination_, tolerance_})
        field->setEnabled(!windows);
}

void AgentDialog::review()
{
    if (loading_)
        return;
    const LearnerDescription wanted = description();
    enableWhatCounts(wanted);
    int preset = 0;
    for (const Preset& candidate : presets()) {
        if (candidate.description == wanted)
            break;
        ++preset;
    }
    const Result<Connector> connector = Connector::parse(connector_->text().trimmed().toStdString());
    connectorFields_->setInputs(digitPixels * bitsPerPixel(wanted.preprocessing.code));
    if (connector && !(*connector == connectorFields_->connector()))
        connectorFields_->setConnector(*connector);
    if (!connector)
        preset = static_cast<int>(presets().size()); // what is written there is of no preset
    preset_->setCurrentIndex(preset);
    summary_->setText(preset < static_cast<int>(presets().size())
            ? sessionText(presets()[static_cast<std::size_t>(preset)].summary) + u'\n'
                + figuresOf(presets()[static_cast<std::size_t>(preset)])
            : tr("Not one of the presets."));
    if (!connector) {
        showWiring(nullptr, {});
        return showVerdict(sessionText(connector.error()));
    }
    if (name().empty())
        return showVerdict(tr("An agent needs a name."));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    struct Reviewed {
        std::optional<Error> problem;
        std::shared_ptr<const Architecture> architecture;
        std::vector<std::size_t> readers;
    };
    bridge_.query(
        "agent settings", this,
        [wanted](const SnapshotPointer&, const std::stop_token&) {
            const Result<Learner> learner = Learner::create(wanted);
            if (!learner)
                return Reviewed{learner.error(), nullptr, {}};
            const Architecture& architecture = learner->agent.architecture();
            return Reviewed{{}, std::make_shared<const Architecture>(architecture), readersOfInput(architecture)};
        },
        [this](Reviewed reviewed) {
            showWiring(std::move(reviewed.architecture), std::move(reviewed.readers));
            showVerdict(reviewed.problem ? sessionText(*reviewed.problem) : QString());
        });
}

void AgentDialog::showVerdict(const QString& problem)
{
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        verdict_->setText(problem);
    else if (wouldEmpty())
        verdict_->setText(tr("This empties the agent: its %Ln memories mean nothing under another wiring, or with "
                             "pictures made otherwise.",
            nullptr, pluralNumber(bridge_.snapshot()->learner.agent.memory().size())));
    else
        verdict_->clear();
}

void AgentDialog::decide()
{
    if (!wouldEmpty()) {
        Q_EMIT decided(description(), name());
        return accept();
    }
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Engram"),
        tr("Empty “%1”?").arg(agentText(bridge_.snapshot()->learner.name)), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("emptyQuestion"));
    question->setTextFormat(Qt::PlainText); // it shows a name out of a file
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("With these settings it starts again without its %Ln memories. Undo brings them back.", nullptr,
            pluralNumber(bridge_.snapshot()->learner.agent.memory().size())));
    QPushButton* empty = question->addButton(tr("Empty it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(empty, &QPushButton::clicked, this, [this] {
        Q_EMIT decided(description(), name());
        accept();
    });
    question->open();
}

} // namespace engram
