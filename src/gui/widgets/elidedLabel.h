#pragma once

#include <QLabel>

namespace engram {

/// One line of plain text that takes the room it is given: what is a little too long is written a little smaller, what
/// does not fit then ends in "…" and stands whole in the tool tip. However its text changes, nothing beside it moves.
/// `text()` and assistive technology have all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    /// What is shown in its place where the text does not fit.
    void setShorter(const QString& text);
    [[nodiscard]] bool elided() const; ///< what is shown ends in "…"
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Written {
        QString text;
        QFont font; ///< the largest that the text fits in, within limits; else the smallest
        bool fits = false;
    };
    [[nodiscard]] Written written(const QString& text) const;
    [[nodiscard]] Written shown() const;

    QString shorter_;
};

} // namespace engram
