#include "canvas/canvasCard.h"

#include <algorithm>

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSpinBox>
#include <QToolButton>

#include "bridge/sessionBridge.h"
#include "canvas/digitPreview.h"
#include "canvas/pictureLoader.h"
#include "widgets/fileDialog.h"
#include "widgets/icon.h"

namespace engram {

namespace {

constexpr int stageSpacing = 12;
constexpr int leastPreview = 84; ///< three screen pixels a pixel
constexpr int greatestPreview = 140;

} // namespace

CanvasCard::CanvasCard(SessionBridge& bridge, QUndoStack& undo, QWidget* parent)
    : Card(tr("Canvas"), parent)
    , bridge_(bridge)
    , drawing_(undo)
    , stage_(new QWidget(this))
    , canvas_(new CanvasView(drawing_, stage_))
    , preview_(new DigitPreview(stage_))
    , caption_(new QuietLabel(tr("as the agent gets it"), stage_))
    , size_(new QSpinBox(this))
{
    buildActions();
    buildLayout();
    connect(canvas_, &CanvasView::pictureChanged, &bridge, &SessionBridge::setDrawing);
    connect(&bridge.view(), &ViewState::shownChanged, this, &CanvasCard::showPreview);
    connect(&bridge, &SessionBridge::drawingChanged, this, [this](bool present) { clear_.setEnabled(present); });
}

void CanvasCard::showPreview(const Shown& shown)
{
    if (!shown.digit || !shown.asked)
        return preview_->setDigit(std::nullopt);
    // Upright and of one size, where the agent makes it so: what is coded into bits.
    preview_->setDigit(standardDigit(*shown.digit, shown.asked->learner.preprocessing));
}

void CanvasCard::buildActions()
{
    pen_.setText(tr("Pe&n"));
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

    caption_->setWordWrap(true);
    preview_->setToolTip(tr("What the agent gets of what is shown: 28 x 28 grey levels, before they become bits"));
    body()->addWidget(stage_, 1);
    stage_->installEventFilter(this);
}

bool CanvasCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == stage_ && event->type() == QEvent::Resize)
        placeStage();
    return Card::eventFilter(watched, event);
}

void CanvasCard::placeStage()
{
    // A square as large as can be: what is beside or below it is the preview's.
    const QSize room = stage_->size();
    const int small = leastPreview + stageSpacing;
    const bool below = std::min(room.width(), room.height() - small) >= std::min(room.width() - small, room.height());
    const int side = std::max(canvas_->minimumSizeHint().width(),
        below ? std::min(room.width(), room.height() - small) : std::min(room.width() - small, room.height()));
    const int rest = (below ? room.height() : room.width()) - side - stageSpacing;
    const int picture = std::clamp(below ? rest : rest - 4, leastPreview, greatestPreview);
    const int left =
        below ? (room.width() - side) / 2 : std::max(0, (room.width() - side - stageSpacing - picture) / 2);
    canvas_->setGeometry(left, 0, side, side);
    if (below) {
        preview_->setGeometry(left, side + stageSpacing, picture, picture);
        caption_->setGeometry(left + picture + 10, side + stageSpacing, side - picture - 10, picture);
        caption_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        preview_->setGeometry(left + side + stageSpacing, 0, picture, picture);
        caption_->setGeometry(left + side + stageSpacing, picture + 4, picture, room.height() - picture - 4);
        caption_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
}

void CanvasCard::chooseTool(Drawing::Tool tool)
{
    canvas_->setTool(tool);
    size_->setValue(canvas_->width(tool));
}

void CanvasCard::choosePicture()
{
    QFileDialog* dialog = makeFileDialog(this, tr("Open a picture of a digit"), QStringLiteral("pictures"),
        tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.pbm *.pgm *.ppm *.webp);;All files (*)"));
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
