#include "inspector/neuronPage.h"

#include <algorithm>
#include <utility>

#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "inspector/distanceHistogram.h"
#include "inspector/memoryPicture.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"

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
    report.read = output ? moment.after.state : moment.after.input;
    report.connected = BitVector(output ? connections.state : connections.input);
    for (const NearEngram& near : report.explanation.nearest) {
        const EngramView engram = agent.memory()[near.engram];
        const BitView pattern = output ? engram.answerState : engram.input;
        report.rows.push_back({near, QString::fromStdString(describeMemory(engram)), BitVector(pattern),
            hammingDistance(report.read, pattern, report.connected), std::string(engram.provenance.source),
            engram.provenance.index});
    }
    return report;
}

} // namespace

QString describeDecision(const NeuronExplanation& explanation)
{
    const std::size_t votes = explanation.votesForOne + explanation.votesForZero;
    const QString distance =
        NeuronPage::tr("least distance %1 of %2").arg(explanation.leastDistance).arg(explanation.connections);
    const auto vote = [&] {
        if (votes == 1)
            return NeuronPage::tr("one memory votes: %1").arg(explanation.votesForOne);
        if (explanation.votesForOne == 0 || explanation.votesForZero == 0)
            return NeuronPage::tr("%1 memories vote, all for %2").arg(votes).arg(explanation.votesForOne > 0 ? 1 : 0);
        return NeuronPage::tr("%1 memories vote, %2 for 1 and %3 for 0")
            .arg(votes)
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
        return votes == 0 ? NeuronPage::tr("Default rule: there is no memory to ask, so the bit is random: %1.")
                                .arg(explanation.bit ? 1 : 0)
                          : NeuronPage::tr("Default rule: %1; %2: a split, so the bit is random: %3.")
                                .arg(distance, vote())
                                .arg(explanation.bit ? 1 : 0);
    case Rule::kept:
        return NeuronPage::tr("No rule decided, so the neuron kept its bit: %1.").arg(explanation.bit ? 1 : 0);
    }
    return {};
}

NeuronPage::NeuronPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , heading_(makeHeading({}, this))
    , place_(new QuietLabel({}, this))
    , sentence_(new QLabel(this))
    , details_(new QWidget(this))
    , histogram_(new DistanceHistogram(this))
    , list_(new QListView(this))
    , rows_(new QStandardItemModel(this))
    , memoryPicture_(new BitPicture(this))
    , memoryText_(new QuietLabel({}, this))
{
    setObjectName(QStringLiteral("neuronPage"));
    heading_->setObjectName(QStringLiteral("neuronHeading"));
    sentence_->setObjectName(QStringLiteral("neuronSentence"));
    sentence_->setWordWrap(true);
    place_->setWordWrap(true);
    list_->setModel(rows_);
    list_->setAccessibleName(tr("Nearest memories"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setUniformItemSizes(true);
    list_->setMinimumHeight(140);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    memoryPicture_->setSide(112);
    memoryText_->setWordWrap(true);

    auto* memory = new QHBoxLayout;
    memory->setSpacing(10);
    memory->addWidget(memoryPicture_, 0, Qt::AlignTop);
    memory->addWidget(memoryText_, 1, Qt::AlignTop);
    auto* details = new QVBoxLayout(details_);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(6);
    details->addWidget(new QuietLabel(tr("How many bits differ, over all memories"), details_));
    details->addWidget(histogram_);
    details->addSpacing(4);
    details->addWidget(new QuietLabel(tr("Nearest memories: bits that differ, what each says"), details_));
    details->addWidget(list_, 1);
    details->addLayout(memory);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(heading_);
    layout->addWidget(place_);
    layout->addWidget(sentence_);
    layout->addWidget(details_, 1);
    layout->addStretch();

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

void NeuronPage::refresh()
{
    if (!isVisible())
        return;
    const Shown& shown = bridge_.view().shown();
    ++generation_;
    if (!shown.neuron || shown.neuron->layer == Layer::input) {
        heading_->setText(tr("One neuron"));
        place_->clear();
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
        place_->clear();
    else
        place_->setText(neuron.layer == Layer::output
                ? tr("worth %1 of the number").arg(1U << (shown.state.output.size() - 1 - neuron.index))
                : tr("row %1, column %2").arg(pixel / digitSide).arg(pixel % digitSide));
    const QString nothing = nothingToExplain(shown);
    const std::optional<StepMoment>& moment = shown.moment;
    if (!nothing.isEmpty() || !moment) {
        sayNothing(nothing);
        return;
    }
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
    report_.reset();
    sentence_->setText(why);
    details_->hide();
}

void NeuronPage::present(NeuronReport report)
{
    report_ = std::move(report);
    sentence_->setText(describeDecision(report_->explanation));
    histogram_->setCounts(report_->explanation.histogram, report_->explanation.leastDistance);
    rows_->clear();
    for (const NeuronReport::Row& row : report_->rows) {
        auto* item = new QStandardItem(QIcon(QPixmap::fromImage(pictureOfBits(row.pattern, palette()))),
            tr("%1 · says %2 · %3").arg(row.near.distance).arg(row.near.answer ? 1 : 0).arg(row.called));
        item->setToolTip(row.near.voted ? tr("It voted.") : tr("Too far to vote."));
        QFont font = item->font();
        font.setBold(row.near.voted);
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
    memoryPicture_->setVisible(there);
    memoryText_->setVisible(there);
    if (!there)
        return;
    const NeuronReport::Row& shown = report_->rows[static_cast<std::size_t>(row)];
    memoryPicture_->setBits(shown.pattern);
    memoryPicture_->setCompared(report_->read, report_->connected);
    memoryText_->setText(tr("%1.\nOutlined: the %2 bits it reads that differ from now; the other %3 differ in what it "
                            "reads of the step before.")
                             .arg(shown.called)
                             .arg(shown.differing)
                             .arg(shown.near.distance - shown.differing));
    memoryPicture_->setAccessibleName(memoryText_->text());
}

} // namespace engram
