#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include <QAction>
#include <QObject>
#include <QPointer>

#include <engram/dataset/ownDigits.h>

class QSettings;
class QUndoStack;
class QWidget;

namespace engram {

class CanvasCard;
class CellDialog;
class DataPanel;
class DrawingActions;
class MessageBar;
class OwnDigitsBook;
class OwnDigitsDialog;
struct OwnDigitsFilter;
class SessionBridge;
class TenBoxes;

/// Wires a person's own digits to the window: what is kept from the canvas, from a picture and from data sets, the
/// dialog that shows them, the sheet of ten boxes, the editor of cells, and where they are written to.
class OwnDigitsParts : public QObject {
    Q_OBJECT
public:
    struct Window {
        QWidget& widget; ///< dialogs stand over it
        SessionBridge& bridge;
        QUndoStack& undo;
        QSettings& settings;
        MessageBar& messages;
        CanvasCard& canvas;
        DataPanel& data;
        DrawingActions& drawing;
        std::function<void(QWidget& beside)> shareHelp; ///< as MainWindow's
        std::function<void()> showWhy; ///< as MainWindow's
    };
    OwnDigitsParts(const Window& window, QObject* parent);

    /// The actions of the menu "Data".
    [[nodiscard]] QList<QAction*> actions() { return {&show_, &sheet_}; }
    /// Reads the person's set, if there is one.
    void open();

private:
    void connectBook();
    void keep(std::vector<OwnDigit> digits);
    void showDigits();
    void showSheet();
    void keepSheet(TenBoxes& sheet);
    void teach(const std::vector<std::uint32_t>& numbers);
    void editOwn(const OwnDigit& digit);
    void addMenus(CellDialog& dialog);
    void editSheet(const std::shared_ptr<const DataFile>& sheet);
    void saveSheet(CellDialog& dialog, const std::shared_ptr<const DataFile>& sheet);
    void exportOwn(const OwnDigitsFilter& filter);
    void exportSet(const std::shared_ptr<const DataFile>& set);
    void sayExported(const Result<QString>& path);
    void takeInFolder(const QString& path);
    void copy(const std::shared_ptr<const DataFile>& set);
    void askHowMany(QWidget* parent, const std::shared_ptr<const DataFile>& set, std::size_t usual);
    void useAsFont(const QString& writer);
    void say(const Error& error);

    Window window_;
    OwnDigitsBook* book_;
    QPointer<OwnDigitsDialog> dialog_;
    QAction show_;
    QAction sheet_;
};

} // namespace engram
