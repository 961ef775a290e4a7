#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <QMainWindow>
#include <QSettings>

#include <engram/session/session.h>

#include "bridge/editHistory.h"
#include "bridge/sessionBridge.h"

class QActionGroup;

namespace engram {

class AgentDialog;
class Announcer;
class CanvasCard;
class CentralViews;
class CompareWindow;
class ContextHelp;
class CurveWindow;
class DataPanel;
class Document;
class DrawingActions;
class ElidedLabel;
class EndNotice;
class GalleryWindow;
class HelpWindow;
class HistoryPanel;
class InspectorPanel;
class LayerCard;
class MessageBar;
class NarrowDocks;
class OutputCard;
class OwnDigitsParts;
class PresenterView;
class RecoveryOffer;
class ResultsPanel;
class Spotlight;
class TeachPanel;
class TourPanel;
class UndoActions;
class Welcome;

/// Constructs the panels and wires them; everything else is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `settings` outlives the window. `recoveryFolder` may be empty: then nothing is kept or offered. `first` is the
    /// agent that is open at first.
    MainWindow(QSettings& settings, const QString& recoveryFolder,
        const LearnerDescription& first = presets().front().description, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] SessionBridge& bridge() noexcept { return bridge_; }
    [[nodiscard]] CanvasCard& canvasCard() noexcept { return *canvas_; }
    [[nodiscard]] MessageBar& messages() noexcept { return *messages_; }

    /// Opens an agent, a data file or a picture: the content decides.
    void openFile(const QString& path) { openFiles({path}); }
    /// The same of several that were chosen or dropped together; data files among them may belong together.
    void openFiles(const QStringList& paths);
    /// Opens the data sets that come with Engram.
    void openOwnData();
    /// Opens the digits that the person has kept.
    void openOwnDigits();
    /// Asked before an agent's file is opened, see Document.
    void setElsewhere(std::function<bool(const QString& path)> elsewhere);
    [[nodiscard]] QString agentPath() const; ///< of the file that is open; empty where there is none
    /// Greets a person who has no agent yet.
    void welcome();
    /// All docks and the tool bar where they stand at first, in the window's present size.
    void resetLayout();
    void openHelp(const QString& page = {}); ///< about what has the focus, where no page is named
    void startTour(); ///< where it was left

Q_SIGNALS:
    void newWindowWanted();
    void quitWanted(); ///< all windows; where nobody listens this one closes
    void closeRefused(); ///< a person stays with unsaved work

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// None: it would take the tool bar and the docks away where nobody looks for them. View has them all.
    QMenu* createPopupMenu() override { return nullptr; }

private:
    void buildViews();
    void buildDocks();
    void buildInsideDocks(); ///< History, Inspector, Results: what shows why
    void buildPresenterView();
    void buildWindowActions(QMenu& menu);
    void printViews();
    void exportSomething(const QWidget* first = nullptr, bool log = false); ///< the view that is chosen at first
    void buildViewMenus();
    void offerListedPictures(); ///< in the menus of lists and memories: copy, save, print; and to be dragged
    void showWhy(); ///< why what stands on the canvas is read as it is
    [[nodiscard]] std::vector<std::pair<QString, QWidget*>> picturedViews(); ///< that may be taken as pictures
    QDockWidget* addPanel(const QString& title, const QString& name, QWidget* panel, Qt::DockWidgetArea area);
    [[nodiscard]] QDockWidget* dockOf(const QWidget& panel) const; ///< that it was added in
    [[nodiscard]] int columnOfDocks() const; ///< its width where all docks stand behind each other
    void buildToolBar();
    void buildStatusBar();
    void askToTranspose(const QString& name);
    [[nodiscard]] GalleryWindow& gallery(); ///< made when it is asked for first
    void connectGallery();
    void openMemories();
    void closeGallery();
    void restoreLeftOut();
    void keepLeftOut(const SnapshotPointer& snapshot);
    void askForLabels(const QString& path);
    void connectParts();

