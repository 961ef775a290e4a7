#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QAction>
#include <QObject>
#include <QPointer>

#include <engram/session/gallery.h>

#include "bridge/sessionBridge.h"
#include "widgets/namedPicture.h"

class QHBoxLayout;
class QLabel;
class QLayout;
class QMenu;
class QSettings;
class QWidget;

namespace engram {

class WorkRow;

/// What can be done to the pictures that are chosen: to the canvas, ask why, teach, leave out of teaching, forget,
/// export. For a menu, for buttons and for keys, which work where `owner` has the focus.
class GalleryActions : public QObject {
    Q_OBJECT
public:
    /// Long work shows itself in `work`.
    GalleryActions(SessionBridge& bridge, QSettings& settings, WorkRow& work, QWidget& owner);

    /// The pictures, as places in the gallery, the first of which is the one for the canvas. `all` are exported where
    /// none is chosen.
    void setChosen(
        std::shared_ptr<const Gallery> gallery, std::vector<std::uint32_t> chosen, std::vector<std::uint32_t> all = {});

    void fillMenu(QMenu& menu);
    /// A button for each that keeps its place, whatever it is called at the moment.
    void addButtons(QHBoxLayout& layout);

    [[nodiscard]] QAction* canvas() noexcept { return &canvas_; }
    /// Of the owner, which gives it its place: says so where Teach would teach test pictures, and is hidden elsewhere.
    [[nodiscard]] QLabel* note() noexcept { return note_; }
    void keepRoomForNote(bool kept); ///< also while it is hidden, so that nothing moves at what is chosen
    /// One place for the note and for a line of the owner's that may give way to it.
    [[nodiscard]] QLayout* sharedWithNote(QWidget& line);
    [[nodiscard]] NamedPicture chosenPicture() const; ///< the first that is chosen

Q_SIGNALS:
    void canvasWanted(const engram::DigitPixels& picture);
    void whyWanted(); ///< why the picture that was just put on the canvas is read as it is
    void said(const QString& sentence); ///< how something went

private:
    void build(QAction& action, const char* name, const QKeySequence& key, void (GalleryActions::*act)());
    void refresh();
    void toCanvas();
    void askWhy();
    void teach();
    void leaveOut();
    void forget();
    void exportChosen();
    void writeTo(const QString& path);
    [[nodiscard]] std::vector<Example> teachable() const;
    [[nodiscard]] bool canTeach(const GalleryEntry& entry) const;
    [[nodiscard]] std::vector<PictureName> ofData() const;
    [[nodiscard]] bool allLeftOut() const;

    SessionBridge& bridge_;
    QSettings& settings_;
    WorkRow& work_;
    QWidget& owner_;
    QLabel* note_;
    QWidget* inPlaceOf_ = nullptr; ///< the line that the note stands in the place of
    std::shared_ptr<const Gallery> gallery_ = std::make_shared<const Gallery>();
    std::vector<std::uint32_t> chosen_;
    std::vector<std::uint32_t> all_;
    QAction canvas_;
    QAction why_;
    QAction teach_;
    QAction leaveOut_;
    QAction forget_;
    QAction export_;
};

} // namespace engram
