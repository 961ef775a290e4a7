#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractButton>

#include <engram/session/answerExplanation.h>
#include <engram/training/sureness.h>

#include "bridge/patience.h"
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

    [[nodiscard]] QSize sizeHint() const override; ///< grows with its text

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t neuron_;
    std::optional<bool> bit_;
    bool changed_ = false;
};

/// How near each digit was to what is shown.
struct DigitAnswer {
    StepShares shares; ///< of the state
    std::vector<CodeDistance> distances; ///< of the question as it was put, whatever became of it
    std::optional<Sureness> sureness; ///< nothing where there is nothing to be sure of
    bool taughtAsDigit = false; ///< the answer is a digit that was taught
};

/// A column for each digit and one for what is none: how near the picture is to it, the nearest being as tall as can be
/// and one twice as far half as tall, and below that distance. Above stands what share of the state was recalled from
/// memories of it, where several digits have one.
class DigitBars : public QWidget {
    Q_OBJECT
public:
    explicit DigitBars(QWidget* parent = nullptr);
    void setAnswer(const std::optional<DigitAnswer>& answer);
    [[nodiscard]] const std::optional<DigitAnswer>& answer() const noexcept { return answer_; }

    [[nodiscard]] QSize sizeHint() const override { return {260, 120}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double shareOf(std::size_t column) const; ///< 10: of codes that are no digit
    [[nodiscard]] std::optional<std::size_t> distanceOf(std::size_t column) const;
    [[nodiscard]] double nearnessOf(std::size_t column) const; ///< 0-1; 0 where it was not taught
    [[nodiscard]] QString spokenOf(std::size_t column) const;
    [[nodiscard]] static QString nameOf(std::size_t column);
    [[nodiscard]] QStringList distanceTexts(double width) const; ///< for columns of a width, empty where not known

    std::optional<DigitAnswer> answer_;
};

/// The output layer: its bits, the number they make, and how near each digit was.
class OutputCard : public Card {
    Q_OBJECT
public:
    explicit OutputCard(SessionBridge& bridge, QWidget* parent = nullptr);

    [[nodiscard]] QString answerText() const;
    /// The number as large as the card has room for, to be read from the back of a room; or as usual.
    void setLarge(bool large);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTexts();
    void placeVerdict();
    void show(const Shown& shown);
    void showAnswer(const Shown& shown);
    void showHowNear(const std::optional<DigitAnswer>& answer);

    SessionBridge& bridge_;
    std::array<BitTile*, 4> bits_{};
    QLabel* number_;
    QLabel* verdict_;
    QString said_; ///< of the answer: "no digit"
    QString size_; ///< "4 bits"
    ElidedLabel* sureness_;
    ElidedLabel* caption_;
    DigitBars* bars_ = nullptr;
    bool large_ = false;
    Patience patience_; ///< runs while the bars are not yet of what is shown
    std::shared_ptr<Recall> recall_; ///< of the queries, which never overlap
    std::uint64_t generation_ = 0; ///< of what is shown: what was worked out for an older one is not delivered
};

} // namespace engram
