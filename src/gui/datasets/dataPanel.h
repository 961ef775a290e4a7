#pragma once

#include <memory>

#include <QAction>
#include <QSet>
#include <QWidget>

#include <engram/session/session.h>

class QMenu;
class QSettings;
class QTreeWidget;
class QTreeWidgetItem;

namespace engram {

class ReadingBox;
class SessionBridge;

/// The dock "Data sets": what is open, what of it is chosen, and what had to be repaired.
class DataPanel : public QWidget {
    Q_OBJECT
public:
    /// `settings` remember where files were chosen, and outlive it.
    DataPanel(SessionBridge& bridge, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QAction* openAction() noexcept { return &open_; }
    [[nodiscard]] QAction* folderAction() noexcept { return &folder_; }
    [[nodiscard]] QAction* fontAction() noexcept { return &font_; }
    /// An action of the menu "Data" that somebody else answers for, behind those that open files.
    void addMenuActions(const QList<QAction*>& actions) { more_ = actions; }
    [[nodiscard]] QAction* galleryAction() noexcept { return &gallery_; }
    /// The same as the list, for a menu: a check mark for each data set, then what can be done.
    void fillMenu(QMenu& menu);

    /// Files and folders; pictures and labels among them that belong together become one set.
    void openFiles(const QStringList& paths);
    /// Asks for the file with the labels of a file that holds pictures alone, and opens both.
    void chooseLabels(const QString& pictures);

Q_SIGNALS:
    void failed(const QString& sentence);
    void closeWanted(const engram::OpenData& open);
    /// A set that has just been opened looks transposed: is it to be turned?
    void looksTransposed(const QString& name);
    void exportWanted(const std::shared_ptr<const engram::DataFile>& file);
    void copyWanted(const std::shared_ptr<const engram::DataFile>& file); ///< among one's own digits
    void cellsWanted(const std::shared_ptr<const engram::DataFile>& sheet); ///< of a font sheet
    void galleryWanted(const QString& set); ///< all pictures of a data set are to be seen; empty: of all data sets
    void pairsWanted(); ///< pictures that are nearly the same are to be looked for
    /// A file holds pictures alone, and their labels were not found.
    void labelsWanted(const QString& path);

private:
    void buildActions();
    void buildLayout();
    void refresh();
    void chooseFiles();
    void chooseFolder();
    void chooseFont();
    void exportSheet();
    void showRepairs();
    void closeCurrent();
    void showGallery();
    void showPictures();
    void chooseAll(bool chosen);
    void currentChanged();
    void noticeNew(QTreeWidgetItem* item, const DataFile& file);
    void turn(PictureTurns turns);
    void showContextMenu(const QPoint& at);
    [[nodiscard]] const OpenData* current() const;

    SessionBridge& bridge_;
    QSettings& settings_;
    QTreeWidget* list_;
    ReadingBox* reading_;
    QSet<QString> known_; ///< names of the sets that were shown before
    bool refreshing_ = false;
    QAction open_;
    QAction folder_;
    QAction font_;
    QAction export_;
    QAction repairs_;
    QAction exportDigits_;
    QAction copy_;
    QAction cells_;
    QAction close_;
    QList<QAction*> more_; ///< of others, in the menu
    QAction all_;
    QAction none_;
    QAction gallery_;
    QAction pictures_; ///< of the selected data set
    QAction pairs_;
};

/// "60,000 + 10,000", "10": the digits of each part of a data file.
[[nodiscard]] QString countsOf(const DataFile& file);

} // namespace engram
