#pragma once

#include <memory>
#include <optional>

#include <QTimer>
#include <QWidget>

#include <engram/session/storyOutline.h>

#include "bridge/sessionBridge.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace engram {

class SettlingStrip;
class TimelineView;

/// The whole story: walk through every state, jump to what matters, play it, filter it. While a live answer is shown
/// the same buttons walk through its steps.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] bool playing() const { return timer_.isActive(); }
    /// For the View menu: play, step, jumps, with their shortcuts.
    [[nodiscard]] const QList<QAction*>& historyActions() const noexcept { return actions_; }

Q_SIGNALS:
    void detailChanged(const QString& text); ///< "state 1,742 of 2,204 · canvas, step 2 of 10"
    void outlineChanged();
    void exportWanted();

private:
    enum class Jump { state, change, example, wrongAnswer };

    void buildActions();
    void buildLayout();
    [[nodiscard]] QAction* addAction(
        const QString& text, const QString& iconName, const QKeySequence& keys, const QString& tip);
    void takeSnapshot(const SnapshotPointer& snapshot);
    void takeOutline(SnapshotPointer snapshot, std::shared_ptr<const StoryOutline> outline);
    void showCurrent(const Shown& shown);
    void refreshStrip(const Shown& shown);
    void refreshFilters();
    void readFilter();
    void go(Jump jump, bool backward);
    void goTo(std::size_t state);
    void goToEnd(bool last);
    void setPlaying(bool playing);
    void advance();
    void askLimit();

    SessionBridge& bridge_;
    std::shared_ptr<const StoryOutline> outline_;
    SnapshotPointer outlined_; ///< whose story the outline is of
    StoryFilter filter_;
    QTimer timer_;

    QList<QAction*> actions_;
    QAction* first_ = nullptr;
    QAction* back_ = nullptr;
    QAction* play_ = nullptr;
    QAction* forward_ = nullptr;
    QAction* last_ = nullptr;
    QAction* loop_ = nullptr;
    QAction* follow_ = nullptr;
    QComboBox* rate_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* label_ = nullptr;
    QComboBox* source_ = nullptr;
    QComboBox* verdict_ = nullptr;
    QLabel* note_ = nullptr;
    TimelineView* timeline_ = nullptr;
    SettlingStrip* strip_ = nullptr;
};

} // namespace engram
