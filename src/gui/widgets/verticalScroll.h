#pragma once

#include <QScrollArea>

namespace engram {

/// What is too tall scrolls; nothing is ever cut off at the side: the area is at least as wide as what is in it and a
/// scroll bar beside it, also when a larger font comes.
class VerticalScroll : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `content`.
    explicit VerticalScroll(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace engram
