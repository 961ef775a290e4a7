#include "export/exportDialog.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <engram/session/report.h>

#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "export/animation.h"
#include "export/viewExport.h"
#include "widgets/card.h"
#include "widgets/fileDialog.h"
#include "widgets/numberText.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr int animationPace = 500; ///< milliseconds a state: slow enough to follow

bool wantsJson(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
}

/// About how long a history will be as text.
qint64 expectedSize(const Story& story)
{
    constexpr qint64 namesOfColumns = 90;
    if (story.size() == 0)
        return namesOfColumns;
    const StoryState state = story.state(0);
    const std::size_t ofAState = state.input.size() + state.state.size() + state.output.size() + 60;
    return namesOfColumns + static_cast<qint64>(story.size()) * static_cast<qint64>(ofAState);
}

Result<void> writeStory(const Story& story, const QString& path, const std::stop_token& stop)
{
    return saveStream(corePath(path), [&](std::ostream& out) -> Result<void> {
        wantsJson(path) ? writeStoryJson(story, out, stop) : writeStoryCsv(story, out, stop);
        if (stop.stop_requested())
            return failure(
                ErrorKind::cancelled, Sentence::quoted(ExportDialog::tr("The export was stopped.").toStdString()));
        return {};
    });
}

QString whyHidden(const QString& name)
{
    return ExportDialog::tr("%1 is hidden now: close this, open its panel or page, and export it then.").arg(name);
}

} // namespace

ExportDialog::ExportDialog(
    SessionBridge& bridge, QSettings& settings, std::vector<View> views, std::vector<Text> texts, QWidget* parent)
    : QDialog(parent)
    , bridge_(bridge)
    , settings_(settings)
    , views_(std::move(views))
    , texts_(std::move(texts))
    , what_(new QComboBox(this))
    , scale_(new QDoubleSpinBox(this))
    , hint_(new QuietLabel({}, this))
    , progress_(new QProgressBar(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    what_->setObjectName(QStringLiteral("exportWhat"));
    what_->setAccessibleName(tr("What to export"));
    what_->setToolTip(tr("A view as a picture, the settling as an animation, or what they show as text"));
    fillItems();
    scale_->setRange(0.25, 16);
    scale_->setValue(2);
    scale_->setSingleStep(0.5);
    scale_->setAlignment(Qt::AlignRight);
    scale_->setSuffix(tr(" ×"));
    scale_->setAccessibleName(tr("Scale"));
    scale_->setToolTip(tr("How much larger than on the screen a picture becomes: 2 or more for print"));
    hint_->setWordWrap(true);
    hint_->setObjectName(QStringLiteral("exportHint"));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the export"));
    progress_->hide();

    auto* form = new QFormLayout;
    form->addRow(tr("&What"), what_);
    form->addRow(tr("&Scale"), scale_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(hint_);
    layout->addWidget(progress_);
    layout->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Save)->setText(tr("Save as…"));
    buttons_->button(QDialogButtonBox::Save)->setToolTip(tr("Asks for a name and a folder, and writes the file"));
    connect(what_, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(buttons_, &QDialogButtonBox::accepted, this, &ExportDialog::askWhere);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&watch_, &QTimer::timeout, this,
        [this] { progress_->setValue(static_cast<int>(QFileInfo(growing_).size() / 1024)); });
    setMinimumWidth(380);
    refresh();
}

void ExportDialog::fillItems()
{
    for (std::size_t i = 0; i < views_.size(); ++i) {
        what_->addItem(tr("%1, as a picture").arg(views_[i].name));
        items_.push_back({Kind::view, i});
    }
    what_->addItem(tr("The settling, animated"));
    items_.push_back({Kind::animation, 0});
    what_->addItem(tr("The whole history, as text"));
    items_.push_back({Kind::history, 0});
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        what_->addItem(tr("%1, as text").arg(texts_[i].name));
        items_.push_back({Kind::text, i});
    }
}

ExportDialog::~ExportDialog()
{
    stop_.request_stop();
}

void ExportDialog::reject()
{
    stop_.request_stop();
    QDialog::reject();
}

void ExportDialog::choose(int item)
{
    what_->setCurrentIndex(item);
}

int ExportDialog::itemCount() const
{
    return what_->count();
}

void ExportDialog::refresh()
{
    const Item item = items_[static_cast<std::size_t>(what_->currentIndex())];
    scale_->setEnabled(item.kind == Kind::view || item.kind == Kind::animation);
    bool possible = true;
    switch (item.kind) {
    case Kind::view:
        // What nobody sees is not kept up to date, so its picture would be of something else.
        possible = views_[item.index].widget && views_[item.index].widget->isVisible();
        hint_->setText(possible ? tr("PNG at the scale above, or SVG, which is sharp at any.")
                                : whyHidden(views_[item.index].name));
        break;
    case Kind::animation:
        hint_->setText(tr("An animated GIF that repeats: input, state and output, a frame for each step."));
        break;
    case Kind::history:
        hint_->setText(
            tr("CSV or JSON, about %1: every state with its kind, example, output, bits changed and all three layers.")
                .arg(numberLocale().formattedDataSize(
                    expectedSize(bridge_.snapshot()->learner.agent.story()), 0, QLocale::DataSizeSIFormat)));
        break;
    case Kind::text:
        hint_->setText(tr("CSV or JSON of what is shown now."));
        break;
    }
    buttons_->button(QDialogButtonBox::Save)->setEnabled(possible && !writing_);
    fitHint();
}

