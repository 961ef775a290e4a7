#include "inspector/imaginePart.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <engram/session/answerExplanation.h>
#include <engram/session/recipes.h>

#include "bridge/digitText.h"
#include "bridge/sessionText.h"
#include "inspector/memoryPicture.h"
#include "widgets/card.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

constexpr int stateSide = 2 * static_cast<int>(digitSide);
enum StartItem { fromNoise, fromLabel, fromUpper, fromLower, fromLeft, fromRight };

constexpr std::size_t widestStepNumber = 20;
constexpr std::uint32_t widestReading = 8;

ImagineStart startFor(int item, std::uint32_t digit, int seed, const BitVector& drawing)
{
    ImagineStart start;
    start.seed = static_cast<std::uint64_t>(seed);
    start.digit = static_cast<std::uint8_t>(digit);
    if (item == fromLabel)
        start.kind = ImagineStart::Kind::label;
    if (item < fromUpper)
        return start;
    start.kind = ImagineStart::Kind::half;
    start.picture = drawing;
    start.kept = static_cast<ImagineStart::Half>(item - fromUpper);
    return start;
}

} // namespace

QString ImaginePart::whyNot(Imagination imagination)
{
    switch (imagination) {
    case Imagination::possible:
        return {};
    case Imagination::windows:
        return tr("It means nothing for this agent: its windows look at the input alone, so without one there "
                  "is nothing to see.");
    case Imagination::noState:
        return tr("It means nothing for this agent: none of its state neurons reads the state.");
    case Imagination::ownChannel:
        return tr("It means nothing for this agent: each of its state neurons reads nothing of the state but "
                  "its own pixel.");
    }
    return {};
}

QString ImaginePart::captionOf(std::size_t step, std::uint32_t code)
{
    return tr("%1: reads %2").arg(numberText(step), code < 10 ? QString::number(code) : QStringLiteral("–"));
}

void ImaginePart::buildStrip()
{
    strip_->setObjectName(QStringLiteral("imaginedStates"));
    strip_->setAccessibleName(tr("Imagined states, step by step"));
    strip_->setWhatsThis(strip_->accessibleName());
    strip_->setModel(states_);
    strip_->setViewMode(QListView::IconMode);
    strip_->setFlow(QListView::LeftToRight);
    strip_->setResizeMode(QListView::Adjust);
    strip_->setMovement(QListView::Static);
    strip_->setIconSize({stateSide, stateSide});
    const int caption = strip_->fontMetrics().horizontalAdvance(captionOf(widestStepNumber, widestReading));
    strip_->setGridSize({std::max(stateSide, caption) + 10, stateSide + strip_->fontMetrics().height() + 8});
    strip_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    strip_->setMinimumHeight(2 * (stateSide + strip_->fontMetrics().height() + 8) + 6);
}

void ImaginePart::layOut()
{
    auto* row = new QHBoxLayout;
    auto* seed = new QLabel(tr("Seed"), this);
    seed->setBuddy(seed_);
    row->addWidget(seed);
    row->addWidget(seed_);
    row->addWidget(button_);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHeading(tr("Imagine"), this));
    layout->addWidget(why_);
    layout->addWidget(start_);
    layout->addLayout(row);
    layout->addWidget(strip_);
    layout->addWidget(end_);
    layout->addWidget(copy_, 0, Qt::AlignLeft);
    strip_->hide();
}

