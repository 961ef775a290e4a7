#include "canvas/canvasCard.h"

#include <algorithm>

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSpinBox>
#include <QToolButton>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "canvas/digitPreview.h"
#include "canvas/digitStrip.h"
#include "canvas/pictureBar.h"
#include "canvas/pictureDigits.h"
#include "canvas/pictureLoader.h"
#include "widgets/fileDialog.h"
#include "widgets/icon.h"

namespace engram {

namespace {

constexpr int stageSpacing = 12;
constexpr int captionSpacing = 10;
constexpr int besidePenWidth = 12; ///< pixels of a field besides what is written in it
constexpr int leastPreview = 84; ///< three screen pixels a pixel
constexpr int greatestPreview = 224; ///< eight
constexpr int roomForDigits = 200; ///< beside the preview

} // namespace

CanvasCard::CanvasCard(SessionBridge& bridge, QUndoStack& undo, QSettings& settings, QWidget* parent)
    : Card(tr("Canvas"), parent)
    , bridge_(bridge)
    , settings_(settings)
    , drawing_(undo)
    , stage_(new QWidget(this))
    , canvas_(new CanvasView(drawing_, stage_))
    , preview_(new DigitPreview(stage_))
    , caption_(new QuietLabel(tr("as the agent gets it"), stage_))
    , digits_(new PictureDigits(bridge, this))
    , picture_(new PictureBar(drawing_, *digits_, stage_))
    , size_(new QSpinBox(this))
{
    buildActions();
    buildLayout();
    buildPictureBar();
    connect(canvas_, &CanvasView::pictureChanged, this, &CanvasCard::hand);
    connect(&bridge.view(), &ViewState::shownChanged, this, &CanvasCard::showPreview);
    connect(&drawing_, &Drawing::changed, this, [this] { clear_.setEnabled(!drawing_.empty()); });
    connect(canvas_, &CanvasView::teachAsked, this, [this] {
        if (isQuestion())
            Q_EMIT teachAsked();
        else
            Q_EMIT failed(tr("The picture has several digits: choose one of them below the canvas first."));
    });
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

QAction* CanvasCard::invertAction() noexcept
{
    return picture_->invertAction();
}

QAction* CanvasCard::asItIsAction() noexcept
{
    return picture_->asItIsAction();
}

DigitStrip& CanvasCard::strip() noexcept
{
    return picture_->strip();
}

void CanvasCard::buildPictureBar()
{
    connect(&drawing_, &Drawing::placedChanged, digits_, [this] { digits_->follow(drawing_.placed()); });
    connect(&drawing_, &Drawing::placedChanged, this, &CanvasCard::placeStage);
    connect(digits_, &PictureDigits::changed, this, &CanvasCard::placeStage);
    connect(digits_, &PictureDigits::changed, this, [this] {
        if (isQuestion() != question_)
            hand(drawing_.picture());
    });
    connect(picture_, &PictureBar::wayChosen, this, [this](PictureWay way) {
        const bool inverts = way.inverted != drawing_.placed().way.inverted;
        Placed placed{.from = drawing_.placed().from, .way = way};
        const PictureInk& ink = placed.from->ink(way);
        placed.ink = {placed.from, &ink.page.ink};
        placed.isDigit = ink.isDigit;
        drawing_.place(placed, inverts ? tr("inverting the picture") : tr("another use of the picture"));
    });
    connect(&picture_->strip(), &DigitStrip::chosen, this, &CanvasCard::placeDigit);
    connect(&picture_->strip(), &DigitStrip::whyAsked, this, [this](std::size_t digit) {
        placeDigit(digit);
        Q_EMIT whyWanted();
    });
    connect(&picture_->strip(), &DigitStrip::digitTyped, this, [this](std::size_t digit, int label) {
        placeDigit(digit);
        Q_EMIT labelled(label);
    });
    connect(&picture_->strip(), &DigitStrip::teachAsked, this, [this](std::size_t digit, int label) {
        bridge_.teachDigit(digits_->reading()->digits[digit].picture, static_cast<std::uint8_t>(label));
    });
    connect(&picture_->strip(), &DigitStrip::keepAsked, this, [this](std::size_t digit, int label) {
        Q_EMIT keepAsked({{0, static_cast<std::uint8_t>(label), {}, digits_->reading()->digits[digit].picture}});
    });
    connect(&picture_->strip(), &DigitStrip::keepLineAsked, this, [this](std::size_t chosen, int label) {
        const std::vector<FoundDigit>& all = digits_->reading()->digits;
        std::vector<OwnDigit> digits;
        for (const FoundDigit& digit : all)
            if (digit.line == all[chosen].line)
                digits.push_back({0, static_cast<std::uint8_t>(label), {}, digit.picture});
        Q_EMIT keepAsked(digits);
    });
    connect(&picture_->strip(), &DigitStrip::keepAllAsked, this, [this] {
        std::vector<OwnDigit> digits;
        for (const FoundDigit& digit : digits_->reading()->digits)
            if (digit.answer)
                digits.push_back({0, static_cast<std::uint8_t>(*digit.answer), {}, digit.picture});
        if (digits.empty())
            Q_EMIT failed(tr("None of them was read as a digit: keep them one by one."));
        else
            Q_EMIT keepAsked(digits);
    });
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
    fitTools();

    caption_->setWordWrap(true);
    preview_->setToolTip(tr("What the agent gets of what is shown: 28 x 28 grey levels, before they become bits"));
    body()->addWidget(stage_, 1);
    stage_->installEventFilter(this);
}

void CanvasCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitTools();
}

void CanvasCard::fitTools()
{
    size_->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    size_->setSuffix(tr(" px"));
    size_->setMaximumWidth(QWIDGETSIZE_MAX);
    const int title = QFontMetrics(makeHeadingFont(font())).horizontalAdvance(accessibleName());
    if (roomForTitle() >= title)
        return;
    size_->setButtonSymbols(QAbstractSpinBox::NoButtons); // keys and the wheel change it, too
    size_->setSuffix({});
    if (roomForTitle() < title) // as wide as its widest number alone
        size_->setMaximumWidth(
            size_->fontMetrics().horizontalAdvance(QString::number(size_->maximum())) + besidePenWidth);
}

bool CanvasCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == stage_ && event->type() == QEvent::Resize)
        placeStage();
    return Card::eventFilter(watched, event);
}

