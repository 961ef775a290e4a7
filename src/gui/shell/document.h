#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>

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

    void createNew(const LearnerDescription& description, const std::string& name);
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

    /// Asked before a file is opened: true where it is open in another window already, which has come to the front.
    void setElsewhere(std::function<bool(const QString& path)> elsewhere) { elsewhere_ = std::move(elsewhere); }

    [[nodiscard]] QStringList recentFiles() const;
    void clearRecentFiles();

private:
    void read(const QString& path);
    void saveTo(const QString& path);
    void askAboutChanges(std::function<void()> then, const std::function<void()>& otherwise);
    void remember(const QString& path);
    void follow(const JobResult& result);

    SessionBridge& bridge_;
    QSettings& settings_;
    QWidget* window_;
    std::function<void()> afterSaving_;
    std::function<bool(const QString&)> elsewhere_;
};

} // namespace engram
