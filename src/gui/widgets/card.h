#pragma once

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

class QHBoxLayout;
class QToolButton;

namespace engram {

/// A panel with a heading: its name in bold, a detail at the right, tools beside it. Colours come from the palette.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const noexcept { return body_; }
    void setDetail(const QString& text);
    [[nodiscard]] QString detail() const { return detail_->text(); }
    void addTool(QWidget* tool);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* detail_;
    QHBoxLayout* tools_;
    QVBoxLayout* body_;
};

/// A label in the palette's quieter text colour, and a little smaller than the rest.
class QuietLabel : public QLabel {
    Q_OBJECT
public:
    explicit QuietLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    bool restyling_ = false;
};

/// A label that carries a heading: bold.
[[nodiscard]] QLabel* makeHeading(const QString& text, QWidget* parent = nullptr);

/// A tool button without a frame that shows an action's icon and takes its name as the accessible one.
[[nodiscard]] QToolButton* makeToolButton(QAction* action, QWidget* parent = nullptr);

} // namespace engram
