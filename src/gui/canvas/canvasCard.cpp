#include "canvas/canvasCard.h"

#include <algorithm>

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QSpinBox>
#include <QToolButton>

#include "bridge/sessionBridge.h"
#include "canvas/digitPreview.h"
#include "canvas/pictureLoader.h"
#include "widgets/icon.h"

namespace engram {

namespace {

constexpr int stageSpacing = 14;

} // namespace

CanvasCard::CanvasCard(SessionBridge& bridge, QUndoStack& undo, QWidget* parent)
    : Card(tr("Canvas"), parent)
    , bridge_(bridge)
    , drawing_(undo)
    , canvas_(new CanvasView(drawing_, this))
    , preview_(new DigitPreview(this))
    , stage_(new QWidget(this))
    , size_(new QSpinBox(this))
{
    buildActions();
    buildLayout();
    connect(canvas_, &CanvasView::pictureChanged, &bridge, &SessionBridge::setDrawing);
    connect(&bridge, &SessionBridge::liveAnswer, this,
        [this](const std::shared_ptr<const LiveAnswer>& answer) { preview_->setDigit(answer->digit); });
    connect(&bridge, &SessionBridge::drawingChanged, this, [this](bool present) {
        clear_.setEnabled(present);
        if (!present)
            preview_->setDigit(std::nullopt);
    });
}

void CanvasCard::buildActions()
{
    pen_.setText(tr("&Pen"));
    pen_.setIcon(icon(QStringLiteral("pen")));
    pen_.setShortcut(Qt::Key_P);
    pen_.setToolTip(tr("Draw (P)"));
    eraser_.setText(tr("&Eraser"));
    eraser_.setIcon(icon(QStringLiteral("eraser")));
    eraser_.setShortcut(Qt::Key_E);
    eraser_.setToolTip(tr("Erase (E), or draw with the right mouse button"));
    auto* tools = new QActionGroup(this);
    for (QAction* action : {&pen_, &eraser_}) {
        action->setCheckable(true);
        tools->addAction(action);
    }
    pen_.setChecked(true);
    connect(&pen_, &QAction::triggered, this, [this] { chooseTool(Drawing::Tool::pen); });
    connect(&eraser_, &QAction::triggered, this, [this] { chooseTool(Drawing::Tool::eraser); });

    clear_.setText(tr("&Clear canvas"));
    clear_.setIcon(icon(QStringLiteral("clear")));
    clear_.setShortcut(Qt::Key_Delete);
    clear_.setShortcutContext(Qt::WidgetWithChildrenShortcut); // Delete means other things in lists and fields
    addAction(&clear_);
    clear_.setToolTip(tr("Clear the canvas (Delete)"));
    clear_.setEnabled(false);
    connect(&clear_, &QAction::triggered, &drawing_, &Drawing::clear);

    openPicture_.setText(tr("Open p&icture on the canvas…"));
    openPicture_.setIcon(icon(QStringLiteral("picture")));
    openPicture_.setToolTip(tr("Put a picture of a digit on the canvas; it may be dropped or pasted here too"));
    connect(&openPicture_, &QAction::triggered, this, &CanvasCard::choosePicture);
}

void CanvasCard::buildLayout()
{
    size_->setRange(1, 100);
    size_->setValue(Drawing::defaultBrush);
    size_->setSuffix(tr(" px"));
    size_->setAccessibleName(tr("Width of the pen or eraser"));
    size_->setToolTip(tr("Width of the pen or eraser, in pixels of the 280 x 280 canvas"));
    connect(size_, &QSpinBox::valueChanged, this, [this](int pixels) { canvas_->setWidth(canvas_->tool(), pixels); });
    addTool(size_);
    for (QAction* action : {&pen_, &eraser_, &clear_, &openPicture_})
        addTool(makeToolButton(action, this));

    auto* caption = new QuietLabel(tr("as the agent\ngets it"), this);
    preview_->setToolTip(tr("28 x 28 grey levels, before the agent's threshold makes them bits"));
    auto* side = new QVBoxLayout;
    side->setSpacing(6);
    side->addWidget(caption);
    side->addWidget(preview_);
    side->addStretch(1);
    auto* row = new QHBoxLayout(stage_);
    row->setContentsMargins({});
    row->setSpacing(stageSpacing);
    row->addStretch(1);
    row->addWidget(canvas_);
    row->addLayout(side);
    row->addStretch(1);
    body()->addWidget(stage_, 1);
}

void CanvasCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    // The canvas is a square with its preview close by, whatever shape the card has.
    const int room = stage_->width() - preview_->sizeHint().width() - stageSpacing;
    canvas_->setFixedWidth(std::max(canvas_->minimumSizeHint().width(), std::min(stage_->height(), room)));
}

void CanvasCard::chooseTool(Drawing::Tool tool)
{
    canvas_->setTool(tool);
    size_->setValue(canvas_->width(tool));
}

void CanvasCard::choosePicture()
{
    auto* dialog = new QFileDialog(this, tr("Open a picture of a digit"), {},
        tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.pbm *.pgm *.ppm *.webp);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CanvasCard::placePictureFile);
    dialog->open();
}

void CanvasCard::placePictureFile(const QString& path)
{
    readPictureLater(path, this, [this](const Result<QImage>& picture) {
        if (picture)
            drawing_.place(*picture);
        else
            Q_EMIT failed(QString::fromStdString(picture.error().message));
    });
}

bool CanvasCard::placeFrom(const QMimeData& mime)
{
    if (mime.hasImage()) {
        const auto picture = qvariant_cast<QImage>(mime.imageData());
        if (!picture.isNull()) {
            drawing_.place(picture);
            return true;
        }
    }
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile()) {
            placePictureFile(url.toLocalFile());
            return true;
        }
    return false;
}

void CanvasCard::paste()
{
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    if (!clipboard || !placeFrom(*clipboard))
        Q_EMIT failed(tr("There is no picture on the clipboard."));
}

} // namespace engram
