#pragma once

#include <QLabel>

namespace engram {

/// One line of plain text that takes the room it is given: what does not fit ends in "…" and stands whole in the tool
/// tip. However its text changes, nothing beside it moves. `text()` and assistive technology have all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool elided() const; ///< not all of the text fits
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace engram
