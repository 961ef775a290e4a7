#include "shell/mainWindow.h"

#include <utility>

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "bridge/sessionText.h"
#include "canvas/canvasCard.h"
#include "datasets/dataPanel.h"
#include "help/contextHelp.h"
#include "help/tourPanel.h"
#include "layers/layerCard.h"
#include "layers/outputCard.h"
#include "shell/agentDialog.h"
#include "shell/announcer.h"
#include "shell/centralViews.h"
#include "shell/dockTitle.h"
#include "shell/document.h"
#include "shell/endNotice.h"
#include "shell/fileKind.h"
#include "shell/messageBar.h"
#include "shell/ownData.h"
#include "shell/ownDigitsParts.h"
#include "shell/presenterView.h"
#include "shell/recoveryOffer.h"
#include "shell/undoActions.h"
#include "shell/viewMenu.h"
#include "shell/welcome.h"
#include "shell/windowKeys.h"
#include "shell/wiringPicture.h"
#include "training/drawingActions.h"
#include "training/teachPanel.h"
#include "widgets/askDialog.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/numberText.h"

namespace engram {

namespace {

SessionOptions optionsFor(const QString& recoveryFolder, const LearnerDescription& first)
{
    SessionOptions options;
    options.learner = first;
    options.recoveryFolder = recoveryFolder.toStdString();
    return options;
}

} // namespace

MainWindow::MainWindow(
    QSettings& settings, const QString& recoveryFolder, const LearnerDescription& first, QWidget* parent)
    : QMainWindow(parent)
    , settings_(settings)
    , bridge_(optionsFor(recoveryFolder, first))
    , edits_(bridge_)
    , document_(new Document(bridge_, settings, this))
    , drawing_(new DrawingActions(bridge_, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(icon(QStringLiteral("engram")));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    buildViews();
    buildDocks();
    ownDigits_ = new OwnDigitsParts({*this, bridge_, edits_.stack(), settings_, *messages_, *canvas_, *data_, *drawing_,
                                        [this](QWidget& beside) { shareHelp(beside); }, [this] { showWhy(); }},
        this);
    buildToolBar();
    buildStatusBar();
    buildFileMenu();
    buildEditMenu();
    buildAgentMenu();
    buildDataMenu();
    buildPresenterView();
    buildTour();
    buildViewMenu();
    buildHelpMenu();
    connectParts();
    connectGallery();
    restoreLayout();
    teaching_->restore(settings_);
    showSnapshot(bridge_.snapshot());
    buildViewMenus();
    new WindowKeys(*this);
    endNotice_ = new EndNotice(bridge_, *this);
    for (const QAction* action : findChildren<QAction*>())
        connect(action, &QAction::triggered, messages_, &MessageBar::dismiss);
    for (const QAbstractButton* button : findChildren<QAbstractButton*>())
        connect(button, &QAbstractButton::clicked, messages_, &MessageBar::dismiss);
    if (!recoveryFolder.isEmpty())
        recovery_ = new RecoveryOffer(bridge_, *document_, *messages_, recoveryFolder);
}

MainWindow::~MainWindow()
{
    canvas_->drawing().endStroke(); // while there is a list of edits that it can be entered in
    disconnect(tourDock_, nullptr, this, nullptr); // that it goes with the window makes room for nobody
}

void MainWindow::buildViews()
{
    auto* center = new QWidget(this);
    views_ = new CentralViews(center);
    canvas_ = new CanvasCard(bridge_, edits_.stack(), settings_, views_);
    input_ = new LayerCard(bridge_, Layer::input, views_);
    state_ = new LayerCard(bridge_, Layer::state, views_);
    output_ = new OutputCard(bridge_, views_);
    views_->setCards(canvas_, input_, state_, output_);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(2, 6, 2, 2);
    layout->addWidget(views_);
    messages_ = new MessageBar(this);
    setCentralWidget(center);
}

void MainWindow::buildDocks()
{
    teaching_ = new TeachPanel(bridge_, this);
    data_ = new DataPanel(bridge_, settings_, this);
    addPanel(tr("Teach and test"), QStringLiteral("teachDock"), teaching_, Qt::LeftDockWidgetArea);
    addPanel(tr("Data sets"), QStringLiteral("dataDock"), data_, Qt::LeftDockWidgetArea);
    buildInsideDocks();
}

QDockWidget* MainWindow::addPanel(const QString& title, const QString& name, QWidget* panel, Qt::DockWidgetArea area)
{
    QDockWidget* dock = makeDock(title, name, panel, this);
    addDockWidget(area, dock);
    docks_.append(dock);
    return dock;
}

void MainWindow::buildToolBar()
{
    toolBar_ = addToolBar(tr("Drawing"));
    toolBar_->setObjectName(QStringLiteral("toolBar"));
    toolBar_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar_->setIconSize(QSize(18, 18));
    toolBar_->setMovable(false);
    auto* caption = new QuietLabel(tr("The drawing is"), toolBar_);
    caption->setContentsMargins(8, 0, 6, 0);
    toolBar_->addWidget(caption);
    for (QAction* digit : drawing_->digits)
        toolBar_->addAction(digit);
    toolBar_->addSeparator();
    toolBar_->addActions({drawing_->teach, drawing_->keep, drawing_->ask, drawing_->right, drawing_->wrong});
    if (auto* wrong = qobject_cast<QToolButton*>(toolBar_->widgetForAction(drawing_->wrong)))
        wrong->setPopupMode(QToolButton::InstantPopup);
    if (auto* teach = qobject_cast<QToolButton*>(toolBar_->widgetForAction(drawing_->teach))) {
        // Room for the digit that it will name, so that its neighbours stay where they are.
        const int digit = teach->fontMetrics().horizontalAdvance(QStringLiteral(" 0"));
        teach->setMinimumWidth(teach->sizeHint().width() + digit);
    }
    toolBar_->addSeparator();
    undo_ = new UndoActions(edits_.stack(), canvas_->drawing(), this);
    toolBar_->addActions({undo_->undo(), undo_->redo()});
    for (QAction* action : {undo_->undo(), undo_->redo()})
        if (auto* button = qobject_cast<QToolButton*>(toolBar_->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QAction* action : toolBar_->actions())
        if (auto* button = qobject_cast<QToolButton*>(toolBar_->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::buildStatusBar()
{
    // Shares of the bar, whatever they say: nothing moves, and a long name widens no window.
    const auto add = [this](int share) {
        auto* label = new ElidedLabel({}, this);
        label->setContentsMargins(8, 2, 8, 2);
        statusBar()->addWidget(label, share);
        return label;
    };
    statusAgent_ = add(2);
    statusMemories_ = add(2);
    statusMemories_->setObjectName(QStringLiteral("statusMemories"));
    statusAnswer_ = add(4);
    statusPreset_ = add(2);
    statusPreset_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->setMinimumHeight(messages_->lineHeight()); // where the window speaks
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setAccessibleName(tr("Status"));
}

void MainWindow::connectParts()
{
    connect(&bridge_, &SessionBridge::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&bridge_, &SessionBridge::jobFinished, this, &MainWindow::showResult);
    connect(&bridge_.view(), &ViewState::shownChanged, this, &MainWindow::showShown);
    connect(&canvas_->canvas(), &CanvasView::digitTyped, drawing_, &DrawingActions::chooseDigit);
    connect(canvas_, &CanvasCard::teachAsked, drawing_, &DrawingActions::teachChosen);
    connect(&bridge_, &SessionBridge::drawingChanged, messages_, &MessageBar::dismiss);
    announcer_ = new Announcer(bridge_, this);
    connect(messages_, &MessageBar::said, announcer_, &Announcer::say);
    connect(drawing_, &DrawingActions::hint, messages_, &MessageBar::showNews);
    connect(canvas_, &CanvasCard::failed, messages_, &MessageBar::showProblem);
    connect(canvas_, &CanvasCard::broughtIn, drawing_, &DrawingActions::chooseNone);
    connect(canvas_, &CanvasCard::labelled, drawing_, &DrawingActions::chooseDigit);
    connect(data_, &DataPanel::closeWanted, this, [this](const OpenData& open) { edits_.closeData(open); });
    connect(data_, &DataPanel::failed, messages_, &MessageBar::showProblem);
    connect(data_, &DataPanel::looksTransposed, this, &MainWindow::askToTranspose);
    connect(data_, &DataPanel::labelsWanted, this, &MainWindow::askForLabels);
}

void MainWindow::showSnapshot(const SnapshotPointer& snapshot)
{
    const Learner& learner = snapshot->learner;
    const QString name = agentText(learner.name);
    setWindowTitle(
        tr("%1[*] – Engram")
            .arg(snapshot->path.empty() ? name : QString::fromStdString(snapshot->path.filename().string())));
    setWindowModified(snapshot->modified);
    save_->setEnabled(snapshot->modified || snapshot->path.empty());
    statusAgent_->setText(name);
    const std::size_t memories = learner.agent.memory().size();
    const std::uint32_t variants = learner.description().variation.variants;
    QString remembered = tr("%Ln memories", nullptr, pluralNumber(memories));
    statusMemories_->setShorter(remembered);
    if (variants > 0 && memories > 0)
        remembered = tr("%1, %2 a digit").arg(remembered).arg(variants + 1);
    statusMemories_->setText(remembered);
    QString preset = tr("Own settings");
    for (const Preset& candidate : presets())
        if (candidate.description == learner.description())
            preset = QString::fromUtf8(candidate.name.data(), static_cast<qsizetype>(candidate.name.size()));
    statusPreset_->setText(tr("%1 · seed %2").arg(preset).arg(learner.agent.settings().seed));
}

void MainWindow::showShown(const Shown& shown)
{
    if (shown.empty() || !shown.milliseconds) {
        statusAnswer_->setText(shown.title);
        return;
    }
    const QString time = millisecondsText(*shown.milliseconds);
    statusAnswer_->setText(shown.settledAt ? tr("Answer in %1 ms, settled at step %2").arg(time).arg(*shown.settledAt)
                                           : tr("Answer in %1 ms, not settled").arg(time));
}

void MainWindow::showResult(const JobResult& result)
{
    if (result.error)
        messages_->showProblem(sessionText(*result.error));
    else
        messages_->noteSuccess();
}

AgentDialog* MainWindow::makeAgentDialog(bool create)
{
    auto* dialog = new AgentDialog(bridge_, create ? AgentDialog::Purpose::create : AgentDialog::Purpose::change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addViewMenu(*dialog->findChild<WiringPicture*>(), tr("Wiring"), settings_,
        [this](const QString& sentence) { messages_->showNews(sentence); });
    return dialog;
}

void MainWindow::newAgent()
{
    document_->whenSafe([this] {
        AgentDialog* dialog = makeAgentDialog(true);
        connect(dialog, &AgentDialog::decided, document_, &Document::createNew);
        dialog->open();
    });
}

void MainWindow::agentSettings()
{
    AgentDialog* dialog = makeAgentDialog(false);
    connect(
        dialog, &AgentDialog::decided, this, [this](const LearnerDescription& description, const std::string& name) {
            bridge_.session().rename(name);
            bridge_.session().reshape(description);
        });
    dialog->open();
}

void MainWindow::editNotes()
{
    AskDialog::forText(this,
        {tr("Notes"), tr("Notes are saved with the agent"), tr("Keep the notes"),
            tr("Whatever is worth knowing of this agent: what it was taught, and what for")},
        QString::fromStdString(bridge_.snapshot()->learner.notes),
        [this](const QString& notes) { bridge_.session().setNotes(notes.toStdString()); });
}

void MainWindow::openOwnData()
{
    ownDataAsked_ = true;
    findOwnData(this, [this](const OwnData& found) {
        for (const auto& path : found.files)
            bridge_.session().openData(path);
        if (welcome_)
            welcome_->dataIsComing();
        if (found.files.empty())
            messages_->showProblem(
                tr("The data sets that come with Engram were not found in %1; open others under Data.")
                    .arg(QString::fromStdString(found.folder.string())));
    });
}

void MainWindow::openOwnDigits()
{
    ownDigits_->open();
}

void MainWindow::welcome()
{
    tourDock_->hide(); // the card offers it, and would cover what its step is about
    welcome_ = new Welcome(bridge_, document_->recentFiles(), views_);
    connect(welcome_, &Welcome::openWanted, document_, &Document::open);
    connect(welcome_, &Welcome::tourWanted, this, &MainWindow::startTour);
    connect(welcome_, &Welcome::finished, this, [this](bool taught) {
        welcome_ = nullptr;
        announceDigitReady(taught);
    });
    welcome_->show();
}

void MainWindow::announceDigitReady(bool taught)
{
    canvas_->canvas().setFocus();
    if (!taught)
        return;
    const Learner& learner = bridge_.snapshot()->learner;
    messages_->showNews(tr("It has learned %Ln digits. Now draw a digit on the canvas and watch it answer.", nullptr,
        pluralNumber(learner.agent.memory().size() / (1 + learner.variation.variants))));
}

void MainWindow::setElsewhere(std::function<bool(const QString& path)> elsewhere)
{
    document_->setElsewhere(std::move(elsewhere));
}

QString MainWindow::agentPath() const
{
    return QString::fromStdString(bridge_.snapshot()->path.string());
}

void MainWindow::openFiles(const QStringList& paths)
{
    messages_->dismiss();
    // What the command line and the desktop hand over has been decoded; bytes that are no text are lost by then.
    for (const QString& path : paths)
        if (path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(path))
            return messages_->showProblem(
                tr("%1: this name is not UTF-8, so the window cannot open it; rename the file.").arg(path));
    findFileKinds(paths, this, [this, paths](const std::vector<FileKind>& kinds) {
        QStringList dataFiles;
        for (qsizetype at = 0; at < paths.size(); ++at) {
            const QString& path = paths[at];
            const FileKind kind = kinds[static_cast<std::size_t>(at)];
            if (kind == FileKind::none)
                messages_->showProblem(tr("%1 is a pipe or a device, not a file to open.").arg(path));
            else if (kind == FileKind::agent)
                document_->openIfReadable(path, [this](const QString& problem) { messages_->showProblem(problem); });
            else if (kind == FileKind::picture)
                canvas_->placePictureFile(path);
            else
                dataFiles += path;
        }
        if (!dataFiles.isEmpty())
            data_->openFiles(dataFiles);
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (closing_ || !bridge_.session().snapshot()->modified) {
        // Saved, or thrown away on purpose.
        bridge_.session().discardRecovery();
        if (recovery_)
            recovery_->removeTaken();
        bridge_.session().cancel();
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    document_->whenSafe(
        [this] {
            closing_ = true;
            close();
        },
        [this] { Q_EMIT closeRefused(); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QMimeData& dropped = *event->mimeData();
    messages_->dismiss();
    QStringList files;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    if (!files.isEmpty())
        openFiles(files);
    else if (!canvas_->placeFrom(dropped))
        messages_->showProblem(tr("Only files, folders and pictures can be dropped here."));
    event->acceptProposedAction();
}

} // namespace engram
