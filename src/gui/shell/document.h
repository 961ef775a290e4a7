#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <engram/training/learner.h>

#include "bridge/sessionBridge.h"

class QWidget;

namespace engram {

/// The agent as a document: new, open, save, recent files, and the question about unsaved changes before anything
/// replaces it.
class Document : public QObject {
    Q_OBJECT
public:
    Document(SessionBridge& bridge, QSettings& settings, QWidget* window);

    void createNew(const LearnerDescription& description, const QString& name);
    void chooseAndOpen();
    void open(const QString& path);
    /// The same of a file that nobody chose among agents: where it cannot be read, `refuse` is told so before anybody
    /// is asked about unsaved changes.
    void openIfReadable(const QString& path, std::function<void(const QString& problem)> refuse);
    void save();
    void saveAs();
    void rename();

    /// Runs `then` once nothing would be lost: at once, or after saving. If the person decides to stay, runs
    /// `otherwise`.
    void whenSafe(std::function<void()> then, const std::function<void()>& otherwise = {});

    [[nodiscard]] QStringList recentFiles() const;
    void clearRecentFiles();

private:
    void saveTo(const QString& path);
    void askAboutChanges(std::function<void()> then, const std::function<void()>& otherwise);
    void remember(const QString& path);
    void follow(const JobResult& result);

    SessionBridge& bridge_;
    QSettings& settings_;
    QWidget* window_;
    std::function<void()> afterSaving_;
};

} // namespace engram
