#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include <engram/session/storyOutline.h>

#include "bridge/sessionBridge.h"

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace engram {

class ElidedLabel;
class SettlingStrip;
class TimelineView;

/// The whole story: walk through every state, jump to what matters, play it, filter it. While a live answer is shown
/// the same buttons walk through its steps.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] TimelineView* timeline() const noexcept { return timeline_; }
    [[nodiscard]] SettlingStrip* strip() const noexcept { return strip_; }
    [[nodiscard]] bool playing() const { return timer_.isActive(); }
    /// For the View menu: play, step, jumps, with their shortcuts.
    [[nodiscard]] const QList<QAction*>& historyActions() const noexcept { return actions_; }
    /// At most so many states are kept; asks first where states would be lost.
    void setLimit(std::size_t states);

    /// Where it is lower than sizeHint(), the filters stand in place of the timeline when they are asked for.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void detailChanged(const QString& text); ///< "state 1,742 of 2,204 · canvas, step 2 of 10"
    void outlineChanged();
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Jump { state, change, example, wrongAnswer };

    void buildActions();
    void buildChoices();
    [[nodiscard]] QHBoxLayout* makeControls();
    [[nodiscard]] QHBoxLayout* makeFilters();
    void buildLayout();
    void arrange(); ///< as its height allows
    [[nodiscard]] int heightOfAll(bool withNote) const;
    void orderTabs(const std::array<QHBoxLayout*, 2>& rows); ///< as they stand, the timeline between the rows
    [[nodiscard]] QAction* addAction(
        const char* name, const QString& iconName, const QKeySequence& keys, const QString& tip);
    static void setTip(QAction& action, const QString& tip); ///< with its keys
    void tipEnds(bool isLive); ///< says where the first and the last state are
    void takeSnapshot(const SnapshotPointer& snapshot);
    void takeOutline(SnapshotPointer snapshot, std::shared_ptr<const StoryOutline> outline);
    void showCurrent(const Shown& shown);
    void showNote();
    /// Where the shown state of the story stands in the outline, which may be a moment older or newer than it.
    [[nodiscard]] std::optional<std::size_t> place() const;
    void refreshStrip(const Shown& shown);
    void refreshFilters();
    void readFilter();
    void go(Jump jump, bool backward);
    void arrive(Jump jump, bool backward, std::optional<std::size_t> state);
    void goTo(std::size_t state);
    void goToEnd(bool last);
    void setPlaying(bool playing);
    void advance();
    void askLimit();
    void whenSure(const QString& name, const QString& question, const QString& what, const QString& yes,
        std::function<void()> then);

    SessionBridge& bridge_;
    std::shared_ptr<const StoryOutline> outline_;
    SnapshotPointer outlined_; ///< whose story the outline is of
    StoryFilter filter_;
    QTimer timer_;
    QString nowhere_; ///< why the last jump went nowhere

    struct JumpButtons {
        Jump kind;
        QString name;
        QAction* previous;
        QAction* next;
    };
    QList<QAction*> actions_;
    std::vector<JumpButtons> jumps_;
    QAction* first_ = nullptr;
    QAction* back_ = nullptr;
    QAction* play_ = nullptr;
    QAction* forward_ = nullptr;
    QAction* last_ = nullptr;
    QAction* drawing_ = nullptr;
    QAction* loop_ = nullptr;
    QAction* follow_ = nullptr;
    QAction* showFilters_ = nullptr;
    QToolButton* filterButton_ = nullptr; ///< in sight where there is no room for all rows
    QWidget* filterRow_ = nullptr;
    QComboBox* rate_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* label_ = nullptr;
    QComboBox* source_ = nullptr;
    QComboBox* verdict_ = nullptr;
    ElidedLabel* note_ = nullptr;
    TimelineView* timeline_ = nullptr;
    SettlingStrip* strip_ = nullptr;
};

} // namespace engram
