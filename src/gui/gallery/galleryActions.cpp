#include "gallery/galleryActions.h"

#include <algorithm>
#include <utility>

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "bridge/digitText.h"
#include "bridge/sessionText.h"
#include "gallery/galleryExport.h"
#include "gallery/galleryText.h"
#include "gallery/workRow.h"
#include "widgets/card.h"
#include "widgets/fileDialog.h"
#include "widgets/numberText.h"

namespace engram {

GalleryActions::GalleryActions(SessionBridge& bridge, QSettings& settings, WorkRow& work, QWidget& owner)
    : QObject(&owner)
    , bridge_(bridge)
    , settings_(settings)
    , work_(work)
    , owner_(owner)
    , note_(new QuietLabel(testPicturesNote(), &owner))
{
    note_->setObjectName(QStringLiteral("galleryTeachNote"));
    note_->setWordWrap(true);
    note_->hide();
    build(canvas_, "galleryCanvas", {}, &GalleryActions::toCanvas);
    build(why_, "galleryWhy", {}, &GalleryActions::askWhy);
    build(teach_, "galleryTeach", Qt::CTRL | Qt::Key_T, &GalleryActions::teach);
    build(leaveOut_, "galleryLeaveOut", Qt::CTRL | Qt::Key_L, &GalleryActions::leaveOut);
    build(forget_, "galleryForget", Qt::Key_Delete, &GalleryActions::forget);
    build(export_, "galleryExport", Qt::CTRL | Qt::Key_E, &GalleryActions::exportChosen);
    canvas_.setText(tr("Put on the &canvas"));
    canvas_.setToolTip(tr("Put the picture on the canvas and see what the agent makes of it (Enter)"));
    why_.setText(tr("&Why is it read so?"));
    why_.setToolTip(tr("Put the picture on the canvas and see in the Inspector why the agent answers as it does"));
    teach_.setText(tr("&Teach"));
    teach_.setToolTip(
        tr("Teach those of the chosen pictures that the agent was not taught yet and that are not left out (Ctrl+T)"));
    forget_.setText(tr("&Forget"));
    forget_.setToolTip(tr("Forget the chosen memories; Undo brings them back (Delete)"));
    export_.setText(tr("&Export…"));
    export_.setToolTip(tr("Save the chosen pictures, or all that are shown, as a data set (NPZ) or as a folder of PNG "
                          "pictures (Ctrl+E)"));
    connect(&work, &WorkRow::busyChanged, this, &GalleryActions::refresh);
    refresh();
}

void GalleryActions::build(QAction& action, const char* name, const QKeySequence& key, void (GalleryActions::*act)())
{
    action.setObjectName(QLatin1String(name));
    action.setShortcut(key);
    action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(&action, &QAction::triggered, this, act);
    owner_.addAction(&action);
}

void GalleryActions::setChosen(
    std::shared_ptr<const Gallery> gallery, std::vector<std::uint32_t> chosen, std::vector<std::uint32_t> all)
{
    gallery_ = std::move(gallery);
    chosen_ = std::move(chosen);
    all_ = std::move(all);
    refresh();
}

void GalleryActions::refresh()
{
    const bool back = allLeftOut();
    leaveOut_.setText(back ? tr("Take &in again") : tr("&Leave out"));
    leaveOut_.setToolTip(back ? tr("Lessons may be drawn from the chosen pictures again (Ctrl+L)")
                              : tr("No lesson is drawn from the chosen pictures any more; Undo takes them in again "
                                   "(Ctrl+L)"));
    canvas_.setEnabled(!chosen_.empty());
    why_.setEnabled(!chosen_.empty());
    const auto anyOf = [this](const auto& is) {
        return std::ranges::any_of(chosen_, [&](std::uint32_t place) { return is(gallery_->entries[place]); });
    };
    teach_.setEnabled(anyOf([this](const GalleryEntry& entry) { return canTeach(entry); }));
    const bool noted = anyOf([this](const GalleryEntry& entry) {
        return canTeach(entry) && gallery_->sources[entry.source].source.split == "test";
    });
    note_->setVisible(noted);
    if (inPlaceOf_)
        inPlaceOf_->setVisible(!noted);
    leaveOut_.setEnabled(anyOf([this](const GalleryEntry& entry) { return gallery_->isOfData(entry); }));
    forget_.setEnabled(anyOf([](const GalleryEntry& entry) { return entry.taught; }));
    export_.setEnabled((!chosen_.empty() || !all_.empty()) && !work_.isBusy());
}

void GalleryActions::fillMenu(QMenu& menu)
{
    menu.addActions({&canvas_, &why_, &teach_, &leaveOut_, &forget_});
    menu.addSeparator();
    menu.addAction(&export_);
}

void GalleryActions::keepRoomForNote(bool kept)
{
    QSizePolicy room = note_->sizePolicy();
    room.setRetainSizeWhenHidden(kept); // what was chosen stays where it is, and in sight
    note_->setSizePolicy(room);
}

QLayout* GalleryActions::sharedWithNote(QWidget& line)
{
    inPlaceOf_ = &line;
    QSizePolicy room = line.sizePolicy();
    room.setRetainSizeWhenHidden(true);
    line.setSizePolicy(room);
    keepRoomForNote(true);
    auto* place = new QGridLayout;
    place->addWidget(&line, 0, 0);
    place->addWidget(note_, 0, 0);
    return place;
}

void GalleryActions::addButtons(QHBoxLayout& layout)
{
    for (QAction* action : {&canvas_, &teach_, &leaveOut_, &forget_, &export_}) {
        auto* button = new QToolButton(&owner_);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        layout.addWidget(button);
    }
}

bool GalleryActions::canTeach(const GalleryEntry& entry) const
{
    return gallery_->kind == GalleryKind::digits && !entry.taught && !entry.leftOut;
}

std::vector<Example> GalleryActions::teachable() const
{
    std::vector<Example> examples;
    for (const std::uint32_t place : chosen_) {
        const GalleryEntry& entry = gallery_->entries[place];
        if (!canTeach(entry))
            continue;
        if (const auto example = gallery_->exampleOf(entry))
            examples.push_back(*example);
    }
    return examples;
}

std::vector<PictureName> GalleryActions::ofData() const
{
    std::vector<PictureName> pictures;
    for (const std::uint32_t place : chosen_)
        if (const GalleryEntry& entry = gallery_->entries[place]; gallery_->isOfData(entry))
            pictures.push_back(gallery_->pictureNameOf(entry));
    return pictures;
}

bool GalleryActions::allLeftOut() const
{
    return !chosen_.empty()
        && std::ranges::all_of(chosen_, [this](std::uint32_t place) { return gallery_->entries[place].leftOut; });
}

void GalleryActions::toCanvas()
{
    if (chosen_.empty())
        return;
    const GalleryEntry& entry = gallery_->entries[chosen_.front()];
    Q_EMIT canvasWanted(gallery_->pictureOf(entry));
    Q_EMIT said(tr("On the canvas: %1").arg(galleryName(*gallery_, entry)));
}

void GalleryActions::askWhy()
{
    if (chosen_.empty())
        return;
    toCanvas();
    Q_EMIT whyWanted();
}

NamedPicture GalleryActions::chosenPicture() const
{
    if (chosen_.empty())
        return {};
    const GalleryEntry& entry = gallery_->entries[chosen_.front()];
    return {pictureOfDigit(gallery_->pictureOf(entry)), galleryName(*gallery_, entry)};
}

void GalleryActions::teach()
{
    std::vector<Example> examples = teachable();
    const QString what = tr("teach %Ln chosen pictures", nullptr, pluralNumber(examples.size()));
    bridge_.whenFree(
        what, {}, [this, examples = std::move(examples)] { bridge_.session().teachExamples(examples, {}); });
}

void GalleryActions::leaveOut()
{
    bridge_.session().leaveOut(ofData(), !allLeftOut());
}

void GalleryActions::forget()
{
    if (gallery_->kind == GalleryKind::memories) {
        std::vector<MemoryName> memories;
        for (const std::uint32_t place : chosen_)
            memories.push_back(gallery_->nameOf(gallery_->entries[place]));
        bridge_.session().forgetMemories(std::move(memories));
        return;
    }
    std::vector<PictureName> pictures;
    for (const std::uint32_t place : chosen_)
        if (gallery_->entries[place].taught)
            pictures.push_back(gallery_->pictureNameOf(gallery_->entries[place]));
    bridge_.session().forgetExamples(std::move(pictures));
}

void GalleryActions::exportChosen()
{
    const QString sets = tr("Data set (*.npz)");
    const QString folder = tr("Folder of PNG pictures (*)");
    QStringList filters{sets, folder};
    if (chosen_.size() == 1)
        filters += tr("PNG picture (*.png)");
    QFileDialog* dialog = makeFileDialog(settings_, owner_.window(), tr("Export pictures"), QStringLiteral("data"),
        filters.join(QStringLiteral(";;")), tr("pictures"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("npz"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, sets, folder](const QString& filter) {
        dialog->setDefaultSuffix(filter == folder ? QString()
                : filter == sets                  ? QStringLiteral("npz")
                                                  : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &GalleryActions::writeTo);
    dialog->open();
}

void GalleryActions::writeTo(const QString& path)
{
    std::vector<std::uint32_t> places = chosen_.empty() ? all_ : chosen_;
    std::ranges::sort(places);
    const QString what = tr("Exporting %1").arg(galleryCount(gallery_->kind, places.size()));
    work_.start(
        what,
        [gallery = gallery_, places = std::move(places), path](
            const Progress& progress) { return exportPictures(*gallery, places, path, progress); },
        [this, path](const Result<std::size_t>& written) {
            Q_EMIT said(written ? tr("Exported %Ln pictures to %1", nullptr, pluralNumber(*written)).arg(path)
                                : sessionText(written.error()));
        });
}

} // namespace engram
