#include "inspector/answerPage.h"

#include <algorithm>
#include <utility>

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

#include "inspector/memoryCard.h"
#include "inspector/patchworkPart.h"
#include "inspector/patchworkText.h"
#include "inspector/sharesChart.h"
#include "inspector/shownMoment.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

constexpr int sideMargin = 12;

struct Explanation {
    StepShares shares;
    std::shared_ptr<const PatchworkExplanation> patchwork; ///< null where no window was looked through
};

Explanation explain(const Agent& agent, const StepMoment& moment, Recall& recall)
{
    Explanation explanation{sharesOf(agent, moment, recall), nullptr};
    if (!agent.settings().rules.hamming)
        return explanation; // the patchworks did not decide
    std::optional<PatchworkExplanation> patchwork =
        explainPatchwork(agent, moment.after.input, recall, moment.step, moment.engrams);
    if (patchwork && !patchwork->codes.empty())
        explanation.patchwork = std::make_shared<const PatchworkExplanation>(std::move(*patchwork));
    return explanation;
}

} // namespace

void AnswerPage::buildMemories()
{
    auto* galleryLayout = new QVBoxLayout(gallery_);
    galleryLayout->setContentsMargins(0, 0, 0, 0);
    galleryLayout->setSpacing(12);
    for (MemoryCard*& card : cards_) {
        card = new MemoryCard(gallery_);
        galleryLayout->addWidget(card);
        connect(card, &MemoryCard::menuFilled, this, &AnswerPage::menuFilled);
        connect(card, &MemoryCard::openWanted, this, [this, card] { Q_EMIT compareWanted(card->memory()); });
        connect(
            card, &MemoryCard::forgetWanted, this, [this, card] { bridge_.session().forgetMemory(card->memory()); });
    }
    galleryLayout->addWidget(rest_);
}

void AnswerPage::layOut()
{
    auto* chartLayout = new QVBoxLayout(chartCard_);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(4);
    chartLayout->addWidget(new QuietLabel(tr("How the shares move, step by step"), chartCard_));
    chartLayout->addWidget(chart_);

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(sideMargin, 10, sideMargin, 12);
    contentLayout->setSpacing(10);
    contentLayout->addWidget(heading_);
    contentLayout->addWidget(note_);
    contentLayout->addWidget(patchwork_);
    contentLayout->addWidget(chartCard_);
    contentLayout->addWidget(gallery_);
    contentLayout->addStretch();
    content->setMinimumWidth(content->minimumSizeHint().width()); // also while it has nothing to show: no dock grows
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new VerticalScroll(content, this), 1);
    statusLine_->setFrameShape(QFrame::HLine); // what scrolls ends here
    statusLine_->setFrameShadow(QFrame::Plain);
    statusLine_->setForegroundRole(QPalette::Mid);
    layout->addWidget(statusLine_);
    patchwork_->status()->setContentsMargins(sideMargin, 4, sideMargin, 2);
    layout->addWidget(patchwork_->status());
}

AnswerPage::AnswerPage(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , heading_(makeHeading({}, this))
    , note_(new QuietLabel({}, this))
    , gallery_(new QWidget(this))
    , rest_(new QuietLabel({}, this))
    , patchwork_(new PatchworkPart(this))
    , statusLine_(new QFrame(this))
    , chartCard_(new QWidget(this))
    , chart_(new SharesChart(this))
    , recall_(std::make_shared<Recall>())
    , detailRecall_(std::make_shared<Recall>())
{
    setObjectName(QStringLiteral("answerPage"));
    heading_->setObjectName(QStringLiteral("answerHeading"));
    note_->setObjectName(QStringLiteral("answerNote"));
    note_->setWordWrap(true);
    rest_->setObjectName(QStringLiteral("answerRest"));
    rest_->setWordWrap(true);

    buildMemories();
    layOut();
    connect(patchwork_, &PatchworkPart::menuFilled, this, &AnswerPage::menuFilled);
    connect(patchwork_, &PatchworkPart::openWanted, this, &AnswerPage::compareWanted);
    connect(patchwork_, &PatchworkPart::forgetWanted, this,
        [this](const MemoryShare& memory) { bridge_.session().forgetMemory(memory); });
    connect(&patience_, &QTimer::timeout, this, &AnswerPage::sayThatItTakesLonger);
    connect(&bridge.view(), &ViewState::shownChanged, this, &AnswerPage::refresh);
    connect(&bridge, &SessionBridge::snapshotChanged, this, &AnswerPage::refresh);
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

void AnswerPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // From now on nobody keeps it up to date.
    ++generation_;
    catchUp();
    shares_.reset();
    patchwork_->clear();
    offset_ = 0;
}

void AnswerPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // As if the scroll bar were there, so that pictures do not change their size when it comes and goes.
    patchwork_->setRoom(width() - 2 * sideMargin - style()->pixelMetric(QStyle::PM_ScrollBarExtent), height());
}

