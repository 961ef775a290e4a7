#include "gallery/galleryPage.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QAction>
#include <QLineEdit>
#include <QMenu>

#include <engram/session/answerExplanation.h>

#include "bridge/sessionText.h"
#include "gallery/galleryActions.h"
#include "gallery/galleryText.h"
#include "gallery/galleryView.h"
#include "gallery/workRow.h"
#include "widgets/elidedLabel.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

void choose(QComboBox& box, const QVariant& data)
{
    const int place = box.findData(data);
    box.setCurrentIndex(place >= 0 ? place : 0);
}

} // namespace

GalleryPage::GalleryPage(SessionBridge& bridge, QSettings& settings, GalleryKind kind, QWidget* parent)
    : QWidget(parent)
    , bridge_(bridge)
    , kind_(kind)
    , set_(addChoice("gallerySet", kind == GalleryKind::digits ? tr("Data set") : tr("Where memories come from")))
    , split_(addChoice("gallerySplit", tr("Part of the data set")))
    , digit_(addChoice("galleryDigit", tr("Digit")))
    , show_(addChoice("galleryShow", tr("Which to show")))
    , order_(addChoice("galleryOrder", tr("Order")))
    , number_(new QLineEdit(this))
    , view_(new GalleryView(kind == GalleryKind::digits ? tr("Pictures of the data sets") : tr("Memories"), this))
    , status_(new ElidedLabel({}, this))
    , work_(new WorkRow(this))
    , actions_(new GalleryActions(bridge, settings, *work_, *this))
    , misled_(new QAction(tr("What it &misled"), this))
{
    setObjectName(kind == GalleryKind::digits ? QStringLiteral("digitGallery") : QStringLiteral("memoryGallery"));
    view_->setObjectName(QStringLiteral("galleryView"));
    status_->setObjectName(QStringLiteral("galleryStatus"));
    number_->setObjectName(QStringLiteral("galleryNumber"));
    number_->setPlaceholderText(tr("Number"));
    number_->setAccessibleName(tr("Go to the picture of this number"));
    number_->setToolTip(tr("Type the number of a picture and press Enter; once more for the next of that number"));
    misled_->setObjectName(QStringLiteral("galleryMisled"));
    misled_->setToolTip(tr("The pictures that the last test misread because of this memory (Ctrl+M)"));
    misled_->setShortcut(Qt::CTRL | Qt::Key_M);
    misled_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    misled_->setEnabled(false);
    connect(misled_, &QAction::triggered, this, &GalleryPage::askForMisled);
    buildChoices();
    buildLayout();
    connect(number_, &QLineEdit::returnPressed, this, &GalleryPage::findNumber);
    connect(view_, &GalleryView::chosenChanged, this, [this] {
        if (taking_)
            return;
        news_.clear(); // a person goes on
        chosenChanged();
    });
    connect(view_, &GalleryView::opened, actions_->canvas(), &QAction::trigger);
    connect(view_, &GalleryView::menuWanted, this, &GalleryPage::showMenu);
    connect(actions_, &GalleryActions::canvasWanted, this, &GalleryPage::canvasWanted);
    connect(actions_, &GalleryActions::whyWanted, this, &GalleryPage::whyWanted);
    connect(actions_, &GalleryActions::said, this, &GalleryPage::say);
    connect(&bridge, &SessionBridge::snapshotChanged, this, [this] { refresh(); });
    connect(&bridge, &SessionBridge::jobFinished, this, [this](const JobResult& result) {
        if (isVisible())
            say(result.error ? sessionText(*result.error) : sessionText(result.summary));
    });
}

/// The data sets that are open, or that memories come from; the choice stays.
void GalleryPage::fillSets()
{
    QStringList sets;
    if (kind_ == GalleryKind::digits)
        for (const OpenData& open : bridge_.snapshot()->data)
            for (const Split& split : open.file->splits)
                sets += QString::fromStdString(split.digits->source().set);
    else
        for (const std::string& name : bridge_.snapshot()->learner.agent.memory().sourceNames())
            sets += QString::fromStdString(Source::named(name).set);
    sets.removeDuplicates();
    QStringList present;
    for (int i = 1; i < set_->count(); ++i)
        present += set_->itemData(i).toString();
    const QString wanted = wantedSet_.isEmpty() ? set_->currentData().toString() : wantedSet_;
    if (sets.contains(wantedSet_))
        wantedSet_.clear();
    if (sets == present && set_->count() > 0 && wanted == set_->currentData().toString())
        return;
    filling_ = true;
    set_->clear();
    set_->addItem(kind_ == GalleryKind::digits ? tr("All data sets") : tr("From everywhere"), QString());
    for (const QString& set : sets)
        set_->addItem(set == QLatin1String("Canvas") ? tr("Drawings") : set, set);
    choose(*set_, wanted);
    filling_ = false;
}

