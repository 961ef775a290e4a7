#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <engram/session/curveRun.h>
#include <engram/session/session.h>
#include <engram/training/learningCurve.h>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QSettings;
class QSpinBox;
class QVBoxLayout;

namespace engram {

class CurveChart;
class SessionBridge;

/// Measures how accuracy grows with lessons: the open agent, presets and agent files, how many lessons, how many draws;
/// the curves as they come, with the time that is left, and what has been measured as a picture or as CSV. It may stay
/// open while the agent is taught and asked; a measurement goes on while the window is hidden.
class CurveWindow : public QDialog {
    Q_OBJECT
public:
    /// `settings` outlives the window.
    CurveWindow(SessionBridge& bridge, QSettings& settings, QWidget* parent = nullptr);
    ~CurveWindow() override;

    [[nodiscard]] CurveChart& chart() noexcept { return *chart_; }
    [[nodiscard]] const std::vector<ExperimentCell>& cells() const noexcept { return cells_; }
    [[nodiscard]] bool measuring() const noexcept { return running_; }
    /// Adds an agent's file to those that may be measured, and chooses it.
    void addAgent(const QString& path, bool chosen = true);
    /// Of what was measured last; the file's suffix decides: .png, .svg or .csv.
    void exportTo(const QString& path);
    void done(int result) override;
    void say(const QString& sentence); ///< where it says how far it is

Q_SIGNALS:
    void exported(const QString& path);
    void failed(const QString& problem);
    /// A measurement that was not stopped by hand, in one sentence; how long it took.
    void ended(const QString& sentence, qint64 milliseconds);
    void curveMeasured(); ///< a measurement has ended, or was stopped, and there are figures of it

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildChoice(QVBoxLayout* layout);
    void buildNumbers(QVBoxLayout* layout);
    void buildButtons(QVBoxLayout* layout);
    void buildResult(QVBoxLayout* layout);
    void restore();
    void save() const;
    void takeSnapshot(const SnapshotPointer& snapshot);
    void takeDigits(const Snapshot& snapshot);
    void fillLessons();
    void refresh();
    void start();
    void takeCells(std::vector<ExperimentCell> cells, const CurveStatus& status);
    void end(const std::optional<Error>& error);
    void keepInLog();
    void showProgress();
    void showCurves();
    void chooseAgentFile();
    void removeAgent();
    void chooseExport();
    void copyCommand();
    [[nodiscard]] CurveQuestion question() const;
    [[nodiscard]] OpenAgent openAgent() const;
    [[nodiscard]] std::shared_ptr<const DataFile> digits() const;
    [[nodiscard]] std::vector<PublishedErrors> shownPublished() const;

    SessionBridge& bridge_;
    QSettings& settings_;
    QListWidget* learners_;
    QListWidgetItem* openItem_; ///< of learners_: the agent that is open
    QPushButton* remove_;
    QComboBox* digits_;
    QComboBox* least_;
    QComboBox* most_;
    QCheckBox* balanced_;
    QSpinBox* draws_;
    QSpinBox* seed_;
    QSpinBox* count_;
    QSpinBox* steps_;
    QPushButton* measure_;
    QPushButton* stop_;
    CurveChart* chart_;
    QLabel* figures_;
    QCheckBox* published_;
    QProgressBar* bar_;
    QLabel* progress_;
    QPushButton* export_;
    QPushButton* copy_;

    std::vector<std::shared_ptr<const DataFile>> files_; ///< with the parts train and test, as digits_ lists them
    std::shared_ptr<const DataFile> measuredOn_; ///< what cells_ are about
    CurveQuestion asked_; ///< what was measured last
    SnapshotPointer open_; ///< when that began: in the log of its agent the curve is kept
    std::vector<ExperimentCell> cells_; ///< of what was asked last
    std::vector<ExperimentCell> known_; ///< all that was measured with these digits since the window was made
    CurveStatus status_;
    bool running_ = false;
    QElapsedTimer sinceStart_;
    QElapsedTimer sinceCell_;
    QTimer second_;
    std::unique_ptr<CurveRun> run_; ///< last: its thread uses what stands above
};

} // namespace engram
