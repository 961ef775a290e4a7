#include "canvas/pictureBar.h"

#include <algorithm>

#include <QLineEdit>
#include <QToolButton>

#include "canvas/digitStrip.h"
#include "canvas/pictureDigits.h"
#include "widgets/card.h"
#include "widgets/icon.h"
#include "widgets/plainText.h"

namespace engram {

namespace {

constexpr int spacing = 4;
constexpr int leastNumber = 60; ///< pixels
constexpr int edgesOfNumber = 12; ///< what its field takes beside it

QToolButton* makeTextButton(QAction& action, QWidget* parent)
{
    QToolButton* button = makeToolButton(&action, parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(false);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PictureBar::PictureBar(const Drawing& drawing, const PictureDigits& digits, QWidget* parent)
    : QWidget(parent)
    , drawing_(drawing)
    , digits_(digits)
    , invert_(tr("In&vert the picture"), this)
    , asItIs_(tr("U&se the picture as it is"), this)
    , invertButton_(makeTextButton(invert_, this))
    , asItIsButton_(makeTextButton(asItIs_, this))
    , sentence_(new QuietLabel({}, this))
    , number_(new QLineEdit(this))
    , strip_(new DigitStrip(this))
{
    setObjectName(QStringLiteral("pictureBar"));
    invert_.setObjectName(QStringLiteral("invertPicture"));
    invert_.setIconText(tr("Invert"));
    invert_.setToolTip(
        tr("Take for ink what was taken for ground: light ink on dark becomes dark ink on light, and back"));
    asItIs_.setObjectName(QStringLiteral("pictureAsItIs"));
    asItIs_.setIconText(tr("As it is"));
    asItIs_.setToolTip(tr("Use the picture as it is: take no paper away and cut nothing off"));
    for (QAction* action : {&invert_, &asItIs_}) {
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
            [this] { Q_EMIT wayChosen({.inverted = invert_.isChecked(), .asItIs = asItIs_.isChecked()}); });
    }
    sentence_->setObjectName(QStringLiteral("pictureSentence"));
    sentence_->setWordWrap(true);
    number_->setObjectName(QStringLiteral("pictureNumber"));
    number_->setReadOnly(true);
    number_->setAccessibleName(tr("The number in the picture"));
    number_->setToolTip(tr("The number in the picture, to be copied"));
    connect(&digits, &PictureDigits::changed, this, &PictureBar::refresh);
    connect(&drawing, &Drawing::placedChanged, this, &PictureBar::refresh);
    refresh();
}

bool PictureBar::several() const
{
    return digits_.reading() && digits_.reading()->digits.size() > 1;
}

bool PictureBar::wanted() const
{
    const Placed& placed = drawing_.placed();
    return placed.from && (placed.untouched() || several());
}

QString PictureBar::sentence() const
{
    const Placed& placed = drawing_.placed();
    const PageInk& page = placed.from->ink(placed.way).page;
    if (placed.way.asItIs)
        return page.dark ? tr("As it is, turned over") : tr("As it is");
    if (page.doubtful)
        return page.dark ? tr("Taken for dark ink. Please check: it may be light; then invert.")
                         : tr("Taken for light ink. Please check: it may be dark; then invert.");
    return page.dark ? tr("Dark ink on a light ground") : tr("Light ink on a dark ground");
}

void PictureBar::refresh()
{
    const Placed& placed = drawing_.placed();
    const bool open = placed.from && placed.untouched();
    for (QAction* action : {&invert_, &asItIs_})
        action->setEnabled(open);
    invert_.setChecked(open && placed.way.inverted);
    asItIs_.setChecked(open && placed.way.asItIs);
    const bool isSeveral = placed.from && several();
    strip_->setReading(isSeveral ? digits_.reading() : nullptr);
    strip_->mark(placed.digit);
    if (placed.from)
        sentence_->setText(sentence());
    const QString number =
        isSeveral ? QString::fromStdString(digits_.reading()->text()).replace(u'\n', u' ') : QString();
    if (number_->text() != number) {
        number_->setText(number);
        number_->setCursorPosition(0);
        // All of it, which may be longer than its field.
        number_->setToolTip(plainToolTip(tr("The number in the picture, to be copied") + u'\n' + number));
    }
    arrange();
}

void PictureBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

/// The ways in a row, or above each other where that is too wide; below them the digits or the sentence.
void PictureBar::arrange()
{
    const Placed& placed = drawing_.placed();
    const bool isSeveral = placed.from && several();
    const QSize one = invertButton_->sizeHint();
    const QSize other = asItIsButton_->sizeHint();
    const int high = std::max(one.height(), other.height());
    const bool beside = one.width() + spacing + other.width() <= width();
    invertButton_->setGeometry(0, 0, beside ? one.width() : std::min(width(), other.width()), high);
    asItIsButton_->setGeometry(beside ? one.width() + spacing : 0, beside ? 0 : high + spacing,
        beside ? other.width() : std::min(width(), other.width()), high);
    int top = asItIsButton_->geometry().bottom() + 1 + spacing;
    number_->setVisible(isSeveral);
    strip_->setVisible(isSeveral);
    const int digitsNeed = 28 + 6 + fontMetrics().height() + 5;
    if (isSeveral) {
        const int left = beside ? asItIsButton_->geometry().right() + 1 + 2 * spacing : 0;
        const int needs = number_->fontMetrics().horizontalAdvance(number_->text()) + edgesOfNumber;
        const bool low =
            height() - top - high - spacing < digitsNeed; // with a row of its own it took that of the digits
        const bool fits = width() - left >= std::max(leastNumber, low ? 0 : needs);
        number_->setGeometry(fits ? left : 0, fits ? 0 : top, fits ? width() - left : width(), high);
        if (!fits)
            top += high + spacing;
    }
    const bool doubtful = placed.from && placed.from->ink(placed.way).page.doubtful && !placed.way.asItIs;
    const int line = sentence_->heightForWidth(width());
    const bool said = placed.untouched() && (!isSeveral || doubtful || height() - top - line >= digitsNeed);
    sentence_->setVisible(said);
    if (said && isSeveral) {
        sentence_->setGeometry(0, top, width(), line);
        top += line;
    } else {
        sentence_->setGeometry(0, top, width(), std::max(0, height() - top));
    }
    sentence_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    strip_->setGeometry(0, top, width(), std::max(0, height() - top));
}

} // namespace engram
