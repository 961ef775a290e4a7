#include "canvas/tenBoxes.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

#include "bridge/digitText.h"
#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "canvas/paperSheet.h"
#include "canvas/pictureLoader.h"
#include "widgets/card.h"
#include "widgets/fileDialog.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"
#include "widgets/screenRoom.h"
#include "widgets/tabOrder.h"

namespace engram {

namespace {

constexpr int boxesInARow = 5;
constexpr int leastBox = 130;
constexpr int boxGap = 10;
constexpr int usualWidth = 820;

} // namespace

TenBoxes::TenBoxes(const QString& writer, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , settings_(settings)
    , writer_(new QLineEdit(writer, this))
    , keep_(new QPushButton(this))
    , problem_(new QLabel(this))
{
    setObjectName(QStringLiteral("tenBoxes"));
    setWindowTitle(tr("A sheet of ten boxes"));
    setAcceptDrops(true);
    for (auto& drawing : drawings_)
        drawing = std::make_unique<Drawing>(undo_);
    buildLayout();
    refresh();
    goTo(0);
    const int side = (usualWidth - layout()->contentsMargins().left() - layout()->contentsMargins().right()
                         - (boxesInARow - 1) * boxGap)
        / boxesInARow;
    resizeWithinScreen(
        *this, {usualWidth, minimumSizeHint().height() + 2 * (side - leastBox)}); // of two rows of squares
}

TenBoxes::~TenBoxes()
{
    for (const auto& drawing : drawings_) {
        drawing->disconnect(this);
        drawing->endStroke(); // while there is a list that it can be entered in
    }
    undo_.clear(); // its commands know the drawings, which go first
}

QWidget* TenBoxes::makeBox(std::size_t digit)
{
    auto* place = new QWidget(this);
    const QString name = QString::number(digit);
    auto* box = new CanvasView(*drawings_[digit], place);
    box->setObjectName(QStringLiteral("box") + name);
    box->setMinimumSize(leastBox, leastBox);
    box->setAccessibleName(tr("Box for %1").arg(withArticle(static_cast<unsigned>(digit))));
    box->setAccessibleDescription(
        tr("Arrow keys move the pen, Space puts it down and lifts it. Enter leads to the next "
           "box, a digit to its own, Delete clears."));
    box->setToolTip(tr("Write %1 here, by mouse, pen or finger, or with the arrow keys and Space; the right button "
                       "erases.\nEnter leads to the next box.")
                        .arg(withArticle(static_cast<unsigned>(digit))));
    boxes_[digit] = box;
    box->installEventFilter(this);
    connect(box, &CanvasView::teachAsked, this, [this, digit] {
        if (digit < 9)
            goTo(digit + 1);
        else
            keep_->setFocus();
    });
    connect(box, &CanvasView::digitTyped, this, [this](int typed) { goTo(static_cast<std::size_t>(typed)); });
    connect(drawings_[digit].get(), &Drawing::changed, this, &TenBoxes::refresh);
    auto* label = makeHeading(name, place);
    label->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(box, 1);
    return place;
}

void TenBoxes::buildLayout()
{
    writer_->setObjectName(QStringLiteral("tenWriter"));
    writer_->setPlaceholderText(tr("may stay empty"));
    writer_->setToolTip(tr("The digits are kept together with this name"));
    connect(writer_, &QLineEdit::returnPressed, this, [this] { goTo(0); });
    auto* by = new QLabel(tr("&Written by"), this);
    by->setBuddy(writer_);
    auto* top = new QHBoxLayout;
    top->addWidget(by);
    top->addWidget(writer_, 1);
    top->addSpacing(12);
    buildActions(*top);
    auto* grid = new QGridLayout;
    grid->setSpacing(boxGap);
    for (std::size_t digit = 0; digit < boxes_.size(); ++digit)
        grid->addWidget(makeBox(digit), static_cast<int>(digit) / boxesInARow, static_cast<int>(digit) % boxesInARow);
    keep_->setObjectName(QStringLiteral("tenKeep"));
    keep_->setAutoDefault(false); // Enter is the boxes'
    keep_->setToolTip(tr("Puts what is drawn in the boxes into your digits, and begins an empty sheet"));
    keep_->setText(tr("&Keep %Ln digits", nullptr, static_cast<int>(boxes_.size()))); // the longest, for its room
    keep_->setMinimumWidth(keep_->sizeHint().width());
    connect(keep_, &QPushButton::clicked, this, [this] { Q_EMIT keepAsked(); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(keep_, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &TenBoxes::reject);
    problem_->setObjectName(QStringLiteral("tenProblem"));
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(grid, 1);
    layout->addWidget(problem_);
    auto* bottom = new QHBoxLayout;
    buildPaper(*bottom);
    bottom->addStretch(1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    tabAsLaidOut(*layout);
}

QPushButton* TenBoxes::makePaperButton(const char* name, const QString& text, const QString& toolTip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

/// What has to do with paper.
void TenBoxes::buildPaper(QBoxLayout& row)
{
    QPushButton* print = makePaperButton("tenPrint", tr("&Print an empty sheet…"),
        tr("A page with ten boxes, to be filled in with a pen; the print dialog also saves it as PDF"));
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printAsked(); });
    QPushButton* read = makePaperButton("tenRead", tr("&Read a filled sheet…"),
        tr("Brings the digits of a filled sheet into the boxes, from a scan or a photograph; it may be dropped or "
           "pasted "
           "here too"));
    connect(read, &QPushButton::clicked, this, &TenBoxes::chooseSheet);
    row.addWidget(print);
    row.addWidget(read);
    auto* paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    connect(paste, &QAction::triggered, this, &TenBoxes::paste);
    addAction(paste);
}

void TenBoxes::buildActions(QHBoxLayout& row)
{
    const auto add = [this, &row](const QString& picture, const QString& text, const QKeySequence& key) {
        auto* action = new QAction(icon(picture), text, this);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        row.addWidget(makeToolButton(action, this));
        return action;
    };
    QAction* undo = add(QStringLiteral("undo"), tr("Undo"), QKeySequence(QKeySequence::Undo));
    QAction* redo = add(QStringLiteral("redo"), tr("Redo"), QKeySequence(QKeySequence::Redo));
    clear_ = add(QStringLiteral("clear"), tr("Clear this box"), QKeySequence(Qt::Key_Delete));
    clear_->setObjectName(QStringLiteral("tenClear"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    addActions({undo, redo});
    connect(undo, &QAction::triggered, this, [this] {
        for (const auto& drawing : drawings_)
            drawing->endStroke();
        undo_.undo();
    });
    connect(redo, &QAction::triggered, &undo_, &QUndoStack::redo);
    connect(clear_, &QAction::triggered, this, &TenBoxes::clearCurrent);
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&undo_, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&undo_, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
}

/// What a box has no use for. Delete is no shortcut: it means other things in the field of the name.
void TenBoxes::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        clearCurrent();
    else
        QDialog::keyPressEvent(event);
}

void TenBoxes::goTo(std::size_t digit)
{
    current_ = digit;
    refresh();
    boxes_[digit]->setFocus(Qt::TabFocusReason);
}

void TenBoxes::clearCurrent()
{
    drawings_[current_]->clear();
}

bool TenBoxes::eventFilter(QObject* watched, QEvent* event)
{
    const auto box = std::ranges::find(boxes_, watched);
    if (event->type() == QEvent::FocusIn && box != boxes_.end()) {
        current_ = static_cast<std::size_t>(box - boxes_.begin());
        refresh();
    }
    return QDialog::eventFilter(watched, event);
}

void TenBoxes::chooseSheet()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Read a filled sheet"), QStringLiteral("pictures"),
        tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.pbm *.pgm *.ppm);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        readSheet({QFileInfo(path).fileName(), path});
    });
    dialog->open();
}

void TenBoxes::paste()
{
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    if (!clipboard || !readFrom(*clipboard))
        say(tr("There is no picture on the clipboard."));
}

bool TenBoxes::readFrom(const QMimeData& mime)
{
    const std::optional<PictureSource> source = pictureIn(mime);
    if (source)
        readSheet(*source);
    return source.has_value();
}

void TenBoxes::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void TenBoxes::dropEvent(QDropEvent* event)
{
    if (readFrom(*event->mimeData()))
        event->acceptProposedAction();
}

void TenBoxes::readSheet(const PictureSource& source)
{
    say(tr("Reading %1…").arg(source.name));
    later(
        this, [source] { return readPaperSheet(source); },
        [this, name = source.name, number = ++asked_](const Result<SheetReading>& reading) {
            if (number != asked_)
                return; // another was asked for meanwhile, or the next person's sheet has begun
            if (reading)
                fillIn(*reading);
            say(reading ? sheetText(*reading, name) : sessionText(reading.error()));
        });
}

void TenBoxes::fillIn(const SheetReading& reading)
{
    for (const auto& drawing : drawings_)
        drawing->endStroke();
    undo_.beginMacro(tr("reading a sheet"));
    for (std::size_t digit = 0; digit < drawings_.size(); ++digit) {
        if (reading.digits[digit].pixels.empty()) {
            drawings_[digit]->clear(); // whoever wrote this sheet did not write what stood there
            continue;
        }
        Placed placed;
        placed.ink = std::make_shared<const GreyPicture>(reading.digits[digit]);
        drawings_[digit]->place(placed, tr("reading a sheet"));
    }
    undo_.endMacro();
}

std::vector<TenBoxes::Filled> TenBoxes::filled() const
{
    std::vector<Filled> filled;
    for (std::size_t digit = 0; digit < drawings_.size(); ++digit)
        if (!drawings_[digit]->empty())
            filled.push_back({drawings_[digit]->picture(), static_cast<std::uint8_t>(digit)});
    return filled;
}

QString TenBoxes::writer() const
{
    return writer_->text();
}

void TenBoxes::begin()
{
    for (const auto& drawing : drawings_)
        drawing->clear();
    undo_.clear();
    ++asked_;
    problem_->hide();
    writer_->clear();
    writer_->setFocus();
}

void TenBoxes::say(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->show();
    QAccessibleEvent said(problem_, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void TenBoxes::refresh()
{
    const auto count =
        static_cast<int>(std::ranges::count_if(drawings_, [](const auto& one) { return !one->empty(); }));
    keep_->setEnabled(count > 0);
    clear_->setEnabled(!drawings_[current_]->empty());
    keep_->setText(count > 0 ? tr("&Keep %Ln digits", nullptr, count) : tr("&Keep"));
}

void TenBoxes::reject()
{
    if (filled().empty())
        return QDialog::reject();
    auto* question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("What was drawn is not kept yet."),
        QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* keep = question->addButton(keep_->text(), QMessageBox::AcceptRole);
    question->setDefaultButton(keep);
    connect(question, &QMessageBox::finished, this, [this, question, keep](int answer) {
        if (question->clickedButton() == keep)
            Q_EMIT keepAsked();
        else if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace engram
