#pragma once

#include <utility>

#include <QScrollArea>

namespace engram {

/// What is too tall scrolls; nothing is ever cut off at the side: the area is at least as wide as what is in it and a
/// scroll bar beside it, also when a larger font comes. The wheel scrolls it also over numbers and choices that are in
/// it, and changes only the one that has the focus.
class VerticalScroll : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `content`.
    explicit VerticalScroll(QWidget* content, QWidget* parent = nullptr);

    /// In pixels, of an area with content that needs `content`: what needs little is never scrolled.
    [[nodiscard]] static int leastHeightOf(int content);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::pair<QSize, QSize> wanted_; ///< the hints that what is around it knows
};

} // namespace engram
