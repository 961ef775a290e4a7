#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include <QAbstractScrollArea>
#include <QImage>

#include <engram/picture.h>

namespace engram {

/// What one cell of a gallery shows.
struct GalleryCell {
    DigitPixels picture{};
    QString caption; ///< in the middle below the picture: "7"
    bool dotted = false; ///< a dot at the right of the caption: the agent was taught it
    bool struck = false; ///< a line across the picture: it is left out of teaching
    bool framed = false; ///< a frame around the picture, and a bold caption: something was wrong with it
};

/// Any number of pictures in rows that fill the width. Only what is seen is asked for and painted. A click chooses one,
/// Ctrl and Shift choose several, and so does dragging; the keyboard can do all of it. To assistive technology it is a
/// list of named items.
class GalleryView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit GalleryView(const QString& name, QWidget* parent = nullptr);

    /// What there is to be seen. The functions are called with numbers below `count`, for what is seen at the moment.
    struct Content {
        std::size_t count = 0;
        std::function<GalleryCell(std::size_t)> cell = {};
        std::function<QString(std::size_t)> name = {}; ///< all that is to be said of a picture, in one line
    };
    /// With these chosen, and this one as the one that the keyboard is at; what is seen stays where it is, as far as it
    /// can.
    void setContent(
        Content content, const std::vector<std::size_t>& chosen = {}, std::optional<std::size_t> current = {});
    void setEmptyText(const QString& text); ///< what to do when there is nothing to be seen
    [[nodiscard]] const QString& emptyText() const noexcept { return emptyText_; }

    [[nodiscard]] std::size_t count() const noexcept { return content_.count; }
    [[nodiscard]] std::optional<std::size_t> current() const noexcept { return current_; }
    [[nodiscard]] bool isChosen(std::size_t index) const { return chosen_[index]; } ///< index < count()
    [[nodiscard]] std::vector<std::size_t> chosen() const; ///< ascending
    [[nodiscard]] std::size_t chosenCount() const noexcept { return chosenCount_; }
    [[nodiscard]] QString nameOf(std::size_t index) const;

    void chooseOnly(std::size_t index); ///< and brings it into sight
    void chooseAll();
    void chooseNone();

    /// How large a picture is drawn, in pixels of the screen: a multiple of its 28.
    void setSide(int pixels);
    [[nodiscard]] int side() const noexcept { return side_; }
    void enlarge(int steps); ///< by so many times 28 pixels, within bounds

    [[nodiscard]] std::size_t columns() const noexcept;
    [[nodiscard]] QRect cellRect(std::size_t index) const; ///< in the viewport
    [[nodiscard]] std::optional<std::size_t> cellAt(QPoint position) const; ///< in the viewport

    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void chosenChanged();
    void opened(std::size_t index); ///< by a double click or Enter
    void sideChanged(int pixels);
    void menuWanted(const QPoint& globalPosition);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Choice { only, range, none }; ///< what becomes of what is chosen when the keyboard or the mouse moves on

    void layOut(std::optional<std::size_t> top);
    [[nodiscard]] int cellHeight() const;
    [[nodiscard]] std::size_t rowsOfPage() const;
    [[nodiscard]] std::size_t firstSeen() const;
    void moveTo(std::size_t index, Choice choice);
    void chooseRange(std::size_t from, std::size_t to);
    void toggle(std::size_t index);
    void setChosen(std::size_t index, bool on);
    void showCell(std::size_t index);
    void tellCurrent();
    [[nodiscard]] std::optional<std::size_t> targetOf(int key) const;
    [[nodiscard]] bool chooseByKey(QKeyEvent& event);
    void makeShades();
    void paintCell(QPainter& painter, std::size_t index, const QRect& cell);
    void paintMarks(QPainter& painter, const GalleryCell& content, const QRect& picture, const QRect& text, QColor ink);

    Content content_;
    QString emptyText_;
    std::vector<bool> chosen_;
    std::size_t chosenCount_ = 0;
    std::optional<std::size_t> current_;
    std::optional<std::size_t> anchor_; ///< where a range begins
    int side_;
    int wheel_ = 0; ///< of the wheel with Ctrl, not yet a whole step
    std::vector<QRgb> shades_; ///< of the 256 grey levels, in the palette's colours
    QImage scratch_; ///< a picture on its way to the screen
};

} // namespace engram
