#pragma once

#include <QAction>
#include <QLabel>
#include <QWidget>

#include "canvas/drawing.h"

class QLineEdit;
class QToolButton;

namespace engram {

class DigitStrip;
class PictureDigits;

/// What stands beside the canvas once a picture was brought in: what was found in it, other ways to use it, and its
/// digits, if it has several. Whatever it says, it stays in the room that it is given.
class PictureBar : public QWidget {
    Q_OBJECT
public:
    PictureBar(const Drawing& drawing, const PictureDigits& digits, QWidget* parent = nullptr);

    [[nodiscard]] QAction* invertAction() noexcept { return &invert_; }
    [[nodiscard]] QAction* asItIsAction() noexcept { return &asItIs_; }
    [[nodiscard]] DigitStrip& strip() noexcept { return *strip_; }
    [[nodiscard]] bool wanted() const; ///< there is something to show
    [[nodiscard]] bool several() const; ///< digits, and so all of the room

    void refresh();

Q_SIGNALS:
    void wayChosen(engram::PictureWay way);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QString sentence() const;

    const Drawing& drawing_;
    const PictureDigits& digits_;
    QAction invert_;
    QAction asItIs_;
    QToolButton* invertButton_;
    QToolButton* asItIsButton_;
    QLabel* sentence_;
    QLineEdit* number_;
    DigitStrip* strip_;
};

} // namespace engram
