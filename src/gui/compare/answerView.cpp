#include "compare/answerView.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "widgets/card.h"
#include "widgets/numberText.h"
#include "widgets/palette.h"
#include "widgets/viewRole.h"

namespace engram {

namespace {

/// One byte a pixel: the share of its bits that are on, 0-255.
QImage stateLevels(BitView bits)
{
    const std::size_t planes = std::max<std::size_t>(bits.size() / digitPixels, 1);
    const std::size_t pixels = bits.size() / planes;
    const int side = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(pixels))));
    QImage levels(side, side, QImage::Format_Grayscale8);
    levels.fill(0);
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        std::size_t on = 0;
        for (std::size_t bit = 0; bit < planes; ++bit)
            on += bits[pixel * planes + bit] ? 1 : 0;
        const int at = static_cast<int>(pixel);
        levels.scanLine(at / side)[at % side] = static_cast<uchar>(255 * on / planes);
    }
    return levels;
}

} // namespace

StatePicture::StatePicture(QWidget* parent)
    : QWidget(parent)
{
    setViewRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("State"));
    QSizePolicy square(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(square);
}

void StatePicture::setState(const std::optional<State>& state)
{
    levels_ = state && !state->state.empty() ? stateLevels(state->state) : QImage();
    setAccessibleDescription(
        levels_.isNull() ? tr("nothing") : tr("%Ln bits are on", nullptr, pluralNumber(state->state.count())));
    update();
}

void StatePicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    // Below the name, which begins there.
    const QRect square = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    // Its line on pixels of the screen of its own, whatever the scale.
    painter.fillRect(square, lineColor(palette()));
    painter.fillRect(square.adjusted(1, 1, -1, -1), wellColor(palette()));
    if (!levels_.isNull()) {
        // Drawn in the palette's text colour, as the layers are.
        QImage shown = levels_.convertToFormat(QImage::Format_Indexed8);
        QList<QRgb> colors;
        for (int level = 0; level < 256; ++level)
            colors.append(mix(wellColor(palette()), palette().color(QPalette::Text), level / 255.0).rgb());
        shown = QImage(
            levels_.constBits(), levels_.width(), levels_.height(), levels_.bytesPerLine(), QImage::Format_Indexed8);
        shown.setColorTable(colors);
        painter.drawImage(square.adjusted(1, 1, -1, -1), shown);
    }
}

AnswerView::AnswerView(QWidget* parent)
    : QFrame(parent)
    , name_(new ElidedLabel({}, this))
    , state_(new StatePicture(this))
    , answer_(new QLabel(this))
    , detail_(new QuietLabel({}, this))
{
    QFont bold = name_->font();
    bold.setBold(true);
    name_->setFont(bold);
    QFont large = answer_->font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    answer_->setFont(large);
    answer_->setObjectName(QStringLiteral("answer"));
    answer_->setMinimumHeight(answer_->fontMetrics().height()); // where all is low, the state gives way
    answer_->setMinimumWidth(answer_->fontMetrics().horizontalAdvance(QStringLiteral("00")));
    detail_->setWordWrap(true);
    detail_->setMinimumHeight(2 * detail_->fontMetrics().lineSpacing());
    detail_->setAlignment(Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->addStretch();
    right->addWidget(answer_);
    right->addWidget(detail_);
    right->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(state_);
    row->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name_);
    layout->addLayout(row, 1);
    setAnswer(nullptr);
}

void AnswerView::setAgent(const QString& name)
{
    name_->setText(name);
    state_->setAccessibleName(tr("State of %1").arg(name));
    answer_->setAccessibleName(tr("Answer of %1").arg(name));
}

void AnswerView::setAnswer(const LiveAnswer* answer, const QString& text)
{
    if (!answer || answer->empty) {
        state_->setState(std::nullopt);
        answer_->clear();
        detail_->setText(answer ? tr("Draw a digit on the canvas.") : text);
        return;
    }
    state_->setState(answer->settling.last());
    const std::uint32_t code = codeOf(answer->settling.last().output);
    answer_->setText(code < 10 ? QString::number(code) : tr("no digit"));
    const QString time = millisecondsText(answer->milliseconds);
    detail_->setText(withFirmSpaces(answer->settling.settledAt
            ? tr("settled at step %1, in %2 ms").arg(*answer->settling.settledAt).arg(time)
            : tr("not settled, in %1 ms").arg(time)));
}

QString AnswerView::answerText() const
{
    return answer_->text();
}

} // namespace engram