AnswerPage::Subject AnswerPage::subjectOf(const Shown& shown) const
{
    Subject subject;
    subject.asked = shown.asked;
    if (shown.source == Shown::Source::live)
        subject.live = bridge_.view().live();
    else
        subject.firstState = shown.storyIndex - shown.offset;
    if (const SnapshotPointer& now = bridge_.snapshot()) {
        subject.memories = now->learner.agent.memory().size();
        subject.forgettings = now->learner.agent.forgettings();
    }
    return subject;
}

void AnswerPage::refresh()
{
    if (!isVisible())
        return; // a page nobody sees asks nothing; showEvent catches up
    const Shown& shown = bridge_.view().shown();
    const QString nothing = nothingToExplain(shown);
    const std::optional<StepMoment>& moment = shown.moment;
    if (!nothing.isEmpty() || !moment) {
        sayNothing(nothing);
        return;
    }
    const Subject subject = subjectOf(shown);
    if (subject_ == subject && offset_ == shown.offset)
        return; // a neuron was selected, say: this page has nothing new to tell
    if (subject_ != subject) {
        subject_ = subject;
        steps_ = Steps::unknown;
        whatIfs_.clear();
        whatIfNames_.clear();
    }
    offset_ = shown.offset;
    ++generation_;
    if (behind_)
        sayThatItTakesLonger();
    else
        patience_.begin();
    bridge_.query(
        "inspector.answer", this,
        [recall = recall_, asked = shown.asked, moment = *moment](
            const SnapshotPointer&, const std::stop_token&) { return explain(asked->learner.agent, moment, *recall); },
        [this, generation = generation_](Explanation explanation) {
            if (generation == generation_)
                present(std::move(explanation.shares), std::move(explanation.patchwork));
        });
}

void AnswerPage::sayThatItTakesLonger()
{
    behind_ = true;
    heading_->setText(tr("Why %1?").arg(answerText(codeOf(bridge_.view().shown().state.output))));
    note_->setText(tr("Working it out. While you draw, answers come first."));
    hideExplanations(); // they are of an answer that is gone
}

void AnswerPage::catchUp()
{
    patience_.stop();
    behind_ = false;
}

void AnswerPage::sayNothing(const QString& why)
{
    ++generation_;
    catchUp();
    subject_.reset();
    shares_.reset();
    heading_->setText(tr("Why?"));
    note_->setText(why);
    hideExplanations();
}

void AnswerPage::hideExplanations()
{
    gallery_->hide();
    chartCard_->hide();
    showPatchwork({}, {});
}

void AnswerPage::showPatchwork(std::shared_ptr<const PatchworkExplanation> patchwork, const BitVector& question)
{
    patchwork_->setVisible(patchwork != nullptr);
    patchwork_->status()->setVisible(patchwork != nullptr);
    statusLine_->setVisible(patchwork != nullptr);
    if (patchwork)
        patchwork_->show(std::move(patchwork), question);
    else
        patchwork_->clear();
}

void AnswerPage::present(StepShares shares, std::shared_ptr<const PatchworkExplanation> patchwork)
{
    const Shown& shown = bridge_.view().shown();
    catchUp();
    shares_ = std::move(shares);
    heading_->setText(tr("Why %1?").arg(answerText(codeOf(shown.state.output))));
    showPatchwork(std::move(patchwork), shown.state.input);
    note_->setText(noteFor(shown));

    presentMemories();
    chartCard_->setVisible(shown.states > 2);
    chart_->setCurrent(shown.offset);
    if (steps_ == Steps::unknown)
        askSteps(); // and then what each memory matters
    else if (steps_ == Steps::known)
        askWhatIf(0);
    Q_EMIT explained();
}

QString AnswerPage::noteFor(const Shown& shown) const
{
    const std::optional<StepMoment>& moment = shown.moment;
    if (shares_->memories.empty())
        return tr("No memory decided a bit of this state; they were drawn at random, or kept.");
    if (moment && !moment->exact)
        return tr("Memories were taken away since this was recorded, by forgetting or by undoing: these are the "
                  "ones that today's agent would recall it from.");
    if (patchwork_->explanation())
        return describePatchwork(*patchwork_->explanation(), shown.step);
    return tr("The state at step %1 was recalled from these memories, by share of its neurons.").arg(shown.step);
}

