#pragma once

#include <optional>

#include <QImage>
#include <QWidget>

#include <engram/dataset/digitSet.h>

namespace engram {

/// A 28 x 28 picture, enlarged without blurring. It can be dragged into another program.
class DigitPreview : public QWidget {
    Q_OBJECT
public:
    explicit DigitPreview(QWidget* parent = nullptr);
    void setDigit(const std::optional<DigitPixels>& digit);
    [[nodiscard]] const std::optional<DigitPixels>& digit() const noexcept { return digit_; }

    [[nodiscard]] QImage picture() const; ///< as it is dragged; null where there is none

    [[nodiscard]] QSize sizeHint() const override { return {84, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<DigitPixels> digit_;
};

} // namespace engram
