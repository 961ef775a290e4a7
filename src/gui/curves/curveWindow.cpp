#include "curves/curveWindow.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include "bridge/posted.h"
#include "bridge/sessionBridge.h"
#include "bridge/sessionText.h"
#include "curves/curveChart.h"
#include "widgets/card.h"
#include "widgets/numberField.h"
#include "widgets/numberText.h"
#include "widgets/plainText.h"
#include "widgets/primaryButton.h"
#include "widgets/savedFile.h"
#include "widgets/screenRoom.h"

namespace engram {

namespace {

constexpr int agentPath = Qt::UserRole; ///< of an item that is an agent's file; empty: a preset
constexpr std::size_t oneOfEach = 10; ///< lessons
constexpr std::size_t usualMost = 10'000;

std::size_t chosenNumber(const QComboBox& box)
{
    return box.currentData().toULongLong();
}

} // namespace

CurveWindow::CurveWindow(SessionBridge& bridge, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , bridge_(bridge)
    , settings_(settings)
{
    setObjectName(QStringLiteral("curveWindow"));
    setWindowTitle(tr("Learning curve"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* left = new QVBoxLayout;
    buildChoice(left);
    buildNumbers(left);
    buildButtons(left);
    auto* right = new QVBoxLayout;
    buildResult(right);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    resizeWithinScreen(*this, {980, 600});

    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &CurveWindow::showProgress);
    connect(&bridge_, &SessionBridge::snapshotChanged, this, &CurveWindow::takeSnapshot);
    takeSnapshot(bridge_.snapshot());
    restore();
    refresh();
}

CurveWindow::~CurveWindow() = default;

void CurveWindow::buildChoice(QVBoxLayout* layout)
{
    learners_ = new QListWidget(this);
    learners_->setObjectName(QStringLiteral("curveLearners"));
    learners_->setAccessibleName(tr("Presets and agents to measure"));
    learners_->setWhatsThis(tr("Those with a check mark are measured; Space sets it"));
    learners_->setMinimumWidth(210);
    openItem_ = new QListWidgetItem(learners_); // called as in takeSnapshot()
    openItem_->setToolTip(tr("The settings of the agent that is open, taught anew; the agent itself stays as it is"));
    openItem_->setFlags(openItem_->flags() | Qt::ItemIsUserCheckable);
    openItem_->setCheckState(Qt::Checked);
    for (const Preset& preset : presets()) {
        const auto text = [](std::string_view name) {
            return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        };
        auto* item = new QListWidgetItem(text(preset.name), learners_);
        item->setToolTip(sessionText(preset.summary));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    learners_->setCurrentRow(0);
    auto* add = new QPushButton(tr("&Add an agent…"), this);
    add->setObjectName(QStringLiteral("curveAddAgent"));
    add->setToolTip(tr("Measures the settings of an agent's file, taught anew, beside the presets"));
    remove_ = new QPushButton(tr("&Remove"), this);
    remove_->setObjectName(QStringLiteral("curveRemoveAgent"));
    remove_->setToolTip(tr("Takes the chosen agent's file out of this list (Del); the file stays"));
    for (QPushButton* button : {add, remove_})
        button->setAutoDefault(false);
    connect(learners_, &QListWidget::itemChanged, this, &CurveWindow::refresh);
    connect(learners_, &QListWidget::currentItemChanged, this, &CurveWindow::refresh);
    connect(add, &QPushButton::clicked, this, &CurveWindow::chooseAgentFile);
    connect(remove_, &QPushButton::clicked, this, &CurveWindow::removeAgent);
    auto* heading = new QLabel(tr("&Presets and agents"), this);
    heading->setBuddy(learners_);
    layout->addWidget(heading);
    layout->addWidget(learners_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove_);
    layout->addLayout(buttons);
}

void CurveWindow::buildNumbers(QVBoxLayout* layout)
{
    const auto makeBox = [this](const char* objectName, const QString& name, const QString& toolTip) {
        auto* box = new QComboBox(this);
        box->setObjectName(QLatin1String(objectName));
        box->setAccessibleName(name);
        box->setToolTip(toolTip);
        return box;
    };
    digits_ = makeBox("curveDigits", tr("Digits of"),
        tr("The open data set whose training digits are taught and whose test digits are asked about"));
    least_ = makeBox("curveLeast", tr("Fewest lessons"), {});
    most_ = makeBox("curveMost", tr("Most lessons"), tr("Up to all training digits"));
    balanced_ = new QCheckBox(tr("As many of each di&git"), this);
    balanced_->setObjectName(QStringLiteral("curveBalanced"));
    balanced_->setToolTip(
        tr("Draws 10 lessons as one of each digit, 1,000 as a hundred of each; otherwise they are drawn at random"));
    draws_ = makeNumberField(1, 100, 3, "curveDraws", tr("Draws"),
        tr("How often each number of lessons is measured, with other lessons and questions: the curve is the mean, "
           "the band one standard deviation"),
        this);
    seed_ = makeNumberField(0, 999'999, 1, "curveSeed", tr("Seed"),
        tr("Of the first draw; the next ones count on. The same seed gives the same figures"), this);
    count_ = makeNumberField(10, 100'000, 1000, "curveCount", tr("Test images"),
        tr("So many random test digits are asked about in each measurement"), this);
    steps_ = makeNumberField(
        1, 100, 10, "curveSteps", tr("Steps each"), tr("Steps that an agent takes before its answer counts"), this);
    connect(digits_, &QComboBox::currentIndexChanged, this, [this] {
        fillLessons();
        refresh();
    });
    for (QComboBox* box : {least_, most_})
        connect(box, &QComboBox::currentIndexChanged, this, &CurveWindow::refresh);
    connect(balanced_, &QCheckBox::toggled, this, &CurveWindow::refresh);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Digits of"), digits_);
    form->addRow(tr("Lessons &from"), least_);
    form->addRow(tr("t&o"), most_);
    form->addRow(QString(), balanced_);
    form->addRow(tr("Dra&ws"), draws_);
    form->addRow(tr("S&eed"), seed_);
    form->addRow(tr("Test &images"), count_);
    form->addRow(tr("&Steps each"), steps_);
    layout->addLayout(form);
}

void CurveWindow::buildButtons(QVBoxLayout* layout)
{
    measure_ = new PrimaryButton(tr("&Measure"), this);
    measure_->setObjectName(QStringLiteral("curveMeasure"));
    stop_ = new QPushButton(tr("S&top"), this);
    stop_->setObjectName(QStringLiteral("curveStop"));
    stop_->setAutoDefault(false);
    stop_->setToolTip(tr("What is measured stays; Measure goes on from there"));
    connect(measure_, &QPushButton::clicked, this, &CurveWindow::start);
    connect(stop_, &QPushButton::clicked, this, [this] {
        if (run_)
            run_->stop();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(measure_, 1);
    buttons->addWidget(stop_);
    layout->addLayout(buttons);
}

void CurveWindow::buildResult(QVBoxLayout* layout)
{
    chart_ = new CurveChart(this);
    chart_->setObjectName(QStringLiteral("curveChart"));
    figures_ = new QLabel(this);
    figures_->setObjectName(QStringLiteral("curveFigures"));
    figures_->setTextFormat(Qt::PlainText);
    figures_->setWordWrap(true);
    figures_->setMinimumHeight(2 * figures_->fontMetrics().lineSpacing());
    figures_->setAlignment(Qt::AlignTop);
    published_ = new QCheckBox(tr("P&ublished figures of others"), this);
    published_->setObjectName(QStringLiteral("curvePublished"));
    published_->setToolTip(tr("What other methods were published to reach on MNIST, as dotted lines"));
    bar_ = new QProgressBar(this);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(10);
    bar_->setAccessibleName(tr("Progress"));
    progress_ = new QuietLabel({}, this);
    progress_->setObjectName(QStringLiteral("curveProgress"));
    export_ = new QPushButton(tr("E&xport…"), this);
    export_->setObjectName(QStringLiteral("curveExport"));
    export_->setToolTip(tr("The figure as PNG or SVG, the measurements as CSV"));
    copy_ = new QPushButton(tr("&Copy as command"), this);
    copy_->setObjectName(QStringLiteral("curveCopy"));
    copy_->setToolTip(tr("The line for engram-cli that measures the same, with the same figures"));
    for (QPushButton* button : {export_, copy_})
        button->setAutoDefault(false);
    connect(chart_, &CurveChart::figuresChanged, this, [this](const QString& figures) {
        figures_->setText(figures.isEmpty() ? tr("Point at a mark, or use the arrow keys, for its figures.") : figures);
    });
    connect(published_, &QCheckBox::toggled, this, &CurveWindow::showCurves);
    connect(export_, &QPushButton::clicked, this, &CurveWindow::chooseExport);
    connect(copy_, &QPushButton::clicked, this, &CurveWindow::copyCommand);

    layout->addWidget(chart_, 1);
    layout->addWidget(figures_);
    layout->addWidget(bar_);
    layout->addWidget(progress_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(published_);
    buttons->addStretch();
    buttons->addWidget(copy_);
    buttons->addWidget(export_);
    layout->addLayout(buttons);
}

void CurveWindow::restore()
{
    const auto key = [](const char* name) { return QStringLiteral("curve/") + QLatin1String(name); };
    if (settings_.contains(key("presets"))) {
        const QStringList chosen = settings_.value(key("presets")).toStringList();
        for (int row = 0; row < learners_->count(); ++row)
            if (QListWidgetItem* item = learners_->item(row); item != openItem_)
                item->setCheckState(chosen.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    openItem_->setCheckState(settings_.value(key("open"), true).toBool() ? Qt::Checked : Qt::Unchecked);
    for (QSpinBox* field : {draws_, seed_, count_, steps_})
        field->setValue(settings_.value(QStringLiteral("curve/") + field->objectName(), field->value()).toInt());
    for (QComboBox* box : {least_, most_})
        if (const int at = box->findData(QVariant::fromValue<qulonglong>(
                settings_.value(QStringLiteral("curve/") + box->objectName()).toULongLong()));
            at >= 0)
            box->setCurrentIndex(at);
    balanced_->setChecked(settings_.value(key("balanced"), false).toBool());
    published_->setChecked(settings_.value(key("published"), false).toBool());
    restoreGeometry(settings_.value(key("geometry")).toByteArray());
}

void CurveWindow::save() const
{
    QStringList chosen;
    for (int row = 0; row < learners_->count(); ++row)
        if (const QListWidgetItem* item = learners_->item(row); item != openItem_ && item->checkState() == Qt::Checked)
            chosen.append(item->text());
    settings_.setValue(QStringLiteral("curve/presets"), chosen);
    settings_.setValue(QStringLiteral("curve/open"), openItem_->checkState() == Qt::Checked);
    for (const QSpinBox* field : {draws_, seed_, count_, steps_})
        settings_.setValue(QStringLiteral("curve/") + field->objectName(), field->value());
    for (const QComboBox* box : {least_, most_})
        settings_.setValue(QStringLiteral("curve/") + box->objectName(), box->currentData());
    settings_.setValue(QStringLiteral("curve/balanced"), balanced_->isChecked());
    settings_.setValue(QStringLiteral("curve/published"), published_->isChecked());
    settings_.setValue(QStringLiteral("curve/geometry"), saveGeometry());
}

void CurveWindow::done(int result)
{
    save();
    QDialog::done(result);
}

void CurveWindow::takeSnapshot(const SnapshotPointer& snapshot)
{
    openItem_->setText(tr("%1 (open)").arg(agentText(snapshot->learner.name)));
    takeDigits(*snapshot);
}

void CurveWindow::takeDigits(const Snapshot& snapshot)
{
    std::vector<std::shared_ptr<const DataFile>> files;
    for (const OpenData& open : snapshot.data)
        if (open.file->split("train") && open.file->split("test"))
            files.push_back(open.file);
    if (files == files_)
        return;
    const std::shared_ptr<const DataFile> before = digits();
    files_ = std::move(files);
    const QSignalBlocker quiet(digits_);
    digits_->clear();
    for (const auto& file : files_)
        digits_->addItem(QString::fromStdString(file->name));
    const auto same =
        std::ranges::find_if(files_, [&before](const auto& file) { return before && file->name == before->name; });
    digits_->setCurrentIndex(files_.empty() ? -1 : same == files_.end() ? 0 : static_cast<int>(same - files_.begin()));
    fillLessons();
    refresh();
}

std::shared_ptr<const DataFile> CurveWindow::digits() const
{
    const auto at = static_cast<std::size_t>(std::max(digits_->currentIndex(), 0));
    return at < files_.size() ? files_[at] : nullptr;
}

void CurveWindow::fillLessons()
{
    const std::shared_ptr<const DataFile> file = digits();
    const std::size_t all = file ? file->split("train")->size() : 0;
    const std::size_t least = std::max(chosenNumber(*least_), oneOfEach);
    const std::size_t most = chosenNumber(*most_) > 0 ? chosenNumber(*most_) : usualMost;
    const std::vector<std::size_t> numbers = curveLessons(std::min(oneOfEach, std::max<std::size_t>(all, 1)), all);
    for (QComboBox* box : {least_, most_}) {
        const QSignalBlocker quiet(box);
        const std::size_t wanted = box == least_ ? least : most;
        box->clear();
        if (all == 0)
            continue;
        for (const std::size_t number : numbers)
            box->addItem(number == all ? tr("all %L1").arg(number) : numberText(number),
                QVariant::fromValue<qulonglong>(number));
        const int same = box->findData(QVariant::fromValue<qulonglong>(wanted));
        box->setCurrentIndex(same >= 0 ? same : box == least_ ? 0 : box->count() - 1);
    }
}

void CurveWindow::addAgent(const QString& path, bool chosen)
{
    for (int row = 0; row < learners_->count(); ++row)
        if (learners_->item(row)->data(agentPath).toString() == path)
            return chosen ? learners_->item(row)->setCheckState(Qt::Checked) : void();
    auto* item = new QListWidgetItem(QFileInfo(path).completeBaseName());
    item->setData(agentPath, path);
    item->setToolTip(plainToolTip(path));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    learners_->addItem(item);
    if (chosen)
        learners_->setCurrentItem(item);
}

void CurveWindow::removeAgent()
{
    QListWidgetItem* item = learners_->currentItem();
    if (item && !item->data(agentPath).toString().isEmpty())
        delete item;
    refresh();
}

void CurveWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && learners_->hasFocus())
        return removeAgent();
    QDialog::keyPressEvent(event);
}

} // namespace engram
