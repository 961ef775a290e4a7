#include "owndigits/ownDigitsDialog.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QUndoStack>

#include "widgets/actionsMenu.h"
#include "widgets/askDialog.h"
#include "widgets/card.h"
#include "widgets/fileDialog.h"
#include "widgets/menuText.h"
#include "widgets/numberText.h"
#include "widgets/pictureDelegate.h"
#include "widgets/screenRoom.h"
#include "widgets/tabOrder.h"

namespace engram {

OwnDigitsDialog::OwnDigitsDialog(OwnDigitsBook& book, QUndoStack& undo, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , book_(book)
    , undo_(undo)
    , settings_(settings)
    , sets_(new QComboBox(this))
    , labels_(new QComboBox(this))
    , writers_(new QComboBox(this))
    , writer_(new QLineEdit(this))
    , count_(new QuietLabel({}, this))
    , list_(new QListView(this))
    , empty_(new QuietLabel({}, list_->viewport()))
    , isMenu_(new QMenu(this))
{
    setObjectName(QStringLiteral("ownDigits"));
    buildActions();
    buildLayout();
    connect(&book, &OwnDigitsBook::changed, this, &OwnDigitsDialog::refresh);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OwnDigitsDialog::refreshActions);
    refresh();
    list_->setFocus();
    resizeWithinScreen(*this, {640, 520});
}

OwnDigitsDialog::~OwnDigitsDialog()
{
    list_->selectionModel()->disconnect(this);
    list_->setModel(nullptr); // which goes before the list
}

void OwnDigitsDialog::buildActions()
{
    const auto set = [this](QAction& action, const QString& text, const QString& toolTip, const QKeySequence& key,
                         const std::function<void()>& act) {
        action.setText(text);
        action.setToolTip(
            key.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText)));
        action.setShortcut(key);
        action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(&action, &QAction::triggered, this, act);
    };
    set(canvas_, tr("&Put on the canvas"), tr("Put the selected digit on the canvas"), Qt::Key_Return, [this] {
        if (const auto rows = list_->selectionModel()->selectedIndexes(); !rows.isEmpty())
            Q_EMIT canvasWanted(model_.digit(rows.first()).picture);
    });
    set(why_, tr("W&hy is it read so?"),
        tr("Put the selected digit on the canvas and see in the Inspector why the agent answers as it does"), {},
        [this] {
            canvas_.trigger();
            Q_EMIT whyWanted();
        });
    set(teach_, tr("&Teach"), tr("Teach the agent the selected digits"), Qt::CTRL | Qt::Key_Return,
        [this] { Q_EMIT teachWanted(selected()); });
    set(who_, tr("&Written by…"), tr("Say who wrote the selected digits"), {}, [this] { askWhoWrote(); });
    set(cells_, tr("&Edit cells…"), tr("Mend the selected digit cell by cell"), Qt::Key_F2, [this] {
        if (const auto rows = list_->selectionModel()->selectedIndexes(); !rows.isEmpty())
            Q_EMIT cellsWanted(model_.digit(rows.first()));
    });
    set(delete_, tr("&Delete"), tr("Take the selected digits out of the set; Undo brings them back"), Qt::Key_Delete,
        [this] { book_.remove(selected()); });
    set(sheet_, tr("&Fill in a sheet…"), tr("Ten boxes, 0 to 9, to be drawn one after another"), {},
        [this] { Q_EMIT sheetWanted(); });
    set(folder_, tr("Take in a f&older…"),
        tr("Keep the pictures of a folder: each is the digit that its folder, 0 to 9, or its name says"), {},
        [this] { chooseFolder(); });
    set(export_, tr("E&xport…"), tr("Save what is shown as NPZ, IDX, a folder of pictures or a font sheet"), {},
        [this] { Q_EMIT exportWanted(filter()); });
    set(font_, tr("&Use as a font"), tr("Add the newest of each digit that is shown to the data sets as a font"), {},
        [this] { Q_EMIT fontWanted(QString::fromStdString(filter().writer.value_or(std::string()))); });
    set(rename_, tr("Rena&me…"), tr("Give the set another name"), {}, [this] {
        AskDialog::forLine(this,
            {tr("Rename the set"), tr("Name of the set:"), tr("Rename"), tr("Its digits stay as they are")},
            book_.name(), AskDialog::Empty::refused, [this](const QString& name) { book_.rename(name); });
    });
    set(new_, tr("&New…"), tr("Begin another set; this one stays"), {}, [this] {
        AskDialog::forLine(this,
            {tr("New set"), tr("Name of the set:"), tr("Begin"), tr("New digits are kept in it from now on")}, {},
            AskDialog::Empty::refused, [this](const QString& name) { book_.use(name); });
    });
    for (int label = 0; label < 10; ++label)
        connect(isMenu_->addAction(tr("It is &%1").arg(label)), &QAction::triggered, this,
            [this, label] { book_.relabel(selected(), static_cast<std::uint8_t>(label)); });
    QAction* undo = undo_.createUndoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    QAction* redo = undo_.createRedoAction(this);
    redo->setShortcuts(QKeySequence::Redo);
    addActions({undo, redo});
}