void CanvasCard::placeStage()
{
    // A square as large as can be: what is beside or below it is the preview's, and a picture's that was brought in.
    const QSize room = stage_->size();
    const int small = leastPreview + stageSpacing;
    const bool below = std::min(room.width(), room.height() - small) >= std::min(room.width() - small, room.height());
    const int side = std::max(canvas_->minimumSizeHint().width(),
        below ? std::min(room.width(), room.height() - small) : std::min(room.width() - small, room.height()));
    const int rest = (below ? room.height() : room.width()) - side - stageSpacing;
    const int besideCaption = side - captionSpacing - caption_->minimumSizeHint().width();
    const int preview = std::clamp(below ? std::min(rest, besideCaption) : rest - 4, leastPreview, greatestPreview);
    const int left =
        below ? (room.width() - side) / 2 : std::max(0, (room.width() - side - stageSpacing - preview) / 2);
    canvas_->setGeometry(left, 0, side, side);
    QRect all;
    QRect beyond; // the preview
    if (below) {
        all = QRect(left, side + stageSpacing, side, preview);
        beyond = all.adjusted(preview + captionSpacing, 0, 0, 0);
        caption_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        all = QRect(left + side + stageSpacing, 0, preview, room.height());
        beyond = all.adjusted(0, preview + 4, 0, 0);
        caption_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    preview_->setGeometry(QRect(all.topLeft(), QSize(preview, preview)));
    caption_->setGeometry(beyond);
    const bool roomForBoth = below ? beyond.width() >= roomForDigits : beyond.height() >= roomForDigits;
    const bool alone = picture_->several() && !roomForBoth; // each digit shows itself as the agent gets it
    if (below)
        all.setHeight(rest);
    picture_->setGeometry(alone ? all : beyond);
    picture_->setVisible(picture_->wanted());
    preview_->setVisible(!picture_->isVisibleTo(stage_) || !alone);
    caption_->setVisible(!picture_->isVisibleTo(stage_));
}

void CanvasCard::chooseTool(Drawing::Tool tool)
{
    canvas_->setTool(tool);
    size_->setValue(canvas_->width(tool));
}

void CanvasCard::choosePicture()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Open a picture of a digit"), QStringLiteral("pictures"),
        tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CanvasCard::placePictureFile);
    dialog->open();
}

void CanvasCard::placePictureFile(const QString& path)
{
    place({QFileInfo(path).fileName(), path});
}

void CanvasCard::place(const PictureSource& source)
{
    takePictureLater(
        source, this, [this, number = ++asked_](const Result<std::shared_ptr<const TakenPicture>>& picture) {
            if (number != asked_)
                return; // another was brought in meanwhile
            if (!picture) {
                Q_EMIT failed(sessionText(picture.error()));
                return;
            }
            Placed placed{.from = *picture, .way = (*picture)->firstWay()};
            const PictureInk& ink = placed.from->ink(placed.way);
            placed.ink = {placed.from, &ink.page.ink};
            placed.isDigit = ink.isDigit;
            drawing_.place(placed, tr("bringing in a picture"));
            Q_EMIT broughtIn();
        });
}

void CanvasCard::placeDigit(std::size_t digit)
{
    const std::shared_ptr<const PageReading> reading = digits_->reading();
    if (!reading || digit >= reading->digits.size() || drawing_.placed().digit == digit)
        return;
    Placed placed{.from = drawing_.placed().from, .way = drawing_.placed().way, .digit = digit};
    placed.ink = {reading, &reading->digits[digit].ink};
    drawing_.place(placed, tr("putting a digit on the canvas"));
    canvas_->reportNow();
    Q_EMIT broughtIn();
}

/// A row of digits is no question about one; whether a picture is one is known once it has been read.
bool CanvasCard::isQuestion() const
{
    const Placed& placed = drawing_.placed();
    const bool whole = placed.from && placed.untouched() && !placed.digit;
    return !whole || (digits_->reading() && !picture_->several());
}

void CanvasCard::hand(const GreyPicture& picture)
{
    question_ = isQuestion();
    bridge_.setDrawing(question_ ? picture : GreyPicture{});
}

void CanvasCard::placeMemory(const DigitPixels& picture)
{
    Placed placed;
    placed.ink =
        std::make_shared<const GreyPicture>(GreyPicture{digitSide, digitSide, {picture.begin(), picture.end()}});
    placed.isDigit = true;
    drawing_.place(placed, tr("bringing in a picture"));
    Q_EMIT broughtIn();
}

bool CanvasCard::placeFrom(const QMimeData& mime)
{
    const std::optional<PictureSource> source = pictureIn(mime);
    if (source)
        place(*source);
    return source.has_value();
}

void CanvasCard::paste()
{
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    if (!clipboard || !placeFrom(*clipboard))
        Q_EMIT failed(tr("There is no picture on the clipboard."));
}

} // namespace engram
