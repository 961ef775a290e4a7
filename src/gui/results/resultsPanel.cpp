#include "results/resultsPanel.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "bridge/digitText.h"
#include "bridge/sessionText.h"
#include "results/chartsPage.h"
#include "results/confusionModel.h"
#include "results/logPage.h"
#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/plainText.h"
#include "widgets/verticalScroll.h"

namespace engram {

namespace {

/// The newest episode of an example in a story: where its test can be walked through. Newest first, since tests repeat.
std::optional<std::size_t> lastStateOf(const Story& story, const Example& example)
{
    for (std::size_t i = story.episodes(); i-- > 0;) {
        const Episode& episode = story.episode(i);
        if (episode.kind == StateKind::testing && episode.index == example.number()
            && episode.source == example.source->name()) {
            const Story::Range range = story.range(i);
            return range.firstState + range.states - 1;
        }
    }
    return std::nullopt;
}

} // namespace

QString accuracyText(const TestReport& report)
{
    const auto [low, high] = report.accuracyInterval();
    return ResultsPanel::tr("%1 % right (%2 of %3; 95 % between %4 and %5)")
        .arg(percentNumber(report.accuracy()), numberText(report.correct), numberText(report.tested()),
            percentNumber(low), percentNumber(high));
}

QString surestText(const TestReport& report)
{
    QStringList parts;
    for (const double share : surestShares) {
        const std::optional<double> accuracy = report.accuracyOfSurest(share);
        if (!accuracy)
            return {};
        const QString right =
            *accuracy < 1 ? ResultsPanel::tr("%1 %").arg(percentNumber(*accuracy)) : ResultsPanel::tr("all");
        parts += ResultsPanel::tr("%1 %: %2").arg(qRound(100 * share)).arg(right).replace(u' ', QChar::Nbsp);
    }
    return ResultsPanel::tr("Right among the surest %1").arg(parts.join(QStringLiteral(" · ")));
}

QString testedText(const TestedMoment& tested)
{
    const TestLogEntry& entry = tested.entry;
    const QString agent = agentText(entry.agent);
    QString text;
    if (tested.sameMemory)
        text =
            ResultsPanel::tr("“%1” as it is now, after %Ln lessons.", nullptr, pluralNumber(entry.lessons)).arg(agent);
    else if (tested.lessonsNow > entry.lessons)
        text = ResultsPanel::tr(
            "“%1” as it was %Ln lessons ago.", nullptr, pluralNumber(tested.lessonsNow - entry.lessons))
                   .arg(agent);
    else
        text = ResultsPanel::tr(
            "“%1” as it was after %Ln lessons, before it was changed.", nullptr, pluralNumber(entry.lessons))
                   .arg(agent);
    if (entry.stopped)
        text += u' ' + ResultsPanel::tr("Stopped after %L1 of %L2.").arg(entry.all.tested).arg(entry.asked);
    return text;
}

QString taughtText(const TestReport& report)
{
    const TestedPart taught = report.taught();
    if (taught.tested == 0)
        return {};
    const TestedPart others{report.tested() - taught.tested, report.correct - taught.correct};
    if (others.tested == 0)
        return ResultsPanel::tr("All of these had been taught: this says nothing about digits that are new to it.");
    const auto [low, high] = accuracyInterval(others);
    return ResultsPanel::tr(
        "%Ln of these had been taught; of the others it read %1 % correctly (95 % between %2 and %3).", nullptr,
        pluralNumber(taught.tested))
        .arg(percentNumber(static_cast<double>(others.correct) / static_cast<double>(others.tested)),
            percentNumber(low), percentNumber(high));
}

void ResultsPanel::buildTable()
{
    table_->setModel(model_);
    table_->setItemDelegate(new ConfusionDelegate(table_));
    table_->setAccessibleName(tr("Confusion matrix: rows are the true digits, columns the answers"));
    table_->setWhatsThis(
        tr("How often each digit, a row, was read as each other, a column. A number shows its digits below"));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false); // the arrow keys go through the cells, and Tab goes on
    table_->setShowGrid(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setCornerButtonEnabled(false);
    for (QHeaderView* header : {table_->horizontalHeader(), table_->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setMinimumSectionSize(18);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    table_->setMinimumWidth(250);
    table_->setFixedHeight(270);
}

void ResultsPanel::buildTexts()
{
    show_->setObjectName(QStringLiteral("showExample"));
    teach_->setObjectName(QStringLiteral("teachPicked"));
    gallery_->setObjectName(QStringLiteral("showInGallery"));
    copy_->setObjectName(QStringLiteral("copyTest"));
    tested_->setObjectName(QStringLiteral("testedAgent"));
    taught_->setObjectName(QStringLiteral("taughtApart"));
    surest_->setObjectName(QStringLiteral("surest"));
    teachNote_->setObjectName(QStringLiteral("teachNote"));
    // A result must not widen the dock, and so take room from the canvas.
    for (QLabel* text : {empty_, score_, tested_, taught_, surest_, sentence_, teachNote_}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    surest_->setToolTip(tr("How many were right among the answers that it was surest of: what its sureness is worth"));
    show_->setToolTip(tr("Walk through how this example was read, step by step"));
    teach_->setToolTip(tr("Teach all of these test pictures with their right labels, once (can be undone)"));
    gallery_->setToolTip(tr("All digits behind the chosen number, among those of the data sets: to look at, to choose "
                            "several at once, to leave out (Enter in the table)"));
    copy_->setToolTip(tr("The line for engram-cli that asks the same digits, with the same figures"));
}

QWidget* ResultsPanel::buildDigitsPage()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(show_);
    buttons->addWidget(teach_);
    buttons->addStretch();
    auto* axes = new QuietLabel(tr("Rows: the true digit. Columns: what it was read as; – is no digit."), content_);
    axes->setWordWrap(true);
    axes->setObjectName(QStringLiteral("matrixAxes"));
    auto* contentLayout = new QVBoxLayout(content_);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{score_, tested_, taught_, surest_, axes, table_, sentence_})
        contentLayout->addWidget(part);
    constexpr int beforeAnyRest = 100; // as high as what is in it
    contentLayout->addWidget(list_, beforeAnyRest);
    contentLayout->addLayout(buttons);
    contentLayout->addWidget(teachNote_);
    auto* further = new QHBoxLayout;
    further->addWidget(gallery_);
    further->addWidget(copy_);
    further->addStretch();
    contentLayout->addLayout(further);
    contentLayout->addStretch(1);
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(empty_);
    layout->addWidget(content_, 1);
    return new VerticalScroll(inside, this);
}

void ResultsPanel::buildTabs()
{
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Results"));
    tabs_->tabBar()->setWhatsThis(tabs_->accessibleName());
    tabs_->addTab(buildDigitsPage(), tr("Answers"));
    tabs_->addTab(charts_, tr("Charts"));
    tabs_->addTab(log_, tr("Log"));
    tabs_->setTabToolTip(0, tr("Which digits were mixed up, and the pictures behind each number"));
    tabs_->setTabToolTip(1, tr("Each digit by itself, and the accuracy by step and by sureness"));
    tabs_->setTabToolTip(2, tr("Every test of this agent that was kept"));
}

ResultsPanel::ResultsPanel(SessionBridge& bridge, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , tabs_(new QTabWidget(this))
    , empty_(new QuietLabel(tr("Test the agent (in Teach and test): here it says which digits it mixes up."), this))
    , content_(new QWidget(this))
    , charts_(new ChartsPage(this))
    , log_(new LogPage(bridge, this))
    , score_(makeHeading({}, this))
    , tested_(new QLabel(this))
    , taught_(new QLabel(this))
    , surest_(new QLabel(this))
    , model_(new ConfusionModel(this))
    , table_(new QTableView(this))
    , sentence_(new QLabel(this))
    , list_(new QListView(this))
    , examples_(new QStandardItemModel(this))
    , show_(new QPushButton(tr("Show in history"), this))
    , teach_(new QPushButton(tr("Teach these"), this))
    , gallery_(new QPushButton(tr("Show in gallery"), this))
    , copy_(new QPushButton(tr("Copy as command"), this))
    , teachNote_(new QuietLabel(testPicturesNote(), this))
{
    setObjectName(QStringLiteral("resultsPanel"));
    buildTexts();
    buildTable();
    buildList();
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs_);
    content_->hide();
    charts_->setEnabled(false);

    connect(&bridge, &SessionBridge::snapshotChanged, this, &ResultsPanel::takeSnapshot);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { pickCell(current); });
    buildListMenu();
    connect(list_, &QListView::activated, this, [this](const QModelIndex& index) { showExample(index.row()); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { show_->setEnabled(current.isValid()); });
    connect(show_, &QPushButton::clicked, this, [this] { showExample(list_->currentIndex().row()); });
    connect(teach_, &QPushButton::clicked, this, &ResultsPanel::teachPicked);
    connect(gallery_, &QPushButton::clicked, this, &ResultsPanel::askForGallery);
    connect(table_, &QTableView::activated, this, &ResultsPanel::askForGallery);
    connect(copy_, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(bridge_.snapshot()->testAgain); });
    connect(log_, &LogPage::exportWanted, this, &ResultsPanel::logExportWanted);
    if (bridge.snapshot())
        takeSnapshot(bridge.snapshot());
}

void ResultsPanel::takeSnapshot(const SnapshotPointer& snapshot)
{
    const bool same = snapshot->lastTest == report_;
    report_ = snapshot->lastTest;
    if (report_)
        tested_->setText(testedText(snapshot->tested));
    if (same)
        return refreshTeach();
    empty_->setVisible(!report_);
    content_->setVisible(report_ != nullptr);
    model_->setReport(report_);
    charts_->setEnabled(report_ != nullptr);
    charts_->setReport(report_ ? *report_ : TestReport());
    if (!report_) {
        Q_EMIT detailChanged({});
        return;
    }
    score_->setText(withFirmSpaces(accuracyText(*report_)));
    taught_->setText(withFirmSpaces(taughtText(*report_)));
    taught_->setVisible(!taught_->text().isEmpty());
    surest_->setText(withFirmSpaces(surestText(*report_)));
    surest_->setVisible(!surest_->text().isEmpty());
    score_->setToolTip(tr("Right answers, and where the true accuracy lies with 95 % confidence"));
    Q_EMIT detailChanged(tr("%1 %").arg(percentNumber(report_->accuracy())));
    // What one wants to see first is the worst mistake.
    QModelIndex worst = model_->index(0, 0);
    std::size_t most = 0;
    for (std::size_t digit = 0; digit < 10; ++digit)
        for (std::size_t answer = 0; answer < 11; ++answer)
            if (digit != answer && report_->confusion[digit][answer] > most) {
                most = report_->confusion[digit][answer];
                worst = model_->index(static_cast<int>(digit), static_cast<int>(answer));
            }
    table_->setCurrentIndex(worst);
    pickCell(worst);
}

/// What is remembered already is not to be taught again.
void ResultsPanel::refreshTeach()
{
    teachNote_->setVisible(!picked_.empty());
    gallery_->setEnabled(!picked_.empty());
    teach_->setEnabled(unknown_.value_or(0) > 0);
    if (unknown_ == std::size_t{0} && !picked_.empty())
        teach_->setText(tr("Taught already"));
    else
        teach_->setText(
            picked_.size() == 1 ? tr("Teach this one") : tr("Teach these %L1").arg(unknown_.value_or(picked_.size())));
    if (!report_ || picked_.empty())
        return;
    std::vector<Example> examples;
    for (const std::size_t index : picked_)
        examples.push_back(report_->examples[index].example);
    bridge_.query(
        "results.known", this,
        [examples = std::move(examples)](const SnapshotPointer& snapshot, const std::stop_token&) {
            return newLessons(snapshot->learner, examples).size();
        },
        [this](std::size_t unknown) {
            if (unknown_ == unknown)
                return;
            unknown_ = unknown;
            refreshTeach();
        });
}

void ResultsPanel::pickCell(const QModelIndex& index)
{
    picked_.clear();
    if (report_ && index.isValid())
        for (std::size_t i = 0; i < report_->examples.size(); ++i) {
            const TestedExample& tested = report_->examples[i];
            const int answer = tested.code < 10 ? static_cast<int>(tested.code) : 10;
            if (tested.example.label() == index.row() && answer == index.column())
                picked_.push_back(i);
        }
    sentence_->setText(index.isValid() ? confusionSentence(picked_.size(), index.row(), index.column()) : QString());
    listExamples();
}

void ResultsPanel::showExample(int row)
{
    if (!report_ || row < 0 || static_cast<std::size_t>(row) >= picked_.size())
        return;
    struct Found {
        SnapshotPointer snapshot;
        std::optional<std::size_t> state;
    };
    bridge_.query(
        "results.show", this,
        [example = report_->examples[picked_[static_cast<std::size_t>(row)]].example](
            const SnapshotPointer& snapshot, const std::stop_token&) {
            return Found{snapshot, lastStateOf(snapshot->learner.agent.story(), example)};
        },
        [this](const Found& found) {
            if (!found.state) {
                sentence_->setText(
                    tr("The history of this test is no longer kept: test again, or raise the limit in History."));
                return;
            }
            bridge_.view().showStory(found.snapshot, *found.state);
            Q_EMIT exampleShown();
        });
}

void ResultsPanel::askForGallery()
{
    const QModelIndex cell = table_->currentIndex();
    if (!report_ || picked_.empty() || !cell.isValid())
        return;
    const auto row = static_cast<std::size_t>(std::max(list_->currentIndex().row(), 0));
    const Example& example = report_->examples[picked_[std::min(row, picked_.size() - 1)]].example;
    Q_EMIT galleryWanted(cell.row(), cell.column(), {example.source->name(), example.number()},
        confusionSentence(picked_.size(), cell.row(), cell.column()));
}

void ResultsPanel::teachPicked()
{
    std::vector<Example> examples;
    for (const std::size_t index : picked_)
        examples.push_back(report_->examples[index].example);
    if (examples.empty())
        return;
    // The session knows what is remembered by then, and says how many it teaches.
    const std::size_t left = unknown_.value_or(examples.size());
    bridge_.whenFree(tr("teach %Ln digits", nullptr, pluralNumber(left)), {},
        [this, examples] { bridge_.session().teachExamples(examples, {}); });
}

} // namespace engram
