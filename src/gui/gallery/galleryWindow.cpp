#include "gallery/galleryWindow.h"

#include <QKeyEvent>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "gallery/galleryPage.h"
#include "gallery/galleryView.h"
#include "gallery/pairsPage.h"
#include "widgets/screenRoom.h"

namespace engram {

GalleryWindow::GalleryWindow(SessionBridge& bridge, QSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , settings_(settings)
    , tabs_(new QTabWidget(this))
    , digits_(new GalleryPage(bridge, settings, GalleryKind::digits, this))
    , memories_(new GalleryPage(bridge, settings, GalleryKind::memories, this))
    , pairs_(new PairsPage(bridge, settings, this))
{
    setObjectName(QStringLiteral("galleryWindow"));
    setWindowTitle(tr("Gallery"));
    tabs_->setObjectName(QStringLiteral("galleryTabs"));
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setWhatsThis(tr("Pictures of the data sets, the memories, or pictures that are nearly the same"));
    tabs_->addTab(digits_, tr("&Data sets"));
    tabs_->addTab(memories_, tr("&Memories"));
    tabs_->addTab(pairs_, tr("Nearly the &same"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tabs_);
    for (GalleryPage* page : {digits_, memories_}) {
        page->restore(settings);
        connect(page, &GalleryPage::canvasWanted, this, &GalleryWindow::canvasWanted);
        connect(page, &GalleryPage::whyWanted, this, &GalleryWindow::whyWanted);
    }
    connect(memories_, &GalleryPage::misledWanted, this, [this](const MemoryName& memory) {
        digits_->showMisled(memory);
        open(digits_);
    });
    connect(memories_, &GalleryPage::costliestShown, this, &GalleryWindow::costliestShown);
    connect(pairs_, &PairsPage::canvasWanted, this, &GalleryWindow::canvasWanted);
    connect(pairs_, &PairsPage::whyWanted, this, &GalleryWindow::whyWanted);
    connect(pairs_, &PairsPage::ended, this, &GalleryWindow::ended);
    resizeWithinScreen(*this, {900, 620});
    restoreGeometry(settings.value(QStringLiteral("gallery/geometry")).toByteArray());
}

void GalleryWindow::open(QWidget* page)
{
    tabs_->setCurrentWidget(page);
    show();
    raise();
    activateWindow();
    if (auto* view = page->findChild<GalleryView*>())
        view->setFocus();
}

void GalleryWindow::openDigits(const QString& set)
{
    if (!set.isEmpty())
        digits_->showSet(set);
    open(digits_);
}

void GalleryWindow::openAnswered(int digit, int answer, const PictureName& picture, const QString& sentence)
{
    digits_->showAnswered(static_cast<std::uint8_t>(digit), static_cast<std::uint8_t>(answer), picture, sentence);
    open(digits_);
}

void GalleryWindow::openMemories()
{
    open(memories_);
    memories_->refresh(); // it may have been open
}

void GalleryWindow::openPairs()
{
    open(pairs_);
}

void GalleryWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    settings_.setValue(QStringLiteral("gallery/geometry"), saveGeometry());
    digits_->save(settings_);
    memories_->save(settings_);
}

void GalleryWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace engram
