#pragma once

#include <array>
#include <optional>

#include <QAbstractButton>

#include <engram/session/answerExplanation.h>

#include "bridge/viewState.h"
#include "widgets/card.h"

namespace engram {

class SessionBridge;

/// One output bit. Choosing it selects its neuron.
class BitTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit BitTile(std::size_t neuron, QWidget* parent = nullptr);
    void setBit(std::optional<bool> bit, bool changed);

    [[nodiscard]] QSize sizeHint() const override { return {40, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t neuron_;
    std::optional<bool> bit_;
    bool changed_ = false;
};

/// A column for each digit: the share of the state that was recalled from memories of it.
class DigitBars : public QWidget {
    Q_OBJECT
public:
    explicit DigitBars(QWidget* parent = nullptr);
    void setShares(const std::optional<StepShares>& shares);
    [[nodiscard]] const std::optional<StepShares>& shares() const noexcept { return shares_; }

    [[nodiscard]] QSize sizeHint() const override { return {260, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 60}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<StepShares> shares_;
};

/// The output layer: its bits, the number they make, and how near each digit was.
class OutputCard : public Card {
    Q_OBJECT
public:
    explicit OutputCard(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QString answerText() const;

private:
    void show(const Shown& shown);
    void showAnswer(const Shown& shown);

    SessionBridge& bridge_;
    std::array<BitTile*, 4> bits_{};
    QLabel* number_;
    QLabel* verdict_;
    QLabel* caption_;
    DigitBars* bars_;
};

} // namespace engram
