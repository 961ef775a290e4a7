#include "inspector/neuronPage.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "bridge/sessionText.h"
#include "inspector/distanceHistogram.h"
#include "inspector/memoryPicture.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr std::size_t nearestWanted = 24;

NeuronReport explain(const Agent& agent, NeuronId neuron, const StepMoment& moment)
{
    NeuronReport report;
    report.neuron = neuron;
    Moment asked;
    asked.input = moment.after.input;
    asked.oldState = moment.before.state;
    asked.newState = moment.after.state;
    asked.oldOutput = moment.before.output;
    asked.identity = moment.identity;
    asked.step = moment.step;
    asked.engrams = moment.engrams;
    report.explanation = explainNeuron(agent, neuron, asked, nearestWanted);

    const bool output = neuron.layer == Layer::output;
    const Architecture& architecture = agent.architecture();
    const Connections connections =
        output ? architecture.outputNeuron(neuron.index) : architecture.stateNeuron(neuron.index);
    report.rules = agent.settings().rules;
    report.windows = architecture.windows().has_value();
    const NeuronReport::Part input{
        QCoreApplication::translate("engram::NeuronPage", "Input"), moment.after.input, BitVector(connections.input)};
    const NeuronReport::Part state{output ? QCoreApplication::translate("engram::NeuronPage", "State")
                                          : QCoreApplication::translate("engram::NeuronPage", "State before"),
        output ? moment.after.state : moment.before.state, BitVector(connections.state)};
    if (output)
        report.parts = {state, input};
    else
        report.parts = {input, state};
    for (const NearEngram& near : report.explanation.nearest) {
        const EngramView engram = agent.memory()[near.engram];
        NeuronReport::Row row;
        row.near = near;
        row.called = memoryText(describeMemory(MemoryName::of(engram)));
        row.patterns = {BitVector(output ? engram.answerState : engram.input),
            BitVector(output ? engram.input : engram.contextState)};
        for (std::size_t i = 0; i < row.patterns.size(); ++i)
            row.differing[i] = hammingDistance(report.parts[i].read, row.patterns[i], report.parts[i].connected);
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace

bool votesCounted(const NeuronExplanation& explanation, const RecallRules& rules)
{
    return rules.hamming && explanation.rule != Rule::discrimination;
}

QString describeDecision(const NeuronExplanation& explanation, const RecallRules& rules)
{
    const std::size_t votes = explanation.votesForOne + explanation.votesForZero;
    const QString distance =
        NeuronPage::tr("least distance %1 of %2").arg(explanation.leastDistance).arg(explanation.connections);
    const auto vote = [&] {
        if (votes == 1)
            return NeuronPage::tr("one memory votes: %1").arg(explanation.votesForOne);
        if (explanation.votesForOne == 0 || explanation.votesForZero == 0)
            return NeuronPage::tr("%n memories vote, all for %1", nullptr, pluralNumber(votes))
                .arg(explanation.votesForOne > 0 ? 1 : 0);
        return NeuronPage::tr("%n memories vote, %1 for 1 and %2 for 0", nullptr, pluralNumber(votes))
            .arg(explanation.votesForOne)
            .arg(explanation.votesForZero);
    };
    switch (explanation.rule) {
    case Rule::discrimination:
        return NeuronPage::tr("DD rule: the score is %1, so the bit is %2.")
            .arg(explanation.discriminationScore, 0, 'g', 4)
            .arg(explanation.bit ? 1 : 0);
    case Rule::hamming:
        return NeuronPage::tr("Hamming rule: %1; %2.").arg(distance, vote());
    case Rule::randomDefault:
        if (!rules.hamming && votes > 0)
            return NeuronPage::tr(
                "Default rule: the Hamming rule is off, so no memory votes and the bit is random: %1.")
                .arg(explanation.bit ? 1 : 0);
        return votes == 0 ? NeuronPage::tr("Default rule: there is no memory to ask, so the bit is random: %1.")
                                .arg(explanation.bit ? 1 : 0)
                          : NeuronPage::tr("Default rule: %1; %2: a split, so the bit is random: %3.")
                                .arg(distance, vote())
                                .arg(explanation.bit ? 1 : 0);
    case Rule::kept:
        return NeuronPage::tr("No rule decided, so the neuron kept its bit: %1.").arg(explanation.bit ? 1 : 0);
    default:
        break;
    }
    const std::string_view title = titleOf(explanation.rule);
    return NeuronPage::tr("%1 rule: the bit is %2.")
        .arg(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())))
        .arg(explanation.bit ? 1 : 0);
}

