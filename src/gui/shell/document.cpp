#include "shell/document.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <engram/store/agentFile.h>

#include "bridge/later.h"
#include "bridge/sessionText.h"
#include "widgets/askDialog.h"
#include "widgets/fileDialog.h"
#include "widgets/savedFile.h"

namespace engram {

namespace {

constexpr int recentLimit = 8;
constexpr auto recentKey = "recentFiles";
const QString agentFiles = QStringLiteral("agents"); ///< of file dialogs

QString fileFilter()
{
    return Document::tr("Engram agents (*.engram);;All files (*)");
}

/// A name a person typed, as a file name: characters that no file system likes become a dash.
QString fileNameFor(QString name)
{
    for (QChar& letter : name)
        if (letter == u'/' || letter == u'\\' || letter.unicode() < 32)
            letter = u'-';
    return name.left(80) + QStringLiteral(".engram");
}

} // namespace

Document::Document(SessionBridge& bridge, QSettings& settings, QWidget* window)
    : QObject(window)
    , bridge_(bridge)
    , settings_(settings)
    , window_(window)
{
    connect(&bridge, &SessionBridge::jobFinished, this, &Document::follow);
}

void Document::createNew(const LearnerDescription& description, const std::string& name)
{
    bridge_.session().newAgent(description, name);
}

void Document::chooseAndOpen()
{
    whenSafe([this] {
        QFileDialog* dialog = makeFileDialog(settings_, window_, tr("Open an agent"), agentFiles, fileFilter());
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &Document::read);
        dialog->open();
    });
}

void Document::open(const QString& path)
{
    if (!elsewhere_ || !elsewhere_(path))
        whenSafe([this, path] { read(path); });
}

void Document::read(const QString& path)
{
    if (!elsewhere_ || !elsewhere_(path))
        bridge_.session().openAgent(path.toStdString());
}

void Document::openIfReadable(const QString& path, std::function<void(const QString& problem)> refuse)
{
    if (!bridge_.session().snapshot()->modified)
        return open(path); // which says so itself, and has nothing to ask
    later(
        this, [path] { return loadAgent(corePath(path)).map([](const Learner&) {}); },
        [this, path, refuse = std::move(refuse)](const Result<void>& read) {
            if (read)
                open(path);
            else
                refuse(sessionText(read.error()));
        });
}

void Document::save()
{
    const SnapshotPointer snapshot = bridge_.session().snapshot();
    if (snapshot->path.empty())
        saveAs();
    else
        saveTo(QString::fromStdString(snapshot->path.string()));
}

void Document::saveAs()
{
    const SnapshotPointer snapshot = bridge_.session().snapshot();
    const QString proposal = snapshot->path.empty() ? fileNameFor(agentText(snapshot->learner.name))
                                                    : QString::fromStdString(snapshot->path.string());
    QFileDialog* dialog = makeFileDialog(settings_, window_, tr("Save the agent"), agentFiles, fileFilter(), proposal);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("engram"));
    connect(dialog, &QFileDialog::fileSelected, this, &Document::saveTo);
    connect(dialog, &QFileDialog::rejected, this, [this] { afterSaving_ = nullptr; });
    dialog->open();
}

void Document::saveTo(const QString& path)
{
    bridge_.whenFree(tr("save"), path.toUtf8(), [this, path] {
        // An agent that was never given a name takes its file's.
        bridge_.session().saveAgent(path.toStdString(), agentNameFrom(QFileInfo(path).completeBaseName()));
    });
}

void Document::rename()
{
    AskDialog::forLine(window_,
        {tr("Rename the agent"), tr("Name"), tr("Rename"),
            tr("Shown in the title of the window and in the results, and saved with the agent")},
        agentText(bridge_.snapshot()->learner.name), AskDialog::Empty::refused,
        [this](const QString& name) { bridge_.session().rename(agentNameFrom(name)); });
}

void Document::whenSafe(std::function<void()> then, const std::function<void()>& otherwise)
{
    if (bridge_.session().snapshot()->modified)
        askAboutChanges(std::move(then), otherwise);
    else
        then();
}

void Document::askAboutChanges(std::function<void()> then, const std::function<void()>& otherwise)
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
        tr("Save the changes to “%1”?").arg(agentText(bridge_.session().snapshot()->learner.name)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question->setObjectName(QStringLiteral("unsavedQuestion"));
    question->setTextFormat(Qt::PlainText); // it shows a name out of a file
    question->setInformativeText(tr("Without saving, the changes since the last save are lost."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::finished, this, [this, then = std::move(then), otherwise](int button) {
        if (button == QMessageBox::Save) {
            afterSaving_ = then;
            save();
        } else if (button == QMessageBox::Discard) {
            then(); // the recovery copy goes with the agent, once that is replaced
        } else if (otherwise) {
            otherwise();
        }
    });
    question->open();
}

void Document::follow(const JobResult& result)
{
    if (result.kind != JobKind::saveAgent && result.kind != JobKind::openAgent)
        return;
    const auto then = std::exchange(afterSaving_, nullptr);
    if (result.error || result.cancelled)
        return;
    if (const auto& path = bridge_.snapshot()->path; !path.empty())
        remember(QFileInfo(QString::fromStdString(path.string())).absoluteFilePath());
    if (then && result.kind == JobKind::saveAgent)
        then();
}

void Document::remember(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    settings_.setValue(QLatin1String(recentKey), QStringList(files.mid(0, recentLimit)));
    rememberFolder(settings_, agentFiles, QFileInfo(path).absolutePath()); // it may have come without a dialog
}

QStringList Document::recentFiles() const
{
    return settings_.value(QLatin1String(recentKey)).toStringList();
}

void Document::clearRecentFiles()
{
    settings_.remove(QLatin1String(recentKey));
}

} // namespace engram
