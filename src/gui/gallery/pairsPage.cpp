#include "gallery/pairsPage.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <engram/try.h>

#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "gallery/galleryActions.h"
#include "gallery/galleryText.h"
#include "gallery/workRow.h"
#include "widgets/card.h"
#include "widgets/elidedLabel.h"
#include "widgets/emptyHint.h"
#include "widgets/numberText.h"
#include "widgets/primaryButton.h"
#include "widgets/tabOrder.h"

namespace engram {

namespace {

constexpr std::size_t mostPairs = 500; ///< more than a person looks through

struct PairsFound {
    std::shared_ptr<const Gallery> gallery;
    std::vector<std::uint32_t> shown;
    NearestPairs pairs;
};

Result<PairsFound> findPairs(
    const SnapshotPointer& snapshot, GalleryKind kind, const GalleryFilter& filter, const Progress& progress)
{
    PairsFound found;
    found.gallery = std::make_shared<const Gallery>(makeGallery(snapshot, kind, progress.stopToken()));
    found.shown = select(*found.gallery, filter);
    std::vector<std::uint8_t> labels;
    for (const std::uint32_t place : found.shown)
        labels.push_back(found.gallery->entries[place].code);
    ENGRAM_TRY(found.pairs, nearestPairs(comparableBits(*found.gallery, found.shown), labels, mostPairs, progress));
    return found;
}

std::vector<GalleryPair> asPlaces(const std::vector<PicturePair>& pairs, const std::vector<std::uint32_t>& shown)
{
    std::vector<GalleryPair> places;
    places.reserve(pairs.size());
    for (const PicturePair& pair : pairs)
        places.push_back({shown[pair.first], shown[pair.second], pair.distance});
    return places;
}

} // namespace

PairsPage::PairsPage(SessionBridge& bridge, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , where_(new QComboBox(this))
    , which_(new QComboBox(this))
    , find_(new PrimaryButton(tr("Find pairs"), this))
    , copy_(new QPushButton(tr("Copy as command"), this))
    , table_(new QTableView(this))
    , model_(new PairsModel(this))
    , status_(new ElidedLabel({}, this))
    , work_(new WorkRow(this))
    , actions_(new GalleryActions(bridge, settings, *work_, *this))
{
    setObjectName(QStringLiteral("pairsPage"));
    where_->setObjectName(QStringLiteral("pairsWhere"));
    where_->setAccessibleName(tr("Where to look for pairs"));
    which_->setObjectName(QStringLiteral("pairsWhich"));
    where_->setToolTip(where_->accessibleName());
    which_->setAccessibleName(tr("Which pairs to list"));
    which_->setToolTip(tr("One search finds both kinds"));
    which_->addItem(tr("Contradictions: alike, but labelled differently"));
    which_->addItem(tr("The nearest pairs, whatever they are labelled"));
    find_->setObjectName(QStringLiteral("findPairs"));
    find_->setToolTip(tr("Compare every picture with every other; it can be stopped"));
    copy_->setObjectName(QStringLiteral("copyPairs"));
    copy_->setToolTip(tr("The line for engram-cli that finds the same pairs"));
    copy_->setEnabled(false);
    table_->setObjectName(QStringLiteral("pairsTable"));
    status_->setObjectName(QStringLiteral("pairsStatus"));
    buildTable();
    buildLayout();
    connect(which_, &QComboBox::currentIndexChanged, this, &PairsPage::list);
    connect(find_, &QPushButton::clicked, this, &PairsPage::find);
    connect(copy_, &QPushButton::clicked, this, &PairsPage::copyCommand);
    connect(work_, &WorkRow::busyChanged, find_, &QWidget::setDisabled);
    connect(actions_, &GalleryActions::canvasWanted, this, &PairsPage::canvasWanted);
    connect(actions_, &GalleryActions::whyWanted, this, &PairsPage::whyWanted);
    connect(actions_, &GalleryActions::said, this, &PairsPage::say);
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this] {
        if (isVisible())
            follow();
    });
    connect(&bridge, &SessionBridge::jobFinished, this, [this](const JobResult& result) {
        if (isVisible())
            say(result.error ? sessionText(*result.error) : sessionText(result.summary));
    });
}