GalleryFilter GalleryPage::filter() const
{
    GalleryFilter filter;
    if (const QString set = set_->currentData().toString(); !set.isEmpty())
        filter.set = set.toStdString();
    if (const QString split = split_->currentData().toString(); !split.isEmpty())
        filter.split = split.toStdString();
    if (digit_->currentData().isValid())
        filter.code = static_cast<std::uint8_t>(digit_->currentData().toInt());
    filter.misledBy = misledBy_;
    filter.answer = answer_;
    filter.show = static_cast<GalleryShow>(show_->currentData().toInt());
    filter.order = static_cast<GalleryOrder>(order_->currentData().toInt());
    return filter;
}

void GalleryPage::clearFilter()
{
    misledBy_.reset();
    answer_.reset();
    wantedPicture_.reset();
    filling_ = true;
    for (QComboBox* box : {set_, split_, digit_, show_, order_})
        box->setCurrentIndex(0);
    filling_ = false;
}

void GalleryPage::showSet(const QString& set)
{
    clearFilter();
    wantedSet_ = set;
    fillSets();
    refresh();
}

void GalleryPage::showMisled(const MemoryName& memory)
{
    clearFilter();
    misledBy_ = memory;
    news_ = tr("Misread in the last test because of %1").arg(memoryText(describeMemory(memory)));
    status_->setText(news_);
    refresh();
}

void GalleryPage::showAnswered(
    std::uint8_t digit, std::uint8_t answer, const PictureName& picture, const QString& sentence)
{
    clearFilter();
    filling_ = true;
    choose(*digit_, digit);
    choose(*show_, static_cast<int>(digit == answer ? GalleryShow::all : GalleryShow::misread));
    filling_ = false;
    answer_ = answer;
    wantedPicture_ = picture;
    news_ = sentence;
    status_->setText(news_);
    refresh();
}

void GalleryPage::askForMisled()
{
    if (const auto current = view_->current())
        Q_EMIT misledWanted(gallery_->nameOf(gallery_->entries[shown_[*current]]));
}

void GalleryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void GalleryPage::refresh()
{
    if (!isVisible())
        return;
    fillSets();
    bridge_.query(
        kind_ == GalleryKind::digits ? "gallery.digits" : "gallery.memories", this,
        [kind = kind_, filter = filter(), before = gallery_](
            const SnapshotPointer& snapshot, const std::stop_token& stop) {
            Selected selected{before, {}, filter};
            if (!before->snapshot || !galleryIsSame(*before->snapshot, *snapshot, kind))
                selected.gallery = std::make_shared<const Gallery>(makeGallery(snapshot, kind, stop));
            selected.shown = select(*selected.gallery, filter);
            return selected;
        },
        [this](Selected selected) {
            take(std::move(selected));
            if (filter_.show == GalleryShow::costliest && isVisible())
                Q_EMIT costliestShown();
        });
}

void GalleryPage::take(Selected selected)
{
    if (selected.gallery == gallery_ && selected.filter == filter_ && selected.shown == shown_)
        return chooseWanted();
    std::vector<std::size_t> chosen;
    for (const std::optional<std::size_t> index : nowShown(selected, placesOf(view_->chosen())))
        if (index)
            chosen.push_back(*index);
    std::optional<std::size_t> current;
    if (view_->current())
        current = nowShown(selected, placesOf({*view_->current()})).front();
    gallery_ = std::move(selected.gallery);
    shown_ = std::move(selected.shown);
    filter_ = std::move(selected.filter);
    taking_ = true;
    view_->setEmptyText(emptyText());
    view_->setContent(
        {shown_.size(), [this](std::size_t i) { return galleryCell(*gallery_, gallery_->entries[shown_[i]]); },
            [this](std::size_t i) { return galleryName(*gallery_, gallery_->entries[shown_[i]]); }},
        chosen, current);
    taking_ = false;
    chooseWanted();
    chosenChanged();
}

void GalleryPage::chooseWanted()
{
    if (!wantedPicture_ || filter_.answer != answer_)
        return;
    const auto at = std::ranges::find_if(shown_,
        [this](std::uint32_t place) { return gallery_->pictureNameOf(gallery_->entries[place]) == *wantedPicture_; });
    wantedPicture_.reset();
    if (at == shown_.end())
        return;
    taking_ = true; // what is said of the pictures stays until a person goes on
    view_->chooseOnly(static_cast<std::size_t>(at - shown_.begin()));
    taking_ = false;
    chosenChanged();
}

std::vector<std::uint32_t> GalleryPage::placesOf(const std::vector<std::size_t>& indices) const
{
    std::vector<std::uint32_t> places;
    places.reserve(indices.size());
    for (const std::size_t index : indices)
        places.push_back(shown_[index]);
    return places;
}