QString describeWindows(const NeuronReport& report)
{
    const NeuronExplanation& explanation = report.explanation;
    const int bit = explanation.bit ? 1 : 0;
    if (report.neuron.layer == Layer::output)
        return NeuronPage::tr(
            "The nearest digit's patchwork differs in %1 of %2 places; this is bit %3 of that digit's number. No "
            "single connection decides.")
            .arg(numberText(explanation.leastDistance), numberText(explanation.connections))
            .arg(bit);
    return NeuronPage::tr(
        "The window that fits best here differs in %1 of %2 places, and what it shows is %3 at this one. No single "
        "connection decides: a window compares all its pixels, also moved; the dots on Input are those that the "
        "windows over this place may lie on.")
        .arg(explanation.leastDistance)
        .arg(explanation.connections)
        .arg(bit);
}

QHBoxLayout* NeuronPage::makeParts()
{
    auto* memory = new QHBoxLayout;
    memory->setSpacing(10);
    for (std::size_t i = 0; i < partBoxes_.size(); ++i) {
        partBoxes_[i] = new QWidget(details_);
        partNames_[i] = new QuietLabel({}, partBoxes_[i]);
        partPictures_[i] = new BitPicture(partBoxes_[i]);
        partPictures_[i]->setObjectName(QStringLiteral("neuronPart%1").arg(i));
        partPictures_[i]->setSide(112);
        auto* part = new QVBoxLayout(partBoxes_[i]);
        part->setContentsMargins({});
        part->setSpacing(2);
        part->addWidget(partNames_[i]);
        part->addWidget(partPictures_[i]);
        memory->addWidget(partBoxes_[i], 0, Qt::AlignTop);
    }
    memory->addStretch();
    return memory;
}

void NeuronPage::layOut()
{
    QHBoxLayout* memory = makeParts();
    auto* details = new QVBoxLayout(details_);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(6);
    details->addWidget(makeQuietLine(tr("How many bits differ, over all memories"), details_));
    details->addWidget(histogram_);
    details->addSpacing(4);
    details->addWidget(makeQuietLine(tr("Nearest memories: bits that differ, what each says"), details_));
    details->addWidget(list_, 1);
    details->addWidget(memoryText_);
    details->addLayout(memory);

    auto* content = new QWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new VerticalScroll(content, this));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(heading_);
    layout->addWidget(place_);
    layout->addWidget(hint_);
    layout->addWidget(sentence_);
    layout->addWidget(details_, 1);
    layout->addStretch();
    content->setMinimumWidth(content->minimumSizeHint().width()); // also while it has nothing to show: no dock grows
}

NeuronPage::NeuronPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , heading_(makeHeading({}, this))
    , place_(new QuietLabel({}, this))
    , hint_(new QuietLabel({}, this))
    , sentence_(new QLabel(this))
    , details_(new QWidget(this))
    , histogram_(new DistanceHistogram(this))
    , list_(new QListView(this))
    , rows_(new QStandardItemModel(this))
    , memoryText_(new QuietLabel({}, this))
{
    setObjectName(QStringLiteral("neuronPage"));
    heading_->setObjectName(QStringLiteral("neuronHeading"));
    sentence_->setObjectName(QStringLiteral("neuronSentence"));
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    hint_->setObjectName(QStringLiteral("neuronHint"));
    hint_->setWordWrap(true);
    place_->setWordWrap(true);
    list_->setModel(rows_);
    list_->setAccessibleName(tr("Nearest memories"));
    list_->setWhatsThis(tr("The memories that are nearest to what this neuron reads, the nearest first"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setUniformItemSizes(true);
    list_->setMinimumHeight(140);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    memoryText_->setWordWrap(true);
    layOut();

    connect(&patience_, &QTimer::timeout, this,
        [this] { sayNothing(tr("Working it out. While you draw, answers come first.")); });
    connect(&bridge.view(), &ViewState::shownChanged, this, &NeuronPage::refresh);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { showRow(current.row()); });
    refresh();
}

void NeuronPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void NeuronPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // From now on nobody keeps it up to date.
    ++generation_;
    patience_.stop();
    report_.reset();
}

