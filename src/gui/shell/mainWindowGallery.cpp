// The gallery's window, and the pictures that are left out of teaching from one start of the program to the next.

#include <QTableView>

#include "bridge/sessionText.h"
#include "canvas/canvasCard.h"
#include "datasets/dataPanel.h"
#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/galleryWindow.h"
#include "gallery/pairsPage.h"
#include "help/tourPanel.h"
#include "results/resultsPanel.h"
#include "shell/mainWindow.h"
#include "shell/messageBar.h"
#include "shell/pictureActions.h"
#include "shell/undoActions.h"
#include "shell/windowKeys.h"
#include "widgets/pictureDrag.h"

namespace engram {

namespace {

constexpr auto leftOutKey = "leftOut"; ///< of the settings; see docs/formats/ownFiles.md

/// In the menu, and to be dragged where it is chosen already: any other begins a choice of several.
void offerGalleryPictures(GalleryPage& page, QSettings& settings)
{
    GalleryView& view = page.view();
    const auto chosen = [&page] { return page.chosenPicture(); };
    addPictureActions(view, view, chosen, settings, [&page](const QString& sentence) { page.say(sentence); });
    new PictureDrag(
        *view.viewport(), [chosen] { return chosen().picture; },
        [&view](QPoint place) {
            const auto index = view.cellAt(place);
            return index && view.isChosen(*index);
        });
}

} // namespace

GalleryWindow& MainWindow::gallery()
{
    if (!gallery_) {
        gallery_ = new GalleryWindow(bridge_, settings_, this);
        gallery_->addActions({undo_->undo(), undo_->redo()}); // the same list of edits, by the same keys
        new WindowKeys(*gallery_);
        shareHelp(*gallery_);
        connect(gallery_, &GalleryWindow::canvasWanted, canvas_, &CanvasCard::placeMemory);
        connect(gallery_, &GalleryWindow::whyWanted, this, &MainWindow::showWhy);
        for (GalleryPage* page : {&gallery_->digits(), &gallery_->memories()})
            offerGalleryPictures(*page, settings_);
        PairsPage& pairs = gallery_->pairs();
        offerPictures(
            pairs.table(), [&pairs] { return pairs.chosenPicture(); }, settings_,
            [&pairs](const QString& sentence) { pairs.say(sentence); });
        connect(gallery_, &GalleryWindow::ended, this, &MainWindow::tellEnd);
        connect(gallery_, &GalleryWindow::costliestShown, tour_, &TourPanel::noteCostliest);
    }
    return *gallery_;
}

void MainWindow::connectGallery()
{
    connect(data_, &DataPanel::galleryWanted, this, [this](const QString& set) { gallery().openDigits(set); });
    connect(data_, &DataPanel::pairsWanted, this, [this] { gallery().openPairs(); });
    connect(results_, &ResultsPanel::galleryWanted, this,
        [this](int digit, int answer, const PictureName& picture, const QString& sentence) {
            gallery().openAnswered(digit, answer, picture, sentence);
        });
    connect(&bridge_, &SessionBridge::snapshotChanged, this, &MainWindow::keepLeftOut);
    leftOut_ = bridge_.snapshot()->leftOut;
    restoreLeftOut();
}

void MainWindow::openMemories()
{
    gallery().openMemories();
}

void MainWindow::closeGallery()
{
    if (gallery_)
        gallery_->close();
}

void MainWindow::restoreLeftOut()
{
    const std::string text = settings_.value(QLatin1String(leftOutKey)).toString().toStdString();
    const Result<LeftOut> leftOut = LeftOut::parse(text);
    if (!leftOut)
        messages_->showProblem(tr("Which pictures were left out of teaching could not be read from the settings: %1")
                                   .arg(sessionText(leftOut.error())));
    else if (leftOut->size() > 0)
        bridge_.session().restoreLeftOut(*leftOut);
}

void MainWindow::keepLeftOut(const SnapshotPointer& snapshot)
{
    if (snapshot->leftOut == leftOut_)
        return;
    leftOut_ = snapshot->leftOut;
    settings_.setValue(QLatin1String(leftOutKey), QString::fromStdString(leftOut_->text()));
}

} // namespace engram