    void buildFileMenu();
    void buildEditMenu();
    void buildAgentMenu();
    void buildMeasuringActions(QMenu& menu);
    void showCurve();
    void showComparison();
    /// Long work in a window of its own has ended: said and told of as the end of a job is.
    void tellEnd(const QString& sentence, qint64 milliseconds);
    void copyAsCommand(const Repetition& again);
    void buildForgetMenu(QMenu& menu);
    void buildDataMenu();
    void buildViewMenu();
    void buildOverlayActions(QMenu& menu);
    void buildFullScreenAction(QMenu& menu);
    void buildAppearanceMenu(QMenu& menu);
    void buildLanguageMenu(QMenu& menu);
    void buildHelpMenu();
    void shareHelp(QWidget& beside); ///< the keys of the Help menu, in a window beside or over this one
    void shareExplanation(QWidget& beside); ///< of these the one that explains what has the focus
    void openHelpAbout(const QWidget* control); ///< at its first page where the book says nothing of it
    /// The book; of what lies in a dialog that must be ended first a copy over that, since it lets nothing else be
    /// used.
    HelpWindow& helpFor(const QWidget* control);
    void buildTour();
    QAction* makeTourAction();
    [[nodiscard]] bool isLowForHistory() const; ///< so that of its dock the timeline alone is shown
    void foldHistoryForTour(); ///< where there is no room for both
    void fitTour();
    void makeRoomForTour(bool shown); ///< or gives it back
    void giveRoomBack();
    void saveTour();
    void restoreTour(); ///< after the layout
    void reportProblem();
    void fillRecentMenu(QMenu& menu);

    void restoreLayout();
    void saveLayout();
    void fitIntoScreen();
    void fitToolBar(); ///< where words are long, the buttons that are used least keep their pictures alone
    void showSnapshot(const SnapshotPointer& snapshot);
    void showShown(const Shown& shown);
    void showResult(const JobResult& result);
    void newAgent();
    AgentDialog* makeAgentDialog(bool create);
    void agentSettings();
    void editNotes();
    void announceDigitReady(bool taught);

    static constexpr int layoutVersion = 2; ///< of the docks: raised when a saved layout would no longer make sense

    QSettings& settings_;
    SessionBridge bridge_;
    EditHistory edits_;
    Document* document_;
    DrawingActions* drawing_;
    MessageBar* messages_ = nullptr;
    Announcer* announcer_ = nullptr;
    EndNotice* endNotice_ = nullptr;
    CanvasCard* canvas_ = nullptr;
    LayerCard* input_ = nullptr;
    LayerCard* state_ = nullptr;
    OutputCard* output_ = nullptr;
    TeachPanel* teaching_ = nullptr;
    DataPanel* data_ = nullptr;
    HistoryPanel* history_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    ResultsPanel* results_ = nullptr;
    OwnDigitsParts* ownDigits_ = nullptr;
    Welcome* welcome_ = nullptr;
    RecoveryOffer* recovery_ = nullptr;
    CurveWindow* curve_ = nullptr; ///< made when it is first asked for
    CompareWindow* comparison_ = nullptr; ///< so is this
    CentralViews* views_ = nullptr;
    GalleryWindow* gallery_ = nullptr;
    std::shared_ptr<const LeftOut> leftOut_; ///< as the settings have it
    QToolBar* toolBar_ = nullptr;
    PresenterView* presenter_ = nullptr;
    NarrowDocks* narrow_ = nullptr;
    TourPanel* tour_ = nullptr;
    QDockWidget* tourDock_ = nullptr;
    int historyHeight_ = 0; ///< of its dock, when the tour was last asked for
    int heightBeforeTour_ = 0; ///< of the history's dock, where the tour took some of it
    bool historyFolded_ = false; ///< hidden for as long as the tour is open
    Spotlight* spotlight_ = nullptr;
    ContextHelp* context_ = nullptr;
    UndoActions* undo_ = nullptr;
    QAction* save_ = nullptr;
    QAction* live_ = nullptr;
    QAction* fullScreen_ = nullptr;
    ElidedLabel* statusAgent_ = nullptr;
    ElidedLabel* statusMemories_ = nullptr;
    ElidedLabel* statusAnswer_ = nullptr;
    ElidedLabel* statusPreset_ = nullptr;
    QList<QDockWidget*> docks_;
    QSize firstSize_; ///< of a window that nobody has given another
    bool ownDataAsked_ = false;
    bool closing_ = false;
};

} // namespace engram