void NeuronPage::refresh()
{
    if (!isVisible())
        return;
    const Shown& shown = bridge_.view().shown();
    ++generation_;
    if (!shown.neuron || shown.neuron->layer == Layer::input) {
        heading_->setText(tr("One neuron"));
        showPlace({});
        sayNothing(
            tr("Click a cell of State or a bit of Output, or walk there with the arrow keys: here it says why that "
               "neuron took its bit. It stays selected while you step through time."));
        return;
    }
    const NeuronId neuron = *shown.neuron;
    heading_->setText(neuron.layer == Layer::output ? tr("Output neuron %1").arg(neuron.index)
                                                    : tr("State neuron %1").arg(neuron.index));
    const std::size_t depth = std::max<std::size_t>(1, shown.state.state.size() / digitPixels);
    const std::size_t pixel = neuron.index / depth;
    if (shown.empty())
        showPlace({});
    else
        showPlace(neuron.layer == Layer::output
                ? tr("worth %1 of the number").arg(1U << (shown.state.output.size() - 1 - neuron.index))
                : tr("row %1, column %2").arg(pixel / digitSide).arg(pixel % digitSide));
    const QString nothing = nothingToExplain(shown);
    const std::optional<StepMoment>& moment = shown.moment;
    if (!nothing.isEmpty() || !moment) {
        sayNothing(nothing);
        return;
    }
    patience_.begin();
    bridge_.query(
        "inspector.neuron", this,
        [asked = shown.asked, neuron, moment = *moment](const SnapshotPointer&, const std::stop_token&) {
            NeuronReport report = explain(asked->learner.agent, neuron, moment);
            report.snapshot = asked;
            return report;
        },
        [this, generation = generation_](NeuronReport report) {
            if (generation == generation_)
                present(std::move(report));
        });
}

void NeuronPage::sayNothing(const QString& why)
{
    patience_.stop();
    report_.reset();
    hint_->setText(why);
    hint_->show();
    sentence_->hide();
    details_->hide();
}

void NeuronPage::showPlace(const QString& place)
{
    place_->setText(place);
    place_->setVisible(!place.isEmpty());
}

void NeuronPage::present(NeuronReport report)
{
    patience_.stop();
    report_ = std::move(report);
    hint_->hide();
    sentence_->show();
    const bool throughWindows = report_->windows && report_->explanation.rule == Rule::hamming;
    sentence_->setText(
        throughWindows ? describeWindows(*report_) : describeDecision(report_->explanation, report_->rules));
    const bool voting = votesCounted(report_->explanation, report_->rules);
    histogram_->setCounts(report_->explanation.histogram, report_->explanation.leastDistance);
    rows_->clear();
    for (const NeuronReport::Row& row : report_->rows) {
        auto* item = new QStandardItem(QIcon(QPixmap::fromImage(pictureOfBits(row.patterns[0], palette()))),
            tr("%1 · says %2 · %3").arg(row.near.distance).arg(row.near.answer ? 1 : 0).arg(row.called));
        const bool voted = voting && row.near.voted;
        if (throughWindows)
            item->setToolTip(voted ? tr("It decided.") : tr("It did not decide."));
        else
            item->setToolTip(!voting ? tr("No memory voted.") : voted ? tr("It voted.") : tr("Too far to vote."));
        QFont font = item->font();
        font.setBold(voted);
        item->setFont(font);
        rows_->appendRow(item);
    }
    details_->show();
    if (!report_->rows.empty())
        list_->setCurrentIndex(rows_->index(0, 0));
    else
        showRow(-1);
    Q_EMIT explained();
}

void NeuronPage::showRow(int row)
{
    const bool there = report_ && row >= 0 && static_cast<std::size_t>(row) < report_->rows.size();
    memoryText_->setVisible(there);
    for (std::size_t i = 0; i < partBoxes_.size(); ++i)
        partBoxes_[i]->setVisible(there && report_->parts[i].connected.count() > 0);
    if (!there)
        return;
    const NeuronReport::Row& shown = report_->rows[static_cast<std::size_t>(row)];
    QStringList counts;
    std::size_t rest = shown.near.distance;
    for (std::size_t i = 0; i < partBoxes_.size(); ++i) {
        const NeuronReport::Part& part = report_->parts[i];
        if (part.connected.count() == 0)
            continue;
        partNames_[i]->setText(part.name);
        partPictures_[i]->setBits(shown.patterns[i]);
        partPictures_[i]->setCompared(part.read, part.connected);
        const QString count = tr("%1: %2 of %3").arg(part.name).arg(shown.differing[i]).arg(part.connected.count());
        partPictures_[i]->setAccessibleName(tr("%1. Bits that differ in %2").arg(shown.called, count));
        counts += count;
        rest -= shown.differing[i];
    }
    if (report_->windows) {
        memoryText_->setText(tr("%1.\nOutlined: where it differs from now without being moved. %2.")
                                 .arg(shown.called, counts.join(tr("; "))));
        return;
    }
    if (rest > 0)
        counts += tr("Output before: %1").arg(rest);
    memoryText_->setText(
        tr("%1.\nOutlined: the bits it reads that differ from now. %2.").arg(shown.called, counts.join(tr("; "))));
}

} // namespace engram