QBoxLayout* OwnDigitsDialog::makeSetRow()
{
    sets_->setObjectName(QStringLiteral("ownSets"));
    sets_->setAccessibleName(tr("Set that is kept into"));
    sets_->setToolTip(tr("The set that is shown, and that new digits are kept in"));
    sets_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(sets_, &QComboBox::activated, this, [this](int at) { book_.use(sets_->itemText(at)); });
    writer_->setObjectName(QStringLiteral("ownWriter"));
    writer_->setMaxLength(static_cast<int>(longestWriter));
    writer_->setText(book_.writer());
    writer_->setPlaceholderText(tr("no name"));
    writer_->setMinimumWidth(writer_->fontMetrics().horizontalAdvance(writer_->placeholderText()) + 28);
    writer_->setToolTip(tr("Digits that are kept from now on bear this name; it may be empty"));
    connect(writer_, &QLineEdit::editingFinished, this, [this] { book_.setWriter(writer_->text()); });
    auto* row = new QHBoxLayout;
    auto* set = new QLabel(tr("&Set"), this);
    set->setBuddy(sets_);
    row->addWidget(set);
    row->addWidget(sets_, 2);
    for (QAction* action : {&rename_, &new_}) {
        auto* button = new QPushButton(action->text(), this);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    auto* by = new QLabel(tr("New digits are b&y"), this);
    by->setBuddy(writer_);
    row->addSpacing(8);
    row->addWidget(by);
    row->addWidget(writer_, 1);
    return row;
}

QBoxLayout* OwnDigitsDialog::makeFilterRow()
{
    labels_->setObjectName(QStringLiteral("ownLabelFilter"));
    labels_->setAccessibleName(tr("Which digits are shown"));
    labels_->setToolTip(labels_->accessibleName());
    labels_->addItem(tr("All digits"));
    for (int label = 0; label < 10; ++label)
        labels_->addItem(QString::number(label), label);
    writers_->setObjectName(QStringLiteral("ownWriterFilter"));
    writers_->setAccessibleName(tr("Whose digits are shown"));
    writers_->setToolTip(writers_->accessibleName());
    connect(labels_, &QComboBox::currentIndexChanged, this, &OwnDigitsDialog::showChosen);
    connect(writers_, &QComboBox::currentIndexChanged, this, &OwnDigitsDialog::showChosen);
    count_->setObjectName(QStringLiteral("ownCount"));
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Shown"), this));
    row->addWidget(labels_);
    row->addWidget(writers_);
    row->addStretch(1);
    row->addWidget(count_);
    return row;
}

QBoxLayout* OwnDigitsDialog::makeButtons()
{
    auto* column = new QVBoxLayout;
    const auto add = [this, column](QAction* action, const char* name) {
        auto* button = new QPushButton(action->text(), this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false); // Enter is the list's
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        column->addWidget(button);
        return button;
    };
    add(&canvas_, "ownToCanvas");
    add(&teach_, "ownTeach");
    is_ = new QPushButton(tr("It &is"), this);
    is_->setObjectName(QStringLiteral("ownIs"));
    is_->setToolTip(tr("Say which digit the selected ones are (type it in the list)"));
    is_->setAutoDefault(false);
    is_->setMenu(isMenu_);
    column->addWidget(is_);
    add(&who_, "ownWho");
    add(&cells_, "ownCells");
    add(&delete_, "ownDelete");
    column->addSpacing(12);
    add(&sheet_, "ownSheet");
    add(&folder_, "ownFolder");
    add(&font_, "ownFont");
    add(&export_, "ownExport");
    column->addStretch(1);
    return column;
}

void OwnDigitsDialog::buildLayout()
{
    list_->setObjectName(QStringLiteral("ownList"));
    list_->setAccessibleName(tr("My digits"));
    list_->setAccessibleDescription(
        tr("Enter puts a digit on the canvas; typing a digit says what the selected ones are; Delete takes them out."));
    list_->setWhatsThis(list_->accessibleDescription());
    list_->setModel(&model_);
    list_->setViewMode(QListView::IconMode);
    list_->setItemDelegate(new WholePlaceDelegate(list_));
    list_->setMovement(QListView::Static);
    list_->setResizeMode(QListView::Adjust);
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setIconSize(QSize(56, 56));
    list_->setGridSize(QSize(68, 62 + list_->fontMetrics().height()));
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list_, &QWidget::customContextMenuRequested, this, [this](QPoint at) { popUpActions(*list_, at); });
    list_->addActions({&canvas_, &why_, &teach_, &who_, &cells_, &delete_});
    list_->installEventFilter(this);
    connect(list_, &QListView::doubleClicked, &canvas_, &QAction::trigger);

    empty_->setObjectName(QStringLiteral("ownEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* within = new QVBoxLayout(list_->viewport());
    within->addWidget(empty_);

    auto* middle = new QHBoxLayout;
    middle->addWidget(list_, 1);
    middle->addLayout(makeButtons());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(makeSetRow());
    layout->addLayout(makeFilterRow());
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    tabAsLaidOut(*layout);
}

bool OwnDigitsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            book_.relabel(selected(), static_cast<std::uint8_t>(key->key() - Qt::Key_0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

NamedPicture OwnDigitsDialog::chosenPicture() const
{
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid())
        return {};
    return {pictureOfDigit(model_.digit(index).picture), index.data(Qt::AccessibleTextRole).toString()};
}

OwnDigitsFilter OwnDigitsDialog::filter() const
{
    OwnDigitsFilter filter;
    if (labels_->currentIndex() > 0)
        filter.label = labels_->currentData().toInt();
    if (writers_->currentIndex() > 0)
        filter.writer = writers_->currentData().toString().toStdString();
    return filter;
}

/// Everything anew: the set has changed, or is another one.
void OwnDigitsDialog::refresh()
{
    refreshing_ = true;
    setWindowTitle(tr("My digits: %1").arg(book_.name()));
    sets_->clear();
    sets_->addItems(book_.names());
    sets_->setCurrentText(book_.name());
    const OwnDigitsFilter before = filter();
    writers_->clear();
    writers_->addItem(tr("Everyone's"));
    for (const std::string& writer : book_.digits().writers())
        writers_->addItem(QString::fromStdString(writer), QString::fromStdString(writer));
    const bool nameless =
        std::ranges::any_of(book_.digits().digits(), [](const OwnDigit& digit) { return digit.writer.empty(); });
    if (nameless && writers_->count() > 1)
        writers_->addItem(tr("without a name"), QString());
    if (before.writer)
        writers_->setCurrentIndex(std::max(0, writers_->findData(QString::fromStdString(*before.writer))));
    refreshing_ = false;
    showChosen();
}

/// What is selected stays so, where it is still there.
void OwnDigitsDialog::showChosen()
{
    if (refreshing_)
        return;
    const std::vector<std::uint32_t> chosen = selected();
    const int current = std::max(0, list_->currentIndex().row());
    model_.show(book_.digits(), filter());
    QItemSelection selection;
    for (int row = 0; row < model_.rowCount(); ++row)
        if (std::ranges::find(chosen, model_.digit(model_.index(row)).number) != chosen.end())
            selection.select(model_.index(row), model_.index(row));
    if (model_.rowCount() > 0)
        list_->selectionModel()->setCurrentIndex(
            model_.index(std::min(current, model_.rowCount() - 1)), QItemSelectionModel::NoUpdate);
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    count_->setText(model_.rowCount() == static_cast<int>(book_.digits().size())
            ? tr("%Ln digits", nullptr, model_.rowCount())
            : tr("%1 of %Ln digits", nullptr, pluralNumber(book_.digits().size()))
                  .arg(numberText(static_cast<std::size_t>(model_.rowCount()))));
    empty_->setVisible(model_.rowCount() == 0);
    empty_->setText(book_.digits().empty()
            ? tr("Nothing is kept yet. Draw a digit and press Keep, or fill in a sheet of ten boxes.")
            : tr("None of your digits is so. Choose less narrowly above."));
    refreshActions();
}

void OwnDigitsDialog::refreshActions()
{
    const qsizetype count = list_->selectionModel()->selectedIndexes().size();
    canvas_.setEnabled(count == 1);
    why_.setEnabled(count == 1);
    cells_.setEnabled(count == 1);
    for (QAction* action : {&teach_, &who_, &delete_})
        action->setEnabled(count > 0);
    is_->setEnabled(count > 0);
    export_.setEnabled(model_.rowCount() > 0);
    font_.setEnabled(model_.rowCount() > 0);
}

std::vector<std::uint32_t> OwnDigitsDialog::selected() const
{
    std::vector<std::uint32_t> numbers;
    for (const QModelIndex& index : list_->selectionModel()->selectedIndexes())
        numbers.push_back(model_.digit(index).number);
    return numbers;
}

void OwnDigitsDialog::chooseFolder()
{
    QFileDialog* dialog =
        makeFileDialog(settings_, this, tr("Take in a folder of pictures"), QStringLiteral("data"), {});
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnDigitsDialog::folderWanted);
    dialog->open();
}

void OwnDigitsDialog::askWhoWrote()
{
    const auto numbers = selected();
    const QModelIndexList rows = list_->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return;
    AskDialog::forLine(this,
        {tr("Written by"), tr("Name of the writer:"), tr("Use this name"),
            tr("Who wrote the selected digits; it may be empty")},
        QString::fromStdString(model_.digit(rows.first()).writer), AskDialog::Empty::allowed,
        [this, numbers](const QString& name) { book_.rewrite(numbers, name); });
}

} // namespace engram
