#pragma once

#include <QPushButton>

namespace engram {

/// The one button of a panel that does what the panel is for: in the palette's highlight.
class PrimaryButton : public QPushButton {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace engram
