#pragma once

#include "widgets/card.h"

namespace engram {

/// Quiet words that always take the room of so many lines: what does not fit into them ends in "…" and stands whole in
/// the tool tip. However its text changes, nothing beside it moves. `text()` and assistive technology have all of it.
class ElidedLines : public QuietLabel {
    Q_OBJECT
public:
    explicit ElidedLines(int lines, QWidget* parent = nullptr);

    [[nodiscard]] bool elided() const; ///< what is shown ends in "…"

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takeRoom();
    [[nodiscard]] QStringList shown() const; ///< line by line

    int lines_;
};

} // namespace engram