void AnswerPage::presentMemories()
{
    if (patchwork_->explanation()) {
        gallery_->hide();
        shownCards_ = patchwork_->answerCards();
        return;
    }
    const std::vector<MemoryShare>& memories = shares_->memories;
    shownCards_.assign(
        cards_.begin(), cards_.begin() + static_cast<std::ptrdiff_t>(std::min(cardCount, memories.size())));
    for (std::size_t i = 0; i < cardCount; ++i) {
        const bool there = i < memories.size();
        cards_[i]->setVisible(there);
        if (!there)
            continue;
        std::vector<std::uint32_t> alsoAs;
        for (const MemoryShare& other : memories)
            if (other.source == memories[i].source && other.index == memories[i].index
                && other.code != memories[i].code)
                alsoAs.push_back(other.code);
        cards_[i]->show(memories[i], alsoAs);
    }
    double rest = 0;
    for (std::size_t i = cardCount; i < memories.size(); ++i)
        rest += memories[i].share;
    QStringList more;
    if (memories.size() > cardCount)
        more += tr("%n more memories gave %1 % together", nullptr, pluralNumber(memories.size() - cardCount))
                    .arg(numberLocale().toString(100 * rest, 'f', 1));
    if (shares_->undecided > 0.0005)
        more += tr("%1 % of the bits no memory decided").arg(numberLocale().toString(100 * shares_->undecided, 'f', 1));
    rest_->setText(more.join(QStringLiteral("; ")));
    rest_->setVisible(!more.isEmpty());
    gallery_->setVisible(!memories.empty());
}

void AnswerPage::askSteps()
{
    const Shown& shown = bridge_.view().shown();
    // An episode of ordered data may be as long as the story: only what the chart can show is worked out.
    constexpr std::size_t most = 200;
    const std::size_t count = std::min(shown.states > 0 ? shown.states - 1 : 0, most);
    chart_->setSteps({});
    steps_ = Steps::asked;
    // One after the other under one key: so they take one query thread at most, and a neuron's answer never waits.
    bridge_.query(
        "inspector.details", this,
        [recall = detailRecall_, subject = *subject_, count](const SnapshotPointer&, const std::stop_token& stop) {
            const Agent& agent = subject.asked->learner.agent;
            std::vector<StepMoment> moments;
            for (std::size_t step = 1; count > 1 && step <= count; ++step)
                if (const std::optional<StepMoment> moment =
                        subject.live ? momentOf(*subject.live, step) : momentOf(agent, subject.firstState + step))
                    moments.push_back(*moment);
            return codesOfSteps(agent, moments, *recall, stop);
        },
        [this, subject = *subject_](std::vector<SharesChart::Codes> steps) {
            if (subject_ != subject)
                return;
            steps_ = Steps::known;
            chart_->setSteps(std::move(steps));
            chart_->setCurrent(offset_);
            askWhatIf(0);
        });
}

void AnswerPage::askWhatIf(std::size_t card)
{
    const Shown& shown = bridge_.view().shown();
    if (!shares_ || !subject_ || !shown.moment || card >= shownCards_.size())
        return;
    const MemoryName& memory = shownCards_[card]->memory();
    const auto known = std::find(whatIfNames_.begin(), whatIfNames_.end(), memory);
    if (known != whatIfNames_.end()) {
        shownCards_[card]->setWhatIf(whatIfs_[static_cast<std::size_t>(known - whatIfNames_.begin())]);
        askWhatIf(card + 1);
        return;
    }
    std::optional<std::uint32_t> codeNow;
    if (!whatIfs_.empty())
        codeNow = whatIfs_.front().codeNow;
    bridge_.query(
        "inspector.details", this,
        [recall = detailRecall_, input = shown.state.input, identity = shown.moment->identity, steps = shown.steps,
            memory, codeNow](const SnapshotPointer& now, const std::stop_token& stop) {
            return withoutMemory(now->learner.agent, {input, identity, steps}, memory, *recall, codeNow, stop);
        },
        [this, card, memory, subject = *subject_, generation = generation_](const WhatIf& whatIf) {
            if (subject_ != subject)
                return;
            whatIfs_.push_back(whatIf);
            whatIfNames_.push_back(memory);
            if (generation != generation_)
                return;
            shownCards_[card]->setWhatIf(whatIf);
            askWhatIf(card + 1);
        });
}

} // namespace engram