void PairsPage::buildTable()
{
    table_->setModel(model_);
    table_->setAccessibleName(tr("Pairs of pictures that are nearly the same"));
    table_->setWhatsThis(
        tr("In each row two pictures, and in how many bits they differ; Enter puts one on the canvas"));
    table_->setIconSize({PairsModel::side, PairsModel::side});
    table_->setWordWrap(true);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->setDefaultSectionSize(PairsModel::side + 8);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(PairsModel::distanceColumn, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setHighlightSections(false);
    new EmptyHint(tr("Choose where to look, and press Find pairs."), *table_);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PairsPage::chosenChanged);
    connect(table_, &QTableView::activated, actions_->canvas(), &QAction::trigger);
    connect(table_, &QTableView::customContextMenuRequested, this, &PairsPage::showMenu);
}

void PairsPage::buildLayout()
{
    auto* choices = new QHBoxLayout;
    choices->addWidget(where_, 1);
    choices->addWidget(find_);
    choices->addWidget(which_, 2);
    auto* below = new QHBoxLayout;
    below->addWidget(copy_);
    below->addStretch(1);
    actions_->addButtons(*below);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(work_);
    layout->addWidget(table_, 1);
    layout->addWidget(actions_->note());
    layout->addWidget(status_); // in a row of its own: buttons beside it would leave it none in a small window
    layout->addLayout(below);
    tabAsLaidOut(*layout);
}

void PairsPage::fillSources()
{
    QStringList names;
    for (const OpenData& open : bridge_.snapshot()->data)
        for (const Split& split : open.file->splits)
            names += QString::fromStdString(split.digits->name());
    names.removeDuplicates();
    QStringList items{tr("All data sets")};
    for (const QString& name : names)
        items += sourceText(name.toStdString());
    items += tr("All memories");
    QStringList present;
    for (int i = 0; i < where_->count(); ++i)
        present += where_->itemText(i);
    if (present == items)
        return;
    const QString chosen = where_->currentText();
    where_->clear();
    where_->addItem(items.front(), QString());
    for (const QString& name : names)
        where_->addItem(sourceText(name.toStdString()), name);
    where_->addItem(items.back()); // no data: the memories
    where_->setCurrentIndex(std::max(0, where_->findText(chosen)));
}

void PairsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void PairsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        table_->viewport()->update();
}

void PairsPage::find()
{
    const bool memories = where_->currentIndex() == where_->count() - 1;
    const GalleryKind kind = memories ? GalleryKind::memories : GalleryKind::digits;
    GalleryFilter filter;
    std::string part;
    if (const QString name = where_->currentData().toString(); !memories && !name.isEmpty()) {
        part = name.toStdString();
        const Source source = Source::named(part);
        filter.set = source.set;
        filter.split = source.split;
    }
    work_->start(
        tr("Comparing every picture with every other"),
        [snapshot = bridge_.snapshot(), kind, filter](
            const Progress& progress) { return findPairs(snapshot, kind, filter, progress); },
        [this, snapshot = bridge_.snapshot(), part](Result<PairsFound> found) {
            if (found) {
                searched_ = snapshot;
                part_ = part;
                copy_->setEnabled(true);
                take(std::move(found->gallery), found->shown, found->pairs);
            } else {
                say(found.error().kind == ErrorKind::cancelled ? tr("Stopped: nothing was listed.")
                                                               : sessionText(found.error()));
            }
            if (found || found.error().kind != ErrorKind::cancelled)
                Q_EMIT ended(status_->text(), work_->milliseconds());
        });
}

void PairsPage::take(
    std::shared_ptr<const Gallery> gallery, const std::vector<std::uint32_t>& shown, const NearestPairs& found)
{
    gallery_ = std::move(gallery);
    actions_->keepRoomForNote(gallery_->kind == GalleryKind::digits); // memories are not taught
    pairs_ = asPlaces(found.pairs, shown);
    contradictions_ = asPlaces(found.contradictions, shown);
    looked_ = shown.size();
    bits_ = gallery_->kind == GalleryKind::memories && gallery_->snapshot
        ? gallery_->snapshot->learner.agent.sizes().inputs
        : digitPixels;
    list();
    follow();
}

