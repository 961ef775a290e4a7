#include "compare/compareWindow.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "compare/answerView.h"
#include "widgets/card.h"
#include "widgets/emptyHint.h"
#include "widgets/numberField.h"
#include "widgets/pictureDelegate.h"
#include "widgets/primaryButton.h"
#include "widgets/screenRoom.h"

namespace engram {

namespace {

constexpr int pictureSide = 40; ///< pixels, in the list

} // namespace

CompareWindow::CompareWindow(SessionBridge& bridge, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , bridge_(bridge)
    , settings_(settings)
    , recall_(std::make_shared<Recall>())
{
    setObjectName(QStringLiteral("compareWindow"));
    setWindowTitle(tr("Compare"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* layout = new QVBoxLayout(this);
    buildChoice(layout);
    buildTest(layout);
    buildResult(layout);
    resizeWithinScreen(*this, {660, 640});
    for (QSpinBox* field : {count_, seed_, steps_})
        field->setValue(settings_.value(QStringLiteral("compare/") + field->objectName(), field->value()).toInt());
    const bool hasPlace = restoreGeometry(settings_.value(QStringLiteral("compare/geometry")).toByteArray());
    if (!hasPlace && parent) // beside the canvas, which both answer
        move(parent->geometry().topRight() + QPoint(-width(), 48));

    connect(&bridge_, &SessionBridge::snapshotChanged, this, &CompareWindow::takeSnapshot);
    connect(&bridge_, &SessionBridge::liveAnswer, this, [this](const std::shared_ptr<const LiveAnswer>& answer) {
        answer_ = answer;
        answerAgain();
    });
    connect(&bridge_, &SessionBridge::drawingChanged, this, [this](bool present) {
        if (present)
            return;
        answer_.reset();
        answerAgain();
    });
    answer_ = bridge_.view().live();
    takeSnapshot(bridge_.snapshot());
    takeBefore();
}

CompareWindow::~CompareWindow() = default;

void CompareWindow::buildChoice(QVBoxLayout* layout)
{
    choice_ = new QComboBox(this);
    choice_->setObjectName(QStringLiteral("compareWith"));
    choice_->setAccessibleName(tr("Second agent"));
    choice_->setToolTip(tr("The open agent before its last change, a saved agent, or a new one of a preset that is "
                           "taught what the open one was"));
    choice_->addItem(tr("Before the last change"), static_cast<int>(Kind::before));
    choice_->addItem(tr("An agent's file…"), static_cast<int>(Kind::file));
    for (const Preset& preset : presets())
        choice_->addItem(tr("%1, taught the same")
                             .arg(QString::fromUtf8(preset.name.data(), static_cast<qsizetype>(preset.name.size()))),
            static_cast<int>(Kind::preset));
    choice_->installEventFilter(this);
    connect(choice_, &QComboBox::activated, this, &CompareWindow::chooseSecond);
    saveSecond_ = new QPushButton(tr("Sa&ve the second…"), this);
    saveSecond_->setObjectName(QStringLiteral("compareSaveSecond"));
    saveSecond_->setToolTip(tr("Saves the second agent as a file of its own"));
    saveSecond_->setAutoDefault(false);
    connect(saveSecond_, &QPushButton::clicked, this, &CompareWindow::chooseSaving);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Second agent"), this);
    label->setBuddy(choice_);
    row->addWidget(label);
    row->addWidget(choice_);
    row->addWidget(saveSecond_);
    row->addStretch();
    layout->addLayout(row);

    first_ = new AnswerView(this);
    first_->setObjectName(QStringLiteral("firstAnswer"));
    second_ = new AnswerView(this);
    second_->setObjectName(QStringLiteral("secondAnswer"));
    auto* views = new QHBoxLayout;
    views->setSpacing(16);
    views->addWidget(first_, 1);
    views->addWidget(second_, 1);
    layout->addLayout(views);
}

void CompareWindow::buildTest(QVBoxLayout* layout)
{
    digits_ = new QComboBox(this);
    digits_->setObjectName(QStringLiteral("compareDigits"));
    digits_->setAccessibleName(tr("Digits of"));
    digits_->setToolTip(tr("The open data set, or digits of one's own, that both are asked about"));
    count_ = makeNumberField(1, 100'000, 1000, "compareCount", tr("Test images"),
        tr("So many random test digits; both are asked about the same"), this);
    seed_ = makeNumberField(0, 999'999, 1, "compareSeed", tr("Seed"),
        tr("Decides which digits are drawn: the same seed draws the same digits"), this);
    steps_ = makeNumberField(
        1, 100, 10, "compareSteps", tr("Steps each"), tr("Steps that an agent takes before its answer counts"), this);
    test_ = new PrimaryButton(tr("&Test both"), this);
    test_->setObjectName(QStringLiteral("compareTest"));
    stop_ = new QPushButton(tr("St&op"), this);
    stop_->setObjectName(QStringLiteral("compareStop"));
    stop_->setAutoDefault(false);
    stop_->setToolTip(tr("Stops what is at work now; what was shown before stays"));
    connect(test_, &QPushButton::clicked, this, &CompareWindow::test);
    connect(stop_, &QPushButton::clicked, this, [this] { worker_.request_stop(); });
    const auto labelled = [this](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        return label;
    };
    auto* row = new QHBoxLayout;
    row->addWidget(labelled(tr("&Digits of"), digits_));
    row->addWidget(digits_, 1);
    row->addWidget(labelled(tr("&Images"), count_));
    row->addWidget(count_);
    row->addWidget(labelled(tr("S&eed"), seed_));
    row->addWidget(seed_);
    row->addWidget(labelled(tr("Ste&ps"), steps_));
    row->addWidget(steps_);
    row->addWidget(test_);
    row->addWidget(stop_);
    layout->addLayout(row);

    bar_ = new QProgressBar(this);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(10);
    bar_->setAccessibleName(tr("Progress"));
    status_ = new QuietLabel({}, this);
    status_->setObjectName(QStringLiteral("compareStatus"));
    status_->setWordWrap(true);
    layout->addWidget(bar_);
    layout->addWidget(status_);
}

void CompareWindow::buildTable()
{
    table_ = new QTableWidget(2, 4, this);
    table_->setObjectName(QStringLiteral("compareTable"));
    table_->setAccessibleName(tr("How both read the same pictures"));
    table_->setWhatsThis(table_->accessibleName());
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height()
        + 2 * table_->verticalHeader()->defaultSectionSize() + 2 * table_->frameWidth());
}

void CompareWindow::buildResult(QVBoxLayout* layout)
{
    buildTable();
    verdict_ = new QLabel(this);
    verdict_->setObjectName(QStringLiteral("compareVerdict"));
    verdict_->setTextFormat(Qt::PlainText);
    verdict_->setWordWrap(true);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    different_ = new QListWidget(this);
    different_->setObjectName(QStringLiteral("compareDifferent"));
    different_->setAccessibleName(tr("Pictures that they read differently"));
    different_->setWhatsThis(
        tr("Pictures that they read differently, both answers below each; Enter puts one on the canvas"));
    different_->setViewMode(QListView::IconMode);
    different_->setItemDelegate(new WholePlaceDelegate(different_));
    different_->setResizeMode(QListView::Adjust);
    different_->setMovement(QListView::Static);
    different_->setIconSize({pictureSide, pictureSide});
    different_->setUniformItemSizes(true);
    // Room for both answers below a picture, with what the list leaves at the sides of a text.
    const QFontMetrics metrics = different_->fontMetrics();
    const int width = std::max(pictureSide, metrics.horizontalAdvance(QStringLiteral("8: 8 | 8"))) + 20;
    different_->setGridSize({width, pictureSide + metrics.height() + 12});
    hint_ = new EmptyHint({}, *different_);
    differentHeading_ = new QLabel(tr("&Read differently (digit: first | second)"), this);
    differentHeading_->setObjectName(QStringLiteral("compareHeading"));
    differentHeading_->setBuddy(different_);
    show_ = new QPushButton(tr("Put on the &canvas"), this);
    show_->setObjectName(QStringLiteral("compareShow"));
    show_->setToolTip(tr("Both agents are asked about the chosen picture (Enter)"));
    export_ = new QPushButton(tr("E&xport…"), this);
    export_->setObjectName(QStringLiteral("compareExport"));
    export_->setToolTip(tr("All figures and the pictures that they read differently, as CSV or JSON"));
    copy_ = new QPushButton(tr("Cop&y as command"), this);
    copy_->setObjectName(QStringLiteral("compareCopy"));
    copy_->setToolTip(tr("The line for engram-cli that compares the same, with the same figures"));
    for (QPushButton* button : {test_, show_, export_, copy_})
        button->setAutoDefault(false); // Return in the list puts a picture on the canvas, and does no more
    connect(different_, &QListWidget::itemActivated, this,
        [this](QListWidgetItem* item) { putOnCanvas(different_->row(item)); });
    connect(different_, &QListWidget::currentRowChanged, this, [this](int row) { show_->setEnabled(row >= 0); });
    connect(show_, &QPushButton::clicked, this, [this] { putOnCanvas(different_->currentRow()); });
    connect(export_, &QPushButton::clicked, this, &CompareWindow::chooseExport);
    connect(copy_, &QPushButton::clicked, this, &CompareWindow::copyCommand);

    layout->addWidget(table_);
    layout->addWidget(verdict_);
    layout->addWidget(differentHeading_);
    layout->addWidget(different_, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(show_);
    row->addStretch();
    row->addWidget(copy_);
    row->addWidget(export_);
    layout->addLayout(row);
    showComparison();
}

/// Keys open the list of second agents: to go through it without it would teach one after the other.
bool CompareWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == choice_ && event->type() == QEvent::KeyPress) {
        constexpr std::array keys = {
            Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
        if (std::ranges::count(keys, static_cast<Qt::Key>(static_cast<QKeyEvent*>(event)->key())) > 0) {
            choice_->showPopup();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CompareWindow::done(int result)
{
    for (const QSpinBox* field : {count_, seed_, steps_})
        settings_.setValue(QStringLiteral("compare/") + field->objectName(), field->value());
    settings_.setValue(QStringLiteral("compare/geometry"), saveGeometry());
    QDialog::done(result);
}

std::shared_ptr<const DataFile> CompareWindow::digits() const
{
    const auto at = static_cast<std::size_t>(std::max(digits_->currentIndex(), 0));
    return at < files_.size() ? files_[at] : nullptr;
}

void CompareWindow::takeSnapshot(const SnapshotPointer& snapshot)
{
    first_->setAgent(tr("%1 (open)").arg(agentText(snapshot->learner.name)));
    std::vector<std::shared_ptr<const DataFile>> files;
    for (const OpenData& open : snapshot->data)
        if (open.file->questions("test"))
            files.push_back(open.file);
    if (files != files_) {
        const QString before = digits_->currentText();
        files_ = std::move(files);
        digits_->clear();
        for (const auto& file : files_)
            digits_->addItem(QString::fromStdString(file->name));
        digits_->setCurrentIndex(files_.empty() ? -1 : std::max(digits_->findText(before), 0));
    }
    if (static_cast<Kind>(choice_->currentData().toInt()) == Kind::before && !working_)
        takeBefore();
    showVerdict();
    refresh();
}

void CompareWindow::refresh()
{
    for (QWidget* widget : {static_cast<QWidget*>(choice_), static_cast<QWidget*>(digits_)})
        widget->setEnabled(!working_);
    QString why;
    if (!rival_)
        why = tr("Choose a second agent first.");
    else if (files_.empty())
        why = tr("Open a data set with test digits under Data, or keep some of your own; MNIST has them.");
    test_->setEnabled(!working_ && why.isEmpty());
    test_->setToolTip(why.isEmpty() ? tr("Asks both about the same test digits") : why);
    stop_->setEnabled(working_);
    saveSecond_->setEnabled(!working_ && rival_);
    export_->setEnabled(comparison_.has_value());
    copy_->setEnabled(comparison_.has_value());
    show_->setEnabled(different_->currentRow() >= 0);
}

void CompareWindow::say(const QString& text)
{
    status_->setText(text);
}

void CompareWindow::tellEnd(const std::optional<Error>& error, const QString& sentence)
{
    if (!error)
        Q_EMIT ended(sentence, sinceStart_.elapsed());
    else if (error->kind != ErrorKind::cancelled)
        Q_EMIT ended(sessionText(*error), sinceStart_.elapsed());
}

Recipes CompareWindow::recipesOfAsked() const
{
    Recipes recipes = bridge_.snapshot()->recipes ? *bridge_.snapshot()->recipes : Recipes();
    if (asked_->origin)
        asked_->origin(recipes);
    return recipes;
}

void CompareWindow::copyCommand()
{
    if (!asked_)
        return;
    const Repetition again = recipesOfAsked().comparing(asked_->first, asked_->second, asked_->words);
    if (again.possible())
        QGuiApplication::clipboard()->setText(QString::fromStdString(again.text()));
    say(again.possible() ? tr("The command is on the clipboard.") : sessionText(again.problem));
}

} // namespace engram
