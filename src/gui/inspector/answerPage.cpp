#include "inspector/answerPage.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "inspector/memoryCard.h"
#include "inspector/sharesChart.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"

namespace engram {

AnswerPage::AnswerPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , heading_(makeHeading({}, this))
    , note_(new QuietLabel({}, this))
    , gallery_(new QWidget(this))
    , rest_(new QuietLabel({}, this))
    , chartCard_(new QWidget(this))
    , chart_(new SharesChart(this))
    , recall_(std::make_shared<Recall>())
    , whatIfRecall_(std::make_shared<Recall>())
    , stepsRecall_(std::make_shared<Recall>())
{
    setObjectName(QStringLiteral("answerPage"));
    heading_->setObjectName(QStringLiteral("answerHeading"));
    note_->setObjectName(QStringLiteral("answerNote"));
    note_->setWordWrap(true);

    auto* galleryLayout = new QVBoxLayout(gallery_);
    galleryLayout->setContentsMargins(0, 0, 0, 0);
    galleryLayout->setSpacing(12);
    for (MemoryCard*& card : cards_) {
        card = new MemoryCard(gallery_);
        galleryLayout->addWidget(card);
        connect(card, &MemoryCard::openWanted, this, [this, card] { Q_EMIT compareWanted(card->memory()); });
        connect(card, &MemoryCard::forgetWanted, this, [this, card] { forget(card->memory()); });
    }
    galleryLayout->addWidget(rest_);

    auto* chartLayout = new QVBoxLayout(chartCard_);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(4);
    chartLayout->addWidget(new QuietLabel(tr("How the shares move, step by step"), chartCard_));
    chartLayout->addWidget(chart_);

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(12, 10, 12, 12);
    contentLayout->setSpacing(10);
    contentLayout->addWidget(heading_);
    contentLayout->addWidget(note_);
    contentLayout->addWidget(chartCard_);
    contentLayout->addWidget(gallery_);
    contentLayout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&bridge.view(), &ViewState::shownChanged, this, &AnswerPage::refresh);
    connect(chart_, &SharesChart::stepPicked, this, [this](std::size_t step) {
        const Shown& shown = bridge_.view().shown();
        bridge_.view().step(static_cast<int>(step) - static_cast<int>(shown.offset));
    });
    refresh();
}

void AnswerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AnswerPage::refresh()
{
    if (!isVisible())
        return; // a page nobody sees asks nothing; showEvent catches up
    const Shown& shown = bridge_.view().shown();
    ++generation_;
    const QString nothing = nothingToExplain(shown);
    const std::optional<StepMoment>& moment = shown.moment;
    if (!nothing.isEmpty() || !moment) {
        sayNothing(nothing);
        return;
    }
    bridge_.query(
        "inspector.answer", this,
        [recall = recall_, asked = shown.asked, moment = *moment](
            const SnapshotPointer&, const std::stop_token&) { return sharesOf(asked->learner.agent, moment, *recall); },
        [this, generation = generation_](StepShares shares) {
            if (generation == generation_)
                present(std::move(shares));
        });
}

void AnswerPage::sayNothing(const QString& why)
{
    shares_.reset();
    heading_->setText(tr("Why?"));
    note_->setText(why);
    gallery_->hide();
    chartCard_->hide();
}