void PairsPage::list()
{
    model_->setPairs(gallery_, which_->currentIndex() == 0 ? contradictions_ : pairs_);
    chosenChanged();
    const std::size_t pairs = model_->pairs().size();
    if (looked_ < 2)
        say(gallery_->snapshot ? tr("There are no two pictures to compare here.") : QString());
    else if (pairs == 0)
        say(tr("All %L1 of them have one label: there is nothing to contradict.").arg(looked_));
    else
        say(tr("The nearest %Ln pairs of %L1 pictures; each has %L2 bits", nullptr, pluralNumber(pairs))
                .arg(looked_)
                .arg(bits_));
    if (pairs > 0)
        table_->setCurrentIndex(model_->index(0, 0));
}

/// What is said of the pictures is kept up to date; those that were forgotten or closed leave the list.
void PairsPage::follow()
{
    fillSources();
    if (!gallery_->snapshot || galleryIsSame(*gallery_->snapshot, *bridge_.snapshot(), gallery_->kind))
        return;
    bridge_.query(
        "gallery.pairs", this,
        [kind = gallery_->kind](const SnapshotPointer& snapshot, const std::stop_token& stop) {
            return std::make_shared<const Gallery>(makeGallery(snapshot, kind, stop));
        },
        [this, before = gallery_](const std::shared_ptr<const Gallery>& now) {
            if (before != gallery_)
                return;
            const auto moved = [&](const std::vector<GalleryPair>& pairs) {
                std::vector<std::uint32_t> places;
                for (const GalleryPair& pair : pairs) {
                    places.push_back(pair.first);
                    places.push_back(pair.second);
                }
                const auto found = placesIn(*now, *before, places);
                std::vector<GalleryPair> left;
                for (std::size_t i = 0; i < pairs.size(); ++i)
                    if (found[2 * i] && found[2 * i + 1])
                        left.push_back({*found[2 * i], *found[2 * i + 1], pairs[i].distance});
                return left;
            };
            pairs_ = moved(pairs_);
            contradictions_ = moved(contradictions_);
            gallery_ = now;
            const QModelIndex at = table_->currentIndex();
            const QString said = status_->text();
            model_->setPairs(gallery_, which_->currentIndex() == 0 ? contradictions_ : pairs_);
            if (const int rows = model_->rowCount(); rows > 0 && at.isValid())
                table_->setCurrentIndex(model_->index(std::min(at.row(), rows - 1), at.column()));
            chosenChanged();
            status_->setText(said);
        });
}

void PairsPage::chosenChanged()
{
    std::vector<std::uint32_t> chosen;
    for (const QModelIndex& index : table_->selectionModel()->selectedIndexes())
        if (const auto place = model_->placeAt(index); place && std::ranges::find(chosen, *place) == chosen.end())
            chosen.push_back(*place);
    std::vector<std::uint32_t> all;
    for (const GalleryPair& pair : model_->pairs())
        for (const std::uint32_t place : {pair.first, pair.second})
            all.push_back(place);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    actions_->setChosen(gallery_, std::move(chosen), std::move(all));
}

NamedPicture PairsPage::chosenPicture() const
{
    const auto place = model_->placeAt(table_->currentIndex());
    if (!place)
        return {};
    const GalleryEntry& entry = gallery_->entries[*place];
    return {pictureOfDigit(gallery_->pictureOf(entry)), galleryName(*gallery_, entry)};
}

void PairsPage::say(const QString& sentence)
{
    if (!sentence.isEmpty())
        status_->setText(sentence);
}

void PairsPage::copyCommand()
{
    if (gallery_->kind == GalleryKind::memories)
        return say(tr("The command line looks for pairs among the pictures of a file, not among memories."));
    PairsQuestion question{.part = part_, .count = mostPairs, .alike = which_->currentIndex() == 1};
    for (const OpenData& open : searched_->data)
        question.files.push_back(open.file);
    later(
        this, [question = std::move(question)] { return pairsAgain(question); },
        [this](const Repetition& again) {
            if (again.possible())
                QGuiApplication::clipboard()->setText(QString::fromStdString(again.text()));
            say(again.possible() ? tr("The command is on the clipboard.") : sessionText(again.problem));
        });
}

void PairsPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    actions_->fillMenu(*menu);
    if (!table_->actions().isEmpty())
        menu->addSeparator();
    menu->addActions(table_->actions());
    menu->popup(table_->viewport()->mapToGlobal(at));
}

} // namespace engram
