#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QComboBox>
#include <QWidget>

#include <engram/session/gallery.h>

#include "bridge/sessionBridge.h"
#include "widgets/namedPicture.h"

class QLabel;
class QLineEdit;
class QSettings;

namespace engram {

class ElidedLabel;
class GalleryActions;
class GalleryView;
class WorkRow;

/// All digits of the open data sets, or all memories: which of them to show, in which order, the pictures, and what can
/// be done to those that are chosen.
class GalleryPage : public QWidget {
    Q_OBJECT
public:
    /// `settings` outlive it.
    GalleryPage(SessionBridge& bridge, QSettings& settings, GalleryKind kind, QWidget* parent = nullptr);

    [[nodiscard]] GalleryView& view() noexcept { return *view_; }
    /// Shows all of one data set, and nothing else.
    void showSet(const QString& set);
    /// Shows the digits that the last test read as `answer` (10: as no digit), which `sentence` says, and chooses one.
    void showAnswered(std::uint8_t digit, std::uint8_t answer, const PictureName& picture, const QString& sentence);
    /// Shows the pictures that this memory misled the agent about in the last test.
    void showMisled(const MemoryName& memory);

    void refresh(); ///< looks again, and says what is shown
    [[nodiscard]] NamedPicture chosenPicture() const; ///< the one that the keyboard is at
    void say(const QString& sentence); ///< how something went

    void restore(QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture);
    void whyWanted(); ///< see GalleryActions
    void misledWanted(const engram::MemoryName& memory); ///< what it misled is to be seen
    void costliestShown(); ///< the memories that cost most are what is to be seen, if there are any

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Selected {
        std::shared_ptr<const Gallery> gallery;
        std::vector<std::uint32_t> shown;
        GalleryFilter filter;
    };

    [[nodiscard]] QComboBox* addChoice(const char* name, const QString& accessibleName);
    void buildChoices();
    void buildLayout();
    void fillSets();
    void clearFilter();
    [[nodiscard]] GalleryFilter filter() const;
    void take(Selected selected);
    [[nodiscard]] std::vector<std::uint32_t> placesOf(const std::vector<std::size_t>& indices) const;
    [[nodiscard]] std::vector<std::optional<std::size_t>> nowShown(
        const Selected& selected, const std::vector<std::uint32_t>& places) const;
    void chooseWanted();
    void chosenChanged();
    void findNumber();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString key(const char* what) const;
    void showMenu(const QPoint& at);
    void askForMisled();

    SessionBridge& bridge_;
    GalleryKind kind_;
    QComboBox* set_;
    QComboBox* split_;
    QComboBox* digit_;
    QComboBox* show_;
    QComboBox* order_;
    QLineEdit* number_;
    GalleryView* view_;
    ElidedLabel* status_;
    WorkRow* work_;
    GalleryActions* actions_;
    QAction* misled_; ///< of memories: what the chosen one misled
    std::shared_ptr<const Gallery> gallery_ = std::make_shared<const Gallery>();
    std::vector<std::uint32_t> shown_; ///< places in the gallery
    GalleryFilter filter_; ///< that they were chosen by
    std::optional<MemoryName> misledBy_; ///< until a person chooses otherwise
    std::optional<std::uint8_t> answer_; ///< the same
    std::optional<PictureName> wantedPicture_; ///< to be chosen once it is there
    QString wantedSet_; ///< to be shown once it is there
    QString news_; ///< how something went, until a person goes on
    bool filling_ = false;
    bool taking_ = false;
};

} // namespace engram