void AnswerPage::present(StepShares shares)
{
    const Shown& shown = bridge_.view().shown();
    shares_ = std::move(shares);
    heading_->setText(tr("Why %1?").arg(answerText(codeOf(shown.state.output))));
    const std::optional<StepMoment>& moment = shown.moment;
    if (shares_->memories.empty())
        note_->setText(tr("No memory decided a bit of this state; they were drawn at random, or kept."));
    else if (moment && !moment->exact)
        note_->setText(tr("Something was forgotten since this was recorded: these are the memories that today's agent "
                          "would recall it from."));
    else
        note_->setText(
            tr("The state at step %1 was recalled from these memories, by share of its neurons.").arg(shown.step));

    for (std::size_t i = 0; i < cardCount; ++i) {
        const bool there = i < shares_->memories.size();
        cards_[i]->setVisible(there);
        if (there)
            cards_[i]->show(shares_->memories[i]);
    }
    double rest = 0;
    for (std::size_t i = cardCount; i < shares_->memories.size(); ++i)
        rest += shares_->memories[i].share;
    rest_->setVisible(shares_->memories.size() > cardCount || shares_->undecided > 0);
    QStringList more;
    if (shares_->memories.size() > cardCount)
        more +=
            tr("%n more memories gave %1 % together", nullptr, static_cast<int>(shares_->memories.size() - cardCount))
                .arg(QLocale().toString(100 * rest, 'f', 1));
    if (shares_->undecided > 0.0005)
        more += tr("%1 % of the bits no memory decided").arg(QLocale().toString(100 * shares_->undecided, 'f', 1));
    rest_->setText(more.join(QStringLiteral("; ")));
    gallery_->setVisible(!shares_->memories.empty());
    chart_->setCurrent(shown.offset);
    askAllSteps();
    askWhatIf(0);
    Q_EMIT explained();
}

void AnswerPage::askAllSteps()
{
    const Shown& shown = bridge_.view().shown();
    std::vector<StepMoment> moments;
    if (shown.source == Shown::Source::story) {
        const Agent& agent = shown.asked->learner.agent;
        const std::size_t first = shown.storyIndex - shown.offset;
        for (std::size_t at = 1; at < shown.states; ++at)
            if (const std::optional<StepMoment> moment = momentOf(agent, first + at))
                moments.push_back(*moment);
    } else if (const auto& live = bridge_.view().live()) {
        for (std::size_t step = 1; step < live->settling.states.size(); ++step)
            if (const std::optional<StepMoment> moment = momentOf(*live, step))
                moments.push_back(*moment);
    }
    chartCard_->setVisible(moments.size() > 1);
    bridge_.query(
        "inspector.steps", this,
        [recall = stepsRecall_, asked = shown.asked, moments = std::move(moments)](
            const SnapshotPointer&, const std::stop_token& stop) {
            std::vector<SharesChart::Codes> steps;
            for (const StepMoment& moment : moments) {
                if (stop.stop_requested())
                    break;
                // A state that stands still was recalled from the same memories again.
                const bool still = !steps.empty() && moment.before.state == moment.after.state && steps.size() > 1
                    && &moment != &moments.front() && (&moment - 1)->before.state == moment.before.state;
                steps.push_back(still ? steps.back() : sharesOf(asked->learner.agent, moment, *recall).codes);
            }
            return steps;
        },
        [this, generation = generation_](std::vector<SharesChart::Codes> steps) {
            if (generation == generation_)
                chart_->setSteps(std::move(steps));
        });
}

void AnswerPage::askWhatIf(std::size_t card)
{
    const Shown& shown = bridge_.view().shown();
    if (!shares_ || !shown.moment || card >= std::min(cardCount, shares_->memories.size()))
        return;
    const MemoryShare& memory = shares_->memories[card];
    bridge_.query(
        "inspector.whatIf", this,
        [recall = whatIfRecall_, input = shown.state.input, identity = shown.moment->identity, steps = shown.steps,
            source = memory.source, index = memory.index](const SnapshotPointer& now, const std::stop_token&) {
            return withoutExample(now->learner.agent, {input, identity, steps}, source, index, *recall);
        },
        [this, card, generation = generation_](const WhatIf& whatIf) {
            if (generation != generation_)
                return;
            cards_[card]->setWhatIf(whatIf);
            askWhatIf(card + 1);
        });
}

void AnswerPage::forget(const MemoryShare& memory)
{
    bridge_.session().forgetExample(memory.source, memory.index);
}

} // namespace engram
