#pragma once

#include <memory>
#include <optional>

#include <QFrame>
#include <QImage>

#include <engram/session/session.h>

#include "widgets/elidedLabel.h"

class QLabel;

namespace engram {

/// A state layer as a picture: 28 x 28 grey levels, how many of a pixel's bits are on.
class StatePicture : public QWidget {
    Q_OBJECT
public:
    explicit StatePicture(QWidget* parent = nullptr);
    void setState(const std::optional<State>& state);

    [[nodiscard]] QSize sizeHint() const override { return {150, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 96}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage levels_; ///< null: nothing to show
};

/// What one of two agents makes of the drawing: its state, its answer, and how it came to it.
class AnswerView : public QFrame {
    Q_OBJECT
public:
    explicit AnswerView(QWidget* parent = nullptr);

    void setAgent(const QString& name);
    /// Null: there is nothing to answer, for the reason that `text` gives.
    void setAnswer(const LiveAnswer* answer, const QString& text = {});
    [[nodiscard]] QString answerText() const; ///< "7", "no digit" or empty

private:
    QLabel* name_;
    StatePicture* state_;
    QLabel* answer_;
    QLabel* detail_;
};

} // namespace engram