ImaginePart::ImaginePart(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , why_(new QuietLabel({}, this))
    , start_(new QComboBox(this))
    , seed_(new QSpinBox(this))
    , button_(new QPushButton(tr("Imagine"), this))
    , strip_(new QListView(this))
    , states_(new QStandardItemModel(this))
    , end_(new QLabel(this))
    , copy_(new QPushButton(tr("Copy as command"), this))
{
    setObjectName(QStringLiteral("imaginePart"));
    why_->setObjectName(QStringLiteral("imagineWhy"));
    why_->setWordWrap(true);
    start_->setObjectName(QStringLiteral("imagineStart"));
    start_->setAccessibleName(tr("What to begin from"));
    start_->addItems({tr("noise"), tr("the chosen label"), tr("the upper half of the drawing"),
        tr("the lower half of the drawing"), tr("the left half of the drawing"), tr("the right half of the drawing")});
    start_->setToolTip(
        tr("A label begins with the pixels that most of its memories have; of a drawing the other half is "
           "noise"));
    seed_->setObjectName(QStringLiteral("imagineSeed"));
    seed_->setRange(1, 999'999);
    seed_->setAccessibleName(tr("Seed of the noise"));
    seed_->setToolTip(tr("The same seed gives the same noise"));
    button_->setObjectName(QStringLiteral("imagine"));
    buildStrip();
    button_->setWhatsThis(strip_->accessibleName());
    end_->setObjectName(QStringLiteral("imaginedEnd"));
    end_->setTextFormat(Qt::PlainText);
    end_->setWordWrap(true);
    copy_->setObjectName(QStringLiteral("copyImagining"));
    copy_->setToolTip(tr("The line for engram-cli that imagines the same"));
    copy_->hide(); // until there is something to repeat
    // A long word in a list must not widen the dock, and so take room from the canvas.
    start_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    start_->setMinimumContentsLength(12);
    layOut();
    connect(button_, &QPushButton::clicked, this, &ImaginePart::imagineNow);
    connect(copy_, &QPushButton::clicked, this, &ImaginePart::copyCommand);
    connect(start_, &QComboBox::currentIndexChanged, this, &ImaginePart::refresh);
    connect(&bridge, &SessionBridge::snapshotChanged, this, &ImaginePart::refresh);
    connect(&bridge.view(), &ViewState::shownChanged, this, &ImaginePart::refresh);
    refresh();
}

void ImaginePart::setDigit(std::uint32_t digit)
{
    digit_ = digit;
    start_->setItemText(fromLabel, tr("the label %1").arg(digit));
}

void ImaginePart::refresh()
{
    const SnapshotPointer now = bridge_.snapshot();
    if (!now)
        return;
    if (!asked_ || !(asked_->learner.agent.architecture() == now->learner.agent.architecture())) {
        asked_ = now;
        possible_.reset();
        bridge_.query(
            "inspector.imaginable", this,
            [](const SnapshotPointer& snapshot, const std::stop_token&) {
                return imaginationOf(snapshot->learner.agent.architecture());
            },
            [this](Imagination possible) {
                possible_ = possible;
                refresh();
            });
    }
    const bool drawn = !bridge_.view().shown().empty();
    const bool needsDrawing = start_->currentIndex() >= fromUpper;
    QString why = possible_ ? whyNot(*possible_) : QString();
    const bool means = possible_ == Imagination::possible;
    if (means)
        why = now->learner.agent.memory().empty()
            ? tr("An agent that remembers nothing can imagine nothing. Teach it first.")
            : needsDrawing && !drawn
            ? tr("Draw a digit first: half of it is what the agent begins with.")
            : tr("No input is held: the state neurons read the state alone. What does the state fall into?");
    why_->setText(why);
    start_->setEnabled(means);
    seed_->setEnabled(means);
    button_->setEnabled(means && !now->learner.agent.memory().empty() && (drawn || !needsDrawing));
}

void ImaginePart::imagineNow()
{
    const Shown& shown = bridge_.view().shown();
    const ImagineStart start =
        startFor(start_->currentIndex(), digit_, seed_->value(), shown.empty() ? BitVector() : shown.state.input);
    end_->setText(tr("Imagining …"));
    using Imagined = std::pair<SnapshotPointer, std::shared_ptr<const Result<Imagining>>>;
    bridge_.query(
        "inspector.imagine", this,
        [start](const SnapshotPointer& snapshot, const std::stop_token& stop) {
            return Imagined{
                snapshot, std::make_shared<const Result<Imagining>>(imagine(snapshot->learner.agent, start, stop))};
        },
        [this, start](const Imagined& imagined) {
            started_ = start;
            imagined_ = imagined.first;
            showImagined(*imagined.second);
        });
}

void ImaginePart::copyCommand()
{
    Q_EMIT commandWanted(
        bridge_.snapshot()->recipes->asking("mind", Recipes::Key::of(imagined_->learner), wordsOfImagining(started_)));
}

void ImaginePart::showImagined(const Result<Imagining>& result)
{
    states_->clear();
    strip_->setVisible(result.has_value());
    copy_->setVisible(result.has_value());
    if (!result) {
        end_->setText(sessionText(result.error()));
        Q_EMIT imagined();
        return;
    }
    for (std::size_t step = 0; step < result->states.size(); ++step) {
        const State& state = result->states[step];
        const QImage picture = pictureOfBits(state.state, palette()).scaled(stateSide, stateSide);
        const std::uint32_t code = codeOf(state.output);
        const QString reads = code < 10 ? QString::number(code) : tr("no digit");
        auto* item = new QStandardItem(QIcon(QPixmap::fromImage(picture)), captionOf(step, code));
        const QString says = tr("Step %1: reads %2").arg(numberText(step), reads);
        item->setToolTip(says);
        item->setAccessibleText(says);
        states_->appendRow(item);
    }
    const Memory& memory = imagined_->learner.agent.memory();
    const EngramView nearest = memory[*result->engram];
    const QString name = memoryText(describeMemory(MemoryName::of(nearest)));
    const QString rest = result->settledAt ? tr("It rests from step %1 on.").arg(numberText(*result->settledAt))
                                           : tr("It does not come to rest.");
    end_->setText(rest + u' '
        + (result->distance == 0
                ? tr("It is the memory %1.").arg(name)
                : tr("The nearest memory is %1; %Ln bits differ.", nullptr, pluralNumber(result->distance)).arg(name)));
    Q_EMIT imagined();
}

} // namespace engram