/// Nothing makes a window higher when a text in it needs another line.
void ExportDialog::fitHint()
{
    const int needed = layout()->totalHeightForWidth(std::max(width(), minimumWidth()));
    if (height() < needed)
        resize(width(), needed);
}

void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitHint();
}

QStringList ExportDialog::filters() const
{
    switch (items_[static_cast<std::size_t>(what_->currentIndex())].kind) {
    case Kind::view:
        return {tr("PNG picture (*.png)"), tr("SVG picture (*.svg)")};
    case Kind::animation:
        return {tr("Animated GIF (*.gif)")};
    default:
        return {tr("CSV (*.csv)"), tr("JSON (*.json)")};
    }
}

void ExportDialog::askWhere()
{
    QFileDialog* dialog = makeFileDialog(settings_, this, tr("Export"), QStringLiteral("exports"), {});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filters());
    // The dialog itself completes the name, so that it is the whole name it asks about before overwriting.
    const auto suffixOf = [](const QString& filter) {
        return filter.section(QLatin1String("(*."), 1).section(QLatin1Char(')'), 0, 0);
    };
    dialog->setDefaultSuffix(suffixOf(filters().front()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, suffixOf](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::begin(const QString& what)
{
    writing_ = true;
    stop_ = {};
    hint_->setText(what);
    what_->setEnabled(false);
    buttons_->button(QDialogButtonBox::Save)->setEnabled(false);
    progress_->setRange(0, 0);
    progress_->show();
    fitHint();
}

void ExportDialog::exportTo(const QString& path)
{
    if (writing_)
        return;
    const Item item = items_[static_cast<std::size_t>(what_->currentIndex())];
    switch (item.kind) {
    case Kind::view:
        exportView(views_[item.index], path);
        return;
    case Kind::animation:
        exportAnimation(path);
        return;
    case Kind::history:
        exportHistory(path);
        return;
    case Kind::text: {
        const QByteArray text = texts_[item.index].make(wantsJson(path));
        if (text.isEmpty())
            report(failure(ErrorKind::notFound,
                       Sentence::quoted(
                           tr("There is nothing to export yet: open that page of the inspector and pick an answer or a "
                              "neuron first.")
                               .toStdString())),
                path);
        else
            report(saveBytes(path, text), path);
        return;
    }
    }
}

void ExportDialog::exportView(const View& view, const QString& path)
{
    if (!view.widget || !view.widget->isVisible()) {
        report(failure(ErrorKind::notFound, Sentence::quoted(whyHidden(view.name).toStdString())), path);
        return;
    }
    Result<PaintedView> painted = paintView(*view.widget, path, scale_->value());
    if (!painted) {
        report(tl::unexpected(painted.error()), path);
        return;
    }
    begin(tr("Writing the picture …"));
    later(
        this, [painted = std::move(*painted), path] { return writeView(painted, path); },
        [this, path](const Result<void>& result) { report(result, path); });
}

void ExportDialog::exportAnimation(const QString& path)
{
    const Shown& shown = bridge_.view().shown();
    std::vector<State> states;
    if (const auto& live = bridge_.view().live(); live && shown.source == Shown::Source::live) {
        states = live->settling.states;
    } else if (shown.source == Shown::Source::story) {
        const Story& story = shown.asked->learner.agent.story();
        const std::size_t first = shown.storyIndex - shown.offset;
        for (std::size_t i = first; i < first + shown.states; ++i) {
            State state;
            state.input = BitVector(story.state(i).input);
            state.state = BitVector(story.state(i).state);
            state.output = BitVector(story.state(i).output);
            states.push_back(std::move(state));
        }
    }
    begin(tr("Writing the animation …"));
    const int cell = qBound(1, qRound(4 * scale_->value()), 16);
    later(
        this,
        [states = std::move(states), colors = palette(), cell, path] {
            return animationOf(states, colors, cell, animationPace).and_then([&path](const auto& bytes) {
                return saveFile(corePath(path), bytes);
            });
        },
        [this, path](const Result<void>& result) { report(result, path); });
}

void ExportDialog::exportHistory(const QString& path)
{
    const SnapshotPointer snapshot = bridge_.snapshot();
    if (!snapshot)
        return;
    begin(tr("Writing the history … Cancel stops it and leaves the file as it was."));
    growing_ = QString::fromStdString(unfinishedOf(corePath(path)).string());
    progress_->setRange(0, static_cast<int>(expectedSize(snapshot->learner.agent.story()) / 1024));
    watch_.start(100);
    later(
        this,
        [snapshot, path, stop = stop_.get_token()] { return writeStory(snapshot->learner.agent.story(), path, stop); },
        [this, path](const Result<void>& result) { report(result, path); });
}

void ExportDialog::report(const Result<void>& result, const QString& path)
{
    writing_ = false;
    watch_.stop();
    progress_->hide();
    what_->setEnabled(true);
    refresh();
    if (!result) {
        hint_->setText(sessionText(result.error()));
        fitHint();
        Q_EMIT failed(sessionText(result.error()));
        return;
    }
    Q_EMIT exported(path);
    accept();
}

} // namespace engram
