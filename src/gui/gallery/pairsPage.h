#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include <engram/session/gallery.h>
#include <engram/training/nearestPairs.h>

#include "bridge/sessionBridge.h"
#include "gallery/pairsModel.h"
#include "widgets/namedPicture.h"

class QComboBox;
class QPushButton;
class QSettings;
class QTableView;

namespace engram {

class ElidedLabel;
class GalleryActions;
class WorkRow;

/// Pictures that are nearly the same: the nearest pairs of all, and those that are labelled differently, of which one
/// may be labelled wrongly. They are looked for beside everything else, and listed; a cell of the list is a picture
/// that can be left out, forgotten and so on.
class PairsPage : public QWidget {
    Q_OBJECT
public:
    /// `settings` outlive it.
    PairsPage(SessionBridge& bridge, QSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() noexcept { return *table_; }
    [[nodiscard]] NamedPicture chosenPicture() const; ///< of the cell that is chosen
    void say(const QString& sentence); ///< how something went

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture);
    void whyWanted(); ///< see GalleryActions
    /// A search that was not stopped by hand, in one sentence; how long it took.
    void ended(const QString& sentence, qint64 milliseconds);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildLayout();
    void fillSources();
    void find();
    void take(
        std::shared_ptr<const Gallery> gallery, const std::vector<std::uint32_t>& shown, const NearestPairs& found);
    void list();
    void follow();
    void chosenChanged();
    void copyCommand();
    void showMenu(const QPoint& at);

    SessionBridge& bridge_;
    QComboBox* where_;
    QComboBox* which_;
    QPushButton* find_;
    QPushButton* copy_;
    QTableView* table_;
    PairsModel* model_;
    ElidedLabel* status_;
    WorkRow* work_;
    GalleryActions* actions_;
    std::shared_ptr<const Gallery> gallery_ = std::make_shared<const Gallery>();
    std::vector<GalleryPair> pairs_;
    std::vector<GalleryPair> contradictions_;
    SnapshotPointer searched_; ///< when the search began; null before the first
    std::string part_; ///< that was searched: the name of a part of a data set; empty: all
    std::size_t looked_ = 0; ///< pictures that were compared
    std::size_t bits_ = 0; ///< of each
};

} // namespace engram
