#pragma once

#include <QAction>
#include <QSet>
#include <QWidget>

#include <engram/session/session.h>

class QMenu;
class QTreeWidget;
class QTreeWidgetItem;

namespace engram {

class ReadingBox;
class SessionBridge;

/// The dock "Data sets": what is open, what of it is chosen, and what had to be repaired.
class DataPanel : public QWidget {
    Q_OBJECT
public:
    explicit DataPanel(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QAction* openAction() noexcept { return &open_; }
    [[nodiscard]] QAction* fontAction() noexcept { return &font_; }
    /// The same as the list, for a menu: a check mark for each data set, then what can be done.
    void fillMenu(QMenu& menu);

    void openFiles(const QStringList& paths);

Q_SIGNALS:
    void failed(const QString& sentence);
    /// A set that has just been opened looks transposed: is it to be turned?
    void looksTransposed(const QString& name);

private:
    void buildActions();
    void buildLayout();
    void refresh();
    void chooseFiles();
    void chooseFont();
    void exportSheet();
    void showRepairs();
    void closeCurrent();
    void chooseAll(bool chosen);
    void currentChanged();
    void noticeNew(QTreeWidgetItem* item, const DataFile& file);
    void turn(PictureTurns turns);
    void showContextMenu(const QPoint& at);
    [[nodiscard]] const OpenData* current() const;

    SessionBridge& bridge_;
    QTreeWidget* list_;
    ReadingBox* reading_;
    QSet<QString> known_; ///< names of the sets that were shown before
    bool refreshing_ = false;
    QAction open_;
    QAction font_;
    QAction export_;
    QAction repairs_;
    QAction close_;
    QAction all_;
    QAction none_;
};

/// "60,000 + 10,000", "10": the digits of each part of a data file.
[[nodiscard]] QString countsOf(const DataFile& file);

} // namespace engram
