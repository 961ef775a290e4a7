#pragma once

#include <QFrame>
#include <QVBoxLayout>

#include "widgets/elidedLabel.h"

class QHBoxLayout;
class QToolButton;

namespace engram {

/// A panel with a heading: its name in bold, a detail at the right, tools beside it. Colours come from the palette.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Detail { beside, below }; ///< the heading, or what the card shows
    explicit Card(const QString& title, QWidget* parent = nullptr, Detail place = Detail::beside);

    [[nodiscard]] QVBoxLayout* body() const noexcept { return body_; }
    void setDetail(const QString& text, const QString& shorter = {}); ///< `shorter` where the text does not fit
    [[nodiscard]] QString detail() const { return detail_->text(); }
    void addTool(QWidget* tool);
    [[nodiscard]] int roomForTitle() const; ///< pixels that the tools leave to it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Detail place_;
    ElidedLabel* detail_;
    QHBoxLayout* tools_;
    QVBoxLayout* body_;
};

/// Gives a label the palette's quieter text colour, now and whenever the palette changes.
class QuietColor : public QObject {
    Q_OBJECT
public:
    explicit QuietColor(QLabel& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();

    QLabel& label_;
    bool restyling_ = false;
};

/// A label in the palette's quieter text colour.
class QuietLabel : public QLabel {
    Q_OBJECT
public:
    explicit QuietLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// The same, of one line that ends in "…" where there is no room.
[[nodiscard]] ElidedLabel* makeQuietLine(const QString& text, QWidget* parent);

/// The font of headings.
[[nodiscard]] QFont makeHeadingFont(const QFont& font);

/// A label that carries a heading: bold.
[[nodiscard]] QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);

/// A tool button without a frame that shows an action's icon and takes its name as the accessible one.
[[nodiscard]] QToolButton* makeToolButton(QAction* action, QWidget* parent = nullptr);

} // namespace engram