/// Where pictures of the present gallery will be seen.
std::vector<std::optional<std::size_t>> GalleryPage::nowShown(
    const Selected& selected, const std::vector<std::uint32_t>& places) const
{
    if (places.empty())
        return {};
    std::vector<std::optional<std::uint32_t>> found(places.begin(), places.end());
    if (selected.gallery != gallery_)
        found = placesIn(*selected.gallery, *gallery_, places);
    std::vector<std::optional<std::size_t>> indexOf(selected.gallery->entries.size());
    for (std::size_t i = 0; i < selected.shown.size(); ++i)
        indexOf[selected.shown[i]] = i;
    std::vector<std::optional<std::size_t>> indices;
    indices.reserve(found.size());
    for (const std::optional<std::uint32_t> place : found)
        indices.push_back(place ? indexOf[*place] : std::nullopt);
    return indices;
}

QString GalleryPage::emptyText() const
{
    if (kind_ == GalleryKind::digits && gallery_->entries.empty())
        return tr("No data set is open. Open one under Data in the menu of the main window, or drop a file on it.");
    if (gallery_->entries.empty())
        return tr("The agent remembers nothing yet. Draw a digit and teach it, or teach a data set.");
    const bool ofTest = filter_.show == GalleryShow::misread || filter_.show == GalleryShow::costliest;
    if (ofTest && !gallery_->snapshot->lastTest)
        return tr(
            "There was no test yet. Test the agent in the main window (Ctrl+R); then this shows what went wrong.");
    if (ofTest)
        return kind_ == GalleryKind::digits ? tr("The last test misread none of these.")
                                            : tr("None of these decided a wrong answer of the last test.");
    if (filter_.show == GalleryShow::leftOut)
        return tr("None of these is left out. Choose pictures and press Leave out: no lesson is drawn from them then.");
    return tr("There is no such picture. Choose less narrowly above.");
}

void GalleryPage::chosenChanged()
{
    std::vector<std::uint32_t> chosen = placesOf(view_->chosen());
    // The one that the keyboard is at comes first: it goes to the canvas.
    if (const auto current = view_->current(); current && view_->isChosen(*current))
        if (const auto at = std::ranges::find(chosen, shown_[*current]); at != chosen.end())
            std::rotate(chosen.begin(), at, at + 1);
    QString text = galleryCount(kind_, shown_.size());
    if (chosen.size() == 1)
        text += QStringLiteral(" · ") + galleryName(*gallery_, gallery_->entries[chosen.front()]);
    else if (!chosen.empty())
        text += QStringLiteral(" · ") + tr("%Ln chosen", nullptr, pluralNumber(chosen.size()));
    else if (std::ranges::any_of(shown_,
                 [this](std::uint32_t at) { return gallery_->entries[at].right + gallery_->entries[at].wrong > 0; }))
        text += QStringLiteral(" · ") + tr("last test: ✓ right, ✗ wrong");
    if (news_.isEmpty())
        status_->setText(text);
    misled_->setEnabled(
        chosen.size() == 1 && kind_ == GalleryKind::memories && gallery_->entries[chosen.front()].wrong > 0);
    actions_->setChosen(gallery_, std::move(chosen), shown_);
}

void GalleryPage::findNumber()
{
    QString digits;
    for (const QChar each : number_->text())
        if (each.isDigit())
            digits += each;
    bool isNumber = false;
    const qulonglong number = digits.toULongLong(&isNumber);
    if (!isNumber)
        return say(tr("Type the number of a picture: 34072."));
    const auto at = engram::findNumber(*gallery_, shown_, number, view_->current());
    if (!at)
        return say(tr("None of the pictures that are shown has the number %1.").arg(numberText(number)));
    view_->chooseOnly(*at);
}

NamedPicture GalleryPage::chosenPicture() const
{
    return actions_->chosenPicture();
}

void GalleryPage::say(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    news_ = sentence;
    status_->setText(sentence);
}

void GalleryPage::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("galleryMenu"));
    actions_->fillMenu(*menu);
    if (kind_ == GalleryKind::memories)
        menu->addAction(misled_);
    if (!view_->actions().isEmpty())
        menu->addSeparator();
    menu->addActions(view_->actions());
    menu->addSeparator();
    menu->addAction(tr("Choose &all"), QKeySequence::SelectAll, view_, &GalleryView::chooseAll);
    menu->addAction(tr("Lar&ger pictures"), QKeySequence::ZoomIn, view_, [this] { view_->enlarge(1); });
    menu->addAction(tr("&Smaller pictures"), QKeySequence::ZoomOut, view_, [this] { view_->enlarge(-1); });
    menu->popup(at);
}

} // namespace engram
