#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <QDialog>
#include <QElapsedTimer>

#include <engram/session/comparisonText.h>
#include <engram/session/recipes.h>
#include <engram/session/rival.h>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSettings;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace engram {

class AnswerView;
class EmptyHint;
class SessionBridge;

/// A second agent beside the open one: both answer the same drawing as it is drawn; both are tested on the same
/// pictures, with McNemar's test, and the pictures that they read differently, each of which can be put on the canvas.
/// The second is a file, a preset that is taught what the first was, or the open one before its last change.
class CompareWindow : public QDialog {
    Q_OBJECT
public:
    /// `settings` outlives the window.
    CompareWindow(SessionBridge& bridge, QSettings& settings, QWidget* parent = nullptr);
    ~CompareWindow() override;

    [[nodiscard]] AnswerView& answerOfOpen() noexcept { return *first_; }
    [[nodiscard]] AnswerView& answerOfSecond() noexcept { return *second_; }
    [[nodiscard]] const std::optional<Comparison>& comparison() const noexcept { return comparison_; }
    [[nodiscard]] bool working() const noexcept { return working_; }
    /// The second agent from a file.
    void openSecond(const QString& path);
    void exportTo(const QString& path); ///< .csv or .json
    void done(int result) override;
    void saveSecond(const QString& path);
    void say(const QString& text); ///< below the bar

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture); ///< a picture is to be put on the canvas
    void exported(const QString& path);
    void failed(const QString& problem);
    /// A test of both, or the teaching of the second, that was not stopped by hand, in one sentence; how long it took.
    void ended(const QString& sentence, qint64 milliseconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Kind { before, file, preset };

    void buildChoice(QVBoxLayout* layout);
    void buildTest(QVBoxLayout* layout);
    void buildTable();
    void buildResult(QVBoxLayout* layout);
    void takeSnapshot(const SnapshotPointer& snapshot);
    void chooseSecond(int index);
    void takeBefore();
    void takePreset(const Preset& preset);
    void setSecond(std::shared_ptr<const Learner> learner, const QString& name, const QString& note);
    void answerAgain();
    void test();
    void takeComparison(Result<Comparison> compared);
    void tellEnd(const std::optional<Error>& error, const QString& sentence);
    void keepInLog();
    void showComparison();
    void showVerdict();
    void listDifferent();
    void putOnCanvas(int row);
    void refresh();
    void chooseSecondFile();
    void chooseExport();
    void chooseSaving();
    /// What the compared agents are called; `asked_` is there.
    [[nodiscard]] std::array<ComparedAgent, 2> comparedAgents() const;
    [[nodiscard]] Recipes recipesOfAsked() const; ///< with how the second agent came to be; `asked_` is there
    void copyCommand();
    /// Runs `work` with progress on a thread of its own, and `deliver` with what it returns on this one.
    template <class Work, class Deliver> void inBackground(Work work, Deliver deliver);
    [[nodiscard]] std::shared_ptr<const DataFile> digits() const;

    SessionBridge& bridge_;
    QSettings& settings_;
    QComboBox* choice_;
    QPushButton* saveSecond_;
    AnswerView* first_;
    AnswerView* second_;
    QComboBox* digits_;
    QSpinBox* count_;
    QSpinBox* seed_;
    QSpinBox* steps_;
    QPushButton* test_;
    QPushButton* stop_;
    QProgressBar* bar_;
    QLabel* status_;
    QTableWidget* table_;
    QLabel* verdict_;
    QLabel* differentHeading_;
    QListWidget* different_;
    EmptyHint* hint_; ///< in different_
    QPushButton* show_;
    QPushButton* export_;
    QPushButton* copy_;

    std::vector<std::shared_ptr<const DataFile>> files_; ///< that can be asked about, as digits_ lists them
    std::shared_ptr<const Learner> rival_; ///< null: none
    QString secondName_;
    std::shared_ptr<const LiveAnswer> answer_; ///< of the open agent, to the newest drawing
    std::shared_ptr<Recall> recall_;
    std::optional<Comparison> comparison_;
    std::function<void(Recipes&)> origin_; ///< tells how the second agent came to be
    /// What the newest test was about.
    struct Asked {
        Recipes::Key first;
        Recipes::Key second;
        Result<CommandWords> words;
        std::function<void(Recipes&)> origin;
        QString firstName;
        QString secondName;
        SnapshotPointer open; ///< the first is its agent
        TestLogEntry entry; ///< for the log of the first: what was asked
    };
    std::optional<Asked> asked_;
    bool working_ = false;
    QElapsedTimer sinceStart_; ///< of what works, or worked last
    std::jthread worker_; ///< last: it uses what stands above
};

} // namespace engram
